import { describe, expect, it } from 'vitest';
import { newUlid } from '../../../web/api/ulid.ts';
import { filteredLines, NO_AUDIT_FILTER, type AuditRow } from '../../../web/audit/audit-filter.ts';
import { inOrder, orderAfterPress } from '../../../web/ui/table-order.ts';

const line = (position: number, over: Partial<AuditRow>): AuditRow => ({
  position,
  at: '2026-11-23T08:30:00.000Z',
  who: 'u1',
  username: 'analitik.a',
  role: 'ANALYST',
  purpose: 'Cinayətkar qrupun təhlili',
  action: 'case:read',
  outcome: 'DONE',
  ids: ['01JABC'],
  size: 1,
  requestId: 'q1',
  asOf: null,
  ...over,
});

describe('the filter of the audit trail', () => {
  const lines = [
    line(2, {}),
    line(1, { outcome: 'REFUSED', username: null, who: null, ids: [], purpose: null }),
  ];
  const positions = (filter: Partial<typeof NO_AUDIT_FILTER>) =>
    filteredLines(lines, { ...NO_AUDIT_FILTER, ...filter }).map(({ position }) => position);

  it('finds a user, an action, a purpose or an id', () => {
    expect(positions({ text: 'ANALITIK case:' })).toEqual([2]);
    expect(positions({ text: 'qrupun tehlili' })).toEqual([2]);
    expect(positions({ text: '01jabc' })).toEqual([2]);
    expect(positions({ text: 'q1' })).toEqual([2, 1]);
  });

  it('is narrowed by outcome', () => {
    expect(positions({ outcome: 'REFUSED' })).toEqual([1]);
  });
});

describe('the order of a table', () => {
  const rows = [
    { n: 2, id: 'b' },
    { n: 1, id: 'a' },
    { n: 2, id: 'c' },
  ];
  const columns = [{ id: 'n', order: (a: { n: number }, b: { n: number }) => a.n - b.n }, { id: 'id' }];

  it('turns round when the same heading is pressed again', () => {
    const once = orderAfterPress(null, 'n');
    expect(once).toEqual({ column: 'n', descending: false });
    expect(orderAfterPress(once, 'n')).toEqual({ column: 'n', descending: true });
    expect(orderAfterPress(once, 'id')).toEqual({ column: 'id', descending: false });
  });

  it('leaves equal rows as they came, both ways', () => {
    expect(inOrder(rows, columns, { column: 'n', descending: false }).map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(inOrder(rows, columns, { column: 'n', descending: true }).map(({ id }) => id)).toEqual([
      'b',
      'c',
      'a',
    ]);
  });

  it('is as the server gives it without a heading that sorts', () => {
    expect(inOrder(rows, columns, null)).toBe(rows);
    expect(inOrder(rows, columns, { column: 'id', descending: true })).toBe(rows);
  });
});

describe('a ULID made in the browser', () => {
  it('has 26 characters of Crockford base 32 and sorts by time', () => {
    expect(newUlid()).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
    expect(newUlid(0).slice(0, 10)).toBe('0000000000');
    expect(newUlid(2 ** 48 - 1).slice(0, 10)).toBe('7ZZZZZZZZZ');
    expect(newUlid(1_000) < newUlid(2_000)).toBe(true);
    expect(newUlid(5)).not.toBe(newUlid(5));
  });
});
