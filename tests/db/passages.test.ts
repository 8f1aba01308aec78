import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { exhibit } from '../../seed/builders/evidence.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, inventedName, newCase, personIn, type Member, type TestCase } from '../support/builders.ts';

const RECORD_LINK = `mutation ($id: ID!, $link: LinkInput!, $passage: PassageInput) { recordLink(id: $id, link: $link, passage: $passage) { id problems { field text { en } } } }`;
const WITHDRAW_LINK = `mutation ($id: ID!, $type: String!, $source: ID!, $target: ID!) {
  withdrawLink(id: $id, type: $type, source: $source, target: $target) { id } }`;
const RECORD = `mutation ($id: ID!, $element: ElementInput!, $passage: PassageInput) { recordElement(id: $id, element: $element, passage: $passage) { id recordId problems { field } } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawElement(id: $id) { id problems { field } } }`;
const SOURCES = 'sources { id kind locator quote against mayWithdraw }';
const FACTS = `query ($source: ID!, $target: ID!) { lineFacts(source: $source, target: $target) { facts { id ${SOURCES} } } }`;
const CARD = `query ($id: ID!) { card(id: $id) { ${SOURCES} facts { type ${SOURCES} } } }`;
const RESTING = `query ($id: ID!) { evidenceSource(id: $id) { citations { locator quote fileId against fact { id says } } } }`;
const RECORD_EXHIBIT = `mutation ($id: ID!, $exhibit: ExhibitInput!) { recordExhibit(id: $id, exhibit: $exhibit) { id } }`;
const WITHDRAW_EXHIBIT = `mutation ($id: ID!) { withdrawSource(id: $id) { id problems { field } } }`;

type Answer = {
  id: string | null;
  recordId?: string;
  problems: { field: string | null; text?: { en: string } }[];
};
type Source = { id: string; locator: string | null; quote: string | null; against: boolean };
type Asked = Record<string, unknown>;

let app: TestApp;
let analyst: Session;
let colleague: Session;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
  colleague = await app.signInAs('INVESTIGATOR');
});
afterAll(() => app.close());

const SOURCED = {
  certainty: 'PROBABLE',
  reliability: 'B',
  credibility: 3,
  handling: 'H0',
  sourceText: 'Protocol',
};

const plantCase = async (members: Member[] = [{ user: analyst, level: 'EDIT' }]) => {
  const file = await newCase(app.run, members);
  const [one, other, exhibitId] = [
    personIn(file, { name: inventedName() }),
    personIn(file, { name: inventedName() }),
    newUlid(),
  ];
  await file.plant(
    one,
    other,
    exhibit({ id: exhibitId, inCases: [file.id], number: '7', kind: 'DOCUMENT' }, file.stamp),
  );
  const link = { ...SOURCED, caseId: file.id, source: one.id, target: other.id, type: 'ASSOCIATE_OF' };
  const passage = { sourceId: exhibitId, locator: ' page 3 ', quote: ' They met each week ', against: false };
  return { file, link, passage, exhibitId, one: one.id, other: other.id };
};
const exhibitAmong = async (file: TestCase, scope: string): Promise<string> => {
  const id = newUlid();
  await file.plant(exhibit({ id, inCases: [file.id], number: id, kind: 'DOCUMENT' }, inScope(scope)));
  return id;
};
const recordLink = async (link: Asked, passage: Asked | null, id = newUlid()): Promise<Answer> =>
  (await app.read<{ recordLink: Answer }>(analyst, RECORD_LINK, { id, link, passage })).recordLink;
const factsBetween = async (source: string, target: string, reader = analyst) =>
  (
    await app.read<{ lineFacts: { facts: { id: string; sources: Source[] }[] } }>(reader, FACTS, {
      source,
      target,
    })
  ).lineFacts.facts;
const restingOn = async (id: string) =>
  (await app.read<{ evidenceSource: { citations: Asked[] } }>(analyst, RESTING, { id })).evidenceSource
    .citations;
const record = async (element: Asked, passage: Asked | null): Promise<Answer> =>
  (await app.read<{ recordElement: Answer }>(analyst, RECORD, { id: newUlid(), element, passage }))
    .recordElement;

