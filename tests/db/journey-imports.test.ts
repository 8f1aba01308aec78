import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countryId } from '../../seed/plant-reference.ts';
import { newUlid } from '../../server/access/ulid.ts';
import { episode } from '../../seed/builders/offences.ts';
import type { ImportMappingInput } from '../../server/graphql/types.generated.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, personIn, type TestCase } from '../support/builders.ts';
import { suggestionsOf } from '../support/enquiries.ts';
import { change, finished, importFile, mappingOf, upload } from '../support/imports.ts';

let app: TestApp;
let analyst: Session;
let outsider: Session;
beforeAll(async () => {
  app = await startApp();
  [analyst, outsider] = await Promise.all([app.signInAs('ANALYST'), app.signInAs('ANALYST')]);
});
afterAll(() => app.close());

const HEADING = 'Kim səfər edib,Kiminlə,Tarix,Haradan,Haraya,Nə ilə,Kim ödəyib,Mənbə';
const MEANINGS = [
  'TRAVELLER',
  'COMPANIONS',
  'HAPPENED_ON',
  'DEPARTED_FROM',
  'ARRIVED_IN',
  'TRAVEL_MODE',
  'PAID_BY',
  'SOURCE_TEXT',
] as const;
const journeys = (more: Partial<ImportMappingInput> = {}): ImportMappingInput =>
  mappingOf('JOURNEYS', {
    columns: MEANINGS.map((meaning, position) => ({ position, meaning })),
    role: 'WITNESS',
    ...more,
  });
const csvOf = (...rows: string[]): string => `${[HEADING, ...rows].join('\n')}\n`;

/** Several imports in one test, each read twice in a process of its own. */
const SEVERAL = { timeout: 120_000 };

const caseOf = async (user: Session): Promise<TestCase & { traveller: string; pseudonym: string }> => {
  const file = await newCase(app.run, [{ user, level: 'EDIT' }]);
  const pseudonym = `Q-${Array.from({ length: 5 }, () => 'ACDEFHJKLMNPRTVWXY'[Math.floor(Math.random() * 18)]).join('')}`;
  const person = personIn(file, { role: 'VICTIM_IN', pseudonym });
  await file.plant(person);
  return { ...file, traveller: person.id, pseudonym };
};

const LIST = `query ($id: ID!) { caseJourneys(caseId: $id) { journeys {
  on mode departedFrom { code } arrivedIn { code } sourceText reliability travellers { id label } } } }`;
type Shown = { on: string; travellers: { id: string; label: string }[] };
const listed = async (by: Session, id: string): Promise<Shown[]> =>
  (await app.read<{ caseJourneys: { journeys: Shown[] } }>(by, LIST, { id })).caseJourneys.journeys;

const refusedRows = async (by: Session, id: string): Promise<string> =>
  (
    await fetch(`${app.url}/api/imports/${id}/refused.csv?lang=en`, { headers: { cookie: by.cookie } })
  ).text();

