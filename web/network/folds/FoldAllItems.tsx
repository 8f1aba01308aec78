import { useMenuItem } from '../use-menu-item.tsx';
import type { NetworkControl } from '../use-network-control.ts';

/** Folding all that is seen, by what it has in common, and giving up all sets. */
export const FoldAllItems = ({ control }: { control: Pick<NetworkControl, 'foldingAll' | 'scene'> }) => {
  const item = useMenuItem();
  const { foldingAll, scene } = control;
  return (
    <>
      {item({ id: 'folds.menu.by.closeness', keys: 'U', onClick: () => void foldingAll.by('closeness') })}
      {item({ id: 'folds.menu.by.group', keys: 'Shift+M', onClick: () => void foldingAll.by('group') })}
      {item({ id: 'folds.menu.by.kind', keys: 'Shift+K', onClick: () => void foldingAll.by('kind') })}
      {item({
        id: 'folds.menu.giveUpAll',
        isOff: scene.chart.folds.size === 0,
        onClick: () => void foldingAll.giveUp(),
      })}
    </>
  );
};
