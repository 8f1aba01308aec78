import { readFileSync } from 'node:fs';
import type { Texts } from './figures.ts';
import type { Language } from './key-names.ts';
import type { OutgoingFigure, OutgoingValue } from './outgoing.ts';
import { SMALL } from './report-tables.ts';

/** A column of the tables. */
export type Word =
  | 'code'
  | 'chapter'
  | 'figure'
  | 'unit'
  | 'key'
  | 'part'
  | 'value'
  | 'change'
  | 'rule'
  | 'published'
  | 'difference'
  | 'reason'
  | 'number'
  | 'marking';
type Said =
  'title' | 'kind' | 'hidden' | 'unknown' | 'mark' | 'upTo' | 'by' | 'textBlocks' | 'both' | 'reconciliation';
type Words = {
  texts: Record<Language, Record<Word | Said, string>>;
  units: Record<Language, Record<string, string>>;
};

export const { texts, units } = JSON.parse(
  readFileSync(new URL('file-words.json', import.meta.url), 'utf8'),
) as Words;

/** What a file says of itself: its number is the end of the id in the audit trail. */
export type ReportFile = {
  figures: readonly OutgoingFigure[];
  year: number;
  number: string;
  author: string;
  upTo: string;
  at: Date;
  language: Language;
  places: ReadonlyMap<string, Texts>;
};

export type Cell = string | number;

export const said = (value: OutgoingValue, language: Language): Cell => {
  if (value === null) return texts[language].unknown;
  return value === 'HIDDEN' ? texts[language].hidden : value;
};

export const markOf = ({ language }: Pick<ReportFile, 'language'>): string =>
  texts[language].mark.replace('{threshold}', String(SMALL.threshold));
