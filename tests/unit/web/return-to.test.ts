import { describe, expect, it } from 'vitest';
import { comingFrom, placeToReturnTo } from '../../../web/session/return-to.ts';

const at = (pathname: string, search = '') => ({ pathname, search, hash: '' });

describe('after signing in', () => {
  it('a reader comes back to where the session ended', () => {
    expect(placeToReturnTo(comingFrom(at('/cases/01J', '?tab=people'), null))).toBe('/cases/01J?tab=people');
  });

  it('a reader who passes sign-in and purpose still comes back to the first place', () => {
    const first = comingFrom(at('/notices'), null);
    expect(placeToReturnTo(comingFrom(at('/sign-in'), first))).toBe('/notices');
    expect(placeToReturnTo(comingFrom(at('/purpose'), first))).toBe('/notices');
  });

  it.each([
    ['another site', { from: 'https://example.org' }],
    ['another site without a scheme', { from: '//example.org' }],
    ['another site behind a backslash', { from: '/\\example.org' }],
    ['the gate itself', { from: '/sign-in' }],
    ['something that is no place', { from: 7 }],
    ['no state', null],
  ])('%s is not followed', (_, state) => {
    expect(placeToReturnTo(state)).toBe('/');
  });
});
