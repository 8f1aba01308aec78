import { Button, Group, Text } from '@mantine/core';
import { useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';

type WithdrawDialogProps = {
  title: string;
  /** What is said where nothing names it. */
  nothing: string;
  /** What is said above what names it. */
  named: string;
  consequences: readonly string[];
  /** What is pressed, where that is another word than withdrawing. */
  confirm?: string;
  onConfirm: () => void;
  onClose: () => void;
};

/** Before a fact is withdrawn: what names it, stays, and will name it no more. */
export const WithdrawDialog = (props: WithdrawDialogProps) => {
  const { title, nothing, named, consequences, confirm, onConfirm, onClose } = props;
  const text = useText();
  return (
    <Dialog isOpen onClose={onClose} title={title}>
      <Text size="sm">{consequences.length === 0 ? nothing : named}</Text>
      {consequences.length > 0 && (
        <ul>
          {consequences.map((words) => (
            <li key={words}>
              <Text size="sm">{words}</Text>
            </li>
          ))}
        </ul>
      )}
      <Group justify="flex-end" gap="xs" mt="md">
        <Button data-autofocus variant="default" onClick={onClose}>
          {text('common.cancel')}
        </Button>
        <Button color="red" onClick={onConfirm}>
          {confirm ?? text('steps.withdraw')}
        </Button>
      </Group>
    </Dialog>
  );
};
