import { Neo4jError } from 'neo4j-driver';

export type DatabaseErrorKind = 'UNAVAILABLE' | 'TOO_SLOW' | 'TOO_LARGE' | 'CONFLICT' | 'BROKEN';

/** What went wrong, in terms that do not depend on the driver. The message names the statement and holds no value from the graph. */
export class DatabaseError extends Error {
  readonly kind: DatabaseErrorKind;

  constructor(kind: DatabaseErrorKind, message: string, cause: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}

/** The account of the viewer is gone or disabled: whatever was asked is not answered. */
export class ViewerGone extends Error {}

const isTooSlow = ({ code }: Neo4jError): boolean =>
  code.includes('TransactionTimedOut') || code.includes('Terminated');

/** Whether the limit of time ended what the driver was asked. */
export const ranOutOfTime = (error: unknown): boolean => error instanceof Neo4jError && isTooSlow(error);

const kindOf = (error: Neo4jError): DatabaseErrorKind => {
  if (error.retriable || error.code === 'ServiceUnavailable' || error.code === 'SessionExpired')
    return 'UNAVAILABLE';
  if (isTooSlow(error)) return 'TOO_SLOW';
  if (error.code.includes('MemoryPool') || error.code.includes('OutOfMemory')) return 'TOO_LARGE';
  if (error.code.includes('ConstraintValidationFailed')) return 'CONFLICT';
  return 'BROKEN';
};

export const translated = (error: unknown, statement: string): unknown =>
  error instanceof Neo4jError
    ? new DatabaseError(kindOf(error), `${statement}: ${error.code}`, error)
    : error;

/** The limit of time or of memory ended the statement: an answer in words, not a fault. */
export const gaveUp = (error: unknown): boolean =>
  error instanceof DatabaseError && (error.kind === 'TOO_SLOW' || error.kind === 'TOO_LARGE');
