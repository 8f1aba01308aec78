import { describe, expect, it } from 'vitest';
import { momentOfDay } from '../../../server/access/as-of.ts';

const NOW = new Date('2026-11-28T21:30:00.000Z');

describe('the day as of which one looks', () => {
  it('ends at midnight in Bakı', () =>
    expect(momentOfDay('2025-06-30', NOW)).toBe('2025-06-30T19:59:59.999Z'));

  it.each([undefined, '2026-11-29'])('%s is the present', (day) =>
    expect(momentOfDay(day, NOW)).toBeUndefined(),
  );

  it.each(['2026-11-30', '2025-02-30', '30.06.2025', '2025-06-30T00:00', '', 'now'])(
    '“%s” is refused: no day, or one to come',
    (day) =>
      expect(() => momentOfDay(day, NOW)).toThrow(expect.objectContaining({ extensions: expect.anything() })),
  );
});
