import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fontRuns } from '../../../typesetting/font-runs.ts';
import { directedRuns } from '../../../typesetting/visual-order.ts';

const order = (text: string): string[] => directedRuns(text).map((run) => run.text);

describe('a text that is read from right to left', () => {
  it.each([
    ['a name', 'محمد علی', ['محمد علی']],
    ['one after a Latin word', 'Əhməd محمد', ['Əhməd ', 'محمد']],
    ['one before a Latin word', 'محمد Test', ['Test', 'محمد ']],
    ['a number in it', 'خط 12-34 ب', [' ب', '12-34', 'خط ']],
    ['Arabic digits in it', 'خط ۱۲', ['۱۲', 'خط ']],
    ['brackets, which are turned round', 'علی (محمد)', ['علی )محمد(']],
    ['between two Latin words', 'A علی محمد B', ['A ', 'علی محمد', ' B']],
  ])('%s', (_what, text, runs) => expect(order(text)).toEqual(runs));

  it('one that is not stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (text) => {
        expect(order(text)).toEqual([text]);
      }),
    );
  });

  it('no letter is lost and none comes twice, whatever stands together', () => {
    const letters = 'aƏб1۲ محعل-.'.split('');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters)), (chosen) => {
        const said = fontRuns(chosen.join('')).map((run) => run.text);
        expect(Array.from(said.join('')).toSorted()).toEqual(chosen.toSorted());
      }),
    );
  });

  it('keeps a blank on its side of a bracket', () => {
    expect(fontRuns('علی (محمد)').map(({ text }) => text)).toEqual(['(', 'محمد', ') ', 'علی']);
  });

  it('is drawn from the file of its script, words from right to left, digits from left to right', () => {
    expect(fontRuns('محمد علی ۱۲')).toEqual([
      { set: 'arabic', text: '۱' },
      { set: 'arabic', text: '۲' },
      { set: 'latin', text: ' ' },
      { set: 'arabic', text: 'علی' },
      { set: 'latin', text: ' ' },
      { set: 'arabic', text: 'محمد' },
    ]);
  });
});
