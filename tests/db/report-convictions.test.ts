import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { decision, type Decision } from '../../seed/builders/proceedings.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase, personIn, type TestCase } from '../support/builders.ts';

let app: TestApp;
let analyst: Session;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
});
afterAll(() => app.close());

const BEHIND =
  'query ($figure: ID!, $year: Int!) { figureRecords(figure: $figure, year: $year) { records { id on } } }';
type Behind = { figureRecords: { records: { id: string; on: string }[] } };

const convictedIn = async (year: number, person: string): Promise<string[]> => {
  const { figureRecords } = await app.read<Behind>(analyst, BEHIND, { figure: 'A15', year });
  return figureRecords.records.flatMap(({ id, on }) => (id === person ? [on] : []));
};

const somebodyIn = async (file: TestCase): Promise<string> => {
  const somebody = personIn(file, { sex: 'M' });
  await file.plant(somebody);
  return somebody.id;
};

/** Decides on somebody, with a prison sentence where it convicts or upholds; answers with the id. */
const decideIn = async (
  file: TestCase,
  against: string,
  own: Pick<Decision, 'on' | 'instance' | 'result'> & { follows?: string },
): Promise<string> => {
  const id = newUlid();
  const isPrison = own.result === 'CONVICTED' || own.result === 'UPHELD';
  const sentence = { id: newUlid(), type: 'IMPRISONMENT', years: 6, months: 0, suspended: false };
  await file.plant(
    decision(
      { id, against, inCase: file.id, court: 'TEST', ...own, ...(isPrison ? { sentence } : {}) },
      file.stamp,
    ),
  );
  return id;
};

test('whose sentence was overturned within the year is not counted as convicted in it', async () => {
  const file = await newCase(app.run, [{ user: analyst }]);
  const [stands, overturned] = [await somebodyIn(file), await somebodyIn(file)];
  await decideIn(file, stands, { on: '2012-02-01', instance: 'FIRST', result: 'CONVICTED' });
  const first = await decideIn(file, overturned, {
    on: '2012-02-01',
    instance: 'FIRST',
    result: 'CONVICTED',
  });
  expect(await convictedIn(2012, overturned)).toEqual(['2012-02-01']);
  await decideIn(file, overturned, {
    on: '2012-06-01',
    instance: 'APPEAL',
    result: 'OVERTURNED',
    follows: first,
  });
  expect(await convictedIn(2012, overturned)).toEqual([]);
  expect(await convictedIn(2012, stands)).toEqual(['2012-02-01']);
});

test('an acquittal in the last instance takes the sentences of both instances below it', async () => {
  const file = await newCase(app.run, [{ user: analyst }]);
  const person = await somebodyIn(file);
  const first = await decideIn(file, person, { on: '2012-02-01', instance: 'FIRST', result: 'CONVICTED' });
  const appeal = await decideIn(file, person, {
    on: '2012-05-01',
    instance: 'APPEAL',
    result: 'UPHELD',
    follows: first,
  });
  expect(await convictedIn(2012, person)).toEqual(['2012-05-01']);
  await decideIn(file, person, {
    on: '2012-12-31',
    instance: 'CASSATION',
    result: 'ACQUITTED',
    follows: appeal,
  });
  expect(await convictedIn(2012, person)).toEqual([]);
});

test('what is overturned in a later year leaves the earlier year as it was, and convicts nobody in the later one', async () => {
  const file = await newCase(app.run, [{ user: analyst }]);
  const person = await somebodyIn(file);
  const first = await decideIn(file, person, { on: '2012-11-01', instance: 'FIRST', result: 'CONVICTED' });
  await decideIn(file, person, {
    on: '2013-01-01',
    instance: 'APPEAL',
    result: 'OVERTURNED',
    follows: first,
  });
  expect(await convictedIn(2012, person)).toEqual(['2012-11-01']);
  expect(await convictedIn(2013, person)).toEqual([]);
});

test('a conviction after the case went back counts by itself', async () => {
  const file = await newCase(app.run, [{ user: analyst }]);
  const person = await somebodyIn(file);
  const first = await decideIn(file, person, { on: '2012-02-01', instance: 'FIRST', result: 'CONVICTED' });
  await decideIn(file, person, {
    on: '2012-04-01',
    instance: 'APPEAL',
    result: 'OVERTURNED',
    follows: first,
  });
  await decideIn(file, person, { on: '2012-09-01', instance: 'FIRST', result: 'CONVICTED' });
  expect(await convictedIn(2012, person)).toEqual(['2012-09-01']);
});
