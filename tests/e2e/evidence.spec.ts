import { expect, test } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';

test('an analyst records an exhibit that is checked while it is typed, and takes it back by a key', async ({
  page,
}) => {
  await signIn(page, 'analyst-a');
  await open(page, casePath('c25-01'));
  await page.getByRole('link', { name: 'Evidence', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Evidence of the case' })).toBeVisible();

  await page.getByRole('button', { name: 'Record an exhibit' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Number').fill('E2E-1');
  await dialog.getByLabel('Sheets (vərəq)').fill('18-14');
  // Checked while one types, before anything is sent.
  await expect(dialog.getByText('Write sheets in rising order', { exact: false })).toBeVisible();
  await dialog.getByLabel('Sheets (vərəq)').fill('14-18');
  await dialog.getByLabel('Volume (cild)').fill('2');
  await dialog.getByLabel('What it is').fill('Lease of a flat');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The exhibit is recorded.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'E2E-1', exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'E2E-1', exact: true })).toBeHidden();
});

test('an analyst corrects an exhibit, records what happened to it, and takes that back by a key', async ({
  page,
}) => {
  await signIn(page, 'analyst-a');
  await open(page, `${casePath('c25-01')}/evidence`);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Record an exhibit' }).click();
  await dialog.getByLabel('Number').fill('E2E-2');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'E2E-2', exact: true }).click();
  await page.getByRole('button', { name: 'Correct' }).click();
  const correcting = page.getByRole('dialog', { name: 'Correct exhibit E2E-2' });
  await correcting.getByLabel('Volume (cild)').fill('3');
  await correcting.getByLabel('Sheets (vərəq)').fill('7');
  await correcting.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('vol. 3, sheets 7').first()).toBeVisible();

  await page.getByRole('button', { name: 'Record an event' }).click();
  const happening = page.getByRole('dialog', { name: 'An event of the exhibit' });
  await happening.getByLabel('What happened').selectOption('EXCLUDED');
  await happening.getByLabel('Purpose or ground').fill('No court order');
  await happening.getByLabel('Who challenged or ruled').fill('Court');
  await happening.getByRole('button', { name: 'Save' }).click();
  const events = page.getByRole('list', { name: 'Events and chain of custody' });
  await expect(events.getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(events.getByRole('listitem')).toHaveCount(0);
  await page.getByRole('button', { name: 'Close' }).first().click();
});

test('an analyst ties a fact without a source to an exhibit and takes it back by a key', async ({ page }) => {
  await signIn(page, 'analyst-a');
  await open(page, `${casePath('c25-01')}/evidence`);
  const unsupported = page.getByRole('region', { name: 'Facts without a source' });
  const first = unsupported.getByRole('listitem').first();
  const words = await first.textContent();
  await first.getByRole('button', { name: 'Name a source' }).click();
  const citing = page.getByRole('dialog', { name: 'Name a source for a fact' });
  await citing.getByLabel('Find the source').fill('DEMO-0117');
  await expect(citing.getByLabel('Source', { exact: true })).toContainText('Exhibit · 7 ·');
  await expect(citing.getByLabel('Source', { exact: true }).locator('option')).toHaveCount(1);
  await citing.getByLabel('Place in it').fill('sheet 7');
  await citing.getByRole('button', { name: 'Tie' }).click();
  await expect(page.getByText('The source is named for the fact.')).toBeVisible();
  await page.getByRole('button', { name: '7', exact: true }).click();
  const resting = page.getByRole('list', { name: 'Facts that rest on it' });
  await expect(resting.getByText('sheet 7', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(resting.getByText('sheet 7', { exact: true })).toBeHidden();
  await page.getByRole('button', { name: 'Close' }).first().click();
  await expect(unsupported.getByRole('listitem').first()).toHaveText(words ?? '');
});

test('an analyst names a source in the table of elements and takes it back', async ({ page }) => {
  await signIn(page, 'analyst-a');
  await open(page, `${casePath('c25-01')}/proof`);
  await page
    .getByRole('button', { name: /^Act: .*Show the facts$/u })
    .first()
    .click();
  const fact = page.getByRole('list', { name: 'Facts' }).first().locator('> li').first();
  const before = await fact.locator('ul > li').count();
  await fact.getByRole('button', { name: 'Name a source' }).click();
  const citing = page.getByRole('dialog', { name: 'Name a source for a fact' });
  await expect(citing.getByRole('button', { name: 'Tie' })).toBeEnabled();
  await citing.getByLabel('Place in it').fill('sheet 99');
  await citing.getByRole('button', { name: 'Tie' }).click();
  await expect(fact.getByText('sheet 99')).toBeVisible();
  await fact.getByRole('button', { name: 'Untie' }).click();
  await expect(fact.getByText('sheet 99')).toBeHidden();
  expect(await fact.locator('ul > li').count()).toBe(before);
});

test('a prosecutor who reads the case is told who may name a source', async ({ page }) => {
  await signIn(page, 'prosecutor-a');
  await open(page, `${casePath('c25-01')}/evidence`);
  await expect(page.getByRole('heading', { name: 'Evidence of the case' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Record an exhibit' })).toBeHidden();
  await page.getByRole('button', { name: 'Name a source' }).first().click();
  const citing = page.getByRole('dialog', { name: 'Name a source for a fact' });
  await expect(citing.getByText('You read this case and do not edit it', { exact: false })).toBeVisible();
  await expect(citing.getByRole('button', { name: 'Tie' })).toBeDisabled();
});
