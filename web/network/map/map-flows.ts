import { CERTAINTIES } from '../../graph/legend.ts';
import type { CertaintyKey, Chart, Selection } from '../../graph/network-state.ts';
import type { VisibleChart } from '../../graph/visible-chart.ts';
import { type PlaceTie, placeTiesOf, type Routes } from './place-ties.ts';
import { type Leg, type Road, roadOf } from './roads.ts';

/** Who is tied to a place by one type of link. */
type Tie = { type: string; ids: readonly string[] };
/** A country: `element` is its own on the chart, null when it is not drawn. */
export type Land = {
  code: string;
  element: string | null;
  ties: readonly Tie[];
  people: readonly string[];
  /** Itself, and the districts and places in it, as far as they are drawn. */
  places: readonly string[];
  lines: readonly string[];
};
/** A district of Azerbaijan and who is tied to it; `element` is its own on the chart, null when it is not drawn. */
export type DistrictTies = {
  code: string;
  element: string | null;
  people: readonly string[];
  lines: readonly string[];
};
/** People who went from one place to another, as facts say of each. The certainty is that of the surest. */
export type Flow = {
  from: string;
  to: string;
  people: readonly string[];
  /** The lines that say where each came from, over which country, and where to. */
  lines: readonly string[];
  certainty: CertaintyKey;
  /** By what it is known where the flow begins, and of whom by this. */
  by: readonly Tie[];
};

export type MapPicture = {
  lands: readonly Land[];
  districts: readonly DistrictTies[];
  /** From country to country. */
  flows: readonly Flow[];
  /** From a district or to one: the other end is a district or another country. */
  ways: readonly Flow[];
  /** People with a destination of whom nothing says where they came from: no flow is drawn for them. */
  withoutOrigin: number;
  /** People of whom it is not said in which order they were taken through several countries, or to which destination. */
  withoutOrder: number;
  /** Places that facts name and that are not drawn: they are on the map all the same. */
  notDrawn: number;
};

const HOME = 'AZ';

const bySize = <Item>(
  items: Iterable<Item>,
  size: (item: Item) => number,
  key: (item: Item) => string,
): Item[] => [...items].sort((a, b) => size(b) - size(a) || (key(a) < key(b) ? -1 : 1));

