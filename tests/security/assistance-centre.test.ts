import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { addDays } from '../../server/calendar.ts';
import { createSchema } from '../../server/graphql/schema.ts';
import { link } from '../../seed/builders/facts.ts';
import { thing } from '../../seed/builders/things.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { groupIn, inventedName, newCase, noticeOn, personIn, searchFor } from '../support/builders.ts';
import { daysAgo, HELP, today, VICTIM, victimDesk, victimIn } from '../support/victims.ts';

let app: TestApp;
let desk: ReturnType<typeof victimDesk>;
let editor: Session;
let centre: Session;
let shelter: Session;
let cared: Awaited<ReturnType<typeof inCare>>;
beforeAll(async () => {
  app = await startApp();
  desk = victimDesk(app);
  editor = await app.signInAs('INVESTIGATOR');
  centre = await app.signIn(await app.newUser('CENTRE', { bodyCode: 'ASSISTANCE_CENTRE' }));
  shelter = await app.signIn(await app.newUser('CENTRE', { bodyCode: 'MINISTRY_SHELTER' }));
  // The first of each statement waits for its plan.
  cared = await inCare();
});
afterAll(() => app.close());

/** A victim whom the case has referred to the centre, amid a network of which the centre may know nothing. */
const inCare = async () => {
  const file = await newCase(app.run, [{ user: editor, level: 'EDIT' }], {
    titleAz: `Kanareyka ${newUlid()}`,
    titleEn: `Canary ${newUlid()}`,
  });
  const [name, ground, note] = [inventedName(), `Ground ${newUlid()}`, `Note ${newUlid()}`];
  const suspect = personIn(file, { name });
  const [victim, other] = [await victimIn(file), await victimIn(file)];
  const group = groupIn(file, [{ id: suspect.id, role: 'ORGANISER' }]);
  const notice = noticeOn(file, suspect.id, 'notices', [['PUBLISHED', '2025-03-01']]);
  const phone = newUlid();
  await file.plant(
    suspect,
    group,
    notice,
    searchFor(file, suspect.id, 'notices'),
    thing({ id: phone, kind: 'PHONE', value: `+994-${phone}` }),
    link('USES', newUlid(), suspect.id, phone, file.stamp),
    link('CONTACTED', newUlid(), suspect.id, victim.id, file.stamp),
  );
  const place = { victimId: victim.id, caseId: file.id };
  await desk.decide(editor, place, { status: 'PRESUMED', ground });
  await desk.begin(editor, place, daysAgo(5));
  await desk.give(editor, place, { service: 'LEGAL', provider: 'POLICE', note });
  const referral = { kind: 'REFERRAL', service: 'REFERRAL', outcome: 'WAITING' };
  const { id } = await desk.give(editor, place, referral);
  const secrets = [
    name,
    ground,
    note,
    file.id,
    file.number,
    suspect.id,
    group.id,
    notice.id,
    `N-${notice.id}`,
    phone,
    other.id,
    other.pseudonym,
    'Kanareyka',
    'Canary',
  ];
  return { file, victim, suspect, place, referralId: id ?? '', secrets };
};

const schema = createSchema();
const DEPTH = 4;
const TOO_LARGE = new Set(['TOO_MANY', 'BAD_INPUT']);

/** Everything that a type can say, so far down as the contract lets one ask. */
const selectionOf = (type: GraphQLOutputType, depth: number): string => {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named) || depth === 0) return ' { __typename }';
  const parts = Object.values(named.getFields())
    .filter(
      ({ args }) =>
        !args.some(({ type: wanted, defaultValue }) => isNonNullType(wanted) && defaultValue === undefined),
    )
    .map((field) => field.name + selectionOf(field.type, depth - 1));
  return ` { ${parts.join(' ')} }`;
};

