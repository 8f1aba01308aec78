import { describe, expect, it } from 'vitest';
import { emptyPassage, isMarked, passageIn, withoutWords } from '../../../web/evidence/passage.ts';
import { wordsBetween } from '../../../web/evidence/words-on-page.ts';
import { record, startHistory } from '../../../web/graph/history.ts';
import { sourceToBegin, sourceToKeep } from '../../../web/network/reading/use-passage.ts';
import { doneSince } from '../../../web/network/taking-back.ts';

const RUNS = [
  { text: 'On Monday they', isEndOfLine: false },
  { text: ' met ', isEndOfLine: true },
  { text: 'at the  hotel', isEndOfLine: true },
  { text: 'and left.', isEndOfLine: false },
];

describe('words that are marked on a page', () => {
  it('are read over its runs, in one line', () => {
    expect(wordsBetween(RUNS, { run: 0, letter: 3 }, { run: 2, letter: 13 })).toBe(
      'Monday they met at the hotel',
    );
    expect(wordsBetween(RUNS, { run: 0, letter: 3 }, { run: 0, letter: 9 })).toBe('Monday');
    expect(wordsBetween(RUNS, { run: 3, letter: 0 }, { run: 3, letter: Number.MAX_SAFE_INTEGER })).toBe(
      'and left.',
    );
  });

  it('are the same when they are marked from their end', () => {
    expect(wordsBetween(RUNS, { run: 2, letter: 6 }, { run: 0, letter: 10 })).toBe('they met at the');
  });
});

describe('a passage', () => {
  const marked = { ...emptyPassage, quote: 'They met', locator: 'page 3', isAgainst: true };

  it('is marked by words or by a place', () => {
    expect(isMarked({ quote: ' ', locator: '' })).toBe(false);
    expect(isMarked({ quote: '', locator: 'page 3' })).toBe(true);
  });

  it('names its file with its words alone', () => {
    const given = passageIn('x', 'f', marked);
    expect(given).toEqual({
      sourceId: 'x',
      locator: 'page 3',
      quote: 'They met',
      fileId: 'f',
      against: true,
    });
    expect(withoutWords(given)).toEqual({ ...given, quote: null, fileId: null });
    expect(passageIn('x', 'f', { ...marked, quote: '' }).fileId).toBeNull();
  });

  it('begins the source of a form, and its words go with it', () => {
    const working = { sourceText: 'Report 14', reliability: 'B', credibility: 2, handling: 'H0' } as const;
    const passage = {
      input: passageIn('x', null, marked),
      said: 'Exhibit 7, page 3',
      handling: 'H1',
    } as const;
    const begun = sourceToBegin(working, passage);
    expect(begun).toEqual({ ...working, sourceText: 'Exhibit 7, page 3', handling: 'H1' });
    expect(sourceToBegin(working, null)).toBe(working);
    const written = { ...begun, reliability: 'A' };
    expect(sourceToKeep(working, written, passage.input)).toEqual({ ...working, reliability: 'A' });
    expect(sourceToKeep(working, written, null)).toEqual(written);
  });
});

describe('what was recorded last', () => {
  it('is taken back before a step as long as its drawing alone has been done since', () => {
    const begun = record(startHistory('empty'), 'hide', 'hidden');
    const at = begun.current;
    expect(doneSince(begun, at)).toBe('NOTHING');
    const drawn = record(begun, 'link', 'drawn');
    expect(doneSince(drawn, at)).toBe('DRAWN');
    expect(doneSince(record(drawn, 'link', 'another'), at)).toBe('MORE');
    expect(doneSince(record(begun, 'hide', 'more hidden'), at)).toBe('MORE');
  });
});
