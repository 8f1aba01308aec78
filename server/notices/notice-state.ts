import type { NoticeEvent, NoticeState } from '../graphql/types.generated.ts';

/** The states in the order in which a notice goes through them: of two events of one day the later state here came after. */
export const PROCEDURE = [
  'DRAFT',
  'REQUESTED',
  'UNDER_REVIEW',
  'REFUSED',
  'PUBLISHED',
  'SUSPENDED',
  'WITHDRAWN',
  'CANCELLED',
  'EXPIRED',
] as const satisfies readonly NoticeState[];

/** A notice is in the state of its latest event; without any it is a draft. Takes the events oldest first. */
export const stateOf = (events: readonly Pick<NoticeEvent, 'state'>[]): NoticeState =>
  events.at(-1)?.state ?? 'DRAFT';
