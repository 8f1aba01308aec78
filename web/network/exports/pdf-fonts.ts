import boldCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff?url';
import regularCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?url';
import boldLatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff?url';
import regularLatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?url';
import boldLatin from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff?url';
import regularLatin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url';
import type { PdfFonts } from './paint-pdf.ts';

const bytesAt = async (address: string): Promise<Uint8Array> => {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`A font did not come: ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
};

const setsAt = async (latin: string, latinExt: string, cyrillic: string): Promise<PdfFonts['regular']> => {
  const [one, two, three] = await Promise.all([bytesAt(latin), bytesAt(latinExt), bytesAt(cyrillic)]);
  return { latin: one, 'latin-ext': two, cyrillic: three };
};

/** Noto Sans for the letters of Azerbaijani, Turkish, English and Russian. A PDF takes in those letters alone that it shows. */
export const fetchPdfFonts = async (): Promise<PdfFonts> => {
  const [regular, bold] = await Promise.all([
    setsAt(regularLatin, regularLatinExt, regularCyrillic),
    setsAt(boldLatin, boldLatinExt, boldCyrillic),
  ]);
  return { regular, bold };
};
