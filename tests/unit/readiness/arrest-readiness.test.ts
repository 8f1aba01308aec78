import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NoticeFile } from '../../../server/board/request-check.ts';
import { addDays, dayInBaku, daysBetween, isDay } from '../../../server/calendar.ts';
import {
  periodsFromTonight,
  readinessChecks,
  type CheckedFile,
} from '../../../server/readiness/arrest-readiness.ts';
import type { CountryRule, CountryRuleVersion } from '../../../server/countries/country-rules.ts';
import type { ReadinessFactRow } from '../../../server/readiness/readiness-answers.ts';
import { likelyCountries } from '../../../server/readiness/likely-countries.ts';

const file: NoticeFile = {
  hasName: true,
  hasBirthDay: true,
  hasSex: true,
  hasCitizenship: true,
  hasBirthPlace: true,
  citizenships: ['AZ'],
  hasPhotograph: true,
  sentenceMonths: null,
  grounds: ['SEARCH'],
  searchEndedOn: null,
  notSoughtSince: null,
  charges: [],
  isDecisionOverturned: false,
  told: [],
};
const red = { state: 'PUBLISHED' as const, validTo: '2028-02-29', events: [] };
const stateOf = (
  kind: string,
  {
    notice = red,
    of = file,
    facts = [],
    country = 'TR',
    tonight = '2026-11-29',
    hasToBeWithdrawn = false,
    law = [],
  }: {
    notice?: CheckedFile['notice'];
    of?: NoticeFile;
    facts?: ReadinessFactRow[];
    country?: string;
    tonight?: string;
    hasToBeWithdrawn?: boolean;
    law?: CountryRuleVersion[];
  } = {},
) =>
  readinessChecks(
    { isSearch: false, notice, file: of, facts, hasToEnd: hasToBeWithdrawn },
    country,
    tonight,
    law,
  ).find((check) => check.kind === kind)?.state;

const rule = (kind: string, days: number): CountryRule => ({
  kind,
  country: 'TR',
  days,
  validFrom: '2020-01-01',
  validTo: '2096-12-31',
  source: null,
});

