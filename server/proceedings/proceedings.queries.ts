import type { ViewerRun } from '../db/run.ts';
import { carryCitations } from '../evidence/carried-citations.ts';
import type { LocalizedText, ProceedingInput } from '../graphql/types.generated.ts';
import { resultOfCounts } from './proceeding-problems.ts';
import type { ProceedingRow } from './proceeding-row.ts';

/** The steps that the reader sees, the earliest first; those of one id when it is asked for. */
export const factsOf = (
  run: ViewerRun,
  caseId: string,
  factId: string | null = null,
): Promise<ProceedingRow[]> => run<ProceedingRow>('proceedings/facts', { caseId, factId });

type ChoiceRow = {
  kind: 'ARTICLE' | 'COURT';
  code: string;
  title: LocalizedText;
  validFrom: string | null;
  validTo: string | null;
};

export const choicesOf = (run: ViewerRun): Promise<ChoiceRow[]> => run<ChoiceRow>('proceedings/choices');

/** Of some ids those that are offences of the case. */
export const offencesAmong = async (
  run: ViewerRun,
  caseId: string,
  ids: readonly string[],
): Promise<string[]> =>
  ids.length === 0
    ? []
    : (await run<{ id: string }>('proceedings/offences', { caseId, ids })).map(({ id }) => id);

/** What a decision on a charge adds to it. */
export type Verdict = {
  approval: 'WAITING' | 'APPROVED' | 'REFUSED';
  broughtBy: string;
  reason: string | null;
};

/** Only what belongs to the kind is written. */
const ownOf = (fact: ProceedingInput, verdict: Verdict | null): Record<string, unknown> => {
  const { kind, on } = fact;
  const said = { sourceText: fact.sourceText.trim() };
  switch (kind) {
    case 'STAGE':
      return { ...said, on, stage: fact.stage };
    case 'DETENTION':
      return { ...said, on, until: fact.until, releasedOn: fact.releasedOn, ground: fact.ground?.trim() };
    case 'CHARGE':
      return {
        ...said,
        on,
        participation: fact.participation,
        inAbsentia: fact.inAbsentia ?? false,
        status: 'OPEN',
        ...verdict,
      };
    case 'COMMITTAL':
      return { ...said, on };
    case 'DECISION':
      return {
        ...said,
        on,
        court: fact.court,
        instance: fact.instance,
        result: fact.instance === 'FIRST' ? resultOfCounts(fact.counts ?? []) : fact.result,
      };
    case 'SENTENCE':
      return {
        ...said,
        type: fact.sentence,
        years: fact.years ?? 0,
        months: fact.months ?? 0,
        suspended: fact.suspended ?? false,
      };
    case 'APPEAL':
      return { ...said, on, appellant: fact.appellant };
  }
};

export type Writing = {
  id: string;
  fact: ProceedingInput;
  /** The version that it takes the place of. */
  version: string | null;
  verdict: Verdict | null;
  /** True when it says the same as that version: what showed the one shows the other. */
  keepsSources: boolean;
  /** The changes of stage that were seen when this one was judged. */
  stagesSeen: readonly string[];
};

/** False when it was recorded before, or what it rests on has changed meanwhile. */
export const recordFact = async (
  run: ViewerRun,
  { id, fact, version, verdict, keepsSources, stagesSeen }: Writing,
): Promise<boolean> => {
  const { caseId, kind, counts = [] } = fact;
  const rows = await run<{ id: string }>('proceedings/record', {
    id,
    caseId,
    kind,
    version,
    rows: [{ own: ownOf(fact, verdict) }],
    personId: kind === 'STAGE' ? null : (fact.personId ?? null),
    article: kind === 'CHARGE' ? (fact.article ?? null) : null,
    follows: kind === 'STAGE' ? [] : [...new Set(fact.follows ?? [])],
    offences: kind === 'CHARGE' ? (fact.offences ?? []) : [],
    counts:
      kind === 'DECISION' && fact.instance === 'FIRST'
        ? (counts ?? []).map(({ charge, result }) => ({ charge, result }))
        : [],
    stagesSeen,
  });
  // A case that was severed from this one may be one that the writer does not see: it keeps the step as it stands now.
  if (rows.length > 0 && version !== null) {
    await run('jobs/carry-case-ties', { id });
    if (keepsSources) await carryCitations(run, version, id);
  }
  return rows.length > 0;
};

/** False when it is not the reader's own, or something follows it. */
export const withdrawFact = async (run: ViewerRun, caseId: string, id: string): Promise<boolean> =>
  (await run('proceedings/withdraw', { caseId, id })).length > 0;
