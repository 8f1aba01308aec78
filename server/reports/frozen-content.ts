import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { canonicalJson } from '../dossiers/tree-hash.ts';
import { countingRule, type SeriesValue } from './figures.ts';
import type { Figure } from './reports.queries.ts';

/** A figure as it is frozen: its values, the rule in words, and the hash of rule and statement as they were. */
export type FrozenFigure = {
  id: string;
  computed: number | null;
  computedChange: number | null;
  series: SeriesValue[];
  rule: Figure['rule'];
  ruleHash: string;
  /** The reason that its author gave for the difference. */
  explained?: string;
};

export type FrozenContent = { year: number; day: string; figures: FrozenFigure[] };

const sha256 = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

/** By what a figure is counted: the rule as data, and the text of its statement. */
const ruleHashOf = ({ id, rule: words }: Figure): string => {
  const rule = countingRule(id);
  if (!rule) return sha256(words);
  const text = readFileSync(new URL(`../../cypher/${rule.statement}.cypher`, import.meta.url), 'utf8');
  return sha256({ rule, text });
};

export const frozenFigure = (figure: Figure): FrozenFigure => {
  const { id, computed, computedChange, series, rule, explained } = figure;
  const said = explained?.text ? { explained: explained.text } : {};
  return { id, computed, computedChange, series, rule, ruleHash: ruleHashOf(figure), ...said };
};

export const hashOfReport = (content: FrozenContent): string => sha256(content);
