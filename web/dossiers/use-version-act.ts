import { useState } from 'react';
import { failureOf } from '../api/failures.ts';
import { useInLanguage, useText } from '../i18n/Language.tsx';

type Localized = { az: string; en: string };
type Sent = Promise<{ data?: { answer: { problems: readonly { text: Localized }[] } } | null | undefined }>;

export type VersionAct = {
  act: (send: () => Sent) => Promise<void>;
  isBusy: boolean;
  /** Why it was not done, with what to do about it. */
  refusal: string | null;
};

/** Something that is done with a version: `onDone` when it was, otherwise the reason in words. */
export const useVersionAct = (onDone: () => void): VersionAct => {
  const text = useText();
  const inLanguage = useInLanguage();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const act = async (send: () => Sent): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    try {
      const { data } = await send();
      const problems = data?.answer.problems ?? [];
      if (problems.length > 0) setRefusal(problems.map((one) => inLanguage(one.text)).join(' '));
      else onDone();
    } catch (error) {
      setRefusal(text(`failure.${failureOf(error).kind}.text`));
    } finally {
      setBusy(false);
    }
  };
  return { act, isBusy, refusal };
};
