import { betweenness } from './betweenness.ts';
import { bridges } from './bridges.ts';
import { closeness } from './closeness.ts';
import { community } from './community.ts';
import { core } from './core.ts';
import { cutPoints } from './cut-points.ts';
import { degree } from './degree.ts';
import { eigenvector } from './eigenvector.ts';
import type { Measure, MeasureId } from './measure.ts';

/** In the order of the menu, which is made of this list. */
export const MEASURES: readonly Measure[] = [
  degree,
  betweenness,
  closeness,
  eigenvector,
  core,
  community,
  cutPoints,
  bridges,
];

export const measureOf = (id: MeasureId): Measure => MEASURES.find((measure) => measure.id === id) ?? degree;
