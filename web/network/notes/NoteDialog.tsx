import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { nameOf } from '../../graph/network-state.ts';
import { LONGEST_NOTE } from '../../graph/notes.ts';
import { useText } from '../../i18n/Language.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import type { EditedNote } from './use-notes.ts';

const NoteForm = ({ edited, notes }: { edited: EditedNote; notes: NetworkControl['notes'] }) => {
  const text = useText();
  const [words, setWords] = useState(edited.note.text);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        notes.write(words);
      }}
    >
      <Textarea
        data-autofocus
        label={text('notes.text')}
        description={text('notes.hint')}
        rows={5}
        maxLength={LONGEST_NOTE}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
            event.currentTarget.form?.requestSubmit();
        }}
      />
      <Group justify="flex-end" mt="md">
        {!edited.isNew && (
          <Button variant="default" onClick={() => notes.remove(edited.id)}>
            {text('notes.remove')}
          </Button>
        )}
        <Button type="submit" disabled={words.trim() === ''}>
          {text('notes.write')}
        </Button>
      </Group>
    </form>
  );
};

/** One note, written or changed. Closing it otherwise changes nothing. */
export const NoteDialog = ({ control }: { control: Pick<NetworkControl, 'notes' | 'scene'> }) => {
  const text = useText();
  const { notes, scene } = control;
  const { edited } = notes;
  const on = edited?.note.on ? scene.chart.elements.get(edited.note.on) : undefined;
  return (
    <Dialog
      isOpen={edited !== null}
      onClose={notes.close}
      title={on ? text('notes.titleOn', { name: nameOf(on, scene.look.language) }) : text('notes.title')}
    >
      {edited && <NoteForm key={edited.id} edited={edited} notes={notes} />}
    </Dialog>
  );
};
