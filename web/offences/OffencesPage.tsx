import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { failureAtAddress } from '../api/failures.ts';
import { CaseHeadingDocument } from '../api/operations.generated.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { Page, PageTitle } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { CaseEpisodes } from './CaseEpisodes.tsx';
import { CaseOffences } from './CaseOffences.tsx';
import { LastDone } from './LastDone.tsx';
import css from './offences.module.css';
import { useLastDone } from './use-last-done.ts';

/** What was committed, and which episodes it consists of. */
export const OffencesPage = () => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { caseId = '' } = useParams();
  const last = useLastDone();
  const { data, error, refetch } = useQuery(CaseHeadingDocument, { variables: { id: caseId } });
  if (error) return <FailurePanel failure={failureAtAddress(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const file = data.case;
  return (
    <Page>
      <PageTitle
        above={
          <>
            <TextLink to={`/cases/${caseId}`}>{file.number}</TextLink> {inLanguage(file.title)}
          </>
        }
        title={text('offences.title')}
        detail={text('offences.explain')}
      />
      <LastDone of={last} />
      <div className={css.columns}>
        <CaseOffences caseId={caseId} last={last} />
        <CaseEpisodes caseId={caseId} last={last} />
      </div>
    </Page>
  );
};
