/** What is written and not sent lies in the tab, over a reload, under names that begin so. */
export const DRAFT_PREFIX = 'alaqa.draft.';

/** Whoever signs in next at this desk finds nothing that another was writing. */
export const dropDrafts = (): void => {
  for (const key of Object.keys(sessionStorage))
    if (key.startsWith(DRAFT_PREFIX)) sessionStorage.removeItem(key);
};
