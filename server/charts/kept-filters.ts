import type { Entries } from './chart-document.ts';

/** What the legend has switched off, and the days that are looked at; `range` is null when all days are. */
export type KeptFilters = {
  kinds: string[];
  roles: string[];
  types: string[];
  certainties: string[];
  range: { from: string | null; to: string | null } | null;
};

const CODE = /^[A-Za-z_]{1,60}$/u;
const DAY = /^\d{4}(?:-\d{2}){0,2}$/u;

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Entries)[name] : undefined;

// Codes and days and nothing else: what is written into a document by hand is told nobody by way of its filters.
const codesOf = (value: unknown, name: string): string[] => {
  const list = field(value, name);
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string' && CODE.test(one)) : [];
};

const dayOf = (range: unknown, name: string): string | null => {
  const day = field(range, name);
  return typeof day === 'string' && DAY.test(day) ? day : null;
};

/** The filters of a chart, from the entry that keeps them. */
export const filtersOf = (entry: unknown): KeptFilters => {
  const asked = field(entry, 'range');
  const range = asked ? { from: dayOf(asked, 'from'), to: dayOf(asked, 'to') } : null;
  return {
    kinds: codesOf(entry, 'kinds'),
    roles: codesOf(entry, 'roles'),
    types: codesOf(entry, 'types'),
    certainties: codesOf(entry, 'certainties'),
    range: range?.from === null && range.to === null ? null : range,
  };
};

/** As a version keeps them; null when none is in force. */
export const filtersText = (entry: unknown): string | null => {
  const filters = filtersOf(entry);
  const { kinds, roles, types, certainties, range } = filters;
  return range === null && [kinds, roles, types, certainties].every((codes) => codes.length === 0)
    ? null
    : JSON.stringify(filters);
};

/** Reads it again; null when none was in force. */
export const filtersFrom = (text: string | null): KeptFilters | null => {
  if (text === null) return null;
  try {
    return filtersOf(JSON.parse(text));
  } catch {
    // Kept by an earlier time of the product, and not readable: none can be named.
    return null;
  }
};
