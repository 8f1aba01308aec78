import { expect, test, type Locator, type Page } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';
import { seriousOn } from './axe.ts';

const OFFENCES = `${casePath('c25-03')}/offences`;

const choose = async (page: Page, field: string, option: RegExp): Promise<void> => {
  await page.getByRole('dialog').getByLabel(field, { exact: true }).first().click();
  await page.getByRole('option', { name: option }).filter({ visible: true }).first().click();
  await page.keyboard.press('Tab');
};
const send = (form: Locator): Promise<void> =>
  form.getByRole('button', { name: 'Record', exact: true }).click();
const withdraw = async (page: Page, line: Locator): Promise<void> => {
  await line.getByRole('button', { name: 'Withdraw' }).click();
  const sure = page.getByRole('dialog', { name: /withdraw/iu });
  await sure.getByRole('button', { name: 'Withdraw' }).click();
  await expect(line).toBeHidden();
};

test('an offence is recorded under the law of its day, withdrawn and brought back', async ({ page }) => {
  test.slow();
  await signIn(page, 'investigator');
  await open(page, casePath('c25-03'));
  await page.getByRole('link', { name: 'Record and correct offences and episodes' }).click();
  await expect(page.getByRole('heading', { name: 'Offences and episodes' })).toBeVisible();
  const list = page.getByRole('region', { name: 'Offences', exact: true });
  await expect(list.getByRole('listitem').first()).toBeVisible();
  expect(await seriousOn(page)).toEqual([]);

  await page.getByRole('button', { name: 'Record an offence' }).press('Enter');
  const form = page.getByRole('dialog', { name: 'A new offence' });
  await form.getByRole('combobox', { name: 'Article' }).click();
  await page.getByRole('option', { name: /^243 /u }).click();
  await form.getByLabel('Committed on, or since').fill('05.1999');
  await expect(form.getByText('was not on the day of the offence (05.1999)')).toBeVisible();
  expect(await seriousOn(page)).toEqual([]);
  await page.reload();
  await page.getByRole('button', { name: 'Record an offence' }).click();
  await expect(form.getByText('What you were writing has been kept.')).toBeVisible();
  await form.getByLabel('Committed on, or since').fill('10.2026');
  await form.getByLabel('Detected on').fill('20.11.2026');
  await send(form);
  await expect(form.getByText('Name the source')).toBeVisible();
  await form.getByRole('textbox', { name: /source/iu }).fill('report 91, volume 1, sheet 12');
  await send(form);
  await expect(form).toBeHidden();
  const mine = list.getByRole('listitem').filter({ hasText: 'report 91' });
  await expect(mine.getByText('Committed: October 2026')).toBeVisible();

  await withdraw(page, mine);
  await page.keyboard.press('Control+z');
  await expect(mine.getByText('Committed: October 2026')).toBeVisible();
  await withdraw(page, mine);
});

test('two who correct one offence see both versions, and the one who chooses loses nothing', async ({
  page,
  browser,
}) => {
  // Two people at two desks.
  test.slow();
  await signIn(page, 'investigator');
  await open(page, OFFENCES);
  await page.getByRole('button', { name: 'Record an offence' }).click();
  const form = page.getByRole('dialog', { name: 'A new offence' });
  await form.getByRole('combobox', { name: 'Article' }).click();
  await page.getByRole('option', { name: /^243 /u }).click();
  await form.getByLabel('Committed on, or since').fill('10.2026');
  await form.getByLabel('Detected on').fill('20.11.2026');
  await form.getByRole('textbox', { name: /source/iu }).fill('report 92');
  await send(form);
  const mine = page.getByRole('listitem').filter({ hasText: 'report 92' });
  await expect(mine).toBeVisible();

  const second = await browser.newPage();
  await signIn(second, 'analyst-b');
  await open(second, OFFENCES);
  const theirs = second.getByRole('listitem').filter({ hasText: 'report 92' });
  await theirs.getByRole('button', { name: 'Correct' }).click();
  await mine.getByRole('button', { name: 'Correct' }).click();
  const [here, there] = [page, second].map((desk) =>
    desk.getByRole('dialog', { name: 'Correct an offence' }),
  );
  if (!here || !there) throw new Error('there are two desks');
  await there.getByLabel('Committed or attempted').selectOption('ATTEMPTED');
  await send(there);
  await expect(there).toBeHidden();
  await here.getByLabel('Solved').check();
  await send(here);
  await expect(here.getByText('Somebody else corrected this')).toBeVisible();
  await expect(here.getByText('Attempted: October 2026')).toBeVisible();
  await here.getByRole('button', { name: 'Record mine' }).click();
  await expect(here).toBeHidden();
  await mine.getByRole('button', { name: 'Earlier versions: 2' }).click();
  const versions = page.getByRole('dialog', { name: 'Earlier versions' });
  await expect(versions.getByText('Attempted: October 2026')).toBeVisible();
  await versions.getByRole('button', { name: 'Close' }).click();
  await second.close();
  await withdraw(page, mine);
});

test('an episode is recorded with who did what, and withdrawn with what goes along', async ({ page }) => {
  test.slow();
  await signIn(page, 'investigator');
  await open(page, OFFENCES);
  const list = page.getByRole('region', { name: 'Episodes' });
  await expect(list.getByRole('listitem').first()).toBeVisible();
  await page.getByRole('button', { name: 'Record an episode' }).press('Enter');
  const form = page.getByRole('dialog', { name: 'A new episode' });
  await choose(page, 'Victim', /^Q-/u);
  await choose(page, 'Forms of exploitation', /Forced begging/u);
  await choose(page, 'Means', /Deception/u);
  await choose(page, 'Country of exploitation', /Georgia/u);
  await form.getByLabel('Recruited on').fill('2026');
  await form.getByLabel('Exploited since').fill('31.02.2026');
  await expect(form.getByText('Write it as precisely as you know')).toBeVisible();
  await form.getByLabel('Exploited since').fill('03.2026');
  await form.getByRole('button', { name: 'Add an act' }).click();
  await choose(page, 'Who (1)', /./u);
  await form.getByRole('textbox', { name: /The source|source in words/iu }).fill('statement 93');
  expect(await seriousOn(page)).toEqual([]);
  await send(form);
  await expect(form).toBeHidden();
  const mine = list.getByRole('listitem').filter({ hasText: 'statement 93' });
  await expect(mine.getByText(/recruited 2026 · exploited March 2026/u)).toBeVisible();
  await mine.getByRole('button', { name: 'The same of another victim' }).click();
  await expect(form.getByRole('combobox', { name: 'Victim' })).toHaveValue('');
  await form.getByRole('button', { name: 'Cancel' }).click();
  await mine.getByRole('button', { name: 'Withdraw' }).click();
  const sure = page.getByRole('dialog', { name: /withdraw the episode/u });
  await expect(sure.getByText(/: recruited/u)).toBeVisible();
  await sure.getByRole('button', { name: 'Withdraw' }).click();
  await expect(mine).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(mine).toBeVisible();
  await withdraw(page, mine);
});
