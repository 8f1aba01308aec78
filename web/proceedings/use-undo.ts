import { useMutation } from '@apollo/client/react';
import {
  BringChargeDocument,
  RecordStepDocument,
  type StepFragment,
  WithdrawStepDocument,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useLastDone } from '../offences/use-last-done.ts';
import { inputOf, valuesOf } from './step-form.ts';

/** The way back: what is new is withdrawn, what was corrected is corrected back, what was withdrawn is recorded anew. */
export const useUndo = (caseId: string, facts: readonly StepFragment[]) => {
  const last = useLastDone();
  const refetchQueries = ['Proceedings'];
  const [recordStep] = useMutation(RecordStepDocument, { refetchQueries });
  const [bringCharge] = useMutation(BringChargeDocument, { refetchQueries });
  const [withdrawStep] = useMutation(WithdrawStepDocument, { refetchQueries });

  const write = async (step: StepFragment, version: string | null): Promise<void> => {
    const variables = { id: newUlid(), version, fact: inputOf(valuesOf(step), caseId, facts) };
    const answer =
      step.kind === 'CHARGE'
        ? (await bringCharge({ variables })).data?.bringCharge
        : (await recordStep({ variables })).data?.recordProceeding;
    last.told(answer, { says: 'steps.done.recorded', undo: null });
  };
  const withdraw = async (id: string, again: StepFragment | null): Promise<void> => {
    const { data } = await withdrawStep({ variables: { caseId, id } });
    const undo = again ? () => write(again, null) : null;
    last.told(data?.withdrawProceeding, { says: 'steps.done.withdrawn', undo });
  };
  return {
    last,
    withdraw,
    recorded: (id: string, before: StepFragment | null): void =>
      last.did({
        says: 'steps.done.recorded',
        undo: () => (before ? write(before, id) : withdraw(id, null)),
      }),
    decided: (): void => last.did({ says: 'steps.done.decided', undo: null }),
  };
};
