import { Button } from '@mantine/core';
import type { Failure } from '../api/failures.ts';
import { useText } from '../i18n/Language.tsx';
import css from './card.module.css';

/** Why the card did not come, and what to do next. */
export const CardFailure = ({ failure, onRetry }: { failure: Failure; onRetry: () => void }) => {
  const text = useText();
  return (
    <div className={css.failure} role="alert">
      <strong>{text(`failure.${failure.kind}.title`)}</strong>
      <p>{text(`failure.${failure.kind}.text`)}</p>
      {failure.reference !== null && <p>{text('failure.reference', { reference: failure.reference })}</p>}
      <Button size="compact-sm" variant="default" onClick={onRetry}>
        {text('common.retry')}
      </Button>
    </div>
  );
};
