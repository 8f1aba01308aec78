import { newUlid } from '../access/ulid.ts';
import type { ViewerRun } from '../db/run.ts';
import type {
  Admissibility,
  CaseFactSort,
  Certainty,
  ExhibitEvent,
  ExhibitEventInput,
  ExhibitInput,
  HandlingCode,
  LocalizedText,
  SourceKind,
} from '../graphql/types.generated.ts';
import { importId } from '../imports/import-id.ts';

export type SourceRow = {
  id: string;
  kind: SourceKind;
  caseId: string;
  number: string | null;
  exhibitKind: string | null;
  volume: number | null;
  sheets: string | null;
  description: string | null;
  lawfulBasis: string | null;
  courtOrder: string | null;
  seizedAt: string | null;
  seizedOn: string | null;
  handling: HandlingCode | null;
  on: string | null;
  given: string | null;
  statedById: string | null;
  takenBy: string | null;
  reliability: string | null;
  credibility: number | null;
  retractedOn: string | null;
  admissibility: Admissibility | null;
  disclosedOn: string | null;
  sha256: string | null;
  versionId: string;
  recordedAt: string;
  recordedBy: LocalizedText;
  isSealed: boolean;
  isImported: boolean;
  mayCorrect: boolean;
  isOwn: boolean;
  scope: string;
};

export type FactRow = {
  id: string;
  sort: CaseFactSort;
  says: string[];
  fromId: string | null;
  toId: string | null;
  on: string | null;
  certainty: Certainty;
  sourceText: string | null;
  scope: string;
};

export type SourceCitationRow = {
  id: string;
  factId: string;
  locator: string | null;
  quote: string | null;
  fileId: string | null;
  against: boolean;
  mayWithdraw: boolean;
  mayWithReason: boolean;
};

/** More than so many are not read. */
export const MOST = { sources: 2_000, facts: 2_000, shown: 200 } as const;

/** Whether a statement that writes gave a row. */
export const isDone = async (rows: Promise<unknown[]>): Promise<boolean> => (await rows).length > 0;

export const sourcesOf = (run: ViewerRun, caseId: string, id: string | null = null): Promise<SourceRow[]> =>
  run<SourceRow>('evidence/list', { caseId, id, most: MOST.sources });

/** Null when the reader sees no such source. */
export const sourceById = async (run: ViewerRun, id: string): Promise<SourceRow | null> => {
  const [found] = await run<{ caseId: string }>('evidence/case-of', { id });
  return found ? ((await sourcesOf(run, found.caseId, id))[0] ?? null) : null;
};

const MOST_VERSIONS = 50;

/** What was said of a source before what stands, the latest first: each as it was known the moment before the next was recorded. */
export const versionsOfSource = async (
  knownBefore: (moment: string) => ViewerRun,
  { id, caseId, versionId, recordedAt }: Pick<SourceRow, 'id' | 'caseId' | 'versionId' | 'recordedAt'>,
): Promise<SourceRow[]> => {
  const versions: SourceRow[] = [];
  let later = { versionId, recordedAt };
  // What was said first has the id of the source.
  while (later.versionId !== id && versions.length < MOST_VERSIONS) {
    const [earlier] = await sourcesOf(knownBefore(later.recordedAt), caseId, id);
    if (!earlier || earlier.versionId === later.versionId) break;
    versions.push(earlier);
    later = earlier;
  }
  return versions;
};

