import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { exhibit } from '../../seed/builders/evidence.ts';
import { codesOf, type Session, startApp, type TestApp } from '../support/app.ts';
import { newCase, type TestCase } from '../support/builders.ts';
import { DECIDE, DECIDED, provenCases, WITHDRAW } from '../support/proof.ts';

let app: TestApp;
let prosecutor: Session;
beforeAll(async () => {
  app = await startApp();
  prosecutor = await app.signInAs('PROSECUTOR');
});
afterAll(() => app.close());

const { trafficking } = provenCases(() => ({ app, prosecutor }));

describe('what a prosecutor decides on an element', () => {
  type Decided = {
    key: string;
    state: string;
    decisions: { id: string; verdict: string; stateThen: string | null; mayWithdraw: boolean }[];
  };
  type DecidedRow = { id: string; mayDecide: boolean; elements: Decided[] };
  type Answer = {
    decideElement: { id: string | null; problems: { field: string | null }[]; newer: { id: string } | null };
  };
  const rowsOf = async (file: TestCase, by = prosecutor): Promise<DecidedRow[]> =>
    (await app.read<{ proof: { rows: DecidedRow[] } }>(by, DECIDED, { caseId: file.id })).proof.rows;
  const actOf = async (file: TestCase, by = prosecutor): Promise<Decided | undefined> =>
    (await rowsOf(file, by))[0]?.elements.find(({ key }) => key === 'ACT');
  const decide = async (
    file: TestCase,
    chargeId: string,
    more = {},
    { id = newUlid(), seen = '', by = prosecutor } = {},
  ) =>
    (
      await app.read<Answer>(by, DECIDE, {
        id,
        seen: seen || null,
        decision: {
          caseId: file.id,
          chargeId,
          element: 'ACT',
          verdict: 'PROVEN',
          reason: 'Two witnesses.',
          ...more,
        },
      })
    ).decideElement;

  test('stands beside what is computed, the latest first, and the one before it when it is withdrawn', async () => {
    const { file, chargeId, plantEpisode } = await trafficking();
    expect((await rowsOf(file))[0]?.mayDecide).toBe(true);
    const first = await decide(file, chargeId, { verdict: 'FURTHER_INQUIRY' });
    await plantEpisode(['RECRUITED']);
    const second = await decide(file, chargeId, {}, { seen: first.id ?? '' });
    expect(await actOf(file)).toMatchObject({
      state: 'UNSUPPORTED',
      decisions: [
        { id: second.id, verdict: 'PROVEN', stateThen: 'UNSUPPORTED', mayWithdraw: true },
        { id: first.id, verdict: 'FURTHER_INQUIRY', stateThen: 'MISSING' },
      ],
    });
    await app.read(prosecutor, WITHDRAW, { caseId: file.id, id: second.id });
    expect((await actOf(file))?.decisions.map(({ id }) => id)).toEqual([first.id]);
  });

  test('is recorded once when it is sent twice, and not over one that was not seen', async () => {
    const { file, chargeId } = await trafficking();
    const id = newUlid();
    for (const _ of [1, 2])
      expect(await decide(file, chargeId, {}, { id })).toMatchObject({ id, problems: [] });
    const late = await decide(file, chargeId, { verdict: 'NOT_PROVEN' });
    expect(late).toMatchObject({ id: null, problems: [], newer: { id, verdict: 'PROVEN' } });
    expect((await actOf(file))?.decisions).toHaveLength(1);
  });

  test('needs a reason, and an element that the article has', async () => {
    const { file, chargeId } = await trafficking();
    expect((await decide(file, chargeId, { reason: ' x ' })).problems).toMatchObject([{ field: 'reason' }]);
    expect((await decide(file, chargeId, { element: '__proto__' })).problems).toMatchObject([
      { field: null },
    ]);
    expect((await decide(file, newUlid())).problems).toMatchObject([{ field: null }]);
  });

  test('is a prosecutor’s who edits the case; others read it, and not how much spoke for it to him', async () => {
    const reader = await app.signInAs('PROSECUTOR');
    const { file, chargeId } = await trafficking();
    await file.letIn({ user: reader, level: 'READ' });
    const { id } = await decide(file, chargeId);
    expect((await rowsOf(file, reader))[0]?.mayDecide).toBe(false);
    expect(await actOf(file, reader)).toMatchObject({
      decisions: [{ id, stateThen: null, mayWithdraw: false }],
    });
    expect((await decide(file, chargeId, {}, { seen: id ?? '', by: reader })).id).toBeNull();
    const taken = await app.read<{ withdrawElementDecision: { id: string | null } }>(reader, WITHDRAW, {
      caseId: file.id,
      id,
    });
    expect(taken.withdrawElementDecision.id).toBeNull();
  });

  test('a case of others, and the id of a fact of others, are not there', async () => {
    const { file, chargeId } = await trafficking();
    const stranger = await app.signInAs('PROSECUTOR');
    const decision = {
      caseId: file.id,
      chargeId,
      element: 'ACT',
      verdict: 'PROVEN',
      reason: 'Two witnesses.',
    };
    for (const caseId of [file.id, newUlid()])
      expect(
        codesOf(await app.ask(stranger, DECIDE, { id: newUlid(), decision: { ...decision, caseId } })),
      ).toEqual(['NOT_FOUND']);
    const elsewhere = await newCase(app.run, [{ user: stranger, level: 'EDIT' }]);
    const hidden = newUlid();
    await elsewhere.plant(
      exhibit({ id: hidden, inCases: [elsewhere.id], number: '1', kind: 'OTHER' }, elsewhere.stamp),
    );
    expect((await decide(file, chargeId, {}, { id: hidden })).id).toBeNull();
    expect((await actOf(file))?.decisions).toEqual([]);
  });
});
