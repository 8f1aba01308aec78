import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numberOf } from '../../server/exports/export-mark.ts';
import { FORMATS } from '../../server/exports/formats.ts';
import type { NetworkColumns } from '../../server/network/network-columns.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, personIn } from '../support/builders.ts';
import { asked, exportFrom, plantCell, RECORD } from '../support/exports.ts';

let app: TestApp;
let analyst: Session;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
});
afterAll(() => app.close());

const exported = (body: unknown): Promise<Response> => exportFrom(app, analyst, body);

type Exported = {
  mark: Record<string, unknown> & { number: string };
  elements: { id: string; label: string; handling: string | null; at: unknown }[];
  lines: Record<string, unknown>[];
};
const chartOf = async (response: Response): Promise<Exported> => (await response.json()) as Exported;

describe('an export works', () => {
  test('the file holds what was asked for, with places, grades of the surest facts and the strictest handling', async () => {
    const file = await newCase(app.run, [{ user: analyst }]);
    const { recruiter, victim, phone, name } = await plantCell(file);
    const response = await exported(asked([recruiter, victim, phone], { caseId: file.id }));
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { mark, elements, lines } = await chartOf(response);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="alaqa-${mark.number}.json"`,
    );
    expect(mark).toMatchObject({
      title: 'Sınaq sxemi',
      author: 'Test',
      caseNumber: file.number,
      codes: ['H1', 'H3'],
      left: '2 elements and 3 links hidden by filters or by hand are not in this file.',
    });
    expect(elements.map(({ id }) => id)).toEqual([recruiter, victim, phone]);
    expect(elements[0]).toMatchObject({ label: name, at: { x: 0, y: 0 } });
    expect(elements[2]).toMatchObject({ handling: 'H1', at: { x: 20, y: -2 } });
    expect(lines).toMatchObject(
      [
        {
          source: recruiter,
          target: phone,
          type: 'USES',
          certainty: 'CONFIRMED',
          grade: 'A2',
          handling: 'H1',
          count: 2,
        },
        { source: recruiter, target: victim, type: 'RECRUITED', directed: true, grade: 'B2' },
      ].sort((a, b) => (a.target < b.target ? -1 : 1)),
    );
  });

  test('a line that is switched off on the chart is not in the file, nor does it mark it', async () => {
    const file = await newCase(app.run, [{ user: analyst }]);
    const { recruiter, victim } = await plantCell(file);
    const without = { types: ['RECRUITED'], certainties: [] };
    const { lines } = await chartOf(await exported(asked([recruiter, victim], { without })));
    expect(lines).toEqual([]);
  });

  test.each(FORMATS)('%s carries the number under which the audit trail has it', async (format) => {
    const file = await newCase(app.run, [{ user: analyst }]);
    const { recruiter, phone } = await plantCell(file);
    const response = await exported(asked([recruiter, phone], { caseId: file.id, format }));
    const text = await response.text();
    const line = (await app.auditOf(analyst)).at(-1);
    expect(line).toMatchObject({ action: 'chart:export', outcome: 'DONE', purpose: 'feature test', size: 4 });
    expect(line?.ids.slice(1)).toEqual([file.id, recruiter, phone]);
    expect(text).toContain(numberOf(line?.ids[0] ?? ''));
    expect(text).toContain('H3');
  });

  test('what may not leave the unit is not in the file, and the file says how much that is', async () => {
    const file = await newCase(app.run, [{ user: analyst }]);
    const { recruiter, victim, phone } = await plantCell(file, 'H2');
    const text = await (await exported(asked([recruiter, victim, phone]))).text();
    expect(text).not.toContain(phone);
    const { mark, elements } = JSON.parse(text) as Awaited<ReturnType<typeof chartOf>>;
    expect(elements.map(({ id }) => id)).toEqual([recruiter, victim]);
    expect(mark.marking).toContain('1 elements and 0 links that may not leave the unit (H2)');
    expect(mark.codes).not.toContain('H2');
    const alone = await exported(asked([phone]));
    expect(alone.status).toBe(403);
    expect(await alone.text()).not.toContain(phone);
  });

  test('the lines are those of the picture, with the same counts', async () => {
    const file = await newCase(app.run, [{ user: analyst }]);
    await plantCell(file);
    const query = 'query ($id: ID!) { caseNetwork(caseId: $id) }';
    const { caseNetwork } = await app.read<{ caseNetwork: NetworkColumns }>(analyst, query, { id: file.id });
    const { nodes, edges } = caseNetwork;
    const { lines } = await chartOf(await exported(asked(nodes.id)));
    expect(
      lines.map(({ source, target, type, count, certainty }) => [source, target, type, count, certainty]),
    ).toEqual(
      edges.type.map((type, at) => [
        nodes.id[edges.source[at] ?? 0],
        nodes.id[edges.target[at] ?? 0],
        type,
        edges.count[at],
        edges.certainty[at],
      ]),
    );
  });

  test('a picture is recorded before it is drawn, and gets only what may be drawn', async () => {
    const [file, other] = [await newCase(app.run, [{ user: analyst }]), await newCase(app.run)];
    const { recruiter, victim } = await plantCell(file);
    const hidden = personIn(other, { name: inventedName() });
    await other.plant(hidden);
    const { recordExport } = await app.read<{
      recordExport: {
        id: string;
        number: string;
        codes: string[];
        network: NetworkColumns;
        author: { en: string };
      };
    }>(analyst, RECORD, { ids: [recruiter, hidden.id, victim], caseId: file.id });
    expect(recordExport).toMatchObject({
      codes: ['H0'],
      caseNumber: file.number,
      author: { en: 'Test' },
      number: numberOf(recordExport.id),
      network: { nodes: { id: [recruiter, victim] }, edges: { type: ['RECRUITED'] } },
    });
    const line = (await app.auditOf(analyst)).at(-1);
    expect(line).toMatchObject({ action: 'chart:export', outcome: 'DONE' });
    expect(line?.ids).toEqual([recordExport.id, file.id, recruiter, victim]);
  });
});
