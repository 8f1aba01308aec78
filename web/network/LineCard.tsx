import { useQuery } from '@apollo/client/react';
import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { type Failure, failureOf } from '../api/failures.ts';
import { NetworkLineFactsDocument } from '../api/operations.generated.ts';
import { nameOf, type NetworkLine } from '../graph/network-state.ts';
import { formatPeriod } from '../i18n/format.ts';
import { useLanguage, useText } from '../i18n/Language.tsx';
import { CertaintyMark } from '../ui/Marks.tsx';
import { CardFailure } from './CardFailure.tsx';
import { CardSkeleton } from './ElementCard.tsx';
import { InWords } from './explain/InWords.tsx';
import { sentenceOf } from './explain/sentences.ts';
import { FactList } from './FactList.tsx';
import css from './card.module.css';
import type { NetworkControl } from './use-network-control.ts';

/** What stands behind a line: each fact with its source and grade. */
export const LineCard = ({ line, control }: { line: NetworkLine; control: NetworkControl }) => {
  const text = useText();
  const language = useLanguage();
  const { source, target } = line;
  const { data, error, refetch, fetchMore } = useQuery(NetworkLineFactsDocument, {
    variables: { source, target },
    fetchPolicy: 'no-cache',
  });
  const nameFor = (id: string): string => {
    const element = control.scene.chart.elements.get(id);
    return element ? nameOf(element, language) : '';
  };
  const end = (id: string) => (
    <Anchor component="button" type="button" fw={600} inherit onClick={() => control.select([id])}>
      {nameFor(id)}
    </Anchor>
  );
  const { facts, next = null, isCut = false } = data?.lineFacts ?? {};
  const [isBringing, setBringing] = useState(false);
  const [notBrought, setNotBrought] = useState<Failure | null>(null);
  const bringNext = async (): Promise<void> => {
    setBringing(true);
    setNotBrought(null);
    try {
      await fetchMore({
        variables: { after: next },
        updateQuery: (before, { fetchMoreResult: { lineFacts } }) => ({
          lineFacts: { ...lineFacts, facts: [...before.lineFacts.facts, ...lineFacts.facts] },
        }),
      });
    } catch (problem) {
      setNotBrought(failureOf(problem));
    }
    setBringing(false);
  };
  const period = formatPeriod(line.from, line.to, language);
  return (
    <article aria-busy={!facts && !error}>
      <header className={css.cardHead}>
        <div>
          <h2 className={css.sentence}>{control.scene.typeLabel(line.type)}</h2>
          <p>
            {end(source)} <span aria-hidden>{line.directed ? '→' : '—'}</span> {end(target)}
          </p>
          <p className={css.marks}>
            {line.certainty ? (
              <CertaintyMark certainty={line.certainty} />
            ) : (
              <span>{text('network.certainty.notStated')}</span>
            )}
            <span>{text('network.list.facts', { count: line.count })}</span>
            {period !== '' && <span>{period}</span>}
          </p>
          {line.isSuperseded && <p className={css.quiet}>{text('charts.superseded')}</p>}
        </div>
      </header>
      {error && <CardFailure failure={failureOf(error)} onRetry={() => void refetch()} />}
      {!facts && !error && <CardSkeleton />}
      {facts && (
        <section className={css.part} aria-label={text('network.card.between')}>
          <h3>
            {text('network.card.between')}{' '}
            <small>{`${facts.length}${next !== null || isCut ? '+' : ''}`}</small>
          </h3>
          {facts.length === 0 && <p className={css.quiet}>{text('network.card.noFacts')}</p>}
          <FactList facts={facts} from={source} control={control} onChanged={() => void refetch()} />
          {(next !== null || isCut) && (
            <p className={css.quiet}>
              {text(isCut ? 'network.card.factsCut' : 'network.card.factsShown', { shown: facts.length })}
            </p>
          )}
          {notBrought && <CardFailure failure={notBrought} onRetry={() => void bringNext()} />}
          {next !== null && !notBrought && (
            <Button size="compact-sm" variant="default" loading={isBringing} onClick={() => void bringNext()}>
              {text('network.card.nextFacts')}
            </Button>
          )}
        </section>
      )}
      {facts && facts.length > 0 && (
        <InWords
          title={text('explain.inWords')}
          sentences={facts.map((fact) =>
            sentenceOf(fact, { from: nameFor(source), to: nameFor(target) }, language),
          )}
        />
      )}
    </article>
  );
};
