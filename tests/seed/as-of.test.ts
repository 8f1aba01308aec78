import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CountedRow } from '../../server/reports/figures.ts';
import { openWorld, type OpenWorld } from './open-world.ts';

type Expected = { figure: string; asOf: string; value: Record<string, number> };
const { asOf: expected } = JSON.parse(
  readFileSync(new URL('expectations.json', import.meta.url), 'utf8'),
) as { asOf: Expected[] };

let world: OpenWorld;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const seriesOf = async (statement: string, figure: string, asOf: string, params: Record<string, unknown>) => {
  const rows = await world.count(`${asOf}T19:59:59.999Z`)<CountedRow>(statement, params, { aggregate: true });
  return Object.fromEntries(rows.flatMap((row) => (row.figure === figure ? [[row.key, row.count]] : [])));
};

const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const isBoard = ({ figure }: Expected): boolean => figure === 'B6-B10';

describe('as it was known on a day', () => {
  test.each(expected.filter(isBoard))('the board of notices on $asOf', async ({ asOf, value }) => {
    expect(await seriesOf('reports/notices', 'CHART-07', asOf, { day: asOf })).toEqual(value);
  });

  test.each(expected.filter((row) => !isBoard(row)))(
    'the ages of the victims on $asOf',
    async ({ asOf, value }) => {
      expect(await seriesOf('reports/victims', 'CHART-13', asOf, YEAR)).toEqual(value);
    },
  );

  test('before her birth date was corrected, one victim stood in the middle band', async () => {
    expect(await seriesOf('reports/victims', 'CHART-13', '2025-10-31', YEAR)).toEqual({
      '18-25': 4,
      '25-35': 29,
      '35+': 13,
    });
  });
});
