import type { MessageAsk } from '../graphql/types.generated.ts';

/** That a country asks for the arrest or the surrender of somebody: by a message, or by a notice. */
export type Claim = {
  country: string;
  on: string | null;
  /** Null for a notice. */
  asks: MessageAsk | null;
  messageId: string | null;
  noticeId: string | null;
  /** The day of our first answer to the message. Null while it waits, and for a notice. */
  answeredOn: string | null;
};

/**
 * What competes for one person, the earliest first: nothing while one country alone waits, however often it asks. What was answered is still told beside what
 * competes, since an answer may have promised something, but it competes no more.
 */
export const competing = (claims: readonly Claim[]): Claim[] => {
  const open = claims.filter(({ answeredOn }) => answeredOn === null);
  return new Set(open.map(({ country }) => country)).size > 1 ? [...claims] : [];
};
