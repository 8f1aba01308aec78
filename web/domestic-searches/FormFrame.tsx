import { Alert, Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { failureOf } from '../api/failures.ts';
import type { DomesticSearchAnswerFragment, DomesticSearchFragment } from '../api/operations.generated.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import type { MessageId } from '../i18n/messages.az.ts';
import css from './domestic-searches.module.css';
import { SearchLine } from './SearchLine.tsx';

type FormFrameProps = {
  /** What the last sending came to. */
  sent: { answer: DomesticSearchAnswerFragment | undefined; error: Error | undefined; loading: boolean };
  submit: MessageId;
  onSend: () => Promise<void>;
  onCancel: () => void;
  children: (wrong: (field: string) => string | undefined) => ReactNode;
};

const Newer = ({ newer }: { newer: DomesticSearchFragment }) => {
  const text = useText();
  return (
    <Alert color="orange" role="alert" p="xs">
      {text('searches.conflict')}
      <ol className={css.searches}>
        <SearchLine search={newer} />
      </ol>
    </Alert>
  );
};

/** What both forms of a search have in common: what is wrong, what a colleague has made of it meanwhile, and the buttons. */
export const FormFrame = ({ sent, submit, onSend, onCancel, children }: FormFrameProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { answer, error, loading } = sent;
  const wrong = (field: string | null): string | undefined => {
    const found = answer?.problems.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // The failure of the mutation is shown through `error`.
        void onSend().catch(() => undefined);
      }}
    >
      <Stack gap="xs">
        {(error ?? wrong(null)) && (
          <Alert color="red" role="alert" p="xs">
            {error ? text(`failure.${failureOf(error).kind}.text`) : wrong(null)}
          </Alert>
        )}
        {answer?.newer && <Newer newer={answer.newer} />}
        {children(wrong)}
        <Group justify="flex-end" gap="xs" mt="xs">
          <Button variant="default" onClick={onCancel}>
            {text('common.cancel')}
          </Button>
          <Button type="submit" loading={loading}>
            {text(answer?.newer ? 'notices.recordAnyway' : submit)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
