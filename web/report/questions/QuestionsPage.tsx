import { useQuery } from '@apollo/client/react';
import { Button, Group, Title } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useReducer, useState } from 'react';
import { useAsOf } from '../../api/as-of.ts';
import { failureOf } from '../../api/failures.ts';
import { QuestionRecordsDocument, ReportQuestionDocument } from '../../api/operations.generated.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useInLanguage, useLabel, useLanguage, useText } from '../../i18n/Language.tsx';
import { useToday } from '../../i18n/today.ts';
import { usePlaceNames } from '../../i18n/use-place-names.ts';
import { SidePanel } from '../../ui/Dialog.tsx';
import { Page, PageTitle } from '../../ui/Page.tsx';
import { EmptyState, FailurePanel, PageSkeleton } from '../../ui/States.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useDocumentKeys } from '../../network/use-document-keys.ts';
import { RecordsTable } from '../RecordsDrawer.tsx';
import report from '../report.module.css';
import { seriesLabel } from '../series-labels.ts';
import { AnswerCharts } from './AnswerCharts.tsx';
import { AnswerTable, type Answer, type OpenedPart } from './AnswerTable.tsx';
import { askedOf, begin, firstAsked, worked, type Asked } from './asked.ts';
import { ExportAnswer } from './ExportAnswer.tsx';
import { KeptQuestions, type Opened } from './KeptQuestions.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import css from './questions.module.css';

const NOT_KNOWN = '?';

const Records = ({ asked, part }: { asked: Asked; part: OpenedPart }) => {
  const { data, error, refetch } = useQuery(QuestionRecordsDocument, {
    variables: { question: asked, row: part.row, column: part.column },
  });
  if (error) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={8} />;
  return <RecordsTable {...data.questionRecords} computed={part.value} />;
};

/** Own questions about the numbers of the report: what is counted, told apart in one way or two, narrowed, drawn, kept and shared. */
export const QuestionsPage = () => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const places = usePlaceNames();
  const today = useToday();
  const lookedAt = useAsOf() ?? today;
  const [work, step] = useReducer(worked, lookedAt, (day) => begin(firstAsked(day)));
  const [opened, setOpened] = useState<Opened | null>(null);
  const [part, setPart] = useState<OpenedPart | null>(null);
  const { asked, before, undone } = work;
  const { data, error, refetch } = useQuery(ReportQuestionDocument, { variables: { question: asked } });
  // While the next answer is counted the last one stays, under the question that it answers.
  const [last, setLast] = useState<{ asked: Asked; answer: Answer } | null>(null);
  if (data && data.reportQuestion !== last?.answer) setLast({ asked, answer: data.reportQuestion });
  useDocumentKeys((event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLocaleLowerCase('en') !== 'z') return;
    // In a field the browser takes back what was typed.
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    step({ is: event.shiftKey ? 'redo' : 'undo' });
  });
  const shown = data ? { asked, answer: data.reportQuestion } : last;
  const answer = shown?.answer;
  const nameOf = (key: string): string =>
    key === NOT_KNOWN ? text('report.unknown') : seriesLabel(key, language, places);
  const wrong = (field: string): string | undefined =>
    answer?.problems.flatMap((problem) => (problem.field === field ? [inLanguage(problem.text)] : []))[0];
  const { subject, first, second } = shown?.asked ?? asked;
  const ways = [first, second].flatMap((one) => (one === null ? [] : label('questionDimension', one)));
  const title = opened?.title ?? `${label('questionSubject', subject)}: ${ways.join(' × ')}`;
  const isAnswered = !error && shown && answer && answer.problems.length === 0;
  return (
    <Page>
      <PageTitle
        above={<TextLink to="/report">{text('nav.report')}</TextLink>}
        title={text('questions.title')}
        detail={text('questions.explain')}
        actions={
          <Group gap="xs">
            <Button
              size="xs"
              variant="default"
              disabled={before.length === 0}
              leftSection={<IconArrowBackUp size={14} aria-hidden />}
              onClick={() => step({ is: 'undo' })}
            >
              {text('questions.undo')}
            </Button>
            <Button
              size="xs"
              variant="default"
              disabled={undone.length === 0}
              leftSection={<IconArrowForwardUp size={14} aria-hidden />}
              onClick={() => step({ is: 'redo' })}
            >
              {text('questions.redo')}
            </Button>
            {isAnswered && <ExportAnswer asked={shown.asked} title={title} />}
          </Group>
        }
      />
      <div className={css.layout}>
        <div>
          <QuestionForm
            asked={asked}
            wrong={wrong}
            nameOf={nameOf}
            onChange={(changed) => step({ is: 'change', part: changed })}
          />
          {error && <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />}
          {!error && !answer && <PageSkeleton rows={8} />}
          {isAnswered && (
            <section aria-label={title} aria-live="polite">
              <Title order={2}>{title}</Title>
              {answer.total === null && (
                <p className={report.quiet}>
                  {text('questions.notWhole', { year: String(answer.wholeSince) })}
                </p>
              )}
              {answer.firsts.length === 0 ? (
                <EmptyState title={text('questions.nothing.title')} text={text('questions.nothing.text')} />
              ) : (
                <>
                  <AnswerCharts asked={shown.asked} answer={answer} nameOf={nameOf} />
                  <AnswerTable asked={shown.asked} answer={answer} nameOf={nameOf} onOpen={setPart} />
                  <p className={css.quiet}>{text('questions.overlap')}</p>
                </>
              )}
              {answer.total !== null && (
                <p className="visually-hidden">
                  {text('questions.total', { number: formatNumber(answer.total, language) })}
                </p>
              )}
            </section>
          )}
        </div>
        <KeptQuestions
          key={opened?.id ?? 'none'}
          asked={asked}
          opened={opened}
          onOpen={(kept) => {
            setOpened(kept);
            step({ is: 'open', asked: askedOf(kept.question) });
          }}
          onKept={setOpened}
        />
      </div>
      <SidePanel isOpen={part !== null} onClose={() => setPart(null)} title={text('records.title')}>
        {part && <Records asked={shown?.asked ?? asked} part={part} />}
      </SidePanel>
    </Page>
  );
};
