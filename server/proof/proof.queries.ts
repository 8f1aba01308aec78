import type { ViewerRun } from '../db/run.ts';
import type {
  Certainty,
  ElementVerdict,
  LawArticle,
  Participation,
  ProofState,
  SourceKind,
} from '../graphql/types.generated.ts';

export type ChargeRow = {
  id: string;
  accusedId: string;
  article: LawArticle;
  on: string;
  participation: Participation;
  /** Versions of it that stand no more. */
  earlierIds: string[];
  mayDecide: boolean;
  /** Of the offences charged, the episodes in which the accused acted. Empty where no offence is named, or none has such an episode. */
  episodeIds: string[];
};

export type EpisodeRow = {
  id: string;
  certainty: Certainty;
  forms: string[];
  means: string[];
  controls: string[];
  /** The day it began, as precisely as known. */
  began: string | null;
  /** True when somebody was recruited at home and taken abroad, or abroad and brought here. */
  isAcrossBorder: boolean;
};

/** What one record says of when somebody was born: the first and the last day on which it may have been. */
export type BirthRow = { id: string; text: string; from: string; to: string; certainty: Certainty };

/** What a person did in an episode; `births` is what records say of its victim, `others` is how many more people acted in it. */
export type ActRow = {
  personId: string;
  id: string;
  type: string;
  certainty: Certainty;
  episode: EpisodeRow;
  victimId: string | null;
  births: BirthRow[];
  others: number;
};

export type LinkRow = {
  personId: string;
  id: string;
  type: string;
  certainty: Certainty;
  aboutId: string;
  aboutLabels: string[];
};

export type CitationRow = {
  factId: string;
  locator: string | null;
  against: boolean;
  citationId: string;
  mayWithdraw: boolean;
  source: {
    id: string;
    kind: SourceKind;
    title: string;
    isExcluded: boolean;
    isChallenged: boolean;
    isRetracted: boolean;
    statedById: string | null;
  };
};

/** More than so many are not read: a table of them would be read by nobody. */
export const MOST = { acts: 2_000, links: 2_000, citations: 20_000 } as const;

export const chargesOf = (run: ViewerRun, caseId: string): Promise<ChargeRow[]> =>
  run<ChargeRow>('proof/charges', { caseId });

export const actsOf = (run: ViewerRun, caseId: string, personIds: readonly string[]): Promise<ActRow[]> =>
  run<ActRow>('proof/acts', { caseId, personIds, most: MOST.acts });

export const linksOf = (run: ViewerRun, caseId: string, personIds: readonly string[]): Promise<LinkRow[]> =>
  run<LinkRow>('proof/links', { caseId, personIds, most: MOST.links });

export const citationsOf = (run: ViewerRun, factIds: readonly string[]): Promise<CitationRow[]> =>
  run<CitationRow>('proof/sources', { factIds, most: MOST.citations });

export type DecisionRow = {
  id: string;
  chargeId: string;
  element: string;
  verdict: ElementVerdict;
  reason: string;
  stateThen: ProofState;
  recordedAt: string;
  recordedById: string;
  byAz: string;
  byEn: string;
  mayWithdraw: boolean;
};

/** What was decided on the elements of the charges of a case, the latest first. */
export const decisionsOf = (run: ViewerRun, caseId: string): Promise<DecisionRow[]> =>
  run<DecisionRow>('proof/decisions', { caseId });

export type NewDecision = Pick<
  DecisionRow,
  'id' | 'chargeId' | 'element' | 'verdict' | 'reason' | 'stateThen'
> & { caseId: string };

/** False when the charge is not there to be decided on, or the id belongs to something else. */
export const decide = async (run: ViewerRun, decision: NewDecision): Promise<boolean> =>
  (await run('proof/decide', decision)).length > 0;

/** False when it is not the reader's own. */
export const withdrawDecision = async (run: ViewerRun, caseId: string, id: string): Promise<boolean> =>
  (await run('proof/withdraw-decision', { caseId, id })).length > 0;
