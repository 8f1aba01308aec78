import { useMutation } from '@apollo/client/react';
import {
  DecideElementDocument,
  WithdrawElementDecisionDocument,
  type ElementDecisionFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import type { LastDone } from '../offences/use-last-done.ts';
import type { Deciding } from './DecisionDialog.tsx';

const PROOF = { refetchQueries: ['Proof'] };

/**
 * The way back from what a prosecutor decided last: a decision is withdrawn, and the one before it stands again; one that was withdrawn is made again over the one
 * that stands then.
 */
export const useDecisionUndo = ({ caseId, chargeId, cell }: Deciding, { did, told }: LastDone) => {
  const [decide] = useMutation(DecideElementDocument, PROOF);
  const [take, { loading }] = useMutation(WithdrawElementDecisionDocument, PROOF);
  const withdraw = async (id: string) =>
    (await take({ variables: { caseId, id } })).data?.withdrawElementDecision;
  return {
    isWithdrawing: loading,
    decided: (id: string): void =>
      did({
        says: 'steps.done.decided',
        undo: async () => told(await withdraw(id), { says: 'steps.done.withdrawn', undo: null }),
      }),
    withdraw: async ({ id, verdict, reason }: ElementDecisionFragment): Promise<void> => {
      const seen = cell.decisions.find((one) => one.id !== id)?.id ?? null;
      const decision = { caseId, chargeId, element: cell.key, verdict, reason };
      told(await withdraw(id), {
        says: 'steps.done.withdrawn',
        undo: async () =>
          told((await decide({ variables: { id: newUlid(), seen, decision } })).data?.decideElement, {
            says: 'steps.done.decided',
            undo: null,
          }),
      });
    },
  };
};