/** Facts that each source speaks for; more than a hundred count as 101. */
export const factCountsOf = async (
  run: ViewerRun,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> =>
  new Map(
    (await run<{ id: string; facts: number }>('evidence/fact-counts', { ids })).map(({ id, facts }) => [
      id,
      facts,
    ]),
  );

export type EventRow = Omit<ExhibitEvent, 'earlier'> & { recordedById: string };

export const eventsOf = (run: ViewerRun, id: string): Promise<EventRow[]> =>
  run<EventRow>('evidence/events', { id, most: MOST.shown });

export const citationsOfSource = (run: ViewerRun, id: string): Promise<SourceCitationRow[]> =>
  run<SourceCitationRow>('evidence/citations', { id, most: MOST.shown });

/** The facts of a case: those asked for, or all. */
export const factsOfCase = (
  run: ViewerRun,
  caseId: string,
  only: readonly string[] | null,
): Promise<FactRow[]> => run<FactRow>('evidence/facts', { caseId, only, most: MOST.facts });

/** Of some facts those that are records of an element, with the element. */
export const elementsOfRecords = async (
  run: ViewerRun,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> =>
  new Map(
    ids.length === 0
      ? []
      : (await run<{ id: string; elementId: string }>('evidence/cited-records', { ids })).map(
          ({ id, elementId }) => [id, elementId],
        ),
  );

/** The people whom a fact is about. */
export const peopleOfFact = async (
  run: ViewerRun,
  factId: string,
  ends: readonly string[],
): Promise<string[]> =>
  (await run<{ id: string }>('evidence/people-of-fact', { factId, ends })).map(({ id }) => id);

/** The records that describe an element. */
export const recordsOfElement = async (run: ViewerRun, id: string): Promise<string[]> =>
  (await run<{ id: string }>('evidence/records-of', { id })).map((row) => row.id);

export const isNumberTaken = (
  run: ViewerRun,
  at: { caseId: string; id: string; number: string },
): Promise<boolean> => isDone(run('evidence/number-taken', at));

/** Without the blanks around it; null when nothing is left. */
export const said = (text: string | null | undefined): string | null => text?.trim() || null;

const particularsOf = (given: ExhibitInput) => ({
  number: given.number.trim(),
  kind: given.exhibitKind,
  volume: given.volume ?? null,
  sheets: said(given.sheets),
  title: said(given.description),
  lawfulBasis: said(given.lawfulBasis),
  courtOrder: said(given.courtOrder),
  seizedAt: said(given.seizedAt),
  seizedOn: said(given.seizedOn),
  handling: given.handling,
});

const MOST_TRIES = 3;

/** Asks again when somebody else has written while the lock was waited for: then there was no row. */
export const tried = async (ask: () => Promise<boolean>): Promise<boolean> => {
  for (let i = 0; i < MOST_TRIES; i += 1) if (await ask()) return true;
  return false;
};

/** False when the number is taken or the reader does not write there. */
export const recordExhibit = (run: ViewerRun, id: string, exhibit: ExhibitInput): Promise<boolean> => {
  const { caseId, isSealed } = exhibit;
  const particulars = particularsOf(exhibit);
  const row = {
    id,
    caseId,
    isSealed,
    tie: importId(id, 'case'),
    number: particulars.number,
    particulars: [particulars],
  };
  return tried(() => isDone(run('evidence/record', row)));
};

/** False when it is another version that stands, the number is taken, or the reader does not write there. */
export const correctExhibit = (
  run: ViewerRun,
  at: { id: string; version: string; expected: string },
  exhibit: ExhibitInput,
): Promise<boolean> => {
  const particulars = particularsOf(exhibit);
  const row = {
    id: at.id,
    versionId: at.version,
    expected: at.expected,
    tie: importId(at.version, 'exhibit'),
    number: particulars.number,
    particulars: [particulars],
  };
  return tried(() => isDone(run('evidence/correct', row)));
};

/** False when it is not the reader's own, or something rests on it. */
export const withdrawSource = (run: ViewerRun, id: string): Promise<boolean> =>
  tried(() => isDone(run('evidence/withdraw', { id })));

const happened = ({ kind, on, fromWhom, toWhom, ground, by, document }: ExhibitEventInput) => ({
  kind,
  on,
  fromWhom: said(fromWhom),
  toWhom: said(toWhom),
  ground: said(ground),
  by: said(by),
  sourceText: said(document),
});

/** False when the reader does not write where the exhibit or the statement lies. */
export const recordEvent = (
  run: ViewerRun,
  at: { id: string; exhibitId: string },
  event: ExhibitEventInput,
): Promise<boolean> =>
  isDone(run('evidence/record-event', { ...at, ...happened(event), tie: importId(at.id, 'exhibit') }));

/** False when the version stands no more, or the reader does not write there. */
export const correctEvent = (
  run: ViewerRun,
  at: { id: string; version: string },
  event: ExhibitEventInput,
): Promise<boolean> =>
  isDone(run('evidence/correct-event', { ...at, ...happened(event), tie: importId(at.id, 'exhibit') }));

/** Why something is withdrawn that another has recorded; null where it is the reader's own. */
type Withdrawing = { id: string; reason: string | null };

/** Id of the exhibit or the statement; null when the event is not the reader's own and no reason is given, or he does not write there. */
export const withdrawEvent = async (run: ViewerRun, { id, reason }: Withdrawing): Promise<string | null> =>
  (await run<{ exhibitId: string }>('evidence/withdraw-event', { id, reason, noteId: newUlid() }))[0]
    ?.exhibitId ?? null;

/** False when the reader does not see both, or does not write where the fact lies. */
export const citeFact = (
  run: ViewerRun,
  citation: {
    id: string;
    factId: string;
    ends: readonly string[];
    sourceId: string;
    locator: string | null;
    quote: string | null;
    fileId: string | null;
    against: boolean;
  },
): Promise<boolean> => isDone(run('evidence/cite', citation));

/** Null when it is not the reader's own and no reason is given, or he does not write there. */
export const withdrawCitation = async (
  run: ViewerRun,
  { id, reason }: Withdrawing,
): Promise<{ factId: string; sourceId: string } | null> =>
  (
    await run<{ factId: string; sourceId: string }>('evidence/withdraw-citation', {
      id,
      reason,
      noteId: newUlid(),
    })
  )[0] ?? null;
