import type {
  Appellant,
  CaseStage,
  ChargeApproval,
  Count,
  CourtInstance,
  DecisionResult,
  LawArticle,
  LocalizedText,
  Participation,
  ProceedingKind,
  SentenceType,
} from '../graphql/types.generated.ts';

/** A step in the proceedings as it is read; what does not belong to its kind is null or empty. */
export type ProceedingRow = {
  id: string;
  kind: ProceedingKind;
  on: string;
  personId: string | null;
  stage: CaseStage | null;
  until: string | null;
  releasedOn: string | null;
  ground: string | null;
  article: LawArticle | null;
  participation: Participation | null;
  inAbsentia: boolean | null;
  approval: ChargeApproval | null;
  reason: string | null;
  broughtById: string | null;
  broughtBy: LocalizedText | null;
  offences: string[];
  court: LocalizedText | null;
  courtCode: string | null;
  instance: CourtInstance | null;
  result: DecisionResult | null;
  counts: Count[];
  sentence: SentenceType | null;
  years: number | null;
  months: number | null;
  suspended: boolean | null;
  appellant: Appellant | null;
  follows: string[];
  sourceText: string | null;
  recordedAt: string;
  recordedById: string | null;
  recordedBy: LocalizedText | null;
  earlierIds: string[];
  sources: number;
  mayEdit: boolean;
};

/** A charge counts when it is approved; those of the register carry no approval and are. The macro APPROVED says the same of the graph. */
export const countsAsCharge = ({ kind, approval }: Pick<ProceedingRow, 'kind' | 'approval'>): boolean =>
  kind === 'CHARGE' && (approval ?? 'APPROVED') === 'APPROVED';
