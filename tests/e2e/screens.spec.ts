import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { demoId } from '../../seed/demo-id.ts';
import { casePath, open, passwordOf, personPath, signIn } from './at-the-desk.ts';

const SCREENS = [
  ['the list of cases', '/cases'],
  ['a case', casePath('c25-01')],
  ['its network', `${casePath('c25-01')}/network`],
  ['a person', personPath('P002')],
  ['a group', `/groups/${demoId('G1')}`],
  ['the countries', '/countries'],
  ['the notices', '/notices'],
  ['the report', '/report'],
  ['the search', '/search?q=Mehraliyeva'],
  ['the imports', '/imports'],
  ['a new import', '/imports/new'],
] as const;

/** Resolves when the page shows what it has fetched: its heading stands and nothing is under way. */
const settled = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
};

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on any screen, ${theme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: theme });
    await signIn(page, 'analyst-a');
    for (const [what, path] of SCREENS) {
      await open(page, path);
      await settled(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${what}: ${id} at ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
  });
}

test('no screen asks the browser for what the security policy forbids, or complains on its console', async ({
  page,
}) => {
  test.slow();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await signIn(page, 'analyst-a');
  for (const [, path] of SCREENS) {
    await open(page, path);
    await settled(page);
  }
  expect(complaints).toEqual([]);
});

test('with reduced motion nothing moves on any screen', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(globalThis, { moved });
    const tell = ({ type, target }: Event): void => {
      if (!(target instanceof Element)) return;
      // What appears late takes no time to do so.
      const lasting = target
        .getAnimations({ subtree: true })
        .some(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 0);
      if (lasting) moved.push(`${type} of ${target.outerHTML.slice(0, 120)}`);
    };
    document.addEventListener('animationstart', tell, true);
    document.addEventListener('transitionrun', tell, true);
  });
  await signIn(page, 'analyst-a');
  for (const [what, path] of SCREENS) {
    await open(page, path);
    await settled(page);
    await page.mouse.move(300, 300);
    await page.keyboard.press('Tab');
    const moved = await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved);
    expect(moved, what).toEqual([]);
  }
});

test('dates and names stand in Azerbaijani although the browser has no Azerbaijani data', async ({
  page,
}) => {
  await signIn(page, 'analyst-a', { language: 'az' });
  await open(page, casePath('c25-01'));
  await expect(page.getByText('21 yanvar 2025').first()).toBeVisible();
  await open(page, '/countries');
  await expect(page.getByText('Türkiyə').first()).toBeVisible();
});

test('a number of the report opens the records behind it, as far as the reader may see', async ({ page }) => {
  await signIn(page, 'analyst-a');
  await open(page, '/report');
  await page
    .getByRole('button', { name: /\b198\b/u })
    .first()
    .click();
  const drawer = page.getByRole('dialog');
  await expect(drawer).toBeVisible();
  await expect(drawer).toContainText('DEMO-25-001');
  await expect(drawer).not.toContainText('DEMO-25-003');
});

test('a chart of the report is read as a table too, and on paper always', async ({ page }) => {
  await signIn(page, 'analyst-a');
  await open(page, '/report');
  const chart = page.locator('#CHART-09');
  await expect(chart.getByRole('img').first()).toBeVisible();
  await expect(chart.getByRole('img', { name: /: As published$/u })).toBeVisible();
  await expect(chart.getByRole('table')).toBeHidden();
  await chart.getByRole('button', { name: /Show the table/u }).click();
  await expect(chart.getByRole('row', { name: '2025 46' })).toBeVisible();
  await expect(chart.getByRole('row', { name: '2005–2023 not known' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#CHART-15').getByRole('row', { name: 'Bakı 13' })).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
});

test('a report leaves as a table with small counts hidden, and is frozen and counted again', async ({
  page,
}) => {
  await signIn(page, 'analyst-a');
  await open(page, '/report');
  await page.getByRole('button', { name: 'Export' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Table (CSV)' }).click();
  const table = await readFile(await (await coming).path(), 'utf8');
  expect(table).toMatch(/^C1,.*,46,-45,/mu);
  expect(table).toMatch(/^C4,.*,hidden,hidden,/mu);
  const frozen = page.locator('#frozen');
  await frozen.getByRole('button', { name: 'Freeze now' }).click();
  await frozen.getByRole('button', { name: 'Count again' }).first().click();
  await expect(frozen.getByText('Counted again, every number is the same.')).toBeVisible({ timeout: 20_000 });
});

test('a year that has not begun has no report', async ({ page }) => {
  await signIn(page, 'analyst-a');
  await open(page, '/report?year=2199');
  await expect(page.getByRole('heading', { name: 'There is no report for 2199' })).toBeVisible();
  await page.getByRole('button', { name: 'Report for 2025' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Report for 2025' })).toBeVisible();
});

test('the board of notices says where a fugitive is presumed to hide, and how sure that is', async ({
  page,
}) => {
  await signIn(page, 'liaison-a');
  await open(page, '/notices');
  const row = page.getByRole('row').filter({ hasText: 'Novruzlu' });
  await expect(row).toContainText('Pakistan');
  await expect(row).toContainText(/presumed/iu);
});

test('the auditor reads the trail and no case', async ({ page }) => {
  await signIn(page, 'auditor');
  await open(page, '/audit');
  await expect(page.getByRole('table')).toContainText('auditor');
  await open(page, casePath('c25-01'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('DEMO-25-001');
});

test('five wrong passwords lock an account until the administrator opens it', async ({ page }) => {
  const username = 'prosecutor-b';
  const tryWith = async (password: string): Promise<number> => {
    const response = await page.request.post(`${process.env['ALAQA_E2E_URL'] ?? ''}/api/sign-in`, {
      data: { username, password },
    });
    return response.status();
  };
  for (let i = 0; i < 5; i += 1) expect(await tryWith('a wrong password')).toBe(401);
  expect(await tryWith(passwordOf(username))).toBe(401);

  await signIn(page, 'administrator');
  await open(page, '/accounts');
  await page.getByRole('button', { name: `Unlock the account ${username}` }).click();
  await expect(page.getByText(`The account ${username} is open.`)).toBeVisible();
  expect(await tryWith(passwordOf(username))).toBe(204);
});
