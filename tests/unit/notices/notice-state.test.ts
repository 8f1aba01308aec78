import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../server/calendar.ts';
import { correctionProblem } from '../../../server/notices/notice-correction.ts';
import {
  dayOf,
  mayLeaveOut,
  PROCEDURE,
  stateOf,
  statesAfter,
  statesMissed,
  stepProblem,
  type StateOnDay,
} from '../../../server/notices/notice-state.ts';

const RED = { colour: 'RED', isOurs: true } as const;
const THEIRS = { colour: 'RED', isOurs: false } as const;
const DIFFUSION = { colour: 'DIFFUSION', isOurs: true } as const;

describe('the state of a notice', () => {
  test('is that of a draft without an event, and that of the last event otherwise', () => {
    expect(stateOf([])).toBe('DRAFT');
    expect(stateOf([{ state: 'PUBLISHED' }, { state: 'SUSPENDED' }])).toBe('SUSPENDED');
  });

  test('has one place in the procedure', () => {
    expect(new Set(PROCEDURE).size).toBe(PROCEDURE.length);
    expect(PROCEDURE.indexOf('PUBLISHED')).toBeGreaterThan(PROCEDURE.indexOf('REQUESTED'));
    expect(PROCEDURE.indexOf('EXPIRED')).toBeGreaterThan(PROCEDURE.indexOf('PUBLISHED'));
  });

  test('is followed by what the table says; what is refused, withdrawn, cancelled or expired by nothing', () => {
    expect(statesAfter(RED, 'DRAFT')).toEqual(['REQUESTED', 'WITHDRAWN', 'CANCELLED']);
    expect(statesAfter(RED, 'UNDER_REVIEW')).toEqual(['REFUSED', 'PUBLISHED', 'WITHDRAWN', 'CANCELLED']);
    expect(statesAfter(RED, 'SUSPENDED')).toEqual(['PUBLISHED', 'WITHDRAWN', 'CANCELLED', 'EXPIRED']);
    for (const end of ['REFUSED', 'WITHDRAWN', 'CANCELLED', 'EXPIRED'] as const)
      expect(statesAfter(RED, end)).toEqual([]);
  });

  test('is published without a review for a diffusion and for another country’s notice alone', () => {
    for (const kind of [THEIRS, DIFFUSION]) expect(statesAfter(kind, 'DRAFT')).toContain('PUBLISHED');
    expect(stepProblem(RED, [], { state: 'PUBLISHED', on: '2026-01-01' })).toBe('AFTER');
  });
});

describe('an event', () => {
  const row: StateOnDay[] = [
    { state: 'DRAFT', on: '2026-01-01' },
    { state: 'UNDER_REVIEW', on: '2026-03-01' },
  ];

  test('fits between two others on an earlier day, and nowhere else', () => {
    expect(stepProblem(RED, row, { state: 'REQUESTED', on: '2026-02-01' })).toBeNull();
    expect(stepProblem(RED, row, { state: 'REQUESTED', on: '2025-12-01' })).toBe('BEFORE');
    expect(stepProblem(RED, row, { state: 'REQUESTED', on: '2026-04-01' })).toBe('AFTER');
  });

  test('that was missed may be one that fits before any that stands', () => {
    expect(statesMissed(RED, [])).toEqual([]);
    expect(statesMissed(RED, row)).toEqual(['REQUESTED']);
    const ended: StateOnDay[] = [
      { state: 'PUBLISHED', on: '2026-01-01' },
      { state: 'WITHDRAWN', on: '2026-03-01' },
    ];
    expect(statesMissed(RED, ended)).toContain('SUSPENDED');
    expect(statesMissed(RED, ended)).not.toContain('EXPIRED');
  });

  test('may not slip behind a later state of its own day', () => {
    const suspended: StateOnDay[] = [
      { state: 'PUBLISHED', on: '2026-01-01' },
      { state: 'SUSPENDED', on: '2026-02-01' },
    ];
    expect(stepProblem(RED, suspended, { state: 'PUBLISHED', on: '2026-02-01' })).toBe('SAME_DAY');
    expect(stepProblem(RED, suspended, { state: 'PUBLISHED', on: '2026-02-02' })).toBeNull();
  });

  test('goes on from a state whose day is not known, as from one before all others', () => {
    const imported: StateOnDay[] = [{ state: 'PUBLISHED', on: null }];
    expect(stepProblem(RED, imported, { state: 'SUSPENDED', on: '1999-01-01' })).toBeNull();
    expect(stepProblem(RED, imported, { state: 'REQUESTED', on: '2026-01-01' })).toBe('AFTER');
  });

  test('goes on from a row that came in out of order', () => {
    const imported: StateOnDay[] = [{ state: 'PUBLISHED', on: '2025-01-01' }];
    expect(stepProblem(RED, imported, { state: 'WITHDRAWN', on: '2026-01-01' })).toBeNull();
  });
});

