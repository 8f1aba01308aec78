import { Button } from '@mantine/core';
import { useText } from '../i18n/Language.tsx';
import css from './evidence.module.css';
import type { DoneDesk } from './use-done.ts';

/** What was done last, with the way back. */
export const DoneBar = ({ desk: { done, failure, undo } }: { desk: DoneDesk }) => {
  const text = useText();
  return (
    <>
      {failure && <p role="alert">{text(`failure.${failure.kind}.text`)}</p>}
      {done && (
        <output className={css.done}>
          <span>{text(done.says)}</span>
          {done.undo && (
            <Button size="compact-xs" variant="default" onClick={undo}>
              {text('evidence.undo')} (Ctrl Z)
            </Button>
          )}
        </output>
      )}
    </>
  );
};
