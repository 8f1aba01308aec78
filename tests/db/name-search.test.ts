import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { personRecord } from '../../seed/builders/people.ts';
import { codesOf, startApp, type TestApp } from '../support/app.ts';
import { inventedName, legalName, newCase, personIn } from '../support/builders.ts';
import { SEARCH, found } from '../support/name-search.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('the search for a name works', () => {
  test('words in any order, a beginning and one mistake find the person; the whole word comes before the beginning', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst }]);
    const [family, given] = [inventedName(), inventedName()];
    const whole = personIn(file, { name: `${family} ${given}` });
    const longer = personIn(file, { name: `${family}lu ${given}` });
    await file.plant(whole, longer);
    const ids = async (text: string): Promise<string[]> =>
      (await found(app, analyst, text)).hits.map(({ person }) => person.id);
    expect(await ids(`${given} ${family}`)).toEqual([whole.id, longer.id]);
    expect(await ids(family.slice(0, 9))).toHaveLength(2);
    expect(await ids(`${family.slice(0, 6)}ö${family.slice(7)}`)).toContain(whole.id);
    expect(await ids(`${family} ${inventedName()}`)).toEqual([]);
  });

  test('a name is found however a clerk has written its letters', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst }]);
    const rest = inventedName();
    const suspect = personIn(file, { name: `Şıxəliyeva ${rest}` });
    await file.plant(suspect);
    for (const text of ['ŞIXƏLİYEVA', 'Shikhaliyeva', 'sixeliyeva', 'Şixəliyeva'])
      expect(
        (await found(app, analyst, `${text} ${rest}`)).hits.map(({ person }) => person.id),
        text,
      ).toEqual([suspect.id]);
  });

  test('a person with three spellings is one hit, under the spelling that fits', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst }]);
    const name = inventedName();
    const names = [
      legalName(name),
      { ...legalName(`${name}a`), kind: 'ALIAS' as const },
      { ...legalName(`${name}b`), kind: 'MRZ' as const },
    ];
    const suspect = personIn(file, { names });
    await file.plant(suspect);
    const { hits } = await found(app, analyst, `${name}b`);
    expect(hits.map(({ person, matchedName }) => [person.id, matchedName])).toEqual([
      [suspect.id, `${name}b`],
    ]);
  });

  test('a hit says in which of the reader’s cases the person is met, and that there are more', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst }]);
    const name = inventedName();
    await file.plant(...Array.from({ length: 3 }, () => personIn(file, { name })));
    const { hits, hasMore } = await found(app, analyst, name, 2);
    expect(hits.map(({ cases }) => cases)).toEqual(
      [[{ id: file.id, number: file.number }], [{ id: file.id, number: file.number }]].slice(0, 2),
    );
    expect(hasMore).toBe(true);
    expect((await found(app, analyst, name, 3)).hasMore).toBe(false);
  });

  test('one letter finds nobody', async () => {
    const analyst = await app.signInAs('ANALYST');
    expect(await found(app, analyst, 'x')).toEqual({ hits: [], hasMore: false });
  });
});
describe('who may find a name', () => {
  test('the analyst of another case finds no name, no count and no suggestion', async () => {
    const [mine, stranger] = [await app.signInAs('ANALYST'), await app.signInAs('ANALYST')];
    const file = await newCase(app.run, [{ user: mine }]);
    await newCase(app.run, [{ user: stranger }]);
    const name = inventedName();
    const suspect = personIn(file, { name });
    await file.plant(suspect);
    expect((await found(app, mine, name)).hits).toHaveLength(1);
    expect(await found(app, stranger, name)).toEqual({ hits: [], hasMore: false });
    expect(await found(app, stranger, name.slice(0, 8))).toEqual({ hits: [], hasMore: false });
  });

  test('what hides behind many names of others is still found, in the same order', async () => {
    const reader = await app.signInAs('ANALYST');
    const [mine, others] = [await newCase(app.run, [{ user: reader }]), await newCase(app.run)];
    const name = inventedName();
    const [exact, longer] = [personIn(mine, { name }), personIn(mine, { name: `${name}a` })];
    await mine.plant(exact, longer);
    const before = await found(app, reader, name);
    await others.plant(...Array.from({ length: 60 }, () => personIn(others, { name })));
    expect(await found(app, reader, name)).toEqual(before);
    expect(before.hits.map(({ person }) => person.id)).toEqual([exact.id, longer.id]);
  });

  test('a name that was corrected is no longer found', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst }]);
    const name = inventedName();
    const suspect = personIn(file);
    const corrected = { ...file.stamp, supersededAt: '2025-06-01T09:00:00.000Z' };
    await file.plant(
      suspect,
      personRecord({ id: newUlid(), of: suspect.id, names: [legalName(name)] }, corrected),
    );
    expect((await found(app, analyst, name)).hits).toEqual([]);
  });

  test('the trail has who was found and never what was typed', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst }]);
    const name = inventedName();
    const suspect = personIn(file, { name });
    await file.plant(suspect);
    await found(app, analyst, name);
    const lines = (await app.auditOf(analyst)).filter(({ action }) => action === 'person:search');
    expect(lines).toMatchObject([{ outcome: 'DONE', ids: [suspect.id], purpose: 'feature test' }]);
    expect(JSON.stringify(lines)).not.toContain(name);
  });
});

describe('the search for a name refuses', () => {
  test('a text of more than two hundred characters', async () => {
    const analyst = await app.signInAs('ANALYST');
    const answer = await app.ask(analyst, SEARCH, { text: 'a'.repeat(201) });
    expect(codesOf(answer)).toEqual(['BAD_INPUT']);
    expect(answer.text).not.toContain('aaaa');
  });
});
