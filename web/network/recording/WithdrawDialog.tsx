import { Button, Group } from '@mantine/core';
import { useInLanguage, useText } from '../../i18n/Language.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { NetworkControl } from '../use-network-control.ts';

/** What goes with a record that its author withdraws, or why it stays. */
export const WithdrawDialog = ({ control: { recorder } }: { control: Pick<NetworkControl, 'recorder'> }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { withdrawing, keep, problems } = recorder;
  const rests = withdrawing !== null && withdrawing.resting > 0;
  return (
    <Dialog
      isOpen={withdrawing !== null}
      onClose={keep}
      title={withdrawing ? text('record.withdraw.title', { name: withdrawing.name }) : ''}
    >
      {withdrawing && (
        <p>
          {rests
            ? text('record.withdraw.rests', { count: withdrawing.resting })
            : text('record.withdraw.goes', { count: withdrawing.links })}
        </p>
      )}
      {problems.map(({ text: said }) => (
        <p key={said.en} role="alert">
          {inLanguage(said)}
        </p>
      ))}
      <Group justify="flex-end" mt="md">
        <Button data-autofocus={rests || undefined} variant="default" onClick={keep}>
          {text('common.cancel')}
        </Button>
        {!rests && (
          <Button data-autofocus onClick={() => void recorder.withdraw()}>
            {text('link.withdraw')}
          </Button>
        )}
      </Group>
    </Dialog>
  );
};
