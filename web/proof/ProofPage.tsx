import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { failureAtAddress, failureOf } from '../api/failures.ts';
import { CaseNotesDocument, ProofDocument } from '../api/operations.generated.ts';
import { useCaseHeading } from '../cases/use-case-heading.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { LastDone } from '../offences/LastDone.tsx';
import { useLastDone } from '../offences/use-last-done.ts';
import { may, useMe } from '../session/session.ts';
import { Page, PageTitle, Section } from '../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { fallsOf } from './falls.ts';
import { KeptStrikes } from './KeptStrikes.tsx';
import { NonPunishment } from './NonPunishment.tsx';
import css from './proof.module.css';
import { ProofRows } from './ProofRows.tsx';
import { OtherSources, ProofSources } from './ProofSources.tsx';
import { useStruck } from './use-struck.ts';
import { WhatFalls } from './WhatFalls.tsx';

/** The prosecutor's table: what is to be shown for each charge, by what it is shown, and what falls without a source. */
export const ProofPage = () => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { caseId = '' } = useParams();
  const me = useMe();
  const struck = useStruck();
  const last = useLastDone();
  const heading = useCaseHeading(caseId);
  const kept = useQuery(CaseNotesDocument, { variables: { caseId } });
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
      void kept.refetch();
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
            <LastDone of={last} />
            {before.isCut && <p role="alert">{text('proof.cut')}</p>}
            {struck.ids.length > 0 && (
              <WhatFalls
                caseId={caseId}
                falls={falls}
                struck={struck}
                sources={[...shown.sources, ...shown.otherSources]}
                lost={shown.falls}
                mayKeep={kept.data?.caseNotes.mayAdd === true}
              />
            )}
            <ProofRows
              caseId={caseId}
              rows={shown.rows}
              sources={shown.sources}
              falls={falls}
              isWhole={struck.ids.length === 0}
              last={last}
            />
          </div>
          <div className={css.side}>
            <Section id="sources" title={text('proof.sources')} count={shown.sources.length}>
              <ProofSources sources={shown.sources} struck={struck} />
            </Section>
            <OtherSources sources={shown.otherSources} struck={struck} />
            {kept.error && (
              <p role="alert">
                {text('caseNotes.failed')} {text(`failure.${failureOf(kept.error).kind}.text`)}
              </p>
            )}
            <KeptStrikes caseId={caseId} notes={kept.data?.caseNotes.notes ?? []} struck={struck} />
          </div>
        </div>
      )}
    </Page>
  );
};
