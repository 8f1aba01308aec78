import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import type { NetworkColumns } from '../../server/network/network-columns.ts';
import { citation, exhibit } from '../../seed/builders/evidence.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, personIn, type TestCase } from '../support/builders.ts';

const RECORD = `mutation ($id: ID!, $link: LinkInput!) { recordLink(id: $id, link: $link) { id problems { field } } }`;
const WITHDRAW = `mutation ($id: ID!, $type: String!, $source: ID!, $target: ID!) { withdrawLink(id: $id, type: $type, source: $source, target: $target) { id } }`;
const SAID =
  'id certainty reliability credibility handling validFrom validTo sourceText sources recordedBy { en }';
const CORRECT = `mutation ($id: ID!, $version: ID!, $type: String!, $source: ID!, $target: ID!, $link: LinkCorrectionInput!) {
  answer: correctLink(id: $id, version: $version, type: $type, source: $source, target: $target, link: $link) { id problems { field } newer { ${SAID} } } }`;
const CHECK = `query ($version: ID!, $type: String!, $source: ID!, $target: ID!, $link: LinkCorrectionInput!) {
  problems: checkLinkCorrection(version: $version, type: $type, source: $source, target: $target, link: $link) { field } }`;
const VERSIONS = `query ($id: ID!, $type: String!, $source: ID!, $target: ID!) {
  versions: linkVersions(id: $id, type: $type, source: $source, target: $target) { ${SAID} } }`;
const FACTS = `query ($source: ID!, $target: ID!) { lineFacts(source: $source, target: $target) {
  facts { id type certainty validFrom earlier correctedIn mayWithdraw sources { id } } } }`;

type Said = { id: string; validFrom: string | null; sources: number; recordedBy: { en: string } | null };
type Answer = { id: string | null; problems: { field: string | null }[]; newer: Said | null };
type Fact = {
  id: string;
  earlier: number;
  correctedIn: string | null;
  mayWithdraw: boolean;
  sources: { id: string | null }[];
};
type At = { type: string; source: string; target: string };

let app: TestApp;
let writer: Session;
let colleague: Session;
let reader: Session;
beforeAll(async () => {
  app = await startApp();
  [writer, colleague, reader] = [
    await app.signInAs('ANALYST'),
    await app.signInAs('INVESTIGATOR'),
    await app.signInAs('PROSECUTOR'),
  ];
});
afterAll(() => app.close());

const SOURCED = {
  certainty: 'PROBABLE',
  reliability: 'B',
  credibility: 3,
  handling: 'H0',
  sourceText: 'Report 14',
};
const said = (more: object = {}) => ({ ...SOURCED, validFrom: '2024-03', validTo: null, ...more });

const linked = async () => {
  const file = await newCase(app.run, [
    { user: writer, level: 'EDIT' },
    { user: colleague, level: 'EDIT' },
    { user: reader, level: 'READ' },
  ]);
  const [one, other] = [personIn(file, { name: inventedName() }), personIn(file, { name: inventedName() })];
  await file.plant(one, other);
  const at: At = { type: 'ASSOCIATE_OF', source: one.id, target: other.id };
  const id = newUlid();
  await app.read(writer, RECORD, { id, link: { ...said(), ...at, caseId: file.id } });
  return { file, at, id };
};

const correct = async (by: Session, at: At, version: string, link: object, id = newUlid()) => ({
  ...(await app.read<{ answer: Answer }>(by, CORRECT, { ...at, id, version, link })).answer,
  sent: id,
});
const factsOf = async (by: Session, { source, target }: At): Promise<Fact[]> =>
  (await app.read<{ lineFacts: { facts: Fact[] } }>(by, FACTS, { source, target })).lineFacts.facts;
/** Of the source in words alone there is no id. */
const tied = async (by: Session, at: At): Promise<number> =>
  (await factsOf(by, at)).flatMap(({ sources }) => sources.flatMap(({ id }) => id ?? [])).length;
const versionsOf = async (by: Session, at: At, id: string): Promise<Said[]> =>
  (await app.read<{ versions: Said[] }>(by, VERSIONS, { ...at, id })).versions;
const cited = async (file: TestCase, factId: string): Promise<void> => {
  const id = newUlid();
  await file.plant(
    exhibit({ id, inCases: [file.id], number: '7', kind: 'DOCUMENT' }, file.stamp),
    citation({ id: newUlid(), factId, sourceId: id }, file.stamp),
  );
};

