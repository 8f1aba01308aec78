import { addDays, isDay } from '../calendar.ts';
import type { Problem, VictimHelpInput, VictimStatusInput } from '../graphql/types.generated.ts';
import { dayProblems, problem, wordsProblems } from '../notices/notice-problems.ts';
import services from './help-services.json' with { type: 'json' };
import { inOrder, stepProblem, type Decided, type StepProblem } from './victim-status.ts';

export type Service = (typeof services)[number];
export const HELP_SERVICES: readonly Service[] = services;

/** By what the days of an entry are measured. */
export type Standing = { today: string; bornFrom: string | null };

const STEP_PROBLEMS: Record<StepProblem, Problem> = {
  SAME_DAY: problem(
    'on',
    'Bu gün üçün artıq bu və ya sonrakı qərar qeyd edilib. Sonrakı günü yazın.',
    'This or a later decision is recorded for that day already. Write a later day.',
  ),
  AFTER: problem(
    'status',
    'Bu qərar həmin günkü vəziyyətdən sonra gələ bilməz: şəxs əvvəlcə zərər çəkməsi ehtimal olunan sayılır. Siyahıdan seçin və ya günü düzəldin.',
    'This may not follow how the person stood on that day: a person is presumed first. Choose from the list, or mend the day.',
  ),
  BEFORE: problem(
    'status',
    'Bu gündən sonra qeyd edilmiş qərar bundan sonra gələ bilməz. Günü düzəldin.',
    'What is recorded after that day may not follow this. Mend the day.',
  ),
};

/** What is wrong with a decision beside the others of its case. */
export const statusProblems = (
  input: VictimStatusInput,
  others: readonly Decided[],
  standing: Standing,
): Problem[] => {
  const days = dayProblems('on', input.on, standing);
  const step = days.length === 0 ? stepProblem(inOrder(others), input) : null;
  return [...(step === null ? [] : [STEP_PROBLEMS[step]]), ...days, ...wordsProblems('ground', input.ground)];
};

/** How long ahead help may be due. */
const MOST_DAYS_AHEAD = 3660;

const dueProblems = (dueOn: string | null, { today, bornFrom }: Standing): Problem[] => {
  const latest = addDays(today, MOST_DAYS_AHEAD);
  if (dueOn !== null && isDay(dueOn) && dueOn <= latest && (bornFrom === null || dueOn >= bornFrom))
    return [];
  return [
    problem(
      'dueOn',
      `Günü təqvimdəki kimi yazın, məsələn 24.11.2026; ən geci ${latest}.`,
      `Write a day of the calendar, such as 24.11.2026; ${latest} at the latest.`,
    ),
  ];
};

const untilProblems = ({ on, until }: VictimHelpInput): Problem[] => {
  if (!until || (isDay(until) && on && on <= until)) return [];
  return [
    problem(
      'until',
      'Son gün başlanğıcdan əvvəl ola bilməz. Başlanğıcı və ya son günü düzəldin.',
      'The last day may not lie before the first. Mend one of them.',
    ),
  ];
};

const amountProblems = (amount: string | null | undefined, isMoney: boolean): Problem[] => {
  if (!amount) return [];
  if (isMoney && /^\d{1,7}(?:\.\d{1,2})?$/u.test(amount) && Number(amount) > 0) return [];
  return [
    problem(
      'amount',
      'Məbləği yalnız pul yardımı üçün, manatla yazın, məsələn 700.00.',
      'Write a sum only for money, in manats, such as 700.00.',
    ),
  ];
};

export const isCounsel = ({ kind, service, provider }: VictimHelpInput): boolean =>
  kind === 'GIVEN' && service === 'LEGAL' && provider === 'BAR';

const stageProblems = (help: VictimHelpInput): Problem[] => {
  const { stage } = help;
  const isRight = isCounsel(help) ? stage === 'INVESTIGATION' || stage === 'TRIAL' : !stage;
  return isRight
    ? []
    : [
        problem(
          'stage',
          'Vəkil yardımı üçün mərhələni seçin, qalanları üçün boş qoyun.',
          'Choose the stage for counsel of the Bar Association, and none for the rest.',
        ),
      ];
};

