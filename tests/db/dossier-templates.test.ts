import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { factNode } from '../../seed/builders/facts.ts';
import { personRecord } from '../../seed/builders/people.ts';
import { newCase, personIn } from '../support/builders.ts';

let app: TestApp;
let [author, colleague, elsewhere]: Session[] = [];
beforeAll(async () => {
  app = await startApp();
  const inBody = async (bodyCode: string) => app.signIn(await app.newUser('PROSECUTOR', { bodyCode }));
  [author, colleague, elsewhere] = [
    await inBody('TEMPLATE_BODY'),
    await inBody('TEMPLATE_BODY'),
    await inBody('OTHER_BODY'),
  ];
});
afterAll(() => app.close());
const one = (session: Session | undefined): Session => {
  if (!session) throw new Error('nobody is signed in');
  return session;
};

const SHOWN = 'id version name kind isForBody document mayEdit author { en }';
const ANSWER = `{ template { ${SHOWN} } problems { field text { en } } meanwhile { version name } leftOut }`;
const KEEP = `mutation ($id: ID!, $dossierId: ID!, $name: String!, $isForBody: Boolean!) {
  answer: keepDossierTemplate(id: $id, dossierId: $dossierId, name: $name, isForBody: $isForBody) ${ANSWER} }`;
const SAVE = `mutation ($id: ID!, $version: ID!, $expected: ID!, $name: String!, $isForBody: Boolean!, $document: String!) {
  answer: saveDossierTemplate(id: $id, version: $version, expected: $expected, name: $name, isForBody: $isForBody, document: $document) ${ANSWER} }`;
const LIST = `query ($isWithdrawn: Boolean) { dossierTemplates(isWithdrawn: $isWithdrawn) { ${SHOWN} } }`;
const WITHDRAW = 'mutation ($id: ID!) { withdrawDossierTemplate(id: $id) }';
const RESTORE = 'mutation ($id: ID!) { restoreDossierTemplate(id: $id) }';
const BEGIN = `mutation ($id: ID!, $caseId: ID!, $kind: DossierKind!, $language: DossierLanguage!, $templateId: ID) {
  addDossier(id: $id, caseId: $caseId, kind: $kind, language: $language, title: "x", templateId: $templateId) { dossier { id } } }`;

const BEGIN_OR_WHY = BEGIN.replace('{ dossier { id } }', '{ dossier { id } problems { field text { en } } }');

type Template = { id: string; version: string; name: string; document: string; mayEdit: boolean };
type Answer = {
  answer: {
    template: Template | null;
    problems: { field: string; text: { en: string } }[];
    meanwhile: { version: string; name: string } | null;
    leftOut: number;
  };
};
const listed = async (by: Session | undefined, isWithdrawn = false): Promise<Template[]> =>
  (await app.read<{ dossierTemplates: Template[] }>(one(by), LIST, { isWithdrawn })).dossierTemplates;
const idsOf = async (by: Session | undefined, isWithdrawn = false): Promise<string[]> =>
  (await listed(by, isWithdrawn)).map(({ id }) => id);

/** A dossier whose first sentence is usual and whose second rests on something, and a template of it. */
const kept = async ({ isForBody = true, name = 'Adi qayda' } = {}) => {
  const [writer, other] = [one(author), one(colleague)];
  const file = await newCase(app.run, [
    { user: writer, level: 'EDIT' },
    { user: other, level: 'EDIT' },
  ]);
  const dossier = newUlid();
  const usual = { id: newUlid(), text: 'Məhkəmədən xahiş edirik.', restsOn: [] };
  const named = { id: newUlid(), text: 'Aynurun sözünə görə.', restsOn: [] };
  const blocks = [
    { id: newUlid(), kind: 'MONEY', heading: 'Pul' },
    { id: newUlid(), kind: 'TEXT', heading: null, sentences: [usual, named] },
  ];
  const suspect = personIn(file, { name: 'Aynur Sınaqova' });
  await file.plant(
    suspect,
    factNode('Dossier', dossier, file.stamp, {
      caseId: file.id,
      kind: 'COURT_SUMMARY',
      language: 'AZ',
      title: 'Sınaq',
      document: JSON.stringify({ format: 1, blocks, without: [] }),
      revision: 1,
      savedAt: file.stamp.recordedAt,
    }),
  );
  const id = newUlid();
  const { answer } = await app.read<Answer>(writer, KEEP, { id, dossierId: dossier, name, isForBody });
  if (!answer.template) throw new Error(JSON.stringify(answer));
  return { file, dossier, id, answer, template: answer.template };
};

