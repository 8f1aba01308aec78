import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { group, groupRecord } from '../../seed/builders/organisations.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase } from '../support/builders.ts';
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

  test('as what is known by the elements of IC-TIP, marked as every file of the report is', async () => {
    const response = await exported(analyst, { format: 'ICTIP' });
    expect(response.headers.get('content-disposition')).toMatch(/alaqa-2025-ictip-.*\.csv"$/u);
    const rows: string[][] = parse(await response.text(), { bom: true });
    expect(rows[0]?.slice(0, 5)).toEqual(['Standard', 'Element', 'Characteristic', 'Value', 'Count']);
    expect(new Set(rows.slice(1).map(([, element]) => element))).toEqual(
      new Set(['EVENT', 'VICTIM', 'PERPETRATOR', 'REPORTING ENTITY']),
    );
  });

  test('as victims by the fields of HTCDS, marked as every file of the report is', async () => {
    const response = await exported(analyst, { format: 'HTCDS' });
    expect(response.headers.get('content-disposition')).toMatch(/alaqa-2025-htcds-.*\.csv"$/u);
    const rows = parse(await response.text(), { columns: true, bom: true }) as Record<string, string>[];
    expect(rows.find(({ Field }) => Field === 'vic_Vulnerabilities')).toMatchObject({ Victims: 'not known' });
    expect(new Set(rows.map(({ Standard, Year }) => `${Standard} ${Year}`))).toEqual(
      new Set(['HTCDS 2.0 2025']),
    );
    expect(rows.every(({ Marking }) => Marking?.startsWith('Counts below 5'))).toBe(true);
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
    expect(text).toContain('2025 ili üzrə hesabat');
    expect(text).toContain('gizlədilib');
    // Each of the sixteen, under its heading and in the contents.
    expect(new Set(text.match(/CHART-\d\d/gu)).size).toBe(16);
  });

  test('as a document for a word processor', async () => {
    const response = await exported(analyst, { format: 'DOCX', language: 'en' });
    expect(response.headers.get('content-disposition')).toMatch(/alaqa-2025-.*\.docx"$/u);
    const files = unzipSync(await bytesOf(response));
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('In 2025, ');
    expect(xml).toContain('2025 ilində insan alveri ilə bağlı');
  });
});

describe('a report does not leave', () => {
  test('for whoever does not read it, nor for a stranger, nor without the header of our own page', async () => {
    expect((await exported(await app.signInAs('INVESTIGATOR'))).status).toBe(403);
    expect((await exported(await app.signInAs('ADMINISTRATOR'))).status).toBe(403);
    expect((await exported(null)).status).toBe(401);
    expect((await exported(analyst, {}, {})).status).toBe(400);
  });

  test.each([{ year: 2004 }, { year: 2199 }, { year: 2025.5 }, { format: 'ODT' }, { more: 1 }])(
    'when %j is asked',
    async (over) => {
      expect((await exported(analyst, over)).status).toBe(400);
    },
  );
});

const FREEZE = 'mutation ($id: ID!, $year: Int!) { freezeReport(id: $id, year: $year) { id year day hash } }';
const AGAIN =
  'query ($id: ID!) { frozenReport(id: $id) { version { hash } differences { figure key frozen asKnownThen now why } } }';
const FROZEN = '{ frozenReports(year: 2025) { id hash frozenBy { en } } }';

type Differences = { figure: string; key: string | null; frozen: number; now: number; why: string }[];
const again = async (id: string) =>
  app.read<{ frozenReport: { version: { hash: string }; differences: Differences } }>(analyst, AGAIN, { id });

describe('a frozen report', () => {
  test('is counted again, and what was recorded since says so; what was frozen stays', async () => {
    const id = newUlid();
    const { freezeReport } = await app.read<{ freezeReport: { hash: string } }>(analyst, FREEZE, {
      id,
      year: 2025,
    });
    expect(freezeReport.hash).toMatch(/^[0-9a-f]{64}$/u);
    const file = await newCase(app.run, [{ user: analyst }]);
    const dismantled = newUlid();
    const stamp = { ...file.stamp, recordedAt: new Date().toISOString() };
    await file.plant(
      group(dismantled),
      groupRecord(
        {
          id: newUlid(),
          of: dismantled,
          titleAz: 'Sınaq',
          titleEn: 'Trial',
          form: 'ORGANISED_GROUP',
          dismantledOn: '2025-03-01',
        },
        stamp,
      ),
    );
    const { frozenReport } = await again(id);
    expect(frozenReport.version.hash).toBe(freezeReport.hash);
    const found = frozenReport.differences.find(({ figure }) => figure === 'A8');
    expect(found).toMatchObject({ why: 'RECORDED_SINCE', now: (found?.frozen ?? 0) + 1 });
    // Which record that is, is told to whoever sees its case, and to nobody else.
    const RECORDS = `query ($id: ID!) { frozenReportRecords(id: $id, figure: "A8") { added { id } gone { id } } }`;
    type Records = { frozenReportRecords: { added: { id: string }[]; gone: { id: string }[] } };
    const behind = async (by: Session) => (await app.read<Records>(by, RECORDS, { id })).frozenReportRecords;
    const own = await behind(analyst);
    expect(own.added).toHaveLength(1);
    expect(own.gone).toEqual([]);
    expect((await behind(await app.signInAs('ANALYST'))).added).toEqual([]);
    const { frozenReports } = await app.read<{ frozenReports: { id: string; hash: string }[] }>(
      analyst,
      FROZEN,
    );
    expect(frozenReports).toContainEqual({ id, hash: freezeReport.hash, frozenBy: { en: 'Test' } });
  });

  test('lies in the graph sealed, and is not given out when it was changed there', async () => {
    const id = newUlid();
    await app.read(analyst, FREEZE, { id, year: 2025 });
    const [row] = await app.rows('MATCH (v:ReportVersion {id: $id}) RETURN v.content AS content', { id });
    expect(Buffer.from(String(row?.['content']), 'base64').toString('latin1')).not.toContain('computed');
    await app.change("MATCH (v:ReportVersion {id: $id}) SET v.hash = '0'", { id });
    const { errors } = await app.ask(analyst, AGAIN, { id });
    expect(errors[0]?.extensions.code).toBe('INTERNAL');
    expect(app.errorsLogged().join(' ')).toContain('not the one that was frozen');
  });

  test('takes no id of a thing of others, which stays as it was', async () => {
    const file = await newCase(app.run, [{ user: await app.signInAs('INVESTIGATOR') }]);
    const [fact] = await app.rows('MATCH (f:Fact {scope: $scope}) RETURN f.id AS id LIMIT 1', {
      scope: file.stamp.scope,
    });
    const id = String(fact?.['id']);
    const { errors } = await app.ask(analyst, FREEZE, { id, year: 2025 });
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    const [kept] = await app.rows('MATCH (f:Fact {id: $id}) RETURN labels(f) AS labels, f.scope AS scope', {
      id,
    });
    expect(kept?.['labels']).not.toContain('ReportVersion');
    expect(kept?.['scope']).toBe(file.stamp.scope);
  });

  test('is of no year that has not begun', async () => {
    const { errors } = await app.ask(analyst, FREEZE, { id: newUlid(), year: 2199 });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'year' });
  });
});

