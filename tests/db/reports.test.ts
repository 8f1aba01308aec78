import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { pdfPages } from '../support/pdf-text.ts';

let app: TestApp;
let analyst: Session;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
});
afterAll(() => app.close());

const OWN = { 'apollo-require-preflight': '1' };
const exported = (
  session: Session | null,
  over: Record<string, unknown> = {},
  headers: Record<string, string> = OWN,
): Promise<Response> =>
  fetch(`${app.url}/api/exports/report`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...headers,
      ...(session ? { cookie: session.cookie } : {}),
    },
    body: JSON.stringify({ year: 2025, format: 'CSV', language: 'en', ...over }),
  });
const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

describe('a report leaves as a file', () => {
  test('as CSV: each row carries the number that the audit trail has and says what is hidden', async () => {
    const response = await exported(analyst);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const rows = parse(await response.text(), { columns: true, bom: true }) as Record<string, string>[];
    expect(rows.find(({ code }) => code === 'A1')).toMatchObject({ figure: 'offences detected', by: '' });
    const numbers = new Set(rows.map((row) => row['export']));
    expect(numbers.size).toBe(1);
    expect(rows.every(({ marking }) => marking?.startsWith('Counts below 5'))).toBe(true);
    const lines = await app.auditOf(analyst);
    const line = lines.filter(({ action }) => action === 'report:export').at(-1);
    expect(line).toMatchObject({ outcome: 'DONE' });
    const [number] = numbers;
    expect(line?.ids[0]?.endsWith(number?.replace('-', '') ?? '?')).toBe(true);
  });

  test('as a workbook, in which numbers are numbers and text is text', async () => {
    const response = await exported(analyst, { format: 'XLSX', language: 'az' });
    const [head, first] = await readSheet(await bytesOf(response));
    expect(head?.slice(0, 3)).toEqual(['kod', 'fəsil', 'göstərici']);
    expect(first?.slice(0, 3)).toEqual(['A1', 'Cinayət təqibi və qurbanlarla iş', 'müəyyən edilmiş cinayət']);
  });

  test('as a PDF with its chapters', async () => {
    const response = await exported(analyst, { format: 'PDF', language: 'az' });
    const text = pdfPages(await bytesOf(response))
      .map((page) => page.text)
      .join(' ');
    expect(text).toContain('2025-ci ilin hesabatı');
    expect(text).toContain('gizlədilib');
  });
});

describe('a report does not leave', () => {
  test('for whoever does not read it, nor for a stranger, nor without the header of our own page', async () => {
    expect((await exported(await app.signInAs('INVESTIGATOR'))).status).toBe(403);
    expect((await exported(await app.signInAs('ADMINISTRATOR'))).status).toBe(403);
    expect((await exported(null)).status).toBe(401);
    expect((await exported(analyst, {}, {})).status).toBe(400);
  });

  test.each([{ year: 2004 }, { year: 2199 }, { year: 2025.5 }, { format: 'DOCX' }, { more: 1 }])(
    'when %j is asked',
    async (over) => {
      expect((await exported(analyst, over)).status).toBe(400);
    },
  );
});

test('a year that has not begun is refused with the argument named', async () => {
  const { errors } = await app.ask(analyst, '{ report(year: 2199) { id } }');
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'year' });
});
