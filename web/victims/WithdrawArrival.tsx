import { useMutation } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { useNavigate } from 'react-router';
import { failureOf } from '../api/failures.ts';
import { WithdrawVictimArrivalDocument } from '../api/operations.generated.ts';
import { useText } from '../i18n/Language.tsx';
import type { WithdrawnArrival } from './UndoWithdrawn.tsx';
import { useWrong } from './VictimForm.tsx';

type WithdrawArrivalProps = { victimId: string; arrivalId: string };

/** Withdrawing a registration that was made by mistake. It leads to the list, where it can be taken back. */
export const WithdrawArrival = ({ victimId, arrivalId }: WithdrawArrivalProps) => {
  const text = useText();
  const navigate = useNavigate();
  const [withdraw, { data, loading, error }] = useMutation(WithdrawVictimArrivalDocument, {
    refetchQueries: ['Victims'],
  });
  const wrong = useWrong(data?.withdrawVictimArrival);
  const said = error ? text(`failure.${failureOf(error).kind}.text`) : wrong(null);
  const send = async (): Promise<void> => {
    const sent = await withdraw({ variables: { id: arrivalId, victimId } });
    if (!sent.data?.withdrawVictimArrival.id) return;
    const state: WithdrawnArrival = { victimId, version: arrivalId };
    void navigate('/victims', { state });
  };
  return (
    <>
      <Button
        size="xs"
        variant="subtle"
        loading={loading}
        // The failure of the mutation is shown through `error`.
        onClick={() => void send().catch(() => undefined)}
      >
        {text('victims.arrival.withdraw')}
      </Button>
      {said && (
        <Alert color="red" role="alert" p="xs">
          {said}
        </Alert>
      )}
    </>
  );
};
