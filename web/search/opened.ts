const MOST_OPENED = 8;
const PREFIX = 'alaqa.opened.';

const PAGES = /^\/(?:people|cases|groups)\/(?<id>[0-9A-HJKMNP-TV-Z]{26})(?:\/|$)/u;

/** The element or case that a page is about; null for all other pages. */
export const idAtAddress = (pathname: string): string | null => PAGES.exec(pathname)?.groups?.['id'] ?? null;

/** The newest first, each once. */
export const withOpened = (opened: readonly string[], id: string): string[] =>
  [id, ...opened.filter((other) => other !== id)].slice(0, MOST_OPENED);

/**
 * What a reader opened last is kept for this window alone, by account, and as ids alone: the machine may be shared. What they stand for is asked
 * anew each time, so that what may no longer be seen is not there.
 */
export const openedBy = (username: string): string[] => {
  const stored: unknown = JSON.parse(sessionStorage.getItem(PREFIX + username) ?? '[]');
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string').slice(0, MOST_OPENED) : [];
};

export const noteOpened = (username: string, id: string): void =>
  sessionStorage.setItem(PREFIX + username, JSON.stringify(withOpened(openedBy(username), id)));

export const forgetOpened = (username: string): void => sessionStorage.removeItem(PREFIX + username);
