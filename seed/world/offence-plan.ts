import { BLUEPRINT } from '../blueprint/blueprint.ts';
import { daysBetween, addDays, firstDay, lastDay, later } from '../calendar.ts';
import { demoId } from '../demo-id.ts';
import { numberOf } from '../random.ts';
import { caseOf } from './scopes.ts';

export type PlannedOffence = {
  id: string;
  case: string;
  /** `144-1`: the article without its parts. */
  base: string;
  article: string;
  detectedOn: string;
  ict: boolean;
  isSolved: boolean;
};

const victimCounts = new Map<string, number>();
for (const row of [...BLUEPRINT.victims2025, ...BLUEPRINT.victims2024, ...BLUEPRINT.victimsEarlier])
  victimCounts.set(row.case, (victimCounts.get(row.case) ?? 0) + 1);

/** A part of 144-1 that fits: across the border for who was sent abroad, against two or more where there are as many. */
const articleOf = (caseKey: string, base: string, position: number): string => {
  if (base !== '144-1') return base;
  const crossedBorder = caseOf(caseKey).mainCountry !== 'AZ';
  const isAgainstSeveral = (victimCounts.get(caseKey) ?? 0) >= 2;
  if (isAgainstSeveral && position % 3 === 1) return '144-1.2.1';
  return crossedBorder ? '144-1.2.4-1' : '144-1.1';
};

/** One row for every offence of the blueprint's counts, with a day in its month that is not before the case. */
export const offencePlan = (): PlannedOffence[] =>
  BLUEPRINT.offences.flatMap(({ case: caseKey, article: base, month, n, ict, unsolved }) =>
    Array.from({ length: n }, (_, i) => {
      const key = `offence:${caseKey}:${base}:${month}:${i}`;
      const opened = caseOf(caseKey).opened;
      const from = opened > lastDay(month) ? firstDay(month) : later(firstDay(month), opened);
      const detectedOn = addDays(from, numberOf(`day:${key}`, daysBetween(from, lastDay(month)) + 1));
      return {
        id: demoId(key),
        case: caseKey,
        base,
        article: articleOf(caseKey, base, i),
        detectedOn,
        ict: i < ict,
        isSolved: i < n - unsolved,
      };
    }),
  );
