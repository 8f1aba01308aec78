import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outgoingAnswer } from '../../server/reports/question-tables.ts';
import { answerTo } from '../../server/reports/questions.queries.ts';
import { DIMENSIONS, faultOf, SUBJECTS, type Answer, type Question } from '../../server/reports/questions.ts';
import { lookedAtBy } from '../../server/reports/report-day.ts';
import { openWorld, type OpenWorld } from './open-world.ts';
import { exportWorld, type Exported } from './second-count.ts';
import { countedAgain } from './second-questions.ts';

const TODAY = lookedAtBy({}, new Date());
let world: OpenWorld;
let exported: Exported;
beforeAll(async () => {
  world = await openWorld();
  exported = await exportWorld(world);
});
afterAll(() => world.close());

const question = (own: Partial<Question>): Question => ({
  subject: 'VICTIMS',
  from: '2024-01-01',
  to: '2025-12-31',
  first: 'YEAR',
  second: null,
  filters: [],
  ...own,
});

/** The numbers of an answer that are not 0, by the names of the second count. */
const numbersOf = ({ firsts, seconds, cells, total }: Answer): Record<string, number> =>
  Object.fromEntries(
    [
      ['ALL', total] as const,
      ...firsts.map(({ key, value }) => [`FIRST ${key}`, value] as const),
      ...seconds.map(({ key, value }) => [`SECOND ${key}`, value] as const),
      ...cells.map(({ first, second, value }) => [`CELL ${first}|${second ?? '*'}`, value] as const),
    ].flatMap(([name, value]) => (value === null || value === 0 ? [] : [[name, value] as const])),
  );

const compared = async (own: Question): Promise<void> => {
  const again = countedAgain(exported, own);
  // With one way of telling apart the second count has the column that is none.
  if (own.second === null) delete again['SECOND *'];
  expect(numbersOf(await answerTo(world.count(), own, TODAY))).toEqual(again);
};

describe.each(SUBJECTS)('the numbers of %s', (subject) => {
  test('are those of a second count over the exported world, told apart in every way', async () => {
    for (const first of DIMENSIONS) {
      const own = question({ subject, first });
      if (faultOf(own, TODAY) === null) await compared(own);
    }
  }, 120_000);

  test('are those of a second count in two ways and narrowed', async () => {
    const narrowed: Partial<Question>[] = [
      { first: 'ARTICLE', second: 'STAGE', filters: [{ dimension: 'COUNTRY', keys: ['TR', 'PK'] }] },
      { first: 'MONTH', second: 'ARTICLE', filters: [{ dimension: 'FORM', keys: ['SEXUAL'] }] },
      { first: 'DISTRICT', second: 'AGE', from: '2025-03-01', to: '2025-09-30' },
      { first: 'SEX', second: 'AGE', filters: [{ dimension: 'AGE', keys: ['25-35'] }] },
    ];
    for (const own of narrowed.map((one) => question({ subject, ...one })))
      if (faultOf(own, TODAY) === null) await compared(own);
  }, 120_000);
});

describe('an own question', () => {
  test('agrees with the report: 46 victims of 2025, 33 in Türkiye, 10 in the Emirates, 3 in Pakistan', async () => {
    const { firsts, total } = await answerTo(
      world.count(),
      question({ first: 'COUNTRY', from: '2025-01-01' }),
      TODAY,
    );
    expect(total).toBe(46);
    expect(firsts).toEqual([
      { key: 'AE', value: 10 },
      { key: 'PK', value: 3 },
      { key: 'TR', value: 33 },
    ]);
  });

  test('says of years of which not all is recorded that they are not known, never 0, nor a total of them', async () => {
    const { firsts, total } = await answerTo(world.count(), question({ from: '2022-06-01' }), TODAY);
    expect(firsts.map(({ key, value }) => [key, value])).toEqual([
      ['2022', null],
      ['2023', null],
      ['2024', 91],
      ['2025', 46],
    ]);
    expect(total).toBeNull();
  });

  test('leaves with its small numbers hidden, and what they would follow from', async () => {
    const own = question({ first: 'COUNTRY', from: '2025-01-01' });
    const out = outgoingAnswer(await answerTo(world.count(), own, TODAY), null);
    expect(out.firsts).toEqual([
      { key: 'AE', value: 'HIDDEN' },
      { key: 'PK', value: 'HIDDEN' },
      { key: 'TR', value: 33 },
    ]);
  });

  test('narrowed, hides also what would tell of the few that were left out', async () => {
    const wide = question({ first: 'YEAR', from: '2025-01-01' });
    const narrow = { ...wide, filters: [{ dimension: 'COUNTRY' as const, keys: ['TR', 'AE'] }] };
    const [whole, own] = [
      await answerTo(world.count(), wide, TODAY),
      await answerTo(world.count(), narrow, TODAY),
    ];
    expect(own.total).toBe(43);
    const out = outgoingAnswer(own, whole);
    expect([out.total, out.firsts[0]?.value]).toEqual(['HIDDEN', 'HIDDEN']);
    expect(outgoingAnswer(own, null).total).toBe(43);
  });
});
