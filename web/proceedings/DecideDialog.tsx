import { useMutation } from '@apollo/client/react';
import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { DecideChargeDocument, type StepFragment } from '../api/operations.generated.ts';
import { newUlid } from '../api/ulid.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import css from './proceedings.module.css';
import { StepLine } from './StepLine.tsx';

type DecideDialogProps = {
  caseId: string;
  step: StepFragment;
  isApproving: boolean;
  facts: readonly StepFragment[];
  onClose: () => void;
  onDone: () => void;
};

/** The second person approves a charge or refuses it with a reason, having read it once more. */
export const DecideDialog = ({ caseId, step, isApproving, facts, onClose, onDone }: DecideDialogProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [reason, setReason] = useState('');
  const [id] = useState(() => newUlid());
  const [decide, { data, loading, error }] = useMutation(DecideChargeDocument, {
    refetchQueries: ['Proceedings'],
  });
  const answer = data?.decideCharge;
  const wrong = (field: string | null): string | undefined => {
    const found = answer?.problems.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  const send = async (): Promise<void> => {
    const variables = { caseId, id, version: step.id, approve: isApproving, reason };
    const done = await decide({ variables });
    if (done.data?.decideCharge.id) onDone();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={text(isApproving ? 'stepForm.decide.approve' : 'stepForm.decide.refuse')}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // The failure of the mutation is shown through `error`.
          void send().catch(() => undefined);
        }}
      >
        <Stack gap="sm">
          {(error ?? wrong(null) ?? answer?.newer) && (
            <Alert color="red" role="alert" p="xs">
              {error
                ? text(`failure.${failureOf(error).kind}.text`)
                : (wrong(null) ?? text('stepForm.conflict'))}
            </Alert>
          )}
          <ul className={css.steps}>
            <StepLine step={answer?.newer ?? step} steps={facts} />
          </ul>
          {isApproving ? (
            <Text size="sm">{text('stepForm.decide.sure')}</Text>
          ) : (
            <Textarea
              label={text('stepForm.reason')}
              maxLength={500}
              value={reason}
              error={wrong('reason')}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {text('common.cancel')}
            </Button>
            <Button type="submit" loading={loading} color={isApproving ? undefined : 'red'}>
              {text(isApproving ? 'steps.approve' : 'steps.refuse')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
};
