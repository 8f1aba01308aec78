import { describe, expect, it } from 'vitest';
import { pictureOfMatches } from '../../../web/network/patterns/match-picture.ts';
import { valueOf } from '../../../web/network/patterns/pattern-settings.ts';
import { sentenceValues } from '../../../web/network/patterns/pattern-sentence.ts';
import { longestOf } from '../../../web/network/finding/finding.ts';
import { findingSentence } from '../../../web/network/finding/finding-notice.ts';
import { element, line } from '../graph/charts.ts';

describe('the bounds of a pattern', () => {
  const cases = {
    name: 'cases',
    title: { az: 'x', en: 'x' },
    unit: 'COUNT',
    default: 2,
    min: 2,
    max: 20,
  } as const;

  it.each([
    ['2', 2],
    [' 20 ', 20],
    ['21', null],
    ['1', null],
    ['-3', null],
    ['2.5', null],
    ['1e1', null],
    ['99999999999999999999', null],
    ['', null],
  ])('%s is %s', (typed, value) => expect(valueOf(cases, typed)).toBe(value));
});

describe('a match', () => {
  const words = {
    nameOf: (id: string) => `Şəxs ${id}`,
    countryOf: (code: string) => (code === 'TR' ? 'Türkiyə' : code),
    dayOf: (day: string) => `gün ${day}`,
    andMore: (count: number) => `daha ${count}`,
  };
  const victims = ['b', 'c', 'd', 'e', 'f'].map((id) => ({ id, part: 'VICTIM' }));
  const match = {
    elements: [{ id: 'a', part: 'ESCORT' }, ...victims],
    lines: [],
    cases: [{ id: '1', number: 'N-1' }],
    sentence: 'co-travel',
    isCut: false,
    values: [
      { name: 'trips', value: '4' },
      { name: 'since', value: '2024-03' },
      { name: 'countries', value: 'TR XX' },
    ],
  };

  it('fills a sentence with three names of a part and the number of the others, and a dash for what is not known', () => {
    expect(sentenceValues(match, words)).toMatchObject({
      ESCORT: 'Şəxs a',
      VICTIM: 'Şəxs b, Şəxs c, Şəxs d, daha 2',
      trips: '4',
      since: 'gün 2024-03',
      until: '—',
      countries: 'Türkiyə, XX',
      caseNumbers: 'N-1',
      USER: '—',
    });
  });

  it('goes onto the chart with its own elements and their lines to what is there, and with nothing of another match', () => {
    const picture = {
      elements: ['a', 'b', 'x', 'y'].map((id) => element(id)),
      lines: [line('a', 'b'), line('a', 'x'), line('b', 'y'), line('x', 'y')],
    };
    const one = { elements: [{ id: 'a' }, { id: 'b' }] };
    const brought = pictureOfMatches(picture, [one], new Set(['y']));
    expect(brought.elements.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(brought.lines.map(({ id }) => id)).toEqual(['a:CONTACTED:b', 'b:CONTACTED:y']);
  });
});

describe('finding', () => {
  it('lets all paths and those in the order of time be shorter than the shortest', () => {
    expect(longestOf({ how: 'SEVERAL', inTimeOrder: false })).toBe(8);
    expect(longestOf({ how: 'ALL', inTimeOrder: false })).toBe(6);
    expect(longestOf({ how: 'ONE', inTimeOrder: true })).toBe(6);
  });

  it('says after the sentence that there are more, that a date is missing and where not all was read', () => {
    const ids: string[] = [];
    const said = findingSentence(
      {
        says: 'path',
        from: 'A',
        to: 'B',
        length: 2,
        ways: 20,
        isCapped: true,
        hasUndatedLinks: true,
        cutAt: ['C'],
      },
      (id) => {
        ids.push(id);
        return id;
      },
    );
    expect(ids.toSorted()).toEqual([
      'finding.notice.cutAt',
      'finding.notice.more',
      'finding.notice.path',
      'finding.notice.undated',
    ]);
    expect(said.startsWith('finding.notice.path ')).toBe(true);
  });
});
