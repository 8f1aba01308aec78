import { Button } from '@mantine/core';
import { useAsOf } from '../api/as-of.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import css from './charts.module.css';
import type { KeptChart } from './use-kept-chart.ts';

/** Whether the work is kept; and when it is not, why, and what can be done. */
export const SavedMark = ({ kept, onCopy }: { kept: KeptChart; onCopy: () => void }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const { state, chart } = kept;
  const { worker } = chart;
  const asOf = useAsOf();
  const copy = (
    <Button size="compact-xs" variant="default" onClick={onCopy}>
      {text('charts.copy')}
    </Button>
  );
  const elsewhere = (worker: NonNullable<typeof chart.worker>): string => {
    const since = formatMoment(worker.since, language);
    if (worker.isReader)
      return text(kept.isBrought ? 'charts.state.broughtOtherWindow' : 'charts.state.otherWindow', { since });
    const name = inLanguage(worker.name);
    return text(kept.isBrought ? 'charts.state.broughtAside' : 'charts.state.worker', { name, since });
  };
  const sentence = (): string => {
    switch (state.is) {
      case 'entering':
        return '';
      case 'pending':
      case 'saving':
        return text('charts.state.saving');
      case 'saved':
        return text('charts.state.saved', { at: formatMoment(state.at, language) });
      case 'waiting':
        return text('charts.state.waiting');
      case 'taken':
        return text('charts.state.taken');
      case 'refused':
        return state.reason;
      case 'failed':
        return text(`failure.${state.failure.kind}.text`);
      case 'diverged':
        return text('charts.state.diverged');
      case 'looking':
        if (asOf !== null) return text('charts.state.past');
        if (kept.isBrought && (chart.level === 'VIEW' || !worker)) return text('charts.state.broughtView');
        if (chart.level === 'VIEW') return text('charts.state.view', { owner: inLanguage(chart.owner) });
        if (!worker) return text('charts.state.free');
        return elsewhere(worker);
    }
  };
  const isQuiet = ['entering', 'pending', 'saving', 'saved'].includes(state.is);
  return (
    <span className={css.state} data-gives-way data-alert={!isQuiet || undefined}>
      <output title={sentence()}>{sentence()}</output>
      {state.is === 'looking' && chart.level !== 'VIEW' && asOf === null && (
        <Button size="compact-xs" onClick={kept.takeOver}>
          {text('charts.takeOver')}
        </Button>
      )}
      {state.is === 'failed' && (
        <Button size="compact-xs" onClick={kept.retry}>
          {text('common.retry')}
        </Button>
      )}
      {['looking', 'taken', 'refused', 'failed', 'diverged'].includes(state.is) && copy}
      {state.is === 'diverged' && (
        <Button size="compact-xs" variant="default" onClick={kept.giveUp}>
          {text('charts.giveUp')}
        </Button>
      )}
    </span>
  );
};
