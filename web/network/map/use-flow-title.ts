import { useLabel, useText } from '../../i18n/Language.tsx';
import type { Flow } from './map-flows.ts';

/** From where to where, and by what it is known where it begins. */
export const useFlowTitle = (names: (code: string) => string): ((flow: Flow) => string) => {
  const text = useText();
  const by = useKnownBy();
  return (flow) =>
    `${text('network.map.flow', { from: names(flow.from), to: names(flow.to) })} (${by(flow)})`;
};

/** What says where those of a flow came from, and of how many. */
export const useKnownBy = (): ((flow: Pick<Flow, 'by'>) => string) => {
  const label = useLabel();
  return ({ by }) => by.map(({ type, ids }) => `${label('linkType', type)}:\u00a0${ids.length}`).join(' · ');
};
