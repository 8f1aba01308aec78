export const LANGUAGES = ['az', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in both languages, as the server gives it. */
export type BothLanguages = { az: string; en: string };

const STORED_UNDER = 'alaqa.language';

/** Azerbaijani unless the reader chose otherwise in this browser. */
export const storedLanguage = (): Language => {
  try {
    return window.localStorage.getItem(STORED_UNDER) === 'en' ? 'en' : 'az';
  } catch {
    // A browser may forbid storage: the choice then holds until the page is closed.
    return 'az';
  }
};

export const storeLanguage = (language: Language): void => {
  try {
    window.localStorage.setItem(STORED_UNDER, language);
  } catch {
    // As above.
  }
};
