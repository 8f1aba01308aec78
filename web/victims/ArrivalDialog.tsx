import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  CorrectVictimArrivalDocument,
  type VictimArrivalPartsFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { useKeptValues } from '../session/use-kept-values.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ArrivalFields } from './ArrivalFields.tsx';
import { ArrivalWords } from './ArrivalWords.tsx';
import { arrivalInput, arrivalValues } from './arrival-values.ts';
import { PersonFields } from './PersonFields.tsx';
import { useWrong, VictimForm } from './VictimForm.tsx';

type ArrivalDialogProps = { victimId: string; arrival: VictimArrivalPartsFragment; onClose: () => void };

const personOf = ({ sex, bornIn, citizenship }: VictimArrivalPartsFragment) => ({
  sex: sex ?? 'U',
  bornIn: bornIn ?? '',
  citizenship: citizenship ?? '',
});

const Form = ({ victimId, arrival, onClose }: ArrivalDialogProps) => {
  const text = useText();
  const today = useToday();
  const { values, change, drop } = useKeptValues(`victim.arrival.${arrival.id}`, {
    ...arrivalValues(arrival, today),
    ...personOf(arrival),
  });
  const [name, setName] = useState('');
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
    const { sex, bornIn, citizenship } = values;
    const person = {
      sex,
      bornIn: bornIn.trim() || null,
      citizenship: citizenship || null,
      name: name.trim() || null,
    };
    const sent = await correct({
      variables: { id, victimId, version, arrival: arrivalInput(values), person },
    });
    const done = sent.data?.correctVictimArrival;
    // Whoever sends again after that has seen what the other wrote.
    if (done?.newer?.arrival) setVersion(done.newer.arrival.id);
    if (done?.id) leave();
  };
  const newer = answer?.newer?.arrival;
  return (
    <VictimForm
      answer={answer}
      error={error}
      isSending={loading}
      conflict={
        newer && (
          <>
            {text('victims.conflict.arrival')} <ArrivalWords arrival={newer} />
          </>
        )
      }
      onSend={send}
      onLeave={leave}
    >
      <ArrivalFields values={values} wrong={wrong} onChange={change} />
      <PersonFields
        values={values}
        name={name}
        nameHint={text(arrival.isSealed ? 'victims.person.name.keep' : 'victims.person.name.explain')}
        wrong={wrong}
        onChange={change}
        onName={setName}
      />
    </VictimForm>
  );
};

/** Correcting how somebody came, whether she agrees that a case learns of her, and who she is. The name is kept in no draft. */
export const ArrivalDialog = (props: ArrivalDialogProps) => {
  const text = useText();
  return (
    <Dialog isOpen isWide onClose={props.onClose} title={text('victims.arrival.correct')}>
      <Form {...props} />
    </Dialog>
  );
};
