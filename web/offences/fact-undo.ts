import type { LastDone, Reply } from './use-last-done.ts';

/** What may be done to a fact on the server: each answers what stands then, or what is wrong. */
export type FactWork<F> = {
  /** Records what was said before in place of a version. */
  writeAgain: (fact: F, version: string) => Promise<Reply>;
  /** `seen` is what names it, as it was shown. */
  withdraw: (id: string, seen: string[]) => Promise<Reply>;
  restore: (version: string) => Promise<Reply>;
};

/** The way back: what is new is withdrawn, what was corrected is corrected back, what was withdrawn is brought back. */
export const factUndo = <F>({ writeAgain, withdraw, restore }: FactWork<F>, { did, told }: LastDone) => ({
  recorded: (id: string, before: F | null): void =>
    did({
      says: 'steps.done.recorded',
      undo: async () =>
        before
          ? told(await writeAgain(before, id), { says: 'steps.done.recorded', undo: null })
          : told(await withdraw(id, []), { says: 'steps.done.withdrawn', undo: null }),
    }),
  withdraw: async (id: string, seen: string[] = []): Promise<void> =>
    told(await withdraw(id, seen), {
      says: 'steps.done.withdrawn',
      undo: async () => told(await restore(id), { says: 'steps.done.recorded', undo: null }),
    }),
});
