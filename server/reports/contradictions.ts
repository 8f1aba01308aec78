import { readFileSync } from 'node:fs';
import type { Texts } from './figures.ts';

export type Contradiction = {
  id: string;
  reportYear: number;
  figures: string[];
  claims: { left: string[]; is: 'AT_MOST' | 'EQUAL'; right: string[] }[];
  says: Texts;
  reading: Texts;
};

const contradictions = JSON.parse(
  readFileSync(new URL('contradictions.json', import.meta.url), 'utf8'),
) as Contradiction[];

/** Where the report published for a year contradicts itself: found by reading it, kept as data. */
export const contradictionsOf = (year: number): Contradiction[] =>
  contradictions.filter(({ reportYear }) => reportYear === year);
