import { expect, test } from 'vitest';
import type { ActRow, ChargeRow } from '../../../server/proof/proof.queries.ts';
import { cellsOf } from '../../../server/proof/proof-table.ts';

const act = (episode: string, victimId: string): ActRow =>
  ({
    personId: 'accused',
    id: `act-${episode}`,
    type: 'RECRUITED',
    certainty: 'CONFIRMED',
    victimId,
    births: [],
    others: 0,
    episode: {
      id: episode,
      certainty: 'CONFIRMED',
      forms: ['SEXUAL'],
      means: [],
      controls: [],
      began: '2024-05-19',
      isAcrossBorder: false,
    },
  }) as unknown as ActRow;

/** The facts by which two or more victims are proposed for a charge whose offences have these episodes. */
const proposedFor = (episodeIds: string[], acts: readonly ActRow[]): string[] | null => {
  const charge = { id: 'charge', article: { code: '144-1.1' }, episodeIds } as unknown as ChargeRow;
  const { aggravating } = cellsOf(charge, { acts, links: [] }, { byFact: new Map(), without: new Set() });
  return aggravating.find(({ key }) => key === '144-1.2.1')?.facts.map(({ id }) => id) ?? null;
};

const ACTS = [act('first', 'one'), act('second', 'other'), act('third', 'one')];

test('two episodes of the offences charged with different victims propose two or more, by what was done to each', () => {
  expect(proposedFor(['first', 'second'], ACTS)).toEqual(['act-first', 'act-second']);
});

test('two episodes with the same victim do not, nor one of each of two counts', () => {
  expect(proposedFor(['first', 'third'], ACTS)).toBeNull();
  expect(proposedFor(['first'], ACTS)).toBeNull();
  expect(proposedFor(['second'], ACTS)).toBeNull();
});

test('where a charge names no offence, all victims of the accused do', () => {
  expect(proposedFor([], ACTS)).toHaveLength(3);
});
