import type {
  Appellant,
  CaseStage,
  CourtInstance,
  DecisionResult,
  Participation,
  ProceedingInput,
  ProceedingKind,
  SentenceType,
  StepFragment,
} from '../api/operations.generated.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';

/** A step as typed: days are "24.11.2026", numbers are text, and what is not chosen yet is empty. */
export type StepValues = {
  kind: ProceedingKind;
  on: string;
  sourceText: string;
  personId: string;
  stage: CaseStage | '';
  until: string;
  releasedOn: string;
  ground: string;
  article: string;
  participation: Participation;
  inAbsentia: boolean;
  offences: string[];
  court: string;
  instance: CourtInstance;
  result: DecisionResult | '';
  counts: Record<string, DecisionResult>;
  sentence: SentenceType;
  years: string;
  months: string;
  suspended: boolean;
  appellant: Appellant;
  follows: string[];
};

export const emptyStep = (kind: ProceedingKind, today: string): StepValues => ({
  kind,
  on: typedDay(today),
  sourceText: '',
  personId: '',
  stage: '',
  until: '',
  releasedOn: '',
  ground: '',
  article: '',
  participation: 'PERPETRATOR',
  inAbsentia: false,
  offences: [],
  court: '',
  instance: 'FIRST',
  result: '',
  counts: {},
  sentence: 'IMPRISONMENT',
  years: '',
  months: '',
  suspended: false,
  appellant: 'DEFENCE',
  follows: [],
});

/** A step that is there, as it is corrected. */
export const valuesOf = (step: StepFragment): StepValues => ({
  ...emptyStep(step.kind, step.on),
  sourceText: step.sourceText ?? '',
  personId: step.person?.id ?? '',
  stage: step.stage ?? '',
  until: typedDay(step.until ?? ''),
  releasedOn: typedDay(step.releasedOn ?? ''),
  ground: step.ground ?? '',
  article: step.article?.code ?? '',
  participation: step.participation ?? 'PERPETRATOR',
  inAbsentia: step.inAbsentia ?? false,
  offences: [...step.offences],
  court: step.courtCode ?? '',
  instance: step.instance ?? 'FIRST',
  result: step.result ?? '',
  counts: Object.fromEntries(step.counts.map(({ charge, result }) => [charge, result])),
  sentence: step.sentence ?? 'IMPRISONMENT',
  years: step.years === null ? '' : String(step.years),
  months: step.months === null ? '' : String(step.months),
  suspended: step.suspended ?? false,
  appellant: step.appellant ?? 'DEFENCE',
  follows: [...step.follows],
});

const day = (typed: string): string | null =>
  typed.trim() === '' ? null : (dayTyped(typed) ?? typed.trim());
const count = (typed: string): number | null => (/^\d{1,3}$/u.test(typed.trim()) ? Number(typed) : null);

/** What is sent: only what belongs to the kind. A sentence has the day of its decision. */
export const inputOf = (
  values: StepValues,
  caseId: string,
  facts: readonly StepFragment[],
): ProceedingInput => {
  const { kind, personId, follows } = values;
  const own = { caseId, kind, on: day(values.on) ?? '', sourceText: values.sourceText };
  if (kind === 'STAGE') return { ...own, stage: values.stage || null };
  const against = { ...own, personId: personId || null, follows };
  switch (kind) {
    case 'DETENTION':
      return {
        ...against,
        until: day(values.until),
        releasedOn: day(values.releasedOn),
        ground: values.ground,
      };
    case 'CHARGE':
      return {
        ...against,
        article: values.article || null,
        participation: values.participation,
        inAbsentia: values.inAbsentia,
        offences: values.offences,
      };
    case 'COMMITTAL':
      return against;
    case 'DECISION':
      return {
        ...against,
        court: values.court || null,
        instance: values.instance,
        ...(values.instance === 'FIRST'
          ? { counts: Object.entries(values.counts).map(([charge, result]) => ({ charge, result })) }
          : { result: values.result || null }),
      };
    case 'SENTENCE':
      return {
        ...against,
        on: facts.find(({ id }) => id === follows[0])?.on ?? own.on,
        sentence: values.sentence,
        years: count(values.years),
        months: count(values.months),
        suspended: values.suspended,
      };
    case 'APPEAL':
      return { ...against, appellant: values.appellant };
  }
};

const isConviction = (result: DecisionResult | null): boolean =>
  result === 'CONVICTED' || result === 'UPHELD' || result === 'UPHELD_SENTENCE_REDUCED';

/** The steps that this one may follow: those of the same person and of the right kind, the latest first. */
export const mayFollow = (values: StepValues, facts: readonly StepFragment[]): StepFragment[] => {
  const isCounted = ({ kind, approval }: StepFragment): boolean =>
    kind === 'CHARGE' && (approval ?? 'APPROVED') === 'APPROVED';
  const fits = (before: StepFragment): boolean => {
    switch (values.kind) {
      case 'DETENTION':
        return before.kind === 'DETENTION';
      case 'CHARGE':
      case 'COMMITTAL':
        return isCounted(before);
      case 'DECISION':
        return values.instance === 'FIRST'
          ? before.kind === 'COMMITTAL'
          : before.kind === 'DECISION' && before.instance !== 'CASSATION';
      case 'SENTENCE':
        return before.kind === 'DECISION' && isConviction(before.result);
      case 'APPEAL':
        return before.kind === 'DECISION' && before.instance !== 'CASSATION';
      case 'STAGE':
        return false;
    }
  };
  return facts
    .filter((before) => values.personId !== '' && before.person?.id === values.personId && fits(before))
    .toReversed();
};

/** The charges on which a first instance decides: those of the committal that it follows. */
export const countedCharges = ({ follows }: StepValues, facts: readonly StepFragment[]): StepFragment[] => {
  const committal = facts.find(({ id, kind }) => id === follows[0] && kind === 'COMMITTAL');
  return facts.filter(({ id, kind }) => kind === 'CHARGE' && committal?.follows.includes(id) === true);
};

/** One change of the form; what depended on what is chosen anew is emptied. */
export const changedStep = <F extends keyof StepValues>(
  values: StepValues,
  field: F,
  value: StepValues[F],
): StepValues => {
  const changed = { ...values, [field]: value };
  switch (field) {
    case 'personId':
    case 'instance':
      return { ...changed, follows: [], counts: {} };
    case 'follows':
      return { ...changed, counts: {} };
    default:
      return changed;
  }
};
