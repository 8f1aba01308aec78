import { describe, expect, it } from 'vitest';
import type { ProofState } from '../../../web/api/operations.generated.ts';
import { fallsOf, type ProofRow } from '../../../web/proof/falls.ts';

const row = (id: string, states: Record<string, ProofState>): ProofRow => ({
  id,
  accused: { id: `accused ${id}`, label: id, isProtected: false },
  article: {
    code: '144-1.1',
    title: { az: 'İnsan alveri', en: 'Trafficking' },
  },
  on: '2025-03-01',
  participation: 'PERPETRATOR',
  isChecked: true,
  mayDecide: false,
  isOfOwnOffences: false,
  elements: Object.entries(states).map(([key, state]) => ({
    key,
    title: { az: key, en: key },
    state,
    isContested: false,
    facts: [],
    decisions: [],
    couldShow: [],
  })),
  aggravating: [],
});

describe('what falls without a source', () => {
  it('is each element that stands otherwise than before, of the charge that it belongs to', () => {
    const before = [row('one', { ACT: 'SHOWN', MEANS: 'ONE_SOURCE' }), row('two', { ACT: 'SHOWN' })];
    const after = [row('one', { ACT: 'SHOWN', MEANS: 'UNSUPPORTED' }), row('two', { ACT: 'ONE_SOURCE' })];
    expect(fallsOf(before, after).map((fall) => [fall.row.id, fall.cell.key, fall.before])).toEqual([
      ['one', 'MEANS', 'ONE_SOURCE'],
      ['two', 'ACT', 'SHOWN'],
    ]);
  });

  it('is nothing where all stands as before', () => {
    const rows = [row('one', { ACT: 'SHOWN' })];
    expect(fallsOf(rows, rows)).toEqual([]);
  });
});
