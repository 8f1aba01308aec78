import type { SearchFilterInput, SearchFilterName } from '../api/operations.generated.ts';

/** The search page is its address: what was typed, the filters and the page, so that it can be kept, sent and gone back to. */
export const PARAM: Record<SearchFilterName, string> = {
  KIND: 'kind',
  CASE: 'case',
  COUNTRY: 'country',
  ROLE: 'role',
  SEX: 'sex',
  NATIONALITY: 'nationality',
};

const yearIn = (params: URLSearchParams, name: string): number | null => {
  const typed = params.get(name) ?? '';
  return /^\d{4}$/u.test(typed) ? Number(typed) : null;
};

export const filterIn = (params: URLSearchParams): SearchFilterInput => ({
  kinds: params.getAll(PARAM.KIND) as NonNullable<SearchFilterInput['kinds']>,
  caseIds: params.getAll(PARAM.CASE),
  countries: params.getAll(PARAM.COUNTRY),
  roles: params.getAll(PARAM.ROLE) as NonNullable<SearchFilterInput['roles']>,
  sexes: params.getAll(PARAM.SEX),
  nationalities: params.getAll(PARAM.NATIONALITY),
  bornFrom: yearIn(params, 'from'),
  bornTo: yearIn(params, 'to'),
});

export const hasFilter = (params: URLSearchParams): boolean =>
  [...Object.values(PARAM), 'from', 'to'].some((name) => params.has(name));

/** The page that is shown, from 0. Pages are of one kind alone. */
export const pageIn = (params: URLSearchParams): number => {
  const page = Number(params.get('page') ?? '1');
  return Number.isInteger(page) && page > 1 ? page - 1 : 0;
};

const changed = (params: URLSearchParams, change: (next: URLSearchParams) => void): URLSearchParams => {
  const next = new URLSearchParams(params);
  next.delete('page');
  change(next);
  return next;
};

/** Chooses a value of a filter, or lets it go; the first page again. */
export const withValue = (params: URLSearchParams, name: SearchFilterName, value: string): URLSearchParams =>
  changed(params, (next) => {
    const rest = params.getAll(PARAM[name]).filter((other) => other !== value);
    const isChosen = rest.length < params.getAll(PARAM[name]).length;
    next.delete(PARAM[name]);
    for (const other of isChosen ? rest : [...rest, value]) next.append(PARAM[name], other);
  });

export const withText = (
  params: URLSearchParams,
  name: 'q' | 'from' | 'to' | 'page',
  text: string,
): URLSearchParams => changed(params, (next) => (text === '' ? next.delete(name) : next.set(name, text)));

/** What was typed, with no filter. */
export const withoutFilters = (params: URLSearchParams): URLSearchParams =>
  new URLSearchParams({ q: params.get('q') ?? '' });

export const searchPath = (text: string): string => `/search?${new URLSearchParams({ q: text }).toString()}`;
