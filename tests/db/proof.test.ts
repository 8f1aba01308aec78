import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { citation, exhibit, report, statement } from '../../seed/builders/evidence.ts';
import { link } from '../../seed/builders/facts.ts';
import { act, caseRole, episode, offence, type Act } from '../../seed/builders/offences.ts';
import { person, personRecord } from '../../seed/builders/people.ts';
import { charge } from '../../seed/builders/proceedings.ts';
import { trip } from '../../seed/builders/travel.ts';
import { countryId, lawArticleId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, newCase, type TestCase } from '../support/builders.ts';
import { dossierDesk } from '../support/dossiers.ts';

let app: TestApp;
let prosecutor: Session;
beforeAll(async () => {
  app = await startApp();
  prosecutor = await app.signInAs('PROSECUTOR');
});
afterAll(() => app.close());

const CELL = `{ key state isContested couldShow facts { id says about { id label } certainty citations { sourceId locator against } } }`;
const DECISION = `decisions { id verdict reason stateThen recordedBy { en } mayWithdraw }`;
const DECIDED = `query ($caseId: ID!) { proof(caseId: $caseId) { rows { id mayDecide elements { key state ${DECISION} } } } }`;
const DECIDE = `mutation ($id: ID!, $seen: ID, $decision: ElementDecisionInput!) {
  decideElement(id: $id, seen: $seen, decision: $decision) { id problems { field text { en } } newer { id verdict } } }`;
const WITHDRAW = `mutation ($caseId: ID!, $id: ID!) { withdrawElementDecision(caseId: $caseId, id: $id) { id problems { field } } }`;

const SOURCE = 'id kind title statedBy { id label } discounted isChallenged facts';
const PROOF = `query ($caseId: ID!, $without: [ID!]) { proof(caseId: $caseId, without: $without) {
  rows { id accused { id label } article { code } on participation isChecked isOfOwnOffences elements ${CELL} aggravating ${CELL} }
  sources { ${SOURCE} } otherSources { ${SOURCE} } falls { isCut facts { id sort } } } }`;
const RETRACT = `mutation ($id: ID!, $sourceId: ID!, $event: ExhibitEventInput!) {
  recordExhibitEvent(id: $id, sourceId: $sourceId, event: $event) { id problems { field } } }`;

type Cell = {
  key: string;
  state: string;
  isContested: boolean;
  couldShow: string[];
  facts: {
    id: string;
    says: string[];
    about: { id: string; label: string } | null;
    citations: { sourceId: string }[];
  }[];
};
type Row = {
  id: string;
  accused: { id: string; label: string };
  article: { code: string };
  isChecked: boolean;
  isOfOwnOffences: boolean;
  elements: Cell[];
  aggravating: Cell[];
};
type Source = { id: string; statedBy: { label: string } | null; discounted: string | null; facts: number };
type Proof = {
  rows: Row[];
  sources: Source[];
  otherSources: Source[];
  falls: { facts: { id: string; sort: string }[] };
};

const proofOf = async (file: TestCase, without: string[] = [], by = prosecutor): Promise<Proof> =>
  (await app.read<{ proof: Proof }>(by, PROOF, { caseId: file.id, without })).proof;
const states = (row: Row | undefined): Record<string, string> =>
  Object.fromEntries(
    [...(row?.elements ?? []), ...(row?.aggravating ?? [])].map(({ key, state }) => [key, state]),
  );

