import { expect, test } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';

test('a prosecutor sees what shows each element, strikes a source, and takes it back by a key', async ({
  page,
}) => {
  await signIn(page, 'prosecutor-a');
  await open(page, casePath('c25-01'));
  await page.getByRole('link', { name: 'Elements and evidence' }).click();
  await expect(page.getByRole('heading', { name: 'Elements of the crime and evidence' })).toBeVisible();
  const act = page.getByRole('button', { name: /^Act: .*Show the facts$/u }).first();
  await act.click();
  const facts = page.getByRole('list', { name: 'Facts' });
  await expect(facts.getByRole('listitem').first()).toContainText(/Q-/u);

  const sources = page.getByRole('region', { name: 'Sources', exact: true });
  const before = await page.getByRole('button', { name: /Show the facts$/u }).allTextContents();
  await sources
    .getByRole('button', { name: /^Strike (?!all)/u })
    .first()
    .focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('Struck: 1')).toBeVisible();
  await expect(sources.getByText('struck', { exact: false }).first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Struck: 1')).toBeHidden();
  expect(await page.getByRole('button', { name: /Show the facts$/u }).allTextContents()).toEqual(before);
});

test('a strike that the server does not answer says so, and trying again goes on from there', async ({
  page,
}) => {
  await signIn(page, 'prosecutor-a');
  await open(page, `${casePath('c25-01')}/proof`);
  const strike = page.getByRole('button', { name: /^Strike (?!all)/u }).first();
  await expect(strike).toBeVisible();
  await page.route('**/graphql', (route) => route.abort());
  await strike.click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Struck: 1')).toBeVisible();
});

test('a file without a charge says what will stand there', async ({ page }) => {
  await signIn(page, 'analyst-a');
  await open(page, `${casePath('i23-01')}/proof`);
  await expect(page.getByRole('heading', { name: 'There is no charge in force in this case' })).toBeVisible();
});

test('a prosecutor decides on an element with a reason, decides anew, and takes that back', async ({
  page,
}) => {
  await signIn(page, 'prosecutor-b');
  await open(page, `${casePath('c25-03')}/proof`);
  const act = page.getByRole('button', { name: /^Act: .*Show the facts$/u }).first();
  await act.click();
  const decisions = page.getByRole('region', { name: 'What the prosecutor decided' });
  await decisions.getByRole('button', { name: 'Decide' }).click();
  const dialog = page.getByRole('dialog', { name: 'Decide: Act' });
  await dialog.getByLabel('Needs further inquiry').check();
  await dialog.getByRole('button', { name: 'Record' }).click();
  await expect(dialog.getByText('Give the reason in 3 to 2000 characters.')).toBeVisible();
  await dialog.getByLabel('Why').fill('One more witness is to be heard.');
  // A reload in between loses nothing.
  await page.reload();
  await act.click();
  await decisions.getByRole('button', { name: 'Decide' }).click();
  await expect(dialog.getByLabel('Why')).toHaveValue('One more witness is to be heard.');
  await dialog.getByLabel('Needs further inquiry').check();
  await dialog.getByRole('button', { name: 'Record' }).click();
  await expect(dialog).toBeHidden();
  await expect(decisions).toContainText('One more witness is to be heard.');
  await expect(act).toContainText('Needs further inquiry');

  await decisions.getByRole('button', { name: 'Decide anew' }).click();
  await dialog.getByLabel('Proven', { exact: true }).check();
  await dialog.getByLabel('Why').fill('The witness was heard.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(act).toContainText('Proven');
  await expect(decisions.getByText('Earlier decisions: 1')).toBeVisible();
  await decisions.getByRole('button', { name: 'Withdraw' }).click();
  await expect(act).toContainText('Needs further inquiry');
  await decisions.getByRole('button', { name: 'Withdraw' }).click();
  await expect(decisions).toContainText('Nothing has been decided on this element.');
});

test('a prosecutor is told that an accused may be a victim, and whom to ask', async ({ page }) => {
  await signIn(page, 'prosecutor-b');
  await open(page, `${casePath('c25-04')}/proof`);
  const warning = page.getByRole('region', { name: 'An accused may be a victim' });
  await expect(warning).toContainText(/has a protected role\. Ask: .+\./u);
  await expect(warning.getByRole('table')).toHaveCount(0);
});

test('a strike is kept as a note, stands on the case, and is struck again from there', async ({ page }) => {
  await signIn(page, 'prosecutor-b');
  await open(page, `${casePath('c25-03')}/proof`);
  await page.getByRole('button', { name: 'Strike all that this person stated' }).first().click();
  await expect(page.getByText('Struck: 1')).toBeVisible();
  await page.getByRole('button', { name: 'Keep as a note' }).click();
  const dialog = page.getByRole('dialog', { name: 'A new note' });
  await expect(dialog.getByLabel('Note')).toHaveValue(/^Without Statement: .+\n/u);
  await dialog.getByRole('button', { name: 'Record' }).click();
  await expect(dialog).toBeHidden();
  const kept = page.getByRole('region', { name: 'Kept strikes' });
  await expect(kept).toContainText('Without Statement:');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Struck: 1')).toBeHidden();
  await kept.getByRole('button', { name: 'Strike again' }).click();
  await expect(page.getByText('Struck: 1')).toBeVisible();

  await open(page, casePath('c25-03'));
  const notes = page.getByRole('region', { name: 'Notes' });
  await expect(notes).toContainText('keeps a strike of 1 source');
  await notes.getByRole('button', { name: 'Add a note' }).click();
  await dialog.getByLabel('Note').fill('Ask for the call records.');
  await dialog.getByRole('button', { name: 'Record' }).click();
  await expect(notes).toContainText('Ask for the call records.');
  for (const left of [1, 0]) {
    await notes.getByRole('button', { name: 'Withdraw' }).first().click();
    await expect(notes.getByRole('button', { name: 'Withdraw' })).toHaveCount(left);
  }
  await expect(notes).toContainText('There is no note.');
});
