import { ToldDuties } from '../duties/ToldDuties.tsx';
import { useDuties } from '../duties/use-duties.ts';
import { LastDone } from '../offences/LastDone.tsx';
import { useQuery } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { failureAtAddress } from '../api/failures.ts';
import { NoticeDocument } from '../api/operations.generated.ts';
import { SearchList } from '../domestic-searches/SearchList.tsx';
import { FugitiveFacts } from '../fugitives/FugitiveFacts.tsx';
import { CompetingRequests } from '../messages/CompetingRequests.tsx';
import { NoticeForm } from '../messages/NoticeForm.tsx';
import { NoticeMessages } from '../messages/NoticeMessages.tsx';
import { useLabel, useText } from '../i18n/Language.tsx';
import { may, useMe } from '../session/session.ts';
import { Page, PageTitle, Section } from '../ui/Page.tsx';
import { PersonLink } from '../ui/Marks.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { AboutNotice } from './AboutNotice.tsx';
import { Deadlines } from './Deadlines.tsx';
import { missingBefore } from './NoticeCells.tsx';
import { EraseNoticeDialog } from './EraseNoticeDialog.tsx';
import { ErasedNotice } from './ErasedNotice.tsx';
import type { ReadNotice } from './notice-filter.ts';
import { NoticeLife } from './NoticeLife.tsx';
import css from './notices.module.css';
import { OwnerOf } from './OwnerOf.tsx';
import { PresumedHistory } from './PresumedHistory.tsx';

/** What is not to be missed: why the notice is to be withdrawn, and what its request lacks. */
const Warnings = ({ notice }: { notice: ReadNotice }) => {
  const text = useText();
  const label = useLabel();
  const missing = missingBefore(notice);
  const duties = useDuties();
  return (
    <>
      <LastDone of={duties.last} />
      {notice.withdrawFor.length > 0 && (
        <Alert color="red" role="alert" title={text('notices.mustWithdraw')} mb="md">
          {notice.withdrawFor.map((duty) => label('withdrawalDuty', duty)).join('; ')}
          {notice.withdrawFor.includes('NO_BASIS') && <div>{text('notices.withoutBasis.next')}</div>}
          <ToldDuties about={notice} work={duties} />
        </Alert>
      )}
      {missing.length > 0 && (
        <Alert color="orange" title={text('notices.lacks')} mb="md">
          {missing.map((item) => label('requestCheck', item)).join(', ')}
        </Alert>
      )}
    </>
  );
};

/** One notice: what it is about, where the person is presumed to hide, and its life by dated events. */
export const NoticePage = () => {
  const text = useText();
  const mayPrint = may(useMe(), 'message:export');
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(NoticeDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const [isErasing, setErasing] = useState(false);
  if (error) {
    const failure = failureAtAddress(error);
    if (failure.kind === 'NOT_FOUND') return <ErasedNotice id={id} failure={failure} />;
    return <FailurePanel failure={failure} onRetry={() => void refetch()} />;
  }
  if (!data) return <PageSkeleton />;
  const { notice } = data;
  return (
    <Page>
      <PageTitle
        above={<TextLink to="/notices">{text('notices.title')}</TextLink>}
        title={notice.number}
        detail={<PersonLink person={notice.person} strong />}
        actions={
          <>
            <TextLink to={`/notices/${notice.id}/arrest`}>{text('readiness.open')}</TextLink>
            {notice.isOurs && mayPrint && (
              <TextLink to={`/notices/${notice.id}/form`}>{text('messages.form.open')}</TextLink>
            )}
            {notice.isOurs && (
              <NoticeForm
                notice={{
                  id: notice.id,
                  number: notice.number,
                  person: notice.person,
                  caseId: notice.case?.id ?? '',
                  country:
                    notice.presumedCountries.find(({ country }) => country.code !== 'AZ')?.country.code ?? '',
                }}
              />
            )}
          </>
        }
      />
      <Warnings notice={notice} />
      <CompetingRequests noticeId={notice.id} />
      <div className={css.columns}>
        <div>
          <Section id="life" title={text('notices.life')} count={notice.events.length}>
            <NoticeLife notice={notice} />
          </Section>
          <Section id="happened" title={text('fugitives.title')} count={notice.facts.length}>
            <FugitiveFacts soughtBy={notice.id} facts={notice.facts} mayWrite={notice.mayWrite} />
          </Section>
          <Section id="searches" title={text('searches.section')} count={notice.searches.length}>
            <SearchList searches={notice.searches} />
          </Section>
          <NoticeMessages noticeId={notice.id} />
        </div>
        <div>
          <Section id="owner" title={text('notices.filter.owner')}>
            <OwnerOf about={{ ...notice, kind: 'notice' }} />
          </Section>
          <Section id="about" title={text('notices.about')}>
            <AboutNotice notice={notice} />
            {notice.mayErase && (
              <Button mt="sm" size="xs" variant="default" onClick={() => setErasing(true)}>
                {text('notices.erase')}
              </Button>
            )}
          </Section>
          <Section id="deadlines" title={text('notices.deadlines')}>
            <Deadlines deadlines={notice.deadlines} />
          </Section>
          <Section id="hiding" title={text('notices.column.country')}>
            <PresumedHistory sought={notice} />
          </Section>
        </div>
      </div>
      {isErasing && (
        <EraseNoticeDialog
          noticeId={notice.id}
          onClose={() => setErasing(false)}
          onDone={() => {
            setErasing(false);
            void refetch().catch(() => undefined);
          }}
        />
      )}
    </Page>
  );
};
