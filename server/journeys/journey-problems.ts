import { isDay } from '../calendar.ts';
import type { JourneyInput, Problem } from '../graphql/types.generated.ts';
import { sourceProblems } from '../links/link-problems.ts';

const problem = (field: string | null, az: string, en: string): Problem => ({ field, text: { az, en } });

export const JOURNEY_GONE = problem(
  null,
  'Bu səfər artıq düzəldilib və ya götürülüb. Səhifəni yeniləyin.',
  'This journey was corrected or withdrawn meanwhile. Load the page again.',
);

type Known = { today: string; countries: ReadonlySet<string>; travellers: ReadonlySet<string> };

const country = (field: 'departedFrom' | 'arrivedIn', code: string, { countries }: Known): Problem[] =>
  countries.has(code) ? [] : [problem(field, 'Ölkəni siyahıdan seçin.', 'Choose a country from the list.')];

const day = (on: string, { today }: Known): Problem[] => {
  if (!isDay(on)) return [problem('on', 'Günü yazın: 24.11.2026.', 'Write the day: 24.11.2026.')];
  return on > today
    ? [
        problem(
          'on',
          'Bu gün hələ gəlməyib: bugünkü və ya daha erkən gün yazın.',
          'This day has not come: write today or an earlier day.',
        ),
      ]
    : [];
};

/** What is wrong with a journey, each with its field and remedy. */
export const journeyProblems = (journey: JourneyInput, known: Known): Problem[] => {
  const { on, departedFrom, arrivedIn, travellerIds } = journey;
  return [
    ...day(on, known),
    ...country('departedFrom', departedFrom, known),
    ...country('arrivedIn', arrivedIn, known),
    ...(departedFrom === arrivedIn
      ? [
          problem(
            'arrivedIn',
            'Səfər bir ölkədən başqasına aparır: başqa ölkə seçin.',
            'A journey leads from one country to another: choose another country.',
          ),
        ]
      : []),
    ...(travellerIds.length > 0 && travellerIds.every((id) => known.travellers.has(id))
      ? []
      : [
          problem(
            'travellerIds',
            'Bu işdə rolu olan ən azı bir şəxsi siyahıdan seçin.',
            'Choose from the list at least one person with a role in the case.',
          ),
        ]),
    ...sourceProblems(journey),
  ];
};
