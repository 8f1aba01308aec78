import { useMutation } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import {
  CheckCountryRequestEventDocument,
  RecordCountryRequestEventDocument,
  type CountryRequestShownFragment,
} from '../api/operations.generated.ts';
import { useLabel, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { typedDay } from '../i18n/typed-day.ts';
import { DraftedFrame } from '../offences/DraftedFrame.tsx';
import { useDraftedForm } from '../offences/use-drafted-form.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useCheck } from '../ui/use-check.ts';
import { HappenedLines } from './HappenedLines.tsx';
import { happenedInput, isHappenedDraft, lastHappened, type HappenedValues } from './request-form.ts';

type Request = CountryRequestShownFragment;

type HappenedDialogProps = {
  request: Request;
  onClose: () => void;
  /** `id` is that of what happened. */
  onDone: (id: string) => void;
};

const Form = ({ request, onClose, onDone }: HappenedDialogProps) => {
  const text = useText();
  const label = useLabel();
  const today = useToday();
  const form = useDraftedForm<HappenedValues, Request>({
    about: `request.next.${request.dossierId}`,
    fact: null,
    fresh: { state: request.next[0] ?? '', on: typedDay(today), note: '' },
    isDraft: isHappenedDraft,
    onDone,
  });
  const { values, change } = form;
  // What another has recorded meanwhile is what this follows once the writer has seen it.
  const now = form.newer ?? request;
  const next = now.next;
  const state = next.find((one) => one === values.state) ?? next[0] ?? '';
  const event = happenedInput({ ...values, state }, now);
  const [record, recording] = useMutation(RecordCountryRequestEventDocument);
  const checked = useCheck(
    CheckCountryRequestEventDocument,
    { event: event ?? { caseId: now.case.id, version: now.id, state: 'SENT', on: '' } },
    form.isTouched && event !== null,
  );
  const wrong = (field: string | null): string | undefined => form.wrong(field, checked);
  const send = async (): Promise<void> => {
    if (!event) return;
    const variables = { id: form.id, seen: lastHappened(now), event };
    const answer = (await record({ variables })).data?.recordCountryRequestEvent;
    // What is taken back is what happened, not the request.
    form.receive(answer && { ...answer, id: answer.id === null ? null : form.id });
  };
  return (
    <DraftedFrame
      form={form}
      problem={wrong(null)}
      recording={recording}
      theirs={form.newer && <HappenedLines events={form.newer.events} />}
      mine={[state && label('countryRequestState', state), values.on, values.note]}
      onSend={send}
      onClose={onClose}
    >
      <NativeSelect
        data-autofocus
        label={text('requests.next')}
        data={next.map((value) => ({ value, label: label('countryRequestState', value) }))}
        value={state}
        error={wrong('state') ?? (next.length === 0 && text('requests.next.none'))}
        onChange={({ currentTarget }) =>
          change('state', next.find((one) => one === currentTarget.value) ?? '')
        }
      />
      <TextInput
        label={text('requests.on')}
        value={values.on}
        error={wrong('on')}
        onChange={({ currentTarget }) => change('on', currentTarget.value)}
      />
      <TextInput
        label={text('requests.note')}
        maxLength={500}
        value={values.note}
        error={wrong('note')}
        onChange={({ currentTarget }) => change('note', currentTarget.value)}
      />
    </DraftedFrame>
  );
};

/** Records what has happened to a request: only what may follow can be chosen. */
export const HappenedDialog = (props: HappenedDialogProps) => {
  const text = useText();
  return (
    <Dialog isWide isOpen onClose={props.onClose} title={text('requests.next')}>
      <Form {...props} />
    </Dialog>
  );
};
