import { isDay } from '../calendar.ts';
import type { CountryRuleInput, Problem } from '../graphql/types.generated.ts';
import { dayProblems, problem, wordsProblems } from '../notices/notice-problems.ts';
import type { CountryRuleVersion } from './country-rules.ts';

const LONGEST_PERIOD = 999;
const LONGEST_PAPERS = 1000;

/** The one field that a rule of a kind has. */
const FIELD_OF = {
  PROVISIONAL_ARREST: 'days',
  DOCUMENTS: 'days',
  NATIONALS: 'surrendersNationals',
  PAPERS: 'papers',
} as const;

export const OVERLAPPING = problem(
  'validFrom',
  'Bu günlər üçün bu ölkənin belə qaydası artıq var. Onu düzəldin və ya əvvəlcə onun son gününü yazın.',
  'For these days the country has such a rule already. Correct that one, or write its last day first.',
);

const NO_DAY = (field: string): Problem =>
  problem(
    field,
    'Günü təqvimdəki kimi yazın, məsələn 24.11.2026.',
    'Write a day of the calendar, such as 24.11.2026.',
  );

const saysProblems = ({ kind, days, surrendersNationals, papers }: CountryRuleInput): Problem[] => {
  switch (FIELD_OF[kind]) {
    case 'days':
      return Number.isInteger(days) && (days ?? 0) >= 1 && (days ?? 0) <= LONGEST_PERIOD
        ? []
        : [
            problem(
              'days',
              `Günlərin sayını yazın: 1–${LONGEST_PERIOD}.`,
              `Write the number of days: 1 to ${LONGEST_PERIOD}.`,
            ),
          ];
    case 'surrendersNationals':
      return typeof surrendersNationals === 'boolean'
        ? []
        : [problem('surrendersNationals', 'Siyahıdan seçin.', 'Choose from the list.')];
    case 'papers':
      return wordsProblems('papers', papers, { most: LONGEST_PAPERS });
  }
};

const spanProblems = ({ validFrom, validTo }: CountryRuleInput): Problem[] => {
  if (!isDay(validFrom)) return [NO_DAY('validFrom')];
  if (!validTo) return [];
  if (!isDay(validTo)) return [NO_DAY('validTo')];
  return validTo < validFrom
    ? [
        problem(
          'validTo',
          'Son gün ilk gündən əvvəldir. Günlərdən birini düzəldin.',
          'The last day lies before the first. Mend one of them.',
        ),
      ]
    : [];
};

export const ruleProblems = (
  rule: CountryRuleInput,
  { today, isCountryKnown }: { today: string; isCountryKnown: boolean },
): Problem[] => [
  ...(isCountryKnown && rule.country !== 'AZ'
    ? []
    : [
        problem(
          'country',
          'Başqa ölkəni siyahıdan seçin.',
          'Choose another country than ours from the list.',
        ),
      ]),
  ...saysProblems(rule),
  ...spanProblems(rule),
  ...wordsProblems('source', rule.source),
  ...dayProblems('checkedOn', rule.checkedOn, { today, bornFrom: null }),
];

/** The rule as it is kept: what does not belong to its kind is left out. */
export const writtenRule = (
  { kind, country, validFrom, validTo, source, checkedOn, ...says }: CountryRuleInput,
  id: string,
  ruleId: string,
): CountryRuleVersion => {
  const field = FIELD_OF[kind];
  return {
    id,
    ruleId,
    kind,
    country,
    days: field === 'days' ? (says.days ?? null) : null,
    surrendersNationals: field === 'surrendersNationals' ? (says.surrendersNationals ?? null) : null,
    papers: field === 'papers' ? (says.papers?.trim() ?? null) : null,
    validFrom,
    validTo: validTo || null,
    source: source.trim(),
    checkedOn,
    isWithdrawn: false,
    at: null,
    recordedById: null,
    by: null,
  };
};
