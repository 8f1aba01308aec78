import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  BringChargeDocument,
  RecordStepDocument,
  type StepFragment,
  WithdrawStepDocument,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage } from '../i18n/Language.tsx';
import { useUndoKey } from '../ui/use-undo-key.ts';
import { inputOf, valuesOf } from './step-form.ts';

type Says = 'steps.done.recorded' | 'steps.done.withdrawn' | 'steps.done.decided';

/** What was done last, and the way back from it. A decision on a charge has none. */
export type LastDone = { says: Says; undo: (() => Promise<void>) | null };

/** The way back: what is new is withdrawn, what was corrected is corrected back, what was withdrawn is recorded anew. */
export const useUndo = (caseId: string, facts: readonly StepFragment[]) => {
  const inLanguage = useInLanguage();
  const [last, setLast] = useState<LastDone | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const refetchQueries = ['Proceedings'];
  const [recordStep] = useMutation(RecordStepDocument, { refetchQueries });
  const [bringCharge] = useMutation(BringChargeDocument, { refetchQueries });
  const [withdrawStep] = useMutation(WithdrawStepDocument, { refetchQueries });

  useUndoKey(last?.undo ? last : null, () => void last?.undo?.().catch(() => undefined));

  const told = (next: LastDone, problems: readonly { text: { az: string; en: string } }[]): void => {
    const [first] = problems;
    setProblem(first ? inLanguage(first.text) : null);
    if (!first) setLast(next);
  };
  const write = async (step: StepFragment, version: string | null): Promise<void> => {
    const variables = { id: newUlid(), version, fact: inputOf(valuesOf(step), caseId, facts) };
    const answer =
      step.kind === 'CHARGE'
        ? (await bringCharge({ variables })).data?.bringCharge
        : (await recordStep({ variables })).data?.recordProceeding;
    told({ says: 'steps.done.recorded', undo: null }, answer?.problems ?? []);
  };
  const withdraw = async (id: string, again: StepFragment | null): Promise<void> => {
    const { data } = await withdrawStep({ variables: { caseId, id } });
    const undo = again ? () => write(again, null) : null;
    told({ says: 'steps.done.withdrawn', undo }, data?.withdrawProceeding.problems ?? []);
  };
  return {
    last,
    problem,
    withdraw,
    recorded: (id: string, before: StepFragment | null): void => {
      setProblem(null);
      setLast({
        says: 'steps.done.recorded',
        undo: () => (before ? write(before, id) : withdraw(id, null)),
      });
    },
    decided: (): void => setLast({ says: 'steps.done.decided', undo: null }),
  };
};
