import { dayInBaku } from '../calendar.ts';
import type { OpenCaseInput, Problem } from '../graphql/types.generated.ts';

export const between = (text: string, least: number, most: number): boolean => {
  const { length } = text.trim();
  return length >= least && length <= most;
};

export const NUMBER_TAKEN: Problem = {
  field: 'number',
  text: {
    az: 'Bu nömrə artıq tutulub. Başqa nömrə verin.',
    en: 'This number is taken. Give another one.',
  },
};

export const title = (field: 'titleAz' | 'titleEn'): Problem => ({
  field,
  text: { az: 'Ad 3–200 işarədən ibarət olmalıdır.', en: 'Give a title of 3 to 200 characters.' },
});

/** What the opener of a case has to mend; empty when nothing. */
export const problemsOf = (input: OpenCaseInput, today = dayInBaku(new Date())): Problem[] => [
  ...(between(input.number, 3, 40)
    ? []
    : [
        {
          field: 'number',
          text: { az: 'Nömrə 3–40 işarədən ibarət olmalıdır.', en: 'Give a number of 3 to 40 characters.' },
        },
      ]),
  ...(between(input.titleAz, 3, 200) ? [] : [title('titleAz')]),
  ...(between(input.titleEn, 3, 200) ? [] : [title('titleEn')]),
  ...(input.openedOn <= today
    ? []
    : [
        {
          field: 'openedOn',
          text: {
            az: 'Açılma tarixi gələcəkdə ola bilməz.',
            en: 'The day of opening cannot lie in the future.',
          },
        },
      ]),
];
