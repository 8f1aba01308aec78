import { useElementSize } from '@mantine/hooks';
import { geoPath } from 'd3-geo';
import { useMemo } from 'react';
import type { Selection } from '../../graph/network-state.ts';
import { useText } from '../../i18n/Language.tsx';
import { homeProjection, namedOnMap, placedDistricts, platesAround } from './district-places.ts';
import { FlowArrow } from './FlowArrow.tsx';
import { type DistrictTies, isSelectedOf } from './map-flows.ts';
import css from './map.module.css';
import { plateOf, WORLD } from './world-shapes.ts';

type DistrictMapProps = {
  districts: readonly DistrictTies[];
  names: (code: string) => string;
  selection: Selection;
  onSelect: (ids: readonly string[]) => void;
};

/** Azerbaijan with the districts of those who are drawn, each at its place, and the ways that lead from it to other countries, which stand at the edge where they lie. */
export const DistrictMap = ({ districts, names, selection, onSelect }: DistrictMapProps) => {
  const text = useText();
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
  const placed = placedDistricts(districts, projection);
  const named = namedOnMap(
    placed.map(({ element, code, x, y }) => ({ id: element.id, name: names(code), x, y })),
  );
  const abroad = [...new Set(placed.flatMap(({ to }) => to.map(({ code }) => code)))];
  const plates = platesAround(
    abroad.flatMap((code) => {
      const at = plateOf(code, projection);
      return at ? [{ code, towards: { x: at[0], y: at[1] } }] : [];
    }),
    { width, height },
  );
  const most = Math.max(1, ...placed.map(({ people }) => people.length));
  return (
    <div ref={ref} className={css.map}>
      <svg width={width} height={height} role="img" aria-label={text('network.map.districts.label')}>
        {shapes.map(({ key, code, path }) => (
          <path key={key} d={path} className={css.land} data-here={code === 'AZ' || undefined} />
        ))}
        {placed.flatMap(({ code: from, x, y, to }) =>
          to.map((way) => {
            const end = plates.get(way.code);
            return (
              end && (
                <FlowArrow
                  key={`${from} ${way.code}`}
                  flow={way}
                  from={{ x, y }}
                  to={end}
                  title={text('network.map.flow', { from: names(from), to: names(way.code) })}
                  isSelected={isSelectedOf(way, selection)}
                  onSelect={() => onSelect(way.people)}
                />
              )
            );
          }),
        )}
        {placed.map(({ element, code, people, lines, x, y }) => (
          <g
            key={element.id}
            className={css.district}
            transform={`translate(${x} ${y})`}
            data-selected={isSelectedOf({ people, lines }, selection, [element.id]) || undefined}
            onClick={() => onSelect([element.id])}
          >
            <title>
              {names(code)}: {text('network.map.ids', { count: people.length })}
            </title>
            <circle r={4 + 4 * Math.sqrt(people.length / most)} />
            {named.has(element.id) && (
              <text x="11" y="4">
                {names(code)} {people.length}
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
