import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../i18n/Language.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import { CommandView } from './CommandView.tsx';
import { MeasureChoice } from './MeasureChoice.tsx';
import css from './measures.module.css';
import { MeasureRows } from './MeasureRows.tsx';
import { RemovalView } from './RemovalView.tsx';

const VIEWS = ['rank', 'removal', 'command'] as const;
type View = (typeof VIEWS)[number];

/** What the structure of the drawn network says: measures, what a removal would change, and who stands over whom. */
export const MeasuresPanel = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const [view, setView] = useState<View>('rank');
  return (
    <div className={css.panel}>
      <SegmentedControl
        size="xs"
        className={css.views}
        aria-label={text('measures.views')}
        value={view}
        onChange={(value) => setView(value)}
        data={VIEWS.map((value) => ({ value, label: text(`measures.view.${value}`) }))}
      />
      {view === 'rank' && (
        <>
          <MeasureChoice control={control} />
          <MeasureRows control={control} />
        </>
      )}
      {view === 'removal' && <RemovalView control={control} />}
      {view === 'command' && <CommandView control={control} />}
    </div>
  );
};
