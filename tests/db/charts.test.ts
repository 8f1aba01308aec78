import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import type { ChartDocument, Entries } from '../../server/charts/chart-document.ts';
import type { Chart, ChartComparison, OpenedChart, Problem } from '../../server/graphql/types.generated.ts';
import { candidatesFor } from '../../server/matches/new-candidates.ts';
import { link } from '../../seed/builders/facts.ts';
import { personRecord } from '../../seed/builders/people.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, personIn, type TestCase } from '../support/builders.ts';
import { decide, queueOf, undo, writerOf } from '../support/matches.ts';

const WORKER = 'worker { tab isReader }';
const ADD = `mutation ($id: ID!, $caseId: ID!, $name: String!, $tab: ID!) {
  addChart(id: $id, caseId: $caseId, name: $name, tab: $tab) { chart { id name level revision } problems { field text { en } } } }`;
const OPEN = `query ($id: ID!) { chart(id: $id) { chart { id name level revision savedTab ${WORKER} } document network superseded } }`;
const LIST = 'query ($caseId: ID) { charts(caseId: $caseId) { charts { id name } after } }';
const ENTER = `mutation ($id: ID!, $tab: ID!, $takeOver: Boolean) { enterChart(id: $id, tab: $tab, takeOver: $takeOver) { revision ${WORKER} } }`;
const SHARE =
  'mutation ($id: ID!, $userId: ID!, $level: ChartLevel) { shareChart(id: $id, userId: $userId, level: $level) { id level } }';
const VERSION = `mutation ($id: ID!, $chartId: ID!, $revision: Int!, $name: String!, $isFrozen: Boolean!) {
  addChartVersion(id: $id, chartId: $chartId, revision: $revision, name: $name, isFrozen: $isFrozen, hiddenElements: 2, hiddenLines: 3) {
    version { id name isFrozen hash hiddenElements } problems { field text { en } } } }`;
const VERSIONS =
  'query ($id: ID!) { chartVersions(id: $id) { versions { id name filters { kinds roles types certainties range { from to } } } } }';
const COMPARE = `query ($version: ID!, $with: ID) { compareChart(version: $version, with: $with) {
  added { id } gone { id } addedLineCount addedLines { source target } goneLineCount
  regraded { line { source sourceName { az } target targetName { az } type } before after gradeBefore gradeAfter } newlyHiddenCount newlyHidden { id name { az } } shownAgainCount } }`;

let app: TestApp;
let owner: Session;
let colleague: Session;
beforeAll(async () => {
  app = await startApp();
  [owner, colleague] = [await app.signInAs('ANALYST'), await app.signInAs('ANALYST')];
});
afterAll(() => app.close());

/** A chart with each element in a step of its own, as when they were brought one after the other. */
const documentOf = (ids: readonly string[], more: Entries = {}): ChartDocument => ({
  format: 1,
  steps: [
    { id: 0, parent: null, name: 'open', set: more, gone: [] },
    ...ids.map((id, at) => ({
      id: at + 1,
      parent: at,
      name: 'add',
      set: { [`e:${id}`]: [at * 10, 0.5, 0] },
      gone: [],
    })),
  ],
  current: ids.length,
  forward: ids.map((_, at) => [at, at + 1] as const),
  view: { zoom: 1.5, x: 3, y: 4 },
});

type Begun = { id: string; tab: string; file: TestCase; people: string[] };

/** A case of two analysts, a chart in it, and on the chart so many people. */
const begun = async (count = 2): Promise<Begun> => {
  const file = await newCase(app.run, [{ user: owner, level: 'EDIT' }, { user: colleague }]);
  const people = Array.from({ length: count }, () => personIn(file, { name: inventedName() }));
  await file.plant(...people);
  const [id, tab] = [newUlid(), newUlid()];
  const ids = people.map((one) => one.id);
  const document = JSON.stringify(documentOf(ids));
  await app.read(owner, ADD, { id, caseId: file.id, name: 'Şəbəkə', tab });
  const saved = await save(owner, { id, tab, revision: 1, body: document });
  expect(saved.status).toBe(200);
  return { id, tab, file, people: ids };
};

const openAs = async (session: Session, id: string): Promise<OpenedChart> =>
  (await app.read<{ chart: OpenedChart }>(session, OPEN, { id })).chart;

