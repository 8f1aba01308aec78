import type { HandlingCode, LocalizedText } from '../../graphql/types.generated.ts';
import type { LineCertainty } from '../../network/network-columns.ts';

/** A chart of another tool, or one of ours, as its file tells it. `line` is the line of the file where the item begins. */
export type ReadEntity = {
  id: string;
  label: string;
  /** As the file calls it: `Person`, `Bank Account` … Null when it says nothing. */
  kind: string | null;
  at: { x: number; y: number } | null;
  /** Europol handling code; null when the file gives none. */
  handling: HandlingCode | null;
  line: number;
};

export type ReadLink = {
  /** Ids of entities of the same file. */
  source: string;
  target: string;
  /** As the file calls it. Null when it says nothing. */
  type: string | null;
  certainty: LineCertainty | null;
  /** Admiralty grade; null when the file gives none, or one of another scale. */
  grade: string | null;
  handling: HandlingCode | null;
  count: number | null;
  from: string | null;
  to: string | null;
  directed: boolean;
  line: number;
};

/** An item that is not in what was read: which one, and what to do. */
export type ItemProblem = { line: number; text: LocalizedText };

export type ReadChart = { entities: ReadEntity[]; links: ReadLink[]; problems: ItemProblem[] };

export const noEnds = (line: number): ItemProblem => ({
  line,
  text: {
    az: `${line}-ci sətirdəki əlaqənin ucu bu faylda yoxdur. Sxemi bütövlükdə yenidən saxlayın.`,
    en: `The link on line ${line} names an end that is not in the file. Save the chart again as a whole.`,
  },
});

export const noName = (line: number): ItemProblem => ({
  line,
  text: {
    az: `${line}-ci sətirdəki elementin nə adı, nə identifikatoru var. Onu adlandırıb yenidən saxlayın.`,
    en: `The element on line ${line} has neither a name nor an identity. Name it and save again.`,
  },
});

export const twice = (line: number): ItemProblem => ({
  line,
  text: {
    az: `${line}-ci sətirdəki elementin identifikatoru başqasındadır. Sxemi başqa ad ilə yenidən saxlayın.`,
    en: `The element on line ${line} has the id of another one. Save the chart again under another name.`,
  },
});

const GRADE = /^[A-F][1-6]$/u;
export const gradeIn = (text: string): string | null => (GRADE.test(text) ? text : null);

const HANDLINGS: readonly HandlingCode[] = ['H0', 'H1', 'H2', 'H3'];
export const handlingIn = (text: string | undefined): HandlingCode | null =>
  HANDLINGS.find((code) => code === text?.trim()) ?? null;

/** A number as a file writes it; null for what is none. */
export const numberIn = (text: string | null | undefined): number | null => {
  if (text === null || text === undefined || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
};

export const placeAt = (x: number | null, y: number | null): ReadEntity['at'] =>
  x === null || y === null ? null : { x, y };
