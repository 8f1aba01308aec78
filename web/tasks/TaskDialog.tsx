import { useMutation } from '@apollo/client/react';
import { Alert, Button, Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import {
  RecordTaskDocument,
  WithdrawTaskDocument,
  type CaseTasksQuery,
  type TaskFragment,
  type TaskKind,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';
import { DRAFT_PREFIX } from '../session/drafts.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';

type Values = { text: string; ownerId: string; dueOn: string; victimId: string; kind: TaskKind | null };

const KINDS = ['QUESTIONING', 'CONFRONTATION', 'REMOVAL', 'SUPPORT'] as const satisfies TaskKind[];

type TaskDialogProps = {
  caseId: string;
  /** The task that is changed; null for a new one. */
  task: TaskFragment | null;
  members: CaseTasksQuery['caseTasks']['members'];
  victims: CaseTasksQuery['caseTasks']['victims'];
  onClose: () => void;
};

const refetchQueries = ['CaseTasks', 'MyTasks'];

const Form = ({ caseId, task, members, victims, onClose }: TaskDialogProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const label = useLabel();
  const today = useToday();
  const key = `${DRAFT_PREFIX}task.${caseId}.${task?.id ?? 'new'}`;
  const [values, setValues] = useState<Values>(() => ({
    text: sessionStorage.getItem(key) ?? task?.text ?? '',
    ownerId: task?.owner.id ?? '',
    dueOn: typedDay(task?.dueOn ?? today),
    victimId: task?.victim?.id ?? '',
    kind: task?.kind ?? null,
  }));
  // Made once for the form: pressing the button twice, or again after a lost answer, adds one task.
  const [id] = useState(() => newUlid());
  const [recordTask, recording] = useMutation(RecordTaskDocument, { refetchQueries });
  const [withdrawTask, withdrawing] = useMutation(WithdrawTaskDocument, { refetchQueries });
  const answer = withdrawing.data?.withdrawTask ?? recording.data?.recordTask;
  const newer = recording.data?.recordTask.newer ?? null;
  const error = recording.error ?? withdrawing.error;
  const wrong = (field: string | null): string | undefined => {
    const found = answer?.problems.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  const leave = (): void => {
    sessionStorage.removeItem(key);
    onClose();
  };
  const send = async (): Promise<void> => {
    const { dueOn, victimId, ...own } = values;
    const about = victimId === '' ? null : victimId;
    const written = { ...own, caseId, victimId: about, dueOn: dayTyped(dueOn) ?? dueOn };
    const { data } = await recordTask({
      variables: { id, version: (newer ?? task)?.id ?? null, task: written },
    });
    if (data?.recordTask.id) leave();
  };
  const withdraw = async (version: string): Promise<void> => {
    const { data } = await withdrawTask({ variables: { caseId, id: version } });
    if (data?.withdrawTask.id) leave();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // The failure of the mutation is shown through `error`.
        void send().catch(() => undefined);
      }}
    >
      <Stack gap="xs">
        {(error ?? wrong(null)) && (
          <Alert color="red" role="alert" p="xs">
            {error ? text(`failure.${failureOf(error).kind}.text`) : wrong(null)}
          </Alert>
        )}
        {newer && (
          <Alert color="orange" role="alert" p="xs">
            {text('tasks.conflict', { name: inLanguage(newer.recordedBy), text: newer.text })}
          </Alert>
        )}
        <Textarea
          data-autofocus
          label={text('tasks.text')}
          maxLength={500}
          value={values.text}
          error={wrong('text')}
          onChange={({ currentTarget: { value } }) => {
            setValues({ ...values, text: value });
            sessionStorage.setItem(key, value);
          }}
        />
        <Select
          searchable
          filter={searchableOptions}
          label={text('tasks.owner')}
          data={members.map(({ id: value, name }) => ({ value, label: inLanguage(name) }))}
          value={values.ownerId || null}
          error={wrong('ownerId')}
          onChange={(ownerId) => setValues({ ...values, ownerId: ownerId ?? '' })}
        />
        {victims.length > 0 && (
          <>
            <Select
              searchable
              clearable
              filter={searchableOptions}
              label={text('tasks.victim')}
              placeholder={text('tasks.victim.none')}
              data={victims.map(({ id: value, pseudonym }) => ({ value, label: pseudonym ?? value }))}
              value={values.victimId || null}
              error={wrong('victimId')}
              onChange={(victimId) => setValues({ ...values, victimId: victimId ?? '' })}
            />
            <Select
              clearable
              label={text('tasks.kind')}
              placeholder={text('tasks.kind.none')}
              data={KINDS.map((value) => ({ value, label: label('taskKind', value) }))}
              value={values.kind}
              error={wrong('kind')}
              onChange={(chosen) =>
                setValues({ ...values, kind: KINDS.find((one) => one === chosen) ?? null })
              }
            />
          </>
        )}
        <TextInput
          label={text('tasks.due')}
          placeholder="24.11.2026"
          value={values.dueOn}
          error={wrong('dueOn')}
          onChange={({ currentTarget: { value } }) => setValues({ ...values, dueOn: value })}
        />
        <Group justify="flex-end" gap="xs">
          {task && (
            <Button
              variant="subtle"
              color="red"
              loading={withdrawing.loading}
              onClick={() => void withdraw(task.id).catch(() => undefined)}
            >
              {text('tasks.withdraw')}
            </Button>
          )}
          <Button variant="default" onClick={leave}>
            {text('common.cancel')}
          </Button>
          <Button type="submit" loading={recording.loading}>
            {text('tasks.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** Adding a task, or changing one. What is to be done is kept as a draft over a reload. */
export const TaskDialog = (props: TaskDialogProps) => {
  const text = useText();
  return (
    <Dialog isOpen onClose={props.onClose} title={text(props.task ? 'tasks.changing' : 'tasks.new')}>
      <Form {...props} />
    </Dialog>
  );
};
