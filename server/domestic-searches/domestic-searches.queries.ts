import type { ViewerRun } from '../db/run.ts';
import type {
  DomesticSearchCharge,
  DomesticSearchEnding,
  DomesticSearchGroup,
  DomesticSearchInput,
} from '../graphql/types.generated.ts';

import type { OwnerRow } from '../notices/notice-owners.queries.ts';
import type { PresumedCountryRow } from '../notices/notices.queries.ts';

export type SearchRow = {
  id: string;
  personId: string;
  caseId: string | null;
  number: string | null;
  group: DomesticSearchGroup;
  charge: DomesticSearchCharge | null;
  from: string;
  endedOn: string | null;
  endedBy: DomesticSearchEnding | null;
  caughtIn: string | null;
  endGround: string | null;
  endDocument: string | null;
  orderedBy: string | null;
  document: string | null;
  grade: string | null;
  /** The first day on which the person may have been born. Null when it is not known. */
  bornFrom: string | null;
  recordedAt: string;
  recordedById: string;
  /** Whose it is, whoever has corrected or ended it since. */
  firstById: string;
  isImported: boolean;
  recordedBy: { az: string; en: string } | null;
  earlierIds: string[];
  /** Until when it stood before it was withdrawn and brought back. Null when it never was. */
  resumedFrom: string | null;
  mayEdit: boolean;
  /** Who works it, through all its versions. */
  owner: OwnerRow | null;
  presumedCountries: PresumedCountryRow[];
};

const inOrder = (rows: readonly SearchRow[], ids: readonly string[]): SearchRow[] => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};

/** The searches among `ids` that the reader may see, in the order of `ids`. */
export const searchesByIds = async (run: ViewerRun, ids: readonly string[]): Promise<SearchRow[]> =>
  ids.length === 0 ? [] : inOrder(await run<SearchRow>('domestic-searches/by-ids', { ids }), ids);

/** Ids of the searches that the reader may see, those in force first; at most `first` + 1. */
export const searchesPage = (
  run: ViewerRun,
  first: number,
  after: string | null,
): Promise<{ id: string }[]> => run<{ id: string }>('domestic-searches/page', { first: first + 1, after });

export type SearchesOfPerson = { personId: string; searches: SearchRow[] };

/** The searches for those people, each person once, in no order. */
export const searchesOfPeople = async (
  run: ViewerRun,
  ids: readonly string[],
): Promise<SearchesOfPerson[]> => {
  const people = await run<{ personId: string; searchIds: string[] }>('domestic-searches/of-people', { ids });
  const rows = await searchesByIds(
    run,
    people.flatMap(({ searchIds }) => searchIds),
  );
  return people.map(({ personId, searchIds }) => ({ personId, searches: inOrder(rows, searchIds) }));
};

/** Id of the search that has a number; null when none that the reader may see has it. */
export const searchNumbered = async (run: ViewerRun, number: string): Promise<string | null> =>
  (await run<{ id: string }>('domestic-searches/number-taken', { number }))[0]?.id ?? null;

/** The version that stands of a search of which an earlier one was read; null when none does. */
export const versionAfter = async (run: ViewerRun, version: string): Promise<SearchRow | null> =>
  (
    await searchesByIds(
      run,
      (await run<{ id: string }>('domestic-searches/version-after', { version })).map(({ id }) => id),
    )
  )[0] ?? null;

/** Whether a notice or what happened to the person rests on it. */
export const isRestedOn = async (run: ViewerRun, id: string): Promise<boolean> =>
  (await run('domestic-searches/resting', { id })).length > 0;

type Said = Omit<DomesticSearchInput, 'caseId' | 'personId' | 'chargeId'>;

const trimmed = ({ group, number, on, orderedBy, document, reliability, credibility }: Said) => ({
  group,
  on,
  reliability,
  credibility,
  number: number.trim(),
  orderedBy: orderedBy.trim(),
  document: document.trim(),
});

export type NewSearch = Said & { id: string; caseId: string; personId: string; chargeId: string };

/** False when it was recorded before. */
export const recordSearch = async (run: ViewerRun, search: NewSearch): Promise<boolean> => {
  const { id, caseId, personId, chargeId, ...said } = search;
  const rows = await run('domestic-searches/record', { id, caseId, personId, chargeId, ...trimmed(said) });
  return rows.length > 0;
};

/** What lies in cases that the writer may not see is carried without telling him; sent again, what was broken off is done. */
export const carryTies = async (run: ViewerRun, id: string): Promise<void> => {
  await run('jobs/carry-search-ties', { id });
};

/** False when a colleague was faster, or it is not the reader's to correct. */
export const correctSearch = async (
  run: ViewerRun,
  { id, version, chargeId, ...said }: Said & { id: string; version: string; chargeId: string | null },
): Promise<boolean> =>
  (await run('domestic-searches/correct', { id, version, chargeId, ...trimmed(said) })).length > 0;

export type SearchEnding = {
  on: string | null;
  endedBy: DomesticSearchEnding | null;
  caughtIn: string | null;
  ground: string | null;
  document: string | null;
};

/** False when a colleague was faster, or it is not the reader's to end. */
export const endSearch = async (
  run: ViewerRun,
  id: string,
  version: string,
  ending: SearchEnding,
): Promise<boolean> => (await run('domestic-searches/end', { id, version, ...ending })).length > 0;

/** When the reader withdrew it. Null when he did not. */
export const searchWithdrawnAt = async (run: ViewerRun, id: string): Promise<string | null> =>
  (await run<{ at: string }>('jobs/search-withdrawn-at', { id }))[0]?.at ?? null;

/** Asked as of the moment before it was withdrawn. False when another of the same two was faster. */
export const restoreSearch = async (then: ViewerRun, id: string, withdrawnAt: string): Promise<boolean> =>
  (await then('domestic-searches/restore', { id, withdrawnAt })).length > 0;

/** False when it is not the reader's own, or something rests on it. */
export const withdrawSearch = async (run: ViewerRun, id: string): Promise<boolean> =>
  (await run('domestic-searches/withdraw', { id })).length > 0;
