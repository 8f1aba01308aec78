import { describe, expect, it } from 'vitest';
import { dayInBaku as dayInBakuOfServer, timeInBaku } from '../../../server/calendar.ts';
import {
  dayInBaku,
  formatChange,
  formatDay,
  formatMoment,
  formatNumber,
  formatPartialDate,
  formatPeriod,
} from '../../../web/i18n/format.ts';
import { compareText, searchable } from '../../../web/i18n/letters.ts';
import { dayTyped, typedDay } from '../../../web/i18n/typed-day.ts';

describe('dates', () => {
  it('are written with the name of the month', () => {
    expect(formatDay('2026-11-22', 'az')).toBe('22 noyabr 2026');
    expect(formatDay('2026-11-02', 'en')).toBe('2 November 2026');
  });

  it('are as precise as they are known', () => {
    expect(formatDay('2024-03', 'az')).toBe('mart 2024');
    expect(formatDay('2024', 'az')).toBe('2024');
    const birth = { text: '1987', from: '1987-01-01', to: '1987-12-31' };
    expect(formatPartialDate({ ...birth, precision: 'YEAR' }, 'az')).toBe('1987');
    expect(formatPartialDate({ ...birth, precision: 'RANGE' }, 'en')).toBe(
      '1 January 1987 – 31 December 1987',
    );
  });

  it('that make no sense are shown as they stand', () => {
    expect(formatDay('2024-13-01', 'az')).toBe('2024-13-01');
    expect(formatDay('yazda', 'az')).toBe('yazda');
    expect(formatMoment('yesterday', 'en')).toBe('yesterday');
  });

  it('leave an open end of a period open', () => {
    expect(formatPeriod('2022-03', null, 'az')).toBe('mart 2022 – …');
    expect(formatPeriod(null, '2025-06-25', 'az')).toBe('… – 25 iyun 2025');
    expect(formatPeriod(null, null, 'az')).toBe('');
    expect(formatPeriod('2025', '2025', 'az')).toBe('2025');
  });

  it('follow the calendar of Bakı, four hours ahead of Greenwich', () => {
    expect(dayInBaku(new Date('2026-11-23T19:59:59.000Z'))).toBe('2026-11-23');
    expect(dayInBaku(new Date('2026-11-23T20:00:00.000Z'))).toBe('2026-11-24');
    expect(formatMoment('2026-11-23T08:30:05.000Z', 'az')).toBe('23 noyabr 2026, 12:30');
    expect(formatMoment('2026-11-23T08:30:05.000Z', 'en', true)).toBe('23 November 2026, 12:30:05');
  });

  it('follow it over the changes of the clock of March and October 2015 too, the last there were', () => {
    for (const dayOf of [dayInBaku, dayInBakuOfServer])
      expect(
        [
          '2015-03-28T19:59:59.999Z',
          '2015-03-28T20:00:00.000Z',
          '2015-03-29T18:59:59.999Z',
          '2015-03-29T19:00:00.000Z',
          '2015-10-24T18:59:59.999Z',
          '2015-10-24T19:00:00.000Z',
          '2015-10-25T19:59:59.999Z',
          '2015-10-25T20:00:00.000Z',
        ].map((moment) => dayOf(new Date(moment))),
      ).toEqual([
        '2015-03-28',
        '2015-03-29',
        '2015-03-29',
        '2015-03-30',
        '2015-10-24',
        '2015-10-25',
        '2015-10-25',
        '2015-10-26',
      ]);
    expect([
      timeInBaku(new Date('2015-03-29T00:00:00.000Z')),
      timeInBaku(new Date('2015-10-25T00:00:00.000Z')),
    ]).toEqual(['05:00', '04:00']);
  });

  it('are read as people in Azerbaijan type them', () => {
    expect(dayTyped('24.11.2026')).toBe('2026-11-24');
    expect(dayTyped(' 4.1.2026 ')).toBe('2026-01-04');
    expect(dayTyped('2026-11-24')).toBe('2026-11-24');
    expect(dayTyped('31.02.2026')).toBeNull();
    expect(dayTyped('sabah')).toBeNull();
    expect(dayTyped(typedDay('2026-11-24'))).toBe('2026-11-24');
  });
});

describe('numbers', () => {
  it('are grouped as the report prints them', () => {
    expect(formatNumber(1194, 'az')).toBe('1.194');
    expect(formatNumber(27_600_000, 'az')).toBe('27.600.000');
    expect(formatNumber(0.6, 'az')).toBe('0,6');
    expect(formatNumber(1194.5, 'en')).toBe('1,194.5');
  });

  it('have at most two decimals and a true minus', () => {
    expect(formatNumber(96.9697, 'az')).toBe('96,97');
    expect(formatNumber(-8, 'az')).toBe('\u22128');
  });

  it('say the direction of a change', () => {
    expect(formatChange(1, 'az')).toBe('+1');
    expect(formatChange(-9, 'az')).toBe('\u22129');
    expect(formatChange(0, 'az')).toBe('0');
  });
});

describe('the Azerbaijani alphabet', () => {
  const sorted = (words: string[]): string[] => words.toSorted(compareText);

  it('orders names by its own letters', () => {
    expect(
      sorted(['Zaur', 'Şəfəq', 'Səma', 'Çiçək', 'Cavid', 'Əli', 'Elşad', 'Fidan', 'Xəyal', 'Hüseyn']),
    ).toEqual(['Cavid', 'Çiçək', 'Elşad', 'Əli', 'Fidan', 'Hüseyn', 'Xəyal', 'Səma', 'Şəfəq', 'Zaur']);
  });

  it('puts ı before i, and numbers in their order', () => {
    expect(sorted(['İlqar', 'Ilqım', 'Qırat'])).toEqual(['Ilqım', 'İlqar', 'Qırat']);
    expect(sorted(['DEMO-25-010', 'DEMO-25-002', 'DEMO-24-001'])).toEqual([
      'DEMO-24-001',
      'DEMO-25-002',
      'DEMO-25-010',
    ]);
  });

  it('puts a shorter word before one that begins with it', () => {
    expect(sorted(['Əliyeva', 'Əliyev'])).toEqual(['Əliyev', 'Əliyeva']);
  });

  it('finds a name however it is typed', () => {
    expect(searchable('MURATPAŞA')).toBe(searchable('muratpasa'));
    expect(searchable('İLQAR')).toBe('ilqar');
    expect(searchable('Səmədzadə')).toBe('semedzade');
    expect(searchable('QIZI')).toBe(searchable('qızı'));
  });
});
