import { describe, expect, test } from 'vitest';
import type { ProceedingInput } from '../../../server/graphql/types.generated.ts';
import {
  proceedingProblems,
  resultOfCounts,
  type Standing,
} from '../../../server/proceedings/proceeding-problems.ts';
import { rowOf } from './rows.ts';

const STAGE = rowOf({ id: 's', kind: 'STAGE', stage: 'INVESTIGATION', on: '2026-01-10' });
const CHARGE = rowOf({ id: 'c', kind: 'CHARGE', on: '2026-02-01', personId: 'p' });
const SECOND = { ...CHARGE, id: 'c2' };
const COMMITTAL = rowOf({
  id: 'k',
  kind: 'COMMITTAL',
  on: '2026-03-01',
  personId: 'p',
  follows: ['c', 'c2'],
});
const CONVICTION = rowOf({
  id: 'd',
  kind: 'DECISION',
  instance: 'FIRST',
  result: 'CONVICTED',
  on: '2026-04-01',
  personId: 'p',
  follows: ['k'],
});

const standing = (...facts: Standing['facts']): Standing => ({
  today: '2026-11-29',
  caseKind: 'CRIMINAL',
  facts,
  articles: new Set(['144-1.1']),
  courts: new Set(['COURT_BAKU']),
  offences: new Set(['o']),
});

const fieldsOf = (
  own: Partial<ProceedingInput>,
  ...facts: Standing['facts']
): (string | null | undefined)[] =>
  proceedingProblems(
    { caseId: 'x', kind: 'STAGE', on: '2026-05-01', sourceText: 'qərar', personId: 'p', ...own },
    standing(...facts),
  ).map(({ field }) => field);

describe('every step', () => {
  test('has a day of the calendar that is not to come, and a document', () => {
    expect(fieldsOf({ on: '2026-02-30' })).toEqual(['on']);
    expect(fieldsOf({ on: '2026-11-30' })).toEqual(['on']);
    expect(fieldsOf({ stage: 'COURT', sourceText: '  ' }, STAGE)).toEqual(['sourceText']);
  });
});

describe('a stage', () => {
  test('stands where it may between the others of its day', () => {
    expect(fieldsOf({ stage: 'COURT' }, STAGE)).toEqual([]);
    expect(fieldsOf({ stage: 'COURT', on: '2026-01-10' }, STAGE)).toEqual([]);
    expect(fieldsOf({ stage: 'COURT', on: '2026-01-09' }, STAGE)).toEqual(['stage']);
    expect(fieldsOf({ stage: 'INQUIRY' }, STAGE)).toEqual(['stage']);
  });

  test('may not make a later one impossible', () => {
    const court = rowOf({ id: 't', kind: 'STAGE', stage: 'COURT', on: '2026-06-01' });
    expect(fieldsOf({ stage: 'CLOSED', on: '2026-03-01' }, STAGE, court)).toEqual(['stage']);
  });
});

describe('a detention', () => {
  const detention = { kind: 'DETENTION', until: '2026-06-01', ground: 'qaçmaq təhlükəsi' } as const;
  test('has an end, a ground, and a release within it', () => {
    expect(fieldsOf(detention)).toEqual([]);
    expect(fieldsOf({ ...detention, until: '2026-04-30' })).toEqual(['until']);
    expect(fieldsOf({ ...detention, until: null })).toEqual(['until']);
    expect(fieldsOf({ ...detention, ground: '' })).toEqual(['ground']);
    expect(fieldsOf({ ...detention, releasedOn: '2026-04-01' })).toEqual(['releasedOn']);
    expect(fieldsOf({ ...detention, personId: null })).toContain('personId');
  });

  test('prolongs one of the same person', () => {
    const before = rowOf({ id: 'a', kind: 'DETENTION', on: '2026-04-01', personId: 'p' });
    expect(fieldsOf({ ...detention, follows: ['a'] }, before)).toEqual([]);
    expect(fieldsOf({ ...detention, follows: ['a'] }, { ...before, personId: 'q' })).toEqual(['follows']);
  });
});

