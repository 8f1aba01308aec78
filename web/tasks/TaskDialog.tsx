import { useMutation } from '@apollo/client/react';
import { Select, Textarea, TextInput } from '@mantine/core';
import {
  CheckTaskDocument,
  RecordTaskDocument,
  type CaseTasksQuery,
  type TaskFragment,
  type TaskKind,
} from '../api/operations.generated.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { DraftedFrame } from '../offences/DraftedFrame.tsx';
import { useDraftedForm } from '../offences/use-drafted-form.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import { useCheck } from '../ui/use-check.ts';
import { isTaskDraft, taskInput, taskValues, type TaskValues } from './task-form.ts';
import { TaskLine } from './TaskLine.tsx';
import { TASK_QUERIES } from './use-task-undo.ts';

const KINDS = ['QUESTIONING', 'CONFRONTATION', 'REMOVAL', 'SUPPORT'] as const satisfies TaskKind[];

type TaskDialogProps = {
  caseId: string;
  /** The task that is changed; null for a new one. */
  task: TaskFragment | null;
  members: CaseTasksQuery['caseTasks']['members'];
  victims: CaseTasksQuery['caseTasks']['victims'];
  onClose: () => void;
  onDone: (id: string, before: TaskFragment | null) => void;
};

const Form = ({ caseId, task, members, victims, onClose, onDone }: TaskDialogProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const label = useLabel();
  const today = useToday();
  const form = useDraftedForm<TaskValues, TaskFragment>({
    about: `task.${caseId}.${task?.id ?? 'new'}`,
    fact: task,
    fresh: taskValues(task, today),
    isDraft: isTaskDraft,
    onDone,
  });
  const { values, change } = form;
  const [record, recording] = useMutation(RecordTaskDocument, { refetchQueries: TASK_QUERIES });
  const typed = taskInput(values, caseId);
  const checked = useCheck(CheckTaskDocument, { task: typed }, form.isTouched && values.ownerId !== '');
  const wrong = (field: string | null): string | undefined => form.wrong(field, checked);
  const send = async (): Promise<void> => {
    const variables = { id: form.id, version: form.version, task: typed };
    form.receive((await record({ variables })).data?.recordTask);
  };
  const owner = members.find(({ id }) => id === values.ownerId);
  return (
    <DraftedFrame
      form={form}
      problem={wrong(null)}
      recording={recording}
      theirs={form.newer && <TaskLine task={form.newer} />}
      mine={[values.text, owner ? inLanguage(owner.name) : '', values.dueOn]}
      onSend={send}
      onClose={onClose}
    >
      <Textarea
        data-autofocus
        label={text('tasks.text')}
        maxLength={500}
        value={values.text}
        error={wrong('text')}
        onChange={({ currentTarget }) => change('text', currentTarget.value)}
      />
      <Select
        searchable
        filter={searchableOptions}
        label={text('tasks.owner')}
        data={members.map(({ id: value, name }) => ({ value, label: inLanguage(name) }))}
        value={values.ownerId || null}
        error={wrong('ownerId')}
        onChange={(ownerId) => change('ownerId', ownerId ?? '')}
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
            onChange={(victimId) => change('victimId', victimId ?? '')}
          />
          <Select
            clearable
            label={text('tasks.kind')}
            placeholder={text('tasks.kind.none')}
            data={KINDS.map((value) => ({ value, label: label('taskKind', value) }))}
            value={values.kind}
            error={wrong('kind')}
            onChange={(chosen) => change('kind', KINDS.find((one) => one === chosen) ?? null)}
          />
        </>
      )}
      <TextInput
        label={text('tasks.due')}
        placeholder="24.11.2026"
        value={values.dueOn}
        error={wrong('dueOn')}
        onChange={({ currentTarget }) => change('dueOn', currentTarget.value)}
      />
    </DraftedFrame>
  );
};

/** Adding a task, or changing one. Closing it by its cross keeps the draft; cancelling drops it. */
export const TaskDialog = (props: TaskDialogProps) => {
  const text = useText();
  return (
    <Dialog isWide isOpen onClose={props.onClose} title={text(props.task ? 'tasks.changing' : 'tasks.new')}>
      <Form {...props} />
    </Dialog>
  );
};
