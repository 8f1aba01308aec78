import { describe, expect, it, test } from 'vitest';
import { EXHIBIT_KINDS } from '../../../server/evidence/exhibit-kinds.ts';
import { eventProblems, exhibitProblems } from '../../../server/evidence/exhibit-problems.ts';
import { REPORT_SOURCES, STATED_AS } from '../../../server/evidence/told-kinds.ts';
import type { ExhibitEventInput, ExhibitInput } from '../../../server/graphql/types.generated.ts';
import { codesOf } from '../../../web/i18n/labels.ts';

const TODAY = '2026-11-29';
const fields = (given: Partial<ExhibitInput>): unknown[] =>
  exhibitProblems(
    { caseId: 'c', number: '7', exhibitKind: 'DOCUMENT', handling: 'H0', isSealed: false, ...given },
    TODAY,
  ).map(({ field }) => field);
const eventFields = (
  given: Partial<ExhibitEventInput>,
  source: Parameters<typeof eventProblems>[1] = { kind: 'EXHIBIT', on: null },
): unknown[] =>
  eventProblems({ kind: 'CHALLENGED', on: '2026-01-02', by: 'x', ground: 'x', ...given }, source, TODAY).map(
    ({ field }) => field,
  );

describe('an exhibit', () => {
  it.each(['14', '14-18', '3, 7-9', '1–2,4'])('lies on sheets %s of its volume', (sheets) => {
    expect(fields({ volume: 1, sheets })).toEqual([]);
  });

  it.each(['0', '18-14', '7-9, 3', 'v. 14', '1,,2', '12345', '../14'])(
    'does not lie on sheets %s',
    (sheets) => {
      expect(fields({ volume: 1, sheets })).toEqual(['sheets']);
    },
  );

  it('needs the volume of its sheets, and none without them', () => {
    expect(fields({ sheets: '14' })).toEqual(['volume']);
    expect(fields({ volume: 0 })).toEqual(['volume']);
    expect(fields({})).toEqual([]);
  });

  it.each(['2026-02-30', '2026-13', 'yesterday', '2026-12-01', '2027'])(
    'was not seized on %s',
    (seizedOn) => {
      expect(fields({ seizedOn })).toEqual(['seizedOn']);
    },
  );

  it.each(['2026-11-29', '2026-11', '2024'])('was seized on %s', (seizedOn) => {
    expect(fields({ seizedOn })).toEqual([]);
  });

  it('has a number and a kind', () => {
    expect(fields({ number: ' ', exhibitKind: 'x' })).toEqual(['number', 'exhibitKind']);
    expect(fields({ number: 'x'.repeat(41), description: 'x'.repeat(2001) })).toEqual([
      'number',
      'description',
    ]);
  });
});

describe('what happens to an exhibit', () => {
  it('has a day, and who ruled on what ground', () => {
    expect(eventFields({})).toEqual([]);
    expect(eventFields({ by: ' ', ground: null })).toEqual(['by', 'ground']);
    expect(eventFields({ on: '2026-01' })).toEqual(['on']);
    expect(eventFields({ on: '2026-11-30' })).toEqual(['on']);
  });

  it('goes from somebody to somebody', () => {
    expect(eventFields({ kind: 'HANDED_OVER' })).toEqual(['fromWhom', 'toWhom']);
    expect(eventFields({ kind: 'DISCLOSED' })).toEqual(['toWhom']);
  });
});

describe('the retraction of a statement', () => {
  const statement = { kind: 'STATEMENT', on: '2026-02-01' } as const;
  const retracted = { kind: 'RETRACTED', on: '2026-03-01', document: 'x' } as const;

  it('has a ground and what shows it, and does not come before the statement', () => {
    expect(eventFields(retracted, statement)).toEqual([]);
    expect(eventFields({ ...retracted, ground: ' ', document: null }, statement)).toEqual([
      'ground',
      'document',
    ]);
    expect(eventFields({ ...retracted, on: '2026-01-31' }, statement)).toEqual(['on']);
  });

  it('is of no exhibit and of no report, and is all that happens to a statement', () => {
    expect(eventFields(retracted)).toEqual(['kind']);
    expect(eventFields(retracted, { kind: 'REPORT', on: null })).toEqual(['kind']);
    expect(eventFields({}, statement)).toEqual(['kind']);
  });
});

test('every way of telling has a word, and the page offers no other', () => {
  expect(codesOf('statementAs').toSorted()).toEqual([...STATED_AS].toSorted());
  expect(codesOf('informationSource').toSorted()).toEqual([...REPORT_SOURCES].toSorted());
});

test('every kind that is recorded by hand has a word, and the page offers no other', () => {
  expect(codesOf('exhibitKind').toSorted()).toEqual([...EXHIBIT_KINDS].toSorted());
});
