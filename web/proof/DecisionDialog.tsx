import { useMutation } from '@apollo/client/react';
import { Alert, Group, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { DecideElementDocument, type ElementVerdict } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { useDraft } from '../session/use-draft.ts';
import { FormFrame } from '../ui/FormFrame.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DecisionLine } from './DecisionLine.tsx';
import type { ProofCell } from './falls.ts';

const VERDICTS: readonly ElementVerdict[] = ['PROVEN', 'NOT_PROVEN', 'FURTHER_INQUIRY'];

export type Deciding = { caseId: string; chargeId: string; cell: ProofCell };

const Form = ({ caseId, chargeId, cell, onClose }: Deciding & { onClose: () => void }) => {
  const text = useText();
  const label = useLabel();
  const inLanguage = useInLanguage();
  const [standing] = cell.decisions;
  const { values, change, drop } = useDraft(`decision.${chargeId}.${cell.key}`, {
    verdict: standing?.verdict ?? 'PROVEN',
    reason: '',
  });
  const { reason } = values;
  const verdict = VERDICTS.find((one) => one === values.verdict) ?? 'PROVEN';
  // Made once for the form: pressing the button twice, or again after a lost answer, records one decision.
  const [id] = useState(() => newUlid());
  const [decide, { data, loading, error }] = useMutation(DecideElementDocument, {
    refetchQueries: ['Proof'],
    awaitRefetchQueries: true,
  });
  const answer = data?.decideElement;
  const newer = answer?.newer ?? null;
  const wrong = (field: string | null): string | undefined => {
    const found = answer?.problems.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  const leave = (): void => {
    drop();
    onClose();
  };
  const send = async (): Promise<void> => {
    const seen = (newer ?? standing)?.id ?? null;
    const decision = { caseId, chargeId, element: cell.key, verdict, reason };
    const done = await decide({ variables: { id, seen, decision } });
    if (done.data?.decideElement.id) leave();
  };
  return (
    <FormFrame
      sending={{ loading, error }}
      wrong={wrong(null)}
      submit={text('proof.decide.submit')}
      onSend={send}
      onCancel={leave}
    >
      {newer && (
        <Alert color="orange" role="alert" p="xs">
          {text('proof.decide.conflict')}
          <DecisionLine decision={newer} state={cell.state} />
        </Alert>
      )}
      <Radio.Group
        label={text('proof.decide.verdict')}
        description={text('proof.decide.explain', { state: label('proofState', cell.state) })}
        value={verdict}
        onChange={(value) => change({ verdict: value })}
      >
        <Group mt={6} gap="lg">
          {VERDICTS.map((one) => (
            <Radio key={one} value={one} label={label('elementVerdict', one)} />
          ))}
        </Group>
      </Radio.Group>
      <Textarea
        data-autofocus
        autosize
        minRows={3}
        maxRows={10}
        label={text('proof.decide.reason')}
        maxLength={2000}
        value={reason}
        error={wrong('reason')}
        onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
      />
    </FormFrame>
  );
};

/** What a prosecutor decides on an element, with the reason. What is written is kept as a draft over a reload. */
export const DecisionDialog = (props: Deciding & { onClose: () => void }) => {
  const text = useText();
  const inLanguage = useInLanguage();
  return (
    <Dialog
      isWide
      isOpen
      onClose={props.onClose}
      title={text('proof.decide.title', { element: inLanguage(props.cell.title) })}
    >
      <Form {...props} />
    </Dialog>
  );
};
