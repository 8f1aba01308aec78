import { expect, test, type Page } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';

const evidence = `${casePath('c25-01')}/evidence`;

const openOne = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click();
};

test('an analyst records a statement, ties a fact to it, records its retraction, and takes each back by a key', async ({
  page,
}) => {
  await signIn(page, 'analyst-a');
  await open(page, evidence);
  await page.getByRole('button', { name: 'Record a statement' }).click();
  const dialog = page.getByRole('dialog', { name: 'New statement' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  // What is missing stands at its field, and nothing is recorded.
  await expect(dialog.getByText('Choose who stated it.')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Who stated it' }).click();
  await page.getByRole('listbox').getByRole('option').first().click();
  await dialog.getByLabel('Number of the protocol').fill('E2E-P2');
  await dialog.getByLabel('Day of the statement').fill('01.12.2099');
  await dialog.getByLabel('What was stated, in short').fill('He brought her to the flat.');
  await expect(dialog.getByText('It cannot lie in the future.')).toBeVisible();
  await dialog.getByLabel('Day of the statement').fill('04.03.2025');
  await expect(dialog.getByText('It cannot lie in the future.')).toBeHidden();
  await dialog.getByLabel('Before whom it was stated').fill('Investigator');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The statement is recorded.')).toBeVisible();

  await openOne(page, 'E2E-P2');
  await page.getByRole('link', { name: 'Read beside the facts' }).click();
  await expect(
    page.getByRole('region', { name: 'File' }).getByText('He brought her to the flat.'),
  ).toBeVisible();
  await page.getByLabel('Place in it').fill('answer 3');
  await page
    .getByRole('list', { name: 'Facts of the case' })
    .getByRole('button', { name: 'Tie' })
    .first()
    .click();
  const resting = page.getByRole('list', { name: 'Facts that rest on it' });
  await expect(resting.getByText('answer 3')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(resting.getByText('answer 3')).toBeHidden();

  await open(page, evidence);
  await openOne(page, 'E2E-P2');
  await page.getByRole('button', { name: 'Record a retraction' }).click();
  const retracting = page.getByRole('dialog', { name: 'Retraction of the statement' });
  await retracting.getByLabel('Purpose or ground').fill('Said under threat');
  await retracting.getByLabel('Which protocol, letter or hearing shows it').fill('Hearing of the court');
  await retracting.getByRole('button', { name: 'Save' }).click();
  const retraction = page.getByRole('list', { name: 'Retraction' });
  await expect(retraction.getByText('Said under threat')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Record a retraction' })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(retraction.getByRole('listitem')).toHaveCount(0);

  await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expect(page.getByRole('button', { name: 'E2E-P2', exact: true })).toBeHidden();
});

test('a report keeps its draft over a reload, is corrected, and the correction is undone', async ({
  page,
}) => {
  await signIn(page, 'analyst-a');
  await open(page, evidence);
  await page.getByRole('button', { name: 'Record a report' }).click();
  const dialog = page.getByRole('dialog', { name: 'New information report' });
  await dialog.getByLabel('Number of the report').fill('E2E-R2');
  await dialog.getByLabel('What is reported, in short').fill('He was seen at the border.');
  await page.reload();
  await page.getByRole('button', { name: 'Record a report' }).click();
  await expect(dialog.getByLabel('Number of the report')).toHaveValue('E2E-R2');
  await dialog.getByLabel('Sort of source').selectOption('FOREIGN');
  await dialog.getByLabel('Day of the report').fill('05.03.2025');
  await dialog.getByLabel('Reliability of the source').selectOption('C');
  await dialog.getByLabel('Handling').selectOption('H1');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The report is recorded.')).toBeVisible();
  await openOne(page, 'E2E-R2');
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  const correcting = page.getByRole('dialog', { name: /^Correct: Information report · E2E-R2/u });
  await correcting.getByLabel('What is reported, in short').fill('He was seen at the airport.');
  await correcting.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The report is corrected.')).toBeVisible();
  const panel = page.getByRole('dialog');
  await expect(panel.getByText('He was seen at the airport.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(panel.getByText('He was seen at the border.')).toBeVisible();
  await panel.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expect(page.getByRole('button', { name: 'E2E-R2', exact: true })).toBeHidden();
});

test('people known by number stand beside the people of the case, are corrected, and the correction is undone', async ({
  page,
}) => {
  await signIn(page, 'analyst-a');
  await open(page, evidence);
  await page.getByRole('button', { name: 'Record people known by number' }).click();
  const dialog = page.getByRole('dialog', { name: 'People known by number', exact: true });
  await dialog.getByLabel('At least').fill('15');
  await dialog.getByLabel('At most').fill('10');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Write a number not below the least, 9999 at most.')).toBeVisible();
  await dialog.getByLabel('At least').fill('10');
  await dialog.getByLabel('At most').fill('15');
  await dialog.getByLabel('Who they are, in words and without names').fill('girls in the flat');
  await dialog.getByLabel('Source: which exhibit, statement or report').fill('Statement of a neighbour');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The people known by number are recorded.')).toBeVisible();
  // Below they stand once more, among what no source supports.
  const known = page
    .getByRole('region', { name: 'People known by number' })
    .getByRole('list', { name: 'People known by number' });
  await expect(known.getByRole('listitem')).toContainText('about 10–15: presumed victims');

  await open(page, casePath('c25-01'));
  await expect(
    page.getByText('who are not counted as persons: about 10–15: presumed victims', { exact: false }),
  ).toBeVisible();

  await open(page, evidence);
  await known.getByRole('button', { name: 'Correct' }).click();
  const correcting = page.getByRole('dialog', { name: 'Correct people known by number' });
  await correcting.getByLabel('At most').fill('12');
  await correcting.getByRole('button', { name: 'Save' }).click();
  await expect(known.getByRole('listitem')).toContainText('about 10–12: presumed victims');
  await page.keyboard.press('Control+z');
  await expect(known.getByRole('listitem')).toContainText('about 10–15: presumed victims');
  await known.getByRole('button', { name: 'Withdraw' }).click();
  await expect(known.getByRole('listitem')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(known.getByRole('listitem')).toContainText('about 10–15: presumed victims');
  await known.getByRole('button', { name: 'Withdraw' }).click();
  await expect(known.getByRole('listitem')).toHaveCount(0);
});

test('a prosecutor who reads the case is offered no form', async ({ page }) => {
  await signIn(page, 'prosecutor-a');
  await open(page, evidence);
  await expect(page.getByRole('heading', { name: 'Evidence of the case' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Record a statement' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Record a report' })).toBeHidden();
});
