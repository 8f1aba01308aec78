import { describe, expect, it } from 'vitest';
import { filteredCases, NO_CASE_FILTER, type CaseRow } from '../../../web/cases/case-filter.ts';
import { emptyCaseForm, inputOf, problemsSeen, reduceCaseForm } from '../../../web/cases/case-form.ts';
import { peopleByRole, type PersonOfCase } from '../../../web/cases/people-by-role.ts';

const TODAY = '2026-11-23';

const aCase = (over: Partial<CaseRow>): CaseRow => ({
  id: '1',
  number: 'DEMO-25-001',
  kind: 'CRIMINAL',
  stage: 'COURT',
  openedOn: '2025-01-21',
  level: 'READ',
  title: { az: 'Muratpaşa mənzili', en: 'The flat in Muratpaşa' },
  mainCountry: null,
  ...over,
});

const person = (label: string, ...roles: PersonOfCase['roles'][number]['role'][]): PersonOfCase => ({
  person: { id: label, kind: 'Person', label, isProtected: false },
  roles: roles.map((role) => ({ role, since: null, until: null })),
  sex: null,
  birth: null,
  isWanted: false,
});

describe('the list of cases', () => {
  const rows = [aCase({}), aCase({ id: '2', stage: 'CLOSED', kind: 'LIAISON', number: 'DEMO-B24-001' })];

  it('finds a title in either language, without its special letters, words in any order', () => {
    expect(filteredCases(rows, { ...NO_CASE_FILTER, text: 'menzil MURATPASA' })).toHaveLength(2);
    expect(filteredCases(rows, { ...NO_CASE_FILTER, text: 'flat b24' }).map(({ id }) => id)).toEqual(['2']);
    expect(filteredCases(rows, { ...NO_CASE_FILTER, text: 'Dubay' })).toEqual([]);
  });

  it('is narrowed by stage and kind together', () => {
    expect(filteredCases(rows, { ...NO_CASE_FILTER, stage: 'CLOSED' }).map(({ id }) => id)).toEqual(['2']);
    expect(filteredCases(rows, { text: '', stage: 'CLOSED', kind: 'CRIMINAL' })).toEqual([]);
    expect(filteredCases(rows, NO_CASE_FILTER)).toHaveLength(2);
  });
});

describe('the form of a new case', () => {
  const filled = (field: 'number' | 'titleAz' | 'titleEn' | 'openedOn', value: string) =>
    ({ do: 'fill', field, value }) as const;
  const complete = [
    filled('number', ' DEMO-26-002 '),
    filled('titleAz', 'Yeni iş'),
    filled('titleEn', 'A new case'),
  ].reduce(reduceCaseForm, emptyCaseForm(TODAY));

  it('begins as a criminal case opened today', () => {
    expect(emptyCaseForm(TODAY).values).toMatchObject({ kind: 'CRIMINAL', openedOn: '23.11.2026' });
  });

  it('shows what is missing before anything is sent', () => {
    const seen = problemsSeen(emptyCaseForm(TODAY).values, TODAY);
    expect(seen.map(({ field }) => field)).toEqual(['number', 'titleAz', 'titleEn']);
  });

  it('is sent without spaces around and with the day as the API writes it', () => {
    expect(problemsSeen(complete.values, TODAY)).toEqual([]);
    expect(inputOf(complete.values, '01J')).toEqual({
      id: '01J',
      number: 'DEMO-26-002',
      kind: 'CRIMINAL',
      titleAz: 'Yeni iş',
      titleEn: 'A new case',
      body: null,
      openedOn: TODAY,
    });
  });

  it.each(['24.11.2026', '31.02.2026', 'dünən', ''])('refuses %j as the day of opening', (openedOn) => {
    expect(problemsSeen({ ...complete.values, openedOn }, TODAY).map(({ field }) => field)).toEqual([
      'openedOn',
    ]);
  });

  it('shows a problem of the server at its field until the field is mended', () => {
    const taken = { az: 'Bu nömrə ilə iş var.', en: 'A case has this number.' };
    const refused = reduceCaseForm(complete, { do: 'refuse', problems: [{ field: 'number', text: taken }] });
    expect(refused.problems).toEqual({ number: taken });
    expect(reduceCaseForm(refused, filled('titleAz', 'Başqa iş')).problems).toEqual({ number: taken });
    expect(reduceCaseForm(refused, filled('number', 'DEMO-26-003')).problems).toEqual({});
  });

  it('shows a problem of no field or of an unknown one above the form', () => {
    const text = { az: 'Bağlıdır.', en: 'It is closed.' };
    for (const field of [null, 'owner', '__proto__']) {
      expect(reduceCaseForm(complete, { do: 'refuse', problems: [{ field, text }] })).toMatchObject({
        problem: text,
        problems: {},
      });
    }
  });
});

describe('people of a case', () => {
  it('stand once, under their weightiest role, in the order of the alphabet', () => {
    const groups = peopleByRole([
      person('Şəfəq', 'WITNESS'),
      person('Çiçək', 'CONVICTED', 'ACCUSED', 'SUSPECT'),
      person('Cavid', 'CONVICTED', 'ACCUSED'),
      person('Q-EJDV', 'VICTIM'),
    ]);
    expect(groups.map(({ role, people }) => [role, people.map(({ person: { label } }) => label)])).toEqual([
      ['CONVICTED', ['Cavid', 'Çiçək']],
      ['VICTIM', ['Q-EJDV']],
      ['WITNESS', ['Şəfəq']],
    ]);
  });
});