describe('a charge', () => {
  const charge = { kind: 'CHARGE', article: '144-1.1', participation: 'ORGANISER' } as const;
  test('names an article in force and offences of the case', () => {
    expect(fieldsOf(charge)).toEqual([]);
    expect(fieldsOf({ ...charge, offences: ['o'] })).toEqual([]);
    expect(fieldsOf({ ...charge, article: '243' })).toEqual(['article']);
    expect(fieldsOf({ ...charge, offences: ['other'] })).toEqual(['offences']);
  });

  test('re-qualifies one that counts', () => {
    expect(fieldsOf({ ...charge, follows: ['c'] }, CHARGE)).toEqual([]);
    expect(fieldsOf({ ...charge, follows: ['c'] }, { ...CHARGE, approval: 'WAITING' })).toEqual(['follows']);
  });
});

describe('committal, decision, sentence and appeal', () => {
  test('follow each other for the same person, none before the other', () => {
    expect(fieldsOf({ kind: 'COMMITTAL', follows: ['c', 'c2'] }, CHARGE, SECOND)).toEqual([]);
    expect(fieldsOf({ kind: 'COMMITTAL' }, CHARGE)).toEqual(['follows']);
    expect(fieldsOf({ kind: 'COMMITTAL', follows: ['c'] }, { ...CHARGE, approval: 'REFUSED' })).toEqual([
      'follows',
    ]);
    expect(fieldsOf({ kind: 'COMMITTAL', follows: ['c'], on: '2026-01-31' }, CHARGE)).toEqual(['on']);
    expect(fieldsOf({ kind: 'APPEAL', follows: ['d'], appellant: 'DEFENCE' }, CONVICTION)).toEqual([]);
    expect(fieldsOf({ kind: 'APPEAL', follows: ['k'], appellant: 'DEFENCE' }, COMMITTAL)).toEqual([
      'follows',
    ]);
  });

  test('the first instance decides on every charge that was committed', () => {
    const decision = {
      kind: 'DECISION',
      instance: 'FIRST',
      court: 'COURT_BAKU',
      follows: ['k'],
    } satisfies Partial<ProceedingInput>;
    const all = [CHARGE, SECOND, COMMITTAL];
    const convicted = { charge: 'c', result: 'CONVICTED' } as const;
    expect(fieldsOf({ ...decision, counts: [convicted] }, ...all)).toEqual(['counts']);
    const whole = [convicted, { charge: 'c2', result: 'ACQUITTED' } as const];
    expect(fieldsOf({ ...decision, counts: whole }, ...all)).toEqual([]);
    expect(fieldsOf({ ...decision, counts: [convicted, convicted] }, ...all)).toEqual(['counts']);
  });

  test('one conviction convicts', () => {
    expect(resultOfCounts([{ result: 'ACQUITTED' }, { result: 'CONVICTED' }])).toBe('CONVICTED');
    expect(resultOfCounts([{ result: 'DROPPED' }, { result: 'ACQUITTED' }])).toBe('ACQUITTED');
  });

  test('a court above decides on the decision below', () => {
    const above = {
      kind: 'DECISION',
      instance: 'APPEAL',
      court: 'COURT_BAKU',
      result: 'OVERTURNED',
    } as const;
    expect(fieldsOf({ ...above, follows: ['d'] }, CONVICTION)).toEqual([]);
    expect(fieldsOf({ ...above, follows: ['k'] }, COMMITTAL)).toEqual(['follows']);
    expect(fieldsOf({ ...above, result: null, follows: ['d'] }, CONVICTION)).toEqual(['result']);
  });

  test('a sentence follows a conviction and says how long', () => {
    const sentence = {
      kind: 'SENTENCE',
      sentence: 'IMPRISONMENT',
      follows: ['d'],
    } satisfies Partial<ProceedingInput>;
    expect(fieldsOf({ ...sentence, years: 8 }, CONVICTION)).toEqual([]);
    expect(fieldsOf(sentence, CONVICTION)).toEqual(['years']);
    expect(fieldsOf({ ...sentence, years: 8, months: 12 }, CONVICTION)).toEqual(['years']);
    expect(fieldsOf({ ...sentence, years: 8 }, { ...CONVICTION, result: 'ACQUITTED' })).toEqual(['follows']);
  });
});
