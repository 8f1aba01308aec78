import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { aPng } from '../support/files.ts';
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
  await expect(ledger.getByText('The sentence rests on nothing that counts: 2')).toBeVisible();

  await page.getByRole('button', { name: 'Rests on nothing' }).first().click();
  await page.getByLabel('Find a fact or a source').fill('recruited');
  await page
    .getByRole('group', { name: 'Rests on' })
    .getByRole('checkbox', { name: /recruited/iu })
    .first()
    .check();
  await expect(ledger.getByText('The sentence rests on nothing that counts: 1')).toBeVisible();
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
  // Until they are found, what was listed before stands there.
  await page
    .getByRole('group', { name: 'Rests on' })
    .getByRole('checkbox', { name: 'Bank statement' })
    .first()
    .check();
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

test('a prosecutor fills a gap in the table of elements from an exhibit, composes, freezes and asks; another finds it on the desk, approves exactly that, and takes out a copy that verifies', async ({
  page,
  browser,
}) => {
  test.slow();
  await letIn('prosecutor-a', ['DEMO-25-003'], 'READ');
  await signIn(page, 'prosecutor-b');
  await open(page, `${casePath('c25-03')}/evidence`);
  await page.getByRole('button', { name: 'Record an exhibit' }).click();
  await page.getByRole('dialog').getByLabel('Number').fill('E2E-B');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'E2E-B', exact: true }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add a file' }).click();
  await (await choosing).setFiles({ name: 'foto.png', mimeType: 'image/png', buffer: aPng() });
  await expect(page.getByRole('list', { name: 'Files' }).getByRole('listitem')).toHaveCount(1);

  await open(page, `${casePath('c25-03')}/proof`);
  const gaps = page.getByRole('button', { name: /: No source named\. Show the facts$/u });
  await expect(gaps.first()).toBeVisible();
  const before = await gaps.count();
  await gaps.first().click();
  const fact = page.getByRole('list', { name: 'Facts' }).first().locator('> li').first();
  await fact.getByRole('button', { name: 'Name a source' }).click();
  const citing = page.getByRole('dialog', { name: 'Name a source for a fact' });
  await citing.getByLabel('Find the source').fill('E2E-B');
  await expect(citing.getByLabel('Source', { exact: true }).locator('option')).toHaveCount(1);
  await citing.getByLabel('Place in it').fill('sheet 12');
  await citing.getByRole('button', { name: 'Tie' }).click();
  await expect(fact.getByText('sheet 12')).toBeVisible();
  await expect.poll(() => gaps.count()).toBeLessThan(before);

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
  await expect(panel.getByText(/E2E-B, .*sheet 12/u).first()).toBeVisible();
  await expect(panel.getByText('Nothing has changed.')).toBeVisible();
  await panel.getByRole('button', { name: 'Ask for approval' }).press('Enter');
  await expect(panel.getByText('Waits for approval')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Approve' })).toHaveCount(0);

  const second = await browser.newPage();
  await signIn(second, 'prosecutor-a');
  await open(second, '/');
  const waiting = second.getByRole('region', { name: /Waiting for your approval/u });
  await waiting.getByRole('link', { name: 'Indictment to be approved, version 1' }).click();
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
  await expect(deciding.getByText(/DOCX, .*SHA-256/u)).toBeVisible();

  const bundling = second.waitForEvent('download');
  await deciding.getByRole('button', { name: 'Take the bundle with exhibits' }).click();
  const bundle = readFileSync(await (await bundling).path());
  await expect(deciding.getByText(/Bundle, .*SHA-256/u)).toBeVisible();
  const told = (await deciding.getByText(/^[0-9a-f]{8}( [0-9a-f]{8}){7}$/u).textContent()) ?? '';
  await second.context().close();

  // Its recipient has no Əlaqə and no network: the page that came with it is opened from his disk.
  const folder = mkdtempSync(join(tmpdir(), 'alaqa-bundle-'));
  const files = unzipSync(bundle);
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const recipient = await browser.newContext({ offline: true, locale: 'en-GB' });
  const verifier = await recipient.newPage();
  await verifier.goto(pathToFileURL(join(folder, 'verify.html')).href);
  const archive = verifier.getByLabel('Bundle (ZIP)');
  const verdict = verifier.getByRole('status');
  const zip = (buffer: Buffer) => ({ name: 'alaqa.zip', mimeType: 'application/zip', buffer });
  await archive.setInputFiles(zip(bundle));
  await expect(verdict.getByText('Nothing in the bundle has changed since it was signed.')).toBeVisible();
  await expect(verdict.getByText(told)).toBeVisible();
  await expect(verdict.getByText('(exhibit E2E-B): holds')).toBeVisible();
  const changed = Buffer.from(bundle);
  const at = bundle.indexOf(aPng()) + 40;
  changed[at] = (changed[at] ?? 0) ^ 1;
  await archive.setInputFiles(zip(changed));
  await expect(verdict.getByText('The bundle is not as it was given.')).toBeVisible();
  await expect(verdict.getByText('(exhibit E2E-B): CHANGED')).toBeVisible();
  await archive.setInputFiles(zip(Buffer.concat([bundle, Buffer.from([0])])));
  await expect(verdict.getByText('This is not the ZIP file as it was given.')).toBeVisible();

  const opened = verifier.getByLabel('or the opened folder');
  await opened.setInputFiles(folder);
  await expect(verdict.getByText('Nothing in the bundle has changed since it was signed.')).toBeVisible();
  writeFileSync(join(folder, 'one-more.txt'), 'x');
  rmSync(join(folder, 'dossier.pdf'));
  await opened.setInputFiles(folder);
  await expect(verdict.getByText('one-more.txt: NOT OF THE BUNDLE')).toBeVisible();
  await expect(verdict.getByText('dossier.pdf: MISSING')).toBeVisible();
  await recipient.close();
  rmSync(folder, { recursive: true });
});
