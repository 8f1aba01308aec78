import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import type { Block } from '../../server/dossiers/dossier-document.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase } from '../support/builders.ts';
import { dossierDesk } from '../support/dossiers.ts';
import {
  broughtElements,
  close,
  docxOf,
  fields,
  hostile,
  marksMissing,
  UNSEEN,
} from '../support/hostile-paper.ts';
import { pdfPages } from '../support/pdf-text.ts';

let app: TestApp;
let writer: Session;
let analyst: Session;
beforeAll(async () => {
  app = await startApp();
  [writer, analyst] = [await app.signInAs('INVESTIGATOR'), await app.signInAs('ANALYST')];
});
afterAll(() => app.close());

const TEMPLATE = '{ template { id version name document } problems { field } }';
const KEEP = `mutation ($id: ID!, $dossierId: ID!, $name: String!) {
  answer: keepDossierTemplate(id: $id, dossierId: $dossierId, name: $name, isForBody: true) ${TEMPLATE} }`;
const SAVE = `mutation ($id: ID!, $version: ID!, $expected: ID!, $name: String!, $document: String!) {
  answer: saveDossierTemplate(id: $id, version: $version, expected: $expected, name: $name, isForBody: true, document: $document) ${TEMPLATE} }`;
const BEGIN = `mutation ($id: ID!, $caseId: ID!, $title: String!, $templateId: ID) {
  addDossier(id: $id, caseId: $caseId, kind: COURT_SUMMARY, language: EN, title: $title, templateId: $templateId) { dossier { id } problems { field } } }`;

type Answer = {
  answer: {
    template: { id: string; version: string; name: string; document: string } | null;
    problems: unknown[];
  };
};
const written = async (query: string, variables: Record<string, unknown>) => {
  const { answer } = await app.read<Answer>(writer, query, variables);
  expect(answer.problems).toEqual([]);
  if (!answer.template) throw new Error('no template');
  return answer.template;
};

const LONG = { timeout: 240_000 };

/** What both papers say of it, and nothing else of it: no sign that hides, no element and no field that the usual paper has not. */
const expectPlain = (pdf: Buffer, docx: Uint8Array, usual: Uint8Array, wanted: readonly string[]): void => {
  const pages = pdfPages(pdf)
    .map(({ text }) => text)
    .join('');
  expect(marksMissing(close(pages), wanted)).toEqual([]);
  expect(pages).not.toMatch(UNSEEN);
  expect(pdf.toString('latin1')).not.toMatch(/\/(?:JavaScript|JS|Launch|URI|SubmitForm|EmbeddedFile)\b/u);
  const parts = docxOf(docx);
  const words = parts.map(({ text }) => text).join(' ');
  expect(marksMissing(words, wanted)).toEqual([]);
  expect(words).not.toMatch(UNSEEN);
  expect(broughtElements(parts, docxOf(usual))).toEqual([]);
  expect(parts.some(({ external }) => external)).toBe(false);
  expect(parts.map(({ instructions }) => instructions).join('')).not.toMatch(/INCLUDE|DDE/u);
};

