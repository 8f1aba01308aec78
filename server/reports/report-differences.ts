import type { FrozenContent, FrozenFigure } from './frozen-content.ts';
import { isYearOver } from './report-day.ts';

/**
 * Why a frozen number is another when it is counted again. `RULE_CHANGED`: by another rule or statement. `YEAR_WENT_ON`: the year
 * was not over when it was frozen. `RECORDED_SINCE`: counted as it was known then it is the frozen one, so that records were added
 * or corrected since. `UNEXPLAINED`: not even that; somebody must look.
 */
export type DifferenceReason = 'RULE_CHANGED' | 'YEAR_WENT_ON' | 'RECORDED_SINCE' | 'UNEXPLAINED';

export type Difference = {
  figure: string;
  key: string | null;
  part: string | null;
  frozen: number | null;
  asKnownThen: number | null;
  now: number | null;
  why: DifferenceReason;
};

type Value = { figure: string; key: string | null; part: string | null; value: number | null };

const nameOf = ({ figure, key, part }: Value): string => JSON.stringify([figure, key, part]);

const valuesOf = ({ id, computed, series }: FrozenFigure): Value[] => [
  { figure: id, key: null, part: null, value: computed },
  ...series.map(({ key, part, value }) => ({ figure: id, key, part, value })),
];

const byName = (figures: readonly FrozenFigure[]): Map<string, Value> =>
  new Map(figures.flatMap(valuesOf).map((one) => [nameOf(one), one]));

/** Every number that is not the frozen one any more, or would not have been, each with its reason. */
export const differencesOf = (
  frozen: FrozenContent,
  then: readonly FrozenFigure[],
  now: readonly FrozenFigure[],
): Difference[] => {
  const [kept, again, current] = [byName(frozen.figures), byName(then), byName(now)];
  const rules = new Map(now.map(({ id, ruleHash }) => [id, ruleHash]));
  const frozenRules = new Map(frozen.figures.map(({ id, ruleHash }) => [id, ruleHash]));
  const wasOver = isYearOver(frozen.year, { day: frozen.day, isPast: true });
  const why = (figure: string, old: number | null, thenValue: number | null): DifferenceReason => {
    if (rules.get(figure) !== frozenRules.get(figure)) return 'RULE_CHANGED';
    if (thenValue !== old) return 'UNEXPLAINED';
    return wasOver ? 'RECORDED_SINCE' : 'YEAR_WENT_ON';
  };
  const names = new Map([...kept, ...again, ...current]);
  return [...names].flatMap(([name, { figure, key, part }]) => {
    // A value of a distribution that nothing was counted for does not stand in it.
    const read = (values: ReadonlyMap<string, Value>): number | null => {
      const found = values.get(name);
      return found || key === null ? (found?.value ?? null) : 0;
    };
    const [old, thenValue, value] = [read(kept), read(again), read(current)];
    if (old === value && old === thenValue) return [];
    return [
      {
        figure,
        key,
        part,
        frozen: old,
        asKnownThen: thenValue,
        now: value,
        why: why(figure, old, thenValue),
      },
    ];
  });
};
