import { useState } from 'react';
import type { PassageInput } from '../../api/operations.generated.ts';
import { withoutWords } from '../../evidence/passage.ts';
import type { WorkingSource } from '../links/use-links.ts';
import type { WorkingPassage } from './use-reading.ts';

type Chosen = { isUsed: boolean; hasWords: boolean };

/** What a form does with the passage that is marked: it is cited with its words, with its place alone, or not at all. */
export const usePassage = (passage: WorkingPassage | null) => {
  const [chosen, setChosen] = useState<Chosen>({ isUsed: true, hasWords: true });
  const given = (): PassageInput | null => {
    if (!passage || !chosen.isUsed) return null;
    return chosen.hasWords ? passage.input : withoutWords(passage.input);
  };
  return {
    passage,
    ...chosen,
    /** What is sent with the fact. */
    given: given(),
    change: (part: Partial<Chosen>): void => setChosen((before) => ({ ...before, ...part })),
  };
};

export type PassageUse = ReturnType<typeof usePassage>;

/** The source with which a form begins: the passage that is marked, with the grade that was given last; else the working source. */
export const sourceToBegin = (working: WorkingSource, passage: WorkingPassage | null): WorkingSource =>
  passage
    ? { ...working, sourceText: passage.said, handling: passage.handling ?? working.handling }
    : working;

/** The source that is kept for the next time. The words of a passage go with the passage. */
export const sourceToKeep = (
  before: WorkingSource,
  { sourceText, reliability, credibility, handling }: WorkingSource,
  passage: PassageInput | null,
): WorkingSource =>
  passage ? { ...before, reliability, credibility } : { sourceText, reliability, credibility, handling };
