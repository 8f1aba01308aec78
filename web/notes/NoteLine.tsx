import type { ReactNode } from 'react';
import type { CaseNoteShownFragment } from '../api/operations.generated.ts';
import type { FactTask } from '../offences/OffenceLine.tsx';
import { RecordedFoot } from '../ui/RecordedFoot.tsx';
import css from './notes.module.css';

type NoteLineProps = {
  note: CaseNoteShownFragment;
  /** Left out where nothing may be done with it, as with an earlier version. */
  onTask?: (task: FactTask) => void;
  children?: ReactNode;
};

/** What a note says, who keeps it since when, and what may be done with it. */
export const NoteLine = ({ note, onTask, children }: NoteLineProps) => {
  const doing = (task: FactTask) => onTask && (() => onTask(task));
  return (
    <li>
      <p className={css.text}>{note.text}</p>
      <RecordedFoot
        recorded={note}
        earlier={note.earlier}
        onCorrect={note.mayChange ? doing('correct') : undefined}
        onVersions={doing('versions')}
        onWithdraw={note.mayWithdraw ? doing('withdraw') : undefined}
      >
        {children}
      </RecordedFoot>
    </li>
  );
};
