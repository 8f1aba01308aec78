import { useMutation } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { RecordReflectionPeriodDocument, type VictimPartsFragment } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useDayWrong, useWrong, VictimForm } from './VictimForm.tsx';

type PeriodDialogProps = { victim: VictimPartsFragment; onClose: () => void };

const Form = ({ victim, onClose }: PeriodDialogProps) => {
  const text = useText();
  const today = useToday();
  const dayWrong = useDayWrong();
  const { reflection } = victim;
  const [caseId, setCaseId] = useState(victim.cases[0]?.case.id ?? '');
  const [on, setOn] = useState(typedDay(reflection.from ?? today));
  const [id] = useState(() => newUlid());
  const [record, { data, loading, error }] = useMutation(RecordReflectionPeriodDocument, {
    refetchQueries: ['Victim', 'Victims'],
    awaitRefetchQueries: true,
  });
  const answer = data?.recordReflectionPeriod;
  const wrong = useWrong(answer);
  const send = async (): Promise<void> => {
    const variables = { id, victimId: victim.id, caseId, version: reflection.id, on: dayTyped(on) ?? on };
    const sent = await record({ variables });
    if (sent.data?.recordReflectionPeriod.id) onClose();
  };
  return (
    <VictimForm
      answer={answer}
      error={error}
      isSending={loading}
      conflict={answer?.newer ? text('victims.conflict.help') : null}
      onSend={send}
      onLeave={onClose}
    >
      {victim.cases.length > 1 && (
        <NativeSelect
          label={text('victims.case')}
          data={victim.cases.map((file) => ({ value: file.case.id, label: file.case.number }))}
          value={caseId}
          onChange={({ currentTarget: { value } }) => setCaseId(value)}
        />
      )}
      <TextInput
        data-autofocus
        label={text('victims.on')}
        description={text('victims.period.explain')}
        placeholder="24.11.2026"
        value={on}
        error={dayWrong(on) ?? wrong('on')}
        onChange={({ currentTarget: { value } }) => setOn(value)}
      />
    </VictimForm>
  );
};

/** Beginning the recovery and reflection period, or correcting its day. */
export const PeriodDialog = (props: PeriodDialogProps) => {
  const text = useText();
  return (
    <Dialog isOpen onClose={props.onClose} title={text('victims.begin')}>
      <Form {...props} />
    </Dialog>
  );
};