const save = (
  session: Session,
  {
    id,
    tab,
    revision,
    turn = 1,
    body,
  }: { id: string; tab: string; revision: number; turn?: number; body: string },
) =>
  fetch(`${app.url}/api/charts/${id}/document?tab=${tab}&revision=${revision}&turn=${turn}`, {
    method: 'PUT',
    headers: { cookie: session.cookie, 'apollo-require-preflight': '1', 'content-type': 'application/json' },
    body,
  });

const share = (id: string, level: string | null, user: Session = colleague) =>
  app.ask(owner, SHARE, { id, userId: user.id, level });

describe('a chart works', () => {
  test('it is opened as it was left, to the byte', async () => {
    const { id, people } = await begun();
    const { document, network, chart } = await openAs(owner, id);
    expect(document).toBe(JSON.stringify(documentOf(people)));
    expect(network.nodes.id.toSorted()).toEqual(people.toSorted());
    expect(chart).toMatchObject({ name: 'Şəbəkə', level: 'OWN', revision: 2 });
  });

  test('its worker saves it, and it counts up', async () => {
    const { id, tab, people } = await begun();
    const body = JSON.stringify(documentOf(people, { filters: { kinds: ['Phone'] } }));
    const saved = await save(owner, { id, tab, revision: 2, body });
    expect(await saved.json()).toMatchObject({ revision: 3 });
    const now = await openAs(owner, id);
    expect(now.document).toBe(body);
    // A window that did not hear of it knows its own save by this.
    expect(now.chart).toMatchObject({ revision: 3, savedTab: tab });
  });

  test('an element that was corrected away since is drawn apart, as it was known', async () => {
    const { id, people } = await begun();
    const [gone, stays] = people;
    await app.change(
      `MATCH (p:Person {id: $gone})-[r]-(f:Fact) SET r.supersededAt = $now, f.supersededAt = CASE WHEN f:Record THEN $now ELSE f.supersededAt END`,
      { gone, now: new Date().toISOString() },
    );
    const { network, superseded, document } = await openAs(owner, id);
    expect(network.nodes.id).toEqual([stays]);
    expect(superseded.nodes.id).toEqual([gone]);
    expect(document).toContain(gone);
  });

  test('a link that was withdrawn since is given apart, as it was known, with its ends and the path over it; one that was corrected is a fact', async () => {
    const { id, tab, people, file } = await begun(3);
    const [a = '', b = '', c = ''] = people;
    const [withdrawn, corrected] = [newUlid(), newUlid()];
    await file.plant(
      link('PAID', withdrawn, a, b, { ...file.stamp, certainty: 'PROBABLE' }),
      link('ASSOCIATE_OF', corrected, b, c, file.stamp),
    );
    const path = { elements: [a, b], lines: [`${a}:PAID:${b}`] };
    await save(owner, { id, tab, revision: 2, body: JSON.stringify(documentOf(people, { path })) });
    expect((await openAs(owner, id)).superseded.edges.type).toEqual([]);
    const now = new Date().toISOString();
    await app.change('MATCH ()-[r {id: $withdrawn}]->() SET r.supersededAt = $now', { withdrawn, now });
    await app.change(
      `MATCH (x)-[r:ASSOCIATE_OF {id: $corrected}]->(y) SET r.supersededAt = $now
       CREATE (x)-[n:ASSOCIATE_OF]->(y) SET n = r {.*, id: $next, recordedAt: $now, supersededAt: null}`,
      { corrected, next: newUlid(), now },
    );
    const { network, superseded, document } = await openAs(owner, id);
    expect(network.edges.type).toEqual(['ASSOCIATE_OF']);
    const { nodes, edges } = superseded;
    expect(edges).toMatchObject({ type: ['PAID'], certainty: ['PROBABLE'] });
    expect([edges.source[0], edges.target[0]].map((at) => nodes.id[at ?? -1])).toEqual([a, b]);
    expect(document).toContain(`${a}:PAID:${b}`);
    // Who does not see the compartment of a link learns nothing of its having been there.
    const elsewhere = await newCase(app.run, [{ user: owner }]);
    const others = newUlid();
    await elsewhere.plant(link('PAID', others, a, c, elsewhere.stamp));
    const again = await save(owner, { id, tab, revision: 3, body: JSON.stringify(documentOf(people)) });
    expect(again.status).toBe(200);
    await app.change('MATCH ()-[r {id: $others}]->() SET r.supersededAt = $ended', {
      others,
      ended: new Date().toISOString(),
    });
    await share(id, 'VIEW');
    expect((await openAs(owner, id)).superseded.edges.type).toEqual(['PAID']);
    expect((await openAs(colleague, id)).superseded.edges.type).toEqual([]);
  });

  test('somebody who was joined with another stands for him in his place, and is himself again when that is undone', async () => {
    const { id, tab, people, file } = await begun(1);
    const [placed = ''] = people;
    const name = `${inventedName()} Sınaq`;
    const [newer, older] = [personIn(file, { name }), personIn(file, { name })];
    await file.plant(newer, older);
    const document = documentOf([placed, newer.id]);
    expect((await save(owner, { id, tab, revision: 2, body: JSON.stringify(document) })).status).toBe(200);
    await candidatesFor(writerOf(app, owner), [newer.recordId]);
    const [match] = (await queueOf(app, owner, { caseId: file.id })).matches;
    await decide(app, owner, match?.id ?? '', 'SAME');
    const left = [newer.id, older.id].find((one) => one !== match?.newer.person.id) ?? '';
    const joined = await openAs(owner, id);
    expect(joined.network.nodes.id.toSorted()).toEqual([placed, left].toSorted());
    expect(joined.document).toBe(JSON.stringify(documentOf([placed, left])));
    // Saved by somebody who sees him under his present id, the former one waits.
    expect((await save(owner, { id, tab, revision: 3, body: joined.document })).status).toBe(200);
    await undo(app, owner, match?.id ?? '');
    const { network } = await openAs(owner, id);
    expect(network.nodes.id).toContain(newer.id);
  });

  test('a version against the chart as it is tells by name what came, what went, what is surer and what was hidden', async () => {
    const { id, tab, file, people } = await begun(3);
    const [a = '', b = '', c = ''] = people;
    const tie = newUlid();
    const graded = { certainty: 'PRESUMED', grade: 'A1' } as const;
    await file.plant(link('ASSOCIATE_OF', tie, a, b, { ...file.stamp, ...graded }));
    await save(owner, { id, tab, revision: 2, body: JSON.stringify(documentOf([a, b])) });
    const version = newUlid();
    await app.read(owner, VERSION, {
      id: version,
      chartId: id,
      revision: 3,
      name: 'birinci',
      isFrozen: false,
    });
    await app.change(
      `MATCH (x)-[r:ASSOCIATE_OF {id: $tie}]->(y) SET r.supersededAt = $now
       CREATE (x)-[:ASSOCIATE_OF {id: $next, scope: r.scope, recordedAt: $now, recordedBy: r.recordedBy, certainty: 'CONFIRMED', reliability: 'D', credibility: 4, handling: 'H0'}]->(y)`,
      { tie, next: newUlid(), now: new Date().toISOString() },
    );
    await file.plant(link('ASSOCIATE_OF', newUlid(), a, c, file.stamp));
    const later = documentOf([a, b, c]);
    const hiding = { id: 4, parent: 3, name: 'hide', set: { [`e:${b}`]: [10, 0.5, 2] }, gone: [] };
    const body = JSON.stringify({ ...later, steps: [...later.steps, hiding], current: 4 });
    await save(owner, { id, tab, revision: 3, body });
    const { compareChart } = await app.read<{ compareChart: ChartComparison }>(owner, COMPARE, { version });
    const { network } = await openAs(owner, id);
    const nameOf = (one: string): { az: string } => ({
      az: network.nodes.label[network.nodes.id.indexOf(one)] ?? '',
    });
    expect(compareChart).toEqual({
      added: [{ id: c }],
      gone: [],
      addedLineCount: 1,
      addedLines: [{ source: a, target: c }],
      goneLineCount: 0,
      regraded: [
        {
          line: { source: a, sourceName: nameOf(a), target: b, targetName: nameOf(b), type: 'ASSOCIATE_OF' },
          before: 'PRESUMED',
          after: 'CONFIRMED',
          gradeBefore: 'A1',
          gradeAfter: 'D4',
        },
      ],
      newlyHiddenCount: 1,
      newlyHidden: [{ id: b, name: nameOf(b) }],
      shownAgainCount: 0,
    });
  });

  test('a frozen version has the hash of what it shows, and it does not change with the chart', async () => {
    const { id, tab, people } = await begun();
    const freeze = async (revision = 2) =>
      (
        await app.read<{ addChartVersion: { version: { hash: string; hiddenElements: number } } }>(
          owner,
          VERSION,
          {
            id: newUlid(),
            chartId: id,
            revision,
            name: 'məhkəmə üçün',
            isFrozen: true,
          },
        )
      ).addChartVersion.version;
    const first = await freeze();
    expect(first).toMatchObject({ hiddenElements: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/u) });
    expect((await freeze()).hash).toBe(first.hash);
    await save(owner, { id, tab, revision: 2, body: JSON.stringify(documentOf(people.slice(1))) });
    expect((await freeze(3)).hash).not.toBe(first.hash);
  });
});

