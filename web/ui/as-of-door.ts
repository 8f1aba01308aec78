// The day as of which everything is shown lies in the bar, and is asked for there alone.
let opening: (() => void) | null = null;

/** Says how the question for a day is opened. Returns how to end that. */
export const asOfOpenedBy = (open: () => void): (() => void) => {
  opening = open;
  return () => {
    if (opening === open) opening = null;
  };
};

/** Asks for a day, for a page that has a key for it. */
export const askForDay = (): void => opening?.();
