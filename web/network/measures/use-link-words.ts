import { isNeverRanked, type MeasuredGraph, type MeasuredLink } from '../../graph/measures/measured-graph.ts';
import { nameOf } from '../../graph/network-state.ts';
import { useLabel, useText } from '../../i18n/Language.tsx';
import type { NetworkControl } from '../use-network-control.ts';

/** Who is at the ends of a link, without those who may not be named, and how weak it is. */
export const useLinkWords = (
  { scene }: Pick<NetworkControl, 'scene'>,
  { ids }: Pick<MeasuredGraph, 'ids'>,
) => {
  const text = useText();
  const label = useLabel();
  const { chart, look } = scene;
  const nameAt = (at: number): string => {
    const element = chart.elements.get(ids[at] ?? '');
    return !element || isNeverRanked(element)
      ? text('measures.weakest.protected')
      : nameOf(element, look.language);
  };
  const weaknessOf = (name: string, { certainty, facts }: MeasuredLink): string =>
    text('measures.weakest', {
      name,
      certainty: certainty ? label('certainty', certainty) : text('network.certainty.notStated'),
      facts,
    });
  return {
    /** Of one who is named already: the other end. */
    fromEnd: (at: number, link: MeasuredLink): string =>
      weaknessOf(nameAt(link.a === at ? link.b : link.a), link),
    ofBothEnds: (link: MeasuredLink): string => weaknessOf(`${nameAt(link.a)} — ${nameAt(link.b)}`, link),
  };
};
