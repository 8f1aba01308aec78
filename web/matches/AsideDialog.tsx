import { useMutation } from '@apollo/client/react';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { SetHitAsideDocument } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { useKeptValues } from '../session/use-kept-values.ts';
import { FormFrame } from '../ui/FormFrame.tsx';
import { Dialog } from '../ui/Dialog.tsx';

type AsideProps = { id: string; name: string; onClose: () => void };

const Form = ({ id: hitId, onClose }: AsideProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { values, change, drop } = useKeptValues(`hit.${hitId}`, { reason: '' });
  // Made once for the form: pressing the button twice records one.
  const [id] = useState(() => newUlid());
  const [setAside, { data, loading, error }] = useMutation(SetHitAsideDocument, { refetchQueries: ['Hits'] });
  const [problem] = data?.setHitAside.problems ?? [];
  const leave = (): void => {
    drop();
    onClose();
  };
  const send = async (): Promise<void> => {
    const sent = await setAside({ variables: { id, hitId, reason: values.reason } });
    if (sent.data?.setHitAside.problems.length === 0) leave();
  };
  return (
    <FormFrame
      sending={{ loading, error }}
      submit={text('matches.hits.aside')}
      onSend={send}
      onCancel={leave}
    >
      <Textarea
        data-autofocus
        label={text('matches.hits.reason')}
        description={text('matches.hits.reason.explain')}
        maxLength={500}
        value={values.reason}
        error={problem && inLanguage(problem.text)}
        onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
      />
    </FormFrame>
  );
};

/** Saying why a hit is not the same person. Closing it by its cross keeps the draft; cancelling drops it. */
export const AsideDialog = (props: AsideProps) => {
  const text = useText();
  return (
    <Dialog isOpen onClose={props.onClose} title={text('matches.hits.asideOf', { name: props.name })}>
      <Form {...props} />
    </Dialog>
  );
};
