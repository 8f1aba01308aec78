import { describe, expect, test } from 'vitest';
import { missingOf, withdrawalDuties, type NoticeFile } from '../../../server/board/request-check.ts';

const charge = { maxYears: 10, isRequalified: false, isEnded: false, isOverturned: false };
const whole: NoticeFile = {
  hasName: true,
  hasBirthDay: true,
  hasSex: true,
  hasCitizenship: true,
  hasBirthPlace: true,
  citizenships: ['AZ'],
  hasPhotograph: true,
  grounds: ['SEARCH'],
  searchEndedOn: null,
  notSoughtSince: null,
  charges: [charge],
  isDecisionOverturned: false,
  told: [],
  sentenceMonths: null,
};
const red = {
  isOurs: true,
  colour: 'RED',
  purpose: 'PROSECUTION',
  state: 'DRAFT',
  case: { id: 'a' },
  events: [{ state: 'DRAFT', on: '2025-01-01', dualCriminality: 'punished there as well' }],
} as const;

describe('the check before a request', () => {
  test('names nothing when all is there, and never anything of another country’s notice', () => {
    expect(missingOf(red, whole)).toEqual([]);
    const bare = { ...whole, hasName: false, hasPhotograph: false, grounds: [], charges: [] };
    expect(missingOf({ ...red, isOurs: false }, bare)).toEqual([]);
  });

  test('names each thing that is not there', () => {
    const bare = { ...whole, hasBirthDay: false, hasPhotograph: false, grounds: [], charges: [] };
    expect(missingOf({ ...red, purpose: '', events: [] }, bare)).toEqual([
      'PURPOSE',
      'PENALTY',
      'IDENTITY',
      'DUAL_CRIMINALITY',
      'PHOTOGRAPH',
      'DECISION',
    ]);
  });

  test('asks for a maximum of two years of a prosecution, and for six months of a sentence', () => {
    const penalty = (purpose: string, maxYears: number | null, sentenceMonths: number | null) =>
      missingOf({ ...red, purpose }, { ...whole, charges: [{ ...charge, maxYears }], sentenceMonths });
    expect(penalty('PROSECUTION', 2, null)).toEqual([]);
    expect(penalty('PROSECUTION', 1, 60)).toEqual(['PENALTY']);
    expect(penalty('PROSECUTION', null, null)).toEqual(['PENALTY']);
    // What is left of it no fact says: it is looked at by hand.
    expect(penalty('SENTENCE', 10, 6)).toEqual(['SENTENCE_LEFT']);
    expect(penalty('SENTENCE', 10, 5)).toEqual(['PENALTY']);
  });
});

