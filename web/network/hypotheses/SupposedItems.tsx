import { useMenuItem } from '../use-menu-item.tsx';
import { isAskable } from './use-link-requests.ts';
import type { NetworkControl } from '../use-network-control.ts';

/** What can be done with a link that is supposed. */
export const SupposedItems = ({ control, id }: { control: NetworkControl; id: string }) => {
  const item = useMenuItem();
  const { hypotheses, links, requests, scene } = control;
  const hypothesis = scene.chart.hypotheses.get(id);
  const layer = hypothesis?.layer ?? '';
  return (
    <>
      {item({ id: 'supposed.menu.edit', onClick: () => hypotheses.edit(id) })}
      {item({
        id: 'supposed.ask.menu',
        isOff: !links.mayAsk || !isAskable(requests.byHypothesis.get(id)),
        onClick: () => hypothesis && links.beginAsking(id, hypothesis),
      })}
      {item({
        id: 'supposed.menu.hideLayer',
        values: { layer },
        onClick: () => hypotheses.turnLayer(layer, true),
      })}
      {item({ id: 'supposed.giveUp', onClick: () => hypotheses.giveUp(id) })}
    </>
  );
};
