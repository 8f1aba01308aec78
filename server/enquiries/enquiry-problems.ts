import type { Problem } from '../graphql/types.generated.ts';

const LONGEST = { text: 4_000, legalGround: 500, note: 1_000 } as const;

const tooLong = (field: keyof typeof LONGEST): Problem => ({
  field,
  text: {
    az: `Mətn uzundur: ən çoxu ${LONGEST[field]} işarə yazın.`,
    en: `The text is too long: write at most ${LONGEST[field]} characters.`,
  },
});

const NO_TEXT: Problem = {
  field: 'text',
  text: { az: 'Sorğunun mətnini yazın.', en: 'Write the text of the request.' },
};

const NO_GROUND: Problem = {
  field: 'legalGround',
  text: {
    az: 'Hüquqi əsası yazın: hansı qanunun hansı maddəsi və ya hansı məhkəmə qərarı. Onsuz sorğu göndərilmir.',
    en: 'Write the legal ground: which article of which law, or which court decision. Nothing is asked without one.',
  },
};

export const ALREADY_ASKED: Problem = {
  field: null,
  text: {
    az: 'Bu barədə artıq sorğu göndərilib. Səhifəni yeniləyin və cavabı orada qeyd edin.',
    en: 'This was asked already. Load the page again and note the answer there.',
  },
};

export const ALREADY_CLOSED: Problem = {
  field: null,
  text: {
    az: 'Sorğu artıq bağlanıb və ya işə yazmaq hüququnuz yoxdur. Səhifəni yeniləyin.',
    en: 'The enquiry is closed already, or you may not write in its case. Load the page again.',
  },
};

/** The legal ground is never guessed: whoever asks writes it. */
export const askingProblems = (text: string, legalGround: string): Problem[] => [
  ...(text.trim() === '' ? [NO_TEXT] : []),
  ...(text.length > LONGEST.text ? [tooLong('text')] : []),
  ...(legalGround.trim() === '' ? [NO_GROUND] : []),
  ...(legalGround.length > LONGEST.legalGround ? [tooLong('legalGround')] : []),
];

export const noteProblems = (note: string): Problem[] =>
  note.length > LONGEST.note ? [tooLong('note')] : [];
