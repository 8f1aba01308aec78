import { useText } from '../i18n/Language.tsx';
import { WhatWasDone } from '../ui/WhatWasDone.tsx';
import type { LastDone as Last } from './use-last-done.ts';

/** What was done last with the way back from it, or why it was not done. */
export const LastDone = ({ of: { last, problem, undo } }: { of: Last }) => {
  const text = useText();
  return <WhatWasDone problem={problem} says={last && text(last.says)} onUndo={undo} />;
};