const literalOf = (type: GraphQLInputType, id: string): string => {
  const inner = getNullableType(type);
  if (isListType(inner)) return `[${literalOf(inner.ofType, id)}]`;
  if (isEnumType(inner)) return inner.getValues()[0]?.name ?? '';
  if (isInputObjectType(inner)) {
    const wanted = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${wanted.map((field) => `${field.name}: ${literalOf(field.type, id)}`).join(', ')} }`;
  }
  if (!isLeafType(inner)) throw new Error('an argument of no known kind');
  return { ID: `"${id}"`, Int: '1', Float: '1', Boolean: 'true' }[inner.name] ?? '"2025-03-01"';
};

const queryOf = (
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  id: string,
  depth = kind === 'query' ? DEPTH : 2,
): string => {
  const given = field.args
    .filter(({ type }) => isNonNullType(type) || getNamedType(type).name === 'ID')
    .map(({ name, type }) => `${name}: ${literalOf(type, id)}`);
  return `${kind} { ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${selectionOf(field.type, depth)} }`;
};

const OPEN = [
  'me',
  'allCountries',
  'support',
  'victims',
  'victim',
  'helpVersions',
  'victimStatusVersions',
  'victimArrivalVersions',
  'victimDeadlines',
  'victimCalendar',
  'helpChoices',
];
const OPEN_CHANGES = [
  'statePurpose',
  'recordVictimHelp',
  'withdrawVictimHelp',
  'registerVictim',
  'correctVictimArrival',
  'addVictimChild',
  'withdrawVictimArrival',
  'restoreVictimArrival',
];

describe('an assistance centre', () => {
  test('sees whom it has in care: pseudonym, status, clock, its own help; no ground, no case, no one else', async () => {
    const { victim, secrets } = cared;
    const answer = await app.ask(centre, VICTIM, { id: victim.id });
    expect(answer.data?.['victim']).toMatchObject({
      pseudonym: victim.pseudonym,
      status: 'PRESUMED',
      statuses: [{ status: 'PRESUMED', by: 'POLICE', ground: null, case: null, recordedBy: null }],
      reflection: { state: 'RUNNING', day: 5, until: addDays(today(), 25) },
      help: [{ kind: 'REFERRAL', providerCode: 'ASSISTANCE_CENTRE', outcome: 'WAITING', case: null }],
      cases: [],
      mayRecordHelp: true,
    });
    for (const secret of secrets) expect(answer.text).not.toContain(secret);
    expect(codesOf(await app.ask(shelter, VICTIM, { id: victim.id }))).toEqual(['NOT_FOUND']);
  });

  test('walks every root field with every id and is given nothing of the network', async () => {
    const { file, victim, suspect, secrets } = cared;
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    const opened = new Set<string>();
    for (const field of fields)
      for (const id of [victim.id, file.id, suspect.id]) {
        const all = await app.ask(centre, queryOf('query', field, id));
        // What asks for more than the limits allow, or is longer than a request may be, is refused before it is known who asks.
        let answer = all;
        for (let depth = 2; depth > 0 && codesOf(answer).some((code) => TOO_LARGE.has(code)); depth -= 1)
          answer = await app.ask(centre, queryOf('query', field, id, depth));
        const codes = codesOf(answer);
        if (!codes.includes('FORBIDDEN')) opened.add(field.name);
        expect([field.name, codes.filter((code) => code === 'INTERNAL')]).toEqual([field.name, []]);
        // The ids that were asked about may be said back in a refusal's place, nothing else.
        for (const secret of secrets.filter((one) => one !== id))
          expect([field.name, answer.text.includes(secret)]).toEqual([field.name, false]);
      }
    expect([...opened].toSorted()).toEqual(OPEN.toSorted());
  });

  test('changes nothing but its own help and whom it registers', async () => {
    const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
    const opened = await Promise.all(
      fields.map(async (field) => {
        const codes = codesOf(await app.ask(centre, queryOf('mutation', field, newUlid())));
        return codes.includes('FORBIDDEN') ? [] : [field.name];
      }),
    );
    expect(opened.flat().toSorted()).toEqual(OPEN_CHANGES.toSorted());
  });
});

describe('the forms of a centre', () => {
  test('record its help where the case reads it too, correct it, and refer her on', async () => {
    const { victim, place } = await inCare();
    const own = { victimId: victim.id };
    const due = await desk.give(centre, own, { kind: 'DUE', on: null, dueOn: addDays(today(), 3) });
    const given = await desk.give(centre, own, { on: today() }, { version: due.id });
    const referred = await desk.give(centre, own, {
      kind: 'REFERRAL',
      service: 'SOCIAL',
      provider: 'NGO_AD',
      outcome: 'ACCEPTED',
    });
    for (const by of [centre, editor]) {
      const { help } = await desk.see(by, place.victimId);
      const ids = help.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining([given.id, referred.id]));
      expect(ids).not.toContain(due.id);
    }
    // What the case has recorded of the centre's help is the same entry: it is not recorded twice.
    expect((await desk.give(editor, place, { on: today() })).problems.map(({ field }) => field)).toEqual([
      'on',
    ]);
  });

  test('end when the referral turns out to have been to another body: it sees the decisions no more', async () => {
    const { victim, place, referralId } = await inCare();
    const said = { kind: 'REFERRAL', service: 'REFERRAL', outcome: 'WAITING', provider: 'NGO_AD' };
    expect((await desk.give(editor, place, said, { version: referralId })).problems).toEqual([]);
    expect(codesOf(await app.ask(centre, VICTIM, { id: victim.id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await app.ask(editor, VICTIM, { id: victim.id }))).toEqual([]);
  });

  test('say what became of a referral to itself, which stays one to it', async () => {
    const { victim, place, referralId } = await inCare();
    const own = { victimId: victim.id };
    const said = { kind: 'REFERRAL', service: 'REFERRAL', outcome: 'ACCEPTED' };
    const version = { version: referralId };
    expect((await desk.give(centre, own, said)).problems.map(({ field }) => field)).toEqual(['provider']);
    const elsewhere = await desk.give(centre, own, { ...said, provider: 'NGO_AD' }, version);
    expect(elsewhere.problems.map(({ field }) => field)).toEqual(['provider']);
    expect((await desk.give(centre, own, said, version)).problems).toEqual([]);
    const { help } = await desk.see(editor, place.victimId);
    expect(help.filter(({ kind }) => kind === 'REFERRAL')).toMatchObject([
      { outcome: 'ACCEPTED', providerCode: 'ASSISTANCE_CENTRE' },
    ]);
  });

  test('refuse the help of others, a case, a victim of others, and whoever is no longer in its care', async () => {
    const { victim, place, referralId, file } = await inCare();
    const own = { victimId: victim.id };
    expect((await desk.give(centre, own, { provider: 'POLICE' })).problems.map(({ field }) => field)).toEqual(
      ['provider'],
    );
    const help = { kind: 'GIVEN', service: 'LEGAL', provider: 'ASSISTANCE_CENTRE', on: daysAgo(2) };
    const other = await victimIn(file);
    for (const variables of [place, { victimId: other.id }, { victimId: newUlid() }])
      expect(codesOf(await app.ask(centre, HELP, { id: newUlid(), ...variables, help }))).toEqual([
        'NOT_FOUND',
      ]);
    expect(codesOf(await app.ask(shelter, HELP, { id: newUlid(), ...own, help }))).toEqual(['NOT_FOUND']);
    await desk.withdrawHelp(editor, victim.id, referralId);
    expect(codesOf(await app.ask(centre, VICTIM, { id: victim.id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await app.ask(centre, HELP, { id: newUlid(), ...own, help }))).toEqual(['NOT_FOUND']);
  });
});