const grouped = <Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key | null): Map<Key, Item[]> => {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

const distinct = <Item>(items: readonly (Item | null)[]): Item[] => [
  ...new Set(items.filter((item): item is Item => item !== null)),
];

const byType = (ties: readonly { type: string; who: string }[]): Tie[] =>
  bySize(
    [...grouped(ties, ({ type }) => type)].map(([type, some]): Tie => ({
      type,
      ids: distinct(some.map(({ who }) => who)),
    })),
    ({ ids }) => ids.length,
    ({ type }) => type,
  );

const landsOf = ({ elements }: VisibleChart, ties: readonly PlaceTie[]): Land[] => {
  const own = new Map(
    elements.flatMap(({ id, kind, detail }) =>
      kind === 'Country' && detail !== null ? [[detail, id] as const] : [],
    ),
  );
  const said = grouped(ties, ({ code }) => code);
  const lands = distinct([...own.keys(), ...said.keys()]).map((code): Land => {
    const here = said.get(code) ?? [];
    return {
      code,
      element: own.get(code) ?? null,
      ties: byType(here),
      people: distinct(here.map(({ who }) => who)),
      places: distinct([own.get(code) ?? null, ...here.map(({ element }) => element)]),
      lines: distinct(here.map(({ line }) => line)),
    };
  });
  return bySize(
    lands,
    ({ people }) => people.length,
    ({ code }) => code,
  );
};

const districtsOf = (ties: readonly PlaceTie[]): DistrictTies[] =>
  bySize(
    [...grouped(ties, ({ district }) => district)].map(([code, here]): DistrictTies => ({
      code,
      element: here.find(({ element }) => element !== null)?.element ?? null,
      people: distinct(here.map(({ who }) => who)),
      lines: distinct(here.map(({ line }) => line)),
    })),
    ({ people }) => people.length,
    ({ code }) => code,
  );

const surest = (legs: readonly Leg[]): CertaintyKey => {
  const places = legs.map(({ to }) => CERTAINTIES.indexOf(to.certainty));
  return CERTAINTIES[Math.min(...places)] ?? 'NOT_STATED';
};

const flowsOf = (
  legs: readonly Leg[],
  placeOf: (tie: PlaceTie, of: Leg) => string | null,
  isDrawn: (from: string, to: string) => boolean,
): Flow[] => {
  const between = grouped(
    legs.flatMap((leg) => {
      const [from, to] = [placeOf(leg.from, leg), placeOf(leg.to, leg)];
      return from !== null && to !== null && from !== to && isDrawn(from, to) ? [{ from, to, leg }] : [];
    }),
    ({ from, to }) => `${from} ${to}`,
  );
  return bySize(
    [...between.values()].flatMap((some): Flow[] => {
      const [first] = some;
      if (!first) return [];
      const own = some.map(({ leg }) => leg);
      return [
        {
          from: first.from,
          to: first.to,
          people: distinct(own.map(({ from }) => from.who)),
          lines: distinct(own.flatMap(({ said }) => said.map(({ line }) => line))),
          certainty: surest(own),
          by: byType(own.map(({ by, from }) => ({ type: by, who: from.who }))),
        },
      ];
    }),
    ({ people }) => people.length,
    ({ from, to }) => `${from} ${to}`,
  );
};

/** In Azerbaijan the district: its own, or where nothing but the country is said of a beginning, that in which somebody was recruited, else where he lives. Elsewhere the country. */
const districtOr = (tie: PlaceTie, ties: readonly PlaceTie[], isBeginning: boolean): string | null => {
  if (tie.code !== HOME) return tie.code;
  if (tie.district !== null || !isBeginning) return tie.district;
  const known = ['RECRUITED_IN', 'RESIDES_IN'].map((type) =>
    ties.find((one) => one.type === type && one.district !== null),
  );
  return known.find((one) => one !== undefined)?.district ?? null;
};

/**
 * Countries, districts and flows of those who are drawn. Nothing is assumed: a flow has a fact for where it begins and one for where it ends. With `routes` facts about them count that
 * are not drawn; without, the chart alone.
 */
export const mapPictureOf = (
  visible: VisibleChart,
  chart: Pick<Chart, 'filters'>,
  routes: Routes | null,
): MapPicture => {
  const ties = placeTiesOf(visible, chart, routes);
  const byWho = grouped(ties, ({ who }) => who);
  const roads: Road[] = [...byWho.values()].map(roadOf);
  const legs = roads.flatMap((road) => road.legs);
  const isDistrict = new Set(distinct(ties.map(({ district }) => district)));
  const drawn = new Set(
    ties.flatMap(({ element, district, code }) => (element === null ? [] : [district ?? code])),
  );
  return {
    lands: landsOf(visible, ties),
    districts: districtsOf(ties),
    flows: flowsOf(
      legs,
      ({ code }) => code,
      () => true,
    ),
    ways: flowsOf(
      legs,
      (tie, leg) => districtOr(tie, byWho.get(tie.who) ?? [], tie === leg.from),
      (from, to) => isDistrict.has(from) || isDistrict.has(to),
    ),
    withoutOrigin: roads.filter(({ isWithoutOrigin }) => isWithoutOrigin).length,
    withoutOrder: roads.filter(({ isWithoutOrder }) => isWithoutOrder).length,
    notDrawn: new Set(ties.map(({ district, code }) => district ?? code).filter((place) => !drawn.has(place)))
      .size,
  };
};

/** The ids of a district that are its own: none where it is not drawn. */
export const ownOf = ({ element }: Pick<DistrictTies, 'element'>): string[] =>
  element === null ? [] : [element];

/** Whether what is selected, here or in any other view, is or concerns a country, a district or a flow: itself, somebody tied to it, or one of its links. */
export const isSelectedOf = (
  { people, lines }: { people: readonly string[]; lines: readonly string[] },
  selection: Selection,
  own: readonly string[] = [],
): boolean =>
  [...own, ...people].some((id) => selection.elements.has(id)) ||
  (selection.line !== null && lines.includes(selection.line));
