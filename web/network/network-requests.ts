import type { ApolloClient } from '@apollo/client';
import type { NetworkColumns } from '../../server/network/network-columns.ts';
import {
  NetworkExpandDocument,
  type NetworkExpandQueryVariables,
  NetworkNeighbourCountsDocument,
  type NetworkNeighbourCountsQuery,
  NetworkOfCaseDocument,
  NetworkOfCountryDocument,
  NetworkShortestPathsDocument,
} from '../api/operations.generated.ts';
import { type Picture, readColumns } from '../graph/columns-to-elements.ts';
import type { FoundPath } from '../graph/network-state.ts';

/** Whose network the page shows. */
export type NetworkPlace = { of: 'case'; id: string } | { of: 'country'; code: string };
/** Or what has been kept of one, now or as it was named. */
export type OpenedPlace = NetworkPlace | { of: 'chart'; id: string; version: string | null };
export type NeighbourCounts = NetworkNeighbourCountsQuery['neighbourCounts'];

/** Pictures are kept by the chart, not by Apollo's cache: rights are asked for anew each time. */
const asked = (signal: AbortSignal) =>
  ({ fetchPolicy: 'no-cache', context: { fetchOptions: { signal } } }) as const;

const answered = <Data>(data: Data | undefined): Data => {
  if (data === undefined) throw new Error('The server gave no answer.');
  return data;
};

export type NetworkAnswer = { picture: Picture; hasMore: boolean; next: string | null };
const readAnswer = (columns: NetworkColumns): NetworkAnswer => ({
  picture: readColumns(columns),
  hasMore: columns.hasMore,
  next: columns.next,
});

export const fetchNetwork = async (
  client: ApolloClient,
  place: NetworkPlace,
  signal: AbortSignal,
): Promise<NetworkAnswer> => {
  if (place.of === 'case') {
    const query = NetworkOfCaseDocument;
    const { data } = await client.query({ query, variables: { caseId: place.id }, ...asked(signal) });
    return readAnswer(answered(data).caseNetwork);
  }
  const query = NetworkOfCountryDocument;
  const { data } = await client.query({ query, variables: { code: place.code }, ...asked(signal) });
  return readAnswer(answered(data).countryNetwork);
};

export const fetchNeighbourCounts = async (
  client: ApolloClient,
  id: string,
  signal: AbortSignal,
): Promise<NeighbourCounts> => {
  const query = NetworkNeighbourCountsDocument;
  const { data } = await client.query({ query, variables: { id }, ...asked(signal) });
  return answered(data).neighbourCounts;
};

export const fetchExpansion = async (
  client: ApolloClient,
  variables: NetworkExpandQueryVariables,
  signal: AbortSignal,
): Promise<NetworkAnswer> => {
  const { data } = await client.query({ query: NetworkExpandDocument, variables, ...asked(signal) });
  return readAnswer(answered(data).expand);
};

export const LONGEST_PATH = 6;

/** Null when the two are not connected by what the reader may see within the bound. */
export const fetchShortestPath = async (
  client: ApolloClient,
  { from, to, known }: { from: string; to: string; known: string[] },
  signal: AbortSignal,
): Promise<{ picture: Picture; path: FoundPath; length: number; ways: number } | null> => {
  const query = NetworkShortestPathsDocument;
  const variables = { from, to, maxLength: LONGEST_PATH, known };
  const { data } = await client.query({ query, variables, ...asked(signal) });
  const { outcome, network, paths } = answered(data).shortestPaths;
  const first = paths[0];
  if (outcome === 'NONE' || first === undefined) return null;
  const picture = readColumns(network);
  const steps = new Set(
    paths.flatMap((path) =>
      path.slice(1).flatMap((id, at) => [`${path[at] ?? ''} ${id}`, `${id} ${path[at] ?? ''}`]),
    ),
  );
  const lines = picture.lines.filter(({ source, target }) => steps.has(`${source} ${target}`));
  const path = { elements: [...new Set(paths.flat())], lines: lines.map(({ id }) => id) };
  return { picture, path, length: first.length - 1, ways: paths.length };
};
