import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { link } from '../../seed/builders/facts.ts';
import { thing } from '../../seed/builders/things.ts';
import { countryId } from '../../seed/plant-reference.ts';
import type { ImportDrawing } from '../../server/graphql/types.generated.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, personIn } from '../support/builders.ts';
import { asked, exportFrom } from '../support/exports.ts';
import { change, finished, importFile, mappingOf, send, upload } from '../support/imports.ts';

let app: TestApp;
let analyst: Session;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
});
afterAll(() => app.close());

/** Several imports, each read twice in a process of its own. */
const SEVERAL = { timeout: 120_000 };

const DRAWING = 'query ($id: ID!) { importDrawing(id: $id) { elements x y } }';
/** As the file has them. */
const PEOPLE = `MATCH (rec:Record {importId: $id})-[:DESCRIBES]->(p:Person) RETURN p.id AS id ORDER BY toInteger(last(split(rec.sourceText, ' · ')))`;
const LINKS = `MATCH (a)-[r {importId: $id}]->(b) WHERE NOT type(r) IN ['SUSPECT_IN', 'DESCRIBES', 'NAMED'] AND r.certainty IS NOT NULL AND a:Anchor AND b:Anchor
  RETURN type(r) AS type, r.certainty AS certainty, r.reliability + toString(toInteger(r.credibility)) AS grade, r.handling AS handling, r.validFrom AS since
  ORDER BY type`;

test.each([
  ['ANX', '+994501230001'],
  ['GRAPHML', '+994501230002'],
] as const)(
  'a chart that left as %s goes into another case with its links, strengths, grades, codes and places, and can be taken back',
  SEVERAL,
  async (format, number) => {
    const [from, into] = [
      await newCase(app.run, [{ user: analyst }]),
      await newCase(app.run, [{ user: analyst, level: 'EDIT' }]),
    ];
    const [one, two] = [personIn(from, { name: inventedName() }), personIn(from, { name: inventedName() })];
    const phone = newUlid();
    await from.plant(
      one,
      two,
      thing({ id: phone, kind: 'PHONE', value: number }),
      link('RELATED_TO', newUlid(), one.id, two.id, {
        ...from.stamp,
        grade: 'C3',
        certainty: 'PRESUMED',
        handling: 'H1',
      }),
      link('USES', newUlid(), two.id, phone, { ...from.stamp, grade: 'A1', validFrom: '2024-03-01' }),
    );
    const ids = [one.id, two.id, phone, countryId('TR')];
    const file = await exportFrom(app, analyst, asked(ids, { format }));
    const chart = await file.text();

    const sent = { csv: chart, fileName: `sxem.${format.toLocaleLowerCase('en')}` };
    const job = await importFile(app, analyst, into.id, {
      ...sent,
      mapping: mappingOf('ENTITIES', { grade: 'E5', handling: 'H0' }),
    });
    expect(job.counts).toMatchObject({ created: 2, refused: 1, links: 2, placed: 3 });
    expect(await app.rows(LINKS, { id: job.id })).toEqual([
      { type: 'RELATED_TO', certainty: 'PRESUMED', grade: 'C3', handling: 'H1', since: null },
      { type: 'USES', certainty: 'CONFIRMED', grade: 'A1', handling: 'H0', since: '2024-03-01' },
    ]);

    const drawn = await app.read<{ importDrawing: ImportDrawing }>(analyst, DRAWING, { id: job.id });
    const { elements, x, y } = drawn.importDrawing;
    const places = elements.map((id, at) => ({ id, x: x[at], y: y[at] }));
    const people = await app.rows(PEOPLE, { id: job.id });
    expect(people.map(({ id }) => places.find((place) => place.id === id))).toEqual([
      expect.objectContaining({ x: 0, y: expect.closeTo(0) as number }),
      expect.objectContaining({ x: 10, y: -1 }),
    ]);
    expect(places).toContainEqual({ id: phone, x: 20, y: -2 });
    expect(places).toHaveLength(3);

    await change(app, analyst, 'undoImport', job.id);
    expect((await finished(app, analyst, job.id)).state).toBe('UNDONE');
    expect(await app.rows('MATCH (n {importId: $id}) RETURN n.id', { id: job.id })).toEqual([]);
  },
);

test('a hostile chart changes nothing, and the reader is told what to do', SEVERAL, async () => {
  const file = await newCase(app.run, [{ user: analyst, level: 'EDIT' }]);
  const csv =
    '<?xml version="1.0"?><!DOCTYPE Chart [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Chart>&b;</Chart>';
  const id = await upload(app, analyst, file.id, { csv, fileName: 'sxem.anx' });
  await change(app, analyst, 'checkImport', id, mappingOf('ENTITIES'));
  const job = await finished(app, analyst, id);
  expect(job.problem?.en).toMatch(/DOCTYPE/u);
  expect(await app.rows('MATCH (n {importId: $id}) RETURN n.id', { id })).toEqual([]);
  expect((await send(app, null, file.id, { csv })).status).toBe(401);
});
