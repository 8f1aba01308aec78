// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { EVERYBODY } from '../../../web/graph/network-state.ts';
import { LanguageProvider } from '../../../web/i18n/Language.tsx';
import { CutButtons } from '../../../web/network/CutButtons.tsx';
import type { CutNotice } from '../../../web/network/notice.ts';
import { AppTheme } from '../../../web/theme/AppTheme.tsx';

afterEach(cleanup);

const cutOf = (id: string, lookedAt: number | null = null): CutNotice => ({
  says: 'cut',
  id,
  name: `Phone ${id}`,
  shown: 50,
  of: '50+',
  added: [],
  lookedAt,
});
const page = { choice: { only: EVERYBODY, order: null, first: 50 }, next: 'x', shown: 50, of: '50+' };

/** The buttons of these notices, and what was asked of the workspace by pressing them. */
const shown = (cuts: readonly CutNotice[], open: readonly string[]) => {
  const asked: (readonly [string, unknown])[] = [];
  const note =
    (what: string) =>
    (about: unknown): Promise<void> => {
      asked.push([what, about]);
      return Promise.resolve();
    };
  const control = {
    scene: { chart: { expansions: new Map(open.map((id) => [id, page])) } },
    work: { expandOn: note('next'), chooseNeighbours: note('narrow') },
    folds: { foldSelected: note('fold') },
  };
  render(
    <LanguageProvider initial="en">
      <AppTheme>
        <CutButtons control={control} cuts={cuts} added={['x', 'y']} />
      </AppTheme>
    </LanguageProvider>,
  );
  return asked;
};
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

describe('several that were cut', () => {
  it('bring the next page of each, of whoever has one', () => {
    const asked = shown(
      [cutOf('a'), cutOf('b'), { says: 'orderCut', id: 'c', name: 'C', added: [] }],
      ['a', 'b'],
    );
    press('Next page of each');
    expect(asked).toEqual([['next', ['a', 'b']]]);
  });

  it('are narrowed one by one, and all who came are folded into one set', async () => {
    const asked = shown([cutOf('a'), cutOf('b')], ['a', 'b']);
    press('Narrow one');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Phone b' }));
    press('Fold them');
    expect(asked).toEqual([
      ['narrow', 'b'],
      ['fold', ['x', 'y']],
    ]);
  });
});

describe('one that was cut', () => {
  it('has its next page, or looks on where it was looked for', () => {
    const asked = shown([cutOf('a')], ['a']);
    press('Next 50');
    press('Narrow');
    cleanup();
    shown([cutOf('a', 1_000)], ['a']);
    press('Look on');
    expect(asked).toEqual([
      ['next', ['a']],
      ['narrow', 'a'],
    ]);
  });

  it('has no next page where only narrowing reaches the others', () => {
    shown([{ says: 'orderCut', id: 'c', name: 'C', added: [] }], []);
    expect(screen.queryByRole('button', { name: /Next/u })).toBeNull();
    screen.getByRole('button', { name: 'Narrow' });
  });
});
