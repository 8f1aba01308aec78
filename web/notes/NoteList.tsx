import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { CaseNoteVersionsDocument, type CaseNoteShownFragment } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { LastDone } from '../offences/LastDone.tsx';
import { useLastDone } from '../offences/use-last-done.ts';
import { Versions } from '../offences/Versions.tsx';
import { NoteDialog } from './NoteDialog.tsx';
import { NoteLine } from './NoteLine.tsx';
import css from './notes.module.css';
import { useNoteUndo } from './use-note-undo.ts';

type Note = CaseNoteShownFragment;
type Work = { task: 'new' } | { task: 'correct' | 'versions'; note: Note };

const Earlier = ({ caseId, note, onClose }: { caseId: string; note: Note; onClose: () => void }) => {
  const variables = { caseId, id: note.id };
  const { data, error } = useQuery(CaseNoteVersionsDocument, { variables, fetchPolicy: 'no-cache' });
  const lines =
    data &&
    [note, ...data.caseNoteVersions].map((one) => <NoteLine key={one.id} note={{ ...one, earlier: 0 }} />);
  return <Versions lines={lines} error={error} onClose={onClose} />;
};

type NoteListProps = {
  caseId: string;
  notes: readonly Note[];
  /** Whether a new one may be begun here. */
  mayAdd?: boolean;
  /** What can be done with a note beside correcting and withdrawing it. */
  renderActions?: (note: Note) => ReactNode;
};

/** Notes with who keeps them, the latest first; what was done last to one of them is taken back. */
export const NoteList = ({ caseId, notes, mayAdd = false, renderActions }: NoteListProps) => {
  const text = useText();
  const last = useLastDone();
  const undo = useNoteUndo(caseId, last);
  const [work, setWork] = useState<Work | null>(null);
  const close = (): void => setWork(null);
  return (
    <>
      <LastDone of={last} />
      <ul className={css.notes}>
        {notes.map((note) => (
          <NoteLine
            key={note.id}
            note={note}
            onTask={(task) =>
              task === 'withdraw' ? void undo.withdraw(note.id).catch(last.failed) : setWork({ task, note })
            }
          >
            {renderActions?.(note)}
          </NoteLine>
        ))}
      </ul>
      {mayAdd && (
        <Button
          mt="xs"
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setWork({ task: 'new' })}
        >
          {text('caseNotes.add')}
        </Button>
      )}
      {work && work.task !== 'versions' && (
        <NoteDialog
          caseId={caseId}
          note={work.task === 'correct' ? work.note : null}
          onClose={close}
          onDone={(id, before) => {
            undo.recorded(id, before);
            close();
          }}
        />
      )}
      {work?.task === 'versions' && <Earlier caseId={caseId} note={work.note} onClose={close} />}
    </>
  );
};
