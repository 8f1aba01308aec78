import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { open, signIn } from './at-the-desk.ts';
import { seriousOn } from './axe.ts';

const question = (page: Page) => page.getByRole('form', { name: 'The question' });
const kept = (page: Page) => page.getByRole('complementary', { name: 'Kept questions' });
const table = (page: Page) => page.getByRole('table', { name: 'The answer as a table' });

/** Opens the page, which counts last year by country, and waits for its answer. */
const openQuestions = async (page: Page, username: string): Promise<void> => {
  await signIn(page, username);
  await open(page, '/report/questions');
  await expect(question(page)).toBeVisible();
};

/** Victims of 2025 by form of exploitation and age. */
const ask = async (page: Page): Promise<void> => {
  await question(page).getByLabel('From').fill('01.01.2025');
  await question(page).getByLabel('From').press('Enter');
  await question(page).getByLabel('To').fill('31.12.2025');
  await question(page).getByLabel('To').press('Enter');
  await question(page).getByLabel('By', { exact: true }).selectOption({ label: 'Form of exploitation' });
  await question(page).getByLabel('And by').selectOption({ label: 'Age' });
};

test('victims are counted by form and age, narrowed, taken back, and each number opens its records', async ({
  page,
}) => {
  await openQuestions(page, 'analyst-a');
  await ask(page);
  await expect(
    page.getByRole('heading', { level: 2, name: 'Victims identified: Form of exploitation × Age' }),
  ).toBeVisible();
  const all = table(page).getByRole('row', { name: /^all / });
  await expect(all.getByRole('cell').last()).toHaveText('46');
  // A chart for each age, of the same numbers as its column.
  const ages = await table(page).getByRole('columnheader').allTextContents();
  expect(ages.slice(1, -1).length).toBeGreaterThan(1);
  for (const age of ages.slice(1, -1))
    await expect(page.getByRole('img', { name: age }).first()).toBeVisible();

  await question(page).getByText('Filters (0)').click();
  await question(page).getByRole('combobox', { name: 'Country' }).click();
  await page.getByRole('option', { name: 'Türkiye', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(question(page).getByText('Filters (1)')).toBeVisible();
  await expect(all.getByRole('cell').last()).not.toHaveText('46');
  const narrowed = (await all.getByRole('cell').last().textContent()) ?? '';
  await all.getByRole('button', { name: new RegExp(`^${narrowed}: open the records of all$`, 'u') }).click();
  const drawer = page.getByRole('dialog', { name: 'Records behind the number' });
  await expect(drawer.getByRole('table')).toContainText('DEMO-25-001');
  await expect(drawer).not.toContainText('DEMO-25-003');
  expect(await seriousOn(page)).toEqual([]);
  await drawer.getByRole('button', { name: 'Close' }).click();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(all.getByRole('cell').last()).toHaveText('46');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(all.getByRole('cell').last()).toHaveText(narrowed);
});

test('what cannot be asked is said at its field, and the last answer makes room', async ({ page }) => {
  await openQuestions(page, 'analyst-a');
  const from = question(page).getByLabel('From');
  await from.fill('31.02.2025');
  await from.press('Enter');
  await expect(question(page)).toContainText('Write the day as DD.MM.YYYY');
  await from.fill('01.01.2004');
  await from.press('Enter');
  await expect(question(page)).toContainText('Choose a day from 2005 on.');
  await expect(table(page)).toBeHidden();
  await kept(page).getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(kept(page)).toContainText('Write a name of 1 to 120 characters.');
  expect(await seriousOn(page)).toEqual([]);
});

test('a question is kept and shared, and the colleague opens it, keeps it as his own, and takes it away with small numbers hidden', async ({
  page,
  browser,
}) => {
  const name = `Form and age, E2E ${Date.now()}`;
  await openQuestions(page, 'analyst-a');
  await ask(page);
  await kept(page).getByLabel('Name').fill(name);
  await kept(page).getByRole('combobox', { name: 'Share with' }).fill('Prosecutor A');
  await page.getByRole('option', { name: 'Prosecutor A', exact: true }).click();
  await page.keyboard.press('Escape');
  await kept(page).getByRole('button', { name: 'Keep', exact: true }).click();
  const own = kept(page).getByRole('listitem').filter({ hasText: name });
  await expect(own).toContainText('Shared with');

  const context = await browser.newContext();
  const other = await context.newPage();
  await openQuestions(other, 'prosecutor-a');
  const theirs = kept(other).getByRole('listitem').filter({ hasText: name });
  await expect(theirs).toContainText('From ');
  await theirs.getByRole('button').click();
  await expect(other.getByRole('heading', { level: 2, name })).toBeVisible();
  const all = table(other).getByRole('row', { name: /^all / });
  await expect(all.getByRole('cell').last()).toHaveText('46');
  // It is not his: he has nothing to put away, and what he keeps is another.
  await expect(kept(other).getByRole('button', { name: 'Put away' })).toBeHidden();
  const exported = async (item: string): Promise<Buffer> => {
    await other.getByRole('button', { name: 'Export' }).click();
    const coming = other.waitForEvent('download');
    await other.getByRole('menuitem', { name: item }).click();
    return readFile(await (await coming).path());
  };
  const file = (await exported('Table (CSV)')).toString('utf8');
  expect(file).toContain(name);
  expect(file).toContain('hidden');
  expect((await exported('Document (PDF)')).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await exported('For a word processor (DOCX)')).subarray(0, 2).toString()).toBe('PK');
  await context.close();

  // Put away by its owner, it is nobody's any more.
  await own.getByRole('button').click();
  await kept(page).getByRole('button', { name: 'Put away' }).click();
  await expect(own).toBeHidden();
});

test('a server that cannot answer is told apart from an answer, and asked again', async ({ page }) => {
  await openQuestions(page, 'analyst-a');
  await expect(table(page)).toBeVisible();
  let isDown = true;
  await page.route('**/graphql*', async (route) => {
    const isAsked = (route.request().postData() ?? '').includes('"ReportQuestion"');
    await (isDown && isAsked ? route.fulfill({ status: 503, json: {} }) : route.continue());
  });
  await question(page).getByLabel('By', { exact: true }).selectOption({ label: 'Sex' });
  await expect(page.getByRole('heading', { name: /cannot answer now|went wrong/u })).toBeVisible();
  await expect(table(page)).toBeHidden();
  expect(await seriousOn(page)).toEqual([]);
  isDown = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(table(page).getByRole('columnheader', { name: 'Sex' })).toBeVisible();
});

test('the page is as usable in the dark and in Azerbaijani', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await signIn(page, 'analyst-a', { language: 'az' });
  await open(page, '/report/questions');
  await expect(page.getByRole('table', { name: 'Cavab cədvəl kimi' })).toBeVisible();
  expect(await seriousOn(page)).toEqual([]);
});
