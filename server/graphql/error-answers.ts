import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { Refusal, isRefusalCode, textOfRefusal, type RefusalCode } from '../access/refusals.ts';

const OF_REQUEST = new Set<unknown>([
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
]);

const original = (error: unknown): unknown => {
  let inner = error;
  while (inner instanceof Error && 'originalError' in inner && inner.originalError)
    inner = inner.originalError;
  return inner;
};

/**
 * What leaves as an error: a code, its one text, and where. Values, names of fields and the words of the database stay inside;
 * an error of ours is logged under a reference that the reader is shown.
 */
export const errorAnswer =
  (log: Logger, newReference: () => string) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const answer = (code: RefusalCode, extensions: Record<string, unknown> = {}): GraphQLFormattedError => ({
      message: textOfRefusal(code),
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code, ...extensions },
    });
    const inner = original(error);
    if (inner instanceof Refusal) return answer(inner.code, inner.extensions);
    const code = formatted.extensions?.['code'];
    if (isRefusalCode(code) && code !== 'INTERNAL') return answer(code);
    if (OF_REQUEST.has(code)) return answer('BAD_INPUT');
    const reference = newReference();
    log.error({ err: inner, reference }, 'a request failed');
    return answer('INTERNAL', { reference });
  };
