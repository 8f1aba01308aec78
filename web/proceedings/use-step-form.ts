import { useMutation, useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import {
  BringChargeDocument,
  CheckStepDocument,
  RecordStepDocument,
  type ProceedingKind,
  type StepAnswerFragment,
  type StepFragment,
} from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { draftKey, dropDraft, keepStepDraft, keptDraft } from './step-drafts.ts';
import { changedStep, emptyStep, inputOf, valuesOf, type StepValues } from './step-form.ts';

/** Every check is a line of the audit trail: it is asked when the typing pauses. */
const PAUSE_MS = 400;

type StepFormOptions = {
  caseId: string;
  /** The step that is corrected; null for a new one. */
  step: StepFragment | null;
  firstKind: ProceedingKind;
  facts: readonly StepFragment[];
  onDone: (id: string, before: StepFragment | null, values: StepValues) => void;
};

type Refusals = StepAnswerFragment['problems'];

/** A form that checks as one types, keeps a draft over a reload, and asks which version stands when somebody else was faster. */
export const useStepForm = ({ caseId, step, firstKind, facts, onDone }: StepFormOptions) => {
  const inLanguage = useInLanguage();
  const today = useToday();
  const keyOf = (kind: ProceedingKind): string => draftKey(caseId, step?.id ?? kind);
  const fresh = (kind: ProceedingKind): StepValues => (step ? valuesOf(step) : emptyStep(kind, today));
  const [values, setValues] = useState(() => keptDraft(keyOf(firstKind)) ?? fresh(firstKind));
  const [isKept, setKept] = useState(() => keptDraft(keyOf(firstKind)) !== null);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [refusals, setRefusals] = useState<Refusals>([]);
  const [newer, setNewer] = useState<StepFragment | null>(null);
  // Made once for each sending: pressing the button twice, or again after a lost answer, records one step.
  const [id, setId] = useState(() => newUlid());
  const refetchQueries = ['Proceedings'];
  const [recordStep, recording] = useMutation(RecordStepDocument, { refetchQueries });
  const [bringCharge, bringing] = useMutation(BringChargeDocument, { refetchQueries });
  const [typed] = useDebouncedValue(JSON.stringify(inputOf(values, caseId, facts)), PAUSE_MS);
  const checked = useQuery(CheckStepDocument, {
    variables: { version: step?.id ?? null, fact: JSON.parse(typed) as ReturnType<typeof inputOf> },
    skip: touched.size === 0,
    fetchPolicy: 'no-cache',
  });

  const wrong = (field: string | null): string | undefined => {
    const seen = (checked.data?.checkProceeding ?? []).filter((problem) => touched.has(problem.field ?? ''));
    const found = [...refusals, ...seen].find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  const send = async (version: string | null): Promise<void> => {
    const variables = { id, version, fact: inputOf(values, caseId, facts) };
    const answer =
      values.kind === 'CHARGE'
        ? (await bringCharge({ variables })).data?.bringCharge
        : (await recordStep({ variables })).data?.recordProceeding;
    if (!answer) return;
    setRefusals(answer.problems);
    setNewer(answer.newer);
    if (answer.id === null) return;
    dropDraft(keyOf(values.kind));
    onDone(answer.id, newer ?? step, values);
  };
  const restart = (kind: ProceedingKind, kept: StepValues | null): void => {
    setValues(kept ?? fresh(kind));
    setKept(kept !== null);
    setTouched(new Set());
    setRefusals([]);
    setId(newUlid());
  };
  return {
    values,
    isKept,
    newer,
    wrong,
    isSending: recording.loading || bringing.loading,
    error: recording.error ?? bringing.error,
    change: <F extends keyof StepValues>(field: F, value: StepValues[F]): void => {
      const changed = changedStep(values, field, value);
      setValues(changed);
      setTouched(new Set([...touched, field]));
      setRefusals(refusals.filter((problem) => problem.field !== field && problem.field !== null));
      keepStepDraft(keyOf(values.kind), changed);
    },
    chooseKind: (kind: ProceedingKind): void => restart(kind, keptDraft(keyOf(kind))),
    dropKept: (): void => {
      dropDraft(keyOf(values.kind));
      restart(values.kind, null);
    },
    submit: (): Promise<void> => send((newer ?? step)?.id ?? null),
  };
};

export type StepForm = ReturnType<typeof useStepForm>;
