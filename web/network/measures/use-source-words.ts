import type { Resting } from '../../graph/measures/resting.ts';
import { useLabel, useLanguage, useText } from '../../i18n/Language.tsx';
import { sourceTitle } from '../../i18n/source-title.ts';
import type { NetworkControl } from '../use-network-control.ts';

/** The names of what links rest on. */
export const useSourceWords = ({ measures }: Pick<NetworkControl, 'measures'>) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const { state } = measures.sources;
  const known = state.is === 'known' ? state.known : null;
  const titleOf = (place: number): string => {
    const source = known?.sources[place];
    return source ? `${label('sourceKind', source.kind)}: ${sourceTitle(source.title, language)}` : '';
  };
  return {
    known,
    /** Stands where it is not known. */
    unknown: state.is === 'asked' ? '…' : '—',
    titleOf,
    mostText: (most: Resting['most'] | undefined): string =>
      most ? text('measures.source.most', { count: most.links, title: titleOf(most.source) }) : '',
  };
};
