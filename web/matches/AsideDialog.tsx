import { useMutation } from '@apollo/client/react';
import { Alert, Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { SetHitAsideDocument } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { useKeptValues } from '../session/use-kept-values.ts';
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
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // The failure of the mutation is shown through `error`.
        void send().catch(() => undefined);
      }}
    >
      <Stack gap="xs">
        {error && (
          <Alert color="red" role="alert" p="xs">
            {text(`failure.${failureOf(error).kind}.text`)}
          </Alert>
        )}
        <Textarea
          data-autofocus
          label={text('matches.hits.reason')}
          description={text('matches.hits.reason.explain')}
          maxLength={500}
          value={values.reason}
          error={problem && inLanguage(problem.text)}
          onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
        />
        <Group justify="flex-end" gap="xs" mt="xs">
          <Button variant="default" onClick={leave}>
            {text('common.cancel')}
          </Button>
          <Button type="submit" loading={loading}>
            {text('matches.hits.aside')}
          </Button>
        </Group>
      </Stack>
    </form>
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
