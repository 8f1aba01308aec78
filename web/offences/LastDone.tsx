import { Alert, Button } from '@mantine/core';
import { useText } from '../i18n/Language.tsx';
import css from './offences.module.css';
import type { LastDone as Last } from './use-last-done.ts';

/** What was done last with the way back from it, or why it was not done. */
export const LastDone = ({ of: { last, problem } }: { of: Last }) => {
  const text = useText();
  return (
    <>
      {problem !== null && (
        <Alert color="red" role="alert" p="xs" mb="sm">
          {problem}
        </Alert>
      )}
      {last && (
        <output className={css.done}>
          {text(last.says)}
          {last.undo && (
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => void last.undo?.().catch(() => undefined)}
            >
              {text('steps.undo')}
            </Button>
          )}
        </output>
      )}
    </>
  );
};
