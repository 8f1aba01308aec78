import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { HitsDocument, RestoreHitDocument, type HitShownFragment } from '../api/operations.generated.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { compareText } from '../i18n/letters.ts';
import { usePlaceNames } from '../i18n/use-place-names.ts';
import { DataTable, type Column } from '../ui/DataTable.tsx';
import { NoticeMark, PersonLink } from '../ui/Marks.tsx';
import { Section } from '../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { AsideDialog } from './AsideDialog.tsx';
import css from './matches.module.css';

type Hit = HitShownFragment;

/** By what a hit stands in the list: the person, or the number that only calls or payments name. */
const ownOf = ({ person, thing }: Hit): string => person?.label ?? thing?.label ?? '';

/** What of the reader's own record was compared, and whether he sees a search for the person. */
const Compared = ({ hit: { kind, reasons, isSought, notices } }: { hit: Hit }) => {
  const text = useText();
  const label = useLabel();
  const names = usePlaceNames();
  if (kind !== 'PERSON') return null;
  return (
    <>
      {reasons.map(({ part, value }) => (
        <div key={`${part} ${value}`}>
          <span className={css.quiet}>{label('hitPart', part)}</span>{' '}
          <bdi>{part === 'CITIZENSHIP' ? (names.get(value) ?? value) : value}</bdi>
        </div>
      ))}
      <div className={css.quiet}>{text(isSought ? 'matches.hits.sought' : 'matches.hits.notSought')}</div>
      {notices.map(({ id, number, colour }) => (
        <div key={id}>
          <NoticeMark colour={colour} /> <TextLink to={`/notices/${id}`}>{number}</TextLink>
        </div>
      ))}
    </>
  );
};

type Acts = { onAside: (hit: Hit) => void; onRestore: (hit: Hit) => void };

const useColumns = ({ onAside, onRestore }: Acts): Column<Hit>[] => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  return [
    {
      id: 'own',
      header: text('matches.hits.own'),
      order: (a, b) => compareText(ownOf(a), ownOf(b)),
      cell: ({ person, thing }) => (
        <>
          {person && <PersonLink person={person} strong />}
          {thing && (
            <div className={person ? css.quiet : undefined}>
              {label('elementKind', thing.kind)} <bdi>{thing.label}</bdi>
            </div>
          )}
        </>
      ),
    },
    {
      id: 'kind',
      header: text('matches.hits.kind'),
      cell: ({ kind }) => text(`matches.hits.kind.${kind}`),
    },
    {
      id: 'compared',
      header: text('matches.hits.compared'),
      cell: (hit) => <Compared hit={hit} />,
    },
    {
      id: 'unit',
      header: text('matches.hits.unit'),
      cell: ({ unit }) => (unit ? inLanguage(unit) : text('matches.hits.unitUnknown')),
    },
    {
      id: 'contact',
      header: text('matches.hits.contact'),
      cell: ({ contact }) =>
        contact ? <strong>{inLanguage(contact)}</strong> : text('matches.hits.noContact'),
    },
    {
      id: 'at',
      header: text('matches.hits.at'),
      order: (a, b) => compareText(b.at, a.at),
      cell: ({ at }) => formatMoment(at, language),
    },
    {
      id: 'act',
      header: text('matches.hits.act'),
      cell: (hit) => (
        <>
          {hit.aside && (
            <div>
              {hit.aside.reason}
              <div className={css.quiet}>
                {text('steps.recorded', {
                  name: inLanguage(hit.aside.by),
                  moment: formatMoment(hit.aside.at, language),
                })}
              </div>
            </div>
          )}
          {hit.mayDecide && (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`${text(hit.aside ? 'matches.hits.restore' : 'matches.hits.aside')}: ${ownOf(hit)}`}
              onClick={() => (hit.aside ? onRestore(hit) : onAside(hit))}
            >
              {text(hit.aside ? 'matches.hits.restore' : 'matches.hits.aside')}
            </Button>
          )}
        </>
      ),
    },
  ];
};

/** What the reader's own cases meet elsewhere: what of his record was compared, whom to ask, and nothing of what is there. */
export const HitsTab = () => {
  const text = useText();
  const [judged, setJudged] = useState<Hit | null>(null);
  const [restoreHit, restored] = useMutation(RestoreHitDocument, { refetchQueries: ['Hits'] });
  const columns = useColumns({
    onAside: setJudged,
    // The failure of the mutation is shown through `restored.error`.
    onRestore: ({ id }) => void restoreHit({ variables: { id } }).catch(() => undefined),
  });
  const { data, error, refetch } = useQuery(HitsDocument);
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const open = data.hits.filter(({ aside }) => aside === null);
  const aside = data.hits.filter((hit) => hit.aside !== null);
  const table = (rows: readonly Hit[], caption: string) => (
    <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
  );
  return (
    <div className={css.scroll}>
      <p className={css.explain}>
        {text('matches.hits.explain')} {text('matches.hits.compared.explain')}
      </p>
      {restored.error && (
        <Alert color="red" role="alert" p="xs" mb="sm">
          {text(`failure.${failureOf(restored.error).kind}.text`)}
        </Alert>
      )}
      {open.length === 0 ? (
        <EmptyState title={text('matches.hits.empty.title')} text={text('matches.hits.empty.text')} />
      ) : (
        table(open, text('matches.tab.hits'))
      )}
      {aside.length > 0 && (
        <Section id="hits-aside" title={text('matches.hits.setAside')} count={aside.length}>
          {table(aside, text('matches.hits.setAside'))}
        </Section>
      )}
      {judged && <AsideDialog id={judged.id} name={ownOf(judged)} onClose={() => setJudged(null)} />}
    </div>
  );
};
