import { Anchor, Button } from '@mantine/core';
import { membersOf } from '../../graph/folds.ts';
import { useText } from '../../i18n/Language.tsx';
import css from '../card.module.css';
import type { NetworkControl } from '../use-network-control.ts';

/** The named groups of the chart, folded or not: the way to them without a pointer. */
export const FoldList = ({ control }: { control: Pick<NetworkControl, 'folds' | 'scene' | 'select'> }) => {
  const text = useText();
  const { chart } = control.scene;
  if (chart.folds.size === 0) return null;
  return (
    <section className={css.part} aria-label={text('folds.list')}>
      <h3>
        {text('folds.list')} <small>{chart.folds.size}</small>
      </h3>
      <ul className={css.plain}>
        {[...chart.folds].map(([id, { name, isClosed }]) => {
          const shown = membersOf(chart, id).filter((member) => !chart.hidden.has(member));
          return (
            <li key={id}>
              <Anchor component="button" type="button" inherit onClick={() => control.select(shown)}>
                {name}
              </Anchor>{' '}
              <small className={css.quiet}>{shown.length}</small>{' '}
              <Button size="compact-xs" variant="subtle" onClick={() => control.folds.turn(id)}>
                {text(isClosed ? 'folds.open' : 'folds.close')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
