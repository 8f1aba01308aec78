import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { citation, report } from '../../seed/builders/evidence.ts';
import { act, episode } from '../../seed/builders/offences.ts';
import { person, personRecord } from '../../seed/builders/people.ts';
import { countryId } from '../../seed/plant-reference.ts';
import { codesOf, type Session, startApp, type TestApp } from '../support/app.ts';
import { inScope, newCase } from '../support/builders.ts';
import { PROOF, provenCases, type Row, states } from '../support/proof.ts';

let app: TestApp;
let prosecutor: Session;
beforeAll(async () => {
  app = await startApp();
  prosecutor = await app.signInAs('PROSECUTOR');
});
afterAll(() => app.close());

const { proofOf, trafficking } = provenCases(() => ({ app, prosecutor }));

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

  test('means are not needed for a child as far as records of the birth are shown, and a year of birth that leaves a doubt leaves them needed', async () => {
    const child = await trafficking({ born: '2008' });
    const { acts } = await child.plantEpisode(['RECRUITED'], { means: [] });
    const stateOf = async (without: string[] = []) => states((await proofOf(child.file, without)).rows[0]);
    const [one, two, three] = [
      await child.plantExhibit(),
      await child.plantExhibit({ number: '8' }),
      await child.plantExhibit({ number: '9' }),
    ];
    for (const source of [one, two]) await child.cite(acts[0] ?? '', source);
    expect(await stateOf()).toMatchObject({ MEANS: 'UNSUPPORTED', '144-1.2.3': 'UNSUPPORTED' });
    await child.cite(child.victimRecord, one);
    await child.cite(child.victimRecord, three);
    expect(await stateOf()).toMatchObject({ MEANS: 'NOT_NEEDED', '144-1.2.3': 'SHOWN' });
    expect(await stateOf([three])).toMatchObject({ MEANS: 'ONE_SOURCE', '144-1.2.3': 'ONE_SOURCE' });
    const minor = (await proofOf(child.file)).rows[0]?.aggravating.find(({ key }) => key === '144-1.2.3');
    expect(minor?.facts).toMatchObject([
      { id: acts[0], says: ['RECRUITED'] },
      { id: child.victimRecord, says: ['BORN', '2008'], about: { label: 'Q-7' }, isAgainst: false },
    ]);
    // Another record, by which she was of age.
    const adult = newUlid();
    await child.file.plant(personRecord({ id: adult, of: child.victim, birth: '1999' }, child.file.stamp));
    const contested = (await proofOf(child.file)).rows[0];
    expect(states(contested)).toMatchObject({ MEANS: 'MISSING', '144-1.2.3': 'SHOWN' });
    expect(contested?.aggravating.find(({ key }) => key === '144-1.2.3')).toMatchObject({
      isContested: true,
      facts: [{}, {}, { id: adult, isAgainst: true }],
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

describe('who may see it', () => {
  test('a record of a birth in a compartment that the reader does not hold says nothing of an age', async () => {
    const { file, victim, plantEpisode } = await trafficking({ born: '1999' });
    await plantEpisode(['RECRUITED']);
    const before = await proofOf(file);
    await file.plant(
      personRecord({ id: newUlid(), of: victim, birth: '2010' }, inScope(`${file.scope}:source`)),
    );
    expect(await proofOf(file)).toEqual(before);
  });

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
