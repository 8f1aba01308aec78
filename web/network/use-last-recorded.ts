import { useState } from 'react';
import type { Workspace } from '../graph/workspace.ts';
import type { RecordedLink } from './links/use-links.ts';

/** A link or an element that was recorded from a passage, a passage that was tied to a fact, or a link that was corrected. */
export type LastRecorded =
  | { is: 'LINK'; link: RecordedLink }
  | { is: 'ELEMENT'; id: string; recordId: string }
  | { is: 'CITATION'; id: string }
  | { is: 'CORRECTION'; link: RecordedLink; undo: () => Promise<boolean> };

/** What was recorded last in one of these ways, and at which step of the chart. */
export const useLastRecorded = ({ history }: Pick<Workspace, 'history'>) => {
  const [last, setLast] = useState<{ what: LastRecorded; step: number } | null>(null);
  return {
    last,
    tell: (what: LastRecorded): void => setLast({ what, step: history.current }),
    /** It was taken back. */
    clear: (): void => setLast(null),
  };
};
