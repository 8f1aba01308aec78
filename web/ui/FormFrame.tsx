import { Alert, Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { failureOf } from '../api/failures.ts';
import { useText } from '../i18n/Language.tsx';

type FormFrameProps = {
  /** The mutation: whether it is under way, and what went wrong with it as a whole. */
  sending: { loading: boolean; error?: Error | undefined };
  /** What the server says is wrong with no single field. */
  wrong?: string | undefined;
  submit: string;
  cancel?: string;
  /** Nothing can be sent yet. */
  isOff?: boolean;
  onSend: () => Promise<unknown>;
  onCancel: () => void;
  children: ReactNode;
};

/** Around the fields of a form: what is wrong with the whole, and the two buttons; `Enter` sends it. */
export const FormFrame = (props: FormFrameProps) => {
  const { sending, wrong, submit, cancel, isOff = false, onSend, onCancel, children } = props;
  const text = useText();
  const { error, loading } = sending;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // The failure of the mutation is shown through `error`.
        void onSend().catch(() => undefined);
      }}
    >
      <Stack gap="xs">
        {(error ?? wrong) && (
          <Alert color="red" role="alert" p="xs">
            {error ? text(`failure.${failureOf(error).kind}.text`) : wrong}
          </Alert>
        )}
        {children}
        <Group justify="flex-end" gap="xs" mt="xs">
          <Button variant="default" onClick={onCancel}>
            {cancel ?? text('common.cancel')}
          </Button>
          <Button type="submit" disabled={isOff} loading={loading}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
