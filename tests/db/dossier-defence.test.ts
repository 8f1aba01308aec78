import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import type { Block } from '../../server/dossiers/dossier-document.ts';
import { compartment, holds } from '../../seed/builders/cases.ts';
import { citation, exhibit, report, statement } from '../../seed/builders/evidence.ts';
import { factNode, link } from '../../seed/builders/facts.ts';
import { caseRole } from '../../seed/builders/offences.ts';
import { person, personRecord } from '../../seed/builders/people.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, inventedName, legalName, newCase, personIn, RECORDED_AT } from '../support/builders.ts';
import { dossierDesk, writtenBlock } from '../support/dossiers.ts';
import { pdfPages } from '../support/pdf-text.ts';

let app: TestApp;
let desk: ReturnType<typeof dossierDesk>;
let writer: Session;
let second: Session;
beforeAll(async () => {
  app = await startApp();
  desk = dossierDesk(app);
  [writer, second] = [await app.signInAs('PROSECUTOR'), await app.signInAs('PROSECUTOR')];
});
afterAll(() => app.close());

const EVENT = `mutation ($id: ID!, $sourceId: ID!, $event: ExhibitEventInput!) { recordExhibitEvent(id: $id, sourceId: $sourceId, event: $event) { id problems { text { en } } } }`;

const upload = async (exhibitId: string, text: string, name: string) => {
  const form = new FormData();
  form.append('file', new Blob([text]), name);
  const response = await fetch(`${app.url}/api/files?exhibitId=${exhibitId}`, {
    method: 'POST',
    headers: { cookie: writer.cookie, 'apollo-require-preflight': '1' },
    body: form,
  });
  expect(response.status).toBe(201);
};

/** A word that fits the narrowest cell of a table: one that is broken over two lines would not be found where it stands. */
const shortWord = (): string => `X${inventedName().slice(-8, -2)}`;

/** Words that nobody outside may read, by the place from which they could come. Each is a word of its own. */
const canaries = () =>
  ({
    name: shortWord(),
    alias: shortWord(),
    sealedBirth: '1999-09-09',
    informant: shortWord(),
    knownOnlyByReport: shortWord(),
    knownOnlyBySource: shortWord(),
    note: shortWord(),
    sentenceOnIdentity: shortWord(),
    sentenceOnReport: shortWord(),
    sentenceOnUndisclosed: shortWord(),
    sentenceOnNothing: shortWord(),
    heading: shortWord(),
    title: shortWord(),
    quotation: shortWord(),
    reportReference: shortWord(),
    exhibitDescription: shortWord(),
    courtOrder: shortWord(),
    placeOfSeizure: shortWord(),
    undisclosedNumber: shortWord(),
    undisclosedBasis: shortWord(),
    sealedNumber: shortWord(),
    statement: shortWord(),
    fileName: shortWord(),
    undisclosedFile: shortWord(),
    sealedFile: shortWord(),
  }) as const;

