import { CERTAINTIES } from '../../graph/legend.ts';
import {
  certaintyKey,
  type CertaintyKey,
  type NetworkElement,
  type NetworkLine,
  type Selection,
} from '../../graph/network-state.ts';
import type { VisibleChart } from '../../graph/visible-chart.ts';

/** Where somebody came from, the weightiest word first: where recruited, else the citizenship, else the residence. */
const ORIGINS = ['RECRUITED_IN', 'CITIZEN_OF', 'RESIDES_IN'] as const;
/** Where somebody was taken or went. A group that works in a country has not come there from another. */
const DESTINATIONS: ReadonlySet<string> = new Set([
  'EXPLOITED_IN',
  'AT_PLACE',
  'BELIEVED_HIDING_IN',
  'TRAVELLED_TO',
  'SIGHTED_IN',
  'ARRESTED_IN',
]);
const TRANSIT = 'TRANSITED';
const AZERBAIJAN = 'AZ';

/** Who is tied to a place by one type of link. */
type Tie = { type: string; ids: readonly string[] };
/** A country: `element` is its own on the chart, null when only places in it are. */
export type Land = {
  code: string;
  element: string | null;
  ties: readonly Tie[];
  people: readonly string[];
  /** Itself, and the districts and places in it. */
  places: readonly string[];
  lines: readonly string[];
};
/** To another country, of those who came from a district; the lines that say so, and the certainty of the surest. */
export type DistrictWay = Pick<Flow, 'people' | 'lines' | 'certainty'> & { code: string };
/** A district of Azerbaijan: who is tied to it, and where those went of whom it says where they came from. */
export type DistrictTies = {
  element: NetworkElement;
  people: readonly string[];
  lines: readonly string[];
  to: readonly DistrictWay[];
};
/** People who went from one country to another, as the links of each say. The certainty is that of the surest. */
export type Flow = {
  from: string;
  to: string;
  people: readonly string[];
  /** The links that say where each came from, over which country, and where to. */
  lines: readonly string[];
  certainty: CertaintyKey;
};

export type MapPicture = {
  lands: readonly Land[];
  districts: readonly DistrictTies[];
  flows: readonly Flow[];
  /** People with a destination of whom no link says where they came from: no flow is drawn for them. */
  withoutOrigin: number;
};

/** The country of a place: its own code, the country it lies in, or Azerbaijan for its districts. Null for anything else. */
const countryOf = (element: NetworkElement | undefined): string | null => {
  switch (element?.kind) {
    case 'Country':
    case 'Place':
      return element.detail;
    case 'District':
      return AZERBAIJAN;
    default:
      return null;
  }
};

type Located = { line: NetworkLine; who: string; place: NetworkElement; code: string };

// A refuted link says that it was not so, and one that is no fact any more says nothing.
const locatedLines = ({ elements, lines }: VisibleChart): Located[] => {
  const byId = new Map(elements.map((element) => [element.id, element]));
  return lines
    .filter(({ certainty, isSuperseded }) => certainty !== 'REFUTED' && !isSuperseded)
    .flatMap((line): Located[] => {
      const [source, target] = [byId.get(line.source), byId.get(line.target)];
      const [atTarget, atSource] = [countryOf(target), countryOf(source)];
      if (target && atTarget !== null) return [{ line, who: line.source, place: target, code: atTarget }];
      if (source && atSource !== null) return [{ line, who: line.target, place: source, code: atSource }];
      return [];
    });
};

const bySize = <Item>(
  items: Iterable<Item>,
  size: (item: Item) => number,
  key: (item: Item) => string,
): Item[] => [...items].sort((a, b) => size(b) - size(a) || (key(a) < key(b) ? -1 : 1));

const landsOf = (visible: VisibleChart, located: readonly Located[]): Land[] => {
  const ties = new Map<string, Map<string, Set<string>>>();
  const own = new Map<string, string>();
  const said = new Map<string, Located[]>();
  for (const { id, kind, detail } of visible.elements)
    if (kind === 'Country' && detail !== null) {
      own.set(detail, id);
      ties.set(detail, new Map());
    }
  for (const tie of located) {
    const { line, who, code } = tie;
    const before = said.get(code);
    if (before) before.push(tie);
    else said.set(code, [tie]);
    const land = ties.get(code) ?? new Map<string, Set<string>>();
    ties.set(code, land.set(line.type, (land.get(line.type) ?? new Set()).add(who)));
  }
  const lands = [...ties].map(([code, byType]): Land => ({
    code,
    element: own.get(code) ?? null,
    ties: bySize(
      [...byType].map(([type, ids]): Tie => ({ type, ids: [...ids] })),
      ({ ids }) => ids.length,
      ({ type }) => type,
    ),
    people: [...new Set([...byType.values()].flatMap((ids) => [...ids]))],
    places: [own.get(code) ?? [], (said.get(code) ?? []).map(({ place }) => place.id)].flat(),
    lines: (said.get(code) ?? []).map(({ line }) => line.id),
  }));
  return bySize(
    lands,
    ({ people }) => people.length,
    ({ code }) => code,
  );
};

const tiesByWho = (located: readonly Located[]): Map<string, Located[]> => {
  const byWho = new Map<string, Located[]>();
  for (const tie of located) byWho.set(tie.who, [...(byWho.get(tie.who) ?? []), tie]);
  return byWho;
};

