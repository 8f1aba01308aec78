import type { ApolloClient } from '@apollo/client';
import {
  FindCommonNeighboursDocument,
  FindConnectingNetworkDocument,
  FindPathsDocument,
  type FindPathsQueryVariables,
  FindSharedThingsDocument,
  type FindSharedThingsQueryVariables,
  type FindSharedThingsQuery,
} from '../../api/operations.generated.ts';
import { type Picture, readColumns } from '../../graph/columns-to-elements.ts';
import type { FoundPath } from '../../graph/network-state.ts';
import { answered, asked } from '../network-requests.ts';

export type PathOutcome = 'FOUND' | 'NONE' | 'CAPPED' | 'TIMED_OUT';

/** The lines of a picture that lie on the paths, so that they can be drawn thick. */
const onPicture = (picture: Picture, paths: readonly (readonly string[])[]): FoundPath => {
  const steps = new Set(
    paths.flatMap((path) =>
      path.slice(1).flatMap((id, at) => [`${path[at] ?? ''} ${id}`, `${id} ${path[at] ?? ''}`]),
    ),
  );
  const lines = picture.lines.filter(({ source, target }) => steps.has(`${source} ${target}`));
  return { elements: [...new Set(paths.flat())], lines: lines.map(({ id }) => id) };
};

export type FoundPaths = {
  outcome: PathOutcome;
  picture: Picture;
  path: FoundPath;
  /** Links of the shortest one; 0 when there is none. */
  length: number;
  ways: number;
  hasUndatedLinks: boolean;
  /** Names of the elements not all links of which were read. */
  cutAt: string[];
};

export const fetchPaths = async (
  client: ApolloClient,
  variables: FindPathsQueryVariables,
  signal: AbortSignal,
): Promise<FoundPaths> => {
  const { data } = await client.query({ query: FindPathsDocument, variables, ...asked(signal) });
  const { outcome, network, paths, hasUndatedLinks, cutAt } = answered(data).paths;
  const picture = readColumns(network);
  const length = Math.max(0, (paths[0]?.length ?? 1) - 1);
  return {
    outcome,
    picture,
    path: onPicture(picture, paths),
    length,
    ways: paths.length,
    hasUndatedLinks,
    cutAt: cutAt.map(({ label }) => label),
  };
};

type Chosen = { ids: string[]; known: string[] };

export const fetchConnectingNetwork = async (
  client: ApolloClient,
  variables: Chosen & { maxLength: number; barred: string[] },
  signal: AbortSignal,
): Promise<{
  outcome: PathOutcome;
  picture: Picture;
  path: FoundPath;
  apart: string[][];
  cutAt: string[];
}> => {
  const { data } = await client.query({ query: FindConnectingNetworkDocument, variables, ...asked(signal) });
  const { outcome, network, paths, apart, cutAt } = answered(data).connectingNetwork;
  const picture = readColumns(network);
  return {
    outcome,
    picture,
    path: onPicture(picture, paths),
    apart,
    cutAt: cutAt.map(({ label }) => label),
  };
};

export const fetchCommonNeighbours = async (
  client: ApolloClient,
  variables: Chosen,
  signal: AbortSignal,
): Promise<{ picture: Picture; ids: string[]; isCapped: boolean }> => {
  const { data } = await client.query({ query: FindCommonNeighboursDocument, variables, ...asked(signal) });
  const { network, neighbours, isCapped } = answered(data).commonNeighbours;
  return { picture: readColumns(network), ids: neighbours.map(({ element }) => element.id), isCapped };
};

export type SharedThing = FindSharedThingsQuery['sharedThings']['things'][number];

export const fetchSharedThings = async (
  client: ApolloClient,
  variables: FindSharedThingsQueryVariables,
  signal: AbortSignal,
): Promise<{ picture: Picture; things: SharedThing[]; isCapped: boolean }> => {
  const { data } = await client.query({ query: FindSharedThingsDocument, variables, ...asked(signal) });
  const { network, things, isCapped } = answered(data).sharedThings;
  return { picture: readColumns(network), things, isCapped };
};