const begun = async () => {
  const words = canaries();
  const file = await newCase(app.run, [
    { user: writer, level: 'EDIT', identity: true },
    { user: second, level: 'EDIT', identity: true },
  ]);
  const [open, identity, source] = [file.scope, `${file.scope}:identity`, `${file.scope}:source`];
  await file.plant(compartment(source, 'SOURCE'), holds(file.id, source));
  for (const user of [writer, second])
    await app.change('MATCH (:User {id: $user})-[m:MEMBER]->(:Case {id: $caseId}) SET m.source = true', {
      user: user.id,
      caseId: file.id,
    });
  const accused = { name: shortWord() };
  const suspect = personIn(file, { name: accused.name });
  const [victim, informant] = [newUlid(), newUlid()];
  const byReport = personIn(file, { name: words.knownOnlyByReport });
  const bySource = personIn(file, { name: words.knownOnlyBySource });
  const ids = {
    open: newUlid(),
    sealed: newUlid(),
    told: newUlid(),
    reported: newUlid(),
    disclosed: newUlid(),
    undisclosed: newUlid(),
    identified: newUlid(),
    report: newUlid(),
    said: newUlid(),
    secret: newUlid(),
    secretly: newUlid(),
  };
  const exhibitOf = (id: string, number: string, scope: string, own: object) =>
    exhibit({ id, inCases: [file.id], number, kind: 'PHOTOGRAPH', ...own }, inScope(scope));
  await file.plant(
    suspect,
    byReport,
    bySource,
    person(victim),
    person(informant),
    personRecord({ id: newUlid(), of: victim, pseudonym: 'Q-77' }, inScope(open)),
    personRecord(
      { id: newUlid(), of: victim, birth: words.sealedBirth, names: [legalName(words.name)] },
      inScope(identity),
    ),
    personRecord(
      { id: newUlid(), of: victim, names: [{ text: words.alias, script: 'Latn', kind: 'ALIAS' }] },
      inScope(identity),
    ),
    caseRole('VICTIM_IN', newUlid(), victim, file.id, inScope(open, { certainty: 'CONFIRMED' })),
    personRecord({ id: newUlid(), of: informant, names: [legalName(words.informant)] }, inScope(source)),
    caseRole('WITNESS_IN', newUlid(), informant, file.id, inScope(source)),
    link('ASSOCIATE_OF', ids.told, informant, suspect.id, inScope(source)),
    link('ASSOCIATE_OF', ids.sealed, suspect.id, victim, inScope(identity)),
    link('RELATED_TO', ids.open, suspect.id, victim, inScope(open)),
    link('ASSOCIATE_OF', ids.reported, suspect.id, byReport.id, {
      ...inScope(open),
      validFrom: '2025-02-11',
    }),
    exhibitOf(ids.disclosed, '21', open, {
      title: words.exhibitDescription,
      courtOrder: words.courtOrder,
      seizedAt: words.placeOfSeizure,
      volume: 2,
      sheets: '7-9',
    }),
    exhibitOf(ids.undisclosed, words.undisclosedNumber, open, { lawfulBasis: words.undisclosedBasis }),
    exhibitOf(ids.identified, words.sealedNumber, identity, {}),
    report(
      {
        id: ids.report,
        inCase: file.id,
        on: '2025-03-01',
        sourceKind: 'INFORMANT',
        reference: words.reportReference,
      },
      inScope(open),
    ),
    statement(
      { id: ids.said, by: victim, inCase: file.id, on: '2025-03-02', as: 'VICTIM', text: words.statement },
      inScope(open),
    ),
    citation(
      { id: newUlid(), factId: ids.open, sourceId: ids.disclosed, locator: words.quotation },
      inScope(open),
    ),
    citation({ id: newUlid(), factId: ids.open, sourceId: ids.report }, inScope(open)),
    citation({ id: newUlid(), factId: ids.reported, sourceId: ids.report }, inScope(open)),
    // In the compartment of the case it looks like a fact for which no source is named.
    link('ASSOCIATE_OF', ids.secretly, suspect.id, bySource.id, {
      ...inScope(open),
      validFrom: '2025-02-12',
    }),
    exhibitOf(ids.secret, '99', source, {}),
    citation({ id: newUlid(), factId: ids.secretly, sourceId: ids.secret }, inScope(source)),
    factNode('CaseNote', newUlid(), inScope(open), { caseId: file.id, kind: 'NOTE', text: words.note }),
  );
  // Of these the prosecution knows only by what an informant has reported.
  await app.change('MATCH (p:Person)-[r:SUSPECT_IN]->() WHERE p.id IN $ids SET r.supersededAt = $at', {
    ids: [byReport.id, bySource.id],
    at: RECORDED_AT,
  });
  await upload(ids.disclosed, 'Disclosed words.', `${words.fileName}.txt`);
  await upload(ids.undisclosed, words.undisclosedFile, 'a.txt');
  await upload(ids.identified, words.sealedFile, 'b.txt');
  await app.read(writer, EVENT, {
    id: newUlid(),
    sourceId: ids.disclosed,
    event: { kind: 'DISCLOSED', on: '2025-03-05', toWhom: 'Müdafiəçi' },
  });
  const computed = (
    [
      'PERSONS',
      'GROUP',
      'EPISODES',
      'TIMELINE',
      'MOVEMENT',
      'MONEY',
      'ELEMENTS',
      'WITNESSES',
      'MISSING',
      'EXHIBITS',
    ] as const
  ).map((kind): Block => ({ id: newUlid(), kind, heading: kind === 'PERSONS' ? words.heading : null }));
  const dossier = await desk.begin(
    writer,
    file.id,
    [
      writtenBlock([ids.open], 'He knew her.'),
      writtenBlock([ids.sealed], words.sentenceOnIdentity),
      writtenBlock([ids.report], words.sentenceOnReport),
      writtenBlock([ids.undisclosed], words.sentenceOnUndisclosed),
      writtenBlock([], words.sentenceOnNothing),
      ...computed,
    ],
    { kind: 'COURT_SUMMARY', title: words.title },
  );
  return { file, dossier, words, ids, accused };
};

