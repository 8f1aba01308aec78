import { expect, test } from 'vitest';
import type { ActRow, ChargeRow } from '../../../server/proof/proof.queries.ts';
import { cellsOf } from '../../../server/proof/proof-table.ts';

const charge = { id: 'charge', article: { code: '144-1.1' }, episodeIds: [] } as unknown as ChargeRow;

/** Whether the means of trafficking need not be shown, because who was recruited was a child. */
const isTakenForChild = (began: string, birthFrom: string | null): boolean => {
  const act = {
    personId: 'accused',
    id: 'act',
    type: 'RECRUITED',
    certainty: 'CONFIRMED',
    victimId: 'victim',
    birthFrom,
    birthTo: birthFrom,
    others: 0,
    episode: {
      id: 'episode',
      certainty: 'CONFIRMED',
      forms: ['SEXUAL'],
      means: [],
      controls: [],
      began,
      isAcrossBorder: false,
    },
  } as unknown as ActRow;
  const { elements } = cellsOf(charge, { acts: [act], links: [] }, { byFact: new Map(), without: new Set() });
  return elements.find(({ key }) => key === 'MEANS')?.state === 'NOT_NEEDED';
};

test.each([
  ['2024-05-19', '2006-05-20', true],
  ['2024-05-20', '2006-05-20', false],
  ['2024-04', '2006-05-20', true],
  ['2024-05', '2006-05-20', false],
  ['2023', '2006-05-20', true],
  ['2024', '2006-05-20', false],
  ['2024-05-19', null, false],
])('an episode that began %s with somebody born %s: a child for certain is %s', (began, born, isChild) => {
  expect(isTakenForChild(began, born)).toBe(isChild);
});
