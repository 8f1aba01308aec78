import type { CaseNoteInput, Problem } from '../graphql/types.generated.ts';

const LONGEST = 5_000;

const problem = (field: string | null, az: string, en: string): Problem => ({ field, text: { az, en } });

export const noteProblems = ({ text }: Pick<CaseNoteInput, 'text'>): Problem[] => {
  const { length } = text.trim();
  return length >= 3 && length <= LONGEST
    ? []
    : [problem('text', `3–${LONGEST} işarə yazın.`, `Write 3 to ${LONGEST} characters.`)];
};

export const NOTE_GONE = problem(
  null,
  'Bu qeyd bu arada geri götürülüb və ya sizin deyil. Səhifəni yeniləyin.',
  'This note was withdrawn meanwhile, or it is not yours. Load the page anew.',
);
export const SOURCE_GONE = problem(
  null,
  'Çıxarılan mənbələrdən biri bu arada geri götürülüb. Səhifəni yeniləyin və yenidən çıxarın.',
  'One of the struck sources was withdrawn meanwhile. Load the page anew and strike again.',
);
