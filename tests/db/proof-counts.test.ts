import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { act, episode, offence } from '../../seed/builders/offences.ts';
import { person, personRecord } from '../../seed/builders/people.ts';
import { charge } from '../../seed/builders/proceedings.ts';
import { countryId, lawArticleId } from '../../seed/plant-reference.ts';
import { type Session, startApp, type TestApp } from '../support/app.ts';
import { inScope } from '../support/builders.ts';
import { type Proof, provenCases, type Row, states } from '../support/proof.ts';

let app: TestApp;
let prosecutor: Session;
beforeAll(async () => {
  app = await startApp();
  prosecutor = await app.signInAs('PROSECUTOR');
});
afterAll(() => app.close());

const { proofOf, trafficking } = provenCases(() => ({ app, prosecutor }));

describe('two counts under one article', () => {
  /** Two charges against one accused, each on an offence of its own, with one episode of each; the second victim is a child. */
  const twoCounts = async ({ isSecondTied = true } = {}) => {
    const one = await trafficking();
    const { file, accused } = one;
    const [firstOffence, secondOffence, child, second] = [newUlid(), newUlid(), newUlid(), newUlid()];
    const childRecord = newUlid();
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
      personRecord({ id: childRecord, of: child, birth: '2010', pseudonym: 'Q-8' }, file.stamp),
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
    return { ...one, first, second, ofAdult, ofChild, childRecord };
  };
  const rowOf = ({ rows }: Proof, id: string): Row | undefined => rows.find((row) => row.id === id);
  const idsIn = (row: Row | undefined, key: string): string[] =>
    (row?.elements.find((cell) => cell.key === key)?.facts ?? []).map(({ id }) => id);

  test('each show what was done in their own offences, and a gap of the second is seen', async () => {
    const { file, chargeId, first, second, ofAdult, ofChild, childRecord, cite, plantExhibit } =
      await twoCounts();
    await cite(ofAdult.act, await plantExhibit());
    for (const number of ['8', '9']) await cite(childRecord, await plantExhibit({ number }));
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