describe('who may open a chart', () => {
  test('a chart is its owner’s alone until he shares it, and no longer when he takes it back', async () => {
    const { id, file } = await begun();
    const listed = async () =>
      (await app.read<{ charts: { charts: Chart[] } }>(colleague, LIST, { caseId: file.id })).charts.charts
        .length;
    expect(codesOf(await app.ask(colleague, OPEN, { id }))).toEqual(['NOT_FOUND']);
    expect(await listed()).toBe(0);
    await share(id, 'VIEW');
    expect((await openAs(colleague, id)).chart.level).toBe('VIEW');
    expect(await listed()).toBe(1);
    // Whoever knows its id does not make it his own by asking for a new one under it.
    const asked = { id, caseId: file.id, name: 'Mənim', tab: newUlid() };
    expect(codesOf(await app.ask(colleague, ADD, asked))).toEqual(['NOT_FOUND']);
    expect((await openAs(colleague, id)).chart).toMatchObject({ level: 'VIEW', name: 'Şəbəkə' });
    await share(id, null);
    expect(codesOf(await app.ask(colleague, OPEN, { id }))).toEqual(['NOT_FOUND']);
    expect(await listed()).toBe(0);
  });

  test('whoever left the case has lost its charts too', async () => {
    const { id, file } = await begun();
    await share(id, 'EDIT');
    await app.change('MATCH (:User {id: $user})-[m:MEMBER]->(:Case {id: $case}) DELETE m', {
      user: colleague.id,
      case: file.id,
    });
    expect(codesOf(await app.ask(colleague, OPEN, { id }))).toEqual(['NOT_FOUND']);
  });

  test('it is not shared with somebody outside the case', async () => {
    const { id } = await begun();
    const stranger = await app.signInAs('ANALYST');
    expect(codesOf(await share(id, 'VIEW', stranger))).toEqual(['NOT_FOUND']);
    expect(codesOf(await app.ask(stranger, OPEN, { id }))).toEqual(['NOT_FOUND']);
  });

  test('whoever may only look at it saves nothing', async () => {
    const { id, people } = await begun();
    await share(id, 'VIEW');
    const body = JSON.stringify(documentOf(people.slice(1)));
    const tab = newUlid();
    await app.read(colleague, ENTER, { id, tab, takeOver: true });
    expect((await save(colleague, { id, tab, revision: 2, body })).status).toBe(404);
    expect((await openAs(owner, id)).chart.revision).toBe(2);
  });
});

