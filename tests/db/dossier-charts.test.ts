import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import type { Entries } from '../../server/charts/chart-document.ts';
import type { Part, Tree } from '../../server/dossiers/document-tree.ts';
import type { Block } from '../../server/dossiers/dossier-document.ts';
import { link, type Stamp } from '../../seed/builders/facts.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, inventedName, newCase, personIn, type TestCase } from '../support/builders.ts';
import { dossierDesk } from '../support/dossiers.ts';
import { pdfPages } from '../support/pdf-text.ts';

const ADD_CHART = `mutation ($id: ID!, $caseId: ID!, $tab: ID!) { addChart(id: $id, caseId: $caseId, name: "Şəbəkə", tab: $tab) { problems { field } } }`;
const KEEP = `mutation ($id: ID!, $chartId: ID!, $isFrozen: Boolean!) {
  addChartVersion(id: $id, chartId: $chartId, revision: 2, name: "Dayaq", isFrozen: $isFrozen, hiddenElements: 9, hiddenLines: 9) { version { hash } } }`;
const FROZEN = 'query ($caseId: ID!) { frozenCharts(caseId: $caseId) { id hash name chart } }';
const SHARE =
  'mutation ($id: ID!, $userId: ID!) { shareChart(id: $id, userId: $userId, level: VIEW) { id } }';
const OPEN = 'query ($id: ID!) { dossier(id: $id) { content ledger { kind factId blocks } } }';
const PERMIT = `mutation ($id: ID!, $caseId: ID!, $factId: ID!) {
  recordPermission(id: $id, caseId: $caseId, factId: $factId, allows: LEAVING, grantedBy: "Büro", on: "2025-06-01") { problems { field } } }`;

let app: TestApp;
let desk: ReturnType<typeof dossierDesk>;
let writer: Session;
let reader: Session;
beforeAll(async () => {
  app = await startApp();
  desk = dossierDesk(app);
  [writer, reader] = [await app.signInAs('INVESTIGATOR'), await app.signInAs('PROSECUTOR')];
});
afterAll(() => app.close());

type Chart = Extract<Part, { is: 'chart' }>;
const chartsOf = ({ parts }: Tree): Chart[] => parts.flatMap((part) => (part.is === 'chart' ? [part] : []));
const saidIn = (tree: Tree): string => JSON.stringify(tree);

const opened = async (session: Session, id: string) => {
  const { dossier } = await app.read<{
    dossier: { content: string; ledger: { kind: string; factId: string | null; blocks: boolean }[] };
  }>(session, OPEN, { id });
  const tree = JSON.parse(dossier.content) as Tree;
  const [chart] = chartsOf(tree);
  return {
    tree,
    ledger: dossier.ledger,
    chart,
    drawn: chart?.picture.elements.map(({ span }) => span.text) ?? [],
    facts: chart?.picture.lines.flatMap(({ span }) => span.facts) ?? [],
  };
};

const frozen = async (file: TestCase, ids: readonly string[], more: Entries = {}, isFrozen = true) => {
  const [chartId, tab, id] = [newUlid(), newUlid(), newUlid()];
  await app.read(writer, ADD_CHART, { id: chartId, caseId: file.id, tab });
  const elements = Object.fromEntries(ids.map((one, at) => [`e:${one}`, [at * 90, 0, 0]]));
  const response = await fetch(`${app.url}/api/charts/${chartId}/document?tab=${tab}&revision=1&turn=1`, {
    method: 'PUT',
    headers: { cookie: writer.cookie, 'apollo-require-preflight': '1', 'content-type': 'application/json' },
    body: JSON.stringify({
      format: 1,
      steps: [{ id: 0, parent: null, name: 'open', set: { ...elements, ...more }, gone: [] }],
      current: 0,
      forward: [],
      view: null,
    }),
  });
  expect(response.status).toBe(200);
  const { addChartVersion } = await app.read<{ addChartVersion: { version: { hash: string | null } } }>(
    writer,
    KEEP,
    { id, chartId, isFrozen },
  );
  return { id, chartId, hash: addChartVersion.version.hash ?? '0'.repeat(64) };
};

const cited = ({ id, hash }: { id: string; hash: string }): Block => ({
  id: newUlid(),
  kind: 'CHART',
  heading: null,
  versionId: id,
  hash,
});

/** A case with three people, of whom the first knows the second and, by a fact with this stamp, the third. */
const begun = async ({
  stamp = {},
  kind = 'INTERNAL_BRIEFING',
}: { stamp?: Partial<Stamp>; kind?: string } = {}) => {
  const file = await newCase(app.run, [
    { user: writer, level: 'EDIT', identity: true },
    { user: reader, level: 'READ' },
  ]);
  const names = [inventedName(), inventedName(), inventedName()];
  const people = names.map((name) => personIn(file, { name }));
  const [one, two, three] = people.map(({ id }) => id) as [string, string, string];
  const [plain, other] = [newUlid(), newUlid()];
  await file.plant(
    ...people,
    link('ASSOCIATE_OF', plain, one, two, file.stamp),
    link('RELATED_TO', other, one, three, { ...file.stamp, ...stamp }),
  );
  const chart = await frozen(file, [one, two, three]);
  const id = await desk.begin(writer, file.id, [cited(chart)], { kind });
  return { file, names, people: [one, two, three], plain, other, chart, id };
};