describe('a table of journeys works', SEVERAL, () => {
  test('a journey of people who have no role in the case stands in its list', async () => {
    const { id } = await caseOf(analyst);
    const name = `Leyla ${inventedName()}`;
    const csv = csvOf(`${name},,2024,AZ,TR,plane,,`);
    await importFile(app, analyst, id, { csv, mapping: journeys({ role: null }) });
    const label = expect.stringContaining(name.split(' ')[1] ?? '');
    expect(await listed(analyst, id)).toMatchObject([{ on: '2024', travellers: [{ label }] }]);
  });

  test('a row becomes a journey of whom the case knows by pseudonym, of who travelled along, and of who paid', async () => {
    const { id, traveller, pseudonym } = await caseOf(analyst);
    const [along, payer] = [`Leyla ${inventedName()}`, `Rəşad ${inventedName()}`];
    const csv = csvOf(
      `${pseudonym},${along},14.03.2024,Azərbaycan,Gürcüstan,avtobus,${payer},reyestr 7`,
      `${traveller},,03.2024,GE,Türkiyə,plane,,`,
    );
    const job = await importFile(app, analyst, id, { csv, mapping: journeys() });
    expect(job).toMatchObject({ state: 'DONE', problem: null, counts: { created: 2, refused: 0, links: 7 } });
    expect(job.examples[0]).toMatchObject({ row: 2, text: `2024-03-14: AZ → GE · ${along} · ${payer}` });
    // Whom to ask who paid is suggested for the second journey alone.
    const unpaid = (await suggestionsOf(app, analyst, [traveller])).filter(
      ({ rule }) => rule === 'trip-without-payer',
    );
    expect(unpaid.map(({ request }) => request.en)).toEqual([expect.stringContaining('(03.2024)')]);
    const shown = await listed(analyst, id);
    expect(shown).toHaveLength(2);
    expect(shown[0]).toMatchObject({
      on: '2024-03-14',
      mode: 'LAND',
      departedFrom: { code: 'AZ' },
      arrivedIn: { code: 'GE' },
      reliability: 'B',
      sourceText: 'Sınaq reyestri · reyestr.csv · 2 · reyestr 7',
    });
    expect(shown[0]?.travellers.map(({ label }) => label).toSorted()).toEqual([along, pseudonym].toSorted());
    expect(shown[1]).toMatchObject({ on: '2024-03', mode: 'AIR', travellers: [{ id: traveller }] });
    const paid = await app.rows(
      `MATCH (payer:Person)-[r:PAID {importId: $id}]->(p:Person) MATCH (n:Name)<-[:NAMED]-(:Record)-[:DESCRIBES]->(payer)
       RETURN n.text AS payer, count(r) AS count, min(r.validFrom) AS on`,
      { id: job.id },
    );
    expect(paid).toEqual([{ payer, count: 2, on: '2024-03-14' }]);
    // The chart shows who travelled together, and who paid whom.
    const { caseNetwork } = await app.read<{ caseNetwork: { edges: { type: string[] } } }>(
      analyst,
      'query ($id: ID!) { caseNetwork(caseId: $id) }',
      { id },
    );
    expect(caseNetwork.edges.type.toSorted()).toEqual(['CO_TRAVELLED', 'PAID', 'PAID']);
  });

  test('the corridors lead through the countries of the journeys, to whoever was taken there', async () => {
    const file = await caseOf(analyst);
    await file.plant(
      episode(
        {
          id: newUlid(),
          victim: file.traveller,
          inCase: file.id,
          forms: ['SEXUAL'],
          exploitedFrom: '2024-04',
          exploitedIn: countryId('TR'),
        },
        file.stamp,
      ),
    );
    // Through a country of which no other test tells.
    const csv = csvOf(
      `${file.pseudonym},,03.2024,AZ,Oman,hava yolu,,`,
      `${file.pseudonym},,04.2024,OM,TR,hava yolu,,`,
    );
    await importFile(app, analyst, file.id, { csv, mapping: journeys() });
    type Road = { key: string; year: number; transit: string[]; destinations: string[]; value: number };
    const { corridors } = await app.read<{ corridors: { roads: Road[] } }>(
      analyst,
      '{ corridors { roads { key year transit destinations value } } }',
    );
    const through = corridors.roads.filter(({ transit }) => transit.includes('OM'));
    expect(through).toMatchObject([{ year: 2024, transit: ['OM'], destinations: ['TR'], value: 1 }]);
    const { corridorRecords } = await app.read<{ corridorRecords: { records: { elementId: string }[] } }>(
      analyst,
      'query ($road: String!) { corridorRecords(road: $road) { records { elementId } } }',
      { road: through[0]?.key },
    );
    expect(corridorRecords.records).toEqual([{ elementId: file.traveller }]);
  });

  test('one name is one person within the file', async () => {
    const { id } = await caseOf(analyst);
    const name = `Leyla ${inventedName()}`;
    const csv = csvOf(`${name},,2023,AZ,TR,hava yolu,,`, `${name},,2024,TR,AZ,hava yolu,,`);
    const job = await importFile(app, analyst, id, { csv, mapping: journeys() });
    expect(job.counts).toMatchObject({ created: 1, refused: 0 });
    const [row] = await app.rows(
      'MATCH (p:Person)-[:TOOK]->(t:Trip {importId: $id}) RETURN count(DISTINCT p) AS people, count(t) AS trips',
      { id: job.id },
    );
    expect(row).toEqual({ people: 1, trips: 2 });
  });

  test('taken back, nothing of it is left', async () => {
    const file = await caseOf(analyst);
    const csv = csvOf(
      `${file.pseudonym},Leyla ${inventedName()},2023,AZ,TR,hava yolu,Rəşad ${inventedName()},`,
    );
    const job = await importFile(app, analyst, file.id, { csv, mapping: journeys() });
    expect(await listed(analyst, file.id)).toHaveLength(1);
    await change(app, analyst, 'undoImport', job.id);
    expect((await finished(app, analyst, job.id)).state).toBe('UNDONE');
    expect(await listed(analyst, file.id)).toEqual([]);
    const left = await app.rows('MATCH (f {importId: $id}) RETURN f.id AS id', { id: job.id });
    expect(left).toEqual([]);
  });

  test('the example of the documentation goes in, but for the rows that it shows refused', async () => {
    const { id } = await caseOf(analyst);
    const example = (name: string): string =>
      readFileSync(new URL(`../../docs/examples/${name}`, import.meta.url), 'utf8');
    const mapping = JSON.parse(example('journeys.mapping.json')) as ImportMappingInput;
    const job = await importFile(app, analyst, id, { csv: example('journeys.csv'), mapping });
    expect(job.counts).toMatchObject({ refused: 2 });
    expect((await listed(analyst, id)).map(({ on }) => on)).toEqual(['2024-03-14', '2024-03']);
  });
});