/** A case with one accused and one victim, who is born in the given year. */
const trafficking = async ({ article = '144-1.1', born = '1999' } = {}) => {
  const file = await newCase(app.run, [{ user: prosecutor, level: 'EDIT' }]);
  const [accused, victim, chargeId] = [newUlid(), newUlid(), newUlid()];
  await file.plant(
    person(accused),
    personRecord(
      { id: newUlid(), of: accused, names: [{ text: 'Sınaqov Elçin', script: 'Latn', kind: 'LEGAL' }] },
      file.stamp,
    ),
    person(victim),
    personRecord({ id: newUlid(), of: victim, birth: born, pseudonym: 'Q-7' }, file.stamp),
    charge(
      {
        id: chargeId,
        against: accused,
        inCase: file.id,
        on: '2025-03-01',
        article: lawArticleId(article),
        participation: 'ORGANISER',
        status: 'OPEN',
      },
      file.stamp,
    ),
  );
  const plantEpisode = async (
    types: Act[],
    { of = victim, means = ['DECEPTION'], by = accused, stamp = file.stamp } = {},
  ): Promise<{ id: string; acts: string[] }> => {
    const id = newUlid();
    const acts = types.map(() => newUlid());
    await file.plant(
      episode(
        {
          id,
          victim: of,
          inCase: file.id,
          forms: ['SEXUAL'],
          means,
          recruitedOn: '2024-05-02',
          recruitedIn: countryId('AZ'),
          exploitedIn: countryId('TR'),
        },
        stamp,
      ),
      ...types.map((type, i) => act(type, acts[i] ?? '', by, id, stamp)),
    );
    return { id, acts };
  };
  const cite = async (factId: string, sourceId: string, more = {}): Promise<void> =>
    file.plant(citation({ id: newUlid(), factId, sourceId, ...more }, file.stamp));
  const plantExhibit = async (more = {}): Promise<string> => {
    const id = newUlid();
    await file.plant(
      exhibit({ id, inCases: [file.id], number: '7', kind: 'CALL_RECORDS', ...more }, file.stamp),
    );
    return id;
  };
  const plantStatement = async (by: string, more = {}): Promise<string> => {
    const id = newUlid();
    await file.plant(
      statement({ id, by, inCase: file.id, on: '2025-02-10', as: 'VICTIM', text: 'x', ...more }, file.stamp),
    );
    return id;
  };
  return { file, accused, victim, chargeId, plantEpisode, cite, plantExhibit, plantStatement };
};

