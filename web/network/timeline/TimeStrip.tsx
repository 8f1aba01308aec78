import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import type { DateRange } from '../../graph/network-state.ts';
import { formatDay, formatPeriod } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/Language.tsx';
import { dayAfterKey, movedBy, type Side, windowOf, withEnd } from './range-moves.ts';
import css from './strip.module.css';
import { dayOf, type Extent, ticksOf } from './time-axis.ts';
import { newGesture } from './use-date-range.ts';

const TICKS_APART = 92;

type TimeStripProps = {
  extent: Extent;
  pixelsPerDay: number;
  range: DateRange | null;
  onChange: (range: DateRange | null, gesture: string) => void;
};
type Drag = { part: Side | 'window'; x: number; start: DateRange | null; gesture: string };

/** The axis of time with a range on it: two handles, and the window between them, which moves as a whole. */
export const TimeStrip = ({ extent, pixelsPerDay, range, onChange }: TimeStripProps) => {
  const text = useText();
  const language = useLanguage();
  const drag = useRef<Drag | null>(null);
  const gesture = useRef('');
  const strip = useRef<HTMLDivElement>(null);
  const { first, last } = windowOf(extent, range);

  // Played or moved by keys, the end that moves stays in view.
  useEffect(() => {
    if (range === null || drag.current) return;
    const focused = strip.current?.querySelector('[role=slider]:focus');
    const moving = focused ?? strip.current?.querySelector('[data-side=to]');
    moving?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [range]);

  const left = (day: number): number => (day - extent.first) * pixelsPerDay;

  const begin = (event: PointerEvent<HTMLElement>, part: Drag['part']): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { part, x: event.clientX, start: range, gesture: newGesture() };
  };
  const move = (event: PointerEvent): void => {
    if (!drag.current) return;
    const { part, x, start, gesture: name } = drag.current;
    const days = Math.round((event.clientX - x) / pixelsPerDay);
    if (part === 'window') return onChange(movedBy(extent, start, days), name);
    const from = windowOf(extent, start);
    onChange(withEnd(extent, start, part, (part === 'from' ? from.first : from.last) + days), name);
  };
  const end = (): void => {
    drag.current = null;
  };

  const onKeyDown = (event: KeyboardEvent, side: Side): void => {
    const day = dayAfterKey(event, side === 'from' ? first : last, extent);
    if (day === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(withEnd(extent, range, side, day), gesture.current);
  };
  const handle = (side: Side) => {
    const day = side === 'from' ? first : last;
    return (
      <div
        role="slider"
        tabIndex={0}
        className={css.handle}
        data-side={side}
        aria-label={text(`network.range.${side}`)}
        aria-valuemin={extent.first}
        aria-valuemax={extent.last}
        aria-valuenow={day}
        aria-valuetext={formatDay(dayOf(day), language)}
        style={{ left: side === 'from' ? left(first) : left(last + 1) }}
        onFocus={() => {
          gesture.current = newGesture();
        }}
        onKeyDown={(event) => onKeyDown(event, side)}
        onPointerDown={(event) => begin(event, side)}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      />
    );
  };
  return (
    <div
      ref={strip}
      className={css.strip}
      role="group"
      aria-label={text('network.range.title')}
      style={{ width: left(extent.last + 1) }}
    >
      {ticksOf(extent, pixelsPerDay, TICKS_APART).map(({ day, label }) => (
        <span key={day} className={css.tick} style={{ left: left(day) }}>
          {formatDay(label, language)}
        </span>
      ))}
      <div
        className={css.window}
        data-whole={range === null || undefined}
        title={range === null ? undefined : formatPeriod(range.from, range.to, language)}
        style={{ left: left(first), width: left(last + 1) - left(first) }}
        onPointerDown={(event) => begin(event, 'window')}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      />
      {handle('from')}
      {handle('to')}
    </div>
  );
};
