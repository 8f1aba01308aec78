import { expect, test } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';

test('a centre records help by its form, sees it with the victim, and opens nothing of the network', async ({
  page,
}) => {
  test.slow();
  await signIn(page, 'centre');
  await open(page, '/victims');
  const table = page.getByRole('table', { name: 'Victims under their pseudonyms' });
  const first = table.getByRole('link').first();
  const pseudonym = await first.innerText();
  await first.click();
  await expect(page.getByRole('heading', { level: 1, name: pseudonym })).toBeVisible();
  await page.getByRole('button', { name: 'Record help' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Kind of help').selectOption({ label: 'Medical aid' });
  await dialog.getByLabel('Day', { exact: true }).fill('30.02.2026');
  await expect(dialog.getByText('Write a day of the calendar', { exact: false })).toBeVisible();
  await dialog.getByLabel('Day', { exact: true }).fill('02.03.2026');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  const given = page.getByRole('region', { name: 'Help given and referrals' });
  await expect(given.getByRole('listitem').filter({ hasText: 'Medical aid' })).toContainText('2 March 2026');
  const rail = page.getByRole('navigation', { name: 'Sections' });
  await expect(rail.getByRole('link', { name: 'Victims', exact: true })).toBeVisible();
  await expect(rail.getByRole('link', { name: 'Cases' })).toHaveCount(0);
  await open(page, `${casePath('c25-01')}/network`);
  await expect(page.getByText('Your role does not allow this', { exact: false }).first()).toBeVisible();
});

test('a centre registers somebody who came to it first and her child, records help to both, and a supervisor sees that she is in no case', async ({
  page,
  browser,
}) => {
  test.slow();
  await signIn(page, 'centre');
  await open(page, '/victims');
  await page.getByRole('button', { name: 'Register somebody' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Day on which she came').fill('30.02.2026');
  await expect(dialog.getByText('Write a day of the calendar', { exact: false })).toBeVisible();
  await dialog.getByLabel('Day on which she came').fill('02.03.2026');
  await dialog.getByLabel('How she came').selectOption({ label: 'Embassy or consulate' });
  await dialog.getByLabel('Year of birth (if known)').fill('3000');
  await expect(dialog.getByText('Write the year alone', { exact: false })).toBeVisible();
  await dialog.getByLabel('Year of birth (if known)').fill('1999');
  await dialog.getByLabel('Name (if she gives it)').fill('Uydurma Sınaqova');
  await dialog.getByRole('button', { name: 'Add a child' }).click();
  await dialog.getByLabel('Age').selectOption({ label: '6–13 years' });
  await dialog.getByRole('button', { name: 'Register', exact: true }).click();
  await expect(dialog.getByText('Write 3 to 500 characters.')).toBeVisible();
  // The cross keeps what was typed, but for the name.
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Register somebody' }).click();
  await expect(dialog.getByLabel('Year of birth (if known)')).toHaveValue('1999');
  await expect(dialog.getByLabel('Name (if she gives it)')).toHaveValue('');
  await dialog.getByLabel('Name (if she gives it)').fill('Uydurma Sınaqova');
  await dialog.getByLabel('Why she is presumed to be a victim').fill('Her papers were taken from her abroad');
  await dialog.getByLabel('She agrees that a case learns of her').check();
  await dialog.getByRole('button', { name: 'Register', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/^Q-/u);
  const pseudonym = await heading.innerText();
  const arrival = page.getByRole('region', { name: 'How she came to the centre' });
  await expect(arrival).toContainText('Embassy or consulate');
  await expect(arrival).toContainText('sealed');
  await expect(page.getByText('Sınaqova')).toHaveCount(0);
  const child = page.getByRole('region', { name: 'Children' }).getByRole('listitem');
  await expect(child).toContainText('Own child');
  const childName = await child.getByText(/^Q-/u).innerText();
  const given = page.getByRole('region', { name: 'Help given and referrals' });
  for (const [whom, service] of [
    ['herself', 'Medical aid'],
    [childName, 'School kit'],
  ] as const) {
    await page.getByRole('button', { name: 'Record help' }).click();
    await dialog.getByLabel('For whom').selectOption({ label: whom });
    await dialog.getByLabel('Kind of help').selectOption({ label: service });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(given.getByRole('listitem').filter({ hasText: service })).toHaveCount(1);
  }
  const other = await (await browser.newContext()).newPage();
  await signIn(other, 'supervisor');
  await open(other, '/victims');
  const waiting = other.getByRole('region', { name: 'Came to a centre, in no case' });
  const line = waiting.getByRole('listitem').filter({ hasText: pseudonym });
  await expect(line).toContainText('she agrees');
  await line.getByRole('link').click();
  await expect(other.getByRole('heading', { level: 1, name: pseudonym })).toBeVisible();
  await expect(other.getByText('Her papers were taken', { exact: false })).toBeVisible();
  await other.context().close();
});

test('a registration is corrected with who she is, withdrawn and taken back by the key; once help is recorded it stays, with the reason', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await signIn(page, 'centre');
  await open(page, '/victims');
  await page.getByRole('button', { name: 'Register somebody' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Day on which she came').fill('03.03.2026');
  await dialog.getByLabel('Year of birth (if known)').fill('1999');
  await dialog.getByLabel('Name (if she gives it)').fill('Uydurma Yoxlamalı');
  await dialog.getByLabel('Why she is presumed to be a victim').fill('Recorded for a test');
  await dialog.getByRole('button', { name: 'Register', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/^Q-/u);
  const pseudonym = await heading.innerText();

  const arrival = page.getByRole('region', { name: 'How she came to the centre' });
  await arrival.getByRole('button', { name: 'Correct the registration' }).click();
  await expect(dialog.getByLabel('Year of birth (if known)')).toHaveValue('1999');
  await expect(dialog.getByText('left empty, the sealed one stays', { exact: false })).toBeVisible();
  await dialog.getByLabel('Year of birth (if known)').fill('1989');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(arrival).toContainText('1989');
  await arrival.getByRole('button', { name: 'Earlier versions: 1' }).click();
  await expect(dialog.getByRole('listitem')).toContainText('born in 1999');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await arrival.getByRole('button', { name: 'Withdraw the registration' }).click();
  await expect(page.getByText('The registration was withdrawn.')).toBeVisible();
  await expect(page.getByRole('link', { name: pseudonym })).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('heading', { level: 1, name: pseudonym })).toBeVisible();
  await expect(arrival).toContainText('1989');

  await page.getByRole('button', { name: 'Record help' }).click();
  await dialog.getByLabel('Kind of help').selectOption({ label: 'Medical aid' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await arrival.getByRole('button', { name: 'Withdraw the registration' }).click();
  await expect(page.getByRole('alert')).toContainText('Help to her or a child of hers is recorded');
  await expect(page.getByText('Yoxlamalı')).toHaveCount(0);
  // Nothing of it stays for the tests after this.
  await page
    .getByRole('region', { name: 'Help given and referrals' })
    .getByRole('listitem')
    .filter({ hasText: 'Medical aid' })
    .getByRole('button', { name: 'Withdraw' })
    .click();
  await expect(page.getByRole('region', { name: 'Help given and referrals' })).not.toContainText(
    'Medical aid',
  );
  await arrival.getByRole('button', { name: 'Withdraw the registration' }).click();
  await expect(page.getByText('The registration was withdrawn.')).toBeVisible();
});
