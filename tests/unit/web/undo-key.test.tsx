// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { useUndoKey } from '../../../web/ui/use-undo-key.ts';

const List = ({ name, undone }: { name: string; undone: string[] }) => {
  const [done, setDone] = useState<number | null>(null);
  useUndoKey(done, () => {
    undone.push(`${name} ${done}`);
    setDone(null);
  });
  return (
    <button type="button" onClick={() => setDone((before) => (before ?? 0) + 1)}>
      {name}
    </button>
  );
};

const press = (): void =>
  void fireEvent.keyDown(document.documentElement, { key: 'z', code: 'KeyZ', ctrlKey: true });

afterEach(cleanup);

it('of several lists of a page that one is taken back in which something was done last, then the others', () => {
  const undone: string[] = [];
  render(
    <>
      <List name="states" undone={undone} />
      <List name="countries" undone={undone} />
    </>,
  );
  press();
  for (const name of ['countries', 'states', 'states']) fireEvent.click(screen.getByText(name));
  press();
  expect(undone).toEqual(['states 2']);
  press();
  press();
  expect(undone).toEqual(['states 2', 'countries 1']);
});
