import type { DomesticSearchEndInput, DomesticSearchInput, Problem } from '../graphql/types.generated.ts';
import { dayProblems, gradeProblems, problem, wordsProblems } from '../notices/notice-problems.ts';

/** What a search is measured by. */
export type SearchStanding = {
  today: string;
  bornFrom: string | null;
  isNumberTaken: boolean;
  /** Whether the charge is one in the case against the person; true when the one that stands is kept. */
  isChargeFitting: boolean;
  /** The day on which it ended. Null while it is in force. */
  endedOn: string | null;
};

export const NUMBER_TAKEN = problem(
  'number',
  'Bu nömrəli axtarış artıq var. Başqa nömrə yazın.',
  'There is a search of this number already. Write another.',
);

export const searchProblems = (
  { number, on, orderedBy, document, reliability, credibility }: DomesticSearchInput,
  { isNumberTaken, isChargeFitting, endedOn, ...standing }: SearchStanding,
): Problem[] => {
  const days = dayProblems('on', on, standing);
  return [
    ...(isChargeFitting
      ? []
      : [
          problem(
            'chargeId',
            'Bu şəxsə qarşı bu işdəki ittihamı siyahıdan seçin.',
            'Choose from the list a charge in this case against this person.',
          ),
        ]),
    ...wordsProblems('number', number, { least: 1, most: 100 }),
    ...(isNumberTaken ? [NUMBER_TAKEN] : []),
    ...days,
    ...(days.length === 0 && endedOn !== null && on > endedOn
      ? [
          problem(
            'on',
            `Axtarış ${endedOn} tarixində bitib. Ondan əvvəlki günü yazın və ya bitmə gününü düzəldin.`,
            `The search ended on ${endedOn}. Write a day before that, or mend the day of its end.`,
          ),
        ]
      : []),
    ...wordsProblems('orderedBy', orderedBy, { most: 200 }),
    ...wordsProblems('document', document),
    ...gradeProblems({ reliability, credibility }),
  ];
};

/** A search is for one person of a case, on a charge there. */
export const choiceProblems = ({ caseId, personId, chargeId }: DomesticSearchInput): Problem[] => [
  ...(caseId ? [] : [problem('caseId', 'İşi seçin.', 'Choose the case.')]),
  ...(personId ? [] : [problem('personId', 'Axtarılan şəxsi seçin.', 'Choose the person who is sought.')]),
  ...(chargeId
    ? []
    : [problem('chargeId', 'Axtarışın əsaslandığı ittihamı seçin.', 'Choose the charge on which it rests.')]),
];

export const endProblems = (
  { on, kind, caughtIn, ground, document }: DomesticSearchEndInput,
  {
    today,
    bornFrom,
    from,
    isCountryKnown,
  }: Pick<SearchStanding, 'today' | 'bornFrom'> & {
    from: string;
    isCountryKnown: boolean;
  },
): Problem[] => {
  const days = dayProblems('on', on, { today, bornFrom });
  return [
    ...days,
    ...(days.length === 0 && on < from
      ? [
          problem(
            'on',
            `Axtarış ${from} tarixində başlayıb və ondan əvvəl bitə bilməz. Günü düzəldin.`,
            `The search began on ${from} and cannot end before that. Mend the day.`,
          ),
        ]
      : []),
    ...(kind !== 'CAUGHT' || (caughtIn && isCountryKnown)
      ? []
      : [
          problem(
            'caughtIn',
            'Şəxsin tutulduğu ölkəni siyahıdan seçin.',
            'Choose from the list the country in which the person was caught.',
          ),
        ]),
    ...wordsProblems('ground', ground),
    ...wordsProblems('document', document),
  ];
};

export const RESTED_ON = problem(
  null,
  'Bu axtarışa bildiriş və ya baş vermiş hadisə əsaslanır. Onu geri götürmək əvəzinə bitirin və ya düzəldin.',
  'A notice, or something that happened, rests on this search. End or correct it instead of withdrawing it.',
);
