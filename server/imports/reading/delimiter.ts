const DELIMITERS = [',', ';', '\t', '|'] as const;

/** How often a letter stands outside quotation marks in each of the first lines. */
const countsOf = (text: string, delimiter: string): number[] => {
  const counts: number[] = [];
  let count = 0;
  let isQuoted = false;
  let letters = 0;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === delimiter && !isQuoted) count += 1;
    else if (letter === '\n' && !isQuoted) {
      if (letters > 0) counts.push(count);
      count = 0;
      letters = -1;
      if (counts.length === 30) return counts;
    }
    if (letter !== '\r') letters += 1;
  }
  // The last line may be cut where the sample ends.
  if (counts.length === 0 && letters > 0) counts.push(count);
  return counts;
};

const middleOf = (counts: readonly number[]): number =>
  [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;

/** Comma, semicolon, tab or bar: the one of which most lines have the same number. Null when there is none. */
export const delimiterOf = (beginning: string): string | null => {
  let best: string | null = null;
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const counts = countsOf(beginning.slice(0, 32_768), delimiter);
    const usual = middleOf(counts);
    if (usual === 0) continue;
    const alike = counts.filter((count) => count === usual).length / counts.length;
    const score = alike * 100 + Math.min(usual, 50);
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
};