const EXPLAIN = `mutation ($id: ID!, $figure: String!, $version: ID, $text: String!) {
  answer: explainDifference(id: $id, year: 2025, figure: $figure, version: $version, text: $text) { id problems { field } newer { id text } } }`;
const EXPLAINED =
  '{ report(year: 2025) { id published publishedChange publishedBefore computed computedChange explained { id text recordedBy { en } } } }';
type Explained = {
  id: string | null;
  problems: { field: string | null }[];
  newer: { id: string; text: string | null } | null;
};
type Shown = {
  id: string;
  published: number | null;
  publishedChange: number | null;
  publishedBefore: number | null;
  explained: { id: string; text: string | null } | null;
};

describe('the reason for a difference', () => {
  const explain = async (
    by: Session,
    text: string,
    { id = newUlid(), version = null as string | null, figure = 'A8' } = {},
  ): Promise<Explained> =>
    (await app.read<{ answer: Explained }>(by, EXPLAIN, { id, figure, version, text })).answer;
  const shown = async (by: Session, id: string): Promise<Shown | undefined> =>
    (await app.read<{ report: Shown[] }>(by, EXPLAINED)).report.find((figure) => figure.id === id);

  test('is written by an author, read by all authors, kept with the frozen report, and taken back', async () => {
    const other = await app.signInAs('PROSECUTOR');
    const first = await explain(analyst, ' two groups were joined after the print ');
    expect(first).toMatchObject({ problems: [], newer: null });
    expect((await shown(other, 'A8'))?.explained).toEqual({
      id: first.id,
      text: 'two groups were joined after the print',
      recordedBy: { en: 'Test' },
    });
    const frozen = newUlid();
    await app.read(analyst, FREEZE, { id: frozen, year: 2025 });
    // Whoever has not seen what stands is shown it, and chooses.
    const late = await explain(other, 'another reason');
    expect(late).toMatchObject({ id: null, newer: { id: first.id } });
    const second = await explain(other, 'another reason', { version: first.id });
    expect(second.problems).toEqual([]);
    const gone = await explain(other, '', { version: second.id });
    expect((await shown(analyst, 'A8'))?.explained).toMatchObject({ id: gone.id, text: null });
    const { frozenReport } = await app.read<{ frozenReport: { reasons: unknown[] } }>(
      analyst,
      'query ($id: ID!) { frozenReport(id: $id) { reasons { figure text } } }',
      { id: frozen },
    );
    expect(frozenReport.reasons).toContainEqual({
      figure: 'A8',
      text: 'two groups were joined after the print',
    });
  });

  test('is refused with what is wrong, and of a figure that is not published there is none', async () => {
    const fields = ({ problems }: Explained) => problems.map(({ field }) => field);
    expect(fields(await explain(analyst, 'x'))).toEqual(['text']);
    expect(fields(await explain(analyst, 'x'.repeat(1001)))).toEqual(['text']);
    expect(fields(await explain(analyst, 'turned \u202E round'))).toEqual(['text']);
    const { errors } = await app.ask(analyst, EXPLAIN, { id: newUlid(), figure: 'Z99', text: 'because' });
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('stands beside a change against what was published of the year before, where that follows from the print', async () => {
    const a1 = await shown(analyst, 'A1');
    expect(a1?.publishedBefore).toBe((a1?.published ?? 0) - (a1?.publishedChange ?? 0));
    expect((await shown(analyst, 'A18'))?.publishedBefore).toBeNull();
  });
});

test('a year that has not begun is refused with the argument named', async () => {
  const { errors } = await app.ask(analyst, '{ report(year: 2199) { id } }');
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'year' });
});
