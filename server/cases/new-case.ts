import { dayInBaku } from '../calendar.ts';
import type { CaseInput, CaseKind, OpenCaseInput, Problem } from '../graphql/types.generated.ts';
import { stageProblem, type StageOnDay } from '../proceedings/stage-changes.ts';

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

const NO_BODY: Problem = {
  field: 'body',
  text: { az: 'Orqanı siyahıdan seçin.', en: 'Choose the body from the list.' },
};

type Said = Omit<OpenCaseInput, 'id'>;

/** What the opener or corrector of a case has to mend; empty when nothing. `bodies` are the codes of those that keep cases. */
export const problemsOf = (
  input: Said,
  bodies: ReadonlySet<string>,
  today = dayInBaku(new Date()),
): Problem[] => [
  ...(input.body && !bodies.has(input.body) ? [NO_BODY] : []),
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

type Recorded = {
  /** What the case is now. */
  kind: CaseKind;
  /** Changes of stage that stay as they are when the case is corrected; empty where the only one goes along. */
  stages: readonly StageOnDay[];
  /** Whether something besides stages is recorded in the proceedings. */
  hasSteps: boolean;
};

/** What stands against correcting kind and day, besides what stands against opening. */
export const correctionProblems = (
  { kind, openedOn }: Pick<CaseInput, 'kind' | 'openedOn'>,
  known: Recorded,
): Problem[] => [
  ...(kind !== known.kind && (known.hasSteps || stageProblem(kind, known.stages) !== null)
    ? [
        {
          field: 'kind',
          text: {
            az: 'İcraatda qeyd olunanlar başqa növ işdə ola bilməz: əvvəlcə onları düzəldin.',
            en: 'What is recorded in the proceedings may not be in a file of this sort: correct that first.',
          },
        },
      ]
    : []),
  ...(known.stages.some(({ on }) => on < openedOn)
    ? [
        {
          field: 'openedOn',
          text: {
            az: 'İşin mərhələsi bu gündən əvvəl başlayıb: əvvəlcə mərhələni düzəldin.',
            en: 'A stage of the case begins before this day: correct the stage first.',
          },
        },
      ]
    : []),
];
