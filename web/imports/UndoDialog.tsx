import { useMutation } from '@apollo/client/react';
import { Button, Group, Stack } from '@mantine/core';
import { failureOf } from '../api/failures.ts';
import { UndoImportDocument, type ImportJobPartsFragment } from '../api/operations.generated.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import css from './imports.module.css';
import { Note } from './Note.tsx';

type UndoDialogProps = { job: ImportJobPartsFragment; isOpen: boolean; onClose: () => void };

/** Says what taking an import back does, and does it. */
export const UndoDialog = ({ job, isOpen, onClose }: UndoDialogProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [undo, { data, loading, error }] = useMutation(UndoImportDocument, { variables: { id: job.id } });
  const [problem] = data?.undoImport.problems ?? [];
  const confirm = async (): Promise<void> => {
    const answer = await undo();
    if (answer.data?.undoImport.job) onClose();
  };
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={text('importUndo.title')}>
      <Stack gap="sm">
        {(error || problem) && (
          <Note tone="failed">
            {problem ? inLanguage(problem.text) : text(`failure.${failureOf(error).kind}.text`)}
          </Note>
        )}
        <p className={css.said}>{text('importUndo.text', { file: job.fileName })}</p>
        <p className={css.said}>{text('importUndo.later')}</p>
        <p className={css.said}>{text('importUndo.audit')}</p>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {text('common.cancel')}
          </Button>
          {/* The failure of the mutation is shown through `error`. */}
          <Button color="red" loading={loading} onClick={() => void confirm().catch(() => undefined)}>
            {text('importUndo.confirm')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
};
