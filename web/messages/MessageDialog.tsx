import { useLazyQuery, useMutation } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import { useState } from 'react';
import {
  CorrectMessageDocument,
  MessagesUnderDocument,
  RecordMessageDocument,
  type ReadMessageFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { formatMoment } from '../i18n/format.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { useKeptValues } from '../session/use-kept-values.ts';
import { FormFrame } from '../ui/FormFrame.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { answerTo, draftOf, emptyDraft, formOf, inputOf, type MessageDraft } from './message-draft.ts';
import { EarlierMessage } from './EarlierMessage.tsx';
import { FillForm } from './FillForm.tsx';
import { MessageFields } from './MessageFields.tsx';
import { useTitleOf } from './MessageWords.tsx';
import type { Passages } from './pasted-draft.ts';
import { PasteText } from './PasteText.tsx';
import { useChoices, type ChosenNotice } from './use-choices.ts';

/** A notice whose request is written: the case in which it lies, and in whose letters the name is needed. */
export type FormNotice = ChosenNotice & { caseId: string; country: string };

/** What is written: a new message, the request for a notice, an answer to one, or a version of one. */
export type MessageWork =
  | { kind: 'new' }
  | { kind: 'form'; notice: FormNotice }
  | { kind: 'answer'; to: ReadMessageFragment; seen: readonly string[] }
  | { kind: 'correct'; message: ReadMessageFragment };

type MessageDialogProps = {
  work: MessageWork;
  onClose: () => void;
  /** With the id of the message. */
  onDone: (id: string) => void;
};

const startOf = (
  work: MessageWork,
  today: string,
  ownBureau: string,
): { name: string; values: MessageDraft } => {
  switch (work.kind) {
    case 'new':
      return { name: 'message', values: emptyDraft(today) };
    case 'form':
      return {
        name: `message-form.${work.notice.id}`,
        values: formOf(work.notice, today, ownBureau),
      };
    case 'answer':
      return { name: `message-answer.${work.to.id}`, values: answerTo(work.to, today) };
    case 'correct':
      return { name: `message-version.${work.message.version}`, values: draftOf(work.message) };
  }
};

const knownIn = (work: MessageWork): readonly ChosenNotice['person'][] => {
  switch (work.kind) {
    case 'new':
      return [];
    case 'form':
      return [work.notice.person];
    case 'answer':
      return work.to.about;
    case 'correct':
      return work.message.about;
  }
};

const Form = ({ work, onClose, onDone }: MessageDialogProps) => {
  const text = useText();
  const language = useLanguage();
  const inLanguage = useInLanguage();
  const titleOf = useTitleOf();
  const today = useToday();
  const start = startOf(work, today, text('messages.fill.ownBureau'));
  const { values, change, drop } = useKeptValues(start.name, start.values);
  const [passages, setPassages] = useState<Passages>({});
  // Our messages under the number that a pasted text names as ours.
  const [findEarlier, { data: earlier }] = useLazyQuery(MessagesUnderDocument, { fetchPolicy: 'no-cache' });
  const found = earlier?.messagesUnder ?? [];
  const choices = useChoices(
    values.caseId,
    [
      ...knownIn(work),
      ...found.filter(({ id: one }) => one === values.answers).flatMap(({ about }) => about),
    ],
    work.kind === 'form' ? [work.notice] : [],
  );
  // Made once for the form: pressing the button twice, or again after a lost answer, records one message.
  const [id] = useState(() => newUlid());
  const again = { refetchQueries: ['Messages', 'Message', 'NoticeMessages', 'LapsingNotices'] };
  const [record, recording] = useMutation(RecordMessageDocument, again);
  const [correct, correcting] = useMutation(CorrectMessageDocument, again);
  const answer = recording.data?.recordMessage ?? correcting.data?.correctMessage;
  const error = recording.error ?? correcting.error;
  const newer = answer?.newer ?? [];
  const wrong = (field: string | null): string | undefined => {
    const found = answer?.problems.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  const seen = [
    ...(work.kind === 'answer' ? work.seen : []),
    ...found
      .flatMap(({ id: one, thread }) => thread.filter(({ answers }) => answers === one))
      .map((one) => one.id),
    ...newer.map((one) => one.id),
  ];
  const version = work.kind === 'correct' ? (newer[0]?.version ?? work.message.version) : '';
  const send = async (): Promise<void> => {
    const written = inputOf(values);
    // What left has left: a correction of the words leaves what was given as it was.
    const message = work.kind === 'correct' ? { ...written, given: null } : written;
    const done =
      work.kind === 'correct'
        ? (await correct({ variables: { id, messageId: work.message.id, version, message } })).data
            ?.correctMessage
        : (await record({ variables: { id, seen, message } })).data?.recordMessage;
    if (!done?.id) return;
    drop();
    onDone(done.id);
  };
  return (
    <FormFrame
      sending={{ loading: recording.loading || correcting.loading, error }}
      wrong={wrong(null)}
      submit={text(newer.length > 0 ? 'messages.recordAnyway' : 'messages.record')}
      onSend={send}
      onCancel={() => {
        drop();
        onClose();
      }}
    >
      {newer.length > 0 && (
        <Alert color="orange" role="alert" p="xs" title={text('messages.conflict')}>
          <ul>
            {newer.map((one) => (
              <li key={one.id}>
                {titleOf(one)}: {inLanguage(one.recordedBy)}, {formatMoment(one.recordedAt, language)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {work.kind !== 'correct' && values.direction === 'IN' && (
        <PasteText
          values={values}
          people={choices.people}
          onRead={(read) => {
            change(read.changed);
            setPassages(read.passages);
            const { ourReference } = read.changed;
            // A search that fails offers nothing: the number stands in its field.
            if (work.kind === 'new' && ourReference)
              void findEarlier({ variables: { ourReference } }).catch(() => undefined);
          }}
        />
      )}
      {work.kind === 'new' && values.direction === 'IN' && <EarlierMessage {...{ found, values, change }} />}
      {work.kind === 'form' && values.caseId === '' && (
        <Alert color="orange" p="xs">
          {text('messages.form.withoutCase')}
        </Alert>
      )}
      {work.kind !== 'correct' && values.direction === 'OUT' && (
        <FillForm
          {...{ values, change, wrong }}
          {...choices}
          first={work.kind === 'form' ? 'NOTICE' : null}
        />
      )}
      <MessageFields {...{ values, change, wrong, passages, choices }} />
    </FormFrame>
  );
};

/** Recording, answering or correcting a message. Closing it by its cross keeps the draft; cancelling drops it. */
export const MessageDialog = (props: MessageDialogProps) => {
  const text = useText();
  return (
    <Dialog isOpen isWide onClose={props.onClose} title={text(`messages.work.${props.work.kind}`)}>
      <Form {...props} />
    </Dialog>
  );
};