describe('as of a day', () => {
  /** Asks as somebody who looks at what was known on that day. */
  const askAsOf = async (day: string, query: string, variables: object) => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: owner.cookie, 'x-as-of': day },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as {
      data: { chart: OpenedChart } | null;
      errors?: { extensions: { code: string } }[];
    };
  };

  test('a chart shows what was known then of what lies on it', async () => {
    const { id, people, file } = await begun(2);
    const [early = '', late = ''] = people;
    await app.change(
      `MATCH (p:Person)-[r]-(f:Fact) WHERE p.id IN $ids AND f.scope = $scope
       SET r.recordedAt = CASE p.id WHEN $late THEN '2025-09-01T00:00:00.000Z' ELSE '2025-02-03T09:00:00.000Z' END,
           f.recordedAt = CASE WHEN f:Record THEN r.recordedAt ELSE f.recordedAt END`,
      { ids: people, late, scope: file.scope },
    );
    const { data } = await askAsOf('2025-06-30', OPEN, { id });
    expect(data?.chart.network.nodes.id).toEqual([early]);
    expect(data?.chart.superseded.nodes.id).toEqual([]);
    expect((await openAs(owner, id)).network.nodes.id.toSorted()).toEqual(people.toSorted());
  });

  test('nobody is named whom something protects since, neither on the chart nor on the card', async () => {
    const { id, people, file } = await begun(1);
    const [witness = ''] = people;
    await app.change(
      `MATCH (p:Person {id: $witness})-[r]-(f:Fact) WHERE f.scope = $scope SET r.recordedAt = '2025-02-03T09:00:00.000Z'`,
      { witness, scope: file.scope },
    );
    const named = (await askAsOf('2025-06-30', OPEN, { id })).data?.chart.network.nodes;
    expect(named?.isProtected).toEqual([false]);
    const protecting = { id: newUlid(), of: witness, sex: 'F', pseudonym: 'Q-9GECX' } as const;
    await file.plant(personRecord(protecting, { ...file.stamp, recordedAt: '2025-11-01T09:00:00.000Z' }));
    const nodes = (await askAsOf('2025-06-30', OPEN, { id })).data?.chart.network.nodes;
    expect(nodes).toMatchObject({ id: [witness], label: ['Q-9GECX'], isProtected: [true] });
    const card =
      'query ($id: ID!) { card(id: $id) { element { label } values { name value } } person(id: $id) { records { names { text } } } }';
    const told = JSON.stringify(await askAsOf('2025-06-30', card, { id: witness }));
    expect(told).not.toContain(named?.label[0] ?? 'nobody');
  });

  test('before the data there is nothing on it, and it is there', async () => {
    const { id } = await begun(1);
    const { data } = await askAsOf('1999-01-01', OPEN, { id });
    expect(data?.chart.chart.id).toBe(id);
    expect(data?.chart.network.nodes.id).toEqual([]);
  });

  test.each(['2025-02-30', '2199-01-01', 'dünən'])('%s is refused', async (day) => {
    const { id } = await begun(1);
    const { errors = [] } = await askAsOf(encodeURIComponent(day), OPEN, { id });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_INPUT']);
  });
});

