import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { episode, offence } from '../../seed/builders/offences.ts';
import { countryId, lawArticleId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase, personIn } from '../support/builders.ts';
import { offencesOf, RECORD_OFFENCE, type OffenceAnswer } from '../support/offences.ts';
import { proceedingsOf } from '../support/proceedings.ts';

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

const opened = async () => {
  const file = await newCase(app.run, [
    { user: investigator, level: 'EDIT' },
    { user: colleague, level: 'EDIT' },
    { user: reader },
  ]);
  return { file, offences: offencesOf(app, file) };
};
const doneId = ({ id, problems }: Pick<OffenceAnswer, 'id' | 'problems'>): string => {
  expect(problems).toEqual([]);
  if (id === null) throw new Error('it was not done');
  return id;
};

/** The first to record or correct waits for the plans of what is asked. */
const SEVERAL = { timeout: 180_000 };

describe('an offence recorded by hand', () => {
  test(
    'is listed with when it was committed, counted by its article, and recorded once when it is sent twice',
    SEVERAL,
    async () => {
      const { file, offences } = await opened();
      const id = newUlid();
      const own = {
        article: '144-1.2.3',
        committedFrom: '2024-11',
        committedTo: '2025-01-20',
        withIct: true,
      };
      expect(doneId(await offences.record(investigator, own, { id }))).toBe(id);
      expect(doneId(await offences.record(investigator, own, { id }))).toBe(id);
      expect((await offences.list(reader)).offences).toMatchObject([
        {
          id,
          article: { code: '144-1.2.3' },
          committedFrom: '2024-11',
          committedTo: '2025-01-20',
          isAttempt: false,
          withIct: true,
          isCleared: true,
          earlier: 0,
          mayCorrect: false,
          charges: [],
          episodes: [],
        },
      ]);
      const query = `query ($id: ID!) { case(id: $id) { summary { offences } offences { article { code } count withIct } } }`;
      const { case: shown } = await app.read<{ case: unknown }>(reader, query, { id: file.id });
      expect(shown).toEqual({
        summary: { offences: 1 },
        offences: [{ article: { code: '144-1.2.3' }, count: 1, withIct: 1 }],
      });
    },
  );

  test('is corrected without being overwritten; the second of two gets both versions', SEVERAL, async () => {
    const { offences } = await opened();
    const first = doneId(await offences.record(investigator));
    const second = doneId(await offences.record(colleague, { isAttempt: true }, { version: first }));
    const late = await offences.record(investigator, { isCleared: false }, { version: first });
    expect(late).toMatchObject({ id: null, problems: [], newer: { id: second, isAttempt: true } });
    const mine = doneId(await offences.record(investigator, { isCleared: false }, { version: second }));
    expect((await offences.list(investigator)).offences).toMatchObject([
      { id: mine, earlier: 2, isCleared: false },
    ]);
    expect(await offences.versions(investigator, mine)).toMatchObject([
      { id: second, isAttempt: true, mayCorrect: false, mayWithdraw: false },
      { id: first, isAttempt: false, isCleared: true },
    ]);
  });

  test('that came with a register is corrected by whoever edits the case, and withdrawn by nobody', async () => {
    const { file, offences } = await opened();
    const id = newUlid();
    const article = lawArticleId('144-1.1');
    await file.plant(offence({ id, inCase: file.id, article, detectedOn: '2025-02-04' }, file.stamp));
    expect((await offences.withdraw(investigator, id)).id).toBeNull();
    const corrected = doneId(await offences.record(investigator, {}, { version: id }));
    expect((await offences.list(investigator)).offences.map((one) => one.id)).toEqual([corrected]);
    expect(await offences.versions(investigator, corrected)).toMatchObject([{ id, recordedBy: null }]);
  });
});

