import type {
  SearchFacet,
  SearchFilterInput,
  SearchFilterName,
  SearchKind,
} from '../graphql/types.generated.ts';
import type { Candidate } from './candidates.ts';

const MOST_VALUES = 20;
/** Told as "100+": how many more there are is nobody's need, and costs. */
const MOST_COUNTED = 101;

export const KINDS: readonly SearchKind[] = ['PERSON', 'CASE', 'NOTICE', 'THING', 'GROUP', 'PLACE'];

type Narrowing = {
  name: SearchFilterName;
  wanted: (filter: SearchFilterInput) => readonly string[] | null | undefined;
  valuesOf: (candidate: Candidate) => readonly string[];
};

const NARROWINGS: readonly Narrowing[] = [
  { name: 'KIND', wanted: ({ kinds }) => kinds, valuesOf: ({ kind }) => [kind] },
  { name: 'CASE', wanted: ({ caseIds }) => caseIds, valuesOf: ({ caseIds }) => caseIds },
  { name: 'COUNTRY', wanted: ({ countries }) => countries, valuesOf: ({ countries }) => countries },
  { name: 'ROLE', wanted: ({ roles }) => roles, valuesOf: ({ roles }) => roles },
  { name: 'SEX', wanted: ({ sexes }) => sexes, valuesOf: ({ sexes }) => sexes },
  {
    name: 'NATIONALITY',
    wanted: ({ nationalities }) => nationalities,
    valuesOf: ({ nationalities }) => nationalities,
  },
];

/** A person fits when a day on which she can be born lies in the years. */
const fitsBirth = ({ births }: Candidate, { bornFrom, bornTo }: SearchFilterInput): boolean => {
  if (bornFrom == null && bornTo == null) return true;
  const first = `${String(bornFrom ?? 0).padStart(4, '0')}-01-01`;
  const last = `${String(bornTo ?? 9999).padStart(4, '0')}-12-31`;
  return births.some(({ from, to }) => from <= last && to >= first);
};

const fitsOne = (
  { wanted, valuesOf }: Narrowing,
  candidate: Candidate,
  filter: SearchFilterInput,
): boolean => {
  const values = wanted(filter) ?? [];
  return values.length === 0 || valuesOf(candidate).some((value) => values.includes(value));
};

export const narrowed = (candidates: readonly Candidate[], filter: SearchFilterInput): Candidate[] =>
  candidates.filter(
    (candidate) =>
      fitsBirth(candidate, filter) && NARROWINGS.every((narrowing) => fitsOne(narrowing, candidate, filter)),
  );

export const capped = (count: number): number => Math.min(count, MOST_COUNTED);

const facetOf = (narrowing: Narrowing, candidates: readonly Candidate[], filter: SearchFilterInput) => {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    const fitsOthers =
      fitsBirth(candidate, filter) &&
      NARROWINGS.every((other) => other === narrowing || fitsOne(other, candidate, filter));
    if (fitsOthers)
      for (const value of narrowing.valuesOf(candidate)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts]
    .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, MOST_VALUES)
    .map(([value, count]) => ({
      value,
      case: narrowing.name === 'CASE' ? { id: value } : null,
      country: ['COUNTRY', 'NATIONALITY'].includes(narrowing.name) ? { code: value } : null,
      count: capped(count),
    }));
  return { name: narrowing.name, values };
};

/** For each filter how many hits each of its values would leave, all other filters as they are. */
export const facetsOf = (
  candidates: readonly Candidate[],
  filter: SearchFilterInput,
): (Pick<SearchFacet, 'name'> & { values: ReturnType<typeof facetOf>['values'] })[] =>
  NARROWINGS.map((narrowing) => facetOf(narrowing, candidates, filter)).filter(
    ({ values }) => values.length > 0,
  );
