import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { systemViewer, type Viewer } from '../../server/db/viewer.ts';
import { link } from '../../seed/builders/facts.ts';
import { personRecord } from '../../seed/builders/people.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, inventedName, newCase, personIn } from '../support/builders.ts';

const FACTS = 'dossiers/facts';

let app: TestApp;
let wide: Session;
let narrow: Session;
beforeAll(async () => {
  app = await startApp();
  [wide, narrow] = [await app.signInAs('ANALYST'), await app.signInAs('ANALYST')];
});
afterAll(() => app.close());

const viewerOf = ({ id }: Session, more: Partial<Viewer> = {}): Viewer => ({
  ...systemViewer('test'),
  kind: 'user',
  userId: id,
  ...more,
});

/** A case with an open fact and one in the joint compartment of the case and its identities. */
const begun = async () => {
  const file = await newCase(app.run, [{ user: wide, identity: true }, { user: narrow }]);
  const parts = [file.scope, `${file.scope}:identity`];
  const joint = `joint:${createHash('sha256').update(newUlid()).digest('hex')}`;
  await app.change(
    `MATCH (c:Case {id: $caseId}) CREATE (c)-[:HOLDS]->(:Compartment {id: $joint, kind: 'JOINT', parts: $parts})`,
    { caseId: file.id, joint, parts },
  );
  const [one, other] = [personIn(file, {}), personIn(file, {})];
  const [open, held] = [newUlid(), newUlid()];
  await file.plant(
    one,
    other,
    link('ASSOCIATE_OF', open, one.id, other.id, file.stamp),
    link('LIVES_WITH', held, one.id, other.id, inScope(joint)),
  );
  const seenBy = async (viewer: Viewer): Promise<string[]> => {
    const rows = await app.run<{ id: string }>(viewer, FACTS, { caseId: file.id, most: 100 });
    return rows.flatMap(({ id }) => ([open, held].includes(id) ? [id] : []));
  };
  return { file, joint, parts, open, held, seenBy };
};

describe('a joint compartment', () => {
  test('is held by whoever holds all of its parts, and by nobody else', async () => {
    const { open, held, seenBy } = await begun();
    expect((await seenBy(viewerOf(wide))).toSorted()).toEqual([open, held].toSorted());
    expect(await seenBy(viewerOf(narrow))).toEqual([open]);
    expect(await seenBy(viewerOf(await app.signInAs('SUPERVISOR')))).toEqual([]);
  });

  test('is lost with any of its parts', async () => {
    const { file, open, seenBy } = await begun();
    await app.change('MATCH (:User {id: $user})-[m:MEMBER]->(:Case {id: $caseId}) SET m.identity = false', {
      user: wide.id,
      caseId: file.id,
    });
    expect(await seenBy(viewerOf(wide))).toEqual([open]);
  });
});

describe('a reader who is kept within some compartments', () => {
  test('sees of what he holds what lies in them, and nothing that he does not hold', async () => {
    const { file, joint, parts, open, held, seenBy } = await begun();
    expect(await seenBy(viewerOf(wide, { within: [file.scope] }))).toEqual([open]);
    expect(await seenBy(viewerOf(wide, { within: [] }))).toEqual([]);
    expect(await seenBy(viewerOf(narrow, { within: [...parts, joint] }))).toEqual([open]);
    expect(await seenBy(viewerOf(wide, { within: [...parts, joint] }))).toContain(held);
  });

  test('knows nobody by a name whom something that he holds protects', async () => {
    const file = await newCase(app.run, [{ user: wide, identity: true }]);
    const name = inventedName();
    const one = personIn(file, { name });
    const shield = { id: newUlid(), of: one.id, pseudonym: 'Q-77' };
    await file.plant(one, personRecord(shield, inScope(`${file.scope}:identity`)));
    const rows = await app.run(viewerOf(wide, { within: [file.scope] }), 'dossiers/names', {
      ids: [one.id],
      caseId: file.id,
    });
    expect(rows).toMatchObject([{ label: 'Q-77', isProtected: true }]);
  });
});
