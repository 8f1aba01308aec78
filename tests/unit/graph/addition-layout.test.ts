import { expect, it } from 'vitest';
import { additionRequest } from '../../../web/graph/layout-client.ts';
import { computeLayout } from '../../../web/graph/layout.ts';
import { type Chart, EMPTY_CHART, type NetworkElement } from '../../../web/graph/network-state.ts';

const element = (id: string): NetworkElement => ({
  id,
  kind: 'Person',
  label: id,
  labelEn: id,
  role: null,
  isProtected: false,
  isWanted: false,
  detail: null,
  more: 0,
});
const named = (ids: readonly string[]) => new Map(ids.map((id) => [id, element(id)]));

it('what comes to a chart is laid out around what lies there, of which nothing moves, pinned or not', () => {
  const there = Array.from({ length: 30 }, (_, at) => `t${at}`);
  const fresh = Array.from({ length: 20 }, (_, at) => `f${at}`);
  const before: Chart = {
    ...EMPTY_CHART,
    elements: named(there),
    positions: new Map(there.map((id, at) => [id, { x: at * 97, y: (at % 7) * 131 }])),
    pinned: new Set(['t3']),
  };
  const placed = new Map(
    computeLayout(additionRequest(before, { ...before, elements: named([...there, ...fresh]) })),
  );
  for (const id of there) expect([id, placed.get(id)]).toEqual([id, before.positions.get(id)]);
  const places = fresh.map((id) => JSON.stringify(placed.get(id)));
  expect(new Set(places).size).toBe(fresh.length);
});
