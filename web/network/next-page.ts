/** Whose next page is brought: of the one that is selected, else of the one that was expanded last. Null where nothing is left. */
export const nextPageOf = (
  expansions: ReadonlyMap<string, unknown>,
  ids: readonly string[],
): string | null => {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined && expansions.has(only)) return only;
  return [...expansions.keys()].at(-1) ?? null;
};