describe('what a request of a colour asks for', () => {
  const bare = { ...whole, hasSex: false, hasPhotograph: false, grounds: [], charges: [] };
  const lacks = (colour: 'RED' | 'DIFFUSION' | 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK') =>
    missingOf({ ...red, colour, events: [] }, bare);

  test('is a penalty and a decision only where an arrest is asked for', () => {
    const all = ['PENALTY', 'IDENTITY', 'DUAL_CRIMINALITY', 'PHOTOGRAPH', 'DECISION'];
    expect([lacks('RED'), lacks('DIFFUSION')]).toEqual([all, all]);
    expect([lacks('BLUE'), lacks('GREEN'), lacks('YELLOW')]).toEqual(
      Array.from({ length: 3 }, () => ['IDENTITY', 'PHOTOGRAPH']),
    );
    // Of a body that is not identified nobody knows who it is.
    expect(lacks('BLACK')).toEqual(['PHOTOGRAPH']);
    expect(withdrawalDuties({ ...red, colour: 'YELLOW', state: 'PUBLISHED' }, bare, [])).toEqual([]);
  });
});

describe('the duty to withdraw', () => {
  const duties = (file: Partial<NoticeFile>, state: 'PUBLISHED' | 'WITHDRAWN' = 'PUBLISHED', isOurs = true) =>
    withdrawalDuties({ ...red, state, isOurs }, { ...whole, ...file }, []);

  test('is raised by each thing that takes the basis away', () => {
    expect(duties({})).toEqual([]);
    expect(duties({ searchEndedOn: '2025-06-01' })).toEqual(['SEARCH_ENDED']);
    expect(duties({ charges: [{ ...charge, isRequalified: true }] })).toEqual(['CHARGE_REQUALIFIED']);
    expect(duties({ charges: [{ ...charge, isEnded: true }] })).toEqual(['CHARGE_ENDED']);
    expect(duties({ isDecisionOverturned: true })).toEqual(['DECISION_OVERTURNED']);
  });

  test('is raised once the person is surrendered, not by a release nor by a surrender of earlier days', () => {
    const after = (kind: 'SURRENDERED' | 'RELEASE' | 'ARREST', on: string) =>
      withdrawalDuties({ ...red, state: 'PUBLISHED' }, whole, [{ kind, on, country: { code: 'TR' } }]);
    expect(after('SURRENDERED', '2025-06-01')).toEqual(['SURRENDERED']);
    expect(after('SURRENDERED', '2024-06-01')).toEqual([]);
    expect(after('RELEASE', '2025-06-01')).toEqual([]);
    expect(after('ARREST', '2025-06-01')).toEqual([]);
  });

  test('is raised when no search is in force any more, whatever the notice rests on, but not by one that ended before it', () => {
    expect(duties({ notSoughtSince: '2025-06-01' })).toEqual(['NOT_SOUGHT']);
    expect(duties({ notSoughtSince: '2024-06-01' })).toEqual([]);
    expect(duties({ searchEndedOn: '2025-06-01', notSoughtSince: '2025-06-01' })).toEqual(['SEARCH_ENDED']);
    const yellow = { ...red, colour: 'YELLOW' as const, state: 'PUBLISHED' as const };
    expect(withdrawalDuties(yellow, { ...whole, notSoughtSince: '2025-06-01' }, [])).toEqual([]);
  });

  test('is raised by an arrest at home that no release followed', () => {
    const after = (...facts: ['ARREST' | 'RELEASE', string, string][]) =>
      withdrawalDuties(
        { ...red, state: 'PUBLISHED' },
        whole,
        facts.map(([kind, on, code]) => ({ kind, on, country: { code } })),
      );
    expect(after(['ARREST', '2025-06-01', 'AZ'])).toEqual(['ARRESTED_HERE']);
    expect(after(['ARREST', '2025-06-01', 'AZ'], ['RELEASE', '2025-06-09', 'AZ'])).toEqual([]);
    expect(after(['ARREST', '2024-06-01', 'AZ'])).toEqual([]);
    expect(after(['ARREST', '2025-06-01', 'TR'])).toEqual([]);
  });

  test('to serve a sentence is raised once the sentence is overturned, whatever the notice rests on, until there is another', () => {
    const serves = { ...red, state: 'PUBLISHED' as const, purpose: 'SENTENCE' };
    const overturned = { ...whole, charges: [{ ...charge, isOverturned: true }] };
    expect(withdrawalDuties(serves, overturned, [])).toEqual(['DECISION_OVERTURNED']);
    expect(withdrawalDuties(serves, { ...overturned, sentenceMonths: 36 }, [])).toEqual([]);
    expect(withdrawalDuties(serves, whole, [])).toEqual([]);
    expect(withdrawalDuties({ ...serves, purpose: 'PROSECUTION' }, overturned, [])).toEqual([]);
  });

  test('is none once the notice has ended, and none of another country’s', () => {
    expect(duties({ searchEndedOn: '2025-06-01' }, 'WITHDRAWN')).toEqual([]);
    expect(duties({ searchEndedOn: '2025-06-01' }, 'PUBLISHED', false)).toEqual([]);
  });
});

describe('a basis that stands no more', () => {
  const without = (
    more: Partial<Parameters<typeof withdrawalDuties>[0]>,
    grounds: NoticeFile['grounds'] = [],
  ) =>
    withdrawalDuties({ ...red, state: 'PUBLISHED', ...more }, { ...whole, grounds }, []).includes('NO_BASIS');

  test('is told of a notice of ours in force, and only where its case is the reader’s', () => {
    expect(without({})).toBe(true);
    expect(without({ state: 'SUSPENDED' })).toBe(true);
    expect(without({}, ['CHARGE'])).toBe(false);
    for (const more of [
      { state: 'DRAFT' },
      { state: 'WITHDRAWN' },
      { isOurs: false },
      { case: null },
    ] as const)
      expect(without(more)).toBe(false);
  });
});
