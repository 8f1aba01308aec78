import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type FieldPolicy } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { finalize } from 'rxjs';
import { requestBegan, requestEnded } from './activity.ts';
import { asOfHeaders } from './as-of.ts';
import { untilEnded } from './changes.ts';
import { failureOf, type FailureKind } from './failures.ts';

type Page = Record<string, unknown>;

/** Pages that are asked for one after another are kept as one list under `list`; asking from the start begins it anew. */
const growing = (list: string, cursor: string, ...keyArgs: string[]): FieldPolicy<Page> => ({
  keyArgs: keyArgs.length > 0 ? keyArgs : false,
  merge: (existing, incoming, { args }) => {
    if (existing === undefined || args?.[cursor] === undefined || args[cursor] === null) return incoming;
    return { ...incoming, [list]: [...(existing[list] as unknown[]), ...(incoming[list] as unknown[])] };
  },
});

export const createCache = (): InMemoryCache =>
  new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          cases: growing('cases', 'after'),
          notices: growing('notices', 'after'),
          domesticSearches: growing('searches', 'after'),
          support: growing('entries', 'after'),
          victims: growing('victims', 'after'),
          charts: growing('charts', 'after', 'caseId'),
          chartVersions: growing('versions', 'after', 'id'),
          imports: growing('jobs', 'after', 'caseId'),
          importProblems: growing('problems', 'afterRow', 'id'),
          auditLines: growing('lines', 'before'),
          // A case opened from the list has its number and title at once.
          case: {
            read: (_, { args, toReference }) => toReference({ __typename: 'Case', id: String(args?.id) }),
          },
        },
      },
      Country: { keyFields: ['code'] },
      District: { keyFields: ['code'] },
      LawArticle: { keyFields: ['code'] },
      AuditLine: { keyFields: ['position'] },
      // The same figure of another year is another figure; sources and records are only what their owner says of them.
      ReportFigure: { keyFields: false },
      FigureRecord: { keyFields: false },
      Source: { keyFields: false },
      DossierChange: { keyFields: false },
    },
  });

/** `onRefusal` is told of every refused operation, so that one place leads to sign-in or to the purpose. */
export const createClient = (onRefusal: (kind: FailureKind) => void): ApolloClient => {
  const counted = new ApolloLink((operation, forward) => {
    requestBegan();
    return forward(operation).pipe(finalize(requestEnded));
  });
  const refused = new ErrorLink(({ error }) => onRefusal(failureOf(error).kind));
  const dated = new ApolloLink((operation, forward) => {
    operation.setContext(({ headers }: { headers?: Record<string, string> }) => ({
      headers: { ...headers, ...asOfHeaders() },
    }));
    return forward(operation);
  });
  const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin' });
  const client = new ApolloClient({
    link: ApolloLink.from([counted, refused, dated, http]),
    cache: createCache(),
    // What is asked for anew after a change must not be answered by a reading that began before it.
    queryDeduplication: false,
    defaultOptions: {
      // What was seen before is shown at once and asked again each time: rights are decided by the server at every request.
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
  const mutate = client.mutate.bind(client);
  return Object.assign(client, {
    mutate: (options: Parameters<typeof mutate>[0]) => untilEnded(mutate(options)),
  });
};