describe('two people on one chart', () => {
  test('the second is told who is in it, takes it over, and the first one’s saving says so', async () => {
    const { id, tab, people } = await begun();
    await share(id, 'EDIT');
    const other = newUlid();
    type Entered = { enterChart: Chart };
    const first = await app.read<Entered>(colleague, ENTER, { id, tab: other });
    expect(first.enterChart.worker).toMatchObject({ tab, isReader: false });
    const body = JSON.stringify(documentOf(people.slice(1)));
    expect((await save(colleague, { id, tab: other, revision: 2, body })).status).toBe(409);
    const second = await app.read<Entered>(colleague, ENTER, { id, tab: other, takeOver: true });
    expect(second.enterChart.worker).toMatchObject({ tab: other, isReader: true });
    expect((await save(colleague, { id, tab: other, revision: 2, body })).status).toBe(200);
    expect(
      (await save(owner, { id, tab, revision: 2, body: JSON.stringify(documentOf(people)) })).status,
    ).toBe(409);
  });

  test('two windows that save at once do not both think that they did', async () => {
    const { id, tab, people } = await begun();
    const bodies = [people.slice(1), people.slice(0, 1)].map((ids) => JSON.stringify(documentOf(ids)));
    const answers = await Promise.all(bodies.map((body) => save(owner, { id, tab, revision: 2, body })));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });
});

