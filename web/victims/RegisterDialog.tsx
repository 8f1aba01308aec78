import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { RegisterVictimDocument } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { useKeptValues } from '../session/use-kept-values.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ArrivalFields } from './ArrivalFields.tsx';
import { arrivalInput, arrivalValues, childrenIn, childrenText, NEW_CHILD } from './arrival-values.ts';
import { ChildFields } from './ChildFields.tsx';
import { PersonFields } from './PersonFields.tsx';
import { useWrong, VictimForm } from './VictimForm.tsx';
import css from './victims.module.css';

const Form = ({ onClose }: { onClose: () => void }) => {
  const text = useText();
  const today = useToday();
  const navigate = useNavigate();
  const { values, change, drop } = useKeptValues('victim.register', {
    ...arrivalValues(null, today),
    sex: 'F',
    bornIn: '',
    citizenship: '',
    children: '',
  });
  const [name, setName] = useState('');
  // Made once for the form: pressing the button twice, or again after a lost answer, registers one.
  const [id] = useState(() => newUlid());
  const [register, { data, loading, error }] = useMutation(RegisterVictimDocument, {
    refetchQueries: ['Victims'],
  });
  const answer = data
    ? {
        id: data.registerVictim.victimId,
        problems: data.registerVictim.problems,
        newer: null,
      }
    : undefined;
  const wrong = useWrong(answer);
  const children = childrenIn(values.children);
  const keep = (next: typeof children): void => change({ children: childrenText(next) });
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
    const sent = await register({ variables: { id, arrival: arrivalInput(values), person, children } });
    const victimId = sent.data?.registerVictim.victimId;
    if (!victimId) return;
    leave();
    void navigate(`/victims/${victimId}`);
  };
  return (
    <VictimForm
      answer={answer}
      error={error}
      isSending={loading}
      conflict={null}
      submit={text('victims.register.submit')}
      onSend={send}
      onLeave={leave}
    >
      <ArrivalFields values={values} wrong={wrong} onChange={change} />
      <PersonFields
        values={values}
        name={name}
        nameHint={text('victims.person.name.explain')}
        wrong={wrong}
        onChange={change}
        onName={setName}
      />
      {children.map((child, place) => (
        <fieldset key={`${children.length}-${place}`} className={css.fieldset}>
          <legend>{text('victims.child.number', { number: place + 1 })}</legend>
          <ChildFields
            child={child}
            onChange={(next) => keep(children.with(place, next))}
            onRemove={() => keep(children.toSpliced(place, 1))}
          />
        </fieldset>
      ))}
      {wrong('children') !== undefined && <div role="alert">{wrong('children')}</div>}
      <div>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => keep([...children, NEW_CHILD])}
        >
          {text('victims.child.add')}
        </Button>
      </div>
    </VictimForm>
  );
};

/** Registering somebody who came to the centre first, with her children. Cancelling drops the draft; the cross keeps it, but for the name. */
export const RegisterDialog = ({ onClose }: { onClose: () => void }) => {
  const text = useText();
  return (
    <Dialog isOpen isWide onClose={onClose} title={text('victims.register.title')}>
      <Form onClose={onClose} />
    </Dialog>
  );
};
