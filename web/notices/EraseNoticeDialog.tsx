import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { EraseNoticeDocument, NoticeErasureDocument } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { formatDay } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ErasureContent } from './ErasureContent.tsx';

type EraseNoticeDialogProps = { noticeId: string; onClose: () => void; onDone: () => void };

type TicksProps = {
  label: string;
  description?: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
};

/** What goes too if it is ticked. Nothing where there is nothing to tick. */
const Ticks = ({ label, description, options, chosen, onChoose }: TicksProps) =>
  options.length > 0 && (
    <Checkbox.Group
      label={label}
      description={description}
      value={[...chosen]}
      onChange={(next) => onChoose(next)}
    >
      <Stack gap={4} mt={4}>
        {options.map((option) => (
          <Checkbox key={option.value} size="xs" {...option} />
        ))}
      </Stack>
    </Checkbox.Group>
  );

const Form = ({ noticeId, onClose, onDone }: EraseNoticeDialogProps) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const today = useToday();
  // Made once for the form: pressed twice, or again after a lost answer, it is one erasure. Nothing typed here is kept as a draft.
  const [id] = useState(() => newUlid());
  const [values, setValues] = useState({ on: typedDay(today), ground: '', number: '' });
  const [messages, setMessages] = useState<readonly string[]>([]);
  const [notes, setNotes] = useState<readonly string[]>([]);
  const asked = useQuery(NoticeErasureDocument, { variables: { noticeId }, fetchPolicy: 'no-cache' });
  const [erase, { data, loading, error }] = useMutation(EraseNoticeDocument, {
    // What was read of it is not kept in this window either.
    update: (cache, { data: done }) => {
      if (!done?.eraseNotice.id) return;
      cache.evict({ id: cache.identify({ __typename: 'Notice', id: noticeId }) });
      cache.gc();
    },
  });
  const wrong = (field: string | null): string | undefined => {
    const found = data?.eraseNotice.problems.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  const failure = error ?? asked.error;
  const said = failure ? text(`failure.${failureOf(failure).kind}.text`) : wrong(null);
  const content = asked.data;
  const came = (content?.notice.messages ?? []).filter(
    ({ direction, notices }) => direction === 'IN' && notices.some((one) => one.id === noticeId),
  );
  const send = async (): Promise<void> => {
    const erasure = {
      ...values,
      on: dayTyped(values.on) ?? values.on,
      messages: [...messages],
      notes: [...notes],
    };
    const sent = await erase({ variables: { id, noticeId, erasure } });
    if (sent.data?.eraseNotice.id) onDone();
  };
  const field = (name: keyof typeof values) => ({
    value: values[name],
    error: wrong(name),
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      setValues({ ...values, [name]: currentTarget.value }),
  });
  return (
    <form
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        // The failure of the mutation is shown through `error`.
        void send().catch(() => undefined);
      }}
    >
      <Stack gap="xs">
        {said && (
          <Alert color="red" role="alert" p="xs">
            {said}
          </Alert>
        )}
        {content && <ErasureContent content={content.noticeErasure} />}
        <Ticks
          label={text('notices.erase.messages')}
          options={came.map(({ id: value, on, subject }) => ({
            value,
            label: `${formatDay(on, language)} ${subject ?? ''}`,
          }))}
          chosen={messages}
          onChoose={setMessages}
        />
        <Ticks
          label={text('notices.erase.notes')}
          description={text('notices.erase.notes.hint')}
          options={(content?.noticeErasure.carriers ?? [])
            .filter(({ mayErase }) => mayErase)
            .map(({ id: value, title, by, isEarlier }) => ({
              value,
              label: `${by ? inLanguage(by) : ''}: ${title}${isEarlier ? ` (${text('notices.erase.earlier')})` : ''}`,
            }))}
          chosen={notes}
          onChoose={setNotes}
        />
        <TextInput label={text('notices.erase.on')} placeholder="24.11.2026" {...field('on')} />
        <TextInput
          label={text('notices.erase.ground')}
          description={text('notices.erase.groundHint')}
          maxLength={200}
          {...field('ground')}
        />
        <TextInput
          label={text('notices.erase.number', { number: content?.notice.number ?? '' })}
          maxLength={100}
          {...field('number')}
        />
        <Group justify="flex-end" gap="xs" mt="xs">
          <Button variant="default" onClick={onClose}>
            {text('common.cancel')}
          </Button>
          <Button type="submit" color="red" loading={loading} disabled={!content}>
            {text('notices.erase.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** Erasing what another country's notice said: what goes and stays, the rule that requires it, and its number once more. */
export const EraseNoticeDialog = (props: EraseNoticeDialogProps) => {
  const text = useText();
  return (
    <Dialog isOpen isWide onClose={props.onClose} title={text('notices.erase')}>
      <Form {...props} />
    </Dialog>
  );
};
