import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { exhibit } from '../../seed/builders/evidence.ts';
import { personRecord } from '../../seed/builders/people.ts';
import { codesOf, type Session, startApp, type TestApp } from '../support/app.ts';
import { inScope, personIn } from '../support/builders.ts';
import { dossierDesk } from '../support/dossiers.ts';
import { documentOf, draftedDossiers, FIND, kinds, textsOf, written } from '../support/drafted-dossiers.ts';
import { CITE, evidenceDesk, UNSUPPORTED, withdrawing } from '../support/evidence.ts';

let app: TestApp;
let writer: Session;
let reader: Session;
beforeAll(async () => {
  app = await startApp();
  [writer, reader] = [await app.signInAs('INVESTIGATOR'), await app.signInAs('PROSECUTOR')];
});
afterAll(() => app.close());

const { one, change, recorded, fileOf } = evidenceDesk(() => ({ app, writer }));
const { openAs, save, begun, cite } = draftedDossiers(() => ({ app, writer, reader }));

const PERSON = `query ($id: ID!) { person(id: $id) { records { id sources { id locator against } } } }`;
type Fact = { id: string; sort: string; says: string[]; from: { id: string } | null };

describe('what a record says of a person', () => {
  const unsupported = async (caseId: string) =>
    (
      await app.read<{ unsupportedFacts: { facts: Fact[] } }>(writer, UNSUPPORTED, { caseId })
    ).unsupportedFacts.facts.filter(({ sort }) => sort === 'RECORD');
  const sourcesOf = async (id: string) =>
    (
      await app.read<{ person: { records: { id: string; sources: { id: string; locator: string }[] }[] } }>(
        writer,
        PERSON,
        { id },
      )
    ).person.records;

  test('is listed while no source supports it, is tied to a page of an exhibit, and stands with it on the page of the person', async () => {
    const file = await fileOf();
    const someone = personIn(file, { name: 'Sınaqov Elçin', birth: '1987-05-03', citizenship: 'TR' });
    await file.plant(someone);
    expect(await unsupported(file.id)).toMatchObject([
      {
        id: someone.recordId,
        says: ['NAMED', 'Sınaqov Elçin', 'BORN', '1987-05-03'],
        from: { id: someone.id },
      },
    ]);
    const exhibitId = await recorded(file);
    const tie = newUlid();
    const tied = {
      id: tie,
      factId: someone.recordId,
      ends: [someone.id],
      sourceId: exhibitId,
      against: false,
    };
    expect(
      await change(CITE, { ...tied, locator: 'cild 2, v. 15', quote: 'doğulub: 3 may 1987' }),
    ).toMatchObject({
      id: tie,
      problems: [],
    });
    expect(await unsupported(file.id)).toEqual([]);
    expect(await sourcesOf(someone.id)).toMatchObject([
      { id: someone.recordId, sources: [{ id: exhibitId, locator: 'cild 2, v. 15' }] },
    ]);
    expect((await one(exhibitId)).citations).toMatchObject([{ fact: { id: someone.recordId } }]);
    await change(withdrawing('withdrawCitation'), { id: tie });
    expect(await unsupported(file.id)).toHaveLength(1);
  });

  test('of a protected person is tied without her name, and without the words of the source', async () => {
    const file = await fileOf();
    const victim = personIn(file, { role: 'VICTIM_IN', pseudonym: 'Q-4', birth: '2008' });
    await file.plant(victim);
    expect(await unsupported(file.id)).toMatchObject([{ id: victim.recordId, says: ['BORN', '2008'] }]);
    const tied = {
      factId: victim.recordId,
      ends: [victim.id],
      sourceId: await recorded(file),
      against: false,
    };
    expect(await change(CITE, { ...tied, id: newUlid(), quote: 'Adı Nigardır' })).toMatchObject({ id: null });
    const id = newUlid();
    expect(await change(CITE, { ...tied, id, locator: 'v. 3' })).toMatchObject({ id, problems: [] });
  });

  test('is not tied by whoever only reads the case, nor where its compartment is not held', async () => {
    const file = await fileOf();
    await file.letIn({ user: reader, level: 'READ' });
    const someone = personIn(file, { name: 'Sınaqov Elçin' });
    const hidden = newUlid();
    await file.plant(
      someone,
      personRecord({ id: hidden, of: someone.id, birth: '1990', names: [] }, inScope(`${file.scope}:source`)),
    );
    const tied = { id: newUlid(), ends: [someone.id], sourceId: await recorded(file), against: false };
    expect(codesOf(await app.ask(reader, CITE, { ...tied, factId: someone.recordId }))).not.toEqual([]);
    expect(codesOf(await app.ask(writer, CITE, { ...tied, factId: hidden }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await app.ask(writer, CITE, { ...tied, factId: newUlid() }))).toEqual(['NOT_FOUND']);
    expect((await unsupported(file.id)).map(({ id }) => id)).toEqual([someone.recordId]);
  });
});

describe('a record in a dossier', () => {
  const recordOf = async (id: string): Promise<string> =>
    (await app.read<{ person: { records: { id: string }[] } }>(writer, PERSON, { id })).person.records[0]
      ?.id ?? '';

  test('is found to be cited, weighed by its sources, and contradicted by another birth', async () => {
    const { file, id, names, people } = await begun();
    const record = await recordOf(people[0] ?? '');
    const found = await app.read<{ dossierFacts: { id: string; text: string }[] }>(writer, FIND, {
      caseId: file.id,
      text: `${names[0] ?? ''} 1987`,
    });
    expect(found.dossierFacts).toMatchObject([
      { id: record, text: expect.stringContaining('Born: 05.1987; Nationality: Azerbaijan') },
    ]);
    await save(writer, id, 1, documentOf(written([record], 'Born in May.')));
    const ledger = async () => kinds((await openAs(writer, id)).ledger);
    expect(await ledger()).toEqual(['NO_SOURCE']);
    await cite(file, record);
    expect(await ledger()).toEqual(['ONE_SOURCE']);
    await cite(file, record);
    expect(await ledger()).toEqual([]);
    const add = (birth: string) =>
      file.plant(personRecord({ id: newUlid(), of: people[0] ?? '', birth }, file.stamp));
    // What it leaves open is no other day.
    await add('1987');
    expect(await ledger()).toEqual([]);
    await add('1986-04');
    expect(await ledger()).toEqual(['CONTRADICTED']);
  });

  test('stands behind name and birth among the persons, with its sources', async () => {
    const { file, id, people } = await begun();
    const record = await recordOf(people[0] ?? '');
    const own = await cite(file, record);
    const block = { id: newUlid(), kind: 'PERSONS', heading: null } as const;
    await save(writer, id, 1, documentOf(block));
    const { tree } = await openAs(writer, id);
    const cells = tree.parts.flatMap((part) => (part.is === 'table' ? part.rows.flat() : []));
    expect(cells.filter(({ facts }) => facts.includes(record)).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['05.1987', 'Exhibit 7, Call records, vol. 2, sheets 14-15']),
    );
    expect(cells.some(({ sources }) => sources.includes(own))).toBe(true);
  });

  test('of somebody protected gives the year alone, and is no part of the copy for the defence', async () => {
    const { file, id } = await begun();
    const victim = personIn(file, { role: 'VICTIM_IN', pseudonym: 'Q-9', birth: '2008-11-23' });
    const exhibitId = newUlid();
    await file.plant(
      victim,
      exhibit({ id: exhibitId, inCases: [file.id], number: '8', kind: 'DOCUMENT' }, file.stamp),
    );
    await cite(file, victim.recordId);
    await save(writer, id, 1, documentOf(written([victim.recordId], 'She was a child.')));
    const found = await app.read<{ dossierFacts: { id: string; text: string }[] }>(writer, FIND, {
      caseId: file.id,
      text: 'Q-9 2008',
    });
    expect(found.dossierFacts.find((fact) => fact.id === victim.recordId)?.text).toContain('Born: 2008;');
    const copy = await dossierDesk(app).beginFrom(writer, file.id, id);
    const { tree } = await openAs(writer, copy);
    expect(JSON.stringify(tree)).not.toContain(victim.recordId);
    expect(textsOf(tree)).not.toContain('2008');
  });
});
