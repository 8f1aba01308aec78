import { expect, test, type Page } from '@playwright/test';
import { demoId } from '../../seed/demo-id.ts';
import { open, signIn } from './at-the-desk.ts';
import { seriousOn } from './axe.ts';

const NOTICE = `/notices/${demoId('N03')}`;

/** A server that has just started may still be planning, and then asks for patience. */
const openSurely = async (page: Page, path: string, heading: RegExp): Promise<void> => {
  await expect(async () => {
    await open(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  }).toPass();
};

test('the form for the bureau is filled in, is there after a reload, is cleared and brought back, and stands on paper under a number', async ({
  page,
}) => {
  test.setTimeout(240_000);
  // The dialog of the browser itself is not shown here: what it would print stays on the page.
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await signIn(page, 'liaison-a');
  await openSurely(page, NOTICE, /DEMO-N03/u);
  await page.getByRole('link', { name: 'Fill in and print the form' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Form for the national bureau');
  await page.getByLabel('Language of the text').selectOption({ label: 'English' });
  const warrant = page.getByLabel('Arrest warrant: authority, day, number');
  const summary = page.getByLabel('Summary of the facts: what, when, where');
  await expect(summary).toHaveValue(/^Charged under article .+Offence detected on /u);
  expect(await seriousOn(page)).toEqual([]);
  await warrant.fill('Baku court, 11.02.2025, No. 7');
  await summary.fill('Recruited and sent abroad.');
  await page.reload();
  await page.getByLabel('Language of the text').selectOption({ label: 'English' });
  await expect(warrant).toHaveValue('Baku court, 11.02.2025, No. 7');
  await expect(summary).toHaveValue('Recruited and sent abroad.');
  // In another language nothing of it stands: a text is written in one.
  await page.getByLabel('Language of the text').selectOption({ label: 'Turkish' });
  await expect(page.getByLabel('Tutuklama kararı: makam, gün, sayı')).toHaveValue('');
  await page.getByLabel('Language of the text').selectOption({ label: 'English' });
  await page.getByRole('button', { name: 'Clear what I wrote' }).click();
  await expect(warrant).toHaveValue('');
  await expect(summary).toHaveValue(/^Charged under article .+Offence detected on /u);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(warrant).toHaveValue('Baku court, 11.02.2025, No. 7');

  await page.getByRole('button', { name: 'Print' }).click();
  const paper = page.locator('body > pre');
  await expect(paper).toHaveText(/Əlaqə \w{5}-\w{5}/u);
  await page.emulateMedia({ media: 'print' });
  await expect(paper).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  for (const line of [
    'Number: DEMO-N03',
    'Arrest warrant: authority, day, number: Baku court, 11.02.2025, No. 7',
    'Summary of the facts: what, when, where: Recruited and sent abroad.',
  ])
    await expect(paper).toContainText(line);
  await expect(paper).toHaveText(/Signature and day: _{30}/u);
  await page.emulateMedia({ media: 'screen' });
  await page.reload();
  await page.getByLabel('Language of the text').selectOption({ label: 'English' });
  await page.getByRole('button', { name: 'Clear what I wrote' }).click();
});

/** In the form that gives a notice or a search to an officer. */
const chooseOfficer = async (page: Page, officer: string, on: string): Promise<void> => {
  const form = page.getByRole('dialog', { name: 'Give to an officer' });
  await form.getByRole('combobox', { name: 'Officer' }).click();
  await page.getByRole('listbox').getByRole('option', { name: officer }).click();
  await form.getByLabel('From which day').fill(on);
  await form.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(form).toBeHidden();
};

test('a notice is given to an officer and to another, who stands before him, and is taken back by the keyboard', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await signIn(page, 'liaison-a');
  await openSurely(page, NOTICE, /DEMO-N03/u);
  const section = page.getByRole('region', { name: 'Officer' });
  const give = async (officer: string, on: string): Promise<void> => {
    await section.getByRole('button', { name: 'Give to an officer' }).click();
    await chooseOfficer(page, officer, on);
  };
  await give('Liaison officer B', '01.02.2026');
  await expect(section).toContainText(
    'Liaison officer B (Pakistan, UAE, Russia, Montenegro) since 1 February 2026',
  );
  await give('Liaison officer A', '01.03.2026');
  await expect(section).toContainText('Liaison officer A (Türkiye) since 1 March 2026');
  await section.getByText('1 earlier officer').click();
  await expect(section.getByRole('listitem')).toHaveText(
    /^Liaison officer B .+, 1 February 2026 – 1 March 2026 · given by Liaison officer A/u,
  );
  expect(await seriousOn(page)).toEqual([]);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(section).toContainText(
    'Liaison officer B (Pakistan, UAE, Russia, Montenegro) since 1 February 2026',
  );
  // Nobody works it for those who come after.
  await section.getByRole('button', { name: 'Give to an officer' }).click();
  const form = page.getByRole('dialog', { name: 'Give to an officer' });
  await form.getByRole('combobox', { name: 'Officer' }).click();
  await page.getByRole('listbox').getByRole('option', { name: 'Liaison officer B' }).click();
  await expect(form.getByRole('combobox', { name: 'Officer' })).toHaveValue('');
  await form.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(section).toContainText('Nobody works it yet.');
});

/** A search for a linked crime in force in the year of the report makes one more sought for it than was printed. */
const recordSearch = async (page: Page, number: string): Promise<void> => {
  await openSurely(page, '/notices/searches', /^Domestic searches$/u);
  await page.getByRole('button', { name: 'New domestic search' }).click();
  const form = page.getByRole('dialog', { name: 'New domestic search' });
  await form.getByRole('combobox', { name: 'Case' }).click();
  await page.getByRole('listbox').getByRole('option', { name: 'DEMO-21-001' }).click();
  await form.getByRole('combobox', { name: 'Person sought' }).click();
  await page.getByRole('listbox').getByRole('option', { name: 'Qaradağlı Vüqar' }).click();
  const charge = form.getByLabel('The charge it rests on');
  await expect(charge.locator('option')).not.toHaveCount(1);
  await charge.selectOption({ index: 1 });
  await form.getByLabel('Sought for').selectOption('LINKED');
  await form.getByLabel('Number').fill(number);
  await form.getByLabel('In force from').fill('01.06.2025');
  await form.getByLabel('Ordered by').fill('investigator of the Main Department');
  await form.getByLabel('Decision or other document').fill('decision 5/2025, volume 1, sheet 4');
  await form.getByRole('button', { name: 'Record the search' }).click();
  // The first waits for the plans of its statements.
  await expect(form).toBeHidden({ timeout: 90_000 });
};

test('the reason of a difference is written, stands beside the figure with its author, and is taken back by the keyboard', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await signIn(page, 'liaison-a');
  await recordSearch(page, 'E2E-S9');
  await openSurely(page, '/report?year=2025', /2025/u);
  const write = page.getByRole('button', { name: 'Write the reason: B3', exact: true });
  await write.click();
  const form = page.getByRole('dialog', { name: /^Write the reason: B3 /u });
  const words = form.getByLabel('Why what is computed is not what is published');
  await words.fill('x');
  await form.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(form.getByText('Write 3 to 1000 characters')).toBeVisible();
  await words.fill('Recorded after the report was printed.');
  // What is written is there after a reload.
  await page.reload();
  await write.click();
  await expect(words).toHaveValue('Recorded after the report was printed.');
  expect(await seriousOn(page)).toEqual([]);
  await form.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(form).toBeHidden();
  const said = page.getByText('Recorded after the report was printed.');
  await expect(said).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change the reason: B3', exact: true })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(said).toHaveCount(0);

  await open(page, '/notices/searches');
  const line = page.getByRole('listitem').filter({ hasText: 'E2E-S9' });
  // Withdrawn and brought back it has the officer that it had.
  await line.getByRole('button', { name: 'Give to an officer' }).click();
  await chooseOfficer(page, 'Liaison officer B', '01.02.2026');
  await expect(line).toContainText('Liaison officer B (Pakistan, UAE, Russia, Montenegro)');
  await line.getByRole('button', { name: 'Withdraw' }).click();
  await expect(line).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(line).toContainText('Liaison officer B (Pakistan, UAE, Russia, Montenegro)');
  await line.getByRole('button', { name: 'Withdraw' }).click();
  await expect(line).toHaveCount(0);
});
