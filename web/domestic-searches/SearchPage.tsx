import { useQuery } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import { useParams } from 'react-router';
import { failureAtAddress } from '../api/failures.ts';
import { SearchRecordDocument, type SearchRecordQuery } from '../api/operations.generated.ts';
import { ToldDuties } from '../duties/ToldDuties.tsx';
import { useDuties } from '../duties/use-duties.ts';
import { LastDone } from '../offences/LastDone.tsx';
import { FugitiveFacts } from '../fugitives/FugitiveFacts.tsx';
import { Standing } from '../fugitives/Standing.tsx';
import { useLabel, useText } from '../i18n/Language.tsx';
import { Deadlines } from '../notices/Deadlines.tsx';
import { PresumedHistory } from '../notices/PresumedHistory.tsx';
import { NoticeMark, PersonLink } from '../ui/Marks.tsx';
import { Page, PageTitle, Section } from '../ui/Page.tsx';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import css from './domestic-searches.module.css';
import { SearchList } from './SearchList.tsx';

type ReadSearch = SearchRecordQuery['domesticSearch'];

const NoticesOn = ({ notices }: Pick<ReadSearch, 'notices'>) => {
  const text = useText();
  const label = useLabel();
  return (
    <Section id="notices" title={text('searches.notices')} count={notices.length}>
      {notices.length === 0 ? (
        <p className={css.quiet}>{text('searches.notices.none')}</p>
      ) : (
        <ul className={css.notices}>
          {notices.map(({ id, number, colour, state }) => (
            <li key={id}>
              <NoticeMark colour={colour} /> <TextLink to={`/notices/${id}`}>{number}</TextLink>{' '}
              <span className={css.quiet}>{label('noticeState', state)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};

/** One domestic search: what happened to its person, where he is presumed to hide, and what runs out, as on a notice. */
export const SearchPage = () => {
  const text = useText();
  const label = useLabel();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(SearchRecordDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const duties = useDuties();
  if (error) return <FailurePanel failure={failureAtAddress(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const search = data.domesticSearch;
  const { id: soughtBy, number, person, facts, endFor, standing, presumptions, deadlines, notices } = search;
  return (
    <Page>
      <PageTitle
        above={
          <>
            <TextLink to="/notices">{text('notices.title')}</TextLink>
            <TextLink to="/notices/searches">{text('searches.title')}</TextLink>
          </>
        }
        title={number ?? text('searches.section')}
        detail={<PersonLink person={person} strong />}
        actions={<TextLink to={`/notices/searches/${soughtBy}/arrest`}>{text('readiness.open')}</TextLink>}
      />
      <LastDone of={duties.last} />
      {endFor.length > 0 && (
        <Alert color="red" role="alert" title={text('searches.mustEnd')} mb="md">
          {endFor.map((duty) => label('withdrawalDuty', duty)).join('; ')}
          <ToldDuties about={search} work={duties} />
        </Alert>
      )}
      <div className={css.columns}>
        <div>
          <Section id="search" title={text('searches.section')}>
            <SearchList isOwnPage searches={[search]} />
          </Section>
          <Section id="happened" title={text('fugitives.title')} count={facts.length}>
            <FugitiveFacts soughtBy={soughtBy} facts={facts} mayWrite={search.mayChange} />
          </Section>
        </div>
        <div>
          <Section id="standing" title={text('fugitives.standing')}>
            <Standing standing={standing} />
          </Section>
          <NoticesOn notices={notices} />
          <Section id="deadlines" title={text('notices.deadlines')}>
            <Deadlines deadlines={deadlines} />
          </Section>
          <Section id="hiding" title={text('notices.column.country')}>
            <PresumedHistory sought={{ id: soughtBy, presumptions, mayWrite: search.mayChange }} />
          </Section>
        </div>
      </div>
    </Page>
  );
};
