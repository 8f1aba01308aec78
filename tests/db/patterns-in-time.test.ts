import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { link } from '../../seed/builders/facts.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { newCase, type TestCase } from '../support/builders.ts';
import {
  aVictim,
  partsOf,
  phone,
  plantMoney,
  runPattern,
  someone,
  story,
  type PatternRun,
} from '../support/patterns.ts';

let app: TestApp;
let analyst: Session;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
});
afterAll(() => app.close());

const mine = (): Promise<TestCase> => newCase(app.run, [{ user: analyst }]);
const run = (
  pattern: string,
  caseId: string,
  parameters: { name: string; value: number }[] = [],
): Promise<PatternRun> => runPattern(app, analyst, pattern, caseId, parameters);

describe("a victim's contact who becomes a recruiter", () => {
  const plantContact = async (
    file: TestCase,
    { recruits = '2024-06', hidden = file }: { recruits?: string; hidden?: TestCase } = {},
  ): Promise<Record<'victim' | 'contact' | 'recruit', string>> => {
    const [victim, contact, recruit] = [aVictim(file), someone(file), aVictim(file)];
    await file.plant(victim, contact, recruit);
    await file.plant(
      story(file, { of: victim.id, on: '2023-09-10' }),
      story(file, { of: recruit.id, on: recruits, by: [['RECRUITED', contact.id]] }),
      link('ASSOCIATE_OF', newUlid(), contact.id, victim.id, hidden.stamp),
    );
    return { victim: victim.id, contact: contact.id, recruit: recruit.id };
  };

  test('is found within the months that are asked for', async () => {
    const file = await mine();
    const { victim, contact, recruit } = await plantContact(file);
    const { matches } = await run('contact-becomes-recruiter', file.id);
    expect(matches.map(partsOf)).toEqual([{ VICTIM: [victim], CONTACT: [contact], RECRUIT: [recruit] }]);
    expect(matches[0]?.values).toContainEqual({ name: 'months', value: '9' });
    const sooner = [{ name: 'months', value: 8 }];
    expect((await run('contact-becomes-recruiter', file.id, sooner)).matches).toEqual([]);
  });

  test('is found over calls from telephone to telephone', async () => {
    const file = await mine();
    const { victim, contact } = await plantContact(file, { hidden: await newCase(app.run) });
    const [hers, his] = [newUlid(), newUlid()];
    await file.plant(
      phone(hers),
      phone(his),
      link('USES', newUlid(), victim, hers, file.stamp),
      link('USES', newUlid(), contact, his, file.stamp),
      link('CONTACTED', newUlid(), his, hers, file.stamp),
    );
    const { matches } = await run('contact-becomes-recruiter', file.id);
    expect(matches.map((match) => partsOf(match)['PHONE'])).toEqual([[hers, his].toSorted()]);
  });

  test('is none who recruited before, and none whose tie lies in a compartment of others', async () => {
    const before = await mine();
    await plantContact(before, { recruits: '2023-02' });
    expect((await run('contact-becomes-recruiter', before.id)).matches).toEqual([]);
    const hidden = await mine();
    await plantContact(hidden, { hidden: await newCase(app.run) });
    expect((await run('contact-becomes-recruiter', hidden.id)).matches).toEqual([]);
  });
});

describe('money that returns to the organiser', () => {
  test('is found over another hand and an account, in the order of the payments', async () => {
    const file = await mine();
    const { exploiter, runner, organiser, account } = await plantMoney(file);
    const { matches } = await run('money-returns', file.id);
    expect(matches.map(({ elements }) => elements)).toEqual([
      [
        { id: exploiter, part: 'ORIGIN' },
        { id: runner, part: 'INTERMEDIARY' },
        { id: account, part: 'INTERMEDIARY' },
        { id: organiser, part: 'ORGANISER' },
      ],
    ]);
    expect((await run('money-returns', file.id, [{ name: 'payments', value: 1 }])).matches).toEqual([]);
    expect((await run('money-returns', file.id, [{ name: 'amount', value: 901 }])).matches).toEqual([]);
  });

  test('is none when the second payment came before the first, or lies in a compartment of others', async () => {
    const backwards = await mine();
    await plantMoney(backwards, { second: '2024-03-30' });
    expect((await run('money-returns', backwards.id)).matches).toEqual([]);
    const hidden = await mine();
    await plantMoney(hidden, { hidden: await newCase(app.run) });
    expect((await run('money-returns', hidden.id)).matches).toEqual([]);
  });
});
