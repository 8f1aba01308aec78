import { useMutation } from '@apollo/client/react';
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { ChartsDocument, WithdrawChartDocument } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';

/** Puts a chart away, after saying what that means. */
export const Withdraw = ({ id, name }: { id: string; name: string }) => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const [withdraw, { loading, error }] = useMutation(WithdrawChartDocument, {
    variables: { id },
    refetchQueries: [ChartsDocument],
  });
  return (
    <>
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setOpen(true)}>
        {text('charts.withdraw')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={text('charts.withdraw.title', { name })}>
        <Stack gap="sm">
          {error && <Alert color="red">{text(`failure.${failureOf(error).kind}.text`)}</Alert>}
          <Text size="sm">{text('charts.withdraw.explain')}</Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => setOpen(false)}>
              {text('common.cancel')}
            </Button>
            {/* What went wrong is shown through `error`. */}
            <Button loading={loading} onClick={() => void withdraw().catch(() => undefined)}>
              {text('charts.withdraw')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
};
