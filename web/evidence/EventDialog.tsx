import { useMutation } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  type EventShownFragment,
  type EvidenceDoneFragment,
  type ExhibitEventInput,
  type ExhibitEventKind,
  RecordExhibitEventDocument,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';
import { Conflict } from '../offences/DraftedFrame.tsx';
import { useDraft } from '../session/use-draft.ts';
import { FormFrame } from '../ui/FormFrame.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { KeptDraft } from '../ui/KeptDraft.tsx';
import { EventLine } from './EventLine.tsx';
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
  /** What is corrected. Null when a new one is recorded. */
  before: EventShownFragment | null;
  desk: DoneDesk;
  onClose: () => void;
};

/** Fields of the event as they are typed. */
const valuesOf = (event: EventShownFragment) => ({
  kind: event.kind as string,
  on: typedDay(event.on),
  fromWhom: event.fromWhom ?? '',
  toWhom: event.toWhom ?? '',
  ground: event.ground ?? '',
  by: event.by ?? '',
  document: event.document ?? '',
});
type Values = ReturnType<typeof valuesOf>;

const inputOf = (values: Values): ExhibitEventInput => {
  const kind = ALL.find((one) => one === values.kind) ?? 'HANDED_OVER';
  const own = Object.fromEntries(FIELDS[kind].map((field) => [field, values[field]]));
  return { kind, on: dayTyped(values.on) ?? values.on, ...own };
};

const Form = ({ sourceId, isStatement, before, desk, onClose }: FormProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const today = useToday();
  const withdrawals = useWithdrawals();
  const [id, setId] = useState(() => newUlid());
  // What is written over one version is not kept for the next: that says something else already.
  const draft = useDraft<Values>(
    `event.${before?.id ?? sourceId}`,
    before
      ? valuesOf(before)
      : {
          kind: isStatement ? 'RETRACTED' : 'HANDED_OVER',
          on: typedDay(today),
          fromWhom: '',
          toWhom: '',
          ground: '',
          by: '',
          document: '',
        },
  );
  const [newer, setNewer] = useState<EventShownFragment | null>(null);
  const standing = newer ?? before;
  const { values, change } = draft;
  const kind = ALL.find((one) => one === values.kind) ?? 'HANDED_OVER';
  const leave = (): void => {
    draft.drop();
    onClose();
  };
  const [problems, setProblems] = useState<EvidenceDoneFragment['problems']>([]);
  const [record, { loading, error }] = useMutation(RecordExhibitEventDocument);
  const wrong = (field: string | null): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  const write = async (own: string, over: string | null, event: ExhibitEventInput) =>
    (await record({ variables: { id: own, version: over, sourceId, event } })).data?.recordExhibitEvent;
  const save = async (): Promise<void> => {
    const answer = await write(id, standing?.id ?? null, inputOf(values));
    setProblems(answer?.problems ?? []);
    if (answer?.newerEvent) {
      setNewer(answer.newerEvent);
      // The next sending is another correction, over another version.
      return setId(newUlid());
    }
    if (answer?.id !== id) return;
    if (standing)
      desk.tell({
        says: 'evidence.done.eventCorrected',
        undo: async () => {
          const back = newUlid();
          return (await write(back, id, inputOf(valuesOf(standing))))?.id === back;
        },
      });
    else {
      const says = isStatement ? 'evidence.done.retracted' : 'evidence.done.event';
      desk.tell({ says, undo: () => withdrawals.event(id) });
    }
    leave();
  };
  return (
    <FormFrame
      sending={{ loading, error }}
      wrong={wrong(null)}
      submit={text(newer ? 'stepForm.keepMine' : 'evidence.save')}
      cancel={text(newer ? 'stepForm.keepTheirs' : 'common.cancel')}
      onSend={save}
      onCancel={leave}
    >
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
      {newer && (
        <Conflict
          newer={newer}
          theirs={<EventLine event={newer} />}
          mine={[label('exhibitEventKind', kind), values.on, ...FIELDS[kind].map((field) => values[field])]}
        />
      )}
    </FormFrame>
  );
};

/** Recording or correcting what happened to an exhibit (from hand to hand, a challenge, a ruling, disclosure), or that a statement was retracted. */
export const EventDialog = ({ isOpen, ...form }: FormProps & { isOpen: boolean }) => (
  <Dialog
    isOpen={isOpen}
    onClose={form.onClose}
    title={useText()(form.isStatement ? 'evidence.retraction.title' : 'evidence.event.title')}
  >
    {isOpen && <Form {...form} />}
  </Dialog>
);
