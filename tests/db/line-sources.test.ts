import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import type { LineSources } from '../../server/graphql/types.generated.ts';
import { compartment, holds } from '../../seed/builders/cases.ts';
import { citation, exhibit } from '../../seed/builders/evidence.ts';
import { link } from '../../seed/builders/facts.ts';
import { act, episode } from '../../seed/builders/offences.ts';
import { countryId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inScope, inventedName, newCase, personIn } from '../support/builders.ts';

const ASK =
  'query ($ids: [ID!]!) { lineSources(ids: $ids) { sources { id kind title } source type target restsOn isUnnamed grade } }';

let app: TestApp;
let analyst: Session;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
});
afterAll(() => app.close());

/** For each type of line the sources on which it rests, and whether a fact of it names none. */
const restsOf = async (ids: readonly string[]) => {
  const { lineSources } = await app.read<{ lineSources: LineSources }>(analyst, ASK, { ids });
  const { sources, type, restsOn, isUnnamed } = lineSources;
  return Object.fromEntries(
    type.map((of, at) => [
      of,
      {
        on: (restsOn[at] ?? []).map((place) => sources[place]?.title ?? ''),
        isUnnamed: isUnnamed[at],
      },
    ]),
  );
};

const planted = async () => {
  const file = await newCase(app.run, [{ user: analyst }]);
  const hidden = `${file.scope}:source`;
  const [one, other] = [personIn(file, { name: inventedName() }), personIn(file, { name: inventedName() })];
  const [known, told, paid, second, kin] = [newUlid(), newUlid(), newUlid(), newUlid(), newUlid()];
  const [register, sealed] = [newUlid(), newUlid()];
  const named = (words: string) => ({ ...file.stamp, sourceText: words });
  await file.plant(
    compartment(hidden, 'SOURCE'),
    holds(file.id, hidden),
    one,
    other,
    exhibit({ id: register, inCases: [file.id], number: '12', kind: 'BORDER_REGISTER' }, file.stamp),
    exhibit({ id: sealed, inCases: [file.id], number: '99', kind: 'PHOTOGRAPH' }, inScope(hidden)),
    // Tied to an exhibit: the words in which it came say no more.
    link('ASSOCIATE_OF', known, one.id, other.id, named('Sərhəd reyestri')),
    citation({ id: newUlid(), factId: known, sourceId: register }, file.stamp),
    link('RELATED_TO', kin, one.id, other.id, named('Şahidin sözü')),
    // One of two facts names a source.
    link('PAID', paid, one.id, other.id, file.stamp),
    link('PAID', second, one.id, other.id, file.stamp),
    citation({ id: newUlid(), factId: paid, sourceId: register }, file.stamp),
    citation({ id: newUlid(), factId: second, sourceId: register, against: true }, file.stamp),
    // The only source of it is not the reader's.
    link('LIVES_WITH', told, one.id, other.id, file.stamp),
    citation({ id: newUlid(), factId: told, sourceId: sealed }, inScope(hidden)),
  );
  return { file, one: one.id, other: other.id };
};

describe('on what the lines of a picture rest', () => {
  test('on what its facts are tied to, else on the words in which they came; what speaks against, and what is hidden, is no source', async () => {
    const { one, other } = await planted();
    expect(await restsOf([one, other])).toEqual({
      ASSOCIATE_OF: { on: ['12 · BORDER_REGISTER'], isUnnamed: false },
      RELATED_TO: { on: ['Şahidin sözü'], isUnnamed: false },
      PAID: { on: ['12 · BORDER_REGISTER'], isUnnamed: true },
      LIVES_WITH: { on: [], isUnnamed: true },
    });
  });

  test('a line over an episode rests on what its acts are tied to', async () => {
    const { file, one } = await planted();
    const victim = personIn(file, { pseudonym: `Q-${newUlid().slice(-4)}`, role: 'VICTIM_IN' });
    const [exploited, recruited, seen] = [newUlid(), newUlid(), newUlid()];
    await file.plant(
      victim,
      exhibit({ id: seen, inCases: [file.id], number: '7', kind: 'PHOTOGRAPH' }, file.stamp),
      episode(
        {
          id: exploited,
          victim: victim.id,
          inCase: file.id,
          forms: ['SEXUAL'],
          exploitedIn: countryId('TR'),
        },
        file.stamp,
      ),
      act('RECRUITED', recruited, one, exploited, file.stamp),
      citation({ id: newUlid(), factId: recruited, sourceId: seen }, file.stamp),
    );
    expect(await restsOf([one, victim.id])).toEqual({
      RECRUITED: { on: ['7 · PHOTOGRAPH'], isUnnamed: false },
    });
  });

  test('nothing is said of the lines to what was not named or is not the reader’s, and more elements than a chart has are refused', async () => {
    const { one } = await planted();
    expect(await restsOf([one])).toEqual({});
    const elsewhere = await newCase(app.run, []);
    const [a, b] = [
      personIn(elsewhere, { name: inventedName() }),
      personIn(elsewhere, { name: inventedName() }),
    ];
    await elsewhere.plant(a, b, link('ASSOCIATE_OF', newUlid(), a.id, b.id, elsewhere.stamp));
    expect(await restsOf([a.id, b.id, newUlid()])).toEqual({});
    const tooMany = Array.from({ length: 5_001 }, () => newUlid());
    expect(codesOf(await app.ask(analyst, ASK, { ids: tooMany }))).toEqual(['TOO_MANY']);
  });
});
