import { useMutation } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  type EvidenceDoneFragment,
  type ExhibitEventKind,
  RecordExhibitEventDocument,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';
import { useDraft } from '../session/use-draft.ts';
import { FormFrame } from '../ui/FormFrame.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { KeptDraft } from '../ui/KeptDraft.tsx';
import type { DoneDesk } from './use-done.ts';
import { useWithdrawals } from './use-withdrawals.ts';

type Field = 'fromWhom' | 'toWhom' | 'ground' | 'by' | 'document';

/** What is asked of each kind of event. */
const FIELDS: Record<ExhibitEventKind, readonly Field[]> = {
  HANDED_OVER: ['fromWhom', 'toWhom', 'ground'],
  CHALLENGED: ['by', 'ground'],
  EXCLUDED: ['by', 'ground'],
  UPHELD: ['by', 'ground'],
  DISCLOSED: ['toWhom'],
  NAMES_PROTECTED: ['by'],
  RETRACTED: ['ground', 'document'],
};
const ALL = Object.keys(FIELDS) as ExhibitEventKind[];
const KINDS = ALL.filter((kind) => kind !== 'RETRACTED');
const LONGEST: Record<Field, number> = { fromWhom: 200, toWhom: 200, ground: 1000, by: 200, document: 300 };

type FormProps = {
  sourceId: string;
  /** Of a statement only that it was retracted is recorded. */
  isStatement: boolean;
  desk: DoneDesk;
  onClose: () => void;
};

const Form = ({ sourceId, isStatement, desk, onClose }: FormProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const today = useToday();
  const withdrawals = useWithdrawals();
  const [id] = useState(() => newUlid());
  const draft = useDraft(`event.${sourceId}`, {
    kind: isStatement ? 'RETRACTED' : 'HANDED_OVER',
    on: typedDay(today),
    fromWhom: '',
    toWhom: '',
    ground: '',
    by: '',
    document: '',
  });
  const { values, change } = draft;
  const kind = ALL.find((one) => one === values.kind) ?? 'HANDED_OVER';
  const leave = (): void => {
    draft.drop();
    onClose();
  };
  const [problems, setProblems] = useState<EvidenceDoneFragment['problems']>([]);
  const [record, { loading, error }] = useMutation(RecordExhibitEventDocument);
  const wrong = (field: string): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  const save = async (): Promise<void> => {
    const own = Object.fromEntries(FIELDS[kind].map((field) => [field, values[field]]));
    const event = { kind, on: dayTyped(values.on) ?? values.on, ...own };
    const { data } = await record({ variables: { id, sourceId, event } });
    if (data?.recordExhibitEvent.id !== id) return setProblems(data?.recordExhibitEvent.problems ?? []);
    const says = isStatement ? 'evidence.done.retracted' : 'evidence.done.event';
    desk.tell({ says, undo: () => withdrawals.event(id) });
    leave();
  };
  return (
    <FormFrame sending={{ loading, error }} submit={text('evidence.save')} onSend={save} onCancel={leave}>
      <KeptDraft draft={draft} />
      {!isStatement && (
        <NativeSelect
          data-autofocus
          label={text('evidence.event.kind')}
          data={KINDS.map((value) => ({ value, label: label('exhibitEventKind', value) }))}
          value={kind}
          onChange={({ currentTarget }) =>
            change({ kind: KINDS.find((one) => one === currentTarget.value) ?? 'HANDED_OVER' })
          }
        />
      )}
      <TextInput
        label={text('evidence.event.on')}
        maxLength={10}
        value={values.on}
        error={wrong('on')}
        onChange={({ currentTarget }) => change({ on: currentTarget.value })}
      />
      {FIELDS[kind].map((field) => (
        <TextInput
          key={field}
          label={text(`evidence.event.${field}`)}
          maxLength={LONGEST[field]}
          value={values[field]}
          error={wrong(field)}
          onChange={({ currentTarget: { value } }) => change({ [field]: value })}
        />
      ))}
    </FormFrame>
  );
};

/** Recording what happened to an exhibit (from hand to hand, a challenge, a ruling, disclosure), or that a statement was retracted. */
export const EventDialog = ({ isOpen, ...form }: FormProps & { isOpen: boolean }) => (
  <Dialog
    isOpen={isOpen}
    onClose={form.onClose}
    title={useText()(form.isStatement ? 'evidence.retraction.title' : 'evidence.event.title')}
  >
    {isOpen && <Form {...form} />}
  </Dialog>
);
