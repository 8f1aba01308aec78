import { expect, test } from 'vitest';
import type { ActRow, ChargeRow, CitationRow } from '../../../server/proof/proof.queries.ts';
import { cellsOf } from '../../../server/proof/proof-table.ts';

type Born = { id: string; from: string; to?: string };

const act = (began: string, births: readonly Born[], victim = 'victim'): ActRow =>
  ({
    personId: 'accused',
    id: `act-${victim}`,
    type: 'RECRUITED',
    certainty: 'CONFIRMED',
    victimId: victim,
    births: births.map(({ id, from, to = from }) => ({ id, text: from, from, to, certainty: 'CONFIRMED' })),
    others: 0,
    episode: {
      id: `episode-${victim}`,
      certainty: 'CONFIRMED',
      forms: ['SEXUAL'],
      means: [],
      controls: [],
      began,
      isAcrossBorder: false,
    },
  }) as unknown as ActRow;

/** `fact < source`, and `fact ≠ source` for what speaks against. */
const cited = (ties: readonly string[]): ReadonlyMap<string, CitationRow[]> => {
  const byFact = new Map<string, CitationRow[]>();
  for (const tie of ties) {
    const [factId = '', sign, source = ''] = tie.split(' ');
    const row = {
      factId,
      against: sign === '≠',
      citationId: tie,
      source: { id: source, isExcluded: false, isRetracted: false, statedById: null },
    } as unknown as CitationRow;
    byFact.set(factId, [...(byFact.get(factId) ?? []), row]);
  }
  return byFact;
};

const cells = (
  acts: readonly ActRow[],
  ties: readonly string[],
  { article = '144-1.2.3', struck = [] as string[] } = {},
) => {
  const charge = { id: 'charge', article: { code: article }, episodeIds: [] } as unknown as ChargeRow;
  const { elements, aggravating } = cellsOf(
    charge,
    { acts, links: [] },
    { byFact: cited(ties), without: new Set(struck) },
  );
  const find = (key: string) => [...elements, ...aggravating].find((cell) => cell.key === key);
  return { means: find('MEANS'), minor: find('144-1.2.3') ?? find('MINOR') };
};

const CHILD = [{ id: 'paper', from: '2008-05-20' }];
const TWO = ['paper < A', 'paper < B'];

test.each([
  ['2024-05-19', '2006-05-20', true],
  ['2024-05-20', '2006-05-20', false],
  ['2024-04', '2006-05-20', true],
  ['2024-05', '2006-05-20', false],
  ['2023', '2006-05-20', true],
  ['2024', '2006-05-20', false],
])('an episode that began %s with somebody born %s: a child for certain is %s', (began, from, isChild) => {
  expect(cells([act(began, [{ id: 'paper', from }])], TWO).means?.state === 'NOT_NEEDED').toBe(isChild);
});

test('where no birth is known the box of a minor that is charged is empty, and a means is asked for', () => {
  const { means, minor } = cells([act('2024-05-19', [])], ['act-victim < A', 'act-victim < B']);
  expect(minor).toMatchObject({ state: 'MISSING', facts: [], isContested: false });
  expect(means?.state).toBe('MISSING');
});

test.each([
  ['neither', [], 'UNSUPPORTED'],
  ['the act alone', ['act-victim < A', 'act-victim < B'], 'UNSUPPORTED'],
  ['the age alone', TWO, 'UNSUPPORTED'],
  ['the age on one source', ['act-victim < A', 'act-victim < B', 'paper < C'], 'ONE_SOURCE'],
  ['the act on one source', ['act-victim < A', ...TWO], 'ONE_SOURCE'],
  ['both on one and the same source', ['act-victim < A', 'paper < A'], 'ONE_SOURCE'],
  ['both on two', ['act-victim < A', 'act-victim < B', ...TWO], 'SHOWN'],
])('that it was done to a minor, with sources for %s', (_name, ties, state) => {
  const { minor } = cells([act('2024-05-19', CHILD)], ties);
  expect(minor).toMatchObject({ state, isContested: false });
  expect(minor?.facts.map(({ id }) => id)).toEqual(['act-victim', 'paper']);
});

