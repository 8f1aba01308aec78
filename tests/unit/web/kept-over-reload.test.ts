import { expect, it } from 'vitest';
import { type ChartDocument, readDocument } from '../../../server/charts/chart-document.ts';
import { buildsOn } from '../../../web/charts/unsaved-chart.ts';
import { applyCommand } from '../../../web/graph/chart-commands.ts';
import { type History, record, startHistory, stateOf, undo } from '../../../web/graph/history.ts';
import { type Chart, EMPTY_CHART, type NetworkElement } from '../../../web/graph/network-state.ts';
import {
  forgetOverReload,
  forgetWorkOfOthers,
  keepOverReload,
  keptOverReload,
  keyOfChart,
  unsavedOverReload,
} from '../../../web/network/kept-over-reload.ts';

/** What a tab keeps; with `refuses` a browser that keeps nothing. */
const tab = ({ refuses = false } = {}): Storage => {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => {
      if (refuses) throw new DOMException('full', 'QuotaExceededError');
      kept.set(name, value);
    },
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  };
};

const ID = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const element: NetworkElement = {
  id: ID,
  kind: 'Person',
  label: 'Sirrli Ad',
  labelEn: 'Secret Name',
  role: 'VICTIM',
  isProtected: true,
  isWanted: false,
  detail: 'gizli',
  more: 3,
};

/** Somebody brought, and moved so many times; the last move taken back. */
const worked = (moves: number): History<Chart> => {
  let history = startHistory<Chart>({
    ...EMPTY_CHART,
    elements: new Map([[ID, element]]),
    positions: new Map([[ID, { x: 0, y: 0 }]]),
  });
  for (let at = 1; at <= moves; at += 1) {
    const command = { name: 'move', positions: new Map([[ID, { x: at, y: at }]]) } as const;
    history = record(history, command.name, applyCommand(stateOf(history), command));
  }
  return undo(history);
};

const work = (moves = 3) => ({ history: worked(moves), view: null, about: { hasMore: true, next: ID } });
const mine = { userId: 'U1', key: 'case a ' };

it('keeps every step, what was taken back and what of the case was not brought yet', () => {
  const storage = tab();
  expect(keepOverReload(mine, work(), storage)).toEqual({ is: 'kept', stepsLeft: 0 });
  const kept = keptOverReload(mine, storage);
  expect(kept?.rest).toEqual({ hasMore: true, next: ID });
  const document = readDocument(kept?.text ?? '') as ChartDocument;
  expect(document.steps.map(({ name }) => name)).toEqual(['open', 'move', 'move', 'move']);
  expect(document.forward).toContainEqual([document.current, document.current + 1]);
});

it('keeps nothing of what an element is', () => {
  const storage = tab();
  keepOverReload(mine, work(), storage);
  const lying = storage.getItem(storage.key(0) ?? '') ?? '';
  for (const word of ['Sirrli', 'Secret', 'VICTIM', 'Person', 'gizli']) expect(lying).not.toContain(word);
});

it('drops the oldest steps where there is no room for all, and says how many', () => {
  const storage = tab();
  const keeping = keepOverReload(mine, work(100), storage, { one: 3_000, all: 9_000 });
  expect(keeping).toMatchObject({ is: 'kept' });
  const document = readDocument(keptOverReload(mine, storage)?.text ?? '') as ChartDocument;
  expect(keeping).toEqual({ is: 'kept', stepsLeft: 101 - document.steps.length });
  expect(document.steps.at(-1)?.set).toEqual({ [`e:${ID}`]: [100, 100, 0] });
});

it('leaves what other networks take to them, and says when there is no room at all', () => {
  const storage = tab();
  const most = { one: 3_000, all: 600 };
  expect(keepOverReload(mine, work(1), storage, most)).toMatchObject({ is: 'kept' });
  expect(keepOverReload({ ...mine, key: 'case b ' }, work(1), storage, { ...most, all: 300 })).toEqual({
    is: 'refused',
  });
  expect(keptOverReload(mine, storage)).not.toBeNull();
});

it('a browser that keeps nothing does not break the work', () => {
  const storage = tab({ refuses: true });
  expect(keepOverReload(mine, work(), storage)).toEqual({ is: 'refused' });
  expect(keptOverReload(mine, storage)).toBeNull();
});

it('what cannot be read is nothing', () => {
  const storage = tab();
  storage.setItem('alaqa.draft.network.U1 case a ', 'not ours');
  expect(keptOverReload(mine, storage)).toBeNull();
});

it('nobody finds what another left in the tab, and what is begun anew is gone alone', () => {
  const storage = tab();
  const others = { ...mine, userId: 'U2' };
  const second = { ...mine, key: 'case b ' };
  for (const about of [mine, others, second]) keepOverReload(about, work(), storage);
  forgetWorkOfOthers('U1', storage);
  expect(keptOverReload(others, storage)).toBeNull();
  forgetOverReload(second, storage);
  expect(keptOverReload(second, storage)).toBeNull();
  expect(keptOverReload(mine, storage)).not.toBeNull();
});

it('unsaved work on a chart lies under its id, with what it builds on', () => {
  const storage = tab();
  const about = { userId: 'U1', key: keyOfChart(ID) };
  const base = { revision: 7, tab: ID };
  expect(keepOverReload(about, { ...work(), about: base }, storage)).toMatchObject({ is: 'kept' });
  const unsaved = unsavedOverReload(about, storage);
  expect(unsaved?.base).toEqual(base);
  expect(readDocument(unsaved?.text ?? '')?.steps).toHaveLength(4);
  expect(unsavedOverReload({ userId: 'U2', key: keyOfChart(ID) }, storage)).toBeNull();
  forgetOverReload(about, storage);
  expect(unsavedOverReload(about, storage)).toBeNull();
});

it('what lies there of a network is no work on a chart', () => {
  const storage = tab();
  keepOverReload(mine, work(), storage);
  expect(unsavedOverReload(mine, storage)).toBeNull();
});

it.each([
  ['nobody has saved since', { revision: 7, savedTab: 'other' }, true],
  ['the window itself has, and did not hear of it', { revision: 9, savedTab: 'mine' }, true],
  ['somebody else has', { revision: 8, savedTab: 'other' }, false],
  ['it was never saved, and is another revision', { revision: 1, savedTab: null }, false],
])('work of revision 7 where %s', (_what, chart, isOn) => {
  expect(buildsOn({ revision: 7, tab: 'mine' }, chart)).toBe(isOn);
});
