import { expect, test } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';

test('a task that one member gives another stands on his desk until he ticks it', async ({
  page,
  browser,
}) => {
  await signIn(page, 'investigator');
  await open(page, casePath('c25-03'));
  const tasks = page.getByRole('region', { name: 'Tasks' });
  await tasks.getByRole('button', { name: 'Add a task' }).click();
  const form = page.getByRole('dialog', { name: 'A new task' });
  await form.getByLabel('What is to be done').fill('Ask the bank for the statement');
  await page.reload();
  await tasks.getByRole('button', { name: 'Add a task' }).click();
  await expect(form.getByLabel('What is to be done')).toHaveValue('Ask the bank for the statement');
  await form.getByRole('combobox', { name: 'Who does it' }).click();
  await page.getByRole('listbox').getByRole('option', { name: 'Prosecutor B' }).click();
  await form.getByLabel('Last day').fill('29.02.2027');
  await form.getByRole('button', { name: 'Record' }).click();
  await expect(form.getByText('Write a day of the calendar')).toBeVisible();
  await form.getByLabel('Last day').fill('28.02.2027');
  await form.getByRole('button', { name: 'Record' }).click();
  await expect(form).toBeHidden();
  await expect(tasks.getByText('Ask the bank for the statement')).toBeVisible();

  const second = await browser.newPage();
  await signIn(second, 'prosecutor-b');
  await open(second, '/');
  await expect(second.getByRole('heading', { name: 'My desk' })).toBeVisible();
  await second.getByRole('checkbox', { name: 'Ask the bank for the statement' }).click();
  await expect(second.getByText('There is no task.')).toBeVisible();
  await second.close();
  await page.reload();
  await expect(tasks.getByRole('checkbox', { name: 'Ask the bank for the statement' })).toBeChecked();
  await expect(tasks.getByRole('button', { name: 'Earlier versions: 1' })).toBeVisible();
});
