import type { PatternSetting, Problem } from '../graphql/types.generated.ts';
import type { Pattern, PatternParameter } from './pattern-list.ts';

const outside = ({ name, title, min, max }: PatternParameter): Problem => ({
  field: name,
  text: {
    az: `«${title.az}»: ${min} ilə ${max} arasında tam ədəd yazın.`,
    en: `“${title.en}”: give a whole number from ${min} to ${max}.`,
  },
});

export type Settings = { values: Record<string, number>; problems: Problem[] };

/** Every parameter with its value, the default where nothing is set, and what is outside its range. Null when one is set that the pattern has not, or twice. */
export const settingsOf = ({ parameters }: Pattern, given: readonly PatternSetting[]): Settings | null => {
  const set = new Map(given.map(({ name, value }) => [name, value]));
  const names = new Set(parameters.map(({ name }) => name));
  if (set.size < given.length || [...set.keys()].some((name) => !names.has(name))) return null;
  const valueOf = (parameter: PatternParameter): number => set.get(parameter.name) ?? parameter.default;
  return {
    values: Object.fromEntries(parameters.map((parameter) => [parameter.name, valueOf(parameter)])),
    problems: parameters
      .filter((parameter) => valueOf(parameter) < parameter.min || valueOf(parameter) > parameter.max)
      .map((parameter) => outside(parameter)),
  };
};
