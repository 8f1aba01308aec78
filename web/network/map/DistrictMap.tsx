import { useElementSize } from '@mantine/hooks';
import { geoPath } from 'd3-geo';
import { useMemo } from 'react';
import type { Point, Selection } from '../../graph/network-state.ts';
import { useText } from '../../i18n/Language.tsx';
import { homeProjection, namedOnMap, placedDistricts, platesAround } from './district-places.ts';
import { FlowArrow } from './FlowArrow.tsx';
import { type DistrictTies, isSelectedOf, type MapPicture, ownOf } from './map-flows.ts';
import css from './map.module.css';
import { useFlowTitle } from './use-flow-title.ts';
import { plateOf, WORLD } from './world-shapes.ts';

type DistrictMapProps = {
  picture: Pick<MapPicture, 'districts' | 'ways'>;
  names: (code: string) => string;
  selection: Selection;
  onDistrict: (district: DistrictTies) => void;
  onPeople: (ids: readonly string[]) => void;
};

/** Azerbaijan with the districts of those who are drawn, each at its place, and the ways that lead from it to other countries, which stand at the edge where they lie. */
export const DistrictMap = ({ picture, names, selection, onDistrict, onPeople }: DistrictMapProps) => {
  const text = useText();
  const titleOf = useFlowTitle(names);
  const { ref, width, height } = useElementSize();
  const projection = useMemo(() => homeProjection({ width, height }), [width, height]);
  const shapes = useMemo(() => {
    const path = geoPath(projection);
    return WORLD.map((shape, at) => ({
      key: `${shape.code} ${at}`,
      code: shape.code,
      path: path(shape) ?? '',
    }));
  }, [projection]);
  const { districts, ways } = picture;
  const placed = placedDistricts(districts, projection);
  const isPlaced = new Set(placed.map(({ code }) => code));
  const named = namedOnMap(
    placed.map(({ code, people, x, y }) => ({ code, name: `${names(code)} ${people.length}`, x, y })),
  );
  const ends = ways.flatMap(({ from, to }) => [from, to]);
  const abroad = [...new Set(ends)].filter((code) => !isPlaced.has(code));
  const plates = platesAround(
    abroad.flatMap((code) => {
      const at = plateOf(code, projection);
      return at ? [{ code, towards: { x: at[0], y: at[1] } }] : [];
    }),
    { width, height },
  );
  const at = new Map<string, Point>([...plates, ...placed.map((one) => [one.code, one] as const)]);
  const most = Math.max(1, ...placed.map(({ people }) => people.length));
  return (
    <div ref={ref} className={css.map}>
      <svg width={width} height={height} role="img" aria-label={text('network.map.districts.label')}>
        {shapes.map(({ key, code, path }) => (
          <path key={key} d={path} className={css.land} data-here={code === 'AZ' || undefined} />
        ))}
        {ways.map((way) => {
          const [from, to] = [at.get(way.from), at.get(way.to)];
          return (
            from &&
            to && (
              <FlowArrow
                key={`${way.from} ${way.to}`}
                flow={way}
                from={from}
                to={to}
                title={titleOf(way)}
                isSelected={isSelectedOf(way, selection)}
                onSelect={() => onPeople(way.people)}
              />
            )
          );
        })}
        {placed.map((district) => (
          <g
            key={district.code}
            className={css.district}
            transform={`translate(${district.x} ${district.y})`}
            data-selected={isSelectedOf(district, selection, ownOf(district)) || undefined}
            onClick={() => onDistrict(district)}
          >
            <title>
              {names(district.code)}: {text('network.map.ids', { count: district.people.length })}
            </title>
            <circle r={4 + 4 * Math.sqrt(district.people.length / most)} />
            {named.has(district.code) && (
              <text
                x={named.get(district.code) === 'left' ? -11 : 11}
                y="4"
                textAnchor={named.get(district.code) === 'left' ? 'end' : 'start'}
              >
                {names(district.code)} {district.people.length}
              </text>
            )}
          </g>
        ))}
        {[...plates].map(([code, { x, y }]) => (
          <g key={code} className={css.plate} transform={`translate(${x} ${y})`}>
            <title>{names(code)}</title>
            <rect x="-14" y="-8" width="28" height="16" rx="3" />
            <text x="-8" y="4">
              {code}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
};
