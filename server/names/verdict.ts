/** What the comparison of two names or two people says: join, look, or leave apart. It suggests only: nothing is merged by it. */
export type Verdict = 'match' | 'review' | 'different';

/** One thing that spoke for or against; `favours` is null where it says nothing either way. */
export type Reason = { code: string; favours: boolean | null; text: { az: string; en: string } };

/** `score` runs from 0 (nothing in common) to 1 (the same in every part). */
export type NamesVerdict = { verdict: Verdict; score: number; reasons: Reason[] };
