import { IconAlertTriangle, IconHelpCircle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useText } from '../i18n/Language.tsx';
import css from './matches.module.css';
import type { Match } from './queue-order.ts';

type QueueListProps = {
  queue: readonly Match[];
  count: number;
  shown: string | null;
  onChoose: (id: string) => void;
};

const percent = (score: number): number => Math.round(score * 100);

/** The pairs in their order, each with its likeness as a bar and a number. */
export const QueueList = ({ queue, count, shown, onChoose }: QueueListProps) => {
  const text = useText();
  const current = useRef<HTMLButtonElement>(null);
  // The pair that is shown is brought into view; a list that grows is left where it is.
  useEffect(() => {
    if (shown !== null) current.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return (
    <>
      <div className={css.count} role="status">
        {text('matches.count', { shown: queue.length, count: Math.max(count, queue.length) })}
      </div>
      <ol className={css.list} aria-label={text('matches.list')}>
        {queue.map(({ id, newer, older, score, isAlert, isUnsure }) => (
          <li key={id}>
            <button
              type="button"
              ref={id === shown ? current : null}
              className={css.entry}
              aria-current={id === shown}
              onClick={() => onChoose(id)}
            >
              <span className={css.pair}>
                <bdi>{newer.person.label}</bdi>
                <bdi>{older.person.label}</bdi>
              </span>
              <span className={css.likeness}>
                {isAlert && <IconAlertTriangle size={14} role="img" aria-label={text('matches.alert')} />}
                {isUnsure && <IconHelpCircle size={14} role="img" aria-label={text('matches.unsure')} />}
                <span className="visually-hidden">{text('matches.score')}</span>
                {percent(score)}
              </span>
              <progress className={css.bar} value={percent(score)} max={100} aria-hidden />
            </button>
          </li>
        ))}
      </ol>
    </>
  );
};
