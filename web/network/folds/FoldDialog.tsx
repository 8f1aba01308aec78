import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { LONGEST_TITLE } from '../../graph/folds.ts';
import { useText } from '../../i18n/Language.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import type { EditedFold } from './use-folds.ts';

const FoldForm = ({ edited, onWrite }: { edited: EditedFold; onWrite: (title: string) => void }) => {
  const text = useText();
  const [title, setTitle] = useState(edited.title);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onWrite(title);
      }}
    >
      <TextInput
        data-autofocus
        label={text('folds.name')}
        description={text('folds.hint', { count: edited.members.length })}
        maxLength={LONGEST_TITLE}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="md">
        <Button type="submit" disabled={title.trim() === ''}>
          {text('folds.write')}
        </Button>
      </Group>
    </form>
  );
};

/** The name of a group, asked for before it is folded. */
export const FoldDialog = ({ control }: { control: Pick<NetworkControl, 'folds'> }) => {
  const text = useText();
  const { edited, close, write } = control.folds;
  return (
    <Dialog isOpen={edited !== null} onClose={close} title={text('folds.title')}>
      {edited && <FoldForm key={edited.id} edited={edited} onWrite={write} />}
    </Dialog>
  );
};
