import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { factNode, link } from '../../seed/builders/facts.ts';
import { charge, decision } from '../../seed/builders/proceedings.ts';
import { personRecord } from '../../seed/builders/people.ts';
import { lawArticleId } from '../../seed/plant-reference.ts';
import { peopleFound, SEARCH } from '../support/search.ts';
import { codesOf, startApp, type TestApp } from '../support/app.ts';
import {
  inScope,
  inventedName,
  legalName,
  newCase,
  noticeOn,
  personIn,
  searchFor,
} from '../support/builders.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const PERSON = `query ($id: ID!) { person(id: $id) { id label isProtected isWanted
  records { id case { number } names { text kind script } sex birth { text from to precision } birthPlace citizenship { code name { az } } district { code name { az } } grade handling recordedAt }
  roles { role since case { id number } } notices { number state } } }`;

describe('a person works', () => {
  test('a person is what the records of the case say, each value with its case and grade', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst }]);
    const name = inventedName();
    const suspect = personIn(file, { name, birthPlace: 'Kirovabad' });
    await file.plant(suspect);
    const { person } = await app.read<{ person: Record<string, unknown> }>(analyst, PERSON, {
      id: suspect.id,
    });
    expect(person).toEqual({
      id: suspect.id,
      label: name,
      isProtected: false,
      isWanted: false,
      records: [
        {
          id: suspect.recordId,
          case: { number: file.number },
          names: [{ text: name, kind: 'LEGAL', script: 'Latn' }],
          sex: 'M',
          birth: { text: '1987-05', from: '1987-05-01', to: '1987-05-31', precision: 'MONTH' },
          birthPlace: 'Kirovabad',
          citizenship: { code: 'AZ', name: { az: 'Azərbaycan' } },
          district: { code: 'AZ-GA', name: { az: 'Gəncə şəhəri' } },
          grade: 'B2',
          handling: 'H0',
          recordedAt: '2025-02-03T09:00:00.000Z',
        },
      ],
      roles: [{ role: 'SUSPECT', since: '2025-02-10', case: { id: file.id, number: file.number } }],
      notices: [],
    });
  });

  test('accused and convicted follow from a charge and a decision, the weightiest first', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst }]);
    const suspect = personIn(file);
    const chargeId = newUlid();
    const against = { against: suspect.id, inCase: file.id };
    await file.plant(
      suspect,
      charge(
        {
          ...against,
          id: chargeId,
          on: '2025-03-01',
          article: lawArticleId('144-1.1'),
          participation: 'PERPETRATOR',
          status: 'OPEN',
        },
        file.stamp,
      ),
      decision(
        {
          ...against,
          id: newUlid(),
          on: '2025-09-01',
          court: 'COURT_BAKU',
          instance: 'FIRST',
          result: 'CONVICTED',
        },
        file.stamp,
      ),
    );
    const { person } = await app.read<{ person: { roles: unknown[] } }>(analyst, PERSON, { id: suspect.id });
    expect(person.roles).toMatchObject([
      { role: 'CONVICTED', since: '2025-09-01' },
      { role: 'ACCUSED', since: '2025-03-01' },
      { role: 'SUSPECT', since: '2025-02-10' },
    ]);
  });

  test('somebody sought on the board is wanted there and everywhere, with the notice beside her', async () => {
    const liaison = await app.signInAs('LIAISON');
    const file = await newCase(app.run, [{ user: liaison }]);
    const suspect = personIn(file);
    const red = noticeOn(file, suspect.id, 'notices', [['PUBLISHED', '2025-03-01']]);
    await file.plant(suspect, searchFor(file, suspect.id, 'notices'), red);
    const { person } = await app.read<{ person: unknown }>(liaison, PERSON, { id: suspect.id });
    expect(person).toMatchObject({
      isWanted: true,
      notices: [{ number: `N-${red.id}`, state: 'PUBLISHED' }],
    });
  });

  test('a person of whom only a call is known is there, without a record', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst }]);
    const elsewhere = await newCase(app.run);
    const [caller, called] = [personIn(file), personIn(elsewhere)];
    await elsewhere.plant(called);
    await file.plant(caller, link('CONTACTED', newUlid(), caller.id, called.id, file.stamp, { count: 3 }));
    const { person } = await app.read<{ person: unknown }>(analyst, PERSON, { id: called.id });
    expect(person).toMatchObject({ records: [], roles: [], notices: [] });
  });
});
describe('who may see a person', () => {
  test('nobody from another case, whatever the person is called there', async () => {
    const stranger = await app.signInAs('ANALYST');
    const file = await newCase(app.run);
    const suspect = personIn(file, { name: inventedName() });
    await file.plant(suspect);
    expect(codesOf(await app.ask(stranger, PERSON, { id: suspect.id }))).toEqual(['NOT_FOUND']);
  });

  test('of a person in two cases each reader sees the record of his own case only', async () => {
    const [one, other] = [await app.signInAs('ANALYST'), await app.signInAs('ANALYST')];
    const [first, second] = [
      await newCase(app.run, [{ user: one }]),
      await newCase(app.run, [{ user: other }]),
    ];
    const [nameInFirst, nameInSecond] = [inventedName(), inventedName()];
    const suspect = personIn(first, { name: nameInFirst });
    await first.plant(suspect);
    await second.plant(
      personRecord(
        { id: newUlid(), of: suspect.id, birth: '1990', names: [legalName(nameInSecond)] },
        second.stamp,
      ),
    );
    const seenByOne = await app.read<{ person: unknown }>(one, PERSON, { id: suspect.id });
    expect(seenByOne.person).toMatchObject({ label: nameInFirst, records: [{ birth: { text: '1987-05' } }] });
    const seenByOther = await app.read<{ person: unknown }>(other, PERSON, { id: suspect.id });
    expect(seenByOther.person).toMatchObject({
      label: nameInSecond,
      roles: [],
      records: [{ birth: { text: '1990' } }],
    });
    expect(await peopleFound(app, one, nameInSecond)).toEqual([]);
  });
});

describe('a protected person', () => {
  test('goes by her pseudonym and is never found by a name', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst }]);
    const pseudonym = `V-${newUlid().slice(20)}`;
    const victim = personIn(file, { role: 'VICTIM_IN', pseudonym });
    await file.plant(victim);
    const { person } = await app.read<{ person: unknown }>(analyst, PERSON, { id: victim.id });
    expect(person).toMatchObject({
      label: pseudonym,
      isProtected: true,
      records: [{ names: [] }],
      roles: [{ role: 'VICTIM' }],
    });
    expect(await peopleFound(app, analyst, pseudonym)).toEqual([]);
  });

  test('whose earlier record still has a name is shown and found by it nowhere', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst }]);
    const name = inventedName();
    const pseudonym = `V-${newUlid().slice(20)}`;
    const born = inventedName();
    const witness = personIn(file, { role: 'WITNESS_IN', name, birthPlace: born });
    await file.plant(
      witness,
      personRecord(
        { id: newUlid(), of: witness.id, pseudonym },
        { ...file.stamp, recordedAt: '2025-05-01T09:00:00.000Z' },
      ),
    );
    const answer = await app.ask(analyst, PERSON, { id: witness.id });
    expect(answer.data).toMatchObject({ person: { label: pseudonym, isProtected: true } });
    const card = await app.ask(analyst, 'query ($id: ID!) { card(id: $id) { values { name value } } }', {
      id: witness.id,
    });
    expect(card.text).toContain('BIRTH');
    for (const { text } of [answer, card]) {
      expect(text).not.toContain(name);
      expect(text).not.toContain(born);
    }
    expect(await peopleFound(app, analyst, name)).toEqual([]);
  });

  test('has a sealed identity that nothing shows', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst, identity: true }]);
    const victim = personIn(file, { role: 'VICTIM_IN', pseudonym: 'V-sealed' });
    const cipher = `cipher-${newUlid()}`;
    await file.plant(
      victim,
      factNode('SealedIdentity', newUlid(), inScope(`${file.scope}:identity`), { cipher }, [
        ['IDENTIFIES', victim.id],
      ]),
    );
    expect((await app.ask(analyst, PERSON, { id: victim.id })).text).not.toContain(cipher);
  });
});

describe('people refuse', () => {
  test('a reader who has not said why', async () => {
    const silent = await app.signInAs('ANALYST', null);
    expect(codesOf(await app.ask(silent, SEARCH, { text: 'anybody' }))).toEqual(['PURPOSE_REQUIRED']);
    expect(codesOf(await app.ask(silent, PERSON, { id: newUlid() }))).toEqual(['PURPOSE_REQUIRED']);
  });
});
