import { Alert, Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Failure } from '../api/failures.ts';
import { useText } from '../i18n/Language.tsx';
import css from './evidence.module.css';

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

/** Around the fields of a source: what another wrote meanwhile, what went wrong, the draft that was kept, and the two buttons. */
export const SourceFormFrame = ({ form, wrong, children }: FrameProps) => {
  const text = useText();
  const { failure, meanwhileBy } = form;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      {meanwhileBy !== null && (
        <Alert role="alert" p="xs" mb="sm">
          {text('evidence.meanwhile', { who: meanwhileBy })}
        </Alert>
      )}
      {(failure ?? wrong) && (
        <Alert color="red" role="alert" p="xs" mb="sm">
          {failure ? text(`failure.${failure.kind}.text`) : wrong}
        </Alert>
      )}
      {form.isKept && (
        <Group gap="xs" mb="sm" className={css.quiet}>
          {text('stepForm.draft')}
          <Button size="compact-xs" variant="default" onClick={form.dropDraft}>
            {text('stepForm.dropDraft')}
          </Button>
        </Group>
      )}
      {children}
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={form.leave}>
          {text('common.cancel')}
        </Button>
        <Button type="submit" loading={form.isSending}>
          {text('evidence.save')}
        </Button>
      </Group>
    </form>
  );
};
