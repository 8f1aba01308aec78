import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { measuredGraph } from '../../graph/measures/measured-graph.ts';
import { isUnnamed, onlySourceOf } from '../../graph/measures/resting.ts';
import { useLanguage, useText } from '../../i18n/Language.tsx';
import type { MessageId } from '../../i18n/messages.az.ts';
import { formatFraction } from '../../i18n/format.ts';
import type { NetworkControl } from '../use-network-control.ts';
import css from './measures.module.css';

/** What the measures were computed on, and everything that was not counted, with the reason. */
export const ComputedOn = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const language = useLanguage();
  const { visible } = control.scene;
  const { measured, sources } = control.measures;
  const { state } = sources;
  const graph = useMemo(() => measured?.graph ?? measuredGraph(visible), [measured, visible]);
  const { folded, superseded, refuted, denials, loops, land } = graph.leftOut;
  const reasons: (readonly [MessageId, number])[] = [
    ['measures.on.hiddenElements', visible.hiddenElements],
    ['measures.on.hiddenLines', visible.hiddenLines],
    ['measures.on.land', land],
    ['measures.on.superseded', superseded],
    ['measures.on.refuted', refuted],
    ['measures.on.denials', denials],
    ['measures.on.loops', loops],
    ['measures.on.folded', folded],
    ['measures.on.unranked', graph.isUnranked.filter(Boolean).length],
    ...(state.is === 'known'
      ? ([
          [
            'measures.on.oneSource',
            graph.links.filter((link) => onlySourceOf(link, state.known.rests) !== null).length,
          ],
          ['measures.on.unnamed', graph.links.filter((link) => isUnnamed(link, state.known.rests)).length],
        ] as const)
      : []),
  ];
  const said = reasons.filter(([, count]) => count > 0);
  return (
    <div className={css.quiet}>
      <p>
        {text('measures.on', {
          elements: graph.ids.length,
          lines: graph.lines,
          links: graph.links.length,
        })}
      </p>
      <ul>
        {said.map(([id, count]) => (
          <li key={id}>{text(id, { count })}</li>
        ))}
        {measured?.measure === 'community' && measured.modularity !== null && (
          <li>
            {text('measures.on.modularity', { value: formatFraction(measured.modularity, 3, language) })}
          </li>
        )}
        <li>{text('measures.on.drawn')}</li>
      </ul>
      {state.is === 'tooMany' && <p>{text('measures.sources.tooMany')}</p>}
      {state.is === 'failed' && (
        <p role="status">
          {text('measures.sources.failed')} {text(`failure.${state.failure.kind}.text`)}{' '}
          <Button size="compact-xs" variant="subtle" onClick={sources.again}>
            {text('common.retry')}
          </Button>
        </p>
      )}
    </div>
  );
};
