/** Whose next page is brought: of those that are selected, else of the one that was expanded last. Empty where nothing is left. */
export const nextPagesOf = (expansions: ReadonlyMap<string, unknown>, ids: readonly string[]): string[] => {
  const open = ids.filter((id) => expansions.has(id));
  return open.length > 0 ? open : [...expansions.keys()].slice(-1);
};
