import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { citation, report } from '../../seed/builders/evidence.ts';
import { link } from '../../seed/builders/facts.ts';
import { caseRole } from '../../seed/builders/offences.ts';
import { trip } from '../../seed/builders/travel.ts';
import { countryId } from '../../seed/plant-reference.ts';
import { codesOf, type Session, startApp, type TestApp } from '../support/app.ts';
import { inScope } from '../support/builders.ts';
import { dossierDesk } from '../support/dossiers.ts';
import { PROOF, provenCases, RETRACT, states } from '../support/proof.ts';

let app: TestApp;
let prosecutor: Session;
beforeAll(async () => {
  app = await startApp();
  prosecutor = await app.signInAs('PROSECUTOR');
});
afterAll(() => app.close());

const { proofOf, trafficking } = provenCases(() => ({ app, prosecutor }));

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
