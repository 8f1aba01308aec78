// Names in printed text: what is written with a capital letter, and what explains it.

const TOKEN = /[\p{L}\p{M}\d][\p{L}\p{M}\d<’'-]*/gu;
/** Endings of Azerbaijani nouns: of whom, to whom, whom, where, whence, with whom. */
const ENDING = /^(?:[ıiuü]|s[ıiuü])?(?:n?[ıiuü]n|n?[ıiuü]|[yn]?[əa]|n?d[əa]n?|l[əa])?$/u;

const isCapital = (token: string): boolean => /^\p{Lu}/u.test(token);

/** Runs of words with a capital letter that nothing but one blank parts: `Nailə Səmədzadə`, `Q-EJDV`. */
export const capitalRuns = (line: string): string[] => {
  const runs: string[] = [];
  let end = -2;
  for (const { 0: token, index } of line.matchAll(TOKEN)) {
    if (!isCapital(token)) continue;
    const isNext = index === end + 1 && line[end] === ' ';
    if (isNext) runs.push(`${runs.pop() ?? ''} ${token}`);
    else runs.push(token);
    end = index + token.length;
  }
  return runs;
};

/** Everything that may be read in these texts without a break: each run of theirs, and each part of one that is whole words. */
export const sayable = (texts: readonly string[]): Set<string> => {
  const said = new Set<string>();
  for (const text of texts) {
    const tokens = text.match(TOKEN) ?? [];
    for (let from = 0; from < tokens.length; from += 1)
      for (let to = from + 1; to <= Math.min(tokens.length, from + 8); to += 1)
        if (isCapital(tokens[from] ?? '')) said.add(tokens.slice(from, to).join(' '));
  }
  return said;
};

/** Whether a run is said as it stands, or with the ending of a noun at its last word. */
export const isSaid = (run: string, said: ReadonlySet<string>): boolean => {
  for (let at = run.length; at >= 3; at -= 1)
    if (said.has(run.slice(0, at)) && ENDING.test(run.slice(at))) return true;
  return said.has(run);
};