describe('the elements of a charge', () => {
  test('are missing until something states them, unsupported until a source is named, then on one source and on two', async () => {
    const { file, accused, chargeId, plantEpisode, cite, plantExhibit } = await trafficking();
    const before = await proofOf(file);
    expect(before.rows).toMatchObject([
      {
        id: chargeId,
        accused: { id: accused, label: 'Sınaqov Elçin' },
        article: { code: '144-1.1' },
        isChecked: true,
      },
    ]);
    expect(states(before.rows[0])).toEqual({ ACT: 'MISSING', MEANS: 'MISSING', PURPOSE: 'MISSING' });

    const { id, acts } = await plantEpisode(['RECRUITED']);
    const stated = await proofOf(file);
    expect(states(stated.rows[0])).toEqual({
      ACT: 'UNSUPPORTED',
      MEANS: 'UNSUPPORTED',
      PURPOSE: 'UNSUPPORTED',
      '144-1.2.4-1': 'UNSUPPORTED',
    });
    expect(stated.rows[0]?.elements[0]?.facts).toMatchObject([
      { id: acts[0], says: ['RECRUITED'], about: { label: 'Q-7' } },
    ]);

    const [one, two] = [await plantExhibit(), await plantExhibit({ number: '8' })];
    await cite(acts[0] ?? '', one, { locator: 'cild 2, v. 14' });
    await cite(id, one);
    await cite(id, two);
    const shown = await proofOf(file);
    expect(states(shown.rows[0])).toMatchObject({ ACT: 'ONE_SOURCE', MEANS: 'SHOWN', PURPOSE: 'SHOWN' });
    expect(shown.sources.map(({ id: source, facts }) => [source, facts])).toEqual([
      [one, 2],
      [two, 1],
    ]);
  });

  test('on too little names the sources that speak of the same victim otherwise, and none that is struck', async () => {
    const { file, plantEpisode, cite, plantExhibit } = await trafficking();
    const { id, acts } = await plantEpisode(['RECRUITED']);
    const [one, two] = [await plantExhibit(), await plantExhibit({ number: '8' })];
    await cite(acts[0] ?? '', one);
    await cite(id, two);
    const could = (row: Row | undefined) =>
      Object.fromEntries((row?.elements ?? []).map(({ key, couldShow }) => [key, couldShow]));
    expect(could((await proofOf(file)).rows[0])).toEqual({ ACT: [two], MEANS: [one], PURPOSE: [one] });
    expect(could((await proofOf(file, [one])).rows[0])).toEqual({ ACT: [two], MEANS: [], PURPOSE: [] });
  });

  test('the same source on two facts is one source', async () => {
    const { file, plantEpisode, cite, plantExhibit } = await trafficking();
    const { acts } = await plantEpisode(['RECRUITED', 'TRANSPORTED']);
    const source = await plantExhibit();
    for (const fact of acts) await cite(fact, source);
    expect(states((await proofOf(file)).rows[0])).toMatchObject({ ACT: 'ONE_SOURCE' });
  });

  test('what speaks against is told, and shows nothing', async () => {
    const { file, plantEpisode, cite, plantExhibit } = await trafficking();
    const { acts } = await plantEpisode(['RECRUITED']);
    await cite(acts[0] ?? '', await plantExhibit(), { against: true });
    const [row] = (await proofOf(file)).rows;
    expect(row?.elements[0]).toMatchObject({ state: 'UNSUPPORTED', isContested: true });
  });

  test('means are not needed for a child, and a year of birth that leaves a doubt leaves them needed', async () => {
    const child = await trafficking({ born: '2008' });
    await child.plantEpisode(['RECRUITED'], { means: [] });
    expect(states((await proofOf(child.file)).rows[0])).toMatchObject({
      MEANS: 'NOT_NEEDED',
      '144-1.2.3': 'UNSUPPORTED',
    });
    const maybe = await trafficking({ born: '2006' });
    await maybe.plantEpisode(['RECRUITED'], { means: [] });
    expect(states((await proofOf(maybe.file)).rows[0])).toMatchObject({ MEANS: 'MISSING' });
    expect(states((await proofOf(maybe.file)).rows[0])).not.toHaveProperty('144-1.2.3');
  });

  test('a refuted act, and one of another case, state nothing', async () => {
    const { file, accused, victim, plantEpisode } = await trafficking();
    await plantEpisode(['RECRUITED'], { stamp: inScope(file.scope, { certainty: 'REFUTED' }) });
    const elsewhere = await newCase(app.run, [{ user: prosecutor }]);
    const id = newUlid();
    await elsewhere.plant(
      episode(
        { id, victim, inCase: elsewhere.id, forms: ['SEXUAL'], exploitedIn: countryId('TR') },
        elsewhere.stamp,
      ),
      act('RECRUITED', newUlid(), accused, id, elsewhere.stamp),
    );
    expect(states((await proofOf(file)).rows[0])).toMatchObject({ ACT: 'MISSING' });
  });

  test('two victims, others who acted, and violence are proposed with their facts', async () => {
    const { file, victim, plantEpisode } = await trafficking();
    const [other, second] = [newUlid(), newUlid()];
    await file.plant(person(other), person(second));
    const first = await plantEpisode(['RECRUITED'], { means: ['FORCE'] });
    await plantEpisode(['RECRUITED'], { of: second });
    await file.plant(act('TRANSPORTED', newUlid(), other, first.id, file.stamp));
    const [row] = (await proofOf(file)).rows;
    expect(Object.keys(states(row))).toEqual(expect.arrayContaining(['144-1.2.1', '144-1.2.5', '144-1.2.7']));
    const violence = row?.aggravating.find(({ key }) => key === '144-1.2.7');
    expect(violence?.facts).toMatchObject([{ id: first.id, says: ['FORCE'], about: { id: victim } }]);
  });

  test('an article whose elements nobody entered has none, and one that nobody checked says so', async () => {
    const unknown = await trafficking({ article: '242' });
    expect((await proofOf(unknown.file)).rows).toMatchObject([{ isChecked: false, elements: [] }]);
    const unchecked = await trafficking({ article: '243' });
    expect((await proofOf(unchecked.file)).rows[0]?.isChecked).toBe(false);
  });
});