test('what is shown of the act for one victim and of the age for another shows neither for a minor', () => {
  const other = act('2024-05-19', [{ id: 'card', from: '2009-01-01' }], 'other');
  const both = [act('2024-05-19', CHILD), other];
  const ties = ['act-victim < A', 'act-victim < B', 'card < A', 'card < B'];
  expect(cells(both, ties).minor?.state).toBe('UNSUPPORTED');
  expect(cells(both, [...ties, 'act-other < C', 'act-other < D']).minor?.state).toBe('SHOWN');
});

test.each([
  ['nobody', [], 'UNSUPPORTED'],
  ['one source', ['paper < A'], 'ONE_SOURCE'],
  ['two', TWO, 'NOT_NEEDED'],
])('a child needs no means as far as the age is shown: by %s', (_name, ties, state) => {
  const { means } = cells([act('2024-05-19', CHILD)], ties);
  expect(means?.state).toBe(state);
  expect(means?.facts.map(({ id }) => id)).toEqual(['paper']);
});

test('of two children each must be shown to be one', () => {
  const both = [act('2024-05-19', CHILD), act('2024-05-19', [{ id: 'card', from: '2009-01-01' }], 'other')];
  expect(cells(both, [...TWO, 'card < A']).means?.state).toBe('ONE_SOURCE');
  expect(cells(both, [...TWO, 'card < A', 'card < C']).means?.state).toBe('NOT_NEEDED');
});

test('taking away the source of the age takes both with it', () => {
  const ties = ['act-victim < A', 'act-victim < B', 'paper < C', 'paper < D'];
  const left = (struck: string[]) => {
    const { means, minor } = cells([act('2024-05-19', CHILD)], ties, { struck });
    return [means?.state, minor?.state];
  };
  expect(left([])).toEqual(['NOT_NEEDED', 'SHOWN']);
  expect(left(['C'])).toEqual(['ONE_SOURCE', 'ONE_SOURCE']);
  expect(left(['C', 'D'])).toEqual(['UNSUPPORTED', 'UNSUPPORTED']);
});

test('a record by which the victim was an adult speaks against it, and a means is asked for', () => {
  const adult = { id: 'other-paper', from: '2004-01-01' };
  const ties = ['act-victim < A', 'act-victim < B', ...TWO];
  const { means, minor } = cells([act('2024-05-19', [...CHILD, adult])], ties);
  expect(minor).toMatchObject({ state: 'SHOWN', isContested: true });
  expect(minor?.facts.map(({ id, isAgainst }) => [id, isAgainst])).toEqual([
    ['act-victim', false],
    ['paper', false],
    ['other-paper', true],
  ]);
  expect(means).toMatchObject({ state: 'MISSING', facts: [] });
  // It rests on a source that is struck: then it counts no more.
  const struck = cells([act('2024-05-19', [...CHILD, adult])], [...ties, 'other-paper < X'], {
    struck: ['X'],
  });
  expect(struck.minor).toMatchObject({ state: 'SHOWN', isContested: false });
  expect(struck.means?.state).toBe('NOT_NEEDED');
});

test('a source against the record of the birth is told, and a means is asked for', () => {
  const { means, minor } = cells([act('2024-05-19', CHILD)], [...TWO, 'paper ≠ E']);
  expect(minor?.isContested).toBe(true);
  expect(means?.state).toBe('MISSING');
});

test('a record that leaves a doubt neither shows a child nor speaks against it', () => {
  const doubtful = { id: 'year', from: '2006-01-01', to: '2006-12-31' };
  expect(cells([act('2024-05-19', [...CHILD, doubtful])], TWO).minor).toMatchObject({
    isContested: false,
  });
  expect(cells([act('2024-05-19', [doubtful])], TWO).minor).toMatchObject({ state: 'MISSING', facts: [] });
});

test('where the only record says an adult, nothing states a minor and that record speaks against it', () => {
  const adult = [{ id: 'paper', from: '1999-01-01' }];
  const minor = cells([act('2024-05-19', adult)], TWO, { article: '171' }).minor;
  expect(minor).toMatchObject({ state: 'MISSING', isContested: true });
  // Nothing is proposed of a charge that does not name it.
  expect(cells([act('2024-05-19', adult)], TWO, { article: '144-1.1' }).minor).toBeUndefined();
});