describe('whether the file is ready', () => {
  test('a national of the country is a question, never a supposed bar; an unknown citizenship is one too', () => {
    expect(stateOf('NATIONALITY')).toBe('READY');
    expect(stateOf('NATIONALITY', { country: 'AZ' })).toBe('UNKNOWN');
    expect(stateOf('NATIONALITY', { of: { ...file, citizenships: [] } })).toBe('UNKNOWN');
  });

  test('of a national the rule of the country in force tonight decides, and what an officer answered before it', () => {
    const says = (surrendersNationals: boolean, validTo: string | null = null) =>
      [
        { kind: 'NATIONALS', country: 'TR', surrendersNationals, validFrom: '2020-01-01', validTo },
      ] as CountryRuleVersion[];
    const of = { ...file, citizenships: ['AZ', 'TR'] };
    expect(stateOf('NATIONALITY', { of, law: says(false) })).toBe('BAR');
    expect(stateOf('NATIONALITY', { of, law: says(true) })).toBe('READY');
    expect(stateOf('NATIONALITY', { of, law: says(false, '2026-11-28') })).toBe('UNKNOWN');
    expect(stateOf('NATIONALITY', { law: says(false) })).toBe('READY');
    const facts = [
      { kind: 'NATIONALITY', answer: 'NO_BAR', countryCode: 'TR', validTo: null } as ReadinessFactRow,
    ];
    expect(stateOf('NATIONALITY', { of, law: says(false), facts })).toBe('READY');
  });

  test('a notice that is to be withdrawn bars the request even though its ground is recorded', () => {
    expect(stateOf('DECISION')).toBe('READY');
    expect(stateOf('DECISION', { hasToBeWithdrawn: true })).toBe('BAR');
    expect(stateOf('DECISION', { of: { ...file, grounds: [] } })).toBe('MISSING');
  });

  test('an identity without the place of birth is enough, and says what the form asks besides', () => {
    const identity = (of: NoticeFile) =>
      readinessChecks(
        { isSearch: false, notice: red, file: of, facts: [], hasToEnd: false },
        'TR',
        '2026-11-29',
        [],
      ).find(({ kind }) => kind === 'IDENTITY');
    expect(identity({ ...file, hasBirthPlace: false })).toMatchObject({ state: 'READY', next: null });
    expect(identity({ ...file, hasBirthPlace: false })?.reason.en).toContain('the place of birth');
    expect(identity(file)?.reason.en).not.toContain('is not');
    expect(stateOf('IDENTITY', { of: { ...file, hasBirthDay: false } })).toBe('MISSING');
  });

  test('a note on dual criminality that names no country leaves it unknown for each', () => {
    const noted = {
      ...red,
      events: [
        {
          id: 'e',
          state: 'PUBLISHED' as const,
          on: '2025-01-01',
          onText: null,
          ground: null,
          document: null,
          dualCriminality: 'the act is an offence there',
          validTo: null,
          recordedAt: '2025-01-01T00:00:00.000Z',
          recordedBy: null,
          recordedById: 'u',
          isImported: false,
          earlierIds: [],
          firstById: '',
        },
      ],
    };
    expect(stateOf('DUAL_CRIMINALITY')).toBe('MISSING');
    expect(stateOf('DUAL_CRIMINALITY', { notice: noted })).toBe('UNKNOWN');
  });

  test('an answer that an officer recorded decides its check: in its country, or in all where it depends on none', () => {
    const said = (kind: string, answer: string, countryCode: string | null) =>
      ({ kind, answer, countryCode, validTo: null }) as ReadinessFactRow;
    const facts = [
      said('PAPERS', 'HAVE', 'TR'),
      said('ASYLUM', 'BARS', 'TR'),
      said('DUAL_CRIMINALITY', 'NO_BAR', 'TR'),
      said('NATIONALITY', 'BARS', 'TR'),
      said('DNA', 'MISSING', null),
    ];
    const here = (kind: string) => [stateOf(kind, { facts }), stateOf(kind, { facts, country: 'PK' })];
    expect(here('PAPERS')).toEqual(['READY', 'UNKNOWN']);
    expect(here('ASYLUM')).toEqual(['BAR', 'UNKNOWN']);
    expect(here('DUAL_CRIMINALITY')).toEqual(['READY', 'MISSING']);
    expect(here('NATIONALITY')).toEqual(['BAR', 'READY']);
    expect(here('DNA')).toEqual(['MISSING', 'MISSING']);
  });

  test('an answer holds on its last day, and on the next the check stands as without it', () => {
    const until = (kind: string, answer: string, validTo: string) =>
      [{ kind, answer, countryCode: kind === 'DNA' ? null : 'TR', validTo }] as ReadinessFactRow[];
    const facts = until('DNA', 'HAVE', '2028-02-29');
    expect(stateOf('DNA', { facts, tonight: '2028-02-29' })).toBe('READY');
    expect(stateOf('DNA', { facts, tonight: '2028-03-01' })).toBe('UNKNOWN');
    expect(stateOf('NATIONALITY', { facts: until('NATIONALITY', 'BARS', '2026-11-28') })).toBe('READY');
  });

  test('a notice stands on its last day, also 29 February, and lapses on the next', () => {
    expect(stateOf('NOTICE_IN_FORCE', { tonight: '2028-02-29' })).toBe('READY');
    expect(stateOf('NOTICE_IN_FORCE', { tonight: '2028-03-01' })).toBe('MISSING');
    expect(stateOf('NOTICE_IN_FORCE', { notice: { ...red, validTo: null } })).toBe('UNKNOWN');
    expect(stateOf('NOTICE_IN_FORCE', { notice: { ...red, state: 'DRAFT' } })).toBe('MISSING');
  });

  test('whatever is not ready says what to do next, in both languages, and what is ready asks for nothing', () => {
    const bare = { ...file, hasName: false, hasPhotograph: false, citizenships: [], grounds: [] };
    const draft = { ...red, state: 'DRAFT' } as const;
    for (const checked of [
      { isSearch: false, notice: draft, file, hasToEnd: false },
      { isSearch: false, notice: draft, file, hasToEnd: true },
      { isSearch: false, notice: draft, file: bare, hasToEnd: false },
      { isSearch: true, notice: null, file, hasToEnd: true },
      { isSearch: true, notice: null, file: bare, hasToEnd: false },
    ])
      for (const { state, next } of readinessChecks({ ...checked, facts: [] }, 'TR', '2026-11-29', [])) {
        if (state === 'READY') expect(next).toBeNull();
        else expect([next?.az, next?.en].every(Boolean)).toBe(true);
      }
  });
});

