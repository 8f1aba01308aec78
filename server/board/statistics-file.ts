import { stringify } from 'csv-stringify/sync';
import type { OutcomeCount, StepTime } from './notice-statistics.ts';

const HEADINGS = [
  'what',
  'year',
  'country',
  'count',
  'people',
  'median_days',
  'not_known',
  'notices',
  'notice_ids',
  'search_ids',
];

type Statistics = {
  outcomes: readonly OutcomeCount[];
  steps: readonly StepTime[];
  /** How many notices were counted, where there are more; null when all were. */
  onlyFirst: number | null;
};

/** The statistics as a table for the unit itself: notices by their numbers, nobody by name. What is not known is empty; that not all were counted is said in the last line. */
export const statisticsCsv = (
  { outcomes, steps, onlyFirst }: Statistics,
  numbers: ReadonlyMap<string, string>,
): string => {
  const named = (ids: readonly string[]): string => ids.map((id) => numbers.get(id) ?? id).join('; ');
  const rows = [
    ...outcomes.map(({ kind, year, country, count, people, noticeIds, searchIds }) => [
      kind,
      year,
      country.code,
      count,
      people,
      null,
      null,
      named(noticeIds),
      noticeIds.join(' '),
      searchIds.join(' '),
    ]),
    ...steps.map(
      ({ step, medianDays, measured, unknown, noticeIds, unknownIds, searchIds, unknownSearchIds }) => [
        step,
        null,
        null,
        measured,
        null,
        medianDays,
        unknown,
        named([...noticeIds, ...unknownIds]),
        [...noticeIds, ...unknownIds].join(' '),
        [...searchIds, ...unknownSearchIds].join(' '),
      ],
    ),
    ...(onlyFirst === null
      ? []
      : [['ONLY_FIRST_NOTICES_COUNTED', null, null, onlyFirst, null, null, null, null, null, null]]),
  ];
  // The number of a notice that a spreadsheet would read as a formula stays text.
  return stringify([HEADINGS, ...rows], { bom: true, escape_formulas: true });
};
