import { useMutation } from '@apollo/client/react';
import { Alert, Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import {
  RecordCountryRequestEventDocument,
  type CountryRequestShownFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';
import { useDraft } from '../session/use-draft.ts';
import css from './requests.module.css';

type NextEventProps = { request: CountryRequestShownFragment; onRecorded: () => void };

/** Records what has happened to a request: only what may follow can be chosen. */
export const NextEvent = ({ request, onRecorded }: NextEventProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const today = useToday();
  const [first] = request.next;
  const [id] = useState(() => newUlid());
  const { values, change, drop } = useDraft(`request.next.${request.id}`, {
    state: first ?? '',
    day: typedDay(today),
    note: '',
  });
  const { day, note } = values;
  const state = request.next.find((one) => one === values.state);
  const [record, { data, loading, error }] = useMutation(RecordCountryRequestEventDocument);
  const problems = data?.recordCountryRequestEvent.problems ?? [];
  const submit = async (): Promise<void> => {
    if (!state) return;
    const variables = {
      id,
      caseId: request.case.id,
      version: request.id,
      state,
      on: dayTyped(day) ?? day,
      note,
    };
    const answer = await record({ variables });
    if (!answer.data?.recordCountryRequestEvent.request) return;
    drop();
    onRecorded();
  };
  return (
    <form
      className={css.form}
      noValidate
      aria-label={text('requests.next')}
      onSubmit={(event) => {
        event.preventDefault();
        // The failure of the mutation is shown through `error`.
        void submit().catch(() => undefined);
      }}
    >
      <NativeSelect
        size="xs"
        label={text('requests.next')}
        data={request.next.map((value) => ({ value, label: label('countryRequestState', value) }))}
        value={state}
        onChange={({ currentTarget }) => change({ state: currentTarget.value })}
      />
      <TextInput
        size="xs"
        label={text('requests.on')}
        value={day}
        onChange={({ currentTarget }) => change({ day: currentTarget.value })}
      />
      <TextInput
        size="xs"
        label={text('requests.note')}
        maxLength={500}
        value={note}
        onChange={({ currentTarget }) => change({ note: currentTarget.value })}
      />
      <Button size="xs" variant="default" type="submit" loading={loading}>
        {text('requests.record')}
      </Button>
      {(error ?? problems[0]) && (
        <Alert color="red" role="alert" p="xs">
          {error
            ? text(`failure.${failureOf(error).kind}.text`)
            : problems.map((one) => inLanguage(one.text)).join(' ')}
        </Alert>
      )}
    </form>
  );
};
