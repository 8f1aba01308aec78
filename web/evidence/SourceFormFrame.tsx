import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Failure } from '../api/failures.ts';
import { useText } from '../i18n/Language.tsx';
import { FormFrame } from '../ui/FormFrame.tsx';
import { KeptDraft } from '../ui/KeptDraft.tsx';

type Framed = {
  failure: Failure | null;
  isSending: boolean;
  isKept: boolean;
  meanwhileBy: string | null;
  dropDraft: () => void;
  leave: () => void;
  save: () => Promise<void>;
};

type FrameProps = {
  form: Framed;
  /** What is wrong with the whole, in the reader's language. */
  wrong: string | undefined;
  children: ReactNode;
};

/** Around the fields of a source: what another wrote meanwhile, and the draft that was kept. */
export const SourceFormFrame = ({ form, wrong, children }: FrameProps) => {
  const text = useText();
  const { failure, meanwhileBy } = form;
  return (
    <FormFrame
      sending={{ loading: form.isSending }}
      wrong={failure ? text(`failure.${failure.kind}.text`) : wrong}
      submit={text('evidence.save')}
      onSend={form.save}
      onCancel={form.leave}
    >
      {meanwhileBy !== null && (
        <Alert role="alert" p="xs">
          {text('evidence.meanwhile', { who: meanwhileBy })}
        </Alert>
      )}
      <KeptDraft draft={{ isKept: form.isKept, drop: form.dropDraft }} />
      {children}
    </FormFrame>
  );
};
