import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../i18n/Language.tsx';

/** Copies a text and says whether it was copied; a changed text has not been. */
export const CopyButton = ({ text: copied }: { text: string }) => {
  const text = useText();
  const [last, setLast] = useState<{ of: string; isDone: boolean } | null>(null);
  const copy = async (): Promise<void> => {
    try {
      // Without a secure address the browser has no clipboard at all: that is a refusal, too.
      await navigator.clipboard.writeText(copied);
      setLast({ of: copied, isDone: true });
    } catch {
      setLast({ of: copied, isDone: false });
    }
  };
  const said = last?.of === copied ? text(last.isDone ? 'explain.copied' : 'explain.notCopied') : '';
  return (
    <>
      <Button size="compact-xs" variant="default" onClick={() => void copy()}>
        {text('explain.copy')}
      </Button>
      <span role="status">{said}</span>
    </>
  );
};
