import { isDay } from '../calendar.ts';
import type {
  CaseKind,
  DecisionResult,
  Problem,
  ProceedingInput,
  ProceedingKind,
} from '../graphql/types.generated.ts';
import { countsAsCharge, type ProceedingRow } from './proceeding-row.ts';
import { stageProblem } from './stage-changes.ts';

/** What a fact is measured by. */
export type Standing = {
  today: string;
  caseKind: CaseKind;
  /** Every fact of the case that the reader sees, the earliest first, without the version that is corrected. */
  facts: readonly ProceedingRow[];
  /** Codes of the articles in force on the day of the fact. */
  articles: ReadonlySet<string>;
  courts: ReadonlySet<string>;
  /** Ids of the offences of the case. */
  offences: ReadonlySet<string>;
};

const LONGEST = 500;

const problem = (field: string | null, az: string, en: string): Problem => ({ field, text: { az, en } });

const NO_DAY = (field: string): Problem =>
  problem(
    field,
    'Günü təqvimdəki kimi yazın, məsələn 24.11.2026.',
    'Write a day of the calendar, such as 24.11.2026.',
  );
const FUTURE = (field: string): Problem =>
  problem(field, 'Gələcəkdəki gün qeyd edilmir.', 'A day in the future cannot be recorded.');
const CHOOSE = (field: string): Problem => problem(field, 'Siyahıdan seçin.', 'Choose from the list.');
const EARLIER = (field: string): Problem =>
  problem(
    field,
    'Bu gün davam etdirdiyi faktdan əvvəldir.',
    'This day lies before that of the fact that it follows.',
  );

const words = (field: string, text: string | null | undefined, least = 3): Problem[] => {
  const { length } = (text ?? '').trim();
  return length >= least && length <= LONGEST
    ? []
    : [problem(field, `${least}–${LONGEST} işarə yazın.`, `Write ${least} to ${LONGEST} characters.`)];
};

const day = (field: string, text: string | null | undefined, today: string | null): Problem[] => {
  if (text === null || text === undefined || !isDay(text)) return [NO_DAY(field)];
  return today !== null && text > today ? [FUTURE(field)] : [];
};

/** What a fact of each kind follows, and how many of them it may and must. */
type Following = {
  fits: (before: ProceedingRow, fact: ProceedingInput) => boolean;
  least: number;
  most: number;
};

const isConviction = (result: DecisionResult | null): boolean =>
  result === 'CONVICTED' || result === 'UPHELD' || result === 'UPHELD_SENTENCE_REDUCED';

const FOLLOWING: Record<Exclude<ProceedingKind, 'STAGE'>, Following> = {
  DETENTION: { fits: ({ kind }) => kind === 'DETENTION', least: 0, most: 1 },
  CHARGE: { fits: (before) => countsAsCharge(before), least: 0, most: 1 },
  COMMITTAL: { fits: (before) => countsAsCharge(before), least: 1, most: 50 },
  DECISION: {
    fits: (before, { instance }) =>
      instance === 'FIRST'
        ? before.kind === 'COMMITTAL'
        : before.kind === 'DECISION' && before.instance !== 'CASSATION',
    least: 1,
    most: 1,
  },
  SENTENCE: {
    fits: ({ kind, result }) => kind === 'DECISION' && isConviction(result),
    least: 1,
    most: 1,
  },
  APPEAL: {
    fits: ({ kind, instance }) => kind === 'DECISION' && instance !== 'CASSATION',
    least: 1,
    most: 1,
  },
};

const followingProblems = (fact: ProceedingInput, { facts }: Standing): Problem[] => {
  if (fact.kind === 'STAGE') return [];
  const { fits, least, most } = FOLLOWING[fact.kind];
  const wanted = [...new Set(fact.follows ?? [])];
  const found = facts.filter((before) => wanted.includes(before.id));
  const isFitting =
    found.length === wanted.length &&
    found.every((before) => before.personId === fact.personId && fits(before, fact));
  if (!isFitting || wanted.length < least || wanted.length > most)
    return [
      problem(
        'follows',
        'Bu faktın nədən irəli gəldiyini seçin: həmin şəxsə aid və uyğun növdə olmalıdır.',
        'Choose what this fact follows: it must concern the same person and be of the right kind.',
      ),
    ];
  return found.some(({ on }) => fact.on < on) ? [EARLIER('on')] : [];
};

const detentionProblems = ({ on, until, releasedOn, ground }: ProceedingInput, today: string): Problem[] => [
  ...day('until', until, null),
  ...(until && isDay(until) && until < on ? [EARLIER('until')] : []),
  ...(releasedOn ? day('releasedOn', releasedOn, today) : []),
  ...(releasedOn && releasedOn < on ? [EARLIER('releasedOn')] : []),
  ...words('ground', ground),
];

const chargeProblems = (fact: ProceedingInput, { articles, offences }: Standing): Problem[] => [
  ...(fact.article && articles.has(fact.article)
    ? []
    : [
        problem(
          'article',
          'Həmin gün qüvvədə olan maddəni siyahıdan seçin.',
          'Choose from the list an article that was in force on that day.',
        ),
      ]),
  ...(fact.participation ? [] : [CHOOSE('participation')]),
  ...((fact.offences ?? []).every((id) => offences.has(id)) ? [] : [CHOOSE('offences')]),
];

const COUNT_RESULTS: readonly DecisionResult[] = ['CONVICTED', 'ACQUITTED', 'DROPPED'];
const HIGHER_RESULTS: readonly DecisionResult[] = [
  'UPHELD',
  'UPHELD_SENTENCE_REDUCED',
  'OVERTURNED',
  'ACQUITTED',
  'CONVICTED',
];

