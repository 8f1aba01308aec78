import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  REFLECTION_DAYS,
  endOfReflection,
  isProtected,
  reflectionOn,
} from '../../../server/victims/reflection-period.ts';
import {
  PROCEDURE,
  inOrder,
  statusesAfter,
  stepProblem,
  type Decided,
} from '../../../server/victims/victim-status.ts';

/** A second way of counting: by the milliseconds of a day in Bakı, which has known no summer time since 2016. */
const DAY = 86_400_000;
const FIRST = Date.UTC(1999, 11, 1);
const dayAt = (count: number): string => new Date(FIRST + count * DAY).toISOString().slice(0, 10);
const anyDay = fc.integer({ min: 0, max: 36_000 });

describe('the recovery and reflection period', () => {
  test('ends on the thirtieth day after the one on which it was given, over months and leap years', () => {
    fc.assert(
      fc.property(anyDay, (at) => {
        expect(endOfReflection(dayAt(at))).toBe(dayAt(at + REFLECTION_DAYS));
      }),
    );
    expect(endOfReflection('2024-01-31')).toBe('2024-03-01');
    expect(endOfReflection('2023-01-31')).toBe('2023-03-02');
    expect(endOfReflection('2025-12-05')).toBe('2026-01-04');
  });

  test('runs on each of its days with its number, and on no other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40, max: 80 }), (at, off) => {
        const [from, today] = [dayAt(at), dayAt(at + off)];
        const clock = reflectionOn(from, today);
        const runs = off >= 0 && off <= REFLECTION_DAYS;
        expect(clock.state).toBe(off < 0 ? 'NOT_STARTED' : runs ? 'RUNNING' : 'OVER');
        expect(clock.day).toBe(runs ? off : null);
        expect(clock.freeFrom).toBe(runs ? dayAt(at + REFLECTION_DAYS + 1) : null);
        expect(isProtected(from, today)).toBe(runs);
      }),
    );
  });

  test('has not begun where none was given', () => {
    expect(reflectionOn(null, '2026-11-23')).toMatchObject({ state: 'NOT_STARTED', from: null, until: null });
  });
});

const decision = fc.record({
  status: fc.constantFrom(...PROCEDURE),
  on: fc.integer({ min: 0, max: 20 }).map((at) => dayAt(at)),
});

/** Written out by hand beside the table of the app. */
const LAWFUL = [
  '>PRESUMED',
  'PRESUMED>IDENTIFIED',
  'PRESUMED>NOT_VICTIM',
  'IDENTIFIED>NOT_VICTIM',
  'NOT_VICTIM>PRESUMED',
];

describe('decisions on a victim', () => {
  test('whatever is tried in whatever order, only lawful steps stand', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 30 }), (tried) => {
        let standing: Decided[] = [];
        for (const one of tried)
          if (stepProblem(standing, one) === null) standing = inOrder([...standing, one]);
        const steps = standing.map(({ status }, at) => `${standing[at - 1]?.status ?? ''}>${status}`);
        expect(steps.filter((step) => !LAWFUL.includes(step))).toEqual([]);
      }),
    );
  });

  test('what is offered next is never refused on a later day', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 10 }), (tried) => {
        let standing: Decided[] = [];
        for (const one of tried)
          if (stepProblem(standing, one) === null) standing = inOrder([...standing, one]);
        for (const status of statusesAfter(standing.at(-1)?.status ?? null))
          expect(stepProblem(standing, { status, on: dayAt(100) })).toBeNull();
      }),
    );
  });

  test('nobody is identified before she was presumed', () => {
    expect(stepProblem([], { status: 'IDENTIFIED', on: '2025-03-01' })).toBe('AFTER');
    const presumed: Decided = { status: 'PRESUMED', on: '2025-03-02' };
    expect(stepProblem([presumed], { status: 'IDENTIFIED', on: '2025-03-01' })).toBe('AFTER');
    expect(stepProblem([presumed], { status: 'IDENTIFIED', on: '2025-03-02' })).toBeNull();
    expect(stepProblem([presumed], presumed)).toBe('SAME_DAY');
  });
});
