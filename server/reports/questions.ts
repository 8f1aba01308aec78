import { isDay } from '../calendar.ts';
import { firstWholeYear, type CountedRow } from './figures.ts';
import type { LookedAt } from './report-day.ts';

export const SUBJECTS = ['VICTIMS', 'ACCUSED', 'OFFENCES', 'CASES'] as const;
export type Subject = (typeof SUBJECTS)[number];
export const DIMENSIONS = [
  'YEAR',
  'MONTH',
  'COUNTRY',
  'DISTRICT',
  'FORM',
  'AGE',
  'SEX',
  'ARTICLE',
  'STAGE',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export type Filter = { dimension: Dimension; keys: string[] };
/** What is counted, dated from one day to another, told apart in one way or two, and narrowed. */
export type Question = {
  subject: Subject;
  from: string;
  to: string;
  first: Dimension;
  second: Dimension | null;
  filters: Filter[];
};

/** `wholeAs`: the statement of the report that counts the same, of which it is known since which year all is recorded. */
const COUNTED: Record<Subject, { statement: string; wholeAs: string; dimensions: readonly Dimension[] }> = {
  VICTIMS: { statement: 'reports/asked-victims', wholeAs: 'reports/victims', dimensions: DIMENSIONS },
  ACCUSED: { statement: 'reports/asked-accused', wholeAs: 'reports/charges', dimensions: DIMENSIONS },
  OFFENCES: {
    statement: 'reports/asked-offences',
    wholeAs: 'reports/offences',
    dimensions: ['YEAR', 'MONTH', 'COUNTRY', 'DISTRICT', 'FORM', 'ARTICLE', 'STAGE'],
  },
  CASES: {
    statement: 'reports/asked-cases',
    wholeAs: 'reports/cases',
    dimensions: ['YEAR', 'MONTH', 'COUNTRY', 'FORM', 'ARTICLE', 'STAGE'],
  },
};

/** What is not known of a thing. */
export const NOT_KNOWN = '?';
const TIMES: readonly Dimension[] = ['YEAR', 'MONTH'];
const FIRST_DAY = '2005-01-01';
const MOST_MONTHS = 36;
const MOST_KEYS = 100;
const LONGEST_KEY = 40;

export const statementOf = ({ subject }: Question): string => COUNTED[subject].statement;

export const wholeStatementOf = ({ subject }: Question): string => COUNTED[subject].wholeAs;

const LIST_OF: Record<Exclude<Dimension, 'YEAR' | 'MONTH'>, string> = {
  COUNTRY: 'countries',
  DISTRICT: 'districts',
  FORM: 'forms',
  AGE: 'ages',
  SEX: 'sexes',
  ARTICLE: 'articles',
  STAGE: 'stages',
};

/** The last day that is counted: nothing that comes after the day at which the reader looks. */
const lastDayOf = ({ to }: Question, { day }: LookedAt): string => (to < day ? to : day);

export const paramsOf = (question: Question, lookedAt: LookedAt): Record<string, unknown> => {
  const lists = Object.entries(LIST_OF).map(([dimension, list]) => [
    list,
    question.filters.flatMap((filter) => (filter.dimension === dimension ? filter.keys : [])),
  ]);
  const { from, first, second } = question;
  return {
    from,
    to: lastDayOf(question, lookedAt),
    first,
    second: second ?? 'NONE',
    ...(Object.fromEntries(lists) as Record<string, string[]>),
  };
};

/** Which part of a question cannot be asked so, and why; null when it can. */
export type QuestionFault = {
  field: 'from' | 'to' | 'first' | 'second' | 'filters';
  why:
    'NO_DAY' | 'BEFORE_2005' | 'NOT_BEGUN' | 'BACKWARDS' | 'NOT_OF_THIS' | 'TWICE' | 'TOO_LONG' | 'TOO_MANY';
};

export const faultOf = (question: Question, { day }: LookedAt): QuestionFault | null => {
  const { subject, from, to, first, second, filters } = question;
  const { dimensions } = COUNTED[subject];
  const isTime = (one: Dimension | null): boolean => one !== null && TIMES.includes(one);
  if (!isDay(from)) return { field: 'from', why: 'NO_DAY' };
  if (!isDay(to)) return { field: 'to', why: 'NO_DAY' };
  if (from < FIRST_DAY) return { field: 'from', why: 'BEFORE_2005' };
  if (from > day) return { field: 'from', why: 'NOT_BEGUN' };
  if (to < from) return { field: 'to', why: 'BACKWARDS' };
  if (!dimensions.includes(first)) return { field: 'first', why: 'NOT_OF_THIS' };
  if (second !== null && !dimensions.includes(second)) return { field: 'second', why: 'NOT_OF_THIS' };
  if (first === second || (isTime(first) && isTime(second))) return { field: 'second', why: 'TWICE' };
  const isOfMonths = first === 'MONTH' || second === 'MONTH';
  if (isOfMonths && monthsIn(question, { day, isPast: false }).length > MOST_MONTHS)
    return { field: 'from', why: 'TOO_LONG' };
  if (filters.some((filter) => isTime(filter.dimension) || !dimensions.includes(filter.dimension)))
    return { field: 'filters', why: 'NOT_OF_THIS' };
  if (new Set(filters.map(({ dimension }) => dimension)).size < filters.length)
    return { field: 'filters', why: 'TWICE' };
  const keys = filters.flatMap((filter) => filter.keys);
  return keys.length > MOST_KEYS || keys.some((key) => key === '' || key.length > LONGEST_KEY)
    ? { field: 'filters', why: 'TOO_MANY' }
    : null;
};

const yearsIn = (question: Question, lookedAt: LookedAt): string[] => {
  const [from, to] = [Number(question.from.slice(0, 4)), Number(lastDayOf(question, lookedAt).slice(0, 4))];
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
};

function monthsIn(question: Question, lookedAt: LookedAt): string[] {
  const last = lastDayOf(question, lookedAt).slice(0, 7);
  return yearsIn(question, lookedAt)
    .flatMap((year) => Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`))
    .filter((month) => month >= question.from.slice(0, 7) && month <= last);
}

export type Cell = { first: string; second: string | null; value: number | null };
export type Answer = {
  /** The rows and the columns in order, each with how many there are in it; a column only where two ways are asked. */
  firsts: { key: string; value: number | null }[];
  seconds: { key: string; value: number | null }[];
  cells: Cell[];
  total: number | null;
};

const inOrder = new Intl.Collator('en', { numeric: true });
const byKey = (a: string, b: string): number => {
  if (a === b) return 0;
  if (a === NOT_KNOWN) return 1;
  return b === NOT_KNOWN ? -1 : inOrder.compare(a, b);
};

/**
 * The answer from counted rows. What nothing was counted for is 0; what reaches back before the year since which all is recorded
 * is not known, never 0.
 */
export const answerOf = (question: Question, rows: readonly CountedRow[], lookedAt: LookedAt): Answer => {
  const whole = String(firstWholeYear(wholeStatementOf(question)));
  const counts = new Map(rows.map(({ figure, key, count }) => [`${figure} ${key ?? ''}`, count]));
  const keysOf = (dimension: Dimension, figure: string): string[] => {
    if (dimension === 'YEAR') return yearsIn(question, lookedAt);
    if (dimension === 'MONTH') return monthsIn(question, lookedAt);
    return rows.flatMap((row) => (row.figure === figure && row.key !== null ? [row.key] : [])).sort(byKey);
  };
  const { first, second } = question;
  /** Of one year or month, or of all of the period. */
  const isWhole = (...times: (string | null)[]): boolean => {
    const since = times.find((time) => time !== null) ?? question.from;
    return since.slice(0, 4) >= whole;
  };
  const timeIn = (dimension: Dimension | null, key: string | null): string | null =>
    dimension !== null && TIMES.includes(dimension) ? key : null;
  const counted = (name: string, ...times: (string | null)[]): number | null =>
    isWhole(...times) ? (counts.get(name) ?? 0) : null;
  const firsts = keysOf(first, 'FIRST');
  const seconds = second === null ? [] : keysOf(second, 'SECOND');
  return {
    firsts: firsts.map((key) => ({ key, value: counted(`FIRST ${key}`, timeIn(first, key)) })),
    seconds: seconds.map((key) => ({ key, value: counted(`SECOND ${key}`, timeIn(second, key)) })),
    cells: firsts.flatMap((one) =>
      (second === null ? [null] : seconds).map((two) => ({
        first: one,
        second: two,
        value: counted(`CELL ${one}|${two ?? '*'}`, timeIn(first, one), timeIn(second, two)),
      })),
    ),
    total: counted('ALL '),
  };
};

/** Whether a counted row stands in a cell, in a row or a column of it, or in all. */
export const standsIn = (
  { figure, key }: { figure: string; key: string | null },
  first: string | null,
  second: string | null,
): boolean => {
  if (first !== null && second !== null) return figure === 'CELL' && key === `${first}|${second}`;
  if (first !== null) return figure === 'FIRST' && key === first;
  return second === null ? figure === 'ALL' : figure === 'SECOND' && key === second;
};
