import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  CorrectVictimArrivalDocument,
  type VictimArrivalPartsFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { formatDay } from '../i18n/format.ts';
import { useLabel, useLanguage, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { useKeptValues } from '../session/use-kept-values.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ArrivalFields } from './ArrivalFields.tsx';
import { arrivalInput, arrivalValues } from './arrival-values.ts';
import { useWrong, VictimForm } from './VictimForm.tsx';

type ArrivalDialogProps = { victimId: string; arrival: VictimArrivalPartsFragment; onClose: () => void };

const Form = ({ victimId, arrival, onClose }: ArrivalDialogProps) => {
  const text = useText();
  const label = useLabel();
  const language = useLanguage();
  const today = useToday();
  const { values, change, drop } = useKeptValues(
    `victim.arrival.${arrival.id}`,
    arrivalValues(arrival, today),
  );
  const [id] = useState(() => newUlid());
  const [version, setVersion] = useState(arrival.id);
  const [correct, { data, loading, error }] = useMutation(CorrectVictimArrivalDocument, {
    refetchQueries: ['Victim', 'Victims'],
    awaitRefetchQueries: true,
  });
  const answer = data?.correctVictimArrival;
  const wrong = useWrong(answer);
  const leave = (): void => {
    drop();
    onClose();
  };
  const send = async (): Promise<void> => {
    const sent = await correct({ variables: { id, victimId, version, arrival: arrivalInput(values) } });
    const done = sent.data?.correctVictimArrival;
    // Whoever sends again after that has seen what the other wrote.
    if (done?.newer?.arrival) setVersion(done.newer.arrival.id);
    if (done?.id) leave();
  };
  const newer = answer?.newer?.arrival;
  const standing =
    newer &&
    [
      formatDay(newer.on, language),
      label('victimCameBy', newer.cameBy),
      text(newer.agrees ? 'victims.arrival.agreed' : 'victims.arrival.notAgreed'),
      newer.ground,
    ].join(' · ');
  return (
    <VictimForm
      answer={answer}
      error={error}
      isSending={loading}
      conflict={standing ? text('victims.conflict.arrival', { standing }) : null}
      onSend={send}
      onLeave={leave}
    >
      <ArrivalFields values={values} wrong={wrong} onChange={change} />
    </VictimForm>
  );
};

/** Correcting how somebody came, and whether she agrees that a case learns of her. */
export const ArrivalDialog = (props: ArrivalDialogProps) => {
  const text = useText();
  return (
    <Dialog isOpen isWide onClose={props.onClose} title={text('victims.arrival.correct')}>
      <Form {...props} />
    </Dialog>
  );
};
