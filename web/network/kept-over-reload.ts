import type { Base } from '../charts/unsaved-chart.ts';
import { SHORT, textOf, type View } from '../graph/chart-file.ts';
import type { History } from '../graph/history.ts';
import type { Chart } from '../graph/network-state.ts';
import { longText } from '../graph/short-text.ts';
import { DRAFT_PREFIX, keepDraft } from '../session/drafts.ts';

/** Among the drafts, so that signing out takes it along. */
const PREFIX = `${DRAFT_PREFIX}network.`;

/** In characters, as it is written (`SHORT`). A tab holds some five million in all, and the drafts of forms need room as well. */
export const MOST_OF_ONE = 1_200_000;
const MOST_OF_ALL = 3_600_000;

/** What of a network was not brought yet. */
export type Rest = { hasMore: boolean; next: string | null };

/** Unsaved work on a chart lies under this. */
export const keyOfChart = (id: string): string => `chart ${id}`;

/** `stepsLeft`: so many of the oldest steps had no room. */
export type Keeping = { is: 'kept'; stepsLeft: number } | { is: 'refused' };

const nameOf = (userId: string, key: string): string => `${PREFIX}${userId} ${key}`;

const namesIn = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_name, at) => storage.key(at) ?? '').filter((name) =>
    name.startsWith(PREFIX),
  );

/**
 * Keeps work that lies nowhere else in the tab, over a reload: ids, places and what the analyst wrote, step by step, and nothing of what the elements
 * are (ADR 061). Where there is no room, or the browser refuses, what was kept before of it is gone: a picture of then for one of now would mislead.
 */
export const keepOverReload = (
  { userId, key }: { userId: string; key: string },
  { history, view, about }: { history: History<Chart>; view: View; about: Rest | Base },
  storage: Storage = sessionStorage,
  most = { one: MOST_OF_ONE, all: MOST_OF_ALL },
): Keeping => {
  const name = nameOf(userId, key);
  try {
    const others = namesIn(storage).filter((other) => other !== name);
    const taken = others.reduce((sum, other) => sum + (storage.getItem(other) ?? '').length, 0);
    const longest = Math.min(most.one, most.all - taken);
    const { text, left } = textOf(history, view, longest, SHORT);
    if (text.length <= longest) {
      keepDraft(name, `${JSON.stringify(about)}\n${text}`, storage);
      return { is: 'kept', stepsLeft: left };
    }
  } catch {
    // Full, or switched off by whoever runs the desk: the work goes on without it, and the status says so.
  }
  forgetOverReload({ userId, key }, storage);
  return { is: 'refused' };
};

type Kept = { text: string; about: Readonly<Record<string, unknown>> };

const keptIn = ({ userId, key }: { userId: string; key: string }, storage: Storage): Kept | null => {
  try {
    const lying = storage.getItem(nameOf(userId, key)) ?? '';
    const [first = ''] = lying.split('\n', 1);
    const text = longText(lying.slice(first.length + 1));
    const about: unknown = JSON.parse(first);
    return text === '' || typeof about !== 'object' || about === null
      ? null
      : { text, about: about as Kept['about'] };
  } catch {
    return null;
  }
};

/** Work on a network as it was kept; null when nothing was. `text` is for the server, which says what of it there is for the reader now. */
export const keptOverReload = (
  of: { userId: string; key: string },
  storage: Storage = sessionStorage,
): { text: string; rest: Rest } | null => {
  const kept = keptIn(of, storage);
  if (!kept) return null;
  const { hasMore, next } = kept.about;
  return {
    text: kept.text,
    rest: { hasMore: hasMore === true, next: typeof next === 'string' ? next : null },
  };
};

/** Unsaved work on a chart as it was kept; null when nothing was. `text` as above. */
export const unsavedOverReload = (
  of: { userId: string; key: string },
  storage: Storage = sessionStorage,
): { text: string; base: Base } | null => {
  const kept = keptIn(of, storage);
  if (!kept) return null;
  const { revision, tab } = kept.about;
  return typeof revision === 'number' && typeof tab === 'string'
    ? { text: kept.text, base: { revision, tab } }
    : null;
};

export const forgetOverReload = (
  { userId, key }: { userId: string; key: string },
  storage: Storage = sessionStorage,
): void => {
  try {
    storage.removeItem(nameOf(userId, key));
  } catch {
    // Where storage is refused nothing lies in it.
  }
};

/** Where a session ended without signing out, whoever signs in next has nothing of the one before. */
export const forgetWorkOfOthers = (userId: string, storage: Storage = sessionStorage): void => {
  try {
    for (const name of namesIn(storage))
      if (!name.startsWith(`${PREFIX}${userId} `)) storage.removeItem(name);
  } catch {
    // As above.
  }
};
