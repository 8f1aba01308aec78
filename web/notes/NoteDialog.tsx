import { useMutation } from '@apollo/client/react';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { RecordCaseNoteDocument } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { useDraft } from '../session/use-draft.ts';
import { FormFrame } from '../ui/FormFrame.tsx';
import { Dialog } from '../ui/Dialog.tsx';

type NoteDialogProps = {
  caseId: string;
  /** Sources and witnesses that the note leaves out of the table of elements; none for an ordinary note. */
  struck?: readonly string[];
  /** What stands in the form when no draft does. */
  text?: string;
  onClose: () => void;
};

const Form = ({ caseId, struck = [], text: proposed = '', onClose }: NoteDialogProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { values, change, drop } = useDraft(`note.${caseId}.${struck.join('.')}`, { text: proposed });
  // Made once for the form: pressing the button twice, or again after a lost answer, keeps one note.
  const [id] = useState(() => newUlid());
  const [record, { data, loading, error }] = useMutation(RecordCaseNoteDocument, {
    refetchQueries: ['CaseNotes'],
  });
  const wrong = (field: string | null): string | undefined => {
    const found = data?.recordCaseNote.problems.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  const leave = (): void => {
    drop();
    onClose();
  };
  const send = async (): Promise<void> => {
    const done = await record({
      variables: { id, note: { caseId, text: values.text, struck: [...struck] } },
    });
    if (done.data?.recordCaseNote.id) leave();
  };
  return (
    <FormFrame
      sending={{ loading, error }}
      wrong={wrong(null)}
      submit={text('caseNotes.submit')}
      onSend={send}
      onCancel={leave}
    >
      <Textarea
        data-autofocus
        autosize
        minRows={4}
        maxRows={16}
        label={text('caseNotes.text')}
        maxLength={5000}
        value={values.text}
        error={wrong('text')}
        onChange={({ currentTarget }) => change({ text: currentTarget.value })}
      />
    </FormFrame>
  );
};

/** Writing a note of a case. What is written is kept as a draft over a reload. */
export const NoteDialog = (props: NoteDialogProps) => {
  const text = useText();
  return (
    <Dialog isWide isOpen onClose={props.onClose} title={text('caseNotes.new')}>
      <Form {...props} />
    </Dialog>
  );
};
