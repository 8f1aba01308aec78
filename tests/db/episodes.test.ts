import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import type { NetworkColumns } from '../../server/network/network-columns.ts';
import { citation, exhibit } from '../../seed/builders/evidence.ts';
import { episode, offence } from '../../seed/builders/offences.ts';
import { charge } from '../../seed/builders/proceedings.ts';
import { countryId, lawArticleId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { groupIn, inventedName, newCase, personIn } from '../support/builders.ts';
import { episodesOf, RECORD_EPISODE, type EpisodeAnswer } from '../support/episodes.ts';

let app: TestApp;
let investigator: Session;
let colleague: Session;
let reader: Session;
beforeAll(async () => {
  app = await startApp();
  [investigator, colleague, reader] = await Promise.all([
    app.signInAs('INVESTIGATOR'),
    app.signInAs('ANALYST'),
    app.signInAs('PROSECUTOR'),
  ]);
});
afterAll(() => app.close());

/** A case with an accused, a group, a victim under a pseudonym and an offence. */
const opened = async () => {
  const file = await newCase(app.run, [
    { user: investigator, level: 'EDIT' },
    { user: colleague, level: 'EDIT' },
    { user: reader },
  ]);
  const accused = personIn(file, { name: inventedName() });
  const victim = personIn(file, { role: 'VICTIM_IN', pseudonym: 'Q-7K2M', birth: '1999' });
  const group = groupIn(file, [{ id: accused.id, role: 'ORGANISER' }]);
  const offenceId = newUlid();
  const article = lawArticleId('144-1.1');
  await file.plant(
    accused,
    victim,
    group,
    offence({ id: offenceId, inCase: file.id, article, detectedOn: '2025-02-04' }, file.stamp),
    charge(
      {
        id: newUlid(),
        against: accused.id,
        inCase: file.id,
        on: '2025-03-01',
        article,
        participation: 'PERPETRATOR',
        status: 'OPEN',
      },
      file.stamp,
    ),
  );
  const acts = [
    { type: 'RECRUITED', by: accused.id },
    { type: 'EXPLOITED', by: group.id },
  ];
  const cite = async (factId: string): Promise<void> => {
    const sourceId = newUlid();
    await file.plant(
      exhibit({ id: sourceId, inCases: [file.id], number: newUlid(), kind: 'CHAT' }, file.stamp),
      citation({ id: newUlid(), factId, sourceId }, file.stamp),
    );
  };
  const ids = { accused: accused.id, victim: victim.id, group: group.id, offenceId };
  return { file, ...ids, acts, cite, episodes: episodesOf(app, file, victim.id) };
};
const doneId = ({ id, problems }: Pick<EpisodeAnswer, 'id' | 'problems'>): string => {
  expect(problems).toEqual([]);
  if (id === null) throw new Error('it was not done');
  return id;
};

/** Recording, correcting and reading the table and the picture: the first to ask waits for the plans of all of them. */
const SEVERAL = { timeout: 180_000 };

const PROOF = `query ($caseId: ID!) { proof(caseId: $caseId) { rows { elements { key state } } } }`;
type Proof = { proof: { rows: { elements: { key: string; state: string }[] }[] } };
const statesOf = async (caseId: string): Promise<Record<string, string>> => {
  const { proof } = await app.read<Proof>(reader, PROOF, { caseId });
  return Object.fromEntries((proof.rows[0]?.elements ?? []).map(({ key, state }) => [key, state]));
};
const linesOf = async (id: string): Promise<string[]> => {
  const { caseNetwork } = await app.read<{ caseNetwork: NetworkColumns }>(
    reader,
    'query ($id: ID!) { caseNetwork(caseId: $id) }',
    { id },
  );
  const { nodes, edges } = caseNetwork;
  return edges.type.map(
    (type, i) => `${nodes.id[edges.source[i] ?? -1] ?? ''} ${type} ${nodes.id[edges.target[i] ?? -1] ?? ''}`,
  );
};

describe('an episode recorded by hand', () => {
  test('is listed under the pseudonym, and recorded once when it is sent twice', SEVERAL, async () => {
    const { episodes, acts, offenceId, victim, accused, group } = await opened();
    const id = newUlid();
    const own = {
      acts,
      offenceIds: [offenceId],
      transited: ['GE'],
      sector: 'I',
      debtAmount: '1500.50',
      debtCurrency: 'USD',
    };
    expect(doneId(await episodes.record(investigator, own, { id }))).toBe(id);
    expect(doneId(await episodes.record(investigator, own, { id }))).toBe(id);
    const list = await episodes.list(reader);
    expect(list.mayRecord).toBe(false);
    expect(list.victims).toEqual([{ id: victim }]);
    expect(list.actors).toEqual(expect.arrayContaining([{ id: group, kind: 'Group' }]));
    expect(list.episodes).toMatchObject([
      {
        id,
        victim: { id: victim, label: 'Q-7K2M' },
        forms: ['SEXUAL'],
        recruitedIn: { code: 'AZ-GA' },
        transited: [{ code: 'GE' }],
        exploitedIn: { code: 'TR' },
        exploitedFrom: '2024-06',
        sector: 'I',
        debtAmount: '1500.50',
        debtCurrency: 'USD',
        offences: [{ id: offenceId, article: '144-1.1' }],
        acts: [
          { type: 'EXPLOITED', by: { id: group, kind: 'Group' }, certainty: 'CONFIRMED' },
          { type: 'RECRUITED', by: { id: accused, kind: 'Person' }, certainty: 'CONFIRMED' },
        ],
      },
    ]);
  });

  test(
    'fills the table of elements and draws the folded lines, as one of the register does',
    SEVERAL,
    async () => {
      const { file, episodes, acts, cite, victim, accused, group } = await opened();
      expect(await statesOf(file.id)).toEqual({ ACT: 'MISSING', MEANS: 'MISSING', PURPOSE: 'MISSING' });
      const id = doneId(await episodes.record(investigator, { acts }));
      expect(await statesOf(file.id)).toEqual({
        ACT: 'UNSUPPORTED',
        MEANS: 'UNSUPPORTED',
        PURPOSE: 'UNSUPPORTED',
      });
      await cite(id);
      expect(await statesOf(file.id)).toMatchObject({ ACT: 'UNSUPPORTED', MEANS: 'ONE_SOURCE' });
      const lines = await linesOf(file.id);
      expect(lines).toEqual(
        expect.arrayContaining([
          `${accused} RECRUITED ${victim}`,
          `${group} EXPLOITED ${victim}`,
          `${victim} EXPLOITED_IN ${countryId('TR')}`,
        ]),
      );
      const [stored, planted] = [newUlid(), newUlid()];
      await file.plant(
        episode(
          { id: planted, victim, inCase: file.id, forms: ['SEXUAL'], exploitedIn: countryId('TR') },
          file.stamp,
        ),
      );
      doneId(await episodes.record(investigator, {}, { id: stored }));
      const properties = await app.rows(
        'MATCH (e:Episode) WHERE e.id IN $ids RETURN e.id = $stored AS isStored, labels(e) AS labels, keys(e) AS keys ORDER BY isStored',
        { ids: [stored, planted], stored },
      );
      const [byRegister, byHand] = properties as { labels: string[]; keys: string[] }[];
      expect(new Set(byHand?.labels)).toEqual(new Set(byRegister?.labels));
      expect(byHand?.keys).toEqual(expect.arrayContaining(byRegister?.keys ?? ['none']));
    },
  );

  test('is corrected without being overwritten; the second of two gets both versions', SEVERAL, async () => {
    const { episodes, acts } = await opened();
    const first = doneId(await episodes.record(investigator, { acts }));
    const second = doneId(
      await episodes.record(colleague, { acts, exploitedTo: '2025-01' }, { version: first }),
    );
    const late = await episodes.record(investigator, { acts: [] }, { version: first });
    expect(late).toMatchObject({ id: null, problems: [], newer: { id: second, exploitedTo: '2025-01' } });
    const mine = doneId(await episodes.record(investigator, { acts: [] }, { version: second }));
    expect((await episodes.list(reader)).episodes).toMatchObject([{ id: mine, earlier: 2, acts: [] }]);
    expect(await episodes.versions(reader, mine)).toMatchObject([
      { id: second, exploitedTo: '2025-01', acts: [{ type: 'EXPLOITED' }, { type: 'RECRUITED' }] },
      { id: first, exploitedTo: '2024-11' },
    ]);
  });

  test(
    'keeps its sources through a correction that says the same, and not through one that says something else',
    SEVERAL,
    async () => {
      const { file, episodes, acts, cite } = await opened();
      const first = doneId(await episodes.record(investigator, { acts }));
      const [listed] = (await episodes.list(reader)).episodes;
      await cite(first);
      await cite(listed?.acts[1]?.id ?? '');
      expect(await statesOf(file.id)).toMatchObject({ ACT: 'ONE_SOURCE', MEANS: 'ONE_SOURCE' });
      const later = doneId(
        await episodes.record(colleague, { acts, exploitedTo: '2025-01' }, { version: first }),
      );
      expect((await episodes.list(reader)).episodes).toMatchObject([{ id: later, sources: 1 }]);
      expect(await statesOf(file.id)).toMatchObject({ ACT: 'ONE_SOURCE', MEANS: 'ONE_SOURCE' });
      doneId(await episodes.record(colleague, { acts, means: ['FORCE'] }, { version: later }));
      expect(await statesOf(file.id)).toMatchObject({ ACT: 'ONE_SOURCE', MEANS: 'UNSUPPORTED' });
      expect(
        await episodes.versions(reader, (await episodes.list(reader)).episodes[0]?.id ?? ''),
      ).toMatchObject([
        { id: later, sources: 1 },
        { id: first, sources: 1 },
      ]);
    },
  );

  test(
    'is withdrawn by whoever recorded it, and brought back with its acts and sources',
    SEVERAL,
    async () => {
      const { file, episodes, acts, cite, offenceId } = await opened();
      const id = doneId(await episodes.record(investigator, { acts, offenceIds: [offenceId] }));
      await cite(id);
      expect((await episodes.withdraw(colleague, id)).id).toBeNull();
      doneId(await episodes.withdraw(investigator, id));
      expect((await episodes.list(reader)).episodes).toEqual([]);
      expect(await statesOf(file.id)).toMatchObject({ ACT: 'MISSING', MEANS: 'MISSING' });
      expect(await linesOf(file.id)).not.toEqual(
        expect.arrayContaining([expect.stringContaining('RECRUITED')]),
      );
      expect((await episodes.restore(colleague, id)).id).toBeNull();
      const again = newUlid();
      expect(doneId(await episodes.restore(investigator, id, again))).toBe(again);
      expect(doneId(await episodes.restore(investigator, id, again))).toBe(again);
      expect((await episodes.list(reader)).episodes).toMatchObject([
        { id: again, earlier: 1, sources: 1, offences: [{ id: offenceId }], acts: [{}, {}] },
      ]);
      expect(await statesOf(file.id)).toMatchObject({ ACT: 'UNSUPPORTED', MEANS: 'ONE_SOURCE' });
      expect(await episodes.versions(reader, again)).toMatchObject([{ id, sources: 1 }]);
    },
  );
});

describe('an episode is refused', () => {
  test('with each field named that is wrong', async () => {
    const { episodes, victim, accused } = await opened();
    const other = await opened();
    const wrong: [Record<string, unknown>, string[]][] = [
      [{ victimId: accused }, ['victimId']],
      [{ victimId: other.victim }, ['victimId']],
      [{ forms: [] }, ['forms']],
      [{ forms: ['GOSSIP'] }, ['forms']],
      [{ means: ['GOSSIP'] }, ['means']],
      [{ sector: 'Z' }, ['sector']],
      [{ debtAmount: '12' }, ['debtAmount']],
      [{ recruitedOn: '2024-02-30' }, ['recruitedOn']],
      [{ exploitedFrom: '2024-04' }, ['exploitedFrom']],
      [{ exploitedTo: '2024-05' }, ['exploitedTo']],
      [{ recruitedIn: 'QQ' }, ['recruitedIn']],
      [{ transited: ['QQ'] }, ['transited']],
      [{ exploitedIn: 'AZ-GA' }, ['exploitedIn']],
      [{ placeId: newUlid() }, ['placeId']],
      [{ offenceIds: [other.offenceId] }, ['offenceIds']],
      [{ acts: [{ type: 'RECRUITED', by: other.accused }] }, ['acts']],
      [{ acts: [{ type: 'PRAISED', by: accused }] }, ['acts']],
      [{ acts: [{ type: 'RECRUITED', by: victim }] }, ['acts']],
      [{ sourceText: '' }, ['sourceText']],
    ];
    for (const [own, fields] of wrong) {
      const { id, problems } = await episodes.record(investigator, own);
      expect([own, id, problems.map(({ field }) => field)]).toEqual([own, null, fields]);
    }
    expect((await episodes.list(reader)).episodes).toEqual([]);
  });

  test('to whoever only reads the case, and to others as if there were no case', async () => {
    const { episodes, victim } = await opened();
    const outsider = await app.signInAs('INVESTIGATOR');
    const variables = { id: newUlid(), episode: episodes.whole() };
    const theirs = await app.ask(outsider, RECORD_EPISODE, variables);
    expect(codesOf(theirs)).toEqual(['NOT_FOUND']);
    expect(codesOf(await app.ask(reader, RECORD_EPISODE, variables))).toEqual(['NOT_FOUND']);
    const nobodys = { id: newUlid(), episode: episodes.whole({ caseId: newUlid() }) };
    expect((await app.ask(outsider, RECORD_EPISODE, nobodys)).text).toBe(theirs.text);
    const id = doneId(await episodes.record(investigator));
    const other = await newCase(app.run, [{ user: outsider, level: 'EDIT' }]);
    const own = personIn(other, { role: 'VICTIM_IN', pseudonym: 'Q-1' });
    await other.plant(own);
    const elsewhere = episodesOf(app, other, own.id);
    expect(await elsewhere.record(outsider, {}, { version: id })).toEqual(
      await elsewhere.record(outsider, {}, { version: newUlid() }),
    );
    expect(await elsewhere.record(outsider, { victimId: victim })).toEqual(
      await elsewhere.record(outsider, { victimId: newUlid() }),
    );
  });
});
