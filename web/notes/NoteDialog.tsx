import { useMutation } from '@apollo/client/react';
import { Textarea } from '@mantine/core';
import {
  CheckCaseNoteDocument,
  RecordCaseNoteDocument,
  type CaseNoteShownFragment,
} from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { DraftedFrame } from '../offences/DraftedFrame.tsx';
import { useDraftedForm } from '../offences/use-drafted-form.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useCheck } from '../ui/use-check.ts';
import { NoteLine } from './NoteLine.tsx';

type NoteDialogProps = {
  caseId: string;
  /** The note that is corrected; null for a new one. */
  note: CaseNoteShownFragment | null;
  /** Sources and witnesses that a new note leaves out of the table of elements; none for an ordinary one. */
  struck?: readonly string[];
  /** What stands in the form of a new one when no draft does. */
  text?: string;
  onClose: () => void;
  onDone: (id: string, before: CaseNoteShownFragment | null) => void;
};

type NoteValues = { text: string };

const Form = ({ caseId, note, struck = [], text: proposed = '', onClose, onDone }: NoteDialogProps) => {
  const text = useText();
  const form = useDraftedForm<NoteValues, CaseNoteShownFragment>({
    about: `note.${caseId}.${note?.id ?? struck.join('.')}`,
    fact: note,
    fresh: { text: note?.text ?? proposed },
    isDraft: (read) => typeof read.text === 'string',
    onDone,
  });
  const { values, change } = form;
  const [record, recording] = useMutation(RecordCaseNoteDocument, { refetchQueries: ['CaseNotes'] });
  const typed = { caseId, text: values.text, struck: [...(note?.struck ?? struck)] };
  const checked = useCheck(CheckCaseNoteDocument, { note: typed }, form.isTouched);
  const wrong = (field: string | null): string | undefined => form.wrong(field, checked);
  const send = async (): Promise<void> => {
    const variables = { id: form.id, version: form.version, note: typed };
    form.receive((await record({ variables })).data?.recordCaseNote);
  };
  return (
    <DraftedFrame
      form={form}
      problem={wrong(null)}
      recording={recording}
      theirs={form.newer && <NoteLine note={{ ...form.newer, earlier: 0 }} />}
      mine={[values.text]}
      onSend={send}
      onClose={onClose}
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
        onChange={({ currentTarget }) => change('text', currentTarget.value)}
      />
    </DraftedFrame>
  );
};

/** Writing a note of a case, or correcting one. Closing it by its cross keeps the draft; cancelling drops it. */
export const NoteDialog = (props: NoteDialogProps) => {
  const text = useText();
  return (
    <Dialog
      isWide
      isOpen
      onClose={props.onClose}
      title={text(props.note ? 'caseNotes.correct' : 'caseNotes.new')}
    >
      <Form {...props} />
    </Dialog>
  );
};
