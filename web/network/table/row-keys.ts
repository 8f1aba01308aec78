import { idsBetween, type TableRow } from './table-rows.ts';

type PressedKey = { key: string; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean; altKey: boolean };

/** Where one stands, from where Shift extends, and how many rows a page key goes. */
export type Standing = { rows: readonly TableRow[]; at: number; anchor: string; page: number };

export type RowMove =
  | { does: 'go'; to: number }
  | { does: 'extend'; to: number; ids: readonly string[] }
  | { does: 'toggle' | 'choose' | 'copy' };

const BY_KEY: Record<string, (standing: Standing) => number> = {
  ArrowDown: ({ at }) => at + 1,
  ArrowUp: ({ at }) => at - 1,
  PageDown: ({ at, page }) => at + page,
  PageUp: ({ at, page }) => at - page,
  Home: () => 0,
  End: ({ rows }) => rows.length - 1,
};

/** What a key does in a table of rows, or null when it has no use for it and the workspace may take it. */
export const rowMoveOf = (pressed: PressedKey, standing: Standing): RowMove | null => {
  const { rows, at, anchor } = standing;
  const isControl = pressed.ctrlKey || pressed.metaKey;
  if (pressed.altKey || rows.length === 0) return null;
  // By the letter alone: on the Cyrillic layout the same key is a с.
  if (isControl && ['c', 'с'].includes(pressed.key.toLocaleLowerCase('en'))) return { does: 'copy' };
  if (isControl) return null;
  const target = BY_KEY[pressed.key];
  if (target) {
    const to = Math.max(0, Math.min(rows.length - 1, target(standing)));
    const id = rows[to]?.id ?? '';
    return pressed.shiftKey && at !== -1
      ? { does: 'extend', to, ids: idsBetween(rows, anchor, id) }
      : { does: 'go', to };
  }
  if (pressed.key === ' ') return { does: 'toggle' };
  return pressed.key === 'Enter' ? { does: 'choose' } : null;
};
