import { useLazyQuery, useQuery } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { IconTableDown } from '@tabler/icons-react';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import {
  NoticeStatisticsDocument,
  NoticeStatisticsFileDocument,
  type CountedNoticeFragment,
  type CountedSearchFragment,
} from '../api/operations.generated.ts';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { SidePanel } from '../ui/Dialog.tsx';
import { NoticeMark, PersonLink } from '../ui/Marks.tsx';
import { Nothing, Page, PageTitle } from '../ui/Page.tsx';
import { saveFile } from '../ui/save-file.ts';
import { FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import { OutcomeTable } from './OutcomeTable.tsx';
import { StepTable } from './StepTable.tsx';
import css from './notices.module.css';

/** The notices and searches behind a number, under what is counted. */
export type CountedNotices = {
  title: string;
  notices: readonly CountedNoticeFragment[];
  searches?: readonly CountedSearchFragment[];
};

const KINDS = ['ARREST', 'SURRENDERED', 'SURRENDER_REFUSED'] as const;

/** What became of the notices: arrests, surrenders and refusals by country and year, and how long each step took. */
export const StatisticsPage = () => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const [opened, setOpened] = useState<CountedNotices | null>(null);
  const { data, error, refetch } = useQuery(NoticeStatisticsDocument, { fetchPolicy: 'cache-and-network' });
  const [readFile, file] = useLazyQuery(NoticeStatisticsFileDocument, { fetchPolicy: 'no-cache' });
  const save = async (): Promise<void> => {
    const csv = (await readFile()).data?.noticeStatisticsFile;
    if (csv !== undefined)
      saveFile({ blob: new Blob([csv], { type: 'text/csv' }), name: 'alaqa-notice-statistics.csv' });
  };
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { outcomes, steps, onlyFirst } = data.noticeStatistics;
  return (
    <Page>
      <PageTitle
        above={<TextLink to="/notices">{text('notices.title')}</TextLink>}
        title={text('notices.statistics')}
        detail={text('notices.statistics.explain')}
        actions={
          <Button
            size="xs"
            variant="default"
            leftSection={<IconTableDown size={14} aria-hidden />}
            loading={file.loading}
            onClick={() => void save().catch(() => undefined)}
          >
            {text('notices.statistics.csv')}
          </Button>
        }
      />
      {file.error && <p role="alert">{text(`failure.${failureOf(file.error).kind}.text`)}</p>}
      {onlyFirst !== null && (
        <Alert color="orange" p="xs" mb="md">
          {text('notices.statistics.onlyFirst', { count: formatNumber(onlyFirst, language) })}
        </Alert>
      )}
      {KINDS.map((kind) => {
        const own = outcomes.filter((outcome) => outcome.kind === kind);
        const caption = label('fugitiveFactKind', kind);
        return own.length === 0 ? (
          <div key={kind}>
            <h2 className={css.countsTitle}>{caption}</h2>
            <Nothing>{text('notices.statistics.nothing')}</Nothing>
          </div>
        ) : (
          <OutcomeTable key={kind} caption={caption} outcomes={own} onOpen={setOpened} />
        );
      })}
      <StepTable steps={steps} onOpen={setOpened} />
      <SidePanel isOpen={opened !== null} title={opened?.title ?? ''} onClose={() => setOpened(null)}>
        <ul className={css.lapses}>
          {opened?.notices.map(({ id, number, colour, state, person }) => (
            <li key={id}>
              <div>
                <NoticeMark colour={colour} /> <TextLink to={`/notices/${id}`}>{number}</TextLink>
              </div>
              <div>
                <PersonLink person={person} strong />
                <div className={css.quiet}>{label('noticeState', state)}</div>
              </div>
            </li>
          ))}
          {opened?.searches?.map(({ id, number, person, end }) => (
            <li key={id}>
              <div>
                {text('notices.statistics.search')} {number}
              </div>
              <div>
                <PersonLink person={person} strong />
                <div className={css.quiet}>
                  {end
                    ? [
                        text('searches.ended', { date: formatDay(end.on, language) }),
                        end.kind && label('domesticSearchEnding', end.kind),
                      ]
                        .filter(Boolean)
                        .join(', ')
                    : text('searches.inForce')}
                </div>
              </div>
            </li>
          ))}
        </ul>
      </SidePanel>
    </Page>
  );
};
