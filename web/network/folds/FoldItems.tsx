import { foldOfAll } from '../../graph/folds.ts';
import { useMenuItem } from '../use-menu-item.tsx';
import type { NetworkControl } from '../use-network-control.ts';

/** What can be done with the group that is selected or that the selected element is in; with any other selection, making one. */
export const FoldItems = ({ ids, control }: { ids: readonly string[]; control: NetworkControl }) => {
  const item = useMenuItem();
  const { folds, scene } = control;
  const { chart } = scene;
  const id = foldOfAll(chart, ids) ?? (ids.length === 1 ? chart.foldOf.get(ids[0] ?? '') : undefined);
  const fold = id === undefined ? undefined : chart.folds.get(id);
  if (id === undefined || !fold)
    return item({ id: 'folds.menu.fold', keys: 'F', isOff: ids.length < 2, onClick: () => folds.begin(ids) });
  const values = { name: fold.name };
  return (
    <>
      {item({
        id: fold.isClosed ? 'folds.menu.open' : 'folds.menu.close',
        keys: 'F',
        values,
        onClick: () => folds.turn(id),
      })}
      {item({ id: 'folds.menu.rename', keys: 'F2', values, onClick: () => folds.rename(id) })}
      {item({ id: 'folds.menu.giveUp', keys: 'Shift+U', values, onClick: () => folds.giveUp(id) })}
    </>
  );
};
