import { useText } from '../../i18n/Language.tsx';
import { flowsOf, type FlowBand, type FlowPlace, type Road } from './flows.ts';
import css from './corridors.module.css';

const WIDTH = 1180;
const HEIGHT = 480;
const TOP = 28;
const BAR = 10;
/** At the right edge, for the longest name of a country and its number. */
const LABEL = 230;
const STEP = (WIDTH - LABEL - BAR) / 3;
const HEADS = [
  'corridors.home',
  'corridors.recruitment',
  'corridors.transit',
  'corridors.destination',
] as const;

const leftOf = (column: number): number => column * STEP;

/** A band keeps its thickness: it leaves at the right edge of its place and bends to the left edge of the next. */
const bandPath = ({ from, to, fromY, toY, height }: FlowBand): string => {
  const [x, z] = [leftOf(from.column) + BAR, leftOf(to.column)];
  const middle = (x + z) / 2;
  const [a, b] = [TOP + fromY + height / 2, TOP + toY + height / 2];
  return `M ${x} ${a} C ${middle} ${a}, ${middle} ${b}, ${z} ${b}`;
};

type FlowDrawingProps = {
  roads: readonly Road[];
  title: string;
  nameOf: (column: number, key: string, held: number) => string;
};

/** Flows from home to the country of exploitation. Each place has its name and number: nothing is told by colour; the list below says the same. */
export const FlowDrawing = ({ roads, title, nameOf }: FlowDrawingProps) => {
  const text = useText();
  const { places, bands } = flowsOf(roads, HEIGHT);
  const name = ({ column, key, held }: FlowPlace): string => nameOf(column, key, held);
  const lowest = Math.max(0, ...places.map(({ y, height }) => y + height));
  return (
    <svg className={css.drawing} viewBox={`0 0 ${WIDTH} ${TOP + lowest + 4}`} role="img" aria-label={title}>
      {HEADS.map((head, column) => (
        <text key={head} x={leftOf(column)} y={14} className={css.head}>
          {text(head)}
        </text>
      ))}
      {bands.map((band) => (
        <path
          key={`${band.from.column} ${band.from.key} ${band.to.key}`}
          d={bandPath(band)}
          className={css.band}
          strokeWidth={Math.max(1, band.height)}
        >
          <title>{`${name(band.from)} → ${name(band.to)}: ${band.value}`}</title>
        </path>
      ))}
      {places.map((place) => (
        <g key={`${place.column} ${place.key}`}>
          <rect
            x={leftOf(place.column)}
            y={TOP + place.y}
            width={BAR}
            height={place.height}
            className={css.place}
          />
          <text x={leftOf(place.column) + BAR + 5} y={TOP + place.y + place.height / 2} className={css.name}>
            {name(place)} <tspan className={css.number}>{place.value}</tspan>
          </text>
        </g>
      ))}
    </svg>
  );
};
