import boldCyrillicExt from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-600-normal.woff?url';
import regularCyrillicExt from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff?url';
import boldCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff?url';
import regularCyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?url';
import boldLatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff?url';
import regularLatinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?url';
import boldLatin from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff?url';
import regularLatin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url';
import boldArabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff?url';
import regularArabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff?url';
import type { FontSet } from '../../../typesetting/font-runs.ts';
import type { PdfFonts } from './paint-pdf.ts';

const bytesAt = async (address: string): Promise<Uint8Array> => {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`A font did not come: ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
};

const setsAt = async (addresses: Record<FontSet, string>): Promise<PdfFonts['regular']> => {
  const [latin, latinExt, cyrillic, cyrillicExt, arabic] = await Promise.all([
    bytesAt(addresses.latin),
    bytesAt(addresses['latin-ext']),
    bytesAt(addresses.cyrillic),
    bytesAt(addresses['cyrillic-ext']),
    bytesAt(addresses.arabic),
  ]);
  return { latin, 'latin-ext': latinExt, cyrillic, 'cyrillic-ext': cyrillicExt, arabic };
};

/** Noto Sans for the letters of Azerbaijani, Turkish, English and Russian, and for Arabic, Persian and Urdu. A PDF takes in those letters alone that it shows. */
export const fetchPdfFonts = async (): Promise<PdfFonts> => {
  const [regular, bold] = await Promise.all([
    setsAt({
      latin: regularLatin,
      'latin-ext': regularLatinExt,
      cyrillic: regularCyrillic,
      'cyrillic-ext': regularCyrillicExt,
      arabic: regularArabic,
    }),
    setsAt({
      latin: boldLatin,
      'latin-ext': boldLatinExt,
      cyrillic: boldCyrillic,
      'cyrillic-ext': boldCyrillicExt,
      arabic: boldArabic,
    }),
  ]);
  return { regular, bold };
};
