import { describe, expect, test } from 'vitest';
import type { EpisodeRow } from '../../../server/episodes/episodes.queries.ts';
import { writtenActs } from '../../../server/episodes/written-acts.ts';
import type { EpisodeInput } from '../../../server/graphql/types.generated.ts';

const GRADE = {
  certainty: 'CONFIRMED',
  reliability: 'B',
  credibility: 2,
  handling: 'H0',
  sourceText: 'ifadə',
} as const;

const episode = (own: Partial<EpisodeInput> = {}): EpisodeInput => ({
  ...GRADE,
  caseId: 'case',
  victimId: 'victim',
  forms: ['SEXUAL'],
  means: [],
  controls: [],
  recruitedOn: '2024-05',
  exploitedFrom: '2024-06',
  exploitedTo: null,
  transited: [],
  exploitedIn: 'TR',
  offenceIds: [],
  acts: [
    { type: 'RECRUITED', by: 'one' },
    { type: 'EXPLOITED', by: 'two' },
  ],
  ...own,
});

/** What stood before: of the second act another source said something else. */
const before = {
  ...GRADE,
  victimId: 'victim',
  recruitedOn: '2024-05',
  exploitedFrom: '2024-06',
  exploitedTo: null,
  acts: [
    { ...GRADE, id: 'a', type: 'RECRUITED', byId: 'one', validFrom: '2024-05', validTo: '2024-05' },
    {
      ...GRADE,
      id: 'b',
      type: 'EXPLOITED',
      byId: 'two',
      certainty: 'PRESUMED',
      sourceText: 'arayış',
      validFrom: '2024-08',
      validTo: null,
    },
  ],
} as unknown as EpisodeRow;

const numbered = () => {
  let count = 0;
  return () => `new-${(count += 1)}`;
};

describe('the acts of an episode', () => {
  test('have its source, its grade and its days; the same said twice is one act', () => {
    const acts = [...episode().acts, { type: 'RECRUITED', by: 'one' }];
    expect(writtenActs(episode({ acts }), null, numbered())).toEqual([
      {
        id: 'new-1',
        type: 'RECRUITED',
        byId: 'one',
        own: { ...GRADE, validFrom: '2024-05', validTo: '2024-05' },
      },
      {
        id: 'new-2',
        type: 'EXPLOITED',
        byId: 'two',
        own: { ...GRADE, validFrom: '2024-06', validTo: null },
      },
    ]);
  });

  test('that go on in a correction keep their ids, and what a source of their own said of them', () => {
    const corrected = episode({ reliability: 'A', sourceText: 'protokol', exploitedFrom: '2024-07' });
    expect(writtenActs(corrected, before, numbered())).toEqual([
      {
        id: 'a',
        type: 'RECRUITED',
        byId: 'one',
        own: {
          ...GRADE,
          reliability: 'A',
          sourceText: 'protokol',
          validFrom: '2024-05',
          validTo: '2024-05',
        },
      },
      {
        id: 'b',
        type: 'EXPLOITED',
        byId: 'two',
        own: { reliability: 'A', credibility: 2, handling: 'H0', validTo: null },
      },
    ]);
  });

  test('are other acts when the victim is another', () => {
    const ids = writtenActs(episode({ victimId: 'other' }), before, numbered()).map(({ id }) => id);
    expect(ids).toEqual(['new-1', 'new-2']);
  });
});
