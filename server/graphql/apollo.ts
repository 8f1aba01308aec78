import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { NoSchemaIntrospectionCustomRule, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { newUlid } from '../access/ulid.ts';
import { Refusal, textOfRefusal } from '../access/refusals.ts';
import type { RequestContext } from './context.ts';
import { errorAnswer } from './error-answers.ts';
import { LIMITS, costRule, shapeRule } from './limits.ts';
import { createSchema } from './schema.ts';
import type { TrustedOperations } from './trusted-operations.ts';

/** No audit, no answer: the lines of the request are on disk before its answer leaves, or a 503 leaves instead. */
const auditBeforeAnswer: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response }) => {
      const entries = contextValue.audit.entries();
      if (entries.length === 0) return;
      try {
        await contextValue.trail.append(entries);
      } catch {
        response.http.status = 503;
        response.body = {
          kind: 'single',
          singleResult: {
            errors: [{ message: textOfRefusal('UNAVAILABLE'), extensions: { code: 'UNAVAILABLE' } }],
          },
        };
      }
    },
  }),
};

type Asked = { schema: GraphQLSchema; document: DocumentNode; variables: Record<string, unknown> };

/** A request that is refused before it is carried out is at fault itself (400), whatever words the check found for it. */
const beforeAnswer = (check: (asked: Asked) => void): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, request, response }) => {
      try {
        check({ schema, document, variables: request.variables ?? {} });
      } catch (error) {
        response.http.status = 400;
        throw error instanceof Refusal ? error : new Refusal('BAD_INPUT');
      }
    },
  }),
});

/** The cost rule needs the variables, which are known only once the request is there; it also meets those that do not fit their types. */
const costLimit = beforeAnswer(({ schema, document, variables }) => {
  const [error] = validate(schema, document, [costRule(variables)]);
  if (error) throw error;
});

const onlyTrusted = (operations: TrustedOperations): ApolloServerPlugin<RequestContext> =>
  beforeAnswer(({ document }) => operations.check(document));

export const createApollo = (options: {
  log: Logger;
  operations: TrustedOperations | null;
}): ApolloServer<RequestContext> =>
  new ApolloServer<RequestContext>({
    schema: createSchema(),
    introspection: options.operations === null,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: options.operations ? [shapeRule, NoSchemaIntrospectionCustomRule] : [shapeRule],
    formatError: errorAnswer(options.log, newUlid),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      costLimit,
      ...(options.operations ? [onlyTrusted(options.operations)] : []),
      auditBeforeAnswer,
    ],
  });
