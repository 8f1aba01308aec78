import type { MatchQueueQuery, MatchState } from '../api/operations.generated.ts';

export type Match = MatchQueueQuery['matches']['matches'][number];

/** What is still in the state that the reader looks at; pairs of which somebody was not sure come last. */
export const queueOf = (matches: readonly Match[], state: MatchState): Match[] => {
  const own = matches.filter((match) => match.state === state);
  return [...own.filter(({ isUnsure }) => !isUnsure), ...own.filter(({ isUnsure }) => isUnsure)];
};

/** The pair that is shown: the chosen one while it is there, else the first. */
export const shownOf = (queue: readonly Match[], chosen: string | null): Match | null =>
  queue.find(({ id }) => id === chosen) ?? queue[0] ?? null;

/** The one so many places further; stops at both ends. */
export const neighbourOf = (queue: readonly Match[], id: string, step: number): string | null => {
  const at = queue.findIndex((match) => match.id === id);
  return queue[Math.min(Math.max(at + step, 0), queue.length - 1)]?.id ?? null;
};

/** What is shown once this pair is judged: the next, or the one before when it was the last. */
export const afterJudging = (queue: readonly Match[], id: string): string | null => {
  const at = queue.findIndex((match) => match.id === id);
  return (queue[at + 1] ?? queue[at - 1])?.id ?? null;
};

export type QueueKey = 'SAME' | 'DIFFERENT' | 'UNSURE' | 'NEXT' | 'PREVIOUS' | 'UNDO';

const KEYS: Record<string, QueueKey> = {
  y: 'SAME',
  Y: 'SAME',
  n: 'DIFFERENT',
  N: 'DIFFERENT',
  u: 'UNSURE',
  U: 'UNSURE',
  ArrowDown: 'NEXT',
  ArrowUp: 'PREVIOUS',
  z: 'UNDO',
  Z: 'UNDO',
};

type Judgeable = Pick<Match, 'state' | 'mayDecide' | 'mayConfirm'>;

/** Whether the pair can be judged so by this reader as it stands: a key does no more than the buttons that are there. */
export const mayJudge = (match: Judgeable, key: 'SAME' | 'DIFFERENT' | 'UNSURE'): boolean => {
  const { state, mayDecide, mayConfirm } = match;
  if (state === 'OPEN') return mayDecide;
  if (state !== 'PROPOSED') return false;
  if (key === 'SAME') return mayConfirm;
  return key === 'DIFFERENT' && mayDecide;
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a key does in the queue. With Ctrl only z has a meaning: the other combinations are the browser's. */
export const queueKeyOf = ({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): QueueKey | null => {
  const meaning = KEYS[key] ?? null;
  if (altKey || ((ctrlKey || metaKey) && (meaning !== 'UNDO' || shiftKey))) return null;
  return meaning;
};
