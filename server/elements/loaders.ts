import DataLoader from 'dataloader';
import type { ViewerRun } from '../db/run.ts';
import type { Source } from '../graphql/types.generated.ts';
import { searchesOfPeople, type SearchRow } from '../domestic-searches/domestic-searches.queries.ts';
import { fugitiveFacts, type FugitiveFactRow } from '../fugitives/fugitives.queries.ts';
import { noticeFiles, type NoticeFileRow } from '../board/board.queries.ts';
import type { Claim } from '../messages/competing-requests.ts';
import { claimsOn, messagesByIds, messagesOfNotices, type MessageRow } from '../messages/messages.queries.ts';
import type { ElementKind, SeenRole } from '../network/network-columns.ts';
import { groupsByIds, type GroupRow } from '../groups/groups.queries.ts';
import { confirmationsOf, type ConfirmationRow } from '../hypotheses/hypotheses.queries.ts';
import { isHubVisible } from '../network/hubs.queries.ts';
import { noticesByIds, noticesOfPeople, type NoticeRow } from '../notices/notices.queries.ts';
import { keptRules, lawOf, type CountryRuleVersion } from '../countries/country-rules.ts';
import { recordedRules } from '../countries/country-rules.queries.ts';
import type { ReadinessFactRow } from '../readiness/readiness-answers.ts';
import { readinessFacts } from '../readiness/readiness.queries.ts';

export type LocalizedRow = { az: string; en: string };
export type ElementRow = {
  id: string;
  kind: ElementKind;
  label: string;
  title: LocalizedRow | null;
  isProtected: boolean;
  isWanted: boolean;
  /** The weightiest role that is seen in any case of the reader's. */
  role: SeenRole | null;
  detail: string | null;
};
export type CaseRefRow = { id: string; number: string; title: LocalizedRow };
export type CountryRow = { code: string; elementId: string; name: LocalizedRow };
export type DistrictRow = { code: string; name: LocalizedRow };
type SourceRow = Source & { factId: string };

export type Loaders = {
  elements: DataLoader<string, ElementRow | null>;
  cases: DataLoader<string, CaseRefRow | null>;
  countries: DataLoader<string, CountryRow | null>;
  districts: DataLoader<string, DistrictRow | null>;
  notices: DataLoader<string, NoticeRow | null>;
  /** The notices on a person, published first, by id of the person. */
  noticesOfPeople: DataLoader<string, NoticeRow[]>;
  groups: DataLoader<string, GroupRow | null>;
  messages: DataLoader<string, MessageRow | null>;
  /** Which countries ask for a person's arrest or surrender, by id of the person. */
  claims: DataLoader<string, Claim[]>;
  /** Ids of the messages about a notice or whom it seeks, by its id. */
  messagesOfNotices: DataLoader<string, string[]>;
  /** What stands behind a notice or a domestic search, by its id. */
  noticeFiles: DataLoader<string, NoticeFileRow | null>;
  /** By id of the person. */
  fugitiveFacts: DataLoader<string, FugitiveFactRow[]>;
  searches: DataLoader<string, SearchRow[]>;
  /** What officers recorded for the checks of a notice or a domestic search, by its id. */
  readinessFacts: DataLoader<string, ReadinessFactRow[]>;
  /** The rules of a country that stand, by its code. */
  countryLaw: DataLoader<string, CountryRuleVersion[]>;
  /** By id of the fact. */
  sources: DataLoader<string, Source[]>;
  /** By id of the link. */
  confirmations: DataLoader<string, ConfirmationRow | null>;
};

const byKey = <R>(rows: readonly R[], keys: readonly string[], keyOf: (row: R) => string): (R | null)[] => {
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => found.get(key) ?? null);
};

const elementsByIds = async (run: ViewerRun, ids: readonly string[]): Promise<ElementRow[]> => {
  const rows = await run<ElementRow & { hubValue: string | null }>('elements/refs', { ids });
  return Promise.all(
    rows.map(async ({ hubValue, ...row }) =>
      hubValue !== null && (await isHubVisible(run, row.id)) ? { ...row, label: hubValue } : row,
    ),
  );
};

/**
 * What many fields of one answer show of the same things, fetched once for all of them. Made for one request and one viewer;
 * what the viewer may not see comes as null, as what is not there.
 */
export const createLoaders = (run: ViewerRun): Loaders => ({
  elements: new DataLoader(async (ids) => byKey(await elementsByIds(run, ids), ids, (row) => row.id)),
  cases: new DataLoader(async (ids) =>
    byKey(await run<CaseRefRow>('elements/case-refs', { ids }), ids, (row) => row.id),
  ),
  countries: new DataLoader(async (codes) =>
    byKey(await run<CountryRow>('elements/countries', { codes }), codes, (row) => row.code),
  ),
  districts: new DataLoader(async (codes) =>
    byKey(await run<DistrictRow>('elements/districts', { codes }), codes, (row) => row.code),
  ),
  notices: new DataLoader(async (ids) => byKey(await noticesByIds(run, ids), ids, (row) => row.id)),
  noticesOfPeople: new DataLoader(async (ids) => {
    const found = await noticesOfPeople(run, ids);
    return ids.map((id) => found.filter(({ person }) => person.id === id));
  }),
  groups: new DataLoader(async (ids) => byKey(await groupsByIds(run, ids), ids, (row) => row.id)),
  messages: new DataLoader(async (ids) => byKey(await messagesByIds(run, ids), ids, (row) => row.id)),
  claims: new DataLoader(async (ids) =>
    byKey(await claimsOn(run, ids), ids, ({ personId }) => personId).map((row) => row?.claims ?? []),
  ),
  messagesOfNotices: new DataLoader(async (ids) =>
    byKey(await messagesOfNotices(run, ids), ids, ({ noticeId }) => noticeId).map(
      (row) => row?.messageIds ?? [],
    ),
  ),
  noticeFiles: new DataLoader(async (ids) => byKey(await noticeFiles(run, ids), ids, (row) => row.id)),
  fugitiveFacts: new DataLoader(async (ids) =>
    byKey(await fugitiveFacts(run, ids), ids, ({ personId }) => personId).map((row) => row?.facts ?? []),
  ),
  searches: new DataLoader(async (ids) =>
    byKey(await searchesOfPeople(run, ids), ids, ({ personId }) => personId).map(
      (row) => row?.searches ?? [],
    ),
  ),
  readinessFacts: new DataLoader(async (ids) =>
    byKey(await readinessFacts(run, ids), ids, ({ aboutId }) => aboutId).map((row) => row?.facts ?? []),
  ),
  countryLaw: new DataLoader(async (codes) => {
    const law = lawOf(keptRules(await recordedRules(run, codes), codes));
    return codes.map((code) => law.filter(({ country }) => country === code));
  }),
  sources: new DataLoader(async (factIds) => {
    const rows = await run<SourceRow>('elements/sources', { factIds });
    return factIds.map((id) => rows.filter((row) => row.factId === id));
  }),
  confirmations: new DataLoader(async (ids) =>
    byKey(await confirmationsOf(run, ids), ids, (row) => row.linkId),
  ),
});
