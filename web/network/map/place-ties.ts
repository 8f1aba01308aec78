import type { RoutesOfPeopleQuery } from '../../api/operations.generated.ts';
import {
  certaintyKey,
  type Chart,
  type CertaintyKey,
  type NetworkElement,
} from '../../graph/network-state.ts';
import { mayHold } from '../../graph/partial-day.ts';
import type { VisibleChart } from '../../graph/visible-chart.ts';
import { DISTRICT_NAMES } from '../../i18n/district-names.ts';

const AZERBAIJAN = 'AZ';

/** That somebody was in a place, came from it or went there, as a line of the chart or a fact that is not drawn says. */
export type PlaceTie = {
  who: string;
  type: string;
  /** Of the country. */
  code: string;
  /** Code of the district; null where the country is all that is said. */
  district: string | null;
  certainty: CertaintyKey;
  /** Since when; null when not known. */
  since: string | null;
  /** The episode, journey, record or link that says it; null where only the line is known. */
  fact: string | null;
  /** Ids of the line and of the place on the chart; null where they are not drawn. */
  line: string | null;
  element: string | null;
};

export type Routes = RoutesOfPeopleQuery['routes'];

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

// A refuted link says that it was not so, and one that is no fact any more says nothing.
const tiesOfChart = ({ elements, lines }: VisibleChart): PlaceTie[] => {
  const byId = new Map(elements.map((element) => [element.id, element]));
  return lines.flatMap((line): PlaceTie[] => {
    const [source, target] = [byId.get(line.source), byId.get(line.target)];
    const [who, place] =
      countryOf(target) === null ? [line.target, source] : ([line.source, target] as const);
    const code = countryOf(place);
    if (!place || code === null || line.certainty === 'REFUTED' || line.isSuperseded) return [];
    return [
      {
        who,
        type: line.type,
        code,
        district: place.kind === 'District' ? place.detail : null,
        certainty: certaintyKey(line),
        since: line.from,
        fact: null,
        line: line.id,
        element: place.id,
      },
    ];
  });
};

/** What is not drawn is switched off by the same switches as what is. */
const tiesOfRoutes = (
  routes: Routes,
  drawn: ReadonlySet<string>,
  { filters }: Pick<Chart, 'filters'>,
): PlaceTie[] =>
  routes.who.flatMap((who, at): PlaceTie[] => {
    const [type = '', place = ''] = [routes.type[at], routes.place[at]];
    const certainty = certaintyKey({ certainty: routes.certainty[at] ?? null });
    const days = { from: routes.from[at] ?? null, to: routes.to[at] ?? null };
    const isOff =
      !drawn.has(who) ||
      certainty === 'REFUTED' ||
      filters.types.has(type) ||
      filters.certainties.has(certainty) ||
      (filters.range !== null && !mayHold(days, filters.range));
    if (isOff) return [];
    const isDistrict = DISTRICT_NAMES[place] !== undefined;
    return [
      {
        who,
        type,
        code: isDistrict ? AZERBAIJAN : place,
        district: isDistrict ? place : null,
        certainty,
        since: days.from,
        fact: routes.fact[at] ?? null,
        line: null,
        element: null,
      },
    ];
  });

const keyOf = ({ who, type, code, district }: PlaceTie): string => `${who} ${type} ${district ?? code}`;

/**
 * Where everybody who is drawn was, each said once: by the facts behind a line, if they are known, and by the line itself otherwise.
 * Without `routes` only lines say it.
 */
export const placeTiesOf = (
  visible: VisibleChart,
  chart: Pick<Chart, 'filters'>,
  routes: Routes | null,
): PlaceTie[] => {
  const ofChart = tiesOfChart(visible);
  if (!routes) return ofChart;
  const lines = new Map(ofChart.map((tie) => [keyOf(tie), tie]));
  const drawn = new Set(visible.elements.map(({ id }) => id));
  const ofRoutes = tiesOfRoutes(routes, drawn, chart).map((tie) => {
    const line = lines.get(keyOf(tie));
    return line ? { ...tie, line: line.line, element: line.element } : tie;
  });
  const told = new Set(ofRoutes.map(keyOf));
  return [...ofChart.filter((tie) => !told.has(keyOf(tie))), ...ofRoutes];
};
