import { Text, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { useDraft } from '../session/use-draft.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { FormFrame } from '../ui/FormFrame.tsx';
import { KeptDraft } from '../ui/KeptDraft.tsx';

export type Refusals = readonly { field: string | null; text: { az: string; en: string } }[];

type Props = {
  /** Of what is withdrawn: the reason is kept as a draft under it. */
  id: string;
  title: string;
  /** What follows, read before anything is done. */
  follows: ReactNode;
  onWithdraw: (reason: string) => Promise<Refusals>;
  onClose: () => void;
};

const LONGEST = 500;

/** Withdrawing what another has recorded: what follows stands first, and why is kept with the source. */
export const WithdrawForReason = ({ id, title, follows, onWithdraw, onClose }: Props) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const draft = useDraft(`withdraw.${id}`, { reason: '' });
  const [sending, setSending] = useState<{ loading: boolean; error?: Error }>({ loading: false });
  const [refusals, setRefusals] = useState<Refusals>([]);
  const wrong = (field: string | null): string | undefined => {
    const found = refusals.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  const leave = (): void => {
    draft.drop();
    onClose();
  };
  const send = async (): Promise<void> => {
    setSending({ loading: true });
    try {
      const problems = await onWithdraw(draft.values.reason);
      setRefusals(problems);
      setSending({ loading: false });
      if (problems.length === 0) leave();
    } catch (error) {
      setSending({ loading: false, error: error instanceof Error ? error : new Error(String(error)) });
    }
  };
  return (
    <Dialog isOpen onClose={onClose} title={title}>
      <FormFrame
        sending={sending}
        wrong={wrong(null)}
        submit={text('steps.withdraw')}
        onSend={send}
        onCancel={leave}
      >
        <KeptDraft draft={draft} />
        <Text size="sm" component="div">
          {follows}
        </Text>
        <Textarea
          data-autofocus
          autosize
          minRows={2}
          maxRows={6}
          maxLength={LONGEST}
          label={text('evidence.why')}
          description={text('evidence.why.hint')}
          value={draft.values.reason}
          error={wrong('reason')}
          onChange={({ currentTarget }) => draft.change({ reason: currentTarget.value })}
        />
      </FormFrame>
    </Dialog>
  );
};
