import { beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { createLoaders } from '../../server/elements/loaders.ts';
import { draw, visible } from '../../server/network/drawing.ts';
import { searchBetween } from '../../server/paths/search-between.ts';
import { searchByLength } from '../../server/paths/search-by-length.ts';
import { surroundingsIn } from '../../server/paths/surroundings.ts';
import { countsOf, pageOf } from '../../server/network/expanding.ts';
import { lineFactsAmong } from '../../server/line-sources/line-sources.queries.ts';
import { factsOf, linesAmong, neighboursOf, visibleElements } from '../../server/network/network.queries.ts';
import { totalOf } from '../../web/network/expand-counts.ts';
import { RECORDED_AT } from '../support/builders.ts';
import { counted, driver, tieMany } from '../support/hubs.ts';

const MANY = 100_000;
const HIDDEN = 60_000;
/** As few as make a hub, with the three that a reader sees. */
const FEW_HIDDEN = 250;

const scope = `case:${newUlid()}`;
const elsewhere = `case:${newUlid()}`;
const reader = () => counted([scope]);

/** A phone that has been in contact with so many others; those whose facts lie elsewhere are hidden. */
const plantPhone = async (seen: number, hidden: number): Promise<string> => {
  const id = newUlid();
  await driver.executeQuery('CREATE (:Anchor:Phone {id: $id, key: $id, value: $value})', {
    id,
    value: `+99400${id.slice(-7)}`,
  });
  const contacts = { type: 'CONTACTED', label: 'Phone' };
  await tieMany(id, { ...contacts, count: seen, scope });
  await tieMany(id, { ...contacts, count: hidden, scope: elsewhere });
  return id;
};

/** What a reader pays for opening a node, its card and a page of fifty of its neighbours, and what he gets. */
const expanded = async (id: string) => {
  const { run, hits } = reader();
  const element = await visible(run, id);
  const counts = await countsOf({ run, loaders: createLoaders(run) }, element, {});
  const page = await neighboursOf(run, [id], { most: 51 });
  const picture = await draw(
    { run, loaders: createLoaders(run) },
    { fresh: [id, ...page.slice(0, 50).map(({ neighbourId }) => neighbourId)] },
  );
  const facts = await factsOf(run, id, null, 51);
  return { hits: hits(), counts, page, picture, facts };
};

/** Phones in contact one after the other, the first of them with `from`. */
const plantChain = async (from: string, length: number): Promise<string> => {
  const ids = [from, ...Array.from({ length }, () => newUlid())];
  for (const [at, id] of ids.entries()) {
    if (at === 0) continue;
    await driver.executeQuery(
      `MATCH (a:Anchor {id: $before})
       CREATE (a)-[:CONTACTED {id: $id + 'C', scope: $scope, recordedAt: $recordedAt, certainty: 'CONFIRMED', handling: 'H0', fromId: a.id, toId: $id}]
                ->(:Anchor:Phone {id: $id, key: $id, value: $id})`,
      { before: ids[at - 1], id, scope, recordedAt: RECORDED_AT },
    );
  }
  return ids.at(-1) ?? from;
};

/** What a reader pays for the shortest paths between two elements. */
const pathsBetween = async (from: string, to: string) => {
  const { run, hits } = reader();
  const search = searchBetween(surroundingsIn(run, []), [from, to]);
  const found = await searchByLength((length, most) => search.ofLength(length, most, false), {
    maxLength: 6,
    most: 20,
    isShortestOnly: true,
  });
  return { ...found, hits: hits(), cutAt: [...search.cutAt] };
};

let small: string;
let big: string;
let hiding: string;
let hidingSome: string;
let few: string;
let hidden: string;
beforeAll(async () => {
  small = await plantPhone(100, 0);
  big = await plantPhone(MANY, 0);
  hiding = await plantPhone(3, HIDDEN);
  hidingSome = await plantPhone(3, FEW_HIDDEN);
  few = await plantPhone(3, 0);
  // Whose phone it is, after everything else in every order: the one link that matters.
  const user = { type: 'USES', label: 'Person', count: 1, scope, to: true };
  for (const phone of [small, big]) await tieMany(phone, user);
  hidden = await plantPhone(0, 5_000);
  // Every plan is made before anything is measured: two that are compared are answered by the same.
  await expanded(few);
}, 400_000);

describe('a hub', () => {
  test('of many neighbours costs what one of a hundred does', async () => {
    const [ofBig, ofSmall] = [await expanded(big), await expanded(small)];
    expect(ofBig.page).toHaveLength(51);
    for (const { counts } of [ofBig, ofSmall])
      expect(counts).toContainEqual({
        type: 'USES',
        direction: null,
        kind: 'Person',
        count: 1,
        isCut: false,
      });
    expect(ofBig.counts).toContainEqual(
      expect.objectContaining({ type: 'CONTACTED', count: 1_001, isCut: true }),
    );
    expect(ofBig.picture.nodes.id).toHaveLength(51);
    expect(ofBig.picture.edges.type).toHaveLength(50);
    expect(ofBig.hits / ofSmall.hits).toBeLessThanOrEqual(1.2);
  });

  test('of which a thousand and one links are read says so of every direction and kind that it counts', async () => {
    const id = newUlid();
    await driver.executeQuery('CREATE (:Anchor:BankAccount {id: $id, key: $id, value: $id})', { id });
    for (const label of ['Person', 'BankAccount'])
      for (const to of [true, false]) await tieMany(id, { type: 'PAID', label, count: 600, scope, to });
    await tieMany(id, { type: 'OWNS', label: 'Person', count: 2, scope, to: true });
    const { run } = reader();
    const counts = await countsOf({ run, loaders: createLoaders(run) }, await visible(run, id), {});
    const paid = counts.filter(({ type }) => type === 'PAID');
    expect(paid.length).toBeGreaterThan(1);
    expect(paid.every(({ count, isCut }) => count <= 1_001 && isCut)).toBe(true);
    expect(totalOf(paid).count).toBeGreaterThan(1_000);
    expect(totalOf(paid).isCapped).toBe(true);
    expect(counts.filter(({ type }) => type === 'OWNS')).toMatchObject([{ count: 2, isCut: false }]);
  });

  test('to which a hundred links lead from each of its neighbours shows every one of them', async () => {
    const id = newUlid();
    await driver.executeQuery('CREATE (:Anchor:BankAccount {id: $id, key: $id, value: $id})', { id });
    await tieMany(id, { type: 'OWNS', label: 'Person', count: 2, scope, to: true });
    await tieMany(id, { type: 'PAID', label: 'BankAccount', count: 5, scope });
    await driver.executeQuery(
      `MATCH (a:Anchor {id: $id})-[r:PAID {scope: $scope}]->(b)
       UNWIND range(1, 120) AS i
       CREATE (a)-[again:PAID]->(b) SET again = r {.*, id: r.id + '-' + i}`,
      { id, scope },
    );
    const { run } = reader();
    const page = await neighboursOf(run, [id], { most: 51 });
    expect(page).toHaveLength(7);
    const rest = await neighboursOf(run, [id], { most: 51, after: page[3]?.neighbourId });
    expect(rest).toEqual(page.slice(4));
    expect(await neighboursOf(run, [id], { most: 3 })).toEqual(page.slice(0, 3));
    const counts = await countsOf({ run, loaders: createLoaders(run) }, await visible(run, id), {});
    expect(counts.map(({ type, count, isCut }) => [type, count, isCut])).toEqual([
      ['OWNS', 2, false],
      ['PAID', 5, false],
    ]);
  });

  test('of a few hundred neighbours is counted to the last of them', async () => {
    const phone = await plantPhone(1_000, 0);
    const { run } = reader();
    const counts = await countsOf({ run, loaders: createLoaders(run) }, await visible(run, phone), {});
    expect(counts).toMatchObject([{ type: 'CONTACTED', count: 1_000, isCut: false }]);
  });

  test('narrowed to something rare looks at a thousand links and says so, and looks on to whoever is wanted', async () => {
    const [middle, bigger] = [await plantPhone(1_500, 0), big];
    // Its end is behind all others.
    await tieMany(middle, { type: 'CONTACTED', label: 'Person', count: 1, scope });
    const narrowed = async (id: string, after: string | null = null) => {
      const { run, hits } = reader();
      const asking = { run, loaders: createLoaders(run) };
      const element = await visible(run, id);
      const wanted = { only: { kinds: ['Person'], types: ['CONTACTED'] }, order: null, after, size: 50 };
      return { ...(await pageOf(asking, element, wanted)), hits: hits() };
    };
    const [ofMiddle, ofBig] = [await narrowed(middle), await narrowed(bigger)];
    for (const page of [ofMiddle, ofBig])
      expect(page).toMatchObject({ fresh: [], hasMore: true, lookedAt: 1_000 });
    expect(ofBig.hits / ofMiddle.hits).toBeLessThanOrEqual(1.2);
    const second = await narrowed(middle, ofMiddle.next);
    expect(second).toMatchObject({ next: null, hasMore: false, lookedAt: null });
    expect(second.fresh).toHaveLength(1);
    // What is hidden is neither looked at nor told of.
    const [ofHiding, ofHidingSome] = [await narrowed(hiding), await narrowed(hidingSome)];
    expect(ofHiding).toMatchObject({ fresh: [], next: null, hasMore: false, lookedAt: null });
    expect(ofHiding.hits / ofHidingSome.hits).toBeLessThanOrEqual(1.2);
  });

  test('of which a reader may see three costs him what three do', async () => {
    const [ofHiding, ofFew] = [await expanded(hiding), await expanded(few)];
    expect(ofHiding.page).toHaveLength(3);
    expect(ofHiding.picture.nodes.id).toHaveLength(4);
    expect(ofHiding.picture.edges.type).toEqual(['CONTACTED', 'CONTACTED', 'CONTACTED']);
    expect(ofHiding.facts).toHaveLength(3);
    // Beside the three there are the types of link at the hub and the compartments of the reader: some hundreds of steps, whatever is hidden.
    expect(ofHiding.hits - ofFew.hits).toBeLessThan(1_000);
    // Reached by the same way as one beside which little is hidden, it costs what that one does; and no more than a hundred open neighbours.
    const [ofHidingSome, ofSmall] = [await expanded(hidingSome), await expanded(small)];
    expect(ofHidingSome.page).toHaveLength(3);
    expect(ofHiding.hits / ofHidingSome.hits).toBeLessThanOrEqual(1.2);
    expect(ofHiding.hits / ofSmall.hits).toBeLessThanOrEqual(1.2);
  });

  test('of which a reader sees as much as of another looks to him like the other', async () => {
    const shapeOf = ({ picture, facts }: Awaited<ReturnType<typeof expanded>>, id: string) => ({
      edges: picture.edges.type.map((type, i) => [
        type,
        picture.nodes.id[picture.edges.source[i] ?? 0] === id,
        picture.edges.certainty[i],
      ]),
      facts: facts.map(({ type, direction, certainty, grade }) => ({ type, direction, certainty, grade })),
    });
    // The least sure is the first by its end, and comes last.
    const regrade = `MATCH (:Anchor {id: $id})-[r:CONTACTED {scope: $scope}]->(other)
      WITH r ORDER BY other.id LIMIT 1 SET r.certainty = 'PRESUMED'`;
    for (const id of [hiding, few]) await driver.executeQuery(regrade, { id, scope });
    const [ofHiding, ofFew] = [await expanded(hiding), await expanded(few)];
    expect(shapeOf(ofHiding, hiding)).toEqual(shapeOf(ofFew, few));
    expect(ofHiding.facts.map(({ certainty }) => certainty)).toEqual(['CONFIRMED', 'CONFIRMED', 'PRESUMED']);
  });

  test('all of which is hidden is not there, and its number is told to nobody', async () => {
    const { run, hits } = reader();
    expect(await visibleElements(run, [hidden])).toEqual([]);
    const row = await createLoaders(run).elements.load(hidden);
    expect(row?.label).toBe('');
    expect(hits()).toBeLessThan(1_000);
  });

  test('is paged through to its end, each neighbour once', async () => {
    const { run } = reader();
    const found: string[] = [];
    for (;;) {
      const page = await neighboursOf(run, [big], { after: found.at(-1) ?? null, most: 5_000 });
      found.push(...page.map(({ neighbourId }) => neighbourId));
      if (page.length < 5_000) break;
    }
    expect(found).toHaveLength(MANY + 1);
    expect(found).toEqual([...new Set(found)].sort());
  });

  test('of which the first five hundred were put in order says that there are more', async () => {
    const { run } = reader();
    const asking = { run, loaders: createLoaders(run) };
    const element = await visible(run, big);
    const wanted = { only: {}, order: 'MOST_CONNECTED', size: 200 } as const;
    const first = await pageOf(asking, element, { ...wanted, after: null });
    expect(first).toMatchObject({ next: first.fresh.at(-1), hasMore: true });
    const second = await pageOf(asking, element, { ...wanted, after: first.next });
    const last = await pageOf(asking, element, { ...wanted, after: second.next });
    expect(last).toMatchObject({ next: null, hasMore: true });
    expect(new Set([...first.fresh, ...second.fresh, ...last.fresh]).size).toBe(500);
  });

  test('is tied to another hub by a line, and shows the one fact between it and a neighbour', async () => {
    const { run } = reader();
    await driver.executeQuery(
      `MATCH (a:Anchor {id: $big}), (b:Anchor {id: $hiding})
       CREATE (a)-[:CONTACTED {id: $big + 'X', scope: $scope, recordedAt: $recordedAt, certainty: 'PROBABLE', handling: 'H0', fromId: a.id, toId: b.id}]->(b)`,
      { big, hiding, scope, recordedAt: RECORDED_AT },
    );
    expect(await linesAmong(run, [big, hiding], null)).toMatchObject([
      { source: big, target: hiding, type: 'CONTACTED', certainty: 'PROBABLE', count: 1 },
    ]);
    expect(await factsOf(run, hiding, big, 51)).toMatchObject([{ otherId: big, direction: 'IN' }]);
    expect(await lineFactsAmong(run, [big, hiding])).toMatchObject([
      { source: big, target: hiding, type: 'CONTACTED', facts: [[`${big}X`, null, null]] },
    ]);
  });
});

describe('a path', () => {
  const overHub = async (hub: string) => pathsBetween(await plantChain(hub, 1), await plantChain(hub, 2));

  test('over a hub of many neighbours costs what one over a hub of a hundred does', async () => {
    const [ofBig, ofSmall] = [await overHub(big), await overHub(small)];
    for (const { outcome, paths, cutAt } of [ofBig, ofSmall]) {
      expect([outcome, paths.length, paths[0]?.ids.length]).toEqual(['FOUND', 1, 4]);
      expect(cutAt).toEqual([]);
    }
    expect(ofBig.hits / ofSmall.hits).toBeLessThanOrEqual(1.2);
  });

  test('from a hub of many neighbours is found from the other end', async () => {
    const found = await pathsBetween(big, await plantChain(big, 3));
    expect([found.outcome, found.paths[0]?.ids.length, found.cutAt]).toEqual(['FOUND', 4, []]);
    expect(found.hits).toBeLessThan(10_000);
  });

  test('over a hub of which a reader may see three costs him what three do', async () => {
    const [ofHiding, ofFew] = [await overHub(hiding), await overHub(few)];
    expect([ofHiding.outcome, ofFew.outcome]).toEqual(['FOUND', 'FOUND']);
    expect(ofHiding.cutAt).toEqual([]);
    expect(ofHiding.hits - ofFew.hits).toBeLessThan(1_000);
    const [ofHidingSome, ofSmall] = [await overHub(hidingSome), await overHub(small)];
    expect(ofHidingSome.outcome).toBe('FOUND');
    expect(ofHiding.hits / ofHidingSome.hits).toBeLessThanOrEqual(1.2);
    expect(ofHiding.hits / ofSmall.hits).toBeLessThanOrEqual(1.2);
  });

  test('between two hubs over one of their many links may be missed, and then it is said at which', async () => {
    const [one, other] = [await plantPhone(300, 0), await plantPhone(300, 0)];
    const between = await plantChain(one, 1);
    await driver.executeQuery(
      `MATCH (a:Anchor {id: $other}), (b:Anchor {id: $between})
       CREATE (a)-[:CONTACTED {id: $other + 'X', scope: $scope, recordedAt: $recordedAt, certainty: 'CONFIRMED', handling: 'H0', fromId: a.id, toId: b.id}]->(b)`,
      { other, between, scope, recordedAt: RECORDED_AT },
    );
    const found = await pathsBetween(await plantChain(one, 1), await plantChain(other, 1));
    expect(found.outcome).toBe('NONE');
    expect(found.cutAt).not.toEqual([]);
    expect([one, other]).toEqual(expect.arrayContaining(found.cutAt));
  });
});
