import type { MessageAsk } from '../graphql/types.generated.ts';

/** That a country asks for the arrest or the surrender of somebody: by a message, or by a notice. */
export type Claim = {
  country: string;
  on: string;
  /** Null for a notice. */
  asks: MessageAsk | null;
  messageId: string | null;
  noticeId: string | null;
};

/** What competes for one person, the earliest first: nothing while one country alone asks, however often. */
export const competing = (claims: readonly Claim[]): Claim[] =>
  new Set(claims.map(({ country }) => country)).size > 1 ? [...claims] : [];
