import { Button } from '@mantine/core';
import { IconPlayerPlay, IconPlayerStop, IconPlayerTrackNext } from '@tabler/icons-react';
import { formatPeriod } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/Language.tsx';
import css from './strip.module.css';
import type { DateRangeControl } from './use-date-range.ts';

/** Plays and lifts the range, and says in words what it is and what it leaves alone. */
export const RangeControls = ({ dates, undated }: { dates: DateRangeControl; undated: number }) => {
  const text = useText();
  const language = useLanguage();
  const { range, isPlaying, isStill } = dates;
  const Icon = isPlaying ? IconPlayerStop : isStill ? IconPlayerTrackNext : IconPlayerPlay;
  const name = isPlaying ? 'network.range.stop' : isStill ? 'network.range.next' : 'network.range.play';
  return (
    <div className={css.controls}>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<Icon size={14} aria-hidden />}
        onClick={dates.play}
      >
        {text(name)}
      </Button>
      {range && (
        <>
          <output>{formatPeriod(range.from, range.to, language)}</output>
          <Button size="compact-sm" variant="subtle" onClick={dates.clear}>
            {text('network.range.clear')}
          </Button>
        </>
      )}
      {undated > 0 && <small>{text('network.range.undated', { count: undated })}</small>}
    </div>
  );
};
