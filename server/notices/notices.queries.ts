import type { ViewerRun } from '../db/run.ts';
import type { Certainty, Notice, NoticeEvent, NoticeState } from '../graphql/types.generated.ts';
import { PROCEDURE, stateOf } from './notice-state.ts';

export type PresumedCountryRow = {
  /** Id of the fact that says so, by which its sources are found. */
  factId: string;
  sourceText: string | null;
  country: { code: string };
  certainty: Certainty;
  grade: string | null;
  since: string | null;
};

/** A notice; the person, the countries and the case by id or code alone. */
export type NoticeRow = Pick<
  Notice,
  'id' | 'number' | 'colour' | 'isOurs' | 'purpose' | 'validTo' | 'caveat'
> & {
  state: NoticeState;
  events: NoticeEvent[];
  person: { id: string };
  requestedBy: { code: string };
  case: { id: string } | null;
  presumedCountries: PresumedCountryRow[];
};

/** Ids of the notices that the reader may see, published first; at most `first` + 1. */
export const noticesPage = (run: ViewerRun, first: number, after: string | null): Promise<{ id: string }[]> =>
  run<{ id: string }>('notices/page', { first: first + 1, after, procedure: PROCEDURE });

/** The notices among `ids` that the reader may see, in no order. */
export const noticesByIds = async (run: ViewerRun, ids: readonly string[]): Promise<NoticeRow[]> =>
  (await run<Omit<NoticeRow, 'state'>>('notices/by-ids', { ids, procedure: PROCEDURE })).map((row) => ({
    ...row,
    state: stateOf(row.events),
  }));
