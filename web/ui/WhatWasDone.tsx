import { Alert, Button } from '@mantine/core';
import { useText } from '../i18n/Language.tsx';
import css from './what-was-done.module.css';

type WhatWasDoneProps = {
  /** Why the last was not done or not taken back. */
  problem?: string | false | null | undefined;
  /** What was done last, in words. Null while there is nothing to take back. */
  says: string | null;
  /** Left out of what is not taken back. */
  onUndo?: (() => void) | undefined;
  isUndoing?: boolean;
};

/** What was done last on a list or a page with the way back from it, and why something was not done. */
export const WhatWasDone = ({ problem, says, onUndo, isUndoing = false }: WhatWasDoneProps) => {
  const text = useText();
  return (
    <>
      {problem && (
        <Alert color="red" role="alert" p="xs" mb="sm">
          {problem}
        </Alert>
      )}
      {says !== null && (
        <output className={css.done}>
          {says}
          {onUndo && (
            <Button size="compact-xs" variant="default" loading={isUndoing} onClick={onUndo}>
              {text('steps.undo')}
            </Button>
          )}
        </output>
      )}
    </>
  );
};