describe('two counts under one article', () => {
  /** Two charges against one accused, each on an offence of its own, with one episode of each; the second victim is a child. */
  const twoCounts = async ({ isSecondTied = true } = {}) => {
    const one = await trafficking();
    const { file, accused } = one;
    const [firstOffence, secondOffence, child, second] = [newUlid(), newUlid(), newUlid(), newUlid()];
    const article = lawArticleId('144-1.1');
    const common = { inCase: file.id, article, detectedOn: '2025-02-01' };
    const charged = (id: string, on: string, offences: string[]) =>
      charge(
        {
          id,
          against: accused,
          inCase: file.id,
          on,
          article,
          participation: 'ORGANISER',
          status: 'OPEN',
          offences,
        },
        file.stamp,
      );
    const first = newUlid();
    await file.plant(
      person(child),
      personRecord({ id: newUlid(), of: child, birth: '2010', pseudonym: 'Q-8' }, file.stamp),
      offence({ id: firstOffence, ...common }, file.stamp),
      offence({ id: secondOffence, ...common }, file.stamp),
      charged(first, '2025-03-02', [firstOffence]),
      charged(second, '2025-03-03', [secondOffence]),
    );
    const planted = async (of: string, offences: string[], means: string[]) => {
      const [id, actId] = [newUlid(), newUlid()];
      await file.plant(
        episode(
          {
            id,
            victim: of,
            inCase: file.id,
            forms: ['SEXUAL'],
            means,
            recruitedOn: '2024-05-02',
            exploitedIn: countryId('AZ'),
            offences,
          },
          file.stamp,
        ),
        act('RECRUITED', actId, accused, id, file.stamp),
      );
      return { id, act: actId };
    };
    const ofAdult = await planted(one.victim, [firstOffence], ['DECEPTION']);
    const ofChild = await planted(child, isSecondTied ? [secondOffence] : [], []);
    return { ...one, first, second, ofAdult, ofChild };
  };
  const rowOf = ({ rows }: Proof, id: string): Row | undefined => rows.find((row) => row.id === id);
  const idsIn = (row: Row | undefined, key: string): string[] =>
    (row?.elements.find((cell) => cell.key === key)?.facts ?? []).map(({ id }) => id);

  test('each show what was done in their own offences, and a gap of the second is seen', async () => {
    const { file, chargeId, first, second, ofAdult, ofChild, cite, plantExhibit } = await twoCounts();
    await cite(ofAdult.act, await plantExhibit());
    const proof = await proofOf(file);
    expect(rowOf(proof, first)).toMatchObject({ isOfOwnOffences: true });
    expect(idsIn(rowOf(proof, first), 'ACT')).toEqual([ofAdult.act]);
    expect(idsIn(rowOf(proof, second), 'ACT')).toEqual([ofChild.act]);
    expect(states(rowOf(proof, first))).toMatchObject({ ACT: 'ONE_SOURCE', MEANS: 'UNSUPPORTED' });
    // The adult of the other count asks for no means here, nor does the child of this one make the other graver.
    expect(states(rowOf(proof, second))).toMatchObject({ ACT: 'UNSUPPORTED', MEANS: 'NOT_NEEDED' });
    expect(states(rowOf(proof, first))).not.toHaveProperty('144-1.2.3');
    expect(states(rowOf(proof, second))).toHaveProperty('144-1.2.3');
    // The charge that names no offence shows all, and says so.
    expect(rowOf(proof, chargeId)).toMatchObject({ isOfOwnOffences: false });
    expect(idsIn(rowOf(proof, chargeId), 'ACT')).toHaveLength(2);
  });

  test('show all of the accused where no episode is part of the offence charged', async () => {
    const { file, second, ofAdult, ofChild } = await twoCounts({ isSecondTied: false });
    const row = rowOf(await proofOf(file), second);
    expect(row).toMatchObject({ isOfOwnOffences: false });
    expect(new Set(idsIn(row, 'ACT'))).toEqual(new Set([ofAdult.act, ofChild.act]));
  });

  test('a strike weakens the count whose source it is, and no other', async () => {
    const { file, first, second, ofAdult, ofChild, cite, plantExhibit } = await twoCounts();
    const [one, two] = [await plantExhibit(), await plantExhibit({ number: '8' })];
    await cite(ofAdult.act, one);
    await cite(ofChild.act, two);
    const struck = await proofOf(file, [one]);
    expect(states(rowOf(struck, first))).toMatchObject({ ACT: 'UNSUPPORTED' });
    expect(states(rowOf(struck, second))).toMatchObject({ ACT: 'ONE_SOURCE' });
  });

  test('a tie to an offence that the reader does not see binds nothing for him', async () => {
    const { file, accused } = await trafficking();
    const hidden = inScope(`${file.scope}:source`);
    const [id, offenceId] = [newUlid(), newUlid()];
    const article = lawArticleId('144-1.1');
    await file.plant(
      offence({ id: offenceId, inCase: file.id, article, detectedOn: '2025-02-01' }, hidden),
      charge(
        {
          id,
          against: accused,
          inCase: file.id,
          on: '2025-03-04',
          article,
          participation: 'ACCESSORY',
          status: 'OPEN',
          offences: [offenceId],
        },
        file.stamp,
      ),
    );
    expect(rowOf(await proofOf(file), id)).toMatchObject({ isOfOwnOffences: false });
  });
});