describe('a save whose answer was lost', () => {
  test('is no other’s: the next of the window is taken, a late one is not, and after a take-over neither', async () => {
    const { id, tab, people } = await begun();
    const [first, second] = [people.slice(1), people.slice(0, 1)].map((ids) =>
      JSON.stringify(documentOf(ids)),
    ) as [string, string];
    const sent = async (turn: number, body: string) =>
      (await save(owner, { id, tab, revision: 2, turn, body })).status;
    expect(await sent(2, first)).toBe(200);
    // The window did not hear of it: it sends what it has now, on the revision that it knows.
    expect(await sent(3, second)).toBe(200);
    expect((await openAs(owner, id)).document).toBe(second);
    expect(await sent(2, first)).toBe(409);
    // The very same once more, as a driver sends it.
    expect(await sent(3, second)).toBe(200);
    expect((await openAs(owner, id)).document).toBe(second);

    await share(id, 'EDIT');
    const [other, theirs] = [newUlid(), JSON.stringify(documentOf(people))];
    const entered = await app.read<{ enterChart: Chart }>(colleague, ENTER, {
      id,
      tab: other,
      takeOver: true,
    });
    const { revision } = entered.enterChart;
    expect((await save(colleague, { id, tab: other, revision, body: theirs })).status).toBe(200);
    expect(await sent(4, second)).toBe(409);
    // Nor when the first window comes back: what lies there was saved by another.
    await app.read(owner, ENTER, { id, tab, takeOver: true });
    expect(await sent(5, second)).toBe(409);
    expect((await openAs(owner, id)).document).toBe(theirs);
  });
});

describe('a version', () => {
  type Named = { addChartVersion: { version: { id: string; name: string } | null; problems: Problem[] } };
  type Listed = { chartVersions: { versions: { id: string; name: string; filters: unknown }[] } };
  const listed = async (session: Session, id: string) =>
    (await app.read<Listed>(session, VERSIONS, { id })).chartVersions.versions;

  test('is listed with the filters that were in force, to whoever may look at the chart; with none where none was', async () => {
    const { id, tab, people } = await begun();
    const name = (asked: string, revision: number) =>
      app.read<Named>(owner, VERSION, { id: newUlid(), chartId: id, revision, name: asked, isFrozen: true });
    await name('süzgəcsiz', 2);
    const filters = {
      kinds: ['Phone'],
      roles: ['WITNESS', 'bir ad: gizli'],
      types: [],
      certainties: ['NOT_STATED'],
      range: { from: '2024-01-01', to: null },
    };
    const body = JSON.stringify(documentOf(people, { filters }));
    expect((await save(owner, { id, tab, revision: 2, body })).status).toBe(200);
    await name('süzgəclə', 3);
    await share(id, 'VIEW');
    // Codes alone: words that somebody writes into a document are not told by way of its filters.
    const inForce = { ...filters, roles: ['WITNESS'] };
    for (const reader of [owner, colleague])
      expect((await listed(reader, id)).map((one) => [one.name, one.filters])).toEqual([
        ['süzgəclə', inForce],
        ['süzgəcsiz', null],
      ]);
  });

  test('that was named before filters were listed has them from its document', async () => {
    const { id, tab, people } = await begun();
    const note = { text: 'o dedi: "filters":{"kinds":["Ad"]}, "range":null', on: null, x: 0, y: 0 };
    const days = { from: '2024-01-01', to: '2024-06-30' };
    const name = async (filters: Entries, revision: number): Promise<void> => {
      const body = JSON.stringify(documentOf(people, { [`n:${newUlid()}`]: note, ...filters }));
      await save(owner, { id, tab, revision, body });
      const asked = { id: newUlid(), chartId: id, revision: revision + 1, name: 'köhnə', isFrozen: false };
      await app.read<Named>(owner, VERSION, asked);
    };
    const off = { kinds: ['Phone'], roles: [], types: [], certainties: [] };
    await name({}, 2);
    await name({ filters: { ...off, range: null } }, 3);
    await name({ filters: { ...off, range: days } }, 4);
    const before = await listed(owner, id);
    expect(before.map(({ filters }) => filters)).toEqual([
      { ...off, range: days },
      { ...off, range: null },
      null,
    ]);
    await app.change('MATCH (v:ChartVersion {chartId: $id}) REMOVE v.filters', { id });
    expect((await listed(owner, id)).map(({ filters }) => filters)).toEqual([null, null, null]);
    const migration = readFileSync('cypher/migrations/0068-filters-of-versions.cypher', 'utf8');
    await app.change(migration.replace(/;\s*$/u, ''), {});
    expect(await listed(owner, id)).toEqual(before);
  });

  test('is of the chart as its author saw it: where that was saved since, nothing is named and it is said', async () => {
    const { id, tab, people } = await begun();
    const first = { id: newUlid(), chartId: id, revision: 2, name: 'görülən', isFrozen: true };
    expect((await app.read<Named>(owner, VERSION, first)).addChartVersion.problems).toEqual([]);
    await save(owner, { id, tab, revision: 2, body: JSON.stringify(documentOf(people.slice(1))) });
    const late = { ...first, id: newUlid(), name: 'gecikən' };
    const { addChartVersion } = await app.read<Named>(owner, VERSION, late);
    expect(addChartVersion).toMatchObject({ version: null, problems: [{ field: 'revision' }] });
    // The first one once more, as a driver sends it, is the first one.
    expect((await app.read<Named>(owner, VERSION, first)).addChartVersion).toMatchObject({
      version: { id: first.id, name: 'görülən' },
      problems: [],
    });
    expect((await listed(owner, id)).map(({ name }) => name)).toEqual(['görülən']);
    await share(id, 'VIEW');
    expect(codesOf(await app.ask(colleague, VERSION, { ...late, revision: 3 }))).toEqual(['NOT_FOUND']);
  });
});

