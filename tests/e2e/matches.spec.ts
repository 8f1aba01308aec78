import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { letIn, open, signIn } from './at-the-desk.ts';

/** Cases of the demo world between which its doubtful pairs lie. */
const CASES = [
  'DEMO-23-003',
  'DEMO-24-002',
  'DEMO-24-004',
  'DEMO-24-013',
  'DEMO-24-015',
  'DEMO-25-002',
  'DEMO-25-005',
  'DEMO-25-007',
  'DEMO-B24-001',
];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  await letIn('analyst-b', CASES);
});

const entries = (page: Page) =>
  page.getByRole('list', { name: 'Pairs, the strongest first' }).getByRole('button');
const shownPair = (page: Page) => page.locator('[aria-current="true"]', { has: page.locator('bdi') });
const told = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });

const openQueue = async (page: Page): Promise<number> => {
  await signIn(page, 'analyst-b');
  await open(page, '/matches');
  await expect(shownPair(page)).toBeVisible();
  return entries(page).count();
};

test('ten pairs are judged by the keyboard alone, each showing the next, and the last is taken back', async ({
  page,
}) => {
  const before = await openQueue(page);
  expect(before).toBeGreaterThanOrEqual(11);
  for (let judged = 1; judged <= 9; judged += 1) {
    const pair = await shownPair(page).innerText();
    await page.keyboard.press('n');
    await expect(entries(page)).toHaveCount(before - judged);
    await expect(shownPair(page)).not.toHaveText(pair, { useInnerText: true });
  }
  const last = await shownPair(page).locator('bdi').allInnerTexts();
  await page.keyboard.press('n');
  await expect(entries(page)).toHaveCount(before - 10);
  await page.keyboard.press('Control+z');
  await expect(told(page, 'everything is where it was')).toBeVisible();
  await expect(entries(page)).toHaveCount(before - 9);
  await expect(shownPair(page).locator('bdi')).toHaveText(last);
});

test('the same and not sure are keys as well, and the arrows go on and back', async ({ page }) => {
  const before = await openQueue(page);
  const first = await shownPair(page).locator('bdi').allInnerTexts();
  await page.keyboard.press('ArrowDown');
  await expect(shownPair(page).locator('bdi')).not.toHaveText(first);
  await page.keyboard.press('ArrowUp');
  await expect(shownPair(page).locator('bdi')).toHaveText(first);
  await page.keyboard.press('u');
  await expect(told(page, 'at the end of the queue')).toBeVisible();
  await expect(entries(page)).toHaveCount(before);
  await expect(entries(page).last().locator('bdi')).toHaveText(first);
  await page.keyboard.press('y');
  await expect(told(page, 'Joined.')).toBeVisible();
  await page.keyboard.press('z');
  await expect(told(page, 'everything is where it was')).toBeVisible();
  await expect(entries(page)).toHaveCount(before);
});

test('letters typed into the note judge nothing', async ({ page }) => {
  const before = await openQueue(page);
  await page.getByLabel('Note with the judgement').pressSequentially('nyu z');
  await expect(page.getByLabel('Note with the judgement')).toHaveValue('nyu z');
  await expect(entries(page)).toHaveCount(before);
});

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing serious on the three tabs, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await openQueue(page);
    for (const tab of ['Queue', 'Hits', 'Inquiries']) {
      await page.getByRole('tab', { name: tab }).click();
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${tab}: ${id} at ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
  });