describe('what does not count', () => {
  test('an excluded exhibit and a retracted statement, with the reason; a challenged one counts', async () => {
    const { file, victim, plantEpisode, cite, plantExhibit, plantStatement } = await trafficking();
    const { acts } = await plantEpisode(['RECRUITED']);
    const fact = acts[0] ?? '';
    await cite(fact, await plantExhibit({ admissibility: 'EXCLUDED' }));
    await cite(fact, await plantStatement(victim, { retractedOn: '2025-02-20' }));
    const none = await proofOf(file);
    expect(states(none.rows[0])).toMatchObject({ ACT: 'UNSUPPORTED' });
    expect(new Set(none.sources.map(({ discounted }) => discounted))).toEqual(
      new Set(['EXCLUDED', 'RETRACTED']),
    );
    await cite(fact, await plantExhibit({ admissibility: 'CHALLENGED' }));
    expect(states((await proofOf(file)).rows[0])).toMatchObject({ ACT: 'ONE_SOURCE' });
  });

  test('a statement moves the cell from the moment it is recorded as retracted, and back when that is withdrawn', async () => {
    const { file, victim, plantEpisode, cite, plantExhibit, plantStatement } = await trafficking();
    const { acts } = await plantEpisode(['RECRUITED']);
    const [fact = ''] = acts;
    const told = await plantStatement(victim);
    await cite(fact, told);
    await cite(fact, await plantExhibit());
    expect(states((await proofOf(file)).rows[0])).toMatchObject({ ACT: 'SHOWN' });
    const id = newUlid();
    const event = { kind: 'RETRACTED', on: '2025-03-20', ground: 'x', document: 'y' };
    await app.read(prosecutor, RETRACT, { id, sourceId: told, event });
    const weaker = await proofOf(file);
    expect(states(weaker.rows[0])).toMatchObject({ ACT: 'ONE_SOURCE' });
    expect(weaker.sources.find((source) => source.id === told)?.discounted).toBe('RETRACTED');
    await app.read(prosecutor, 'mutation ($id: ID!) { withdrawExhibitEvent(id: $id) { id } }', { id });
    expect(states((await proofOf(file)).rows[0])).toMatchObject({ ACT: 'SHOWN' });
  });

  test('a source that is struck, and a witness with all that she stated; nothing is changed by asking', async () => {
    const { file, victim, plantEpisode, cite, plantExhibit, plantStatement } = await trafficking();
    const { id, acts } = await plantEpisode(['RECRUITED']);
    const source = await plantExhibit();
    await cite(acts[0] ?? '', source);
    for (const _ of [1, 2]) await cite(id, await plantStatement(victim));
    expect(states((await proofOf(file)).rows[0])).toMatchObject({ ACT: 'ONE_SOURCE', MEANS: 'SHOWN' });
    expect(states((await proofOf(file, [source])).rows[0])).toMatchObject({
      ACT: 'UNSUPPORTED',
      MEANS: 'SHOWN',
    });
    const struck = await proofOf(file, [victim]);
    expect(states(struck.rows[0])).toMatchObject({ ACT: 'ONE_SOURCE', MEANS: 'UNSUPPORTED' });
    expect(struck.sources.filter(({ discounted }) => discounted === 'STRUCK')).toHaveLength(2);
    expect(struck.sources.find(({ statedBy }) => statedBy)?.statedBy?.label).toBe('Q-7');
    expect(states((await proofOf(file)).rows[0])).toMatchObject({ ACT: 'ONE_SOURCE', MEANS: 'SHOWN' });
  });

  test('a source on which only links and journeys rest can be struck, and what loses its last source is listed', async () => {
    const { file, accused, victim, plantEpisode, cite, plantExhibit, plantStatement } = await trafficking();
    const { id, acts } = await plantEpisode(['RECRUITED']);
    const [contact, tripId, shared] = [newUlid(), newUlid(), newUlid()];
    await file.plant(
      caseRole('SUSPECT_IN', newUlid(), accused, file.id, file.stamp),
      link('CONTACTED', contact, accused, victim, file.stamp),
      link('LIVES_WITH', shared, accused, victim, file.stamp),
      trip(
        {
          id: tripId,
          travellers: [victim],
          from: countryId('AZ'),
          to: countryId('TR'),
          on: '2024-05-03',
          mode: 'AIR',
        },
        file.stamp,
      ),
    );
    const [bearing, calls] = [await plantExhibit(), await plantExhibit({ number: '8' })];
    const told = await plantStatement(victim);
    for (const fact of [acts[0] ?? '', id, shared]) await cite(fact, bearing);
    for (const fact of [contact, shared]) await cite(fact, calls);
    await cite(tripId, told);
    const whole = await proofOf(file);
    expect(whole.falls.facts).toEqual([]);
    expect(whole.sources.map((source) => source.id)).toEqual([bearing]);
    expect(whole.otherSources.map((source) => [source.id, source.facts])).toEqual([
      [calls, 2],
      [told, 1],
    ]);
    const struck = await proofOf(file, [calls]);
    expect(struck.falls.facts).toEqual([{ id: contact, sort: 'LINK' }]);
    expect(struck.otherSources.find((source) => source.id === calls)?.discounted).toBe('STRUCK');
    // All that the victim stated, and the calls with it.
    const both = (await proofOf(file, [calls, victim])).falls.facts;
    expect(both.map((fact) => fact.id)).toEqual([contact, tripId]);
    const ofCell = (await proofOf(file, [bearing])).falls.facts;
    expect(new Set(ofCell.map((fact) => fact.id))).toEqual(new Set([acts[0], id]));
  });

  test('what falls is what the reader sees, by the sources that he sees', async () => {
    const { file, accused, victim, cite, plantExhibit } = await trafficking();
    const guardian = await app.signInAs('PROSECUTOR');
    await file.letIn({ user: guardian, level: 'READ', identity: true });
    const [contact, informant, hiddenLink] = [newUlid(), newUlid(), newUlid()];
    const hidden = inScope(`${file.scope}:identity`);
    await file.plant(
      caseRole('SUSPECT_IN', newUlid(), accused, file.id, file.stamp),
      link('CONTACTED', contact, accused, victim, file.stamp),
      link('LIVES_WITH', hiddenLink, accused, victim, hidden),
      report(
        { id: informant, inCase: file.id, on: '2025-02-01', sourceKind: 'HUMINT', reference: 'X' },
        hidden,
      ),
      citation({ id: newUlid(), factId: contact, sourceId: informant }, hidden),
      citation({ id: newUlid(), factId: hiddenLink, sourceId: informant }, hidden),
    );
    const calls = await plantExhibit();
    await cite(contact, calls);
    expect((await proofOf(file, [calls])).falls.facts).toEqual([{ id: contact, sort: 'LINK' }]);
    // Whoever sees the informant's report sees that the link still rests on it.
    expect((await proofOf(file, [calls], guardian)).falls.facts).toEqual([]);
    expect((await proofOf(file, [informant])).falls.facts).toEqual([]);
    expect((await proofOf(file)).otherSources.map((source) => source.id)).toEqual([calls]);
  });

  test('sentences of dossiers fall that rest on what is struck alone, as far as the reader sees them', async () => {
    const { file, accused, victim, cite, plantExhibit } = await trafficking();
    const [contact, lives] = [newUlid(), newUlid()];
    await file.plant(
      caseRole('SUSPECT_IN', newUlid(), accused, file.id, file.stamp),
      link('CONTACTED', contact, accused, victim, file.stamp),
      link('LIVES_WITH', lives, accused, victim, file.stamp),
    );
    const [calls, search] = [await plantExhibit(), await plantExhibit({ number: '8' })];
    await cite(contact, calls);
    for (const exhibit of [calls, search]) await cite(lives, exhibit);
    const said: [string, string[]][] = [
      ['They spoke.', [contact]],
      ['The calls are listed.', [calls]],
      ['They lived together.', [lives]],
      ['They spoke, and it was searched.', [contact, search]],
      ['Nothing is said of it.', []],
    ];
    const sentences = said.map(([text, restsOn]) => ({ id: newUlid(), text, restsOn }));
    const desk = dossierDesk(app);
    const dossier = await desk.begin(prosecutor, file.id, [
      { id: newUlid(), kind: 'TEXT', heading: null, sentences },
    ]);
    const fallen = async (without: string[], by = prosecutor) => {
      const query = `query ($caseId: ID!, $without: [ID!]!) {
        struckSentences(caseId: $caseId, without: $without) { sentences { dossier { id } text } isCut } }`;
      const { struckSentences } = await app.read<{
        struckSentences: { sentences: { dossier: { id: string }; text: string }[]; isCut: boolean };
      }>(by, query, { caseId: file.id, without });
      return struckSentences.sentences.map((one) => [one.dossier.id, one.text]);
    };
    expect(await fallen([])).toEqual([]);
    expect(await fallen([calls])).toEqual([
      [dossier, 'They spoke.'],
      [dossier, 'The calls are listed.'],
    ]);
    expect(await fallen([search])).toEqual([]);
    expect((await fallen([calls, search])).map(([, text]) => text)).toEqual(
      said.slice(0, 4).map(([text]) => text),
    );
  });

  test('more strikes than two hundred are refused', async () => {
    const { file } = await trafficking();
    const without = Array.from({ length: 201 }, () => newUlid());
    expect(codesOf(await app.ask(prosecutor, PROOF, { caseId: file.id, without }))).toEqual(['TOO_MANY']);
  });
});

