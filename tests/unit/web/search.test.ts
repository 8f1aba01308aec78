// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../web/search/count-words.ts';
import { pathOfHit } from '../../../web/search/hit-path.ts';
import { idAtAddress, noteOpened, openedBy, withOpened } from '../../../web/search/opened.ts';
import { filterIn, pageIn, searchPath, withText, withValue } from '../../../web/search/search-address.ts';

const ID = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

describe('what was opened last', () => {
  it('is noted for people, cases and groups alone, the newest first, each once', () => {
    expect(idAtAddress(`/people/${ID}`)).toBe(ID);
    expect(idAtAddress(`/cases/${ID}/network`)).toBe(ID);
    expect(idAtAddress('/notices')).toBeNull();
    expect(withOpened(['a', 'b'], 'b')).toEqual(['b', 'a']);
    expect(withOpened(['1', '2', '3', '4', '5', '6', '7', '8'], '9')).toHaveLength(8);
  });

  it('is another account’s own affair', () => {
    noteOpened('one', ID);
    expect(openedBy('one')).toEqual([ID]);
    expect(openedBy('two')).toEqual([]);
  });
});

describe('the address of a search', () => {
  it('says what was typed and chosen, and begins at the first page after each change', () => {
    const asked = new URLSearchParams(searchPath('Əli Vəli').split('?')[1]);
    const chosen = withValue(withText(asked, 'page', '3'), 'SEX', 'F');
    expect(chosen.get('q')).toBe('Əli Vəli');
    expect(filterIn(chosen).sexes).toEqual(['F']);
    expect(pageIn(chosen)).toBe(0);
    expect(pageIn(withText(chosen, 'page', '3'))).toBe(2);
    expect(filterIn(withValue(chosen, 'SEX', 'F')).sexes).toEqual([]);
    expect(filterIn(withText(chosen, 'from', '19x')).bornFrom).toBeNull();
  });
});

describe('a hit', () => {
  const thing = { id: ID, kind: 'THING' as const, element: null, country: null, cases: [], people: [] };
  it('leads to its page, or to the network of a case with it in the middle', () => {
    expect(pathOfHit({ ...thing, kind: 'PERSON' })).toBe(`/people/${ID}`);
    expect(pathOfHit({ ...thing, kind: 'PLACE', country: { code: 'TR' } })).toBe('/countries/TR/network');
    expect(pathOfHit({ ...thing, cases: [{ id: 'c', number: '1' }] })).toBe(`/cases/c/network?element=${ID}`);
    expect(pathOfHit(thing)).toBeNull();
  });

  it('is one of more than a hundred when there are so many', () => {
    expect([countWords(100), countWords(101)]).toEqual(['100', '100+']);
  });
});
