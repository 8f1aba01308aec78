import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

const FAILURE_KINDS = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'PURPOSE_REQUIRED',
  'NOT_FOUND',
  'CASE_CLOSED',
  'BAD_INPUT',
  'TOO_MANY',
  'DAMAGED',
  'UNAVAILABLE',
  'OFFLINE',
  'INTERNAL',
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** Why an answer did not come. `reference` is the number that the administrator finds in the log; null when there is none. */
export type Failure = { kind: FailureKind; reference: string | null };

const kinds = new Set<string>(FAILURE_KINDS);
const isFailureKind = (code: unknown): code is FailureKind => typeof code === 'string' && kinds.has(code);

/** Codes that Apollo Server itself gives before a resolver is reached. */
const REFUSED_BEFORE = new Set<unknown>([
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
]);

const BY_STATUS: Record<number, FailureKind> = {
  400: 'BAD_INPUT',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'TOO_MANY',
  429: 'TOO_MANY',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
  504: 'UNAVAILABLE',
};

const ofExtensions = (extensions: unknown): Failure | null => {
  if (typeof extensions !== 'object' || extensions === null) return null;
  const { code, reference } = extensions as { code?: unknown; reference?: unknown };
  const kind = REFUSED_BEFORE.has(code) ? 'BAD_INPUT' : code;
  if (!isFailureKind(kind)) return null;
  return { kind, reference: typeof reference === 'string' ? reference : null };
};

const ofBody = (text: string): Failure | null => {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null) return null;
    const { errors, error } = body as { errors?: { extensions?: unknown }[]; error?: unknown };
    return ofExtensions(Array.isArray(errors) ? errors[0]?.extensions : error);
  } catch {
    return null;
  }
};

/** The failure behind whatever the client has thrown: our code first, then the status, then "no connection". */
export const failureOf = (error: unknown): Failure => {
  if (CombinedGraphQLErrors.is(error)) {
    const found = error.errors
      .map(({ extensions }) => ofExtensions(extensions))
      .find((failure) => failure !== null);
    return found ?? { kind: 'INTERNAL', reference: null };
  }
  if (ServerError.is(error)) {
    return ofBody(error.bodyText) ?? { kind: BY_STATUS[error.statusCode] ?? 'INTERNAL', reference: null };
  }
  // `fetch` reports every failure to reach the server as a TypeError.
  return { kind: error instanceof TypeError ? 'OFFLINE' : 'INTERNAL', reference: null };
};

/** The same for a page whose address names one thing: an address that is no id at all leads where one of nothing leads. */
export const failureAtAddress = (error: unknown): Failure => {
  const failure = failureOf(error);
  return failure.kind === 'BAD_INPUT' ? { ...failure, kind: 'NOT_FOUND' } : failure;
};

/** The failure of a REST answer that is not in the 200s. */
export const failureOfResponse = async (response: Response): Promise<Failure> =>
  ofBody(await response.text()) ?? { kind: BY_STATUS[response.status] ?? 'INTERNAL', reference: null };
