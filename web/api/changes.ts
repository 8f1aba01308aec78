const underWay = new Set<Promise<unknown>>();

/** Counts a change, with the readings that it waits for, until it has ended. */
export const untilEnded = <Answer>(change: Promise<Answer>): Promise<Answer> => {
  underWay.add(change);
  const ended = (): void => void underWay.delete(change);
  change.then(ended, ended);
  return change;
};

/** Resolves when every change that is under way was made, rejects when one failed; null when none is. */
export const changesMade = (): Promise<unknown> | null =>
  underWay.size === 0 ? null : Promise.all(underWay);
