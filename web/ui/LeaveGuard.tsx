import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { useBlocker } from 'react-router';
import { useText } from '../i18n/Language.tsx';
import { Dialog } from './Dialog.tsx';
import { askBeforeLeaving } from './leaving.ts';
import { useAskBeforeClosing } from './use-ask-before-closing.ts';

type LeaveGuardProps = {
  /** Whether there is work that only this window has. Asked when the reader leaves. */
  isUnsaved: () => boolean;
  /** Tries once more to keep it. */
  save: () => Promise<unknown>;
  /** He leaves, and gives it up. */
  onLost?: () => void;
};

type Question = { go: () => void; stay: () => void };

/** Nobody leaves a page with work that is not kept without a word: it is saved first, and where that fails the reader is asked. */
export const LeaveGuard = ({ isUnsaved, save, onLost }: LeaveGuardProps) => {
  const text = useText();
  const [question, setQuestion] = useState<Question | null>(null);
  const isKept = useEffectEvent(async (): Promise<boolean> => {
    if (isUnsaved()) await save();
    return !isUnsaved();
  });
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.key !== nextLocation.key && isUnsaved(),
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    const answers = { go: blocker.proceed, stay: blocker.reset };
    void isKept().then((isGone) => (isGone ? answers.go() : setQuestion(answers)));
  }, [blocker]);
  useEffect(
    () =>
      askBeforeLeaving((answers) => {
        void isKept().then((isGone) => (isGone ? answers.go() : setQuestion(answers)));
      }),
    [],
  );
  useAskBeforeClosing(isUnsaved);

  const answer = (how: keyof Question): void => {
    setQuestion(null);
    if (how === 'go') onLost?.();
    question?.[how]();
  };
  return (
    <Dialog isOpen={question !== null} onClose={() => answer('stay')} title={text('leaving.title')}>
      <Stack gap="sm">
        <Text size="sm">{text('leaving.explain')}</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => answer('go')}>
            {text('leaving.go')}
          </Button>
          <Button data-autofocus onClick={() => answer('stay')}>
            {text('leaving.stay')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
};