const approved = async (dossier: string) => {
  const { version, problems } = await desk.freeze(writer, dossier);
  if (!version) throw new Error(problems.map(({ text }) => text.en).join(' '));
  await desk.ask(writer, version.id);
  expect((await desk.approve(second, version)).problems).toEqual([]);
  return version;
};

const TO = { toWhom: 'Müdafiəçi', ground: 'CPC 284' };
const taken = async (versionId: string, as: 'pdf' | 'bundle'): Promise<Buffer> => {
  const response = await desk.take(writer, versionId, { as, ...TO });
  if (response.status !== 200) throw new Error(await response.text());
  return Buffer.from(await response.arrayBuffer());
};

/** Everything that somebody could read out of a PDF: what is drawn, and every object of the file, its streams opened, in each way in which text is kept. */
const readOut = (pdf: Buffer): string => {
  const raw = pdf.toString('latin1');
  const streams = [...raw.matchAll(/stream\n/gu)].flatMap(({ index }) => {
    try {
      return inflateSync(pdf.subarray(index + 'stream\n'.length)).toString('latin1');
    } catch {
      return [];
    }
  });
  const hidden = [raw, ...streams].join('\n');
  const wide = hidden.replaceAll('\0', '');
  const hex = [...hidden.matchAll(/<([0-9a-fA-F]+)>/gu)].map(([, own = '']) =>
    Buffer.from(own, 'hex').toString('latin1'),
  );
  return [hidden, wide, hex.join(' ').replaceAll('\0', ''), ...pdfPages(pdf).map(({ text }) => text)].join(
    '\n',
  );
};

const foundIn = (text: string, words: Record<string, string>): string[] =>
  Object.entries(words).flatMap(([place, word]) => (text.includes(word) ? [place] : []));

