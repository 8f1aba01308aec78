import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../server/names/fold.ts';
import { foldedName } from '../../../web/i18n/folded-name.ts';

const LETTERS =
  'AaƏəIıİiĞğŞşÇçÖöÜüÆßøł абвгдеёжзийклмнопрстуфхцчшщъыьэюя ӘәҒғҜҝӨөҮүҺһҸҹЈј عباسكيةأؤئ ’-. 1٣ʻ'.split('');

describe('a name as the page folds it', () => {
  it('is the name as the name engine folds it, in whatever script', () => {
    const aText = fc.oneof(
      fc.array(fc.constantFrom(...LETTERS)).map((letters) => letters.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(aText, (text) => {
        expect(foldedName(text)).toBe(fold(text));
      }),
      { numRuns: 500 },
    );
  });

  it('is one for Latin and Azerbaijani Cyrillic', () => {
    expect(foldedName('Мәммәдов')).toBe(foldedName('MƏMMƏDOV'));
    expect(foldedName('Иванова')).toBe('ivanova');
  });
});
