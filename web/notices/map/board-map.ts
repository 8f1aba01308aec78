import type { Certainty } from '../../api/operations.generated.ts';
import type { NoticeRow, SearchRow } from '../notice-filter.ts';

type Country = NoticeRow['presumedCountries'][number]['country'];
type Person = NoticeRow['person'];

/** Somebody presumed to hide in a country: by the surest of what is recorded, with the notices on him, or the search where none runs. */
export type HidingPerson = {
  person: Person;
  certainty: Exclude<Certainty, 'REFUTED'>;
  since: string | null;
  notices: readonly NoticeRow[];
  searches: readonly SearchRow[];
};
/** Where somebody was seen: a place in words, of which the map knows the country. */
export type SeenAt = {
  id: string;
  person: Person;
  on: string;
  place: string | null;
  grade: string | null;
};
export type BoardCountry = { country: Country; hiding: readonly HidingPerson[]; seen: readonly SeenAt[] };
export type BoardMap = {
  countries: readonly BoardCountry[];
  /** People of whom no country is presumed: they are nowhere on the map. */
  nowhere: readonly Person[];
};

const SUREST_FIRST: readonly Certainty[] = ['CONFIRMED', 'PROBABLE', 'PRESUMED'];
const isSurer = (one: Certainty, other: Certainty): boolean =>
  SUREST_FIRST.indexOf(one) < SUREST_FIRST.indexOf(other);

type Found = { country: Country; hiding: Map<string, HidingPerson>; seen: Map<string, SeenAt> };

const withOne = <R extends { id: string }>(rows: readonly R[], one: R): R[] => [
  ...rows.filter(({ id }) => id !== one.id),
  one,
];

/** By these nobody is sought any more. */
const ENDED = new Set<NoticeRow['state']>(['REFUSED', 'WITHDRAWN', 'CANCELLED', 'EXPIRED']);

/** Who is sought, by country. Whoever has two notices is one person; what is refuted is not drawn, nor a notice that has ended. */
export const boardMapOf = (all: readonly NoticeRow[], searches: readonly SearchRow[]): BoardMap => {
  const notices = all.filter(({ state }) => !ENDED.has(state));
  const found = new Map<string, Found>();
  const at = (country: Country): Found => {
    const there = found.get(country.code) ?? { country, hiding: new Map(), seen: new Map() };
    found.set(country.code, there);
    return there;
  };
  const placed = new Set<string>();
  const place = (sought: NoticeRow | SearchRow): void => {
    const { person } = sought;
    for (const { country, certainty, since } of sought.presumedCountries) {
      if (certainty === 'REFUTED') continue;
      placed.add(person.id);
      const { hiding } = at(country);
      const known = hiding.get(person.id);
      const surest = known && !isSurer(certainty, known.certainty) ? known : { certainty, since };
      const by = { notices: known?.notices ?? [], searches: known?.searches ?? [] };
      hiding.set(person.id, {
        person,
        certainty: surest.certainty,
        since: surest.since,
        notices: 'colour' in sought ? withOne(by.notices, sought) : by.notices,
        searches: 'colour' in sought ? by.searches : withOne(by.searches, sought),
      });
    }
    for (const { id, kind, on, country, place: where, grade } of sought.facts)
      if (kind === 'SIGHTING') at(country).seen.set(id, { id, person, on, place: where, grade });
  };
  for (const sought of [...notices, ...searches]) place(sought);
  const sorted = [...found.values()].map(({ country, hiding, seen }) => ({
    country,
    hiding: [...hiding.values()].toSorted(
      (a, b) =>
        SUREST_FIRST.indexOf(a.certainty) - SUREST_FIRST.indexOf(b.certainty) ||
        (a.person.id < b.person.id ? -1 : 1),
    ),
    seen: [...seen.values()].toSorted((a, b) => (a.on > b.on || (a.on === b.on && a.id < b.id) ? -1 : 1)),
  }));
  const nowhere = new Map(
    [...notices, ...searches].flatMap(({ person }) => (placed.has(person.id) ? [] : [[person.id, person]])),
  );
  return {
    countries: sorted.toSorted(
      (a, b) => b.hiding.length - a.hiding.length || (a.country.code < b.country.code ? -1 : 1),
    ),
    nowhere: [...nowhere.values()],
  };
};
