import { afterAll, beforeAll, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { codesOf, type Session, startApp, type TestApp } from '../support/app.ts';
import { provenCases, states } from '../support/proof.ts';

let app: TestApp;
let prosecutor: Session;
let colleague: Session;
let reader: Session;
beforeAll(async () => {
  app = await startApp();
  [prosecutor, colleague, reader] = [
    await app.signInAs('PROSECUTOR'),
    await app.signInAs('INVESTIGATOR'),
    await app.signInAs('ANALYST'),
  ];
});
afterAll(() => app.close());

const { proofOf, trafficking } = provenCases(() => ({ app, prosecutor }));

const CITE = `mutation ($id: ID!, $factId: ID!, $ends: [ID!]!, $sourceId: ID!) {
  answer: citeFact(id: $id, factId: $factId, ends: $ends, sourceId: $sourceId, against: false) { id problems { field } } }`;
const WITHDRAW = `mutation ($id: ID!, $reason: String) { answer: withdrawCitation(id: $id, reason: $reason) { id problems { field } } }`;
const RESTORE = `mutation ($id: ID!, $ends: [ID!]!) { answer: restoreCitation(id: $id, ends: $ends) { id problems { field } } }`;
const EVENT = `mutation ($id: ID!, $sourceId: ID!, $event: ExhibitEventInput!) { answer: recordExhibitEvent(id: $id, sourceId: $sourceId, event: $event) { id } }`;
const END = `mutation ($id: ID!, $reason: String) { answer: withdrawExhibitEvent(id: $id, reason: $reason) { id problems { field } } }`;
const BACK = `mutation ($id: ID!) { answer: restoreExhibitEvent(id: $id) { id problems { field } } }`;
const FOLLOWS = `query ($id: ID!) { follows: tieConsequences(id: $id) { remaining elements { chargeId accused { id } before after } } }`;
const SOURCE = `query ($id: ID!) { source: evidenceSource(id: $id) { events { id mayWithdraw mayWithReason } citations { id mayWithdraw mayWithReason }
  withdrawals { reason eventKind fact { id } recordedBy { en } } } }`;

type Answer = { id: string | null; problems: { field: string | null }[] };
type Withdrawn = { reason: string; eventKind: string | null; fact: { id: string } | null };
type Mine = { id: string; mayWithdraw: boolean; mayWithReason: boolean };

const done = async (by: Session, query: string, variables: object): Promise<Answer> =>
  (await app.read<{ answer: Answer }>(by, query, { ...variables })).answer;
const sourceOf = async (id: string, by = prosecutor) =>
  (
    await app.read<{ source: { events: Mine[]; citations: Mine[]; withdrawals: Withdrawn[] } }>(by, SOURCE, {
      id,
    })
  ).source;

const begun = async () => {
  const { file, accused, chargeId, plantEpisode, plantExhibit } = await trafficking();
  await file.letIn({ user: colleague, level: 'EDIT' });
  await file.letIn({ user: reader, level: 'READ' });
  const [factId = ''] = (await plantEpisode(['RECRUITED'])).acts;
  return { file, accused, chargeId, factId, sourceId: await plantExhibit() };
};

test('a tie of another is withdrawn with a reason, after it was seen what falls, and comes back for who withdrew it', async () => {
  const { file, accused, chargeId, factId, sourceId } = await begun();
  const [id, ends] = [newUlid(), [accused]];
  await done(colleague, CITE, { id, factId, ends, sourceId });
  const { follows } = await app.read<{ follows: object }>(prosecutor, FOLLOWS, { id });
  expect(follows).toMatchObject({
    remaining: 0,
    elements: [{ chargeId, accused: { id: accused }, before: 'ONE_SOURCE', after: 'UNSUPPORTED' }],
  });
  expect((await sourceOf(sourceId)).citations).toEqual([{ id, mayWithdraw: false, mayWithReason: true }]);
  expect((await sourceOf(sourceId, reader)).citations).toMatchObject([{ mayWithReason: false }]);

  expect(codesOf(await app.ask(prosecutor, WITHDRAW, { id }))).toEqual(['NOT_FOUND']);
  expect(codesOf(await app.ask(reader, WITHDRAW, { id, reason: 'It says nothing.' }))).not.toEqual([]);
  expect(codesOf(await app.ask(reader, FOLLOWS, { id }))).toEqual(['NOT_FOUND']);
  expect((await done(prosecutor, WITHDRAW, { id, reason: '  ' })).problems).toEqual([{ field: 'reason' }]);
  const reason = 'The sheet is of another file.';
  expect(await done(prosecutor, WITHDRAW, { id, reason })).toEqual({ id, problems: [] });
  expect(states((await proofOf(file)).rows[0])).toMatchObject({ ACT: 'UNSUPPORTED' });
  expect(await sourceOf(sourceId, reader)).toMatchObject({
    citations: [],
    withdrawals: [{ reason, eventKind: null, fact: { id: factId } }],
  });

  expect(codesOf(await app.ask(colleague, RESTORE, { id, ends }))).toEqual(['NOT_FOUND']);
  expect((await done(prosecutor, RESTORE, { id, ends })).id).toBe(id);
  // It is again of who had made it.
  expect(await sourceOf(sourceId, colleague)).toMatchObject({
    citations: [{ id, mayWithdraw: true, mayWithReason: false }],
    withdrawals: [],
  });
});

test('what another recorded of an exhibit is withdrawn with a reason, and comes back', async () => {
  const { sourceId } = await begun();
  const id = newUlid();
  const event = { kind: 'CHALLENGED', on: '2025-03-20', ground: 'x', by: 'y', document: 'z' };
  await done(colleague, EVENT, { id, sourceId, event });
  expect((await sourceOf(sourceId)).events).toEqual([{ id, mayWithdraw: false, mayWithReason: true }]);
  expect(codesOf(await app.ask(prosecutor, END, { id }))).toEqual(['NOT_FOUND']);
  const reason = 'It was about another exhibit.';
  expect((await done(prosecutor, END, { id, reason })).id).toBe(id);
  expect(await sourceOf(sourceId)).toMatchObject({
    events: [],
    withdrawals: [{ reason, eventKind: 'CHALLENGED', fact: null }],
  });
  expect((await done(prosecutor, BACK, { id })).id).toBe(id);
  expect(await sourceOf(sourceId)).toMatchObject({ events: [{ id }], withdrawals: [] });
});
