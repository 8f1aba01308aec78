import { Anchor } from '@mantine/core';
import { supposedOf } from '../../graph/hypotheses.ts';
import { nameOf } from '../../graph/network-state.ts';
import { useText } from '../../i18n/Language.tsx';
import css from '../card.module.css';
import type { NetworkControl } from '../use-network-control.ts';

/** What is supposed of an element, or for null of any, apart from the facts. */
export const HypothesisList = ({
  of,
  control,
}: {
  of: string | null;
  control: Pick<NetworkControl, 'hypotheses' | 'scene'>;
}) => {
  const text = useText();
  const { chart, look } = control.scene;
  const shown = of === null ? [...chart.hypotheses] : supposedOf(chart.hypotheses, of);
  if (shown.length === 0) return null;
  const name = (id: string): string => {
    const element = chart.elements.get(id);
    return element ? nameOf(element, look.language) : '';
  };
  return (
    <section className={css.part} aria-label={text('supposed.list')}>
      <h3>
        {text('supposed.list')} <small>{shown.length}</small>
      </h3>
      <ul className={css.plain}>
        {shown.map(([id, { source, target, text: words, layer }]) => (
          <li key={id}>
            <Anchor
              component="button"
              type="button"
              inherit
              ta="left"
              onClick={() => control.hypotheses.edit(id)}
            >
              ? {words}
            </Anchor>{' '}
            <small className={css.quiet}>
              {name(source)} — {name(target)} · {layer}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
};
