import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useText } from '../../i18n/Language.tsx';
import { EmptyState } from '../../ui/States.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import { CertaintyKeyRow } from './CertaintyKeyRow.tsx';
import { matrixOf, MOST_ROWS } from './matrix-cells.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import css from './matrix.module.css';

/** Who has a link with whom: a row and a column for each element that is drawn, or for those once selected. */
export const MatrixPanel = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const { visible, selection } = control.scene;
  // Kept as it was when it was asked for: choosing a cell changes the selection, and the rows must not jump.
  const [only, setOnly] = useState<ReadonlySet<string> | null>(null);
  const matrix = useMemo(() => matrixOf(visible, only), [visible, only]);
  const { unlinked, beyond } = matrix;
  const chosen = selection.elements.size;
  return (
    <div className={css.panel}>
      <div className={css.tools}>
        {only !== null && (
          <Button size="compact-sm" variant="default" onClick={() => setOnly(null)}>
            {text('network.matrix.all')}
          </Button>
        )}
        {chosen > 1 && (
          <Button size="compact-sm" variant="default" onClick={() => setOnly(selection.elements)}>
            {text('network.matrix.onlySelection', { count: chosen })}
          </Button>
        )}
        <CertaintyKeyRow matrix={matrix} />
        <small>{text('network.matrix.rule')}</small>
        {beyond > 0 && <small>{text('network.matrix.beyond', { most: MOST_ROWS, count: beyond })}</small>}
        {unlinked > 0 && <small>{text('network.matrix.unlinked', { count: unlinked })}</small>}
      </div>
      {matrix.elements.length === 0 ? (
        <EmptyState title={text('network.matrix.none.title')} text={text('network.matrix.none.text')} />
      ) : (
        <MatrixGrid control={control} matrix={matrix} />
      )}
    </div>
  );
};
