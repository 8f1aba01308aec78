import { afterEach, beforeEach, expect, vi } from 'vitest';

// What a browser has and jsdom lacks. Unit tests without a page run in plain Node and need none of it.
if (typeof window !== 'undefined') {
  window.matchMedia = (media) => ({
    matches: false,
    media,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  });
  window.ResizeObserver = class implements ResizeObserver {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  Element.prototype.scrollIntoView = () => undefined;
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
}

const said = vi.spyOn(console, 'error');

beforeEach(() => {
  said.mockReset();
});

// An error written to the console is a failure: React says there what it only warns of.
afterEach(() => {
  expect(said.mock.calls).toEqual([]);
});
