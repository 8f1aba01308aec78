import { useMutation } from '@apollo/client/react';
import { Alert, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  RecordNoticeEventDocument,
  type NoticeEventFragment,
  type NoticeState,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';
import { FormFrame } from '../ui/FormFrame.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { ReadNotice } from './notice-filter.ts';
import { NoticeEventLine } from './NoticeEventLine.tsx';
import css from './notices.module.css';
import { useKeptValues } from '../session/use-kept-values.ts';

type NoticeEventDialogProps = {
  notice: ReadNotice;
  /** The event that is corrected; null for a new one. */
  corrected: NoticeEventFragment | null;
  onClose: () => void;
  onDone: (id: string) => void;
};

const WORDS = [
  { field: 'ground', label: 'notices.ground' },
  { field: 'document', label: 'notices.document' },
] as const;

const Form = ({ notice, corrected, onClose, onDone }: NoticeEventDialogProps) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const today = useToday();
  const { values, change, drop } = useKeptValues(
    `notice-event.${notice.id}${corrected ? `.${corrected.id}` : ''}`,
    {
      state: corrected?.state ?? notice.nextStates[0] ?? notice.missedStates[0] ?? '',
      on: corrected && corrected.on === null ? '' : typedDay(corrected?.on ?? today),
      ground: corrected?.ground ?? '',
      document: corrected?.document ?? '',
      dualCriminality: corrected?.dualCriminality ?? '',
    },
  );
  const named = (value: NoticeState): { value: string; label: string } => ({
    value,
    label:
      corrected === null &&
      value === 'PUBLISHED' &&
      notice.events.some(({ state: recorded }) => recorded === 'PUBLISHED')
        ? text('notices.renewed')
        : label('noticeState', value),
  });
  const now = (corrected ? [corrected.state] : notice.nextStates).map(named);
  const missed = corrected
    ? []
    : notice.missedStates.filter((state) => !notice.nextStates.includes(state)).map(named);
  // Made once for the form: pressing the button twice, or again after a lost answer, records one event.
  const [id] = useState(() => newUlid());
  const [seen, setSeen] = useState(() => notice.events.map((event) => event.id));
  const [version, setVersion] = useState(corrected?.id ?? null);
  const [recordEvent, { data, loading, error }] = useMutation(RecordNoticeEventDocument, {
    refetchQueries: ['Notice', 'Notices'],
    // Who records the next at once is not met by his own as if it were another's.
    awaitRefetchQueries: true,
  });
  // What is being written here is no longer missing.
  const lacks = notice.missing.filter(
    (item) => item !== 'DUAL_CRIMINALITY' || values.dualCriminality.trim() === '',
  );
  // A diffusion goes out without a review: its publication is what asks the others.
  const asks =
    values.state === 'REQUESTED' ||
    (notice.isOurs &&
      notice.colour === 'DIFFUSION' &&
      values.state === 'PUBLISHED' &&
      (corrected !== null || notice.state === 'DRAFT'));
  const answer = data?.recordNoticeEvent;
  const newer = answer?.newer ?? [];
  const wrong = (field: string | null): string | undefined => {
    const found = answer?.problems.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  const leave = (): void => {
    drop();
    onClose();
  };
  const send = async (): Promise<void> => {
    const { state, on, ...words } = values;
    // One of those that are offered.
    const chosen = corrected?.state ?? (state as NoticeState);
    const event = { ...words, state: chosen, on: dayTyped(on) ?? on };
    const sent = await recordEvent({ variables: { id, noticeId: notice.id, version, seen, event } });
    const done = sent.data?.recordNoticeEvent;
    // Whoever sends again after that has seen what the others recorded.
    setSeen([...seen, ...(done?.newer ?? []).map((one) => one.id)]);
    const after = done?.newer.find((one) => version !== null && one.earlierIds.includes(version));
    if (after) setVersion(after.id);
    if (!done?.id) return;
    drop();
    onDone(done.id);
  };
  return (
    <FormFrame
      sending={{ loading, error }}
      wrong={wrong(null)}
      submit={text(newer.length > 0 ? 'notices.recordAnyway' : 'notices.record')}
      onSend={send}
      onCancel={leave}
    >
      {newer.length > 0 && (
        <Alert color="orange" role="alert" p="xs">
          {text(corrected ? 'notices.conflict.corrected' : 'notices.conflict')}
          <ul className={css.events}>
            {newer.map((event) => (
              <NoticeEventLine key={event.id} event={event} />
            ))}
          </ul>
        </Alert>
      )}
      <NativeSelect
        label={text('notices.column.state')}
        disabled={corrected !== null}
        data={
          missed.length === 0
            ? now
            : [
                ...(now.length === 0 ? [] : [{ group: text('notices.states.next'), items: now }]),
                { group: text('notices.states.missed'), items: missed },
              ]
        }
        value={values.state}
        error={wrong('state')}
        onChange={({ currentTarget }) => change({ state: currentTarget.value })}
      />
      <TextInput
        data-autofocus={corrected !== null || undefined}
        label={text('notices.on')}
        placeholder="24.11.2026"
        value={values.on}
        error={wrong('on')}
        onChange={({ currentTarget }) => change({ on: currentTarget.value })}
      />
      {WORDS.map(({ field, label: name }) => (
        <TextInput
          key={field}
          label={text(name)}
          maxLength={500}
          value={values[field]}
          error={wrong(field)}
          onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
        />
      ))}
      {corrected === null && asks && lacks.length > 0 && (
        <Alert color="orange" title={text('notices.lacks')} p="xs">
          {lacks.map((item) => label('requestCheck', item)).join(', ')}
        </Alert>
      )}
      {asks && (
        <Textarea
          label={text('notices.dualCriminality')}
          maxLength={500}
          value={values.dualCriminality}
          error={wrong('dualCriminality')}
          onChange={({ currentTarget }) => change({ dualCriminality: currentTarget.value })}
        />
      )}
    </FormFrame>
  );
};

/** Changing the state of a notice, or correcting a change: the day, why, and the paper that says so. Closing it by its cross keeps the draft. */
export const NoticeEventDialog = (props: NoticeEventDialogProps) => {
  const text = useText();
  return (
    <Dialog
      isOpen
      onClose={props.onClose}
      title={text(props.corrected ? 'notices.correct' : 'notices.change')}
    >
      <Form {...props} />
    </Dialog>
  );
};
