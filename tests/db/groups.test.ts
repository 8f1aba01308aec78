import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { link } from '../../seed/builders/facts.ts';
import { membership } from '../../seed/builders/organisations.ts';
import { countryId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type TestApp } from '../support/app.ts';
import { groupIn, inventedName, newCase, personIn } from '../support/builders.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const FIELDS =
  '{ id title { az en } form activeFrom dismantledOn countries { code name { en } } members { person { id label } role certainty grade } }';
const GROUP = `query ($id: ID!) { group(id: $id) ${FIELDS} }`;
const GROUPS = `{ groups ${FIELDS} }`;

describe('a group works', () => {
  test('a group shows its form, where it works and its members, the surest first', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst }]);
    const [presumed, organiser] = [
      personIn(file, { name: inventedName() }),
      personIn(file, { name: inventedName() }),
    ];
    const group = groupIn(file, [{ id: organiser.id, role: 'ORGANISER' }], { titleEn: 'the harbour cell' });
    await file.plant(
      presumed,
      organiser,
      group,
      membership(newUlid(), presumed.id, group.id, 'FORGER', {
        ...file.stamp,
        certainty: 'PRESUMED',
        grade: 'D4',
      }),
      membership(newUlid(), organiser.id, group.id, 'ORGANISER', {
        ...file.stamp,
        certainty: 'PROBABLE',
        grade: 'C3',
      }),
      link('OPERATES_IN', newUlid(), group.id, countryId('TR'), file.stamp),
      link('OPERATES_IN', newUlid(), group.id, countryId('AE'), file.stamp),
      link('OPERATES_IN', newUlid(), group.id, countryId('RU'), { ...file.stamp, certainty: 'REFUTED' }),
    );
    const { group: shown } = await app.read<{ group: unknown }>(analyst, GROUP, { id: group.id });
    expect(shown).toMatchObject({
      title: { en: 'the harbour cell' },
      form: 'ORGANISED_GROUP',
      activeFrom: '2022-03',
      dismantledOn: null,
      countries: [{ code: 'AE' }, { code: 'TR', name: { en: 'Türkiye' } }],
      members: [
        { person: { id: organiser.id }, role: 'ORGANISER', certainty: 'CONFIRMED', grade: 'B2' },
        { person: { id: presumed.id }, role: 'FORGER', certainty: 'PRESUMED', grade: 'D4' },
      ],
    });
    expect((await app.read<{ groups: unknown[] }>(analyst, GROUPS)).groups).toEqual([shown]);
  });
});

describe('who may see a group', () => {
  test('a reader of another case sees neither the group nor that it works in a country', async () => {
    const stranger = await app.signInAs('ANALYST');
    const file = await newCase(app.run);
    const group = groupIn(file, []);
    await file.plant(group, link('OPERATES_IN', newUlid(), group.id, countryId('PK'), file.stamp));
    expect(codesOf(await app.ask(stranger, GROUP, { id: group.id }))).toEqual(['NOT_FOUND']);
    expect(await app.read(stranger, GROUPS)).toEqual({ groups: [] });
  });

  test('of a group in two cases a reader sees the members that his own case knows', async () => {
    const [one, other] = [await app.signInAs('ANALYST'), await app.signInAs('ANALYST')];
    const [first, second] = [
      await newCase(app.run, [{ user: one }]),
      await newCase(app.run, [{ user: one }, { user: other }]),
    ];
    const [known, secret] = [
      personIn(second, { name: inventedName() }),
      personIn(first, { name: inventedName() }),
    ];
    const group = groupIn(second, [{ id: known.id, role: 'RECRUITER' }]);
    await second.plant(known, group);
    await first.plant(secret, membership(newUlid(), secret.id, group.id, 'ORGANISER', first.stamp));
    const members = async (session: typeof one) =>
      (
        await app.read<{ group: { members: { person: { id: string } }[] } }>(session, GROUP, { id: group.id })
      ).group.members.map(({ person }) => person.id);
    expect(await members(one)).toEqual([secret.id, known.id]);
    expect(await members(other)).toEqual([known.id]);
  });

  test('the trail has the group and its members', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst }]);
    const member = personIn(file);
    const group = groupIn(file, [{ id: member.id, role: 'OTHER' }]);
    await file.plant(member, group);
    await app.read(analyst, GROUP, { id: group.id });
    expect((await app.auditOf(analyst)).at(-1)).toMatchObject({
      action: 'group:read',
      outcome: 'DONE',
      ids: [group.id, member.id],
    });
  });
});

describe('groups refuse', () => {
  test('an id that is the id of something else', async () => {
    const analyst = await app.signInAs('ANALYST');
    const file = await newCase(app.run, [{ user: analyst }]);
    const suspect = personIn(file);
    await file.plant(suspect);
    expect(codesOf(await app.ask(analyst, GROUP, { id: suspect.id }))).toEqual(['NOT_FOUND']);
  });
});
