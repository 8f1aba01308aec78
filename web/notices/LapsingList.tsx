import { useLazyQuery, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { failureOf } from '../api/failures.ts';
import {
  LapsingNoticesDocument,
  NoticeCalendarDocument,
  type LapsingNoticesQuery,
} from '../api/operations.generated.ts';
import { DueMessage } from '../messages/DueMessage.tsx';
import { useLabel, useText } from '../i18n/Language.tsx';
import { NoticeMark, PersonLink } from '../ui/Marks.tsx';
import { Nothing, Section } from '../ui/Page.tsx';
import { saveFile } from '../ui/save-file.ts';
import { TextLink } from '../ui/TextLink.tsx';
import { DeadlineWords } from './NoticeCells.tsx';
import css from './notices.module.css';

type Withdrawing = LapsingNoticesQuery['noticesToWithdraw'];
type Ending = LapsingNoticesQuery['searchesToEnd'];

/** What is not to be missed: notices of ours whose purpose is achieved, or whose basis fell away. */
const ToWithdraw = ({ notices }: { notices: Withdrawing }) => {
  const text = useText();
  const label = useLabel();
  return (
    <Section id="withdrawing" title={text('notices.withdrawing')} count={notices.length}>
      <ul className={css.lapses}>
        {notices.map(({ id, number, colour, withdrawFor, person }) => (
          <li key={id}>
            <div className={css.lapsed}>
              {withdrawFor.map((duty) => label('withdrawalDuty', duty)).join('; ')}
            </div>
            <div>
              <PersonLink person={person} strong />
              <div className={css.tasks}>
                <NoticeMark colour={colour} />
                <TextLink to={`/notices/${id}`}>{number}</TextLink>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
};

/** Domestic searches for whoever is back, or whose charge fell away. */
const ToEnd = ({ searches }: { searches: Ending }) => {
  const text = useText();
  const label = useLabel();
  return (
    <Section id="ending" title={text('searches.ending')} count={searches.length}>
      <ul className={css.lapses}>
        {searches.map(({ id, number, endFor, person }) => (
          <li key={id}>
            <div className={css.lapsed}>{endFor.map((duty) => label('withdrawalDuty', duty)).join('; ')}</div>
            <div>
              <PersonLink person={person} strong />
              <SearchLink id={id} number={number} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
};

const SearchLink = ({ id, number }: { id: string; number: string | null }) => {
  const text = useText();
  return (
    <div className={css.tasks}>
      <span className={css.quiet}>{text('searches.section')}</span>
      <TextLink to={`/notices/searches/${id}`}>{number ?? text('searches.openOne')}</TextLink>
    </div>
  );
};

/** What is to be withdrawn, then what lapses next, by its day, and the same as a file for a calendar. */
export const LapsingList = () => {
  const text = useText();
  const { data, error } = useQuery(LapsingNoticesDocument, { fetchPolicy: 'cache-and-network' });
  const [readCalendar, calendar] = useLazyQuery(NoticeCalendarDocument, { fetchPolicy: 'no-cache' });
  const save = async (): Promise<void> => {
    const file = (await readCalendar()).data?.noticeCalendar;
    if (file !== undefined)
      saveFile({ blob: new Blob([file], { type: 'text/calendar' }), name: 'alaqa-notices.ics' });
  };
  const failed = error ?? calendar.error;
  const lapses = data?.lapsingNotices ?? [];
  const withdrawing = data?.noticesToWithdraw ?? [];
  const ending = data?.searchesToEnd ?? [];
  return (
    <>
      {withdrawing.length > 0 && <ToWithdraw notices={withdrawing} />}
      {ending.length > 0 && <ToEnd searches={ending} />}
      <Section id="lapsing" title={text('notices.lapsing')} count={lapses.length}>
        {failed && <p role="alert">{text(`failure.${failureOf(failed).kind}.text`)}</p>}
        {data && lapses.length === 0 && <Nothing>{text('notices.lapsing.empty')}</Nothing>}
        {lapses.length > 0 && (
          <ul className={css.lapses}>
            {lapses.map(({ notice, search, message, deadline }) => (
              <li
                key={`${(notice ?? search ?? message)?.id ?? ''} ${deadline.check ?? deadline.kind} ${deadline.country?.code ?? ''} ${deadline.due ?? ''}`}
              >
                <div>
                  <DeadlineWords deadline={deadline} />
                </div>
                {notice && (
                  <div>
                    <PersonLink person={notice.person} strong />
                    <div className={css.tasks}>
                      <NoticeMark colour={notice.colour} />
                      <TextLink to={`/notices/${notice.id}`}>{notice.number}</TextLink>
                    </div>
                  </div>
                )}
                {search && (
                  <div>
                    <PersonLink person={search.person} strong />
                    <SearchLink id={search.id} number={search.number} />
                  </div>
                )}
                {message && <DueMessage message={message} />}
              </li>
            ))}
          </ul>
        )}
        {lapses.length + withdrawing.length + ending.length > 0 && (
          <Button
            mt="xs"
            mb="md"
            size="compact-sm"
            variant="default"
            leftSection={<IconCalendarDown size={14} aria-hidden />}
            loading={calendar.loading}
            onClick={() => void save().catch(() => undefined)}
          >
            {text('notices.calendar')}
          </Button>
        )}
      </Section>
    </>
  );
};
