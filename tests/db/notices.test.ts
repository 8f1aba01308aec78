import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { citation, report } from '../../seed/builders/evidence.ts';
import { believedHiding } from '../../seed/builders/wanted.ts';
import { countryId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, inventedName, newCase, noticeOn, personIn, searchFor } from '../support/builders.ts';
import { importFile, mappingOf } from '../support/imports.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const NOTICE = `query ($id: ID!) { notice(id: $id) { id number colour state events { state on } person { id label } requestedBy { code name { en } }
  isOurs purpose validTo caveat case { id number } isWanted
  presumedCountries { country { code } certainty grade since sources { kind title locator } } } }`;
const NOTICES =
  'query ($first: Int, $after: ID) { notices(first: $first, after: $after) { notices { id state } after } }';

type Page = { notices: { notices: { id: string; state: string }[]; after: string | null } };

/** The board is one for the whole unit: a test looks for its own notices among those of the others. */
const board = async (session: Session, mine: readonly string[], first: number): Promise<string[]> => {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { notices }: Page = await app.read<Page>(session, NOTICES, { first, after });
    ids.push(...notices.notices.map(({ id }) => id));
    after = notices.after;
    if (after === null) return ids.filter((id) => mine.includes(id));
  }
};

describe('a notice works', () => {
  test('a notice is in the state of its latest event, and of two on one day the later step counts', async () => {
    const liaison = await app.signInAs('LIAISON');
    const file = await newCase(app.run, [{ user: liaison }]);
    const suspect = personIn(file, { name: inventedName() });
    const red = noticeOn(file, suspect.id, 'notices', [
      ['PUBLISHED', '2025-03-09'],
      ['UNDER_REVIEW', '2025-03-09'],
      ['DRAFT', '2025-03-01'],
      ['EXPIRED', '2999-01-01'],
    ]);
    const draft = noticeOn(file, suspect.id, 'notices', []);
    await file.plant(suspect, red, draft);
    const { notice } = await app.read<{ notice: unknown }>(liaison, NOTICE, { id: red.id });
    expect(notice).toMatchObject({
      state: 'PUBLISHED',
      events: [{ state: 'DRAFT' }, { state: 'UNDER_REVIEW' }, { state: 'PUBLISHED', on: '2025-03-09' }],
      colour: 'RED',
      requestedBy: { code: 'AZ', name: { en: 'Azerbaijan' } },
      isOurs: true,
      validTo: '2030-02-14',
      case: { number: file.number },
      isWanted: false,
    });
    expect((await app.read<{ notice: unknown }>(liaison, NOTICE, { id: draft.id })).notice).toMatchObject({
      state: 'DRAFT',
      events: [],
    });
  });

  test('a notice of which the file does not say who asked for it is shown, its country not known', async () => {
    const [analyst, liaison] = [await app.signInAs('ANALYST'), await app.signInAs('LIAISON')];
    const file = await newCase(app.run, [{ user: analyst, level: 'EDIT' }, { user: liaison }]);
    const mapping = mappingOf('NOTICES', {
      columns: [
        { position: 0, meaning: 'NAME' },
        { position: 1, meaning: 'NOTICE_NUMBER' },
      ],
    });
    const csv = `Ad,Nömrə\nRəşad ${inventedName()},TEST-${inventedName()}\n`;
    const { id: importId } = await importFile(app, analyst, file.id, { csv, mapping });
    const [{ id } = {}] = await app.rows('MATCH (n:Notice {importId: $importId}) RETURN n.id AS id', {
      importId,
    });
    const read = await app.read<{ notice: unknown }>(liaison, NOTICE, { id });
    expect(read.notice).toMatchObject({ requestedBy: null, isOurs: false, state: 'PUBLISHED' });
  });

  test('presumed countries are those in force, the latest first, each with certainty, grade and source', async () => {
    const liaison = await app.signInAs('LIAISON');
    const file = await newCase(app.run, [{ user: liaison }]);
    const suspect = personIn(file);
    const red = noticeOn(file, suspect.id, 'notices', [['PUBLISHED', '2025-03-09']]);
    const [factId, reportId] = [newUlid(), newUlid()];
    const hiding = (code: string, more: Parameters<typeof inScope>[1], id = newUlid()) =>
      believedHiding(id, suspect.id, countryId(code), inScope('notices', { certainty: 'PROBABLE', ...more }));
    await file.plant(
      suspect,
      red,
      hiding('TR', { validFrom: '2024-05', sourceText: 'a call from the bureau in Ankara' }),
      hiding('GE', { validFrom: '2025-01-10', grade: 'B3' }, factId),
      hiding('AE', { validFrom: '2023', validTo: '2024-12-31' }),
      hiding('RU', { validFrom: '2025-02', certainty: 'REFUTED' }),
      report(
        { id: reportId, inCase: file.id, on: '2025-01-11', sourceKind: 'BUREAU', reference: 'MB-7' },
        file.stamp,
      ),
      citation({ id: newUlid(), factId, sourceId: reportId, locator: 'page 2' }, file.stamp),
    );
    const { notice } = await app.read<{ notice: unknown }>(liaison, NOTICE, { id: red.id });
    expect(notice).toMatchObject({
      presumedCountries: [
        {
          country: { code: 'GE' },
          certainty: 'PROBABLE',
          grade: 'B3',
          since: '2025-01-10',
          sources: [{ kind: 'REPORT', title: 'MB-7 · 2025-01-11', locator: 'page 2' }],
        },
        {
          country: { code: 'TR' },
          since: '2024-05',
          sources: [{ kind: 'WORDS', title: 'a call from the bureau in Ankara' }],
        },
      ],
    });
  });

  test('the person stays wanted until the last search for her ends', async () => {
    const liaison = await app.signInAs('LIAISON');
    const file = await newCase(app.run, [{ user: liaison }]);
    const [sought, caught] = [personIn(file), personIn(file)];
    const [first, second] = [
      noticeOn(file, sought.id, 'notices', []),
      noticeOn(file, caught.id, 'notices', []),
    ];
    const ended = { from: '2024-01-01', to: '2024-06-01' };
    await file.plant(
      sought,
      caught,
      first,
      second,
      searchFor(file, sought.id, 'notices', ended),
      searchFor(file, sought.id, 'notices'),
      searchFor(file, caught.id, 'notices', ended),
    );
    const isWanted = async (id: string) =>
      (await app.read<{ notice: { isWanted: boolean } }>(liaison, NOTICE, { id })).notice.isWanted;
    expect([await isWanted(first.id), await isWanted(second.id)]).toEqual([true, false]);
  });

  test('the board has published notices first, and its pages give each notice once', async () => {
    const liaison = await app.signInAs('LIAISON');
    const file = await newCase(app.run, [{ user: liaison }]);
    const suspect = personIn(file);
    const own = (number: string, state: string) =>
      noticeOn(file, suspect.id, 'notices', [[state, '2025-03-01']], {
        number: `BOARD-${file.id}-${number}`,
      });
    const [a, b, c, d] = [
      own('1', 'REFUSED'),
      own('2', 'PUBLISHED'),
      own('3', 'DRAFT'),
      own('4', 'PUBLISHED'),
    ];
    await file.plant(suspect, a, b, c, d);
    const mine = [a.id, b.id, c.id, d.id];
    const inOrder = [b.id, d.id, a.id, c.id];
    expect(await board(liaison, mine, 100)).toEqual(inOrder);
    expect(await board(liaison, mine, 2)).toEqual(inOrder);
  });
});

describe('who may see a notice', () => {
  test('the whole unit reads the board; the case behind a notice is shown to its members alone', async () => {
    const stranger = await app.signInAs('INVESTIGATOR');
    const file = await newCase(app.run);
    const name = inventedName();
    const suspect = personIn(file, { name });
    const red = noticeOn(file, suspect.id, 'notices', [['PUBLISHED', '2025-03-09']]);
    await file.plant(suspect, red);
    const answer = await app.ask(stranger, NOTICE, { id: red.id });
    expect(answer.data).toMatchObject({ notice: { id: red.id, case: null, person: { id: suspect.id } } });
    expect(answer.text).not.toContain(name);
    expect(answer.text).not.toContain(file.number);
  });

  test('a notice that lies in a case is not on the board of others', async () => {
    const [member, stranger] = [await app.signInAs('LIAISON'), await app.signInAs('LIAISON')];
    const file = await newCase(app.run, [{ user: member }]);
    const suspect = personIn(file);
    const secret = noticeOn(file, suspect.id, file.scope, [['REQUESTED', '2025-03-09']]);
    await file.plant(suspect, secret);
    expect(await board(member, [secret.id], 100)).toEqual([secret.id]);
    expect(await board(stranger, [secret.id], 100)).toEqual([]);
    expect(codesOf(await app.ask(stranger, NOTICE, { id: secret.id }))).toEqual(['NOT_FOUND']);
  });

  test('where somebody is presumed to hide by a case alone is not told on the board', async () => {
    const stranger = await app.signInAs('LIAISON');
    const file = await newCase(app.run);
    const suspect = personIn(file);
    const red = noticeOn(file, suspect.id, 'notices', [['PUBLISHED', '2025-03-09']]);
    await file.plant(
      suspect,
      red,
      believedHiding(newUlid(), suspect.id, countryId('IR'), file.stamp),
      searchFor(file, suspect.id, file.scope),
    );
    expect((await app.read<{ notice: unknown }>(stranger, NOTICE, { id: red.id })).notice).toMatchObject({
      presumedCountries: [],
      isWanted: false,
    });
  });
});

describe('notices refuse', () => {
  test('a cursor that is no id', async () => {
    const liaison = await app.signInAs('LIAISON');
    expect(codesOf(await app.ask(liaison, NOTICES, { after: 'the last one' }))).toEqual(['BAD_INPUT']);
  });

  test('to go on after a notice that the reader may not see, as after one that does not exist', async () => {
    const liaison = await app.signInAs('LIAISON');
    const file = await newCase(app.run);
    const suspect = personIn(file);
    const secret = noticeOn(file, suspect.id, file.scope, []);
    await file.plant(suspect, secret);
    const [afterHidden, afterMissing] = [
      await app.ask(liaison, NOTICES, { after: secret.id }),
      await app.ask(liaison, NOTICES, { after: newUlid() }),
    ];
    expect(afterHidden.text).toBe(afterMissing.text);
    expect(afterHidden.data).toEqual({ notices: { notices: [], after: null } });
  });
});