describe('a table of journeys refuses', SEVERAL, () => {
  test.each([
    ['30.02.2024,AZ,TR,hava yolu', 'Tarix', 'does not exist'],
    ['01.01.2099,AZ,TR,hava yolu', 'Tarix', 'has not come'],
    ['2021-2023,AZ,TR,hava yolu', 'Tarix', 'one day, month or year'],
    ['2024,AZ,AZ,hava yolu', 'Haraya', 'another'],
    ['2024,Atlantida,TR,hava yolu', 'Haradan', 'not known'],
    ['2024,AZ,TR,xalça', 'Nə ilə', 'air, land, rail or sea'],
    ['2024,AZ,TR,', 'Nə ilə', 'blank'],
  ])('%s, and says of %s what to do', async (rest, column, words) => {
    const { id } = await caseOf(analyst);
    const job = await upload(app, analyst, id, { csv: csvOf(`Leyla ${inventedName()},,${rest},,`) });
    await change(app, analyst, 'checkImport', job, journeys());
    expect((await finished(app, analyst, job)).refused).toBe(1);
    const refused = await refusedRows(analyst, job);
    expect(refused).toContain(column);
    expect(refused).toContain(words);
  });

  test('somebody whom the writer does not see as it refuses somebody who is not there', async () => {
    const [mine, theirs] = [await caseOf(analyst), await caseOf(outsider)];
    const told = async (named: string): Promise<string> => {
      const csv = csvOf(`${named},,2024,AZ,TR,hava yolu,,`);
      const job = await importFile(app, analyst, mine.id, { csv, mapping: journeys() });
      expect(job.counts).toMatchObject({ created: 0, refused: 1 });
      return (await refusedRows(analyst, job.id)).replaceAll(named, '…');
    };
    const nobody = await told('Q-ZZZZZ');
    expect(nobody).toContain('Nobody with a role in this case');
    expect(nobody.split('\n')[1]).toContain('Kim səfər edib');
    expect(await told(theirs.pseudonym)).toBe(nobody);
    expect(await told(theirs.traveller)).toBe(nobody);
  });
});
