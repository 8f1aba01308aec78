import { readFileSync } from 'node:fs';
import type { Texts } from './figures.ts';
import type { OutgoingFigure, OutgoingValue } from './outgoing.ts';

/** A paragraph as the report has it, with `{A1}` for a figure and `{A1±}` for its change. */
const blocks = JSON.parse(readFileSync(new URL('text-blocks.json', import.meta.url), 'utf8')) as Texts[];

const PLACE = /\{(?<id>[A-Z][\w.-]*)(?<change>±?)\}/gu;

type Words = { hidden: string; unknown: string };
const WORDS_OF = ['az', 'en'] as const;

/** Paragraphs to be put into the report in both languages, with nothing in them that the tables of the same file do not show. */
export const textBlocks = (
  figures: readonly OutgoingFigure[],
  year: number,
  words: Record<keyof Texts, Words>,
): Texts[] => {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const said = (value: OutgoingValue, { hidden, unknown }: Words, isChange: boolean): string => {
    if (value === null) return unknown;
    if (value === 'HIDDEN') return hidden;
    return isChange && value > 0 ? `+${value}` : String(value);
  };
  const filled = (block: Texts, language: keyof Texts): string =>
    block[language]
      .replaceAll('{year}', String(year))
      .replaceAll(PLACE, (_whole, id: string, change: string) => {
        const figure = byId.get(id);
        const value = change === '' ? figure?.value : figure?.change;
        return said(value ?? null, words[language], change !== '');
      });
  return blocks.map((block) => {
    const [az, en] = WORDS_OF.map((language) => filled(block, language));
    return { az: az ?? '', en: en ?? '' };
  });
};
