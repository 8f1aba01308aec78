import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { casePath, letIn, open, signIn } from './at-the-desk.ts';

const canvas = (page: Page): Locator => page.getByRole('application');
const listed = (page: Page): Locator => page.getByRole('listbox', { name: 'Elements of the network' });
const hypotheses = (page: Page): Locator => page.getByRole('region', { name: 'Hypotheses' });
const links = async (page: Page): Promise<number> => {
  const status = await page.getByText(/^\d+ elements?, \d+ links?$/u).textContent();
  return Number(/, (\d+) /u.exec(status ?? '')?.[1]);
};

const onAnotherDesk = async (browser: Browser, username: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  const page = await context.newPage();
  await signIn(page, username);
  return page;
};

/** Keeps the network of a case as a chart that the colleague may see, and gives its address. */
const keepAndShare = async (page: Page, name: string, colleague: string): Promise<string> => {
  await open(page, `${casePath('i23-01')}/network`);
  await page.getByRole('button', { name: 'Keep as chart' }).click();
  await page.getByRole('textbox', { name: 'Name of the chart' }).fill(name);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page).toHaveURL(/\/charts\//u);
  await page.getByRole('button', { name }).click();
  await page.getByRole('menuitem', { name: 'Share' }).click();
  const shared = page.waitForResponse((response) =>
    (response.request().postData() ?? '').includes('ShareChart'),
  );
  await page.getByLabel(`Sharing with ${colleague}`).selectOption('VIEW');
  await shared;
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  return new URL(page.url()).pathname;
};

/** Supposes a link between the first two people of the list. */
const suppose = async (page: Page, words: string): Promise<void> => {
  await canvas(page).focus();
  await page.keyboard.press('[');
  await listed(page).getByRole('option').nth(0).click();
  await listed(page)
    .getByRole('option')
    .nth(1)
    .click({ modifiers: ['Control'] });
  await canvas(page).focus();
  await page.keyboard.press('y');
  await page.getByRole('textbox', { name: 'What is supposed' }).fill(words);
  await page.getByRole('button', { name: 'Write' }).click();
  await canvas(page).focus();
  await page.keyboard.press('Escape');
  await expect(hypotheses(page).getByText(`? ${words}`)).toBeVisible();
};

const askToConfirm = async (page: Page, source: string): Promise<void> => {
  await hypotheses(page).getByRole('button', { name: 'Ask for confirmation' }).click();
  const dialog = page.getByRole('dialog', { name: /ask for confirmation/u });
  await dialog.getByLabel('Type of link').selectOption('lives with');
  await dialog.getByLabel('The source in words').fill(source);
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(dialog).toBeHidden();
};

test('a hypothesis is declined by a second person, asked anew, confirmed, and its place is taken by the link', async ({
  page,
  browser,
}) => {
  // Two people, and the command line twice.
  test.slow();
  for (const username of ['analyst-a', 'analyst-b']) await letIn(username, ['DEMO-K23-001']);
  await signIn(page, 'analyst-a');
  const second = await onAnotherDesk(browser, 'analyst-b');
  const address = await keepAndShare(page, 'Təsdiq gözləyən', 'Analyst B');
  const before = await links(page);
  await suppose(page, 'They share a flat');
  await askToConfirm(page, 'Report 21, page 3');
  await expect(hypotheses(page).getByText('It waits for a second person.')).toBeVisible();
  await expect(hypotheses(page).getByRole('button', { name: 'Confirm', exact: true })).toBeHidden();

  await open(second, address);
  await expect(hypotheses(second).getByText('1 waits for you')).toBeVisible();
  await expect(hypotheses(second).getByText('Source: Report 21, page 3')).toBeVisible();
  // Of other cases the second sees less.
  const seenBySecond = await links(second);
  await hypotheses(second).getByRole('button', { name: 'Decline …' }).click();
  await hypotheses(second).getByLabel('Why it is not confirmed').fill('The report names another flat');
  await hypotheses(second).getByRole('button', { name: 'Decline', exact: true }).click();
  await expect(hypotheses(second).getByText(/^Declined by Analyst B/u)).toBeVisible();
  expect(await links(second)).toBe(seenBySecond);

  await page.reload();
  await expect(hypotheses(page).getByText('The report names another flat')).toBeVisible();
  await askToConfirm(page, 'Statement 4, page 1');
  await expect(hypotheses(page).getByText('It waits for a second person.')).toBeVisible();

  await second.reload();
  await hypotheses(second).getByRole('button', { name: 'Confirm', exact: true }).click();
  await expect(second.getByText(/is confirmed, and recorded as a link/u)).toBeVisible({ timeout: 45_000 });
  await expect.poll(() => links(second)).toBe(seenBySecond + 1);
  await expect(hypotheses(second)).toBeHidden();

  await page.reload();
  await expect.poll(() => links(page)).toBe(before + 1);
  await expect(hypotheses(page)).toBeHidden();
  await second.context().close();
});
