import { useElementSize } from '@mantine/hooks';
import { geoPath } from 'd3-geo';
import { useMemo } from 'react';
import type { Selection } from '../../graph/network-state.ts';
import { useText } from '../../i18n/Language.tsx';
import { FlowArrow } from './FlowArrow.tsx';
import { isSelectedOf, type Land, type MapPicture } from './map-flows.ts';
import css from './map.module.css';
import { useFlowTitle } from './use-flow-title.ts';
import { plateOf, projectionFor, WORLD } from './world-shapes.ts';

type CountryMapProps = {
  picture: MapPicture;
  isWorld: boolean;
  names: (code: string) => string;
  selection: Selection;
  onLand: (land: Land) => void;
  onPeople: (ids: readonly string[]) => void;
};

/** The map itself. All that can be chosen on it is in the list beside it as well, for the keyboard and a screen reader. */
export const CountryMap = ({ picture, isWorld, names, selection, onLand, onPeople }: CountryMapProps) => {
  const text = useText();
  const titleOf = useFlowTitle(names);
  const { ref, width, height } = useElementSize();
  const { lands, flows } = picture;
  // The same countries are the same map: a range that is played must not move it.
  const shown = isWorld
    ? ''
    : lands
        .map(({ code }) => code)
        .sort()
        .join(' ');
  const projection = useMemo(
    () => projectionFor(shown.split(' ').filter(Boolean), { width, height }),
    [shown, width, height],
  );
  const shapes = useMemo(() => {
    const path = geoPath(projection);
    return WORLD.map((shape, at) => ({
      key: `${shape.code} ${at}`,
      code: shape.code,
      path: path(shape) ?? '',
    }));
  }, [projection]);
  const onChart = new Set(lands.map(({ code }) => code));
  const plates = lands.flatMap((land) => {
    const at = plateOf(land.code, projection);
    return at ? [{ land, x: at[0], y: at[1] }] : [];
  });
  const place = new Map(plates.map(({ land, x, y }) => [land.code, { x, y }]));
  return (
    <div ref={ref} className={css.map}>
      <svg width={width} height={height} role="img" aria-label={text('network.map.label')}>
        {shapes.map(({ key, code, path }) => (
          <path key={key} d={path} className={css.land} data-here={onChart.has(code) || undefined} />
        ))}
        {flows.map((flow) => {
          const [from, to] = [place.get(flow.from), place.get(flow.to)];
          return (
            from &&
            to && (
              <FlowArrow
                key={`${flow.from} ${flow.to}`}
                flow={flow}
                from={from}
                to={to}
                title={titleOf(flow)}
                isSelected={isSelectedOf(flow, selection)}
                onSelect={() => onPeople(flow.people)}
              />
            )
          );
        })}
        {plates.map(({ land, x, y }) => (
          <g
            key={land.code}
            className={css.plate}
            transform={`translate(${x} ${y})`}
            data-selected={isSelectedOf(land, selection, land.places) || undefined}
            onClick={() => onLand(land)}
          >
            <title>{names(land.code)}</title>
            <rect x="-20" y="-8" width="40" height="16" rx="3" />
            <text x="-16" y="4">
              {land.code}
            </text>
            <text x="16" y="4" className={css.count}>
              {land.people.length}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
};
