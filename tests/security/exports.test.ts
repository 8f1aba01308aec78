import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { readAnx } from '../../server/exports/reading/read-anx.ts';
import { link } from '../../seed/builders/facts.ts';
import { countryId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase } from '../support/builders.ts';
import { asked, exportFrom, plantCell, RECORD } from '../support/exports.ts';

let app: TestApp;
let analyst: Session;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
});
afterAll(() => app.close());

const exported = (
  session: Session | null,
  body: unknown,
  headers?: Record<string, string>,
): Promise<Response> => exportFrom(app, session, body, headers);

const codeOf = async (response: Response): Promise<[number, string]> => [
  response.status,
  ((await response.json()) as { error: { code: string } }).error.code,
];

describe('who may export', () => {
  test('what others hold is not in the file: not an element, not a line, not a count', async () => {
    const [file, other] = [await newCase(app.run, [{ user: analyst }]), await newCase(app.run)];
    const [own, theirs] = [await plantCell(file), await plantCell(other)];
    await other.plant(link('CONTACTED', newUlid(), own.recruiter, own.phone, other.stamp));
    const ids = [own.recruiter, own.phone, theirs.recruiter, theirs.phone, newUlid()];
    const response = await exported(analyst, asked(ids, { format: 'ANX' }));
    const text = await response.text();
    for (const secret of [theirs.recruiter, theirs.phone, theirs.name, other.number])
      expect(text).not.toContain(secret);
    const { entities, links } = readAnx([text]);
    expect(entities.map(({ id }) => id)).toEqual([own.recruiter, own.phone]);
    expect(links.map(({ type }) => type)).toEqual(['USES']);
  });

  test('hidden and missing are one answer', async () => {
    const other = await newCase(app.run);
    const theirs = await plantCell(other);
    const answers = await Promise.all(
      [
        asked([theirs.recruiter]),
        asked([newUlid()]),
        asked([countryId('TR')], { caseId: other.id }),
        asked([countryId('TR')], { caseId: newUlid() }),
      ].map(async (body) => codeOf(await exported(analyst, body))),
    );
    expect(new Set(answers.map(String))).toEqual(new Set(['404,NOT_FOUND']));
  });

  test('whoever has left the case exports nothing of it', async () => {
    const left = await app.signInAs('INVESTIGATOR');
    const file = await newCase(app.run, [{ user: left, until: '2025-01-01' }]);
    const { recruiter } = await plantCell(file);
    expect(await codeOf(await exported(left, asked([recruiter])))).toEqual([404, 'NOT_FOUND']);
  });

  test('the centre, the auditor and the administrator may not, nor who is not signed in or states no purpose', async () => {
    const body = asked([countryId('TR')]);
    for (const role of ['CENTRE', 'AUDITOR', 'ADMINISTRATOR'] as const)
      expect(await codeOf(await exported(await app.signInAs(role), body))).toEqual([403, 'FORBIDDEN']);
    expect(await codeOf(await exported(null, body))).toEqual([401, 'UNAUTHENTICATED']);
    const silent = await app.signInAs('ANALYST', null);
    expect(await codeOf(await exported(silent, body))).toEqual([403, 'PURPOSE_REQUIRED']);
  });

  test('a form of another site cannot start one', async () => {
    expect(await codeOf(await exported(analyst, asked([countryId('TR')]), {}))).toEqual([400, 'BAD_INPUT']);
  });
});

describe('an export refuses', () => {
  test.each([
    ['no body', null],
    ['a list', []],
    ['no elements', asked([])],
    ['a format that nobody writes', asked([countryId('TR')], { format: 'EXE' })],
    ['an id that is none', asked(['x'])],
    ['a title that is blank', asked([countryId('TR')], { title: '  ' })],
    ['a title too long', asked([countryId('TR')], { title: 'x'.repeat(201) })],
    ['a place beyond all charts', asked([], { elements: [{ id: countryId('TR'), x: 1e9, y: 0 }] })],
    ['more than it takes', asked(Array.from({ length: 5001 }, () => newUlid()))],
    ['a case that is a map', asked([countryId('TR')], { caseId: { $ne: null } })],
    ['what it does not know', asked([countryId('TR')], { $where: '1' })],
  ])('%s', async (_kind, body) => {
    expect(await codeOf(await exported(analyst, body))).toEqual([400, 'BAD_INPUT']);
  });

  test('ids that are none, and too many, also for a picture', async () => {
    const answer = await app.ask(analyst, RECORD, { ids: ['x'] });
    expect(codesOf(answer)).toEqual(['BAD_INPUT']);
    const many = Array.from({ length: 5001 }, () => newUlid());
    expect(codesOf(await app.ask(analyst, RECORD, { ids: many }))).toEqual(['TOO_MANY']);
  });
});

test('no audit, no bytes: neither a file nor the mark of a picture', async () => {
  const own = await startApp();
  try {
    const user = await own.signInAs('ANALYST');
    await own.breakTrail();
    const response = await exportFrom(own, user, asked([countryId('TR')]));
    expect(await codeOf(response)).toEqual([503, 'UNAVAILABLE']);
    expect(response.headers.get('content-disposition')).toBeNull();
    const answer = await own.ask(user, RECORD, { ids: [countryId('TR')] });
    expect(answer.data?.['recordExport'] ?? null).toBeNull();
    expect(own.errorsLogged().length).toBeGreaterThan(0);
  } finally {
    await own.close();
  }
});
