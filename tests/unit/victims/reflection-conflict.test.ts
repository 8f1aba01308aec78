import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../server/calendar.ts';
import { conflictOf } from '../../../server/tasks/reflection-conflict.ts';

const day = fc.integer({ min: 0, max: 4000 }).map((at) => addDays('2023-12-01', at));
const near = fc.integer({ min: -50, max: 80 });

test('a questioning is refused for exactly the days of the period, and allowed from the day that is named', () => {
  fc.assert(
    fc.property(day, near, near, (from, due, now) => {
      const [dueOn, today] = [addDays(from, due), addDays(from, now)];
      const conflict = conflictOf({ kind: 'QUESTIONING', dueOn }, { pseudonym: 'V-1', from }, today);
      const isWithin = due >= 0 && due <= 30;
      const isOverdueNow = due < 0 && now >= 0 && now <= 30;
      expect(conflict !== null).toBe(isWithin || isOverdueNow);
      if (conflict === null) return;
      expect(conflict.freeFrom).toBe(addDays(from, 31));
      const later = { kind: 'QUESTIONING', dueOn: conflict.freeFrom } as const;
      expect(conflictOf(later, { pseudonym: 'V-1', from }, today)).toBeNull();
    }),
  );
});

test('support, a task of no kind, and one about somebody without a period are never in its way', () => {
  const due = { dueOn: '2026-03-02' };
  const given = { pseudonym: 'V-1', from: '2026-03-01' };
  expect(conflictOf({ kind: 'SUPPORT', ...due }, given, '2026-03-02')).toBeNull();
  expect(conflictOf({ kind: null, ...due }, given, '2026-03-02')).toBeNull();
  expect(conflictOf({ kind: 'REMOVAL', ...due }, { ...given, from: null }, '2026-03-02')).toBeNull();
  expect(conflictOf({ kind: 'REMOVAL', ...due }, given, '2026-03-02')?.reason.en).toContain('01.04.2026');
});
