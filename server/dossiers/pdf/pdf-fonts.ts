import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { FONT_SETS, type FontSet } from '../../../typesetting/font-runs.ts';

const { resolve } = createRequire(import.meta.url);
const WEIGHTS = { regular: 400, bold: 600 } as const;

const addressOf = (set: FontSet, weight: 400 | 600): string =>
  set === 'arabic'
    ? resolve(`@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff`)
    : resolve(`@fontsource/noto-sans/files/noto-sans-${set}-${weight}-normal.woff`);

export type PdfFonts = Map<string, Uint8Array>;

/** By weight and set, "bold arabic": Noto Sans, the same files as on the page. */
export const readPdfFonts = async (): Promise<PdfFonts> => {
  const names = Object.entries(WEIGHTS).flatMap(([weight, grade]) =>
    FONT_SETS.map((set) => ({ name: `${weight} ${set}`, address: addressOf(set, grade) })),
  );
  const files = names.map(async ({ name, address }) => [name, await readFile(address)] as const);
  return new Map(await Promise.all(files));
};
