import type { Picture } from '../../../web/graph/columns-to-elements.ts';

/** What draws a network, as the bench asks it. Every answer is waited for until what was asked is on the screen. */
export type Subject = {
  /** Draws a network that was not there, with every element in its place. */
  open: (picture: Picture) => Promise<void>;
  /** Draws fifty neighbours more. */
  expand: (picture: Picture, origin: string) => Promise<void>;
  /** Finds new places for all, until they are at rest. */
  layout: () => Promise<void>;
};

/** Two frames, in the second of which what changed has been drawn, and then until the page has nothing left to do. */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done())));
  });
