import type { Pattern } from './pattern-requests.ts';

type Parameter = Pattern['parameters'][number];

export const presetsOf = ({ parameters }: Pattern): Record<string, string> =>
  Object.fromEntries(parameters.map((parameter) => [parameter.name, String(parameter.default)]));

/** Null for what is no whole number, or lies outside the range. */
export const valueOf = ({ min, max }: Parameter, typed: string): number | null => {
  const value = /^\d{1,9}$/u.test(typed.trim()) ? Number(typed) : Number.NaN;
  return value >= min && value <= max ? value : null;
};