test('a frozen chart stands in a dossier as a picture of facts, with its hash, and with every link in a table', async () => {
  const { file, id, names, plain, other, chart } = await begun();
  const { tree, drawn, facts, ledger } = await opened(writer, id);
  expect(drawn).toEqual(names);
  expect(facts.toSorted()).toEqual([plain, other].toSorted());
  expect(saidIn(tree)).toContain(`SHA-256: ${chart.hash}`);
  expect(saidIn(tree)).toContain('No filter is in force.');
  const rows = tree.parts.flatMap((part) => (part.is === 'table' ? part.rows : []));
  expect(rows.map((row) => row[0]?.text)).toEqual([names[0], names[0]]);
  expect(ledger).toContainEqual({ kind: 'NO_SOURCE', factId: plain, blocks: false });
  expect(await app.read(writer, FROZEN, { caseId: file.id })).toEqual({
    frozenCharts: [{ id: chart.id, hash: chart.hash, name: 'Dayaq', chart: 'Şəbəkə' }],
  });
  expect(await app.read(reader, FROZEN, { caseId: file.id })).toEqual({ frozenCharts: [] });
});

test('a version with a chart is read by whoever has what it rests on, and its PDF has the names', async () => {
  const { id, names, plain } = await begun();
  const { version } = await desk.freeze(writer, id);
  const { content } = await desk.open(reader, version?.id ?? '');
  const [chart] = chartsOf(JSON.parse(content ?? '') as Tree);
  expect(chart?.picture.elements.map(({ span }) => span.text)).toEqual(names);
  const file = await desk.take(reader, version?.id ?? '');
  const pages = pdfPages(Buffer.from(await file.arrayBuffer()));
  for (const name of names) expect(pages.map(({ text }) => text).join('')).toContain(name);
  await app.change('MATCH ()-[r:ASSOCIATE_OF {id: $plain}]->() SET r.supersededAt = $now', {
    plain,
    now: new Date().toISOString(),
  });
  const { lapsed } = (await desk.open(reader, version?.id ?? '')).version;
  expect(lapsed).toMatchObject([{ kind: 'WITHDRAWN', id: plain }]);
});

test('what may not leave the unit is not in the picture of what leaves, until its provider permits it', async () => {
  const { file, id, names, plain, other } = await begun({
    stamp: { handling: 'H2' },
    kind: 'LEGAL_ASSISTANCE',
  });
  const before = await opened(writer, id);
  expect(before.facts).toEqual([plain]);
  expect(before.drawn).toEqual(names);
  expect(before.ledger.filter(({ factId }) => factId === other)).toEqual([]);
  await app.read(writer, PERMIT, { id: newUlid(), caseId: file.id, factId: other });
  expect((await opened(writer, id)).facts.toSorted()).toEqual([plain, other].toSorted());
  // In the unit it may be read.
  const briefing = await begun({ stamp: { handling: 'H2' } });
  expect((await opened(writer, briefing.id)).facts).toContain(briefing.other);
});

test('what a reader may not see, and whoever only that speaks of, is not in his picture', async () => {
  const { file, people, names } = await begun();
  const [hidden, name] = [newUlid(), inventedName()];
  const sealed: TestCase = { ...file, stamp: inScope(`${file.scope}:identity`) };
  const person = personIn(sealed, { name });
  await file.plant(person, link('LIVES_WITH', hidden, people[0] ?? '', person.id, sealed.stamp));
  const chart = await frozen(file, [...people, person.id]);
  const id = await desk.begin(writer, file.id, [cited(chart)], { kind: 'INTERNAL_BRIEFING' });
  const own = await opened(writer, id);
  expect(own.drawn).toContain(name);
  expect(own.facts).toContain(hidden);
  // Who may not open the chart sees no block of it; who may sees what he may see anyway.
  expect((await opened(reader, id)).chart).toBeUndefined();
  await app.read(writer, SHARE, { id: chart.chartId, userId: reader.id });
  const theirs = await opened(reader, id);
  expect(theirs.drawn).toEqual(names);
  expect(theirs.facts).not.toContain(hidden);
  for (const secret of [name, person.id, hidden]) expect(saidIn(theirs.tree)).not.toContain(secret);
});

test('a link that was recorded after the freezing was never on it, and one withdrawn since is there no more', async () => {
  const { file, id, people, plain, other, names } = await begun();
  const late = newUlid();
  const recordedAt = new Date().toISOString();
  await file.plant(link('LIVES_WITH', late, people[1] ?? '', people[2] ?? '', { ...file.stamp, recordedAt }));
  await app.change('MATCH ()-[r:RELATED_TO {id: $other}]->() SET r.supersededAt = $recordedAt', {
    other,
    recordedAt,
  });
  const { facts, drawn } = await opened(writer, id);
  expect(facts).toEqual([plain]);
  expect(drawn).toEqual(names);
});

test('the filters in force are named, and what they hide of what may be shown is counted', async () => {
  const { file, people, names } = await begun();
  const filters = { kinds: [], roles: [], types: ['RELATED_TO'], certainties: [], range: null };
  const chart = await frozen(file, people, { filters, [`e:${people[1]}`]: [0, 0, 2] });
  const id = await desk.begin(writer, file.id, [cited(chart)], { kind: 'INTERNAL_BRIEFING' });
  const { drawn, facts, tree } = await opened(writer, id);
  expect(drawn).toEqual([names[0], names[2]]);
  expect(facts).toEqual([]);
  expect(saidIn(tree)).toContain('Filters: related to. Elements hidden by filters: 1, links: 2.');
});

test('a copy for the defence has no chart, and a version that is not frozen or has another hash is not cited', async () => {
  const { file, id, people, chart } = await begun({ kind: 'INDICTMENT' });
  const copy = await desk.beginFrom(writer, file.id, id);
  expect((await opened(writer, copy)).chart).toBeUndefined();
  const named = await frozen(file, people, {}, false);
  await expect(desk.begin(writer, file.id, [cited(named)])).rejects.toThrow('404');
  const other = await desk.begin(writer, file.id, [cited({ id: chart.id, hash: 'f'.repeat(64) })]);
  expect((await opened(writer, other)).chart).toBeUndefined();
});