test(
  'words of an own template stand in the dossiers that begin with it as the letters that they are',
  LONG,
  async () => {
    const desk = dossierDesk(app);
    const file = await newCase(app.run, [{ user: writer, level: 'EDIT' }]);
    const blocks: Block[] = [
      {
        id: newUlid(),
        kind: 'TEXT',
        heading: hostile('heading of a dossier', 190),
        sentences: [{ id: newUlid(), text: hostile('sentence of a dossier', 1000), restsOn: [] }],
      },
    ];
    const dossierId = await desk.begin(writer, file.id, blocks, { kind: 'COURT_SUMMARY' });
    const id = newUlid();
    const first = await written(KEEP, { id, dossierId, name: hostile('name of a template', 190) });
    const both = (field: string, most: number) => ({
      az: hostile(`${field} in Azerbaijani`, most),
      en: hostile(`${field} in English`, most),
    });
    const { format, blocks: kept } = JSON.parse(first.document) as { format: 1; blocks: object[] };
    const added = [
      { kind: 'SUMMARY', heading: both('heading', 190), sentences: [both('sentence', 1000)] },
      { kind: 'TIMELINE', heading: both('heading of a table', 190) },
    ];
    const template = await written(SAVE, {
      id,
      version: newUlid(),
      expected: first.version,
      name: hostile('name anew', 190),
      document: JSON.stringify({ format, blocks: [...kept, ...added] }),
    });
    for (const [text, field] of [
      [first.name, 'name of a template'],
      [template.name, 'name anew'],
      [template.document, 'sentence in Azerbaijani'],
    ] as const) {
      expect(text).toContain(fields.get(field));
      expect(text).not.toMatch(UNSEEN);
      expect(text).not.toContain(String.raw`\u0000`);
    }
    const takenOf = async (templateId: string | null): Promise<[Buffer, Uint8Array]> => {
      const begun = newUlid();
      await app.read(writer, BEGIN, { id: begun, caseId: file.id, title: template.name, templateId });
      const { version } = await desk.freeze(writer, begun);
      const bytes = async (as: 'pdf' | 'docx'): Promise<ArrayBuffer> =>
        (await desk.take(writer, version?.id ?? '', { as })).arrayBuffer();
      return [Buffer.from(await bytes('pdf')), new Uint8Array(await bytes('docx'))];
    };
    const [pdf, docx] = await takenOf(id);
    const [, usual] = await takenOf(null);
    expectPlain(pdf, docx, usual, [
      'heading of a dossier',
      'sentence of a dossier',
      'heading in English',
      'sentence in English',
      'heading of a table in English',
      'name anew',
    ]);
  },
);

const QUESTION = {
  subject: 'CASES',
  from: '2025-01-01',
  to: '2025-12-31',
  first: 'COUNTRY',
  second: null,
};
const KEEP_QUESTION = `mutation ($id: ID!, $title: String!, $question: QuestionInput!) {
  keepQuestion(id: $id, title: $title, question: $question, sharedIds: []) { id problems { field } } }`;

test(
  'the title and the filters of an own question stand in its files as the letters that they are',
  LONG,
  async () => {
    const country = hostile('country of a question', 40);
    await newCase(app.run, [], { openedOn: '2025-02-03', mainCountry: country });
    const title = hostile('title of a question', 120);
    const filters = [{ dimension: 'COUNTRY', keys: [country, hostile('filter of a question', 40)] }];
    const question = { ...QUESTION, filters };
    const id = newUlid();
    expect(await app.read(analyst, KEEP_QUESTION, { id, title, question })).toMatchObject({
      keepQuestion: { problems: [] },
    });
    const { keptQuestions } = await app.read<{ keptQuestions: { id: string; title: string }[] }>(
      analyst,
      '{ keptQuestions { id title } }',
    );
    const kept = keptQuestions.find((one) => one.id === id);
    expect(kept?.title).toContain(`<i>${fields.get('title of a question')}</i>`);
    expect(kept?.title).not.toMatch(UNSEEN);

    const fileOf = async (
      format: 'CSV' | 'PDF' | 'DOCX',
      named = title,
      asked = question,
    ): Promise<Buffer> => {
      const response = await fetch(`${app.url}/api/exports/report-question`, {
        method: 'POST',
        headers: {
          cookie: analyst.cookie,
          'apollo-require-preflight': '1',
          'content-type': 'application/json',
        },
        body: JSON.stringify({ title: named, question: asked, format, language: 'en' }),
      });
      expect(response.status, format).toBe(200);
      return Buffer.from(await response.arrayBuffer());
    };
    const wanted = ['title of a question', 'country of a question', 'filter of a question'];
    const tame = { ...QUESTION, filters: [{ dimension: 'COUNTRY', keys: ['TR', 'RU'] }] };
    expectPlain(await fileOf('PDF'), await fileOf('DOCX'), await fileOf('DOCX', 'Sadə', tame), wanted);
    const csv = (await fileOf('CSV', `=cmd|${title}`.slice(0, 120))).toString('utf8');
    const cells = parse(csv, { bom: true, relax_column_count: true }).flat();
    expect(marksMissing(cells.join(' '), wanted)).toEqual([]);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
    expect(csv.slice(1)).not.toMatch(UNSEEN);
  },
);
