import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import type { VictimAnswerPartsFragment } from '../api/operations.generated.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';
import { useToday } from '../i18n/today.ts';
import { FormFrame } from '../ui/FormFrame.tsx';
import { dayTyped } from '../i18n/typed-day.ts';

type Answer = VictimAnswerPartsFragment | undefined;

/** What is wrong with a field, by the last answer. */
export const useWrong = (answer: Answer) => {
  const inLanguage = useInLanguage();
  return (field: string | null): string | undefined => {
    const found = answer?.problems.find((problem) => problem.field === field);
    return found && inLanguage(found.text);
  };
};

/** What is wrong with a day while it is typed; nothing while it is not whole. */
export const useDayWrong = () => {
  const text = useText();
  const today = useToday();
  return (typed: string, { mayBeLater = false } = {}): string | undefined => {
    if (typed.trim().length < 8) return undefined;
    const day = dayTyped(typed);
    if (day === null) return text('victims.day.wrong');
    return day > today && !mayBeLater ? text('victims.day.later') : undefined;
  };
};

type VictimFormProps = {
  answer: Answer;
  error: Error | undefined;
  isSending: boolean;
  /** What others recorded meanwhile, in words. */
  conflict: ReactNode;
  onSend: () => Promise<void>;
  onLeave: () => void;
  /** What the button says; without it that it saves. */
  submit?: string;
  children: ReactNode;
};

/** The frame of a form about a victim: what went wrong as a whole, the fields, and the two buttons. */
export const VictimForm = (props: VictimFormProps) => {
  const { answer, error, isSending, conflict, onSend, onLeave, submit, children } = props;
  const text = useText();
  const wrong = useWrong(answer);
  return (
    <FormFrame
      sending={{ loading: isSending, error }}
      wrong={wrong(null)}
      submit={submit ?? text('victims.submit')}
      onSend={onSend}
      onCancel={onLeave}
    >
      {conflict && (
        <Alert color="orange" role="alert" p="xs">
          {conflict}
        </Alert>
      )}
      {children}
    </FormFrame>
  );
};
