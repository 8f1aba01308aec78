import { describe, expect, it } from 'vitest';
import { LINK_SENTENCES } from '../../../web/network/explain/link-sentences.ts';
import { stepsOf } from '../../../web/network/explain/path-steps.ts';
import { type ExplainedFact, sentenceOf } from '../../../web/network/explain/sentences.ts';
import { codesOf } from '../../../web/i18n/labels.ts';
import { line } from '../graph/charts.ts';

const fact = (more: Partial<ExplainedFact> = {}): ExplainedFact => ({
  type: 'RECRUITED',
  direction: 'OUT',
  certainty: 'CONFIRMED',
  grade: 'B2',
  validFrom: null,
  validTo: null,
  count: null,
  amount: null,
  currency: null,
  sourceText: 'agentura məlumatı',
  sources: [],
  ...more,
});
const ends = { from: 'Aydın Sınaqov', to: 'Q-17' };

describe('the sentences of links', () => {
  it('are there for every type of link that has a word', () => {
    expect(Object.keys(LINK_SENTENCES).toSorted()).toEqual([...codesOf('linkType')].toSorted());
  });

  it('name both ends once in both languages, and no name takes an ending in Azerbaijani', () => {
    const wrong = Object.entries(LINK_SENTENCES).filter(([, { az, en }]) =>
      [az, en].some((text) => text.split('{from}').length !== 2 || text.split('{to}').length !== 2),
    );
    expect(wrong).toEqual([]);
    expect(Object.values(LINK_SENTENCES).filter(({ az }) => /\}[\p{L}-]/u.test(az))).toEqual([]);
  });
});

describe('a fact in words', () => {
  it.each([
    ['CONFIRMED', 'Aydın Sınaqov bu şəxsi cəlb edib: Q-17.', 'Aydın Sınaqov recruited Q-17.'],
    [
      'PROBABLE',
      'Ehtimal ki, Aydın Sınaqov bu şəxsi cəlb edib: Q-17.',
      'Probably Aydın Sınaqov recruited Q-17.',
    ],
    [
      'PRESUMED',
      'Güman edilir ki, Aydın Sınaqov bu şəxsi cəlb edib: Q-17.',
      'It is presumed that Aydın Sınaqov recruited Q-17.',
    ],
    [
      'REFUTED',
      'Təkzib edilib: Aydın Sınaqov bu şəxsi cəlb edib: Q-17.',
      'This was refuted: Aydın Sınaqov recruited Q-17.',
    ],
    [
      null,
      'Əminlik dərəcəsi göstərilmədən: Aydın Sınaqov bu şəxsi cəlb edib: Q-17.',
      'Without a stated certainty: Aydın Sınaqov recruited Q-17.',
    ],
  ] as const)('says how sure it is when it is %s', (certainty, az, en) => {
    expect(sentenceOf(fact({ certainty }), ends, 'az')).toBe(`${az} Mənbə: agentura məlumatı, qiymət B2.`);
    expect(sentenceOf(fact({ certainty }), ends, 'en')).toBe(`${en} Source: agentura məlumatı, grade B2.`);
  });

  it('goes from the one who acts, whichever end the card is of', () => {
    const turned = fact({ direction: 'IN' });
    expect(sentenceOf(turned, ends, 'en')).toMatch(/^Q-17 recruited Aydın Sınaqov\./u);
    expect(sentenceOf(turned, ends, 'az')).toMatch(/^Q-17 bu şəxsi cəlb edib: Aydın Sınaqov\./u);
  });

  it('has the days, the number and the amount', () => {
    const paid = fact({
      type: 'PAID',
      validFrom: '2024-03-02',
      validTo: '2024-05-06',
      count: 3,
      amount: '1500',
      currency: 'AZN',
    });
    expect(sentenceOf(paid, ends, 'az')).toContain('(2 mart 2024 – 6 may 2024, 3 dəfə, 1.500 AZN).');
    expect(sentenceOf(paid, ends, 'en')).toContain('(2 March 2024 – 6 May 2024, 3 times, 1,500 AZN).');
  });

  it('names each source with its place, and apart from them what speaks against it', () => {
    const cited = fact({
      grade: 'A1',
      sources: [
        {
          id: 'x',
          kind: 'EXHIBIT',
          title: '12 · BORDER_REGISTER',
          locator: 'v. 2, s. 14',
          quote: null,
          against: false,
          citationId: 'q',
          mayWithdraw: false,
        },
        {
          id: 'y',
          kind: 'STATEMENT',
          title: 'VICTIM · 2025-03-01',
          locator: null,
          quote: null,
          against: true,
          citationId: 'q',
          mayWithdraw: false,
        },
      ],
    });
    const en = sentenceOf(cited, ends, 'en');
    expect(en).toMatch(/Source: [^;]+, v\. 2, s\. 14, grade A1\. Against it: [^.]+1 March 2025\.$/u);
    expect(sentenceOf(cited, ends, 'az')).toMatch(/Mənbə: .+, qiymət A1\. Əksinə: .+1 mart 2025\.$/u);
  });

  it('says when no source and no grade is given', () => {
    const bare = fact({ grade: null, sourceText: null });
    expect(sentenceOf(bare, ends, 'az')).toMatch(/ Mənbə göstərilməyib\.$/u);
    expect(sentenceOf(bare, ends, 'en')).toMatch(/ No source is given\.$/u);
  });

  it('takes names as they are', () => {
    const odd = { from: '$& {to}', to: "$'" };
    expect(sentenceOf(fact(), odd, 'en')).toMatch(/^\$& \{to\} recruited \$'\. /u);
  });
});

describe('the steps of a path', () => {
  it('come in the order of the path, each pair once, away from its start', () => {
    const drawn = new Map(
      [
        line('c', 'b', { id: '1' }),
        line('a', 'b', { id: '2' }),
        line('b', 'a', { id: '3' }),
        line('x', 'y', { id: '4' }),
      ].map((one) => [one.id, one]),
    );
    expect(stepsOf({ elements: ['a', 'b', 'c'], lines: ['1', '2', '3', '4', '5'] }, drawn)).toEqual([
      { source: 'a', target: 'b' },
      { source: 'b', target: 'c' },
    ]);
  });
});
