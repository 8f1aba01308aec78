import { Button, Group, Stack, Text } from '@mantine/core';
import { useLabel, useText } from '../../i18n/Language.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { NetworkControl } from '../use-network-control.ts';

/** What goes with a link that its author withdraws, from its card or the notice of its recording. */
export const WithdrawLinkDialog = ({
  control: { links, work },
}: {
  control: Pick<NetworkControl, 'links' | 'work'>;
}) => {
  const text = useText();
  const label = useLabel();
  const { withdrawing, keep, withdraw } = links;
  if (!withdrawing) return null;
  const { link, sources } = withdrawing;
  const ends = { source: work.nameOf(link.source), target: work.nameOf(link.target) };
  return (
    <Dialog isOpen onClose={keep} title={text('link.withdraw.title', ends)}>
      <Stack gap="sm">
        <Text size="sm">
          {text('link.withdraw.goes', { type: label('linkType', link.type), count: sources })}
        </Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={keep}>
            {text('common.cancel')}
          </Button>
          <Button
            data-autofocus
            onClick={() => {
              keep();
              void withdraw(link);
            }}
          >
            {text('link.withdraw')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
};