describe('a link that is recorded from a passage', { timeout: 120_000 }, () => {
  test('is there with its page and its words, once, however often it is sent', async () => {
    const { link, passage, exhibitId, one, other } = await plantCase([
      { user: analyst, level: 'EDIT' },
      { user: colleague },
    ]);
    const id = newUlid();
    for (let time = 0; time < 2; time += 1)
      expect(await recordLink(link, passage, id)).toEqual({ id, problems: [] });
    const cited = {
      id: exhibitId,
      kind: 'EXHIBIT',
      locator: 'page 3',
      quote: 'They met each week',
      against: false,
    };
    expect(await factsBetween(one, other)).toEqual([{ id, sources: [{ ...cited, mayWithdraw: true }] }]);
    expect(await factsBetween(one, other, colleague)).toEqual([
      { id, sources: [{ ...cited, mayWithdraw: false }] },
    ]);
    expect(await restingOn(exhibitId)).toMatchObject([
      { locator: 'page 3', fact: { id, says: ['ASSOCIATE_OF'] } },
    ]);
  });

  test('may be spoken against by it', async () => {
    const { link, passage, one, other } = await plantCase();
    await recordLink(link, { ...passage, against: true });
    expect(await factsBetween(one, other)).toMatchObject([{ sources: [{ against: true }] }]);
  });

  test('is withdrawn together with it', async () => {
    const { link, passage, exhibitId, one, other } = await plantCase();
    const id = newUlid();
    await recordLink(link, passage, id);
    await app.read(analyst, WITHDRAW_LINK, { id, type: 'ASSOCIATE_OF', source: one, target: other });
    expect(await factsBetween(one, other)).toEqual([]);
    expect(await restingOn(exhibitId)).toEqual([]);
  });

  test('is not recorded where the passage cannot be: neither is there', async () => {
    const { file, link, passage, one, other } = await plantCase();
    const hidden = await exhibitAmong(file, `${file.scope}:identity`);
    const [elsewhere, withdrawn] = [
      await plantCase([{ user: colleague }]),
      await exhibitAmong(file, file.scope),
    ];
    await app.change('MATCH (x:Exhibit {id: $id}) SET x.supersededAt = $at', {
      id: withdrawn,
      at: '2025-03-01T08:00:00.000Z',
    });
    for (const wrong of [
      { sourceId: hidden },
      { sourceId: elsewhere.exhibitId },
      { sourceId: withdrawn },
      { sourceId: newUlid() },
      { fileId: newUlid() },
    ]) {
      const answer = await app.ask(analyst, RECORD_LINK, {
        id: newUlid(),
        link,
        passage: { ...passage, ...wrong },
      });
      expect(codesOf(answer), JSON.stringify(wrong)).toEqual(['NOT_FOUND']);
    }
    expect((await recordLink(link, { ...passage, locator: 'x'.repeat(201) })).problems).toMatchObject([
      { field: 'locator', text: { en: 'Write the place in fewer than 200 characters.' } },
    ]);
    expect((await recordLink(link, { ...passage, quote: 'x'.repeat(2001) })).problems).toMatchObject([
      { field: 'quote' },
    ]);
    expect(await factsBetween(one, other)).toEqual([]);
  });

  test('leaves its words where they are when the source lies in another compartment', async () => {
    const { file, link, passage, one, other } = await plantCase([
      { user: analyst, level: 'EDIT', identity: true },
    ]);
    const sourceId = await exhibitAmong(file, `${file.scope}:identity`);
    expect((await recordLink(link, { ...passage, sourceId })).problems).toMatchObject([{ field: 'quote' }]);
    expect(await factsBetween(one, other)).toEqual([]);
    expect(await recordLink(link, { ...passage, sourceId, quote: '' })).toMatchObject({ problems: [] });
    expect(await factsBetween(one, other)).toMatchObject([{ sources: [{ locator: 'page 3', quote: null }] }]);
  });

  test('keeps its exhibit from being withdrawn', async () => {
    const { file, link, passage } = await plantCase();
    const exhibitInput = {
      caseId: file.id,
      number: '8',
      exhibitKind: 'DOCUMENT',
      handling: 'H0',
      isSealed: false,
    };
    const id = newUlid();
    await app.read(analyst, RECORD_EXHIBIT, { id, exhibit: exhibitInput });
    await recordLink(link, { ...passage, sourceId: id });
    expect(await app.read(analyst, WITHDRAW_EXHIBIT, { id })).toMatchObject({
      withdrawSource: { id: null, problems: [{ field: null }] },
    });
  });
});

