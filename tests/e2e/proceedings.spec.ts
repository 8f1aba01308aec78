import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';

const PROCEEDINGS = `${casePath('c25-03')}/proceedings`;

const choose = async (page: Page, field: string, option: RegExp): Promise<void> => {
  await page.getByRole('dialog').getByRole('combobox', { name: field }).click();
  await page.getByRole('listbox').getByRole('option', { name: option }).first().click();
};

const seriousOn = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.map(({ id, nodes }) => `${id} at ${nodes[0]?.html ?? ''}`);
};

test('an investigator brings a charge, a prosecutor approves it, and its elements stand in the table', async ({
  page,
  browser,
}) => {
  // Two people at two desks, and seven pages.
  test.slow();
  await signIn(page, 'investigator');
  await open(page, casePath('c25-03'));
  await page.getByRole('link', { name: 'Proceedings' }).click();
  await expect(page.getByRole('heading', { name: 'Proceedings of the case' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Deadlines' }).getByRole('listitem').first()).toBeVisible();
  expect(await seriousOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Record a step' }).click();
  const form = page.getByRole('dialog', { name: 'A new step of the proceedings' });
  await form.getByLabel('What happened').selectOption('CHARGE');
  expect(await seriousOn(page)).toEqual([]);
  await choose(page, 'Person', /./u);
  const person = await form.getByRole('combobox', { name: 'Person' }).inputValue();
  await choose(page, 'Article', /^243 /u);
  await form.getByLabel('Day', { exact: true }).fill('31.02.2026');
  await expect(form.getByText('Write a day of the calendar')).toBeVisible();

  // What was written is there after a reload.
  await page.reload();
  await page.getByRole('button', { name: 'Record a step' }).click();
  await expect(form.getByText('What you were writing has been kept.')).toBeVisible();
  await expect(form.getByRole('combobox', { name: 'Person' })).toHaveValue(person);
  await form.getByLabel('Day', { exact: true }).fill('20.11.2026');
  await form.getByRole('button', { name: 'Bring for approval' }).click();
  await expect(form.getByText('Write 3 to 500 characters.')).toBeVisible();
  await form.getByLabel('The document that says so').fill('order 17, volume 2, sheet 40');
  await form.getByRole('button', { name: 'Bring for approval' }).click();
  await expect(form).toBeHidden();
  const step = page.getByRole('listitem').filter({ hasText: 'order 17' });
  await expect(step.getByText('Waits for approval')).toBeVisible();
  await expect(step.getByRole('button', { name: 'Approve' })).toBeHidden();

  const second = await browser.newPage();
  await signIn(second, 'prosecutor-b');
  await open(second, `${casePath('c25-03')}/proof`);
  await expect(second.getByRole('heading', { name: 'Elements of the crime and evidence' })).toBeVisible();
  await expect(second.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect(second.getByRole('heading', { level: 3, name: /243/u })).toBeHidden();
  await open(second, PROCEEDINGS);
  const waiting = second.getByRole('listitem').filter({ hasText: 'order 17' });
  await waiting.getByRole('button', { name: 'Approve' }).click();
  const decision = second.getByRole('dialog', { name: 'Approve the charge' });
  await decision.getByRole('button', { name: 'Approve' }).click();
  await expect(decision).toBeHidden();
  await expect(waiting.getByText('Approved')).toBeVisible();
  await waiting.getByRole('button', { name: 'Earlier versions: 1' }).click();
  const versions = second.getByRole('dialog', { name: 'Earlier versions' });
  await expect(versions.getByText('Waits for approval')).toBeVisible();
  await open(second, `${casePath('c25-03')}/proof`);
  await expect(second.getByRole('heading', { level: 3, name: /243/u })).toBeVisible();
  await second.close();
});

test('a detention shows when it runs out, is corrected by two, and undone', async ({ page, browser }) => {
  test.slow();
  await signIn(page, 'investigator');
  await open(page, PROCEEDINGS);
  await page.getByRole('button', { name: 'Record a step' }).click();
  const form = page.getByRole('dialog', { name: 'A new step of the proceedings' });
  await form.getByLabel('What happened').selectOption('DETENTION');
  await choose(page, 'Person', /./u);
  await form.getByLabel('Day', { exact: true }).fill('25.11.2026');
  await form.getByLabel('Until (the last day)').fill('25.12.2026');
  await form.getByLabel('Ground').fill('danger of flight');
  await form.getByLabel('The document that says so').fill('order 18');
  await form.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(form).toBeHidden();
  const deadlines = page.getByRole('region', { name: 'Deadlines' });
  await expect(deadlines.getByText('25 December 2026')).toBeVisible();

  const second = await browser.newPage();
  await signIn(second, 'analyst-b');
  await open(second, PROCEEDINGS);
  const theirs = second.getByRole('listitem').filter({ hasText: 'order 18' });
  await theirs.getByRole('button', { name: 'Correct' }).click();
  const mine = page.getByRole('listitem').filter({ hasText: 'order 18' });
  await mine.getByRole('button', { name: 'Correct' }).click();
  const [here, there] = [page, second].map((desk) => desk.getByRole('dialog', { name: 'Correct a step' }));
  if (!here || !there) throw new Error('there are two desks');
  await there.getByLabel('Ground').fill('danger of pressure on witnesses');
  await there.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(there).toBeHidden();
  await here.getByLabel('Ground').fill('danger of flight abroad');
  await here.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(here.getByText('Somebody else corrected this step')).toBeVisible();
  await expect(here.getByText('danger of pressure on witnesses')).toBeVisible();
  await here.getByRole('button', { name: 'Record mine' }).click();
  await expect(here).toBeHidden();
  await expect(mine.getByText('danger of flight abroad')).toBeVisible();
  await expect(mine.getByRole('button', { name: 'Earlier versions: 2' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(mine.getByText('danger of pressure on witnesses')).toBeVisible();
  await second.close();
});