/** What the first instance decided follows from the counts: one conviction convicts. */
export const resultOfCounts = (counts: readonly { result: DecisionResult }[]): DecisionResult =>
  COUNT_RESULTS.find((result) => counts.some((count) => count.result === result)) ?? 'DROPPED';

const decisionProblems = (fact: ProceedingInput, { facts, courts }: Standing): Problem[] => {
  const { court, instance, result, follows } = fact;
  const counts = fact.counts ?? [];
  const below = facts.find(({ id }) => id === follows?.[0]);
  const charges = instance === 'FIRST' ? (below?.follows ?? []) : [];
  const isWhole =
    counts.length === charges.length &&
    charges.every((id) => counts.some(({ charge }) => charge === id)) &&
    counts.every((count) => COUNT_RESULTS.includes(count.result));
  return [
    ...(court && courts.has(court) ? [] : [CHOOSE('court')]),
    ...(instance ? [] : [CHOOSE('instance')]),
    ...(instance === 'FIRST' && !isWhole
      ? [
          problem(
            'counts',
            'Məhkəməyə göndərilmiş hər ittiham üzrə nə qərara alındığını seçin.',
            'Choose what was decided on each charge that was committed.',
          ),
        ]
      : []),
    ...(instance && instance !== 'FIRST' && !(result && HIGHER_RESULTS.includes(result))
      ? [CHOOSE('result')]
      : []),
  ];
};

const isWholeNumber = (value: number | null | undefined, most: number): boolean =>
  value === null || value === undefined || (value >= 0 && value <= most);

const sentenceProblems = ({ sentence, years, months }: ProceedingInput): Problem[] => [
  ...(sentence ? [] : [CHOOSE('sentence')]),
  ...(isWholeNumber(years, 50) &&
  isWholeNumber(months, 11) &&
  (sentence !== 'IMPRISONMENT' || (years ?? 0) + (months ?? 0) > 0)
    ? []
    : [
        problem(
          'years',
          'Müddəti yazın: 0–50 il və 0–11 ay.',
          'Write how long: 0 to 50 years and 0 to 11 months.',
        ),
      ]),
];

/** Where a change would stand in the row of stages: after all of the same day. */
const stagesWith = (fact: ProceedingInput, { facts }: Standing) => {
  const others = facts.flatMap(({ stage, on }) => (stage === null ? [] : [{ stage, on, isNew: false }]));
  const at = others.findIndex(({ on }) => on > fact.on);
  return fact.stage
    ? others.toSpliced(at < 0 ? others.length : at, 0, { stage: fact.stage, on: fact.on, isNew: true })
    : others;
};

const stageProblems = (fact: ProceedingInput, standing: Standing): Problem[] => {
  if (!fact.stage) return [CHOOSE('stage')];
  const row = stagesWith(fact, standing);
  const found = stageProblem(standing.caseKind, row);
  // A row that was not in order before is nobody's fault who adds to its end.
  if (found === null || found.at < row.findIndex(({ isNew }) => isNew)) return [];
  return [
    problem(
      'stage',
      'Bu mərhələ həmin gün qalanlarının sırasına uyğun gəlmir. Başqa mərhələ və ya gün seçin.',
      'On that day this stage does not fit between the others. Choose another stage or day.',
    ),
  ];
};

const ownProblems = (fact: ProceedingInput, standing: Standing): Problem[] => {
  switch (fact.kind) {
    case 'STAGE':
      return stageProblems(fact, standing);
    case 'DETENTION':
      return detentionProblems(fact, standing.today);
    case 'CHARGE':
      return chargeProblems(fact, standing);
    case 'DECISION':
      return decisionProblems(fact, standing);
    case 'SENTENCE':
      return sentenceProblems(fact);
    case 'APPEAL':
      return fact.appellant ? [] : [CHOOSE('appellant')];
    case 'COMMITTAL':
      return [];
  }
};

/** What is wrong with a fact, each with its field and remedy; empty when it may be recorded. */
export const proceedingProblems = (fact: ProceedingInput, standing: Standing): Problem[] => {
  const dated = day('on', fact.on, standing.today);
  if (dated.length > 0) return dated;
  return [
    ...(fact.kind === 'STAGE' || fact.personId ? [] : [CHOOSE('personId')]),
    ...ownProblems(fact, standing),
    ...(fact.kind === 'STAGE' || fact.personId ? followingProblems(fact, standing) : []),
    ...words('sourceText', fact.sourceText),
  ];
};

export const NEEDS_DECISION = problem(
  null,
  'Təsdiqlənmiş və ya rədd edilmiş ittiham düzəldilmir: yenidən tövsif edin.',
  'A charge that was approved or refused is not corrected: re-qualify it.',
);
export const OTHERS_CHARGE = problem(
  null,
  'Gətirdiyiniz ittihama özünüz qərar verə bilməzsiniz: bunu başqa prokuror edir.',
  'You cannot decide on a charge that you brought yourself: another prosecutor does.',
);
export const DECIDED_ALREADY = problem(
  null,
  'Bu ittiham barədə artıq qərar verilib.',
  'This charge has been decided on already.',
);
export const GONE = problem(
  null,
  'Bu fakt bu arada geri götürülüb və ya dayandığı fakt dəyişib. Səhifəni yeniləyin.',
  'This fact was withdrawn meanwhile, or what it follows has changed. Load the page anew.',
);
export const FOLLOWED = problem(
  null,
  'Başqası qeyd edib və ya ondan sonra gələn fakt var. Əvvəl sonuncunu geri götürün.',
  'Somebody else recorded it, or another fact follows it. Withdraw that one first.',
);

export const reasonProblems = (reason: string): Problem[] => words('reason', reason);