describe('versions that are too many for a list', () => {
  test('come page by page to the first of them, each once', async () => {
    const { id } = await begun();
    const version = newUlid();
    await app.read(owner, VERSION, { id: version, chartId: id, revision: 2, name: 'ilk', isFrozen: false });
    const listed = async (after: string | null = null) =>
      (
        await app.read<{ chartVersions: { versions: { id: string }[]; after: string | null } }>(
          owner,
          'query ($id: ID!, $after: String) { chartVersions(id: $id, after: $after) { versions { id } after } }',
          { id, after },
        )
      ).chartVersions;
    expect(await listed()).toEqual({ versions: [{ id: version }], after: null });
    await app.change(
      `MATCH (v:ChartVersion {id: $version})
       UNWIND range(1, 200) AS i
       CREATE (copy:ChartVersion) SET copy = v {.*, id: $first + right('00000' + i, 6)}`,
      { version, first: newUlid().slice(0, 20) },
    );
    const first = await listed();
    expect(first.versions).toHaveLength(200);
    const rest = await listed(first.after);
    expect(rest).toMatchObject({ versions: [{}], after: null });
    expect(new Set([...first.versions, ...rest.versions].map((one) => one.id)).size).toBe(201);
  });
});

describe('what a reader may not see', () => {
  /** A chart of the owner with somebody of another case, in which the colleague is not. */
  const withHidden = async () => {
    const chart = await begun();
    const elsewhere = await newCase(app.run, [{ user: owner }]);
    const hidden = personIn(elsewhere, { name: inventedName() });
    await elsewhere.plant(hidden);
    const [seen = ''] = chart.people;
    const note = newUlid();
    const document = documentOf([seen, hidden.id], {
      [`n:${note}`]: { text: 'gizli qeyd', x: 0, y: 0, on: hidden.id },
    });
    await save(owner, { id: chart.id, tab: chart.tab, revision: 2, body: JSON.stringify(document) });
    await share(chart.id, 'EDIT');
    return { ...chart, hidden: hidden.id, seen };
  };

  test('was never on his chart: no id, no step, no gap, no note', async () => {
    const { id, hidden, seen } = await withHidden();
    const { document, network, superseded } = await openAs(colleague, id);
    expect(document).not.toContain(hidden);
    expect(document).not.toContain('gizli');
    expect(JSON.parse(document)).toEqual(JSON.parse(JSON.stringify(documentOf([seen]))));
    expect(network.nodes.id).toEqual([seen]);
    expect(superseded.nodes.id).toEqual([]);
  });

  test('a path that runs over a link of another case is not drawn for him, and stays for its owner', async () => {
    const { id, tab, people } = await begun();
    const elsewhere = await newCase(app.run, [{ user: owner }]);
    const [a = '', b = ''] = people;
    await elsewhere.plant(link('PAID', newUlid(), a, b, elsewhere.stamp));
    const path = { elements: [a, b], lines: [`${a}:PAID:${b}`] };
    await save(owner, { id, tab, revision: 2, body: JSON.stringify(documentOf(people, { path })) });
    await share(id, 'EDIT');
    expect((await openAs(owner, id)).document).toContain(':PAID:');
    const { document } = await openAs(colleague, id);
    expect(document).not.toContain('path');
    const his = newUlid();
    await app.read(colleague, ENTER, { id, tab: his, takeOver: true });
    expect((await save(colleague, { id, tab: his, revision: 3, body: document })).status).toBe(200);
    expect((await openAs(owner, id)).document).toContain(':PAID:');
  });

  test('is not in the count of what the filters of a version hid, which its author alone is told', async () => {
    const { id } = await begun();
    await share(id, 'VIEW');
    await app.read(owner, VERSION, {
      id: newUlid(),
      chartId: id,
      revision: 2,
      name: 'sayla',
      isFrozen: true,
    });
    const hidden = async (session: Session) =>
      (
        await app.read<{ chartVersions: { versions: { hiddenElements: number | null }[] } }>(
          session,
          'query ($id: ID!) { chartVersions(id: $id) { versions { hiddenElements } } }',
          { id },
        )
      ).chartVersions.versions.map(({ hiddenElements }) => hiddenElements);
    expect(await hidden(owner)).toEqual([2]);
    expect(await hidden(colleague)).toEqual([null]);
  });

  test('stays on the chart when he saves it', async () => {
    const { id, hidden, seen } = await withHidden();
    const tab = newUlid();
    await app.read(colleague, ENTER, { id, tab, takeOver: true });
    const body = JSON.stringify(documentOf([], { [`e:${seen}`]: [7, 7, 1] }));
    expect((await save(colleague, { id, tab, revision: 3, body })).status).toBe(200);
    expect((await openAs(colleague, id)).network.nodes.id).toEqual([seen]);
    const { document, network } = await openAs(owner, id);
    expect(network.nodes.id.toSorted()).toEqual([seen, hidden].toSorted());
    expect(document).toContain('gizli qeyd');
  });

  test('does not come with an id that somebody writes into a document', async () => {
    const { id, tab, people } = await begun();
    const elsewhere = await newCase(app.run, [{ user: colleague }]);
    const hidden = personIn(elsewhere, { name: inventedName() });
    await elsewhere.plant(hidden);
    const body = JSON.stringify(documentOf([...people, hidden.id]));
    await save(owner, { id, tab, revision: 2, body });
    const { network, superseded } = await openAs(owner, id);
    expect([...network.nodes.id, ...superseded.nodes.id]).not.toContain(hidden.id);
  });
});

