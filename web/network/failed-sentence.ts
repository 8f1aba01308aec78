import { useText } from '../i18n/Language.tsx';
import type { Notice } from './notice.ts';

/** What did not work, what can be done, and the reference when it is ours to mend. */
export const useFailedSentence = (): ((notice: Extract<Notice, { says: 'failed' }>) => string) => {
  const text = useText();
  return ({ task, failure: { kind, reference } }) => {
    const after = reference === null ? '' : ` ${text('failure.reference', { reference })}`;
    return `${text(`network.failed.${task}`)} ${text(`failure.${kind}.text`)}${after}`;
  };
};
