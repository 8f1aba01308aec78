import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DomesticSearchAnswerFragment, DomesticSearchFragment } from '../api/operations.generated.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import type { MessageId } from '../i18n/messages.az.ts';
import css from './domestic-searches.module.css';
import { FormFrame } from '../ui/FormFrame.tsx';
import { SearchLine } from './SearchLine.tsx';

type SearchFrameProps = {
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
export const SearchFrame = ({ sent, submit, onSend, onCancel, children }: SearchFrameProps) => {
  const text = useText();
  const inLanguage = useInLanguage();
  const { answer, error, loading } = sent;
  const wrong = (field: string | null): string | undefined => {
    const found = answer?.problems.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
  return (
    <FormFrame
      sending={{ loading, error }}
      wrong={wrong(null)}
      submit={text(answer?.newer ? 'notices.recordAnyway' : submit)}
      onSend={onSend}
      onCancel={onCancel}
    >
      {answer?.newer && <Newer newer={answer.newer} />}
      {children(wrong)}
    </FormFrame>
  );
};
