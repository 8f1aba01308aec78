import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import type { NetworkColumns } from '../../server/network/network-columns.ts';
import { link } from '../../seed/builders/facts.ts';
import { act, episode } from '../../seed/builders/offences.ts';
import { thing } from '../../seed/builders/things.ts';
import { countryId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, personIn, type TestCase } from '../support/builders.ts';

const CASE_NETWORK = 'query ($id: ID!) { caseNetwork(caseId: $id) }';
const EXPAND =
  'query ($id: ID!, $first: Int, $after: String) { expand(id: $id, first: $first, after: $after) }';
const PATHS = 'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { outcome paths } }';

let app: TestApp;
let analyst: Session;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
});
afterAll(() => app.close());

/** A recruiter and a victim over an episode in a country, and the recruiter's phone that an accomplice uses too. */
const plantCell = async (file: TestCase) => {
  const recruiter = personIn(file, { name: inventedName() });
  const accomplice = personIn(file, { name: inventedName() });
  const victim = personIn(file, { pseudonym: `Q-${newUlid().slice(-4)}`, role: 'VICTIM_IN' });
  const [phone, exploited] = [newUlid(), newUlid()];
  await file.plant(
    recruiter,
    accomplice,
    victim,
    thing({ id: phone, kind: 'PHONE', value: `+99400${phone.slice(-6)}` }),
    link('USES', newUlid(), recruiter.id, phone, file.stamp),
    link('USES', newUlid(), accomplice.id, phone, { ...file.stamp, certainty: 'PRESUMED' }),
    episode(
      { id: exploited, victim: victim.id, inCase: file.id, forms: ['SEXUAL'], exploitedIn: countryId('TR') },
      file.stamp,
    ),
    act('RECRUITED', newUlid(), recruiter.id, exploited, file.stamp),
  );
  return { recruiter: recruiter.id, accomplice: accomplice.id, victim: victim.id, phone };
};

/** The lines of a picture in words: `Person RECRUITED Person`. */
const linesOf = ({ nodes, edges }: NetworkColumns): string[] =>
  edges.type
    .map((type, i) => `${nodes.kind[edges.source[i] ?? 0]} ${type} ${nodes.kind[edges.target[i] ?? 0]}`)
    .sort();

describe('a network works', () => {
  test('an episode is folded into lines from recruiter to victim and from victim to country', async () => {
    const file = await newCase(app.run, [{ user: analyst }]);
    await plantCell(file);
    const { caseNetwork } = await app.read<{ caseNetwork: NetworkColumns }>(analyst, CASE_NETWORK, {
      id: file.id,
    });
    expect(linesOf(caseNetwork)).toEqual(
      [
        'Person EXPLOITED_IN Country',
        'Person RECRUITED Person',
        'Person USES Phone',
        'Person USES Phone',
      ].sort(),
    );
    expect(caseNetwork.edges.certainty).toContain('PRESUMED');
    expect(new Set(caseNetwork.nodes.role)).toEqual(new Set(['SUSPECT', 'VICTIM', null]));
  });

  test('expanding goes on page by page, and says that there is more', async () => {
    const file = await newCase(app.run, [{ user: analyst }]);
    const centre = personIn(file, { name: inventedName() });
    const others = Array.from({ length: 5 }, () => personIn(file, { name: inventedName() }));
    await file.plant(
      centre,
      ...others,
      ...others.map(({ id }) => link('CONTACTED', newUlid(), centre.id, id, file.stamp)),
    );
    const seen = new Set<string>();
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const { expand }: { expand: NetworkColumns } = await app.read(analyst, EXPAND, {
        id: centre.id,
        first: 2,
        after,
      });
      expect(expand.hasMore).toBe(page < 2);
      for (const id of expand.nodes.id) seen.add(id);
      after = expand.next;
    }
    expect(seen).toEqual(new Set([centre.id, ...others.map(({ id }) => id)]));
  });

  test('a path runs over a shared phone, never over a country that two victims share', async () => {
    const file = await newCase(app.run, [{ user: analyst }]);
    const [one, other] = [await plantCell(file), await plantCell(file)];
    const over = { from: one.recruiter, to: one.accomplice };
    expect(await app.read(analyst, PATHS, over)).toEqual({
      paths: { outcome: 'FOUND', paths: [[one.recruiter, one.phone, one.accomplice]] },
    });
    expect(await app.read(analyst, PATHS, { from: one.victim, to: other.victim })).toEqual({
      paths: { outcome: 'NONE', paths: [] },
    });
  });
});

describe('who may see a network', () => {
  test('a path over what lies in another case is not found', async () => {
    const mine = await newCase(app.run, [{ user: analyst }]);
    const theirs = await newCase(app.run);
    const [from, to] = [personIn(mine, { name: inventedName() }), personIn(mine, { name: inventedName() })];
    const phone = newUlid();
    await mine.plant(from, to, thing({ id: phone, kind: 'PHONE', value: `+99400${phone.slice(-6)}` }));
    await theirs.plant(
      link('USES', newUlid(), from.id, phone, theirs.stamp),
      link('USES', newUlid(), to.id, phone, theirs.stamp),
    );
    expect(await app.read(analyst, PATHS, { from: from.id, to: to.id })).toMatchObject({
      paths: { outcome: 'NONE' },
    });
    const { expand } = await app.read<{ expand: NetworkColumns }>(analyst, EXPAND, { id: from.id });
    expect(expand.nodes.id).toEqual([from.id]);
    expect(expand.nodes.more).toEqual([0]);
  });

  test('a member who was taken out finds nothing at the very next request', async () => {
    const file = await newCase(app.run, [{ user: analyst }]);
    const { recruiter } = await plantCell(file);
    await app.read(analyst, EXPAND, { id: recruiter });
    await app.change('MATCH (:User {id: $user})-[m:MEMBER]->(:Case {id: $id}) DELETE m', {
      user: analyst.id,
      id: file.id,
    });
    expect(codesOf(await app.ask(analyst, EXPAND, { id: recruiter }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await app.ask(analyst, CASE_NETWORK, { id: file.id }))).toEqual(['NOT_FOUND']);
  });
});

describe('a network refuses', () => {
  test('a path from somebody to himself', async () => {
    const file = await newCase(app.run, [{ user: analyst }]);
    const { recruiter } = await plantCell(file);
    expect(codesOf(await app.ask(analyst, PATHS, { from: recruiter, to: recruiter }))).toEqual(['BAD_INPUT']);
  });

  test('a chart of more than two thousand known elements', async () => {
    const file = await newCase(app.run, [{ user: analyst }]);
    const { recruiter } = await plantCell(file);
    const known = Array.from({ length: 2_001 }, () => newUlid());
    const query = 'query ($id: ID!, $known: [ID!]) { expand(id: $id, known: $known) }';
    expect(codesOf(await app.ask(analyst, query, { id: recruiter, known }))).toEqual(['TOO_MANY']);
  });
});
