import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { CasesOfMatchesDocument, MatchQueueDocument, type MatchState } from '../api/operations.generated.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { useDocumentKeys } from '../network/use-document-keys.ts';
import { EmptyState, FailurePanel, PageSkeleton } from '../ui/States.tsx';
import { Comparison } from './Comparison.tsx';
import { JudgeBar } from './JudgeBar.tsx';
import css from './matches.module.css';
import { afterJudging, neighbourOf, queueKeyOf, queueOf, shownOf, type QueueKey } from './queue-order.ts';
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
  const [state, setState] = useState<MatchState>('OPEN');
  const [caseId, setCaseId] = useState<string | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const judging = useJudging();
  const cases = useQuery(CasesOfMatchesDocument);
  const { data, previousData, error, refetch } = useQuery(MatchQueueDocument, {
    variables: { state, caseId, first: PAGE_SIZE },
  });
  const answered = data ?? previousData;
  const queue = queueOf(answered?.matches.matches ?? [], state);
  const match = shownOf(queue, chosen);

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
    const next = afterJudging(queue, match.id);
    if (!(await judging.decide(match, key, note))) return;
    setNote('');
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
            onChange={(value) => setState(STATES.find((own) => own === value) ?? 'OPEN')}
          />
          <Select
            label={text('matches.filter.case')}
            placeholder={text('common.all')}
            clearable
            searchable
            data={(cases.data?.cases.cases ?? []).map(({ id, number, title }) => ({
              value: id,
              label: `${number} ${inLanguage(title)}`,
            }))}
            value={caseId}
            onChange={setCaseId}
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
