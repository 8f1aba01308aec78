/** Asks whether the page may go. `go` is called when nothing would be lost, or the reader says so; `stay` when he stays. */
export type AskToLeave = (answers: { go: () => void; stay: () => void }) => void;

// The page that has work of which not everything is kept. There is one page, so there is one.
let asking: AskToLeave | null = null;

/** Has the page asked before what it shows is replaced. Returns how to end that. */
export const askBeforeLeaving = (ask: AskToLeave): (() => void) => {
  asking = ask;
  return () => {
    if (asking === ask) asking = null;
  };
};

/** For what replaces a page without another address: `go`, at once or once the page lets go. */
export const leaveThen = (go: () => void): void => {
  if (asking) asking({ go, stay: () => undefined });
  else go();
};
