import { useRef } from 'react';
import { measureOf } from '../../graph/measures/measure-list.ts';
import { useText } from '../../i18n/Language.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import { AmountTable } from './AmountTable.tsx';
import { BridgeTable } from './BridgeTable.tsx';
import { CommunityTable } from './CommunityTable.tsx';
import css from './measures.module.css';

/** The table of what was measured last; it stays while the next is computed. */
export const MeasureRows = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const { measured } = control.measures;
  const rows = useRef<HTMLDivElement>(null);
  if (!measured) return <p className={css.empty}>{text('measures.doing.values')}</p>;
  const { gives } = measureOf(measured.measure);
  return (
    <div ref={rows} className={css.rows}>
      {gives === 'amount' && <AmountTable control={control} measured={measured} scrolls={rows} />}
      {gives === 'class' && <CommunityTable control={control} measured={measured} />}
      {gives === 'links' && <BridgeTable control={control} measured={measured} />}
    </div>
  );
};
