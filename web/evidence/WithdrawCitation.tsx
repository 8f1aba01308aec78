import { Button } from '@mantine/core';
import { useState } from 'react';
import { failureOf, type Failure } from '../api/failures.ts';
import { useText } from '../i18n/Language.tsx';
import { useWithdrawals } from './use-withdrawals.ts';

/** Takes back the tie between a fact and a source that the reader has made himself. */
export const WithdrawCitation = ({ id, onWithdrawn }: { id: string; onWithdrawn: () => void }) => {
  const text = useText();
  const withdrawals = useWithdrawals();
  const [failure, setFailure] = useState<Failure | null>(null);
  const withdraw = async (): Promise<void> => {
    try {
      await withdrawals.citation(id);
      onWithdrawn();
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return (
    <>
      <Button size="compact-xs" variant="subtle" onClick={() => void withdraw()}>
        {text('evidence.citation.withdraw')}
      </Button>
      {failure && <span role="alert">{text(`failure.${failure.kind}.text`)}</span>}
    </>
  );
};
