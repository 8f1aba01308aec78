import { useMutation } from '@apollo/client/react';
import { Group, Radio, Textarea } from '@mantine/core';
import {
  DecideElementDocument,
  type ElementDecisionFragment,
  type ElementVerdict,
} from '../api/operations.generated.ts';
import { useInLanguage, useLabel, useText } from '../i18n/Language.tsx';
import { DraftedFrame } from '../offences/DraftedFrame.tsx';
import { useDraftedForm } from '../offences/use-drafted-form.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DecisionLine } from './DecisionLine.tsx';
import type { ProofCell } from './falls.ts';

const VERDICTS: readonly ElementVerdict[] = ['PROVEN', 'NOT_PROVEN', 'FURTHER_INQUIRY'];

const NOTHING: never[] = [];

export type Deciding = { caseId: string; chargeId: string; cell: ProofCell };

type DecisionValues = { verdict: ElementVerdict; reason: string };

type DialogProps = Deciding & { onClose: () => void; onDone: (id: string) => void };

const Form = ({ caseId, chargeId, cell, onClose, onDone }: DialogProps) => {
  const text = useText();
  const label = useLabel();
  const standing = cell.decisions[0] ?? null;
  const form = useDraftedForm<DecisionValues, ElementDecisionFragment>({
    about: `decision.${chargeId}.${cell.key}`,
    fact: standing,
    fresh: { verdict: standing?.verdict ?? 'PROVEN', reason: '' },
    isDraft: ({ verdict, reason }) => VERDICTS.some((one) => one === verdict) && typeof reason === 'string',
    onDone: (id) => {
      onClose();
      onDone(id);
    },
  });
  const { values, change } = form;
  const { verdict, reason } = values;
  const [decide, deciding] = useMutation(DecideElementDocument, {
    refetchQueries: ['Proof'],
    awaitRefetchQueries: true,
  });
  const wrong = (field: string | null): string | undefined => form.wrong(field, NOTHING);
  const send = async (): Promise<void> => {
    const decision = { caseId, chargeId, element: cell.key, verdict, reason };
    const variables = { id: form.id, seen: form.version, decision };
    form.receive((await decide({ variables })).data?.decideElement);
  };
  return (
    <DraftedFrame
      form={form}
      problem={wrong(null)}
      recording={deciding}
      theirs={
        form.newer && (
          <li>
            <DecisionLine decision={form.newer} state={cell.state} />
          </li>
        )
      }
      mine={[label('elementVerdict', verdict), reason]}
      onSend={send}
      onClose={onClose}
    >
      <Radio.Group
        label={text('proof.decide.verdict')}
        description={text('proof.decide.explain', { state: label('proofState', cell.state) })}
        value={verdict}
        onChange={(value) => change('verdict', VERDICTS.find((one) => one === value) ?? 'PROVEN')}
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
        onChange={({ currentTarget }) => change('reason', currentTarget.value)}
      />
    </DraftedFrame>
  );
};

/** What a prosecutor decides on an element, with the reason. What is written is kept as a draft over a reload. */
export const DecisionDialog = (props: DialogProps) => {
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
