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
      case 'looking':
        if (asOf !== null) return text('charts.state.past');
        if (chart.level === 'VIEW') return text('charts.state.view', { owner: inLanguage(chart.owner) });
        if (!worker) return text('charts.state.free');
        return worker.isReader
          ? text('charts.state.otherWindow', { since: formatMoment(worker.since, language) })
          : text('charts.state.worker', {
              name: inLanguage(worker.name),
              since: formatMoment(worker.since, language),
            });
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
      {['looking', 'taken', 'refused', 'failed'].includes(state.is) && copy}
    </span>
  );
};
