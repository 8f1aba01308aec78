import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { newUlid } from '../api/ulid.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';
import { useKeptValues } from '../session/use-kept-values.ts';
import { FormFrame } from '../ui/FormFrame.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { searchableOptions } from '../ui/searchable-options.ts';
import { doorsOf, GIVEN, type Worked } from './worked.ts';

type AssignDialogProps = { about: Worked; onClose: () => void; onDone: (id: string) => void };

const Form = ({ about, onClose, onDone }: AssignDialogProps) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const today = useToday();
  const officers = useQuery(doorsOf[about.kind].officers, {
    variables: { aboutId: about.id },
    fetchPolicy: 'network-only',
  });
  const { values, change, drop } = useKeptValues(`${about.kind}-owner.${about.id}`, {
    ownerId: about.owner?.officer?.id ?? '',
    on: typedDay(today),
  });
  // Made once for the form: pressing the button twice, or again after a lost answer, records one.
  const [id] = useState(() => newUlid());
  const [version, setVersion] = useState(about.owner?.id ?? null);
  const [assign, { data, loading, error }] = useMutation(doorsOf[about.kind].assign, GIVEN);
  const { problems = [], newer = null } = data?.answer ?? {};
  const wrong = (field: string | null): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  const send = async (): Promise<void> => {
    const { ownerId, on } = values;
    const variables = { id, aboutId: about.id, version, ownerId: ownerId || null, on: dayTyped(on) ?? on };
    const answer = (await assign({ variables })).data?.answer;
    // Whoever sends again after that has seen what the other recorded.
    if (answer?.newer) setVersion(answer.newer.id);
    if (!answer?.id) return;
    drop();
    onDone(answer.id);
  };
  // Whoever works it now is named also while the list is still read.
  const present = about.owner?.officer;
  const choices = officers.data?.officers ?? (present ? [present] : []);
  const failure = error ?? officers.error;
  return (
    <FormFrame
      sending={{ loading, error: failure }}
      wrong={wrong(null)}
      submit={text(newer ? 'notices.recordAnyway' : 'notices.record')}
      onSend={send}
      onCancel={() => {
        drop();
        onClose();
      }}
    >
      {newer && (
        <Alert color="orange" role="alert" p="xs">
          {text('notices.conflict.corrected')}
          <div>
            {newer.officer ? inLanguage(newer.officer.name) : text('notices.owner.none')},{' '}
            {formatDay(newer.on, language)}
          </div>
        </Alert>
      )}
      <Select
        searchable
        clearable
        filter={searchableOptions}
        label={text('notices.filter.owner')}
        placeholder={text('notices.owner.nobody')}
        data={choices.map(({ id: value, name }) => ({ value, label: inLanguage(name) }))}
        value={values.ownerId || null}
        error={wrong('ownerId')}
        onChange={(ownerId) => change({ ownerId: ownerId ?? '' })}
      />
      <TextInput
        label={text('notices.owner.on')}
        placeholder="24.11.2026"
        value={values.on}
        error={wrong('on')}
        onChange={({ currentTarget: { value } }) => change({ on: value })}
      />
    </FormFrame>
  );
};

/** Gives a notice or a domestic search to an officer, or back. Closing it by its cross keeps the draft; cancelling drops it. */
export const AssignDialog = (props: AssignDialogProps) => {
  const text = useText();
  return (
    <Dialog isOpen onClose={props.onClose} title={text('notices.owner.assign')}>
      <Form {...props} />
    </Dialog>
  );
};