describe('a chart refuses', () => {
  test.each([
    ['no JSON', '{'],
    ['another format', '{"format":2}'],
    [
      'a step before its parent',
      JSON.stringify({
        ...documentOf([]),
        steps: [{ id: 1, parent: 0, name: '', set: {}, gone: [] }],
      }),
    ],
    ['an entry of no known kind', JSON.stringify(documentOf([], { __proto__x: 1 }))],
    ['a present that is no step', JSON.stringify({ ...documentOf([]), current: 9 })],
  ])('%s, and keeps what was there', async (_what, body) => {
    const { id, tab, people } = await begun();
    const answer = await save(owner, { id, tab, revision: 2, body });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ problems: [{ field: 'document' }] });
    expect((await openAs(owner, id)).document).toBe(JSON.stringify(documentOf(people)));
  });

  test('a name of nothing', async () => {
    const file = await newCase(app.run, [{ user: owner }]);
    const { addChart } = await app.read<{ addChart: { chart: null; problems: Problem[] } }>(owner, ADD, {
      id: newUlid(),
      caseId: file.id,
      name: '  ',
      tab: newUlid(),
    });
    expect(addChart).toMatchObject({ chart: null, problems: [{ field: 'name' }] });
  });

  test('a saving by a script of another site', async () => {
    const { id, tab, people } = await begun();
    const answer = await fetch(`${app.url}/api/charts/${id}/document?tab=${tab}&revision=2&turn=1`, {
      method: 'PUT',
      headers: { cookie: owner.cookie },
      body: JSON.stringify(documentOf(people)),
    });
    expect(answer.status).toBe(400);
  });
});