describe('what names an offence', () => {
  const charged = async () => {
    const { file, offences } = await opened();
    const steps = proceedingsOf(app, file);
    const [suspect, victim] = [
      personIn(file, { name: inventedName() }),
      personIn(file, { role: 'VICTIM_IN', pseudonym: 'Q-7K2M' }),
    ];
    const id = doneId(await offences.record(investigator));
    const episodeId = newUlid();
    await file.plant(
      suspect,
      victim,
      episode(
        {
          id: episodeId,
          victim: victim.id,
          inCase: file.id,
          forms: ['SEXUAL'],
          exploitedIn: countryId('TR'),
          exploitedFrom: '2024-11',
          offences: [id],
        },
        file.stamp,
      ),
    );
    const charge = doneId(await steps.bring(investigator, { personId: suspect.id, offences: [id] }));
    /** What the charge names. */
    const named = async () => (await steps.facts(reader)).find((step) => step.id === charge);
    return { offences, named, id, charge, episodeId, suspect, victim };
  };

  test('names its correction, too', SEVERAL, async () => {
    const { offences, named, id, charge, episodeId, suspect, victim } = await charged();
    const corrected = doneId(await offences.record(investigator, { isAttempt: true }, { version: id }));
    expect((await offences.list(reader)).offences).toMatchObject([
      {
        id: corrected,
        charges: [{ id: charge, article: '144-1.1', person: { id: suspect.id } }],
        episodes: [{ id: episodeId, victim: { id: victim.id }, began: '2024-11' }],
      },
    ]);
    expect(await named()).toMatchObject({ offences: [corrected] });
  });

  test(
    'is shown before it is withdrawn, stays, and is named again when it is brought back',
    SEVERAL,
    async () => {
      const { offences, named, id, charge, episodeId } = await charged();
      expect(await offences.withdraw(investigator, id, [charge])).toMatchObject({
        id: null,
        problems: [{ field: null }],
      });
      doneId(await offences.withdraw(investigator, id, [charge, episodeId]));
      expect((await offences.list(reader)).offences).toEqual([]);
      expect(await named()).toMatchObject({ offences: [] });

      expect((await offences.restore(colleague, id)).id).toBeNull();
      const again = newUlid();
      expect(doneId(await offences.restore(investigator, id, again))).toBe(again);
      expect(doneId(await offences.restore(investigator, id, again))).toBe(again);
      expect((await offences.list(reader)).offences).toMatchObject([
        { id: again, earlier: 1, charges: [{ id: charge }], episodes: [{ id: episodeId }] },
      ]);
      expect(await named()).toMatchObject({ offences: [again] });
      expect(await offences.versions(reader, again)).toMatchObject([{ id, charges: [{ id: charge }] }]);
      // Brought back once.
      expect((await offences.restore(investigator, id)).newer).toMatchObject({ id: again });
    },
  );
});

describe('an offence is refused', () => {
  test.each([
    [{ committedFrom: '2025-02-30' }, ['committedFrom']],
    [{ committedFrom: '' }, ['committedFrom']],
    [{ committedFrom: '2199', detectedOn: '2025-02-04' }, ['committedFrom', 'detectedOn']],
    [{ committedTo: '2024' }, ['committedTo']],
    [{ article: '999' }, ['article']],
    [{ detectedOn: '2025-01' }, ['detectedOn']],
    [{ detectedOn: '2199-01-01' }, ['detectedOn']],
    [{ detectedOn: '2025-01-13' }, ['detectedOn']],
    [{ sourceText: ' ' }, ['sourceText']],
    [{ reliability: 'G' }, ['reliability']],
    [{ credibility: 7 }, ['credibility']],
  ])('with the field named: %j', async (own, fields) => {
    const { offences } = await opened();
    const { id, problems } = await offences.record(investigator, own);
    expect([id, problems.map(({ field }) => field)]).toEqual([null, fields]);
    expect((await offences.check(investigator, own)).map(({ field }) => field)).toEqual(fields);
  });

  test('under an article that was not in force on the day on which it was committed', async () => {
    const { offences } = await opened();
    const [before] = await offences.check(investigator, { committedFrom: '1999-05' });
    expect(before).toMatchObject({ field: 'article' });
    expect(before?.text.en).toContain('since 01.09.2000, and was not on the day of the offence (05.1999)');
    const [open] = await offences.check(investigator, { committedFrom: '2000' });
    expect(open?.text.en).toContain('write more precisely when it was committed');
    // A continued one is judged by the law of the day on which it ended.
    expect(
      await offences.check(investigator, { committedFrom: '1999-05', committedTo: '2000-09-01' }),
    ).toEqual([]);
    expect(await offences.check(investigator, { committedFrom: '2000-09' })).toEqual([]);
  });

  test('to whoever only reads the case, and to others as if there were no case', async () => {
    const { file, offences } = await opened();
    const outsider = await app.signInAs('INVESTIGATOR');
    const variables = { id: newUlid(), offence: offences.whole({}) };
    for (const by of [reader, outsider])
      expect(codesOf(await app.ask(by, RECORD_OFFENCE, variables))).toEqual(['NOT_FOUND']);
    expect((await offences.list(reader)).mayRecord).toBe(false);
    expect((await offences.list(investigator)).mayRecord).toBe(true);
    const id = doneId(await offences.record(investigator));
    expect((await offences.withdraw(colleague, id)).id).toBeNull();
    const other = await newCase(app.run, [{ user: outsider, level: 'EDIT' }]);
    const theirs = offencesOf(app, other);
    const hidden = await theirs.record(outsider, {}, { version: id });
    const missing = await theirs.record(outsider, {}, { version: newUlid() });
    expect(hidden).toEqual(missing);
    expect((await app.ask(outsider, RECORD_OFFENCE, { ...variables, id })).text).toBe(
      (await app.ask(outsider, RECORD_OFFENCE, { id, offence: offences.whole({ caseId: newUlid() }) })).text,
    );
    expect(file.id).not.toBe(other.id);
  });

  test('under an id that something else has', async () => {
    const { file, offences } = await opened();
    const other = personIn(file, { name: inventedName() });
    await file.plant(other);
    expect((await offences.record(investigator, {}, { id: other.recordId })).id).toBeNull();
    expect((await offences.list(investigator)).offences).toEqual([]);
  });
});
