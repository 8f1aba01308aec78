import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { failureAtAddress } from '../api/failures.ts';
import { EvidenceSourceDocument } from '../api/operations.generated.ts';
import { useCaseHeading } from '../cases/use-case-heading.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { LastDone } from '../offences/LastDone.tsx';
import { may, useMe } from '../session/session.ts';
import { useDraft } from '../session/use-draft.ts';
import { Page, PageTitle } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { Citations } from './Citations.tsx';
import css from './files.module.css';
import { emptyPassage } from './passage.ts';
import { PassageDesk } from './PassageDesk.tsx';
import { fileRead, ReadFile } from './ReadFile.tsx';
import { sourceWords } from './source-words.ts';
import { useDone } from './use-done.ts';

const Desk = ({ caseId, exhibitId }: { caseId: string; exhibitId: string }) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const me = useMe();
  const desk = useDone();
  const draft = useDraft(`reading.${exhibitId}`, emptyPassage);
  const heading = useCaseHeading(caseId);
  const opened = useQuery(EvidenceSourceDocument, {
    variables: { id: exhibitId },
    fetchPolicy: 'cache-and-network',
  });
  const error = heading.error ?? opened.error;
  if (error) {
    const retry = (): void => {
      void heading.refetch();
      void opened.refetch();
    };
    return <FailurePanel failure={failureAtAddress(error)} onRetry={retry} />;
  }
  if (!heading.data || !opened.data) return <PageSkeleton />;
  const source = opened.data.evidenceSource;
  const file = fileRead(source, draft.values.fileId);
  const onChart = `/cases/${caseId}/network?read=${exhibitId}${file ? `&file=${file.id}` : ''}`;
  return (
    <Page>
      <PageTitle
        above={
          <>
            <TextLink to={`/cases/${caseId}`}>{heading.data.case.number}</TextLink>{' '}
            <TextLink to={`/cases/${caseId}/evidence`}>{text('evidence.title')}</TextLink>
          </>
        }
        title={sourceWords(source, language)}
        detail={(source.kind === 'EXHIBIT' && source.description) || inLanguage(heading.data.case.title)}
      />
      <LastDone of={desk.last} />
      <div className={css.desk}>
        <section aria-label={text('reading.file')}>
          <ReadFile source={source} draft={draft} mayRedact />
        </section>
        <section aria-label={text('reading.facts')}>
          {may(me, 'link:write') && (
            <p>
              <TextLink to={onChart}>{text('reading.record')}</TextLink>
            </p>
          )}
          {may(me, 'evidence:write') && (
            <PassageDesk
              caseId={caseId}
              exhibitId={exhibitId}
              fileId={file?.id ?? null}
              draft={draft}
              desk={desk}
            />
          )}
          <Citations source={source} desk={desk} />
        </section>
      </div>
    </Page>
  );
};

/** A file of an exhibit, or what was stated, beside the facts of its case: what is marked in the one is tied to the other. */
export const ReadingDesk = () => {
  const { caseId = '', exhibitId = '' } = useParams();
  return <Desk key={exhibitId} caseId={caseId} exhibitId={exhibitId} />;
};
