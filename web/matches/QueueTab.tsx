import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { failureOf } from '../api/failures.ts';
import { CasesOfMatchesDocument, MatchQueueDocument, type MatchState } from '../api/operations.generated.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { useDocumentKeys } from '../network/use-document-keys.ts';
import { searchableOptions } from '../ui/searchable-options.ts';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { Comparison } from './Comparison.tsx';
import { JudgeBar } from './JudgeBar.tsx';
import css from './matches.module.css';
import {
  afterJudging,
  mayJudge,
  neighbourOf,
  queueKeyOf,
  queueOf,
  shownOf,
  type QueueKey,
} from './queue-order.ts';
import { QueueList } from './QueueList.tsx';
import { useJudging } from './use-judging.ts';

const PAGE_SIZE = 100;
const STATES = ['OPEN', 'PROPOSED', 'SAME', 'DIFFERENT'] as const satisfies MatchState[];

/** Keys typed into a field, and those of an open menu, are not the queue's. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [role=listbox], [role=dialog], [role=menu], [role=tablist]') !==
    null;

export const QueueTab = () => {
  const text = useText();
  const inLanguage = useInLanguage();
  // The report of an import leads here with its case; going back finds the filters as they were.
  const [params, setParams] = useSearchParams();
  const state = STATES.find((own) => own === params.get('state')) ?? 'OPEN';
  const caseId = params.get('case');
  const [chosen, choose] = useState<string | null>(null);
  const [written, write] = useState<{ id: string; note: string } | null>(null);
  const judging = useJudging();
  const cases = useQuery(CasesOfMatchesDocument);
  const { data, previousData, error, refetch } = useQuery(MatchQueueDocument, {
    variables: { state, caseId, first: PAGE_SIZE },
  });
  const answered = data ?? previousData;
  const queue = queueOf(answered?.matches.matches ?? [], state);
  const match = shownOf(queue, chosen);
  // What was written about one pair is never noted with another.
  const note = match !== null && written?.id === match.id ? written.note : '';
  const setNote = (words: string): void => write(match && { id: match.id, note: words });
  const filter = (name: 'state' | 'case', value: string | null): void =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        if (value === null) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );

  const act = async (key: QueueKey): Promise<void> => {
    if (key === 'UNDO') {
      const id = await judging.undoLast();
      if (id !== null) {
        await refetch();
        choose(id);
      }
      return;
    }
    if (!match) return;
    if (key === 'NEXT' || key === 'PREVIOUS') {
      choose(neighbourOf(queue, match.id, key === 'NEXT' ? 1 : -1));
      return;
    }
    if (!mayJudge(match, key)) return;
    const next = afterJudging(queue, match.id);
    if (!(await judging.decide(match, key, note))) return;
    write(null);
    choose(next);
    void refetch();
  };
  useDocumentKeys((event) => {
    if (isTyping(event) || event.defaultPrevented) return;
    const key = queueKeyOf(event);
    if (key === null) return;
    event.preventDefault();
    void act(key);
  });

  if (error && !answered) return <FailurePanel failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!answered) return <PageSkeleton />;
  return (
    <div className={css.queue}>
      <div className={css.side}>
        <search className={css.filters}>
          <Select
            label={text('matches.filter.state')}
            data={STATES.map((value) => ({ value, label: text(`matches.state.${value}`) }))}
            value={state}
            allowDeselect={false}
            onChange={(value) => filter('state', value === 'OPEN' ? null : value)}
          />
          <Select
            label={text('matches.filter.case')}
            placeholder={text('common.all')}
            clearable
            searchable
            filter={searchableOptions}
            nothingFoundMessage={text('matches.filter.noCase')}
            data={(cases.data?.cases.cases ?? []).map(({ id, number, title }) => ({
              value: id,
              label: `${number} ${inLanguage(title)}`,
            }))}
            value={caseId}
            onChange={(value) => filter('case', value)}
          />
        </search>
        <QueueList queue={queue} count={answered.matches.count} shown={match?.id ?? null} onChoose={choose} />
      </div>
      <div className={css.main}>
        {match ? (
          <>
            <Comparison match={match} />
            <JudgeBar
              match={match}
              judging={judging}
              note={note}
              onNote={setNote}
              onAct={(key) => void act(key)}
            />
          </>
        ) : (
          <>
            <EmptyState
              title={text(`matches.empty.${state}.title`)}
              text={text(caseId === null ? `matches.empty.${state}.text` : 'matches.empty.inCase')}
            />
            <JudgeBar
              match={null}
              judging={judging}
              note={note}
              onNote={setNote}
              onAct={(key) => void act(key)}
            />
          </>
        )}
      </div>
    </div>
  );
};
