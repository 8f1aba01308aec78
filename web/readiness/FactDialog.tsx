import { useMutation } from '@apollo/client/react';
import { Alert, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { RecordReadinessFactDocument } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';
import { useKeptValues } from '../session/use-kept-values.ts';
import { FormFrame } from '../ui/FormFrame.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { Check, CheckPlace } from './CheckLine.tsx';
import { RecordedFact } from './RecordedFact.tsx';

type FactDialogProps = { check: Check; place: CheckPlace; onClose: () => void };

const Form = ({ check, place, onClose }: FactDialogProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const today = useToday();
  const { kind, answers, fact } = check;
  const country = check.dependsOnCountry ? place.country.code : null;
  const { values, change, drop } = useKeptValues(`readiness.${place.soughtBy}.${kind}.${country ?? ''}`, {
    answer: fact?.answer ?? answers[0] ?? '',
    on: typedDay(fact?.on ?? today),
    // A correction begins with no end: the old one may be what is renewed.
    validTo: '',
    document: fact?.document ?? '',
    note: fact?.note ?? '',
  });
  // Made once for the form: pressing the button twice, or again after a lost answer, records one.
  const [id] = useState(() => newUlid());
  const [read, setRead] = useState(fact?.id ?? null);
  const [recordFact, { data, loading, error }] = useMutation(RecordReadinessFactDocument, {
    refetchQueries: ['ArrestReadiness', 'SearchReadiness'],
    // Who records the next at once is not met by his own as if it were another's.
    awaitRefetchQueries: true,
  });
  const answer = data?.recordReadinessFact;
  const newer = answer?.newer ?? null;
  const wrong = (field: string | null): string | undefined => {
    const found = answer?.problems.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  const leave = (): void => {
    drop();
    onClose();
  };
  const send = async (): Promise<void> => {
    const { on, validTo, answer: typed, document, note } = values;
    const chosen = answers.find((one) => one === typed);
    if (!chosen) return;
    const until = validTo.trim() === '' ? null : (dayTyped(validTo) ?? validTo);
    const written = {
      kind,
      country,
      answer: chosen,
      on: dayTyped(on) ?? on,
      validTo: until,
      document,
      note,
    };
    const sent = await recordFact({
      variables: { id, soughtBy: place.soughtBy, version: read, fact: written },
    });
    const done = sent.data?.recordReadinessFact;
    // Whoever sends again after that has seen what the other recorded.
    if (done?.newer) setRead(done.newer.id);
    if (done?.id) leave();
  };
  return (
    <FormFrame
      sending={{ loading, error }}
      wrong={wrong(null) ?? wrong('country')}
      submit={text(newer ? 'readiness.recordMine' : 'notices.record')}
      cancel={text(newer ? 'readiness.keepTheirs' : 'common.cancel')}
      onSend={send}
      onCancel={leave}
    >
      {newer && (
        <Alert color="orange" role="alert" p="xs">
          {text('readiness.conflict')}
          <RecordedFact fact={newer} />
        </Alert>
      )}
      <NativeSelect
        data-autofocus
        label={text('readiness.answer')}
        data={answers.map((value) => ({ value, label: label('readinessAnswer', value) }))}
        value={values.answer}
        error={wrong('answer')}
        onChange={({ currentTarget }) => change({ answer: currentTarget.value })}
      />
      <TextInput
        label={text('notices.on')}
        placeholder="24.11.2026"
        value={values.on}
        error={wrong('on')}
        onChange={({ currentTarget }) => change({ on: currentTarget.value })}
      />
      <TextInput
        label={text('readiness.validTo')}
        placeholder="24.11.2026"
        value={values.validTo}
        error={wrong('validTo')}
        onChange={({ currentTarget }) => change({ validTo: currentTarget.value })}
      />
      <TextInput
        label={text('readiness.document')}
        maxLength={500}
        value={values.document}
        error={wrong('document')}
        onChange={({ currentTarget }) => change({ document: currentTarget.value })}
      />
      <Textarea
        label={text('readiness.note')}
        maxLength={500}
        value={values.note}
        error={wrong('note')}
        onChange={({ currentTarget }) => change({ note: currentTarget.value })}
      />
    </FormFrame>
  );
};

/** Answering a check by hand, or correcting the answer. Closing it by its cross keeps the draft; cancelling drops it. */
export const FactDialog = (props: FactDialogProps) => {
  const label = useLabel();
  const inLanguage = useInLanguage();
  const { check, place } = props;
  const name = label('readinessCheck', check.kind);
  return (
    <Dialog
      isOpen
      onClose={props.onClose}
      title={check.dependsOnCountry ? `${name} · ${inLanguage(place.country.name)}` : name}
    >
      <Form {...props} />
    </Dialog>
  );
};
