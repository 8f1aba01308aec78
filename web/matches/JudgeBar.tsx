import { Alert, Button, Kbd, TextInput } from '@mantine/core';
import { useText } from '../i18n/Language.tsx';
import css from './matches.module.css';
import { mayJudge, type Match, type QueueKey } from './queue-order.ts';
import type { Judging } from './use-judging.ts';

type JudgeBarProps = {
  /** Null when nothing is left: then only the last judgement can be taken back. */
  match: Match | null;
  judging: Judging;
  note: string;
  onNote: (note: string) => void;
  onAct: (key: QueueKey) => void;
};

const WORDS = {
  SAME: { OPEN: 'matches.same', PROPOSED: 'matches.confirm' },
  SECOND: 'matches.propose',
} as const;

const sameWord = ({ state, needsSecondPerson }: Match) =>
  state === 'PROPOSED' ? WORDS.SAME.PROPOSED : needsSecondPerson ? WORDS.SECOND : WORDS.SAME.OPEN;

/** What can be said of the pair, each by its key; and what became of the last thing that was said. */
export const JudgeBar = ({ match, judging, note, onNote, onAct }: JudgeBarProps) => {
  const text = useText();
  const { said, canUndo } = judging;
  const may = (key: 'SAME' | 'DIFFERENT' | 'UNSURE'): boolean => match !== null && mayJudge(match, key);
  return (
    <div className={css.judge}>
      {match?.state === 'PROPOSED' && match.mayDecide && !match.mayConfirm && (
        <p className={css.standing}>{text('matches.waits')}</p>
      )}
      {match && !match.mayDecide && <p className={css.standing}>{text('matches.readOnly')}</p>}
      <div className={css.talk}>
        {may('UNSURE') && (
          <TextInput
            label={text('matches.note')}
            placeholder={text('matches.note.placeholder')}
            maxLength={500}
            value={note}
            onChange={(event) => onNote(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
            }}
          />
        )}
        <div role={said?.isFailure ? 'alert' : 'status'} className={css.said}>
          {said && (
            <Alert p="xs" color={said.isFailure ? 'red' : 'accent'}>
              {said.text}
            </Alert>
          )}
        </div>
      </div>
      <div className={css.buttons}>
        {match && may('SAME') && (
          <Button onClick={() => onAct('SAME')} rightSection={<Kbd>y</Kbd>}>
            {text(sameWord(match))}
          </Button>
        )}
        {may('DIFFERENT') && (
          <Button variant="default" onClick={() => onAct('DIFFERENT')} rightSection={<Kbd>n</Kbd>}>
            {text('matches.different')}
          </Button>
        )}
        {may('UNSURE') && (
          <Button variant="default" onClick={() => onAct('UNSURE')} rightSection={<Kbd>u</Kbd>}>
            {text('matches.notSure')}
          </Button>
        )}
        {match && match.state !== 'OPEN' && match.mayDecide && (
          <Button variant="default" onClick={() => void judging.takeBack(match.id)}>
            {text('matches.takeBack')}
          </Button>
        )}
        {canUndo && (
          <Button variant="subtle" onClick={() => onAct('UNDO')} rightSection={<Kbd>z</Kbd>}>
            {text('matches.undo')}
          </Button>
        )}
        {match && (
          <span className={css.keys}>
            <Kbd>↑</Kbd> <Kbd>↓</Kbd> {text('matches.keys')}
          </span>
        )}
      </div>
    </div>
  );
};
