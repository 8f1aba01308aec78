import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { ChartShownFragment } from '../api/operations.generated.ts';
import type { Filters } from '../graph/network-state.ts';
import { useText } from '../i18n/Language.tsx';
import css from './charts.module.css';
import { KeepDialog } from './KeepDialog.tsx';
import type { ChartDialogs } from './use-chart-dialog.ts';
import { useFilterWords } from './use-filter-words.ts';

type ShownVersionProps = {
  chart: ChartShownFragment;
  version: string;
  content: () => string;
  /** The filters in force in what is shown, null where there is none, and what they hide of what the reader may see. */
  filters: Filters | null;
  hidden: () => { elements: number; lines: number };
  dialogs: ChartDialogs;
};

/** Says that an earlier moment of a chart is shown; leads back to the present one, or goes on from here. */
export const ShownVersion = ({
  chart,
  version,
  content,
  filters,
  hidden,
  dialogs: { open, show },
}: ShownVersionProps) => {
  const text = useText();
  const filterWords = useFilterWords();
  return (
    <span className={css.state} data-gives-way data-alert>
      <output>
        {text('charts.version.shown', { name: chart.name })} {filterWords(filters)}{' '}
        {filters !== null && text('charts.version.hides', hidden())}
      </output>
      <Button size="compact-xs" variant="default" component={Link} to="?">
        {text('charts.version.back')}
      </Button>
      {chart.level !== 'VIEW' && (
        <Button size="compact-xs" variant="default" component={Link} to={`?restore=${version}`}>
          {text('charts.version.restore')}
        </Button>
      )}
      {chart.case && (
        <>
          <Button size="compact-xs" variant="default" onClick={() => show('keep')}>
            {text('charts.copy')}
          </Button>
          <KeepDialog
            isOpen={open === 'keep'}
            onClose={() => show(null)}
            caseId={chart.case.id}
            copyOf={chart.name}
            content={content}
          />
        </>
      )}
    </span>
  );
};
