import { Button, Group, Text } from '@mantine/core';
import { useText } from '../i18n/Language.tsx';

/** Says that a form shows what was written before and not sent, with the way to drop it. Nothing where it does not. */
export const KeptDraft = ({ draft: { isKept, drop } }: { draft: { isKept: boolean; drop: () => void } }) => {
  const text = useText();
  if (!isKept) return null;
  return (
    <Group gap="sm">
      <Text size="sm">{text('stepForm.draft')}</Text>
      <Button size="compact-xs" variant="default" onClick={drop}>
        {text('stepForm.dropDraft')}
      </Button>
    </Group>
  );
};
