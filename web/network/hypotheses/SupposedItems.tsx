import { useMenuItem } from '../use-menu-item.tsx';
import type { NetworkControl } from '../use-network-control.ts';

/** What can be done with a link that is supposed. */
export const SupposedItems = ({ control, id }: { control: NetworkControl; id: string }) => {
  const item = useMenuItem();
  const { hypotheses, scene } = control;
  const layer = scene.chart.hypotheses.get(id)?.layer ?? '';
  return (
    <>
      {item({ id: 'supposed.menu.edit', onClick: () => hypotheses.edit(id) })}
      {item({
        id: 'supposed.menu.hideLayer',
        values: { layer },
        onClick: () => hypotheses.turnLayer(layer, true),
      })}
      {item({ id: 'supposed.giveUp', onClick: () => hypotheses.giveUp(id) })}
    </>
  );
};
