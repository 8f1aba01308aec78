import { certaintyKey } from '../../graph/network-state.ts';
import css from './timeline.module.css';
import type { Bar } from './timeline-lanes.ts';

type LaneBarProps = {
  id: string;
  bar: Bar;
  box: { left: number; width: number; top: number };
  words: { short: string; whole: string };
  isSelected: boolean;
  /** One of its ends is selected. */
  isOfSelected: boolean;
  isActive: boolean;
  onSelect: () => void;
};

/** In px. Narrower bars would show the half of a word; the title and the label have it whole. */
const ROOM_FOR_WORDS = 48;

/** One link; its edge is drawn as its line in the picture is, and a side that is not known fades. */
export const LaneBar = ({
  id,
  bar,
  box,
  words,
  isSelected,
  isOfSelected,
  isActive,
  onSelect,
}: LaneBarProps) => (
  <div
    id={id}
    role="gridcell"
    className={css.bar}
    aria-label={words.whole}
    title={words.whole}
    aria-selected={isSelected}
    data-active={isActive || undefined}
    data-of-selected={isOfSelected || undefined}
    data-certainty={certaintyKey(bar.line)}
    data-opens-left={bar.opensLeft || undefined}
    data-opens-right={bar.opensRight || undefined}
    data-outside={bar.isOutside || undefined}
    style={box}
    onClick={onSelect}
  >
    {box.width >= ROOM_FOR_WORDS && <span>{words.short}</span>}
  </div>
);
