import type { ApolloClient } from '@apollo/client';
import type { NetworkColumns } from '../../server/network/network-columns.ts';
import {
  NetworkExpandDocument,
  type NetworkExpandQueryVariables,
  NetworkNeighbourCountsDocument,
  type NetworkNeighbourCountsQuery,
  NetworkOfCaseDocument,
  NetworkOfCountryDocument,
} from '../api/operations.generated.ts';
import { type Picture, readColumns } from '../graph/columns-to-elements.ts';

/** Whose network the page shows. */
export type NetworkPlace = { of: 'case'; id: string } | { of: 'country'; code: string };
/** Or what has been kept of one, now or as it was named. */
export type OpenedPlace = NetworkPlace | { of: 'chart'; id: string; version: string | null };
export type NeighbourCounts = NetworkNeighbourCountsQuery['neighbourCounts'];

/** So many elements of the chart are named to the server as known. */
export const MOST_KNOWN = 5_000;

/** Pictures are kept by the chart, not by Apollo's cache: rights are asked for anew each time. */
export const asked = (signal: AbortSignal) =>
  ({ fetchPolicy: 'no-cache', context: { fetchOptions: { signal } } }) as const;

export const answered = <Data>(data: Data | undefined): Data => {
  if (data === undefined) throw new Error('The server gave no answer.');
  return data;
};

/** `lookedAt`: so many links of each type were looked at for what is wanted, and `next` looks on. */
export type NetworkAnswer = {
  picture: Picture;
  hasMore: boolean;
  next: string | null;
  lookedAt: number | null;
};
const readAnswer = (columns: NetworkColumns): NetworkAnswer => ({
  picture: readColumns(columns),
  hasMore: columns.hasMore,
  next: columns.next,
  lookedAt: columns.lookedAt ?? null,
});

/** The network of a case or a country: its first elements, or those `after` one, with their lines to what is `known`. */
export const fetchNetwork = async (
  client: ApolloClient,
  place: NetworkPlace,
  signal: AbortSignal,
  page: { after?: string; known?: string[] } = {},
): Promise<NetworkAnswer> => {
  if (place.of === 'case') {
    const variables = { caseId: place.id, ...page };
    const { data } = await client.query({ query: NetworkOfCaseDocument, variables, ...asked(signal) });
    return readAnswer(answered(data).caseNetwork);
  }
  const variables = { code: place.code, ...page };
  const { data } = await client.query({ query: NetworkOfCountryDocument, variables, ...asked(signal) });
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
