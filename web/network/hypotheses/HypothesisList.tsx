import { Anchor, Badge, Button } from '@mantine/core';
import { failureOf } from '../../api/failures.ts';
import { supposedOf } from '../../graph/hypotheses.ts';
import { nameOf } from '../../graph/network-state.ts';
import { useText } from '../../i18n/Language.tsx';
import { CardFailure } from '../CardFailure.tsx';
import css from '../card.module.css';
import type { NetworkControl } from '../use-network-control.ts';
import { HypothesisRequest } from './HypothesisRequest.tsx';
import { isAskable } from './use-link-requests.ts';

type ListProps = {
  of: string | null;
  control: Pick<NetworkControl, 'hypotheses' | 'scene' | 'requests' | 'links'>;
};

/** What is supposed of an element, or for null of any, apart from the facts: what waits for a second person, and what he said. */
export const HypothesisList = ({ of, control }: ListProps) => {
  const text = useText();
  const { links, requests } = control;
  const { chart, look } = control.scene;
  const shown = of === null ? [...chart.hypotheses] : supposedOf(chart.hypotheses, of);
  if (shown.length === 0) return null;
  const name = (id: string): string => {
    const element = chart.elements.get(id);
    return element ? nameOf(element, look.language) : '';
  };
  const waiting = shown.filter(([id]) => requests.byHypothesis.get(id)?.mayDecide).length;
  return (
    <section className={css.part} aria-label={text('supposed.list')}>
      <h3>
        {text('supposed.list')} <small>{shown.length}</small>{' '}
        {waiting > 0 && (
          <Badge size="sm" variant="light">
            {text('supposed.request.count', { count: waiting })}
          </Badge>
        )}
      </h3>
      {requests.error && <CardFailure failure={failureOf(requests.error)} onRetry={requests.refresh} />}
      <ul className={css.supposed}>
        {shown.map(([id, hypothesis]) => {
          const { source, target, text: words, layer } = hypothesis;
          const request = requests.byHypothesis.get(id);
          return (
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
              {request && <HypothesisRequest request={request} nameOf={name} control={control} />}
              {links.mayAsk && isAskable(request) && (
                <Button size="compact-xs" variant="subtle" onClick={() => links.beginAsking(id, hypothesis)}>
                  {text('supposed.ask.menu')}
                </Button>
              )}
              {request?.outcome === 'CONFIRMED' && (
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() => void links.drawAnew(source, target)}
                >
                  {text('supposed.request.draw')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