/** Who may be named, and whether help that is already recorded is the same. */
export type HelpStanding = Standing & {
  providers: ReadonlySet<string>;
  /** The reader's own body, when he may only give help of his own. */
  onlyOwn: string | null;
  /** What is corrected is a referral to the reader's own body: it says what became of it, and it stays one to that body. */
  isReferredHere: boolean;
  children: ReadonlySet<string>;
};

const providerProblems = (
  { kind, provider }: VictimHelpInput,
  { providers, onlyOwn, isReferredHere }: HelpStanding,
): Problem[] => {
  if (!providers.has(provider))
    return [problem('provider', 'Qurumu siyahıdan seçin.', 'Choose a body from the list.')];
  if (onlyOwn === null) return [];
  const isToOthers = kind === 'REFERRAL' && !isReferredHere;
  if (isToOthers ? provider !== onlyOwn : provider === onlyOwn) return [];
  return [
    isToOthers
      ? problem('provider', 'Başqa qurum seçin.', 'Choose another body than your own.')
      : problem(
          'provider',
          'Yalnız öz qurumunuzun yardımını qeyd edin.',
          'Record only the help of your own body.',
        ),
  ];
};

const serviceProblems = (
  { kind, service, childId }: VictimHelpInput,
  { children }: HelpStanding,
): Problem[] => {
  const found = HELP_SERVICES.find(({ code }) => code === service);
  const isRight =
    found !== undefined &&
    (kind === 'REFERRAL' ? found.isReferred : found.code !== 'REFERRAL') &&
    found.isForChild === Boolean(childId);
  return [
    ...(isRight
      ? []
      : [
          problem(
            'service',
            'Yardımın növünü siyahıdan seçin: uşaq üçün uşaq yardımını, özü üçün qalanlarını.',
            'Choose the help from the list: for a child what is given to children, for herself the rest.',
          ),
        ]),
    ...(!childId || children.has(childId)
      ? []
      : [problem('childId', 'Uşağı siyahıdan seçin.', 'Choose a child from the list.')]),
  ];
};

/** What is wrong with an entry of help, each with its field and remedy. */
export const helpProblems = (help: VictimHelpInput, standing: HelpStanding): Problem[] => {
  const { kind, service, on, dueOn, outcome, amount, note } = help;
  const isDue = kind === 'DUE';
  const isMoney = HELP_SERVICES.some((one) => one.code === service && one.isMoney);
  return [
    ...serviceProblems(help, standing),
    ...providerProblems(help, standing),
    ...(isDue
      ? dueProblems(dueOn ?? null, standing)
      : dayProblems('on', on ?? '', { ...standing, bornFrom: help.childId ? null : standing.bornFrom })),
    ...(isDue || !dueOn ? [] : dueProblems(dueOn, standing)),
    ...(isDue ? [] : untilProblems(help)),
    ...amountProblems(amount, isMoney),
    ...stageProblems(help),
    ...((kind === 'REFERRAL') === Boolean(outcome)
      ? []
      : [
          problem(
            'outcome',
            'Göndərişin nəticəsini seçin, qalanları üçün boş qoyun.',
            'Choose what became of the referral, and nothing for the rest.',
          ),
        ]),
    ...wordsProblems('note', note, { least: 0 }),
  ];
};

export const HELP_GONE = problem(
  null,
  'Bu qeyd aradan götürülüb və ya onu dəyişmək hüququnuz yoxdur. Səhifəni yeniləyin.',
  'This was withdrawn meanwhile, or it is not yours to change. Load the page anew.',
);

export const RECORDED_ALREADY = problem(
  'on',
  'Bu yardım həmin gün üçün artıq qeyd edilib. Onu düzəldin və ya günü dəyişin.',
  'This help is recorded for that day already. Correct that entry, or mend the day.',
);

export const PERIOD_GIVEN = problem(
  'on',
  'Bərpa və fikirləşmə müddəti artıq verilib: bir dəfə verilir. Səhvdirsə, həmin qeydi düzəldin.',
  'The recovery and reflection period was given already, and is given once. If it is wrong, correct that entry.',
);
