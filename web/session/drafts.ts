/** What is written and not sent lies in the tab, over a reload, under names that begin so. */
export const DRAFT_PREFIX = 'alaqa.draft.';

/** From signing out until the next session: the page that is being left would put back what has just been dropped. */
let isShut = false;

/** The one way into the tab. Throws what the browser throws where there is no room. */
export const keepDraft = (name: string, text: string, storage: Storage = sessionStorage): void => {
  if (!isShut) storage.setItem(name, text);
};

/** A session is there: what its reader writes is kept. */
export const openDrafts = (): void => {
  isShut = false;
};

/** Whoever signs in next at this desk finds nothing that another was writing. */
export const dropDrafts = (): void => {
  isShut = true;
  for (const key of Object.keys(sessionStorage))
    if (key.startsWith(DRAFT_PREFIX)) sessionStorage.removeItem(key);
};
