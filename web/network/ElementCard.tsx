import { useQuery } from '@apollo/client/react';
import { Button, Skeleton } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { NetworkCardDocument } from '../api/operations.generated.ts';
import { failureOf } from '../api/failures.ts';
import { nameOf } from '../graph/network-state.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { WantedMark } from '../ui/Marks.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { CardFailure } from './CardFailure.tsx';
import { CardValues } from './CardValues.tsx';
import { FactList } from './FactList.tsx';
import { SourceList } from './SourceList.tsx';
import { LegendSwatch } from './LegendSwatch.tsx';
import css from './card.module.css';
import type { NetworkControl } from './use-network-control.ts';

/** Asked of the server each time and kept nowhere: facts say direction and other end as seen from this element. */
const useCard = (id: string) => useQuery(NetworkCardDocument, { variables: { id }, fetchPolicy: 'no-cache' });

const CardHead = ({ id, control }: { id: string; control: NetworkControl }) => {
  const text = useText();
  const label = useLabel();
  const { chart, look } = control.scene;
  const element = chart.elements.get(id);
  if (!element) return null;
  const sign =
    element.kind === 'Person' && element.role
      ? ({ group: 'roles', key: element.role } as const)
      : ({ group: 'kinds', key: element.kind } as const);
  return (
    <header className={css.cardHead}>
      <LegendSwatch entry={sign} palette={look.palette} />
      <div>
        <h2>{nameOf(element, look.language)}</h2>
        <p className={css.quiet}>
          {label('elementKind', element.kind)}
          {element.role && ` · ${label('caseRole', element.role)}`}
        </p>
        {element.isProtected && (
          <p className={css.protected}>
            <IconShieldLock size={14} aria-hidden /> {text('common.protected.hint')}
          </p>
        )}
        {element.isSuperseded && <p className={css.quiet}>{text('charts.superseded')}</p>}
        {element.isWanted && <WantedMark />}
      </div>
    </header>
  );
};

export const ElementCard = ({ id, control }: { id: string; control: NetworkControl }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { data, error, refetch } = useCard(id);
  const element = control.scene.chart.elements.get(id);
  const open = control.scene.chart.expansions.get(id);
  const card = data?.card;
  return (
    <article aria-busy={!card && !error}>
      <CardHead id={id} control={control} />
      <div className={css.actions}>
        <Button size="compact-sm" variant="default" onClick={() => control.act({ do: 'expand' }, [id])}>
          {text('network.menu.expand')}
        </Button>
        {card?.ownRecord && (
          <Button size="compact-sm" variant="default" onClick={() => void control.recorder.askToWithdraw(id)}>
            {text('record.withdraw')}
          </Button>
        )}
        {open && (
          <Button size="compact-sm" onClick={() => void control.work.expandOn([id])}>
            {text('network.expand.nextAfter', { first: open.choice.first, shown: open.shown })}
          </Button>
        )}
      </div>
      {error && <CardFailure failure={failureOf(error)} onRetry={() => void refetch()} />}
      {!card && !error && <CardSkeleton />}
      {card && (
        <>
          {card.values.length > 0 && <CardValues values={card.values} />}
          {card.sources.length > 0 && (
            <section className={css.part} aria-label={text('reading.card')}>
              <h3>{text('reading.card')}</h3>
              <SourceList sources={card.sources} onChanged={() => void refetch()} />
            </section>
          )}
          {card.cases.length > 0 && (
            <section className={css.part} aria-label={text('network.card.cases')}>
              <h3>{text('network.card.cases')}</h3>
              <ul className={css.plain}>
                {card.cases.map(({ id: caseId, number, title }) => (
                  <li key={caseId}>
                    <TextLink to={`/cases/${caseId}`}>{number}</TextLink>
                    <span>{inLanguage(title)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section className={css.part} aria-label={text('network.card.facts')}>
            <h3>
              {text('network.card.facts')} <small>{card.facts.length}</small>
            </h3>
            {card.facts.length === 0 && (
              <p className={css.quiet}>
                {text(
                  element?.kind === 'Country' || element?.kind === 'District'
                    ? 'network.card.hubFacts'
                    : 'network.card.noFacts',
                )}
              </p>
            )}
            <FactList facts={card.facts} from={id} control={control} onChanged={() => void refetch()} />
            {card.hasMoreFacts && (
              <p className={css.quiet}>{text('network.card.moreFacts', { shown: card.facts.length })}</p>
            )}
          </section>
        </>
      )}
    </article>
  );
};

export const CardSkeleton = () => {
  const text = useText();
  return (
    <div role="status" aria-label={text('network.card.loading')} className={css.part}>
      {[90, 70, 80, 60, 85].map((width) => (
        <Skeleton key={width} height={16} mb={10} width={`${width}%`} />
      ))}
    </div>
  );
};
