import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, noticeOn, personIn, searchFor } from '../support/builders.ts';

let app: TestApp;
let liaison: Session;
let second: Session;
beforeAll(async () => {
  app = await startApp();
  [liaison, second] = await Promise.all([app.signInAs('LIAISON'), app.signInAs('LIAISON')]);
});
afterAll(() => app.close());

/** The first to ask waits for the plans of every statement. */
const COLD = { timeout: 180_000 };

const DONE = '{ id problems { field } }';
const HAPPENED = `mutation ($id: ID!, $by: ID!, $fact: FugitiveFactInput!) { answer: recordFugitiveFact(id: $id, soughtBy: $by, fact: $fact) ${DONE} }`;
const TAKEN_BACK = `mutation ($by: ID!, $id: ID!) { answer: withdrawFugitiveFact(soughtBy: $by, id: $id) ${DONE} }`;
const PRESUMED = `mutation ($id: ID!, $by: ID!, $seen: [ID!]!, $presumption: PresumptionInput!) { answer: recordPresumedCountry(id: $id, soughtBy: $by, seen: $seen, presumption: $presumption) ${DONE} }`;
const ANSWERED = `mutation ($id: ID!, $by: ID!, $version: ID, $fact: ReadinessFactInput!) { answer: recordReadinessFact(id: $id, soughtBy: $by, version: $version, fact: $fact) ${DONE} }`;
const ENDED = `mutation ($id: ID!, $version: ID!, $end: DomesticSearchEndInput) { answer: endDomesticSearch(id: $id, version: $version, end: $end) ${DONE} }`;
const READ = `query ($id: ID!) { domesticSearch(id: $id) { id end { on } standing { kind } endFor notices { id }
  facts { id kind mayWithdraw } presumptions { id mayChange } presumedCountries { country { code } certainty }
  deadlines { kind country { code } }
  arrestReadiness { country { code } reasons checks { kind state reason { en } fact { id } answers } } } }`;
const BOARD = `{ searchesToEnd { id endFor } searchesAlone { id person { id } } lapsingNotices { search { id } deadline { kind } } }`;
const OUTLOOKS = `{ arrestOutlooks { outlooks { notice { id } search { id } person { id } country { code } isReady open { kind state } lapsesFirst } } }`;

type Answer = { id: string | null; problems: { field: string | null }[] };
type Read = {
  id: string;
  standing: { kind: string };
  endFor: string[];
  notices: { id: string }[];
  facts: { id: string; kind: string; mayWithdraw: boolean }[];
  presumptions: { id: string; mayChange: boolean }[];
  presumedCountries: { country: { code: string }; certainty: string }[];
  deadlines: { kind: string; country: { code: string } | null }[];
  arrestReadiness: {
    country: { code: string };
    reasons: string[];
    checks: {
      kind: string;
      state: string;
      reason: { en: string };
      fact: { id: string } | null;
      answers: string[];
    }[];
  }[];
};
type Outlook = {
  notice: { id: string } | null;
  search: { id: string } | null;
  person: { id: string };
  country: { code: string } | null;
  isReady: boolean;
  open: { kind: string; state: string }[];
};

const change = async (by: Session, query: string, variables: Record<string, unknown>): Promise<string> => {
  const { answer } = await app.read<{ answer: Answer }>(by, query, variables);
  expect(answer.problems).toEqual([]);
  if (answer.id === null) throw new Error('it was not done');
  return answer.id;
};
const read = async (by: Session, id: string): Promise<Read> =>
  (await app.read<{ domesticSearch: Read }>(by, READ, { id })).domesticSearch;
const happened = (search: string, kind: string, on: string, country = 'TR', by = liaison) =>
  change(by, HAPPENED, {
    id: newUlid(),
    by: search,
    fact: { kind, on, country, document: 'letter of the bureau' },
  });
