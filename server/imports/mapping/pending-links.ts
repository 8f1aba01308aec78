import type { LinkDraft } from '../draft.ts';

/** A link between two source ids is handed out with the later of its ends, so that a draft points at nothing that has not come yet. */
export class PendingLinks {
  readonly #seen = new Set<string>();
  readonly #waiting = new Map<string, LinkDraft[]>();

  /** The key has come; gives the links that waited for it. */
  arrive(key: string): LinkDraft[] {
    if (this.#seen.has(key)) return [];
    this.#seen.add(key);
    const waiting = this.#waiting.get(key) ?? [];
    this.#waiting.delete(key);
    return waiting.flatMap((link) => this.offer(link));
  }

  /** The link itself when both ends have come; otherwise it waits. */
  offer(link: LinkDraft): LinkDraft[] {
    const missing = [link.from, link.to].find((key) => !this.#seen.has(key));
    if (missing === undefined) return [link];
    const waiting = this.#waiting.get(missing) ?? [];
    waiting.push(link);
    this.#waiting.set(missing, waiting);
    return [];
  }
}
