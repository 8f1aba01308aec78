import type { Problem } from '../graphql/types.generated.ts';
import type { QuestionFault } from './questions.ts';

const WORDS: Record<QuestionFault['why'], Problem['text']> = {
  NO_DAY: { az: 'Günü təqvimdən seçin.', en: 'Choose a day from the calendar.' },
  BEFORE_2005: { az: '2005-ci ildən başlayan gün seçin.', en: 'Choose a day from 2005 on.' },
  NOT_BEGUN: {
    az: 'Bu gün hələ gəlməyib: daha erkən gün seçin.',
    en: 'This day has not come: choose an earlier one.',
  },
  BACKWARDS: {
    az: 'Son gün ilk gündən əvvəldir: daha gec gün seçin.',
    en: 'The last day lies before the first: choose a later one.',
  },
  NOT_OF_THIS: {
    az: 'Bu sayma üçün belə bölgü yoxdur: siyahıdan seçin.',
    en: 'This cannot be told apart so: choose from the list.',
  },
  TWICE: {
    az: 'Eyni bölgü iki dəfə seçilib: başqasını seçin.',
    en: 'The same is chosen twice: choose another.',
  },
  TOO_LONG: {
    az: 'Aylar üzrə ən çoxu 36 ay sayılır: dövrü qısaldın və ya illər seçin.',
    en: 'At most 36 months are counted by month: shorten the period or choose years.',
  },
  TOO_MANY: {
    az: 'Süzgəcdə həddən çox və ya uzun dəyər var: azaldın.',
    en: 'The filter has too many or too long values: choose fewer.',
  },
};

export const questionProblem = ({ field, why }: QuestionFault): Problem => ({ field, text: WORDS[why] });

const LONGEST_TITLE = 120;
export const titleProblems = (title: string): Problem[] =>
  title.trim().length > 0 && title.trim().length <= LONGEST_TITLE
    ? []
    : [
        {
          field: 'title',
          text: {
            az: `1–${LONGEST_TITLE} işarəlik ad yazın.`,
            en: `Write a name of 1 to ${LONGEST_TITLE} characters.`,
          },
        },
      ];

export const NO_COLLEAGUE: Problem = {
  field: 'sharedIds',
  text: {
    az: 'Yalnız hesabatı oxuyan həmkarlarla bölüşmək olar: siyahıdan seçin.',
    en: 'It can be shared with colleagues who read the report: choose from the list.',
  },
};
export const QUESTION_GONE: Problem = {
  field: null,
  text: {
    az: 'Bu sual artıq dəyişdirilib və ya götürülüb: səhifəni yeniləyin və ya yeni ad altında saxlayın.',
    en: 'This question was changed or put away meanwhile: load the page again, or keep yours under a new name.',
  },
};