const presumption = (country: string) => ({
  country,
  certainty: 'PROBABLE',
  reliability: 'B',
  credibility: 2,
  since: '2025-03-01',
  ground: 'seen by a neighbour',
  document: 'report 7',
});

/** Somebody on whom there is no notice. */
const soughtAtHome = async (...readers: Session[]) => {
  const file = await newCase(app.run, [
    { user: liaison, level: 'EDIT' },
    { user: second, level: 'EDIT' },
    ...readers.map((user) => ({ user })),
  ]);
  const person = personIn(file, { name: inventedName(), birth: '1987-05' });
  // On the board everybody would count him among the wanted of a country.
  const search = searchFor(file, person.id, file.scope, { from: '2025-02-10' });
  await file.plant(person, search);
  return { file, person, id: search.id };
};

describe('whoever is sought by a domestic search alone', COLD, () => {
  test('was seen, held abroad and is presumed somewhere, all without a notice; the clocks of the country run', async () => {
    const { person, id } = await soughtAtHome();
    await happened(id, 'SIGHTING', '2025-03-01');
    await change(liaison, PRESUMED, { id: newUlid(), by: id, seen: [], presumption: presumption('GE') });
    await happened(id, 'ARREST', '2025-04-01');
    const found = await read(second, id);
    expect(found.facts.map(({ kind }) => kind)).toEqual(['SIGHTING', 'ARREST']);
    expect(found).toMatchObject({
      standing: { kind: 'HELD' },
      notices: [],
      // Held abroad he is still sought.
      endFor: [],
      presumedCountries: [{ country: { code: 'GE' }, certainty: 'PROBABLE' }],
    });
    expect(found.deadlines.map(({ country }) => country?.code)).toContain('TR');
    const board = await app.read<{
      searchesAlone: { id: string; person: { id: string } }[];
      lapsingNotices: { search: { id: string } | null }[];
    }>(liaison, BOARD, {});
    expect(board.searchesAlone.filter((one) => one.person.id === person.id).map((one) => one.id)).toEqual([
      id,
    ]);
    expect(board.lapsingNotices.map(({ search }) => search?.id)).toContain(id);
  });

  test('who is arrested at home is to be looked for no more: the search is to be ended, until it is', async () => {
    const { id } = await soughtAtHome();
    await happened(id, 'ARREST', '2025-05-01', 'AZ');
    expect((await read(liaison, id)).endFor).toEqual(['ARRESTED_HERE']);
    const toEnd = async () =>
      (await app.read<{ searchesToEnd: { id: string }[] }>(liaison, BOARD, {})).searchesToEnd.map(
        (one) => one.id,
      );
    expect(await toEnd()).toContain(id);
    const end = { on: '2025-05-01', kind: 'CAUGHT', caughtIn: 'AZ', ground: 'caught', document: 'act 5' };
    const ended = await change(liaison, ENDED, { id: newUlid(), version: id, end });
    expect((await read(liaison, ended)).endFor).toEqual([]);
    expect(await toEnd()).not.toContain(ended);
  });

  test('keeps what was recorded through a new version of the search, which its old address finds', async () => {
    const { id } = await soughtAtHome();
    const sighting = await happened(id, 'SIGHTING', '2025-03-01');
    const fact = { kind: 'DNA', answer: 'HAVE', on: '2025-03-02', document: 'expert 4' };
    const answer = await change(liaison, ANSWERED, { id: newUlid(), by: id, version: null, fact });
    const end = { on: '2025-05-01', kind: 'OTHER', caughtIn: null, ground: 'by mistake', document: 'act 5' };
    const ended = await change(liaison, ENDED, { id: newUlid(), version: id, end });
    const again = await change(liaison, ENDED, { id: newUlid(), version: ended, end: null });
    const found = await read(liaison, id);
    expect(found.id).toBe(again);
    expect(found.facts.map((one) => one.id)).toEqual([sighting]);
    const checks = found.arrestReadiness[0]?.checks ?? [];
    expect(checks.find(({ kind }) => kind === 'DNA')).toMatchObject({ state: 'READY', fact: { id: answer } });
    // Of what somebody recorded on an old page of the search.
    await change(liaison, TAKEN_BACK, { by: id, id: sighting });
    expect((await read(liaison, again)).facts).toEqual([]);
  });

  test('is told in "if arrested tonight" as nobody whom other countries were asked to hold, in each likely country and in the list of all', async () => {
    const { file, person, id } = await soughtAtHome();
    await happened(id, 'SIGHTING', '2025-03-01', 'RU');
    const [russia] = (await read(liaison, id)).arrestReadiness;
    expect(russia).toMatchObject({ country: { code: 'RU' }, reasons: ['SEEN'] });
    const inForce = russia?.checks.find(({ kind }) => kind === 'NOTICE_IN_FORCE');
    expect(inForce).toMatchObject({ state: 'MISSING' });
    expect(inForce?.reason.en).toContain('No notice');
    const own = async (): Promise<Outlook[]> =>
      (
        await app.read<{ arrestOutlooks: { outlooks: Outlook[] } }>(liaison, OUTLOOKS, {})
      ).arrestOutlooks.outlooks.filter((one) => one.person.id === person.id);
    expect(await own()).toMatchObject([
      { notice: null, search: { id }, country: { code: 'RU' }, isReady: false },
    ]);
    const red = noticeOn(file, person.id, 'notices', [['PUBLISHED', '2025-03-09']]);
    await file.plant(red);
    // With a notice the same person stands there once, by that.
    expect(await own()).toMatchObject([{ notice: { id: red.id }, search: null, country: { code: 'RU' } }]);
    expect((await read(liaison, id)).notices).toEqual([{ id: red.id }]);
  });

  test('of whom no country is presumed stands in that list without one, and is never ready', async () => {
    const { person } = await soughtAtHome();
    const { arrestOutlooks } = await app.read<{ arrestOutlooks: { outlooks: Outlook[] } }>(
      second,
      OUTLOOKS,
      {},
    );
    expect(arrestOutlooks.outlooks.filter((one) => one.person.id === person.id)).toMatchObject([
      { country: null, isReady: false, open: [] },
    ]);
    // What is worst comes first.
    const bad = arrestOutlooks.outlooks.map(({ open }) => open.filter(({ state }) => state === 'BAR').length);
    expect(bad).toEqual(bad.toSorted((a, b) => b - a));
  });
});