describe('who may see it', () => {
  test('a case that is hidden and one that is not there give one answer', async () => {
    const { file } = await trafficking();
    const stranger = await app.signInAs('PROSECUTOR');
    for (const caseId of [file.id, newUlid()])
      expect(codesOf(await app.ask(stranger, PROOF, { caseId }))).toEqual(['NOT_FOUND']);
  });

  test('a source in a compartment that the reader does not hold is not there, nor counted', async () => {
    const { file, plantEpisode, cite, plantExhibit } = await trafficking();
    const { acts } = await plantEpisode(['RECRUITED']);
    await cite(acts[0] ?? '', await plantExhibit());
    const before = await proofOf(file);
    const informant = newUlid();
    const hidden = inScope(`${file.scope}:source`);
    await file.plant(
      report(
        { id: informant, inCase: file.id, on: '2025-02-01', sourceKind: 'HUMINT', reference: 'X' },
        hidden,
      ),
      citation({ id: newUlid(), factId: acts[0] ?? '', sourceId: informant }, hidden),
    );
    expect(await proofOf(file)).toEqual(before);
  });

  test('it is announced in the trail with the case, the charges, the accused and the sources', async () => {
    const { file, accused, chargeId } = await trafficking();
    await proofOf(file);
    const line = (await app.auditOf(prosecutor)).findLast(({ action }) => action === 'proof:read');
    expect(line?.ids).toEqual(expect.arrayContaining([file.id, chargeId, accused]));
  });
});

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
