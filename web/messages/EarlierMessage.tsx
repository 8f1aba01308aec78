import { Alert, Button, Group } from '@mantine/core';
import type { ReadMessageFragment } from '../api/operations.generated.ts';
import { formatDay } from '../i18n/format.ts';
import { useLanguage, useText } from '../i18n/Language.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import type { MessageDraft } from './message-draft.ts';
import { useTitleOf } from './MessageWords.tsx';
import { threadedUnder } from './threaded-under.ts';

type EarlierMessageProps = {
  /** Our messages under the number that the pasted text gives as ours. */
  found: readonly ReadMessageFragment[];
  values: MessageDraft;
  change: (changed: Partial<MessageDraft>) => void;
};

/** Offers to record what came as an answer to a message of ours, whose number it names; nothing is threaded by itself, and what was threaded is let go again. */
export const EarlierMessage = ({ found, values, change }: EarlierMessageProps) => {
  const text = useText();
  const language = useLanguage();
  const titleOf = useTitleOf();
  if (found.length === 0) return null;
  return (
    <Alert color="blue" role="status" p="xs" title={text('messages.earlier')}>
      {found.map((message) => {
        const isChosen = values.answers === message.id;
        return (
          <Group key={message.id} gap="xs">
            <TextLink to={`/messages/${message.id}`}>
              {[message.ourReference, formatDay(message.on, language), titleOf(message)]
                .filter(Boolean)
                .join(' · ')}
            </TextLink>
            <Button
              size="compact-xs"
              variant="default"
              aria-pressed={isChosen}
              onClick={() => change(isChosen ? { answers: '' } : threadedUnder(message, values))}
            >
              {text(isChosen ? 'messages.earlier.letGo' : 'messages.earlier.thread')}
            </Button>
          </Group>
        );
      })}
    </Alert>
  );
};