describe('who may', COLD, () => {
  test('a search of others and one that is not there are the same, and readers record nothing', async () => {
    const hidden = await newCase(app.run);
    const person = personIn(hidden);
    const secret = searchFor(hidden, person.id, hidden.scope);
    await hidden.plant(person, secret);
    const fact = { kind: 'ARREST', on: '2025-04-01', country: 'TR', document: 'abc' };
    for (const by of [secret.id, newUlid()]) {
      expect(codesOf(await app.ask(liaison, HAPPENED, { id: newUlid(), by, fact }))).toEqual(['NOT_FOUND']);
      expect(codesOf(await app.ask(liaison, READ, { id: by }))).toEqual(['NOT_FOUND']);
    }
    const board = JSON.stringify([await app.ask(liaison, BOARD, {}), await app.ask(liaison, OUTLOOKS, {})]);
    expect(board).not.toContain(secret.id);
    expect(board).not.toContain(person.id);
    const analyst = await app.signInAs('ANALYST');
    const { id } = await soughtAtHome(analyst);
    expect(codesOf(await app.ask(analyst, HAPPENED, { id: newUlid(), by: id, fact }))).toEqual(['FORBIDDEN']);
    expect(
      (await read(analyst, id)).arrestReadiness.flatMap(({ checks }) =>
        checks.flatMap(({ answers }) => answers),
      ),
    ).toEqual([]);
  });
});
