import { expect, test } from 'vitest';
import type { ActRow, ChargeRow } from '../../../server/proof/proof.queries.ts';
import { cellsOf } from '../../../server/proof/proof-table.ts';
import lawArticles from '../../../server/reference/law-articles.json' with { type: 'json' };

const actWith = (forms: string[]): ActRow =>
  ({
    personId: 'accused',
    id: 'act',
    type: 'RECRUITED',
    certainty: 'CONFIRMED',
    victimId: 'victim',
    births: [],
    others: 0,
    episode: {
      id: 'episode',
      certainty: 'CONFIRMED',
      forms,
      means: [],
      controls: [],
      began: '2024-05-19',
      isAcrossBorder: false,
    },
  }) as unknown as ActRow;

const circumstancesOf = (code: string, forms: string[] = ['SEXUAL']) => {
  const charge = { id: 'charge', article: { code }, episodeIds: [] } as unknown as ChargeRow;
  const conduct = { acts: [actWith(forms)], links: [] };
  const { aggravating } = cellsOf(charge, conduct, { byFact: new Map(), without: new Set() });
  return aggravating.map(({ key, state }) => [key, state]);
};

const GRAVER = lawArticles.flatMap(({ code }) => (/^144-1\.(?:2\.|3)/u.test(code) ? [code] : []));

test.each(GRAVER)(
  'a charge under %s has the box of its circumstance, empty where nothing speaks for it',
  (code) => {
    expect(circumstancesOf(code)).toEqual([[code, 'MISSING']]);
  },
);

test('the basic form has none that nothing speaks for', () => {
  expect(circumstancesOf('144-1.1')).toEqual([]);
});

test('organs are proposed from the form of exploitation, charged or not', () => {
  expect(circumstancesOf('144-1.1', ['ORGAN_REMOVAL'])).toEqual([['144-1.2.9', 'UNSUPPORTED']]);
  expect(circumstancesOf('144-1.2.9', ['ORGAN_REMOVAL'])).toEqual([['144-1.2.9', 'UNSUPPORTED']]);
});
