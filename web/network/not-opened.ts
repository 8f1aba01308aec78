import type { Failure } from '../api/failures.ts';

/** A door beside the contract did not give what is to be opened. */
export class NotOpened extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super('The server did not give what was left.');
    this.failure = failure;
  }
}
