import { useApolloClient } from '@apollo/client/react';
import {
  CheckToldDocument,
  CorrectToldDocument,
  type EvidenceRowFragment,
  RecordToldDocument,
  type SourcePlace,
} from '../api/operations.generated.ts';
import { useInLanguage, useLanguage, useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { SourceFormFrame } from './SourceFormFrame.tsx';
import { sourceWords } from './source-words.ts';
import { emptyTold, toldInputOf, toldValuesOf, type ToldKind, type ToldValues } from './told-form.ts';
import { ToldFields } from './ToldFields.tsx';
import { useCheck } from '../ui/use-check.ts';
import type { DoneDesk } from './use-done.ts';
import { useSourceForm } from './use-source-form.ts';
import { useWithdrawals } from './use-withdrawals.ts';

type FormProps = {
  caseId: string;
  kind: ToldKind;
  /** What is corrected. Null when a new one is recorded. */
  before: EvidenceRowFragment | null;
  /** Compartments in which the reader may record. */
  places: readonly SourcePlace[];
  desk: DoneDesk;
  onClose: () => void;
};

const Form = ({ caseId, kind, before, places, desk, onClose }: FormProps) => {
  const inLanguage = useInLanguage();
  const client = useApolloClient();
  const withdrawals = useWithdrawals();
  const form = useSourceForm<ToldValues, EvidenceRowFragment>({
    about: `told.${kind}.${caseId}`,
    before,
    fresh: emptyTold(kind),
    valuesOf: toldValuesOf,
    record: async (id, written) => {
      const variables = { id, told: toldInputOf(caseId, kind, written) };
      return (await client.mutate({ mutation: RecordToldDocument, variables })).data?.recordTold;
    },
    correct: async (at, written) => {
      const variables = { ...at, told: toldInputOf(caseId, kind, written) };
      return (await client.mutate({ mutation: CorrectToldDocument, variables })).data?.correctTold;
    },
    withdraw: withdrawals.source,
    says: { recorded: `evidence.done.recorded.${kind}`, corrected: `evidence.done.corrected.${kind}` },
    desk,
    onClose,
  });
  const typed = { id: form.id, told: toldInputOf(caseId, kind, form.values) };
  const found = useCheck(CheckToldDocument, typed, form.values.on !== '' && form.values.text !== '');
  const wrong = (field: string | null): string | undefined => {
    const problem = [...form.refused, ...found].find((one) => one.field === field);
    return problem && inLanguage(problem.text);
  };
  return (
    <SourceFormFrame form={form} wrong={wrong(null)}>
      <ToldFields {...{ caseId, kind, before, form, places, wrong }} />
    </SourceFormFrame>
  );
};

type DialogProps = Omit<FormProps, 'before' | 'kind'> & {
  /** The kind of what is recorded anew, what is corrected, or null while the dialog is closed. */
  opened: EvidenceRowFragment | ToldKind | null;
};

/** Recording a statement or an information report, or correcting one, as an exhibit is. */
export const ToldDialog = ({ opened, ...form }: DialogProps) => {
  const text = useText();
  const language = useLanguage();
  const before = typeof opened === 'string' ? null : opened;
  const kind = (before?.kind ?? opened) === 'REPORT' ? 'REPORT' : 'STATEMENT';
  return (
    <Dialog
      isWide
      isOpen={opened !== null}
      onClose={form.onClose}
      title={
        before
          ? text('evidence.form.correctTold', { source: sourceWords(before, language) })
          : text(`evidence.form.new.${kind}`)
      }
    >
      {opened !== null && <Form key={before?.id ?? kind} kind={kind} before={before} {...form} />}
    </Dialog>
  );
};
