import { useElementSize } from '@mantine/hooks';
import { geoPath } from 'd3-geo';
import { useMemo } from 'react';
import { useText } from '../../i18n/Language.tsx';
import { plateOf, projectionFor, WORLD } from '../../network/map/world-shapes.ts';
import type { BoardCountry } from './board-map.ts';
import css from './notice-map.module.css';

type WantedMapProps = {
  countries: readonly BoardCountry[];
  chosen: string | null;
  nameOf: (land: BoardCountry) => string;
  onChoose: (code: string) => void;
};

/** So many people are drawn one by one beneath a country; the number on its plate is always that of all. */
const MOST_DRAWN = 7;
const STEP = 12;

const Plate = ({ land, title }: { land: BoardCountry; title: string }) => {
  const { country, hiding, seen } = land;
  const drawn = hiding.slice(0, MOST_DRAWN);
  const from = -((drawn.length - 1) * STEP) / 2;
  return (
    <>
      <title>{title}</title>
      <rect x="-20" y="-8" width="40" height="16" rx="3" />
      <text x="-16" y="4">
        {country.code}
      </text>
      <text x="16" y="4" className={css.count}>
        {hiding.length}
      </text>
      {drawn.map(({ person, certainty }, at) => (
        <circle key={person.id} cx={from + at * STEP} cy="16" r="4.5" data-certainty={certainty} />
      ))}
      {seen.length > 0 && (
        <g className={css.sighting} transform="translate(30 0)">
          <path d="M0 -6L6 5H-6z" />
          <text x="9" y="4">
            {seen.length}
          </text>
        </g>
      )}
    </>
  );
};

/** The map itself: a ring for each person, its line as certain as the presumption; a triangle for sightings. */
export const WantedMap = ({ countries, chosen, nameOf, onChoose }: WantedMapProps) => {
  const text = useText();
  const { ref, width, height } = useElementSize();
  const shown = countries
    .map(({ country }) => country.code)
    .toSorted()
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
  const here = new Set(countries.map(({ country }) => country.code));
  return (
    <figure className={css.figure}>
      <div ref={ref} className={css.map}>
        <svg width={width} height={height} role="img" aria-label={text('notices.map.label')}>
          {shapes.map(({ key, code, path }) => (
            <path
              key={key}
              d={path}
              className={css.land}
              data-here={here.has(code) || undefined}
              data-chosen={code === chosen || undefined}
            />
          ))}
          {countries.map((land) => {
            const at = plateOf(land.country.code, projection);
            return (
              at && (
                <g
                  key={land.country.code}
                  className={css.plate}
                  transform={`translate(${at[0]} ${at[1]})`}
                  data-chosen={land.country.code === chosen || undefined}
                  onClick={() => onChoose(land.country.code)}
                >
                  <Plate land={land} title={nameOf(land)} />
                </g>
              )
            );
          })}
        </svg>
      </div>
      <figcaption>{text('notices.map.legend')}</figcaption>
    </figure>
  );
};