const originTies = (ties: readonly Located[]): Located[] => {
  const type = ORIGINS.find((origin) => ties.some(({ line }) => line.type === origin));
  return ties.filter(({ line }) => line.type === type);
};

const codesOf = (ties: readonly Located[]): string[] => [...new Set(ties.map(({ code }) => code))];

const destinationTies = (ties: readonly Located[]): Located[] =>
  ties.filter(({ line }) => DESTINATIONS.has(line.type));

const destinationsOf = (ties: readonly Located[]): string[] => codesOf(destinationTies(ties));

const surer = (one: CertaintyKey, other: CertaintyKey): CertaintyKey =>
  CERTAINTIES.indexOf(one) <= CERTAINTIES.indexOf(other) ? one : other;

const districtsOf = (located: readonly Located[]): DistrictTies[] => {
  const byWho = tiesByWho(located);
  const found = new Map<string, { element: NetworkElement; people: Set<string>; lines: Set<string> }>();
  for (const { who, place, line } of located) {
    if (place.kind !== 'District') continue;
    const { people, lines } = found.get(place.id) ?? { people: new Set(), lines: new Set() };
    found.set(place.id, { element: place, people: people.add(who), lines: lines.add(line.id) });
  }
  return bySize(
    [...found.values()].map(({ element, people, lines }) => {
      const to = new Map<string, DistrictWay>();
      for (const who of people) {
        const ties = byWho.get(who) ?? [];
        const from = originTies(ties).filter(({ place }) => place.id === element.id);
        if (from.length === 0) continue;
        for (const { code, line } of destinationTies(ties)) {
          const before = to.get(code);
          to.set(code, {
            code,
            people: [...new Set([...(before?.people ?? []), who])],
            lines: [...new Set([...(before?.lines ?? []), ...from.map((tie) => tie.line.id), line.id])],
            certainty: surer(certaintyKey(line), before?.certainty ?? certaintyKey(line)),
          });
        }
      }
      const went = bySize(
        to.values(),
        ({ people: some }) => some.length,
        ({ code }) => code,
      );
      return { element, people: [...people], lines: [...lines], to: went };
    }),
    ({ people }) => people.length,
    ({ element }) => element.id,
  );
};

/** `line` is the link that says where to, and how sure that is; `said` are all that say anything of this leg. */
type Leg = { from: string; to: string; line: NetworkLine; said: readonly string[] };

/**
 * How somebody went, as far as links say it: over the countries that he was taken through where there is one destination; of several it is not said to
 * which of them the road led. Nor is the order of several countries on the road: each is drawn from the origin and on to the destination.
 */
const legsOf = (ties: readonly Located[]): Leg[] => {
  const [beginnings, destinations] = [originTies(ties), destinationTies(ties)];
  const origins = codesOf(beginnings);
  const ends = destinationsOf(ties);
  const through = ties.filter(
    ({ line, code }) => line.type === TRANSIT && !origins.includes(code) && !ends.includes(code),
  );
  const leg = (from: string, to: string, line: NetworkLine): Leg => {
    const said = [
      ...beginnings.filter(({ code }) => code === from),
      ...through.filter(({ code }) => code === from || code === to),
      ...destinations.filter(({ code }) => code === to),
    ];
    return { from, to, line, said: said.map((tie) => tie.line.id) };
  };
  if (through.length === 0 || ends.length !== 1)
    return destinations.flatMap(({ line, code: to }) => origins.map((from) => leg(from, to, line)));
  return through.flatMap(({ line, code: over }) => [
    ...origins.map((from) => leg(from, over, line)),
    ...destinations.map((end) => leg(over, end.code, end.line)),
  ]);
};

const flowsOf = (located: readonly Located[]): Pick<MapPicture, 'flows' | 'withoutOrigin'> => {
  const flows = new Map<string, Flow>();
  let withoutOrigin = 0;
  for (const [who, ties] of tiesByWho(located)) {
    if (destinationTies(ties).length > 0 && originTies(ties).length === 0) withoutOrigin += 1;
    for (const { from, to, line, said } of legsOf(ties)) {
      if (from === to) continue;
      const before = flows.get(`${from} ${to}`);
      flows.set(`${from} ${to}`, {
        from,
        to,
        people: [...new Set([...(before?.people ?? []), who])],
        lines: [...new Set([...(before?.lines ?? []), ...said])],
        certainty: surer(certaintyKey(line), before?.certainty ?? certaintyKey(line)),
      });
    }
  }
  return {
    flows: bySize(
      flows.values(),
      ({ people }) => people.length,
      ({ from, to }) => `${from} ${to}`,
    ),
    withoutOrigin,
  };
};

/** Countries, districts and flows of what is drawn. Nothing is assumed: a flow has a link for where it begins and one for where it ends. */
export const mapPictureOf = (visible: VisibleChart): MapPicture => {
  const located = locatedLines(visible);
  return { lands: landsOf(visible, located), districts: districtsOf(located), ...flowsOf(located) };
};

/** Whether what is selected, here or in any other view, is or concerns a country, a district or a flow: itself, somebody tied to it, or one of its links. */
export const isSelectedOf = (
  { people, lines }: { people: readonly string[]; lines: readonly string[] },
  selection: Selection,
  own: readonly string[] = [],
): boolean =>
  [...own, ...people].some((id) => selection.elements.has(id)) ||
  (selection.line !== null && lines.includes(selection.line));
