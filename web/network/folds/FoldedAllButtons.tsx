import { Button } from '@mantine/core';
import { useText } from '../../i18n/Language.tsx';
import type { NetworkControl } from '../use-network-control.ts';

/** What can be done when all was folded: without sets all is drawn, as much as it is. */
export const FoldedAllButtons = ({ control }: { control: Pick<NetworkControl, 'foldingAll' | 'scene'> }) => {
  const text = useText();
  return (
    control.scene.chart.folds.size > 0 && (
      <Button size="compact-xs" variant="default" onClick={() => void control.foldingAll.giveUp()}>
        {text('folds.giveUpAll')}
      </Button>
    )
  );
};
