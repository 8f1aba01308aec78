// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { untilEnded } from '../../../web/api/changes.ts';
import { useUndoKey } from '../../../web/ui/use-undo-key.ts';

type ListProps = { name: string; undone: string[]; where?: 'HERE' | 'AT_SERVER' };

const List = ({ name, undone, where }: ListProps) => {
  const [done, setDone] = useState<number | null>(null);
  useUndoKey(
    done,
    () => {
      undone.push(`${name} ${done}`);
      setDone(null);
    },
    where,
  );
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

it('a key that is pressed before a change has ended takes back that change, once, and not what was done before it', async () => {
  const undone: string[] = [];
  render(
    <>
      <List name="states" undone={undone} />
      <List name="countries" undone={undone} />
    </>,
  );
  fireEvent.click(screen.getByText('states'));
  let end = (): void => undefined;
  const change = new Promise<void>((resolve) => (end = resolve));
  void untilEnded(change).then(() => void fireEvent.click(screen.getByText('countries')));
  press();
  press();
  expect(undone).toEqual([]);
  end();
  await vi.waitFor(() => expect(undone).toEqual(['countries 1']));
  press();
  expect(undone).toEqual(['countries 1', 'states 1']);
});

it('a change that fails takes the key with it, and leaves what was done before to the next', async () => {
  const undone: string[] = [];
  render(<List name="states" undone={undone} />);
  fireEvent.click(screen.getByText('states'));
  const change = untilEnded(Promise.reject(new Error('no answer')));
  press();
  await expect(change).rejects.toThrow('no answer');
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(undone).toEqual([]);
  press();
  expect(undone).toEqual(['states 1']);
});

it('what is done on the page itself is taken back at once, whether or not its saving has ended', () => {
  const undone: string[] = [];
  render(<List name="blocks" undone={undone} where="HERE" />);
  fireEvent.click(screen.getByText('blocks'));
  void untilEnded(new Promise(() => undefined));
  press();
  expect(undone).toEqual(['blocks 1']);
});
