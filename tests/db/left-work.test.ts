import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import type { ChartDocument } from '../../server/charts/chart-document.ts';
import type { NetworkColumns } from '../../server/network/network-columns.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, personIn } from '../support/builders.ts';

let app: TestApp;
let member: Session;
let outsider: Session;
beforeAll(async () => {
  app = await startApp();
  [member, outsider] = [await app.signInAs('ANALYST'), await app.signInAs('ANALYST')];
});
afterAll(() => app.close());

const send = (session: Session | null, body: string, chart = '') =>
  fetch(`${app.url}/api/left-work${chart === '' ? '' : `?chart=${chart}`}`, {
    method: 'POST',
    headers: { ...(session ? { cookie: session.cookie } : {}), 'content-type': 'application/json' },
    body,
  });

/** Two people brought one after the other, a note on the second and a path over both. */
const workOn = (one: string, other: string): ChartDocument => ({
  format: 1,
  steps: [
    { id: 0, parent: null, name: 'open', set: { [`e:${one}`]: [0, 0, 0] }, gone: [] },
    {
      id: 1,
      parent: 0,
      name: 'add',
      set: {
        [`e:${other}`]: [10, 0, 1],
        [`n:${newUlid()}`]: { text: 'Bu kimdir?', on: other, x: 0, y: 0 },
        [`b:${other}`]: true,
        path: { elements: [one, other], lines: [`${one}:ASSOCIATE_OF:${other}`] },
      },
      gone: [],
    },
  ],
  current: 1,
  forward: [[0, 1]],
  view: null,
});

type Work = { document: string; network: NetworkColumns; superseded: NetworkColumns };

test('work that was not kept is given back with what its elements are called now, and without those that the reader does not see', async () => {
  const [open, closed] = [
    await newCase(app.run, [{ user: member }, { user: outsider }]),
    await newCase(app.run, [{ user: member }]),
  ];
  const [seen, hidden] = [
    personIn(open, { name: inventedName() }),
    personIn(closed, { name: inventedName() }),
  ];
  await open.plant(seen);
  await closed.plant(hidden);
  const document = workOn(seen.id, hidden.id);
  const back = async (session: Session): Promise<Work> =>
    (await (await send(session, JSON.stringify(document))).json()) as Work;
  const ofMember = await back(member);
  expect(ofMember.network.nodes.id.toSorted()).toEqual([seen.id, hidden.id].toSorted());
  // The path runs over a link that is none.
  expect(JSON.parse(ofMember.document)).toMatchObject({ steps: [{}, { name: 'add' }] });
  expect(ofMember.document).not.toContain('path');
  const ofOutsider = await back(outsider);
  expect(ofOutsider.network.nodes.id).toEqual([seen.id]);
  expect(ofOutsider.document).not.toContain(hidden.id);
  expect(ofOutsider.document).not.toContain('Bu kimdir?');
  expect((JSON.parse(ofOutsider.document) as ChartDocument).steps).toHaveLength(1);
});

test('what is no such work is refused, and nobody is answered who is not signed in or may not read networks', async () => {
  const nobody = JSON.stringify(workOn(newUlid(), newUlid()));
  expect((await send(member, '{"format":1}')).status).toBe(422);
  expect((await send(null, nobody)).status).toBe(401);
  expect((await send(await app.signInAs('AUDITOR'), nobody)).status).toBe(403);
  const answer = (await (await send(member, nobody)).json()) as Work;
  expect(answer.network.nodes.id).toEqual([]);
});

test('of unsaved work on a chart, what is no fact any more since that was saved comes as it was known; a chart that is not there for the reader gives nothing', async () => {
  const file = await newCase(app.run, [{ user: member, level: 'EDIT' }]);
  const [stays, gone] = [personIn(file, { name: inventedName() }), personIn(file, { name: inventedName() })];
  await file.plant(stays, gone);
  const [id, tab] = [newUlid(), newUlid()];
  const begin =
    'mutation ($id: ID!, $caseId: ID!, $tab: ID!) { addChart(id: $id, caseId: $caseId, name: "Şəbəkə", tab: $tab) { chart { id } } }';
  await app.read(member, begin, { id, caseId: file.id, tab });
  await app.change(
    `MATCH (p:Person {id: $gone})-[r]-(f:Fact) SET r.supersededAt = $now, f.supersededAt = CASE WHEN f:Record THEN $now ELSE f.supersededAt END`,
    { gone: gone.id, now: new Date().toISOString() },
  );
  const document = JSON.stringify(workOn(stays.id, gone.id));
  const work = (await (await send(member, document, id)).json()) as Work;
  expect(work.network.nodes.id).toEqual([stays.id]);
  expect(work.superseded.nodes.id).toEqual([gone.id]);
  expect(work.document).toContain('Bu kimdir?');
  const without = (await (await send(member, document)).json()) as Work;
  expect(without.superseded.nodes.id).toEqual([]);
  expect((await send(outsider, document, id)).status).toBe(404);
  expect((await send(member, document, newUlid())).status).toBe(404);
  expect((await send(member, document, 'no-id')).status).toBe(400);
});
