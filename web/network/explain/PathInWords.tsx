import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { NetworkLineFactsDocument } from '../../api/operations.generated.ts';
import { failureOf } from '../../api/failures.ts';
import { type FoundPath, nameOf } from '../../graph/network-state.ts';
import { useLanguage, useText } from '../../i18n/Language.tsx';
import css from '../card.module.css';
import { answered } from '../network-requests.ts';
import type { NetworkControl } from '../use-network-control.ts';
import { InWords } from './InWords.tsx';
import { stepsOf } from './path-steps.ts';
import { type ExplainedFact, sentenceOf } from './sentences.ts';

/** A path of more steps is several ways at once: it is read one way after the other. */
const MOST_STEPS = 24;

type Told = { source: string; target: string; facts: readonly ExplainedFact[]; hasMore: boolean };

/** The path that is drawn, step by step in sentences, on demand. */
export const PathInWords = ({ path, control }: { path: FoundPath; control: NetworkControl }) => {
  const text = useText();
  const language = useLanguage();
  const client = useApolloClient();
  const { chart } = control.scene;
  const [told, setTold] = useState<readonly Told[] | null>(null);
  const [isTelling, setTelling] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const all = stepsOf(path, chart.lines);
  const nameFor = (id: string): string => {
    const element = chart.elements.get(id);
    return element ? nameOf(element, language) : '—';
  };

  const tell = async (): Promise<void> => {
    setTelling(true);
    setFailure(null);
    try {
      const steps = all.slice(0, MOST_STEPS).map(async ({ source, target }) => {
        const { data } = await client.query({
          query: NetworkLineFactsDocument,
          variables: { source, target },
          fetchPolicy: 'no-cache',
        });
        const { facts, next, isCut } = answered(data).lineFacts;
        return { source, target, facts, hasMore: next !== null || isCut };
      });
      setTold(await Promise.all(steps));
    } catch (error) {
      setFailure(text(`failure.${failureOf(error).kind}.text`));
    }
    setTelling(false);
  };

  if (all.length === 0) return null;
  const sentences = (told ?? []).flatMap(({ source, target, facts }) =>
    facts.map((fact) => sentenceOf(fact, { from: nameFor(source), to: nameFor(target) }, language)),
  );
  return (
    <>
      {told ? (
        <InWords title={text('explain.path')} sentences={sentences} />
      ) : (
        <section className={css.part}>
          <Button size="compact-sm" variant="default" loading={isTelling} onClick={() => void tell()}>
            {text('explain.tellPath')}
          </Button>
        </section>
      )}
      {told && all.length > MOST_STEPS && (
        <p className={css.quiet}>{text('explain.firstSteps', { count: MOST_STEPS })}</p>
      )}
      {told?.some(({ hasMore }) => hasMore) && (
        <p className={css.quiet}>
          {text('explain.firstFacts', {
            links: told
              .filter(({ hasMore }) => hasMore)
              .map(({ source, target }) => `${nameFor(source)} — ${nameFor(target)}`)
              .join('; '),
          })}
        </p>
      )}
      {failure !== null && <p role="alert">{failure}</p>}
    </>
  );
};