const asRead = (events: readonly StateOnDay[]): StateOnDay[] =>
  events.toSorted((a, b) =>
    a.on === b.on ? PROCEDURE.indexOf(a.state) - PROCEDURE.indexOf(b.state) : dayOf(a) < dayOf(b) ? -1 : 1,
  );

// Most record: a row is to grow long before it is taken apart.
const trial = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('record' as const),
      state: fc.constantFrom(...PROCEDURE),
      day: fc.nat(40),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('withdraw' as const), at: fc.nat(12) }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('correct' as const), at: fc.nat(6), day: fc.nat(40) }),
  },
);

test('no sequence of events, recorded on whatever days, corrected to whatever others and withdrawn in whatever order, leaves the state machine', () => {
  let longest = 0;
  let moved = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(RED, THEIRS, DIFFUSION),
      fc.array(trial, { minLength: 40, maxLength: 160 }),
      (kind, trials) => {
        let row: StateOnDay[] = [];
        for (const one of trials) {
          if (one.does === 'record') {
            const event = { state: one.state, on: addDays('2024-02-10', one.day) };
            if (stepProblem(kind, row, event) === null) row = asRead([...row, event]);
          } else if (one.does === 'correct') {
            const on = addDays('2024-02-10', one.day);
            const event = row[one.at];
            if (event && correctionProblem(kind, row, one.at, on) === null) {
              row = asRead(row.map((other) => (other === event ? { ...event, on } : other)));
              moved += Number(row[one.at]?.state !== event.state);
            }
          } else if (one.at < row.length && mayLeaveOut(kind, row, one.at))
            row = row.filter((_event, at) => at !== one.at);
          longest = Math.max(longest, row.length);
          // The rule, said a second time: each state is one that may follow the one before it.
          for (const [at, { state }] of row.entries()) {
            const before = row[at - 1];
            const allowed = before
              ? statesAfter(kind, before.state)
              : ['DRAFT', ...statesAfter(kind, 'DRAFT')];
            expect(allowed).toContain(state);
          }
        }
      },
    ),
    { numRuns: 500 },
  );
  // The trials reach far into the machine.
  expect(longest).toBeGreaterThan(5);
  // Some corrections took an event past another, which is where a gap would be left.
  expect(moved).toBeGreaterThan(0);
});

describe('a correction', () => {
  const row: StateOnDay[] = [
    { state: 'DRAFT', on: '2026-01-01' },
    { state: 'REQUESTED', on: '2026-02-01' },
    { state: 'UNDER_REVIEW', on: '2026-03-01' },
    { state: 'PUBLISHED', on: '2026-04-01' },
    { state: 'PUBLISHED', on: '2026-05-01' },
    { state: 'SUSPENDED', on: '2026-06-01' },
  ];

  test('moves the day of an event between its neighbours, and not past what rests on it', () => {
    expect(correctionProblem(RED, row, 1, '2026-02-20')).toBeNull();
    expect(correctionProblem(RED, row, 1, '2026-03-02')).toBe('AFTER');
    expect(correctionProblem(RED, row, 1, '2025-12-01')).toBe('BEFORE');
    expect(correctionProblem(RED, row, 2, '2026-04-02')).toBe('AFTER');
    expect(correctionProblem(RED, row, 1, '2026-03-01')).toBe('SAME_DAY');
  });

  test('leaves no gap behind: a renewal may pass another, the publication on which a renewal rests may not', () => {
    expect(correctionProblem(RED, row, 4, '2026-05-20')).toBeNull();
    const review = [
      ...row.slice(0, 4),
      { state: 'SUSPENDED' as const, on: '2026-05-01' },
      { state: 'PUBLISHED' as const, on: '2026-06-01' },
    ];
    expect(correctionProblem(RED, review, 3, '2026-06-20')).toBe('LEFT');
  });

  test('that keeps the day is good as the row was, also in one that came in out of order', () => {
    const imported: StateOnDay[] = [
      { state: 'PUBLISHED', on: '2025-01-01' },
      { state: 'REQUESTED', on: '2025-02-01' },
    ];
    expect(correctionProblem(RED, imported, 1, '2025-02-01')).toBeNull();
  });
});
