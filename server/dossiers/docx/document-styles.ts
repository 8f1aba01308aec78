import type { IStylesOptions } from 'docx';
import { FONT, SIZE } from './runs.ts';

const LANGUAGES = { az: 'az-Latn-AZ', en: 'en-GB' } as const;
const INK = '1A1E23';
const HEADING = { bold: true, color: INK } as const;

/** How a document looks, and in which language it is: its words are checked and read aloud in that, not in the language of whoever opens it. */
export const documentStyles = (language: keyof typeof LANGUAGES): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: SIZE.text, language: { value: LANGUAGES[language], bidirectional: 'ar-SA' } },
    },
    title: { run: { ...HEADING, size: SIZE.title }, paragraph: { spacing: { after: 120 } } },
    heading1: {
      run: { ...HEADING, size: SIZE.heading },
      paragraph: { keepNext: true, spacing: { before: 360, after: 120 } },
    },
    heading2: {
      run: { ...HEADING, size: SIZE.subheading },
      paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
    },
  },
});
