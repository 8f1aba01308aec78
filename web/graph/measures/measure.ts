import type { MeasuredGraph } from './measured-graph.ts';

export const MEASURE_IDS = [
  'degree',
  'betweenness',
  'closeness',
  'eigenvector',
  'core',
  'community',
  'cutPoints',
  'bridges',
] as const;
export type MeasureId = (typeof MEASURE_IDS)[number];

/** Tells how far a long computation is, from 0 to 1. */
export type OnShare = (share: number) => void;

/** For each element by its position; null where the measure says nothing of it. */
export type Values = readonly (number | null)[];

/**
 * One measure, and all that the menu, the table and the worker need to know of it.
 * Its name and what it means are the texts `measures.<id>.name` and `measures.<id>.meaning`.
 */
export type Measure = {
  id: MeasureId;
  /**
   * `amount`: more is more, and elements can be ranked. `class`: the value names a group, 0 the largest.
   * `links`: the values are of the links, by their position; null for a link that it says nothing of.
   */
  gives: 'amount' | 'class' | 'links';
  /** Digits after the comma that are worth showing. */
  digits: number;
  compute: (graph: MeasuredGraph, onShare?: OnShare) => Values;
};