describe('an own template', () => {
  test('begins dossiers of its kind, in another case and by a colleague of the body, and is one however often it is sent', async () => {
    const { dossier, id, answer, file } = await kept();
    expect(answer).toMatchObject({ leftOut: 1, template: { id, kind: 'COURT_SUMMARY', mayEdit: true } });
    await app.read(one(author), KEEP, { id, dossierId: dossier, name: 'Adi qayda', isForBody: true });
    expect((await idsOf(author)).filter((found) => found === id)).toHaveLength(1);
    expect((await listed(colleague)).find((found) => found.id === id)).toMatchObject({ mayEdit: false });
    const mine = newUlid();
    const variables = { id: mine, caseId: file.id, kind: 'COURT_SUMMARY', language: 'AZ', templateId: id };
    await app.read(one(colleague), BEGIN, variables);
    const [begun] = await app.rows('MATCH (d:Dossier {id: $mine}) RETURN d.document AS document', { mine });
    expect(JSON.parse(String(begun?.['document']))).toMatchObject({
      blocks: [
        { kind: 'MONEY', heading: 'Pul' },
        { kind: 'TEXT', sentences: [{ text: 'Məhkəmədən xahiş edirik.', restsOn: [] }] },
      ],
    });
    expect(String(begun?.['document'])).not.toContain('Aynur');
    const lines = await app.auditOf(one(author));
    expect(lines.some(({ ids }) => ids.includes(id) && ids.includes(dossier))).toBe(true);
  });

  test('is its author’s alone until he gives it to his body; nobody else finds, uses, edits or withdraws it', async () => {
    const { id, template, file } = await kept({ isForBody: false });
    const shared = await kept();
    expect(await idsOf(author)).toContain(id);
    for (const by of [colleague, elsewhere]) expect(await idsOf(by)).not.toContain(id);
    expect(await idsOf(elsewhere)).not.toContain(shared.id);
    const begin = (templateId: string, kind = 'COURT_SUMMARY') =>
      app.ask(one(colleague), BEGIN, { id: newUlid(), caseId: file.id, kind, language: 'EN', templateId });
    expect((await begin(id)).text).toBe((await begin(newUlid())).text);
    expect(codesOf(await begin(shared.id, 'INDICTMENT'))).toEqual(['NOT_FOUND']);
    for (const of of [id, shared.id]) {
      const saving = { id: of, version: newUlid(), expected: template.version, name: 'x', isForBody: true };
      const answer = await app.ask(one(colleague), SAVE, { ...saving, document: template.document });
      expect(codesOf(answer)).toEqual(['NOT_FOUND']);
      expect(codesOf(await app.ask(one(colleague), WITHDRAW, { id: of }))).toEqual(['NOT_FOUND']);
    }
    expect(codesOf(await app.ask(one(colleague), RESTORE, { id: newUlid() }))).toEqual(['NOT_FOUND']);
    expect(await idsOf(author)).toContain(id);
  });

  test('is edited without losing what stood before; of two windows the second sees the first', async () => {
    const { id, template } = await kept();
    const document = JSON.stringify({
      format: 1,
      blocks: [
        { kind: 'TEXT', heading: { az: 'Giriş', en: 'Introduction' }, sentences: [{ az: 'A.', en: 'B.' }] },
      ],
    });
    const save = async (expected: string, name: string, version = newUlid(), sent = document) =>
      (
        await app.read<Answer>(one(author), SAVE, {
          id,
          version,
          expected,
          name,
          isForBody: false,
          document: sent,
        })
      ).answer;
    const version = newUlid();
    const saved = await save(template.version, 'Yeni', version);
    expect(saved).toMatchObject({ problems: [], template: { id, version, name: 'Yeni', document } });
    expect((await save(template.version, 'Yeni', version)).template?.version).toBe(version);
    const late = await save(template.version, 'Gec');
    expect(late).toMatchObject({ template: null, meanwhile: { version, name: 'Yeni' } });
    expect(await idsOf(colleague)).not.toContain(id);
    // Undone: what stood before is saved anew.
    expect((await save(version, template.name, newUlid(), template.document)).template?.document).toBe(
      template.document,
    );
    expect(
      await app.rows('MATCH (t:DossierTemplate {templateId: $id}) RETURN t.name AS name', { id }),
    ).toHaveLength(3);
    const wrong = await save(template.version, ' ', newUlid(), '{"format":1,"blocks":[]}');
    expect(wrong.problems.map(({ field }) => field)).toEqual(['name', 'document']);
  });

  test('with a block that is not known any more says so, begins nothing, and stays as it is until its author takes that block out', async () => {
    const { id, template, file } = await kept();
    const known = (JSON.parse(template.document) as { blocks: object[] }).blocks;
    const old = { kind: 'FLIGHTS', heading: { az: 'Uçuşlar', en: 'Flights' }, legs: 3 };
    const document = JSON.stringify({ format: 1, blocks: [old, ...known] });
    await app.change('MATCH (t:DossierTemplate {templateId: $id}) SET t.document = $document', {
      id,
      document,
    });
    const asked = { id: newUlid(), caseId: file.id, kind: 'COURT_SUMMARY', language: 'EN', templateId: id };
    const begin = () => app.ask(one(colleague), BEGIN_OR_WHY, asked);
    const refused = await begin();
    expect(refused.data).toMatchObject({
      addDossier: { dossier: null, problems: [{ field: 'templateId' }] },
    });
    expect(refused.text).toContain('not known any more: FLIGHTS');
    expect((await listed(author)).find((found) => found.id === id)?.document).toBe(document);
    const save = async (sent: string) => {
      const variables = { id, version: newUlid(), expected: template.version, name: 'Yeni', isForBody: true };
      return (await app.read<Answer>(one(author), SAVE, { ...variables, document: sent })).answer;
    };
    expect((await save(document)).problems.map(({ field, text }) => [field, text.en])).toEqual([
      ['document', expect.stringContaining('FLIGHTS')],
    ]);
    expect((await save(JSON.stringify({ format: 1, blocks: known }))).problems).toEqual([]);
    expect((await begin()).data).toMatchObject({ addDossier: { dossier: { id: asked.id }, problems: [] } });
  });

  test('has no name of the case that was withdrawn or protected since, and none by which somebody goes besides', async () => {
    const writer = one(author);
    const file = await newCase(app.run, [{ user: writer, level: 'EDIT' }]);
    const [gone, shielded, known] = [
      personIn(file, { name: 'Zərifə Təxminova', role: 'WITNESS_IN' }),
      personIn(file, { name: 'Humay Sınaqlı', role: 'WITNESS_IN' }),
      personIn(file, {
        names: [
          { text: 'Kamran Nümunəli', script: 'Latn', kind: 'LEGAL' },
          { text: 'Boğaz Kamo', script: 'Latn', kind: 'NICKNAME' },
        ],
      }),
    ];
    const said = ['Zərifəyə görə.', 'Humayın sözü.', 'Boğaz Kamoya zəng olunub.', 'Məhkəmədən xahiş edirik.'];
    const sentences = said.map((text) => ({ id: newUlid(), text, restsOn: [] }));
    const dossier = newUlid();
    await file.plant(
      gone,
      shielded,
      known,
      personRecord(
        { id: newUlid(), of: shielded.id, pseudonym: `Q-${newUlid().slice(-4)}` },
        { ...file.stamp, recordedAt: '2025-05-01T09:00:00.000Z' },
      ),
      factNode('Dossier', dossier, file.stamp, {
        caseId: file.id,
        kind: 'COURT_SUMMARY',
        language: 'AZ',
        title: 'Sınaq',
        document: JSON.stringify({
          format: 1,
          blocks: [{ id: newUlid(), kind: 'TEXT', heading: null, sentences }],
          without: [],
        }),
        revision: 1,
        savedAt: file.stamp.recordedAt,
      }),
    );
    await app.change(
      `MATCH (r:Record {id: $id})-[t]-(n) SET r.supersededAt = $at, t.supersededAt = $at
       FOREACH (name IN CASE WHEN n:Name THEN [n] ELSE [] END | SET name.supersededAt = $at)
       WITH DISTINCT r MATCH (r)-[:DESCRIBES]->(p)-[w:WITNESS_IN]->() SET w.supersededAt = $at`,
      { id: gone.recordId, at: '2025-06-01T09:00:00.000Z' },
    );
    const variables = { id: newUlid(), dossierId: dossier, name: 'Sınaq', isForBody: true };
    const { answer } = await app.read<Answer>(writer, KEEP, variables);
    expect(answer).toMatchObject({ leftOut: 3, problems: [] });
    expect(JSON.parse(answer.template?.document ?? '')).toMatchObject({
      blocks: [{ sentences: [{ az: 'Məhkəmədən xahiş edirik.' }] }],
    });
  });

  test('is withdrawn and brought back; dossiers that began with it stay', async () => {
    const { id } = await kept();
    await app.read(one(author), WITHDRAW, { id });
    expect(await idsOf(author)).not.toContain(id);
    expect(await idsOf(colleague)).not.toContain(id);
    expect(await idsOf(author, true)).toContain(id);
    expect(await idsOf(colleague, true)).not.toContain(id);
    await app.read(one(author), RESTORE, { id });
    expect(await idsOf(colleague)).toContain(id);
  });

  test('is not made of a dossier that is hidden or missing, nor of a copy for the defence', async () => {
    const { dossier } = await kept();
    const keep = (dossierId: string, by = one(elsewhere)) =>
      app.ask(by, KEEP, { id: newUlid(), dossierId, name: 'x', isForBody: false });
    expect((await keep(dossier)).text).toBe((await keep(newUlid())).text);
    const defence = newUlid();
    await app.change('MATCH (d:Dossier {id: $dossier}) SET d.id = $defence, d.kind = "DEFENCE_COPY"', {
      dossier,
      defence,
    });
    expect((await keep(defence, one(author))).text).toContain('copy for the defence');
  });
});
