import { expect, test } from 'vitest';
import { outlookOf, worstFirst, type Outlook } from '../../../server/readiness/arrest-outlook.ts';
import type { JudgedCheck } from '../../../server/readiness/arrest-readiness.ts';
import type { ReadinessState } from '../../../server/graphql/types.generated.ts';

const check = (state: ReadinessState, lapsesOn: string | null = null): JudgedCheck => ({
  kind: 'DNA',
  state,
  reason: { az: '', en: '' },
  next: null,
  lapsesOn,
  fact: null,
  rule: null,
});
const outlook = (
  personId: string,
  states: readonly ReadinessState[],
  own: Partial<Outlook> = {},
): Outlook => ({
  personId,
  notice: null,
  search: null,
  country: 'TR',
  reasons: [],
  ...outlookOf({ checks: states.map((state) => check(state)) }, '2026-11-30'),
  ...own,
});

test('what is worst comes first: a bar, what is missing, nobody knows where, what is not known; the ready one that lapses sooner before the other', () => {
  const rows = [
    outlook('ready-late', ['READY'], { lapsesFirst: '2027-05-01' }),
    outlook('ready-soon', ['READY'], { lapsesFirst: '2026-12-01' }),
    outlook('ready-without-end', ['READY']),
    outlook('unknown', ['UNKNOWN', 'UNKNOWN']),
    outlook('nowhere', [], { country: null }),
    outlook('missing', ['MISSING', 'UNKNOWN']),
    outlook('more-missing', ['MISSING', 'MISSING']),
    outlook('barred', ['BAR']),
  ];
  expect(rows.toSorted(worstFirst).map(({ personId }) => personId)).toEqual([
    'barred',
    'more-missing',
    'missing',
    'nowhere',
    'unknown',
    'ready-soon',
    'ready-late',
    'ready-without-end',
  ]);
});

test('the first day on which anything lapses is not one that has passed; bars are told before the rest', () => {
  const checks = [
    check('UNKNOWN', '2026-11-29'),
    check('READY', '2027-02-28'),
    check('READY', '2026-11-30'),
    check('MISSING'),
    check('BAR'),
  ];
  const { open, lapsesFirst } = outlookOf({ checks }, '2026-11-30');
  expect(lapsesFirst).toBe('2026-11-30');
  expect(open.map(({ state }) => state)).toEqual(['BAR', 'MISSING', 'UNKNOWN']);
});