describe('a link', () => {
  test('is corrected by whoever edits the case, and what stood before is kept with its author', async () => {
    const { at, id } = await linked();
    const link = said({ certainty: 'CONFIRMED', validTo: '2024-09', sourceText: ' Protocol 3 ' });
    const { sent, problems, ...answer } = await correct(colleague, at, id, link);
    expect([answer.id, problems, answer.newer]).toEqual([sent, [], null]);
    expect(await factsOf(writer, at)).toMatchObject([
      { id: sent, certainty: 'CONFIRMED', earlier: 1, correctedIn: 'HERE', mayWithdraw: false },
    ]);
    expect(await versionsOf(reader, at, sent)).toMatchObject([
      { id: sent, validFrom: '2024-03', validTo: '2024-09', sourceText: 'Protocol 3' },
      { id, certainty: 'PROBABLE', validTo: null, sourceText: 'Report 14' },
    ]);
    expect((await versionsOf(reader, at, sent)).every(({ recordedBy }) => recordedBy?.en)).toBe(true);
  });

  test('is one line of the picture before and after', async () => {
    const { file, at, id } = await linked();
    const picture = async () =>
      (
        await app.read<{ caseNetwork: NetworkColumns }>(
          reader,
          'query ($id: ID!) { caseNetwork(caseId: $id) }',
          { id: file.id },
        )
      ).caseNetwork.edges;
    const before = await picture();
    await correct(colleague, at, id, said({ certainty: 'CONFIRMED' }));
    const after = await picture();
    expect([after.source, after.target, after.type, after.count]).toEqual([
      before.source,
      before.target,
      before.type,
      before.count,
    ]);
    expect(after.certainty).toEqual(['CONFIRMED']);
  });

  test('of two who correct it the second gets both versions, and may choose his own', async () => {
    const { at, id } = await linked();
    const first = await correct(writer, at, id, said({ validFrom: '2023' }));
    const second = await correct(colleague, at, id, said({ validFrom: '2022' }));
    expect([second.id, second.problems]).toEqual([null, []]);
    expect(second.newer).toMatchObject({ id: first.sent, validFrom: '2023' });
    const chosen = await correct(colleague, at, first.sent, said({ validFrom: '2022' }));
    expect(await versionsOf(writer, at, chosen.sent)).toMatchObject([
      { validFrom: '2022' },
      { validFrom: '2023' },
      { validFrom: '2024-03' },
    ]);
  });

  test('is corrected once, however often and however much at once it is sent', async () => {
    const { at, id } = await linked();
    const sent = newUlid();
    const answers = await Promise.all(
      [1, 2].map(() => correct(writer, at, id, said({ validFrom: '2023' }), sent)),
    );
    expect(answers.map((answer) => answer.id)).toEqual([sent, sent]);
    expect((await correct(writer, at, id, said({ validFrom: '2023' }), sent)).id).toBe(sent);
    expect(await factsOf(writer, at)).toMatchObject([{ id: sent, earlier: 1 }]);
  });

  test('keeps its sources while it begins on the same day, and loses them with another', async () => {
    const { file, at, id } = await linked();
    await cited(file, id);
    const graded = await correct(colleague, at, id, said({ certainty: 'CONFIRMED', validTo: '2025' }));
    expect(await tied(reader, at)).toBe(1);
    await correct(colleague, at, graded.sent, said({ validFrom: '2021' }));
    expect(await tied(reader, at)).toBe(0);
  });

  test('is the corrector’s to withdraw, and no longer of who said what was corrected', async () => {
    const { at, id } = await linked();
    const { sent } = await correct(colleague, at, id, said({ validFrom: '2023' }));
    expect(codesOf(await app.ask(writer, WITHDRAW, { ...at, id: sent }))).toEqual(['NOT_FOUND']);
    await app.read(colleague, WITHDRAW, { ...at, id: sent });
    expect(await factsOf(writer, at)).toEqual([]);
    const late = await app.ask(writer, CORRECT, { ...at, id: newUlid(), version: sent, link: said() });
    expect(codesOf(late)).toEqual(['NOT_FOUND']);
  });

  test.each([
    ['a day that is none', { validFrom: '2024-13' }, 'validFrom'],
    ['an end before its beginning', { validTo: '2023' }, 'validTo'],
    ['a grade that there is not', { reliability: 'G' }, 'reliability'],
    ['no source', { sourceText: '  ' }, 'sourceText'],
  ])('is refused with %s, while it is typed and when it is sent', async (_what, change, field) => {
    const { at, id } = await linked();
    const link = said(change);
    const { problems } = await app.read<{ problems: { field: string }[] }>(writer, CHECK, {
      ...at,
      version: id,
      link,
    });
    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect((await correct(writer, at, id, link)).problems.map((problem) => problem.field)).toEqual([field]);
  });

  test('is not corrected by whoever reads alone, nor by one who is not in the case', async () => {
    const { at, id } = await linked();
    const outsider = await app.signInAs('ANALYST');
    for (const [by, version] of [
      [reader, id],
      [outsider, id],
      [outsider, newUlid()],
    ] as const) {
      const asked = { ...at, version, link: said() };
      expect(codesOf(await app.ask(by, CORRECT, { ...asked, id: newUlid() }))).toEqual(['NOT_FOUND']);
      expect(codesOf(await app.ask(by, CHECK, asked))).toEqual(['NOT_FOUND']);
    }
    expect(codesOf(await app.ask(outsider, VERSIONS, { ...at, id }))).toEqual(['NOT_FOUND']);
    expect((await factsOf(reader, at))[0]?.correctedIn).toBeNull();
  });

  test('that sums up the rows of a table, or was judged, says where it is mended and is not corrected here', async () => {
    const { at, id } = await linked();
    const told = async (): Promise<string | null | undefined> => (await factsOf(writer, at))[0]?.correctedIn;
    await app.change('MATCH ()-[r:ASSOCIATE_OF {id: $id}]->() SET r.importId = $importId, r.count = 3', {
      id,
      importId: newUlid(),
    });
    expect(await told()).toBe('TABLE');
    expect(
      codesOf(await app.ask(writer, CORRECT, { ...at, id: newUlid(), version: id, link: said() })),
    ).toEqual(['NOT_FOUND']);
    await app.change(
      'MATCH ()-[r:ASSOCIATE_OF {id: $id}]->() REMOVE r.importId, r.count SET r.ground = "Notice"',
      { id },
    );
    expect(await told()).toBe('NOTICE');
  });
});