describe('the periods that begin tonight', () => {
  test('of a country without a rule are unknown, with no day', () => {
    expect(periodsFromTonight('PK', '2026-11-29', [])).toEqual([
      { kind: 'DOCUMENTS', days: null, due: null, source: null },
      { kind: 'PROVISIONAL_ARREST', days: null, due: null, source: null },
    ]);
  });

  test('count over 29 February in a leap year and over 28 February in another', () => {
    const law = [rule('DOCUMENTS', 18), rule('PROVISIONAL_ARREST', 40)];
    const dues = (tonight: string) => periodsFromTonight('TR', tonight, law).map(({ due }) => due);
    expect(dues('2028-02-20')).toEqual(['2028-03-09', '2028-03-31']);
    expect(dues('2027-02-20')).toEqual(['2027-03-10', '2027-04-01']);
  });

  test('end as many days of the calendar later as the rule says, whatever the moment of the night in Bakı', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('2020-02-01T00:00:00Z'),
          max: new Date('2096-12-30T00:00:00Z'),
          noInvalidDate: true,
        }),
        fc.integer({ min: 1, max: 180 }),
        (moment, days) => {
          const tonight = dayInBaku(moment);
          const [papers] = periodsFromTonight('TR', tonight, [rule('DOCUMENTS', days)]);
          const due = papers?.due ?? '';
          expect(isDay(due)).toBe(true);
          expect(daysBetween(tonight, due)).toBe(days);
          expect(addDays(due, -days)).toBe(tonight);
        },
      ),
    );
  });

  test('a moment after 20:00 UTC is already the next day in Bakı', () => {
    const due = (moment: string) =>
      periodsFromTonight('TR', dayInBaku(new Date(moment)), [rule('DOCUMENTS', 18)])[0]?.due;
    expect(due('2028-02-10T19:59:59Z')).toBe('2028-02-28');
    expect(due('2028-02-10T20:00:00Z')).toBe('2028-02-29');
  });
});

test('likely countries are each there once with all reasons, without the refuted one and without Azerbaijan', () => {
  const presumed = (code: string, certainty: 'PROBABLE' | 'REFUTED') => ({
    factId: code,
    sourceText: null,
    country: { code },
    certainty,
    grade: null,
    since: null,
  });
  const sought = {
    presumedCountries: [presumed('TR', 'PROBABLE'), presumed('RU', 'REFUTED')],
    requestedBy: { code: 'AZ' },
  };
  const facts = [
    { kind: 'SIGHTING' as const, on: '2026-01-01', country: { code: 'TR' } },
    { kind: 'RELEASE' as const, on: '2026-01-02', country: { code: 'ME' } },
  ];
  expect(likelyCountries(sought, facts, ['PK', 'TR'])).toEqual([
    { code: 'TR', reasons: ['PRESUMED', 'SEEN', 'CHOSEN'] },
    { code: 'PK', reasons: ['CHOSEN'] },
  ]);
});
