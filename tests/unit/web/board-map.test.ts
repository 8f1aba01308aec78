import { expect, test } from 'vitest';
import { boardMapOf } from '../../../web/notices/map/board-map.ts';
import type { NoticeRow, SearchRow } from '../../../web/notices/notice-filter.ts';

type Presumed = NoticeRow['presumedCountries'][number];
const country = (code: string) => ({ code, name: { az: code, en: code } });
const presumed = (code: string, certainty: Presumed['certainty'], since: string | null = null): Presumed => ({
  country: country(code),
  certainty,
  since,
  grade: null,
  sources: [],
});
const seen = (
  id: string,
  on: string,
  code: string,
  kind: NoticeRow['facts'][number]['kind'] = 'SIGHTING',
) => ({
  id,
  kind,
  on,
  place: 'Liman',
  grade: 'B2',
  country: country(code),
});
const notice = (id: string, personId: string, own: Partial<NoticeRow> = {}) =>
  ({
    id,
    colour: 'RED',
    state: 'PUBLISHED',
    person: { id: personId, kind: 'Person', label: personId, isProtected: false },
    presumedCountries: [],
    facts: [],
    ...own,
  }) as unknown as NoticeRow;

const words = (notices: NoticeRow[]) =>
  boardMapOf(notices, []).countries.map(({ country: { code }, hiding, seen: sightings }) => [
    code,
    hiding.map(
      ({ person, certainty, notices: own }) =>
        `${person.id} ${certainty} ${own.map(({ id }) => id).join('+')}`,
    ),
    sightings.map(({ id }) => id),
  ]);

test('whoever has two notices is one person in a country, by the surest presumption, and the fullest country comes first', () => {
  const both = [presumed('TR', 'PRESUMED')];
  expect(
    words([
      notice('n1', 'a', { presumedCountries: both }),
      notice('n2', 'a', { presumedCountries: [presumed('TR', 'CONFIRMED'), presumed('RU', 'PROBABLE')] }),
      notice('n3', 'b', { presumedCountries: both }),
    ]),
  ).toEqual([
    ['TR', ['a CONFIRMED n1+n2', 'b PRESUMED n3'], []],
    ['RU', ['a PROBABLE n2'], []],
  ]);
});

test('a refuted country is not drawn, and who has no other is nowhere', () => {
  const picture = boardMapOf(
    [
      notice('n1', 'a', { presumedCountries: [presumed('TR', 'REFUTED')] }),
      notice('n2', 'b'),
      notice('n3', 'b'),
    ],
    [],
  );
  expect(picture.countries).toEqual([]);
  expect(picture.nowhere.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a sighting stands once, the latest first, in its own country, and an arrest is none', () => {
  const facts = [
    seen('f1', '2025-01-01', 'PK'),
    seen('f2', '2025-03-01', 'PK'),
    seen('f3', '2025-02-01', 'AE', 'ARREST'),
  ];
  expect(words([notice('n1', 'a', { facts }), notice('n2', 'a', { facts })])).toEqual([
    ['PK', [], ['f2', 'f1']],
  ]);
});

test('whoever is sought by a search alone stands among the others, by the search, and what happened to him too', () => {
  const { colour: _none, ...search } = notice('s1', 'b', {
    presumedCountries: [presumed('TR', 'PROBABLE')],
    facts: [seen('f1', '2026-01-02', 'GE')] as unknown as NoticeRow['facts'],
  });
  const { countries, nowhere } = boardMapOf(
    [notice('n1', 'a', { presumedCountries: [presumed('TR', 'CONFIRMED')] })],
    [search as unknown as SearchRow],
  );
  expect(
    countries.map(({ country: { code }, hiding, seen: sightings }) => [
      code,
      hiding.map(({ person, notices, searches }) => [person.id, notices.length, searches.length]),
      sightings.length,
    ]),
  ).toEqual([
    [
      'TR',
      [
        ['a', 1, 0],
        ['b', 0, 1],
      ],
      0,
    ],
    ['GE', [], 1],
  ]);
  expect(nowhere).toEqual([]);
});
