import { Progress } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { runMeasures } from '../../graph/measures-client.ts';
import { isNeverRanked } from '../../graph/measures/measured-graph.ts';
import { removalRequest } from '../../graph/measures/measures-work.ts';
import type { Removal } from '../../graph/measures/removal.ts';
import { nameOf } from '../../graph/network-state.ts';
import { useText } from '../../i18n/Language.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import css from './measures.module.css';
import { RemovalResult } from './RemovalResult.tsx';

type Answer = { request: unknown; share: number; removal: Removal | null; isFailed: boolean };

/** What if the one selected were not there: of the drawn network, not of the world. */
export const RemovalView = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const { chart, visible, selection, look } = control.scene;
  const [only] = selection.elements.size === 1 ? selection.elements : [];
  const element = only === undefined ? undefined : chart.elements.get(only);
  const request = useMemo(() => removalRequest(visible, only ?? null), [visible, only]);
  const [answer, setAnswer] = useState<Answer | null>(null);

  useEffect(() => {
    if (!request) return;
    const own = new AbortController();
    const blank = { request, share: 0, removal: null, isFailed: false };
    runMeasures(request, {
      signal: own.signal,
      onNews: (news) => {
        if (news.say === 'progress') setAnswer({ ...blank, share: news.share });
        else if (news.say === 'removed') setAnswer({ ...blank, removal: news.removal });
      },
    }).catch(() => {
      if (!own.signal.aborted) setAnswer({ ...blank, isFailed: true });
    });
    return () => own.abort();
  }, [request]);
  const now = answer?.request === request ? answer : null;

  return (
    <>
      <div className={css.choice}>
        <p className={css.meaning}>{text('measures.removal.meaning')}</p>
        <p className={css.quiet}>{text('measures.removal.limits')}</p>
      </div>
      <div className={css.rows}>
        {!element && <p className={css.empty}>{text('measures.removal.choose')}</p>}
        {element && !request && (
          <p className={css.empty}>
            {text(isNeverRanked(element) ? 'measures.removal.protected' : 'measures.removal.land')}
          </p>
        )}
        {request && !now?.removal && !now?.isFailed && (
          <Progress
            className={css.empty}
            value={(now?.share ?? 0) * 100}
            aria-label={text('measures.doing.values')}
          />
        )}
        {request && now?.isFailed && <p className={css.empty}>{text('measures.ended.failed')}</p>}
        {element && request && now?.removal && (
          <RemovalResult
            name={nameOf(element, look.language)}
            removal={now.removal}
            ids={request.graph.ids}
            control={control}
          />
        )}
      </div>
    </>
  );
};
