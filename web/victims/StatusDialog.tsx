import { useMutation } from '@apollo/client/react';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  RecordVictimStatusDocument,
  type VictimDecisionFragment,
  type VictimPartsFragment,
  type VictimStatus,
  type VictimStatusBy,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { formatDay } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';
import { useKeptValues } from '../session/use-kept-values.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useDayWrong, useWrong, VictimForm } from './VictimForm.tsx';

const ALL = ['PRESUMED', 'IDENTIFIED', 'NOT_VICTIM'] as const satisfies VictimStatus[];
const BODIES = [
  'POLICE',
  'NGO',
  'COURT_OR_PROSECUTION',
  'NON_POLICE_GOVERNMENT',
  'OTHER',
] as const satisfies VictimStatusBy[];

type Values = { caseId: string; status: string; on: string; by: string; ground: string };

type StatusDialogProps = {
  victim: VictimPartsFragment;
  /** The decision that is corrected; null for a new one. */
  decision: VictimDecisionFragment | null;
  onClose: () => void;
};

const seenIn = ({ statuses }: VictimPartsFragment, caseId: string): string[] =>
  statuses.filter((one) => one.case?.id === caseId).map(({ id }) => id);

const Form = ({ victim, decision, onClose }: StatusDialogProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const today = useToday();
  const dayWrong = useDayWrong();
  const { values, change, drop } = useKeptValues<Values>(
    `victim.status.${victim.id}.${decision?.id ?? 'new'}`,
    {
      caseId: decision?.case?.id ?? victim.cases[0]?.case.id ?? '',
      status: decision?.status ?? '',
      on: typedDay(decision?.on ?? today),
      by: decision?.by ?? 'POLICE',
      ground: decision?.ground ?? '',
    },
  );
  // Made once for the form: pressing the button twice, or again after a lost answer, records one.
  const [id] = useState(() => newUlid());
  const [seen, setSeen] = useState(victim);
  const [record, { data, loading, error }] = useMutation(RecordVictimStatusDocument, {
    refetchQueries: ['Victim', 'Victims'],
    awaitRefetchQueries: true,
  });
  const answer = data?.recordVictimStatus;
  const wrong = useWrong(answer);
  const next = seen.cases.find((file) => file.case.id === values.caseId)?.next ?? [];
  const offered = decision ? ALL : ALL.filter((one) => next.includes(one));
  const chosen = offered.find((one) => one === values.status) ?? offered[0];
  const leave = (): void => {
    drop();
    onClose();
  };
  const send = async (): Promise<void> => {
    const by = BODIES.find((one) => one === values.by);
    if (!chosen || !by) return;
    const { caseId, on, ground } = values;
    const sent = await record({
      variables: {
        id,
        victimId: victim.id,
        caseId,
        version: decision?.id ?? null,
        seen: seenIn(seen, caseId),
        status: { status: chosen, on: dayTyped(on) ?? on, by, ground },
      },
    });
    const done = sent.data?.recordVictimStatus;
    // Whoever sends again after that has seen what the other recorded.
    if (done?.newer) setSeen(done.newer);
    if (done?.id) leave();
  };
  const { newer } = answer ?? {};
  const standing =
    newer?.status && newer.since
      ? `${label('victimStatus', newer.status)}, ${formatDay(newer.since, language)}`
      : text('victims.noStatus');
  return (
    <VictimForm
      answer={answer}
      error={error}
      isSending={loading}
      conflict={newer ? text('victims.conflict', { standing }) : null}
      onSend={send}
      onLeave={leave}
    >
      {seen.cases.length > 1 && (
        <NativeSelect
          label={text('victims.case')}
          data={seen.cases.map((file) => ({ value: file.case.id, label: file.case.number }))}
          value={values.caseId}
          disabled={decision !== null}
          onChange={({ currentTarget: { value } }) => change({ caseId: value })}
        />
      )}
      <NativeSelect
        data-autofocus
        label={text('victims.status')}
        data={offered.map((value) => ({ value, label: label('victimStatus', value) }))}
        value={chosen ?? ''}
        error={wrong('status')}
        onChange={({ currentTarget: { value } }) => change({ status: value })}
      />
      <TextInput
        label={text('victims.on')}
        placeholder="24.11.2026"
        value={values.on}
        error={dayWrong(values.on) ?? wrong('on')}
        onChange={({ currentTarget: { value } }) => change({ on: value })}
      />
      <NativeSelect
        label={text('victims.by')}
        data={BODIES.map((value) => ({ value, label: label('victimStatusBy', value) }))}
        value={values.by}
        error={wrong('by')}
        onChange={({ currentTarget: { value } }) => change({ by: value })}
      />
      <Textarea
        label={text('victims.ground')}
        description={text('victims.ground.explain')}
        maxLength={500}
        value={values.ground}
        error={wrong('ground')}
        onChange={({ currentTarget: { value } }) => change({ ground: value })}
      />
    </VictimForm>
  );
};

/** Recording how a person stands as a victim, or correcting it. Cancelling drops the draft; the cross keeps it. */
export const StatusDialog = (props: StatusDialogProps) => {
  const text = useText();
  return (
    <Dialog
      isOpen
      onClose={props.onClose}
      title={text(props.decision ? 'victims.correct' : 'victims.decide')}
    >
      <Form {...props} />
    </Dialog>
  );
};
