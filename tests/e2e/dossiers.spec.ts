import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { casePath, letIn, open, signIn } from './at-the-desk.ts';

test('an investigator composes a dossier by keyboard, rests a sentence on a fact, and takes a step back', async ({
  page,
}) => {
  await signIn(page, 'investigator');
  await open(page, casePath('c25-01'));
  await page.getByRole('link', { name: 'Dossiers' }).click();
  const begin = page.getByRole('form', { name: 'New dossier' });
  await begin.getByLabel('Language').selectOption('EN');
  await begin.getByLabel('Name').fill('Against the organiser');
  await begin.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { name: 'Against the organiser' }).first()).toBeVisible();

  const drawn = page.getByRole('article');
  await expect(drawn.getByRole('heading', { name: 'Charges and what shows them' })).toBeVisible();
  await expect(drawn.getByRole('cell', { name: /vol\. \d/u }).first()).toBeVisible();
  // A victim stands under a pseudonym, and nowhere else.
  await expect(drawn.getByRole('cell', { name: /^Q-/u }).first()).toBeVisible();

  const blocks = page.getByRole('list', { name: 'Blocks' });
  const timeline = blocks.getByRole('button', { name: 'Timeline', exact: true });
  await timeline.focus();
  await page.keyboard.press('Alt+ArrowUp');
  const names = () => blocks.getByRole('listitem').allTextContents();
  expect((await names()).indexOf('Timeline')).toBe(6);
  await page.keyboard.press('Control+z');
  expect((await names()).indexOf('Timeline')).toBe(7);

  await blocks.getByRole('button', { name: 'Summary of the case' }).click();
  await page.getByLabel('New sentence').fill('She recruited two women. They were <b>taken</b> abroad.');
  await page.getByRole('button', { name: 'Add a sentence' }).click();
  await expect(drawn.getByText('They were <b>taken</b> abroad.')).toBeVisible();
  const ledger = page.getByRole('region', { name: 'Claim ledger' });
  await expect(ledger.getByText('The sentence rests on nothing: 2')).toBeVisible();

  await page.getByRole('button', { name: 'Rests on nothing' }).first().click();
  await page.getByLabel('Find a fact or a source').fill('recruited');
  await page
    .getByRole('group', { name: 'Rests on' })
    .getByRole('checkbox', { name: /recruited/iu })
    .first()
    .check();
  await expect(ledger.getByText('The sentence rests on nothing: 1')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('article').getByText('She recruited two women. (')).toBeVisible();
});

test('what its provider has not permitted to leave stands in the way until the permission is recorded', async ({
  page,
}) => {
  await signIn(page, 'analyst-a');
  await open(page, `${casePath('i23-01')}/dossiers`);
  const begin = page.getByRole('form', { name: 'New dossier' });
  await begin.getByLabel('Kind').selectOption('LEGAL_ASSISTANCE');
  await begin.getByLabel('Language').selectOption('EN');
  await begin.getByRole('button', { name: 'Begin' }).click();
  const blocks = page.getByRole('list', { name: 'Blocks' });
  await blocks.getByRole('button', { name: 'Acts that are requested', exact: true }).click();
  await page.getByLabel('New sentence').fill('The money went through his account.');
  await page.getByRole('button', { name: 'Add a sentence' }).click();
  await page.getByRole('button', { name: 'Rests on nothing' }).last().click();
  await page.getByLabel('Find a fact or a source').fill('bank statement');
  await page.getByRole('group', { name: 'Rests on' }).getByRole('checkbox').first().check();
  const ledger = page.getByRole('region', { name: 'Claim ledger' });
  const blocked = ledger.getByRole('alert');
  await expect(blocked).toHaveText('Stands in the way of this document: 1');
  await ledger.getByRole('button', { name: 'Permitted…' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Day of the permission').fill('31.12.2099');
  await expect(dialog.getByRole('button', { name: 'Record the permission' })).toBeDisabled();
  await dialog.getByLabel('Day of the permission').fill('01.06.2026');
  await dialog.getByLabel('Who has permitted it').fill('Partner bureau, letter 14');
  await dialog.getByRole('button', { name: 'Record the permission' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(blocked).toHaveCount(0);
});

test('a prosecutor with the level read looks at the dossiers of the case and begins none', async ({
  page,
}) => {
  await signIn(page, 'prosecutor-a');
  await open(page, `${casePath('c25-01')}/dossiers`);
  await expect(page.getByRole('heading', { name: 'Dossiers' })).toBeVisible();
  await expect(page.getByRole('form', { name: 'New dossier' })).toHaveCount(0);
});

test('a prosecutor freezes a dossier and asks, another approves exactly that, and takes out a copy that is recorded', async ({
  page,
  browser,
}) => {
  test.slow();
  await letIn('prosecutor-a', ['DEMO-25-003'], 'READ');
  await signIn(page, 'prosecutor-b');
  await open(page, `${casePath('c25-03')}/dossiers`);
  const begin = page.getByRole('form', { name: 'New dossier' });
  await begin.getByLabel('Kind').selectOption('INDICTMENT');
  await begin.getByLabel('Language').selectOption('EN');
  await begin.getByLabel('Name').fill('Indictment to be approved');
  await begin.getByRole('button', { name: 'Begin' }).click();
  const versions = page.getByRole('region', { name: 'Versions' });
  await expect(versions.getByText('There is no version yet')).toBeVisible();
  await versions.getByRole('button', { name: 'Freeze' }).press('Enter');
  const first = versions.getByRole('button', { name: /Version 1/u });
  await expect(first).toContainText('Frozen');
  await first.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { name: 'Charges and what shows them' })).toBeVisible();
  await expect(panel.getByText('Nothing has changed.')).toBeVisible();
  await panel.getByRole('button', { name: 'Ask for approval' }).press('Enter');
  await expect(panel.getByText('Waits for approval')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Approve' })).toHaveCount(0);

  const second = await browser.newPage();
  await signIn(second, 'prosecutor-a');
  await open(second, new URL(page.url()).pathname);
  await second.getByRole('button', { name: /Version 1/u }).click();
  const deciding = second.getByRole('dialog');
  await deciding.getByRole('button', { name: 'Approve' }).click();
  await expect(deciding.getByText('Approved', { exact: false }).first()).toBeVisible();
  await deciding.getByLabel('For whom').fill('The court of first instance');
  await deciding.getByLabel('On what ground').fill('Letter 12 of 29 November 2026');
  const downloading = second.waitForEvent('download');
  await deciding.getByRole('button', { name: 'Take the PDF' }).click();
  const bytes = readFileSync(await (await downloading).path());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const hash = createHash('sha256').update(bytes).digest('hex');
  await expect(deciding.getByText(hash.slice(0, 12))).toBeVisible();
  await expect(deciding.getByText('The court of first instance')).toBeVisible();
  const forEditing = second.waitForEvent('download');
  await deciding.getByRole('button', { name: 'Take the DOCX' }).click();
  const docx = readFileSync(await (await forEditing).path());
  expect(docx.subarray(0, 2).toString()).toBe('PK');
  await expect(deciding.getByText(/DOCX · SHA-256/u)).toBeVisible();
  await second.context().close();
});
