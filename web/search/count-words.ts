const MOST_TOLD = 100;

/** A number of hits; of more than a hundred no more is told. */
export const countWords = (count: number): string => (count > MOST_TOLD ? `${MOST_TOLD}+` : String(count));
