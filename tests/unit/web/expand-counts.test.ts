import { describe, expect, it } from 'vitest';
import {
  countBeyond,
  narrowedRows,
  shownCount,
  summed,
  totalOf,
  totalOfDirection,
  totalOfKind,
} from '../../../web/network/expand-counts.ts';

const row = (
  kind: string,
  direction: 'OUT' | 'IN' | null,
  count: number,
  isCut = false,
): { key: string; kind: string; direction: 'OUT' | 'IN' | null; count: number; isCut: boolean } => ({
  key: kind,
  kind,
  direction,
  count,
  isCut,
});

/** An account of many payments, of which the first hundred and one were read, and its two owners. */
const OF_HUB = [
  row('BankAccount', 'OUT', 30, true),
  row('BankAccount', 'IN', 20, true),
  row('Person', 'OUT', 27, true),
  row('Person', 'IN', 24, true),
  row('Group', null, 2),
];

describe('the number of neighbours', () => {
  it('is exact where all were counted', () => {
    const rows = [row('Person', 'OUT', 60), row('Person', 'IN', 60), row('Phone', null, 3)];
    expect(shownCount(totalOf(rows))).toBe('123');
    expect(summed(rows).map(shownCount)).toEqual(['120', '3']);
    expect(shownCount(totalOfDirection(rows, 'IN'))).toBe('60');
    expect(shownCount(totalOfKind(rows, 'Document'))).toBe('0');
    expect(shownCount(totalOf([]))).toBe('0');
  });

  it('is one of which there are more where a single count stops at a thousand', () => {
    expect(shownCount(totalOf([row('Phone', 'OUT', 1_001)]))).toBe('1000+');
    expect(shownCount(totalOf([row('Phone', 'OUT', 1_000)]))).toBe('1000');
  });

  it('is never exact where the first of many were read, however they fall into directions and kinds', () => {
    expect(shownCount(totalOf(OF_HUB))).toBe('103+');
    expect(summed(OF_HUB).map(shownCount)).toEqual(['51+', '50+', '2']);
    expect(shownCount(totalOfDirection(OF_HUB, 'OUT'))).toBe('57+');
    expect(shownCount(totalOfDirection(OF_HUB, 'IN'))).toBe('44+');
    expect(shownCount(totalOfKind(OF_HUB, 'Person'))).toBe('51+');
    expect(shownCount(totalOfKind(OF_HUB, 'Group'))).toBe('2');
  });

  it('is not none where the first of many all went the other way, or were of another kind', () => {
    const oneWay = [row('Person', 'OUT', 101, true)];
    expect(shownCount(totalOfDirection(oneWay, 'IN'))).toBe('0+');
    expect(shownCount(totalOfKind(oneWay, 'BankAccount'))).toBe('0+');
    expect(shownCount(totalOfDirection([row('Person', null, 101, true)], 'IN'))).toBe('0');
  });

  it('of nobody among the first of very many is not nobody, where it is narrowed', () => {
    const wide = [
      { ...row('Phone', 'OUT', 1_001, true), type: 'CONTACTED' },
      { ...row('Person', null, 2), type: 'USES' },
    ];
    expect(shownCount(totalOf(narrowedRows([], wide)))).toBe('0+');
    const one = { ...row('Phone', 'OUT', 1, true), type: 'CONTACTED' };
    expect(shownCount(totalOf(narrowedRows([one], wide)))).toBe('1+');
  });

  it('is never less than what is shown already', () => {
    expect(countBeyond('101+', 150)).toBe('150+');
    expect(countBeyond('101+', 50)).toBe('101+');
    expect(countBeyond('120', 50)).toBe('120');
  });
});
