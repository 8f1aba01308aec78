import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useParams } from 'react-router';
import { failureAtAddress } from '../api/failures.ts';
import { CaseHeadingDocument, ProofDocument } from '../api/operations.generated.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { may, useMe } from '../session/session.ts';
import { Page, PageTitle, Section } from '../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { fallsOf, type Fall } from './falls.ts';
import { NonPunishment } from './NonPunishment.tsx';
import css from './proof.module.css';
import { ProofRows } from './ProofRows.tsx';
import { ProofSources } from './ProofSources.tsx';
import { useStruck, type Struck } from './use-struck.ts';

const WhatFalls = ({ falls, struck }: { falls: readonly Fall[]; struck: Struck }) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  return (
    <output className={css.falls}>
      <p>
        <strong>{text('proof.struck', { count: struck.ids.length })}</strong>
        <Button size="compact-xs" variant="default" onClick={struck.undo}>
          {text('proof.undo')} (Ctrl Z)
        </Button>
        <Button size="compact-xs" variant="default" onClick={struck.clear}>
          {text('proof.restoreAll')}
        </Button>
      </p>
      <p>{text(falls.length === 0 ? 'proof.falls.none' : 'proof.falls.title')}</p>
      <ul>
        {falls.map(({ row, cell, before }) => (
          <li key={`${row.id} ${cell.key}`}>
            {text('proof.falls.line', {
              accused: row.accused.label,
              article: row.article.code,
              element: inLanguage(cell.title),
              before: label('proofState', before),
              after: label('proofState', cell.state),
            })}
          </li>
        ))}
      </ul>
    </output>
  );
};

/** The prosecutor's table: what is to be shown for each charge, by what it is shown, and what falls without a source. */
export const ProofPage = () => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { caseId = '' } = useParams();
  const me = useMe();
  const struck = useStruck();
  const heading = useQuery(CaseHeadingDocument, { variables: { id: caseId } });
  const whole = useQuery(ProofDocument, { variables: { caseId, without: [] } });
  const left = useQuery(ProofDocument, {
    variables: { caseId, without: [...struck.ids] },
    skip: struck.ids.length === 0,
  });
  const error = heading.error ?? whole.error ?? left.error;
  if (error) {
    const retry = (): void => {
      void heading.refetch();
      void whole.refetch();
      if (struck.ids.length > 0) void left.refetch();
    };
    return <FailurePanel failure={failureAtAddress(error)} onRetry={retry} />;
  }
  if (!heading.data || !whole.data) return <PageSkeleton />;
  const before = whole.data.proof;
  // While the table is computed anew, the last one stays.
  const shown = struck.ids.length === 0 ? before : ((left.data ?? left.previousData)?.proof ?? before);
  const falls = fallsOf(before.rows, shown.rows);
  const file = heading.data.case;
  return (
    <Page>
      <PageTitle
        above={
          <>
            <TextLink to={`/cases/${caseId}`}>{file.number}</TextLink> {inLanguage(file.title)}
          </>
        }
        title={text('proof.title')}
        detail={text('proof.explain')}
      />
      {may(me, 'protected-role:read') && <NonPunishment caseId={caseId} />}
      {before.rows.length === 0 ? (
        <EmptyState title={text('proof.empty.title')} text={text('proof.empty.text')} />
      ) : (
        <div className={css.columns}>
          <div>
            {before.isCut && <p role="alert">{text('proof.cut')}</p>}
            {struck.ids.length > 0 && <WhatFalls falls={falls} struck={struck} />}
            <ProofRows
              caseId={caseId}
              rows={shown.rows}
              sources={shown.sources}
              falls={falls}
              isWhole={struck.ids.length === 0}
            />
          </div>
          <Section id="sources" title={text('proof.sources')} count={shown.sources.length}>
            <ProofSources sources={shown.sources} struck={struck} />
          </Section>
        </div>
      )}
    </Page>
  );
};