describe('an exhibit that one withdraws while another records from it', { timeout: 120_000 }, () => {
  test('is gone with nothing recorded, or stays with what rests on it', async () => {
    for (let time = 0; time < 6; time += 1) {
      const { file, link, passage, one, other } = await plantCase();
      const id = newUlid();
      const exhibitInput = {
        caseId: file.id,
        number: '8',
        exhibitKind: 'DOCUMENT',
        handling: 'H0',
        isSealed: false,
      };
      await app.read(analyst, RECORD_EXHIBIT, { id, exhibit: exhibitInput });
      const asked = [
        () => app.ask(analyst, WITHDRAW_EXHIBIT, { id }),
        () => app.ask(analyst, RECORD_LINK, { id: newUlid(), link, passage: { ...passage, sourceId: id } }),
      ];
      await Promise.all((time % 2 === 0 ? asked : asked.toReversed()).map((ask) => ask()));
      const facts = await factsBetween(one, other);
      const [exhibitLeft] = await app.rows('MATCH (x:Exhibit {id: $id}) RETURN x.supersededAt AS gone', {
        id,
      });
      if (exhibitLeft?.['gone']) expect(facts).toEqual([]);
      else expect(facts).toMatchObject([{ sources: [{ id }] }]);
    }
  });
});

describe('an element that is recorded from a passage', { timeout: 120_000 }, () => {
  const cardOf = async (id: string | null) =>
    (await app.read<{ card: { sources: Source[]; facts: { sources: Source[] }[] } }>(analyst, CARD, { id }))
      .card;

  test('rests on it with all that is recorded at once, and is withdrawn together with it', async () => {
    const { file, passage, exhibitId, one } = await plantCase();
    const element = {
      ...SOURCED,
      caseId: file.id,
      kind: 'Phone',
      value: `+99450${String(Math.floor(Math.random() * 9_000_000) + 1_000_000)}`,
      link: { other: one, isFromOther: true, type: 'USES' },
    };
    const { id, recordId, problems } = await record(element, passage);
    expect(problems).toEqual([]);
    const cited = { id: exhibitId, locator: 'page 3', quote: 'They met each week', against: false };
    expect(await cardOf(id)).toMatchObject({ sources: [cited], facts: [{ type: 'USES', sources: [cited] }] });
    expect(await restingOn(exhibitId)).toHaveLength(2);
    await app.read(analyst, WITHDRAW, { id: recordId });
    expect(await restingOn(exhibitId)).toEqual([]);
  });

  test('with a role rests on it with the role too', async () => {
    const { file, passage, exhibitId } = await plantCase();
    const element = { ...SOURCED, caseId: file.id, kind: 'Person', value: inventedName(), role: 'SUSPECT' };
    const { recordId } = await record(element, passage);
    expect(await restingOn(exhibitId)).toHaveLength(2);
    await app.read(analyst, WITHDRAW, { id: recordId });
    expect(await restingOn(exhibitId)).toEqual([]);
  });

  test('keeps no words beside somebody who is protected, and its place without them', async () => {
    const { file, passage, exhibitId } = await plantCase([{ user: analyst, level: 'EDIT', identity: true }]);
    const element = { ...SOURCED, caseId: file.id, kind: 'Person', value: inventedName(), role: 'VICTIM' };
    expect((await record(element, passage)).problems).toEqual([{ field: 'quote' }]);
    const { id, problems } = await record(element, { ...passage, quote: null });
    expect(problems).toEqual([]);
    expect((await cardOf(id)).sources).toMatchObject([{ id: exhibitId, locator: 'page 3', quote: null }]);
  });

  test('is not recorded from a source that the reader does not see', async () => {
    const { file, passage } = await plantCase();
    const hidden = await exhibitAmong(file, `${file.scope}:identity`);
    const element = { ...SOURCED, caseId: file.id, kind: 'Person', value: inventedName() };
    const answers = await Promise.all(
      [hidden, newUlid()].map((sourceId) =>
        app.ask(analyst, RECORD, { id: newUlid(), element, passage: { ...passage, sourceId } }),
      ),
    );
    expect(answers.map(codesOf)).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
  });
});
