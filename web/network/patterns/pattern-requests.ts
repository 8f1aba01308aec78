import type { ApolloClient } from '@apollo/client';
import {
  type PatternsQuery,
  RunPatternDocument,
  type RunPatternQuery,
  type RunPatternQueryVariables,
} from '../../api/operations.generated.ts';
import { type Picture, readColumns } from '../../graph/columns-to-elements.ts';
import { answered, asked } from '../network-requests.ts';

export type Pattern = PatternsQuery['patterns'][number];
type Answer = RunPatternQuery['runPattern'];
export type PatternMatch = Answer['matches'][number];
export type PatternAnswer = Omit<Answer, 'network'> & { picture: Picture };

/** What was run last, with what it was run with: it stays while other tabs of the drawer are looked at. */
export type PatternRun = { pattern: Pattern; answer: PatternAnswer };

export const runPattern = async (
  client: ApolloClient,
  variables: RunPatternQueryVariables,
  signal: AbortSignal,
): Promise<PatternAnswer> => {
  const { data } = await client.query({ query: RunPatternDocument, variables, ...asked(signal) });
  const { network, ...answer } = answered(data).runPattern;
  return { ...answer, picture: readColumns(network) };
};
