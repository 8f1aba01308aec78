import { DRAFT_PREFIX, keepDraft } from '../session/drafts.ts';
import { emptyStep, type StepValues } from './step-form.ts';

/** What is being written: one draft for each case and each step that is corrected, or for a new one of a kind. */
export const draftKey = (caseId: string, about: string): string => `${DRAFT_PREFIX}step.${caseId}.${about}`;

/** Null when nothing was kept, or what was kept is not of this version of the form. */
export const keptDraft = (key: string): StepValues | null => {
  const kept = sessionStorage.getItem(key);
  if (kept === null) return null;
  try {
    const read = JSON.parse(kept) as Partial<StepValues>;
    if (read.kind === undefined) return null;
    const whole = { ...emptyStep(read.kind, ''), ...read };
    return Array.isArray(whole.follows) && Array.isArray(whole.offences) ? whole : null;
  } catch {
    return null;
  }
};

export const keepStepDraft = (key: string, values: StepValues): void =>
  keepDraft(key, JSON.stringify(values));

export const dropDraft = (key: string): void => sessionStorage.removeItem(key);
