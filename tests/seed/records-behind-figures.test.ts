import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../server/db/viewer.ts';
import type { ViewerRun } from '../../server/db/run.ts';
import { lookedAtBy } from '../../server/reports/report-day.ts';
import { recordsOf } from '../../server/reports/reports.queries.ts';
import { demoId } from '../../seed/demo-id.ts';
import { openWorld, type OpenWorld } from './open-world.ts';

const TODAY = lookedAtBy({}, new Date());

let world: OpenWorld;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const as = (user: string, role: Viewer['role']): ViewerRun => {
  const viewer: Viewer = { kind: 'user', userId: demoId(user), role, purpose: 'test', requestId: 'test' };
  return (statement, params, options) => world.run(viewer, statement, params, options);
};

describe('the records behind a number open as far as one’s compartments go', () => {
  test('of the 198 offences analyst A opens those of the cases of 2025 that are hers', async () => {
    const records = (await recordsOf(as('u-analyst-1', 'ANALYST'), 'A1', 2025, TODAY)) ?? [];
    const cases = new Map<string, number>();
    for (const { caseId } of records) cases.set(caseId ?? '', (cases.get(caseId ?? '') ?? 0) + 1);
    expect(cases.get(demoId('c25-01'))).toBe(20);
    expect(cases.get(demoId('c25-02'))).toBe(14);
    expect(cases.get(demoId('c25-05'))).toBe(17);
    expect(cases.has(demoId('c25-03'))).toBe(false);
    expect(records.length).toBeLessThan(198);
  });

  test('prosecutor B opens three of the ten accused', async () => {
    const records = (await recordsOf(as('u-prosecutor-2', 'PROSECUTOR'), 'A13', 2025, TODAY)) ?? [];
    expect(records.map(({ id }) => id).sort()).toEqual(['P004', 'P005', 'P006'].map(demoId).sort());
  });

  test('everyone of the unit opens the ten sought through Interpol', async () => {
    expect(await recordsOf(as('u-liaison-2', 'LIAISON'), 'B6', 2025, TODAY)).toHaveLength(10);
  });

  test('the supervisor opens all help to victims, under pseudonyms', async () => {
    const records = (await recordsOf(as('u-supervisor', 'SUPERVISOR'), 'D-1', 2025, TODAY)) ?? [];
    expect(records).toHaveLength(46);
    for (const { label } of records) expect(label).toMatch(/^Q-/u);
  });

  test('the auditor opens none, and a figure that is not counted has none', async () => {
    expect(await recordsOf(as('u-auditor', 'AUDITOR'), 'A1', 2025, TODAY)).toEqual([]);
    expect(await recordsOf(as('u-analyst-1', 'ANALYST'), 'D-14', 2025, TODAY)).toBeNull();
  });
});