describe('a copy for the defence', () => {
  // Three versions are frozen, approved and taken out, by statements that are planned for the first time.
  test('holds nothing of a sealed identity or a source, in no byte of its PDF nor of its bundle', async () => {
    const { file, dossier, words, ids, accused } = await begun();
    const whole = await approved(dossier);
    // What the prosecutor himself reads, so that the claim below can fail.
    const own = readOut(await taken(whole.id, 'pdf'));
    expect(foundIn(own, words)).toEqual(
      expect.arrayContaining([
        'informant',
        'knownOnlyByReport',
        'knownOnlyBySource',
        'sentenceOnIdentity',
        'sentenceOnReport',
        'sentenceOnUndisclosed',
        'sentenceOnNothing',
        'heading',
        'title',
        'quotation',
        'reportReference',
        'exhibitDescription',
        'courtOrder',
        'placeOfSeizure',
        'undisclosedNumber',
        'undisclosedBasis',
        'sealedNumber',
      ]),
    );
    const withFile = await approved(
      await desk.begin(writer, file.id, [writtenBlock([ids.undisclosed])], { kind: 'COURT_SUMMARY' }),
    );
    const given = Object.values(unzipSync(await taken(withFile.id, 'bundle')));
    expect(foundIn(given.map((one) => Buffer.from(one).toString()).join('\n'), words)).toContain(
      'undisclosedFile',
    );

    const copy = await desk.beginFrom(writer, file.id, dossier);
    const version = await approved(copy);
    expect(version.needs).toEqual([]);
    const pdf = await taken(version.id, 'pdf');
    const text = readOut(pdf);
    for (const shown of [accused.name, 'Q-77', 'He knew her.', 'vol. 2', 'Exhibit 21'])
      expect(text).toContain(shown);
    expect(foundIn(text, words)).toEqual([]);
    const bundle = await taken(version.id, 'bundle');
    expect(foundIn(bundle.toString('utf8'), words)).toEqual([]);
    const files = unzipSync(bundle);
    expect(Object.keys(files).filter((path) => path.startsWith('exhibits/'))).toEqual([
      'exhibits/1-21/1.txt',
    ]);
    expect(foundIn(readOut(Buffer.from(files['dossier.pdf'] ?? [])), words)).toEqual([]);
  }, 180_000);

  test('is composed in the same way for whoever opens it, and begun empty shows what its blocks may', async () => {
    const { file, dossier, words } = await begun();
    const copy = await desk.beginFrom(writer, file.id, dossier);
    const analyst = await app.signInAs('ANALYST');
    await file.letIn({ user: analyst });
    expect((await desk.hashFor(analyst, copy)).hash).toBe((await desk.hashFor(writer, copy)).hash);
    const opened = await app.read<{ dossier: { document: string; content: string } }>(
      writer,
      'query ($id: ID!) { dossier(id: $id) { document content } }',
      { id: copy },
    );
    expect(foundIn(opened.dossier.document + opened.dossier.content, words)).toEqual([]);
  });

  test('does not show how the prosecution judges its own case, also when its author adds that block', async () => {
    const { file, dossier } = await begun();
    const copy = await desk.beginFrom(writer, file.id, dossier);
    const block = (kind: 'PERSONS' | 'ELEMENTS' | 'MISSING') => ({ id: newUlid(), kind, heading: null });
    const [people, elements, missing] = [block('PERSONS'), block('ELEMENTS'), block('MISSING')];
    await desk.save(writer, copy, [elements, people, missing]);
    const { dossier: drawn } = await app.read<{ dossier: { content: string } }>(
      writer,
      'query ($id: ID!) { dossier(id: $id) { content } }',
      { id: copy },
    );
    expect(drawn.content).toContain(people.id);
    for (const { id } of [elements, missing]) expect(drawn.content).not.toContain(id);
  });

  test('cannot name what may not enter it, and finds none of it', async () => {
    const { file, dossier, ids, words } = await begun();
    const copy = await desk.beginFrom(writer, file.id, dossier);
    for (const id of [ids.sealed, ids.told, ids.report, ids.undisclosed, ids.reported, ids.secretly])
      await expect(desk.save(writer, copy, [writtenBlock([id])])).rejects.toThrow('404');
    const find =
      'query ($caseId: ID!, $kind: DossierKind) { dossierFacts(caseId: $caseId, text: "", language: EN, kind: $kind) { id text } }';
    const found = async (kind: string | null) =>
      JSON.stringify(await app.read(writer, find, { caseId: file.id, kind }));
    expect(await found(null)).toContain(words.informant);
    expect(foundIn(await found('DEFENCE_COPY'), words)).toEqual([]);
  });

  test('lapses when a disclosure is taken back', async () => {
    const { file, dossier, ids } = await begun();
    const version = await approved(await desk.beginFrom(writer, file.id, dossier));
    expect((await desk.open(writer, version.id)).version.state).toBe('APPROVED');
    await app.change(
      "MATCH (e:ExhibitEvent {kind: 'DISCLOSED'})-[t:OF_EXHIBIT]->(:Exhibit {id: $id}) SET e.supersededAt = $at, t.supersededAt = $at",
      { id: ids.disclosed, at: new Date().toISOString() },
    );
    expect((await desk.open(writer, version.id)).version.state).toBe('LAPSED');
    expect((await desk.take(writer, version.id, { as: 'bundle', ...TO })).status).toBe(422);
  });

  test('is not begun from a dossier of another case, hidden or not', async () => {
    const { file } = await begun();
    const other = await newCase(app.run, [{ user: writer, level: 'EDIT' }]);
    const theirs = await desk.begin(writer, other.id, [writtenBlock([])]);
    const hidden = await newCase(app.run, [{ user: second, level: 'EDIT' }]);
    const unseen = await desk.begin(second, hidden.id, [writtenBlock([])]);
    const add = `mutation ($id: ID!, $caseId: ID!, $from: ID) {
      addDossier(id: $id, caseId: $caseId, kind: DEFENCE_COPY, language: EN, title: "x", from: $from) { dossier { id } } }`;
    const asked = (from: string) => app.ask(writer, add, { id: newUlid(), caseId: file.id, from });
    const answers = await Promise.all([theirs, unseen, newUlid()].map(asked));
    expect(answers.map(codesOf)).toEqual([['NOT_FOUND'], ['NOT_FOUND'], ['NOT_FOUND']]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });
});
