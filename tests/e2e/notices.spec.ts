import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';

const recordState = async (page: Page, state: string, on: string): Promise<void> => {
  await page.getByRole('button', { name: 'Change the state' }).click();
  const form = page.getByRole('dialog', { name: 'Change the state' });
  await form.getByLabel('State').selectOption({ label: state });
  await form.getByLabel('Day').fill(on);
  await form.getByLabel('Ground').fill('as agreed with the bureau');
  await form.getByLabel('Document').fill('letter 7/2026');
  await form.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(form).toBeHidden();
};

const recordHappening = async (page: Page, kind: string, on: string, country: string): Promise<void> => {
  await page.getByRole('button', { name: 'Record what happened' }).click();
  const form = page.getByRole('dialog', { name: 'Record what happened' });
  await form.getByLabel('What happened').selectOption({ label: kind });
  await form.getByLabel('Day').fill(on);
  await form.getByRole('combobox', { name: 'Country' }).click();
  await page.getByRole('listbox').getByRole('option', { name: country, exact: true }).click();
  await form.getByLabel('Document or source').fill('telegram of the bureau');
  await form.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(form).toBeHidden();
};

/** The form of a new notice, with the first case chosen. */
const newNotice = async (page: Page): Promise<Locator> => {
  // A server that has just started may still be planning, and then asks for patience.
  await expect(async () => {
    await open(page, '/notices');
    await expect(page.getByRole('button', { name: 'New notice' })).toBeVisible();
  }).toPass();
  await page.getByRole('button', { name: 'New notice' }).click();
  const draft = page.getByRole('dialog', { name: 'New notice' });
  await draft.getByRole('combobox', { name: 'Case' }).click();
  await page.getByRole('listbox').getByRole('option').first().click();
  return draft;
};

const choosePerson = async (page: Page, draft: Locator): Promise<void> => {
  await draft.getByRole('combobox', { name: 'Person sought' }).click();
  await page.getByRole('listbox').getByRole('option').first().click();
};

test('a notice goes from its draft to a surrender, with a release and a second arrest in between', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, 'liaison-a');
  const draft = await newNotice(page);
  await draft.getByLabel('Number').fill('E2E-1');
  await draft.getByLabel('Day').fill('01.02.2026');
  await draft.getByLabel('Ground').fill('charged in absentia');
  await draft.getByLabel('Document').fill('decision, volume 1, sheet 7');
  // What is typed is there after a reload, and a notice without a person is refused by name of the field.
  await page.reload();
  await page.getByRole('button', { name: 'New notice' }).click();
  await expect(draft.getByLabel('Number')).toHaveValue('E2E-1');
  await draft.getByRole('button', { name: 'Save the draft' }).click();
  await expect(draft.getByText('Choose the person who is sought.')).toBeVisible();
  await choosePerson(page, draft);
  await draft.getByRole('button', { name: 'Save the draft' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('E2E-1');
  await expect(page.getByText('Missing for the request')).toBeVisible();

  await recordState(page, 'Requested', '05.02.2026');
  await recordState(page, 'Under review', '10.02.2026');
  await recordState(page, 'Published', '01.03.2026');
  await expect(page.getByText('valid until 1 March 2031')).toBeVisible();

  await recordHappening(page, 'Arrested', '10.03.2026', 'Russia');
  await expect(page.getByText('End of the provisional arrest, Russia')).toBeVisible();
  await recordHappening(page, 'Released', '19.04.2026', 'Russia');
  const about = page.getByRole('region', { name: 'About the notice' });
  await expect(about).toContainText('Released, at large');
  await recordHappening(page, 'Arrested', '01.06.2026', 'Georgia');
  await recordHappening(page, 'Surrender requested', '05.06.2026', 'Georgia');
  await recordHappening(page, 'Surrendered', '20.07.2026', 'Georgia');
  await expect(about).toContainText('Surrendered');
  await expect(about).toContainText('Published');

  // The purpose is achieved: the duty to withdraw is not to be missed, here and on the board.
  await expect(page.getByRole('alert')).toContainText('the person was surrendered');
  await open(page, '/notices');
  await expect(page.getByRole('row').filter({ hasText: 'E2E-1' })).toContainText('is to be withdrawn');
  await page.getByRole('link', { name: 'E2E-1' }).first().click();
  await recordState(page, 'Withdrawn', '25.07.2026');
  await expect(page.getByRole('alert')).toBeHidden();
  // Nothing follows any more; what was missed on an earlier day can still be recorded.
  await page.getByRole('button', { name: 'Change the state' }).click();
  const states = page.getByRole('dialog', { name: 'Change the state' }).getByLabel('State').locator('option');
  await expect(states.filter({ hasText: 'Suspended' })).toHaveCount(1);
  await expect(states.filter({ hasText: /^(?:Withdrawn|Cancelled|Expired)$/u })).toHaveCount(0);
  await page.keyboard.press('Escape');
  // One's own event is taken back at once.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(about).toContainText('Published');
  await expect(page.getByRole('main')).not.toContainText(/warrant/iu);
});

test('what lapses next stands on the board and on the desk, by its day, and leaves as a calendar file', async ({
  page,
}) => {
  await signIn(page, 'liaison-a');
  await open(page, '/');
  await expect(page.getByRole('heading', { name: 'My desk' })).toBeVisible();
  const dueAtDesk = page.getByRole('region', { name: 'What lapses next' });
  await expect(dueAtDesk).toContainText('DEMO-N01');
  const duties = page.getByRole('region', { name: 'To be withdrawn' });
  const duty = duties.getByRole('listitem').filter({ hasText: 'DEMO-N04' });
  await expect(duty).toContainText('was requalified');
  await expect(duty.getByRole('link', { name: 'DEMO-N04' })).toBeVisible();
  await open(page, '/notices');
  const lapsing = page.getByRole('region', { name: 'What lapses next' });
  await expect(lapsing).toContainText('DEMO-N01');
  await expect(lapsing).toContainText('End of validity');
  await expect(duties).toContainText('DEMO-N04');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    lapsing.getByRole('button', { name: 'Calendar file (.ics)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('alaqa-notices.ics');
  const file = await readFile(await download.path(), 'utf8');
  expect(file).toContain('SUMMARY:DEMO-N01');
  expect(file).not.toContain('Qaradağlı');
  // The notice whose charge was requalified comes first.
  await expect(page.getByRole('row').nth(1)).toContainText('DEMO-N04');
  await expect(page.getByRole('row').nth(1)).toContainText('was requalified');
  await page.getByText('By state', { exact: true }).click();
  await expect(page.getByRole('region', { name: /^Published · / })).toContainText('DEMO-N01');
});

test('were the person arrested tonight: a requalified charge bars it, and a country that is added has no supposed period', async ({
  page,
}) => {
  await signIn(page, 'liaison-a');
  await open(page, '/notices');
  const row = page.getByRole('row').nth(1);
  await expect(row).toContainText('DEMO-N04');
  await row.getByRole('link', { name: 'If arrested tonight' }).click();
  const presumed = page.getByRole('region', { name: 'Türkiye · presumed to hide there' });
  await expect(presumed.getByRole('listitem').filter({ hasText: 'to be withdrawn' })).toContainText('Bar');
  await expect(presumed).toContainText('(40 days)');
  await page.getByRole('combobox', { name: 'Add another country' }).click();
  await page.getByRole('option', { name: 'Pakistan', exact: true }).click();
  const added = page.getByRole('region', { name: 'Pakistan · chosen' });
  await expect(added).toContainText('no period is kept for this country');
  // What was added stands in the address and is there after a reload.
  await page.reload();
  await expect(added).toBeVisible();
  await expect(presumed).toBeVisible();
  // Where no request lies ready it is said, with where one is composed.
  const pack = page.getByRole('region', { name: 'Extradition requests that lie ready' });
  await expect(pack).toContainText('No extradition request has been composed');
  await pack.getByRole('link', { name: 'Dossiers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dossiers' })).toBeVisible();
});

test('a check that nobody could derive is answered, a colleague who answers it too is shown both, and the author withdraws his own', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const toPapers = async (desk: Page, username: string) => {
    await signIn(desk, username);
    await open(desk, '/notices');
    const row = desk.getByRole('row').filter({ hasText: 'DEMO-N01' });
    await row.getByRole('link', { name: 'If arrested tonight' }).click();
    return desk
      .getByRole('region', { name: 'Türkiye' })
      .getByRole('listitem')
      .filter({ hasText: 'Documents and translations' });
  };
  const answer = async (desk: Page, chosen: string, document: string): Promise<void> => {
    const form = desk.getByRole('dialog', { name: 'Documents and translations · Türkiye' });
    await form.getByLabel('Answer').selectOption({ label: chosen });
    await form.getByLabel('Source or document').fill(document);
    await form.getByRole('button', { name: 'Record', exact: true }).click();
  };
  const papers = await toPapers(page, 'liaison-a');
  await expect(papers).toContainText('Not known');
  const context = await browser.newContext();
  const other = await context.newPage();
  const theirs = await toPapers(other, 'liaison-b');
  await theirs.getByRole('button', { name: 'Record the answer' }).click();

  await papers.getByRole('button', { name: 'Record the answer' }).click();
  await answer(page, 'In hand', 'translation 4/11');
  await expect(papers).toContainText('translation 4/11');
  await expect(papers).toContainText('Ready');

  await answer(other, 'Missing', 'letter of the bureau');
  const form = other.getByRole('dialog', { name: 'Documents and translations · Türkiye' });
  await expect(form.getByRole('alert')).toContainText('translation 4/11');
  await form.getByRole('button', { name: 'Record mine' }).click();
  await expect(form).toBeHidden();
  await expect(theirs).toContainText('letter of the bureau');
  await theirs.getByRole('button', { name: 'Withdraw' }).click();
  await expect(theirs).toContainText('Not known');
  await context.close();
  // What another has put in its place and withdrawn is neither shown nor offered any more.
  await page.reload();
  await expect(papers).toContainText('Not known');
});

test('somebody seen at a border turns out to be wanted, by a Pakistani spelling of his name', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, 'liaison-b');
  const hits = page.getByRole('table', { name: 'Hits' });
  const hit = hits.getByRole('row').filter({ hasText: 'Nooruddin Hassanov' });
  // Nothing of him is there before: what is found below follows from this record alone.
  // A server that has just started may still be planning, and then asks for patience.
  await expect(async () => {
    await open(page, '/matches?tab=hits');
    await expect(page.getByText('No hits').or(hits).first()).toBeVisible();
  }).toPass();
  await expect(hit).toHaveCount(0);
  await expect(async () => {
    await open(page, `${casePath('l25-01')}/network`);
    await expect(page.getByText(/^\d+ elements?, \d+ links?$/u)).toBeVisible();
  }).toPass();
  await page.getByRole('application').focus();
  await page.keyboard.press('a');
  const form = page.getByRole('dialog', { name: /^Add an element/u });
  await form.getByLabel('Kind').selectOption({ label: 'Person' });
  await form.getByLabel('Whole name').fill('Nooruddin Hassanov');
  await form.getByLabel('Born, if known').fill('26.09.1983');
  await form.getByLabel('Role in the case').selectOption({ label: 'Witness' });
  await form.getByLabel('The source in words').fill('list of crossings of the border post, 3 March 2026');
  await form.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(form).toBeHidden();
  await open(page, '/matches?tab=hits');
  // One hit, compared by that spelling and that birth, which says what unit to ask.
  await expect(hit).toHaveCount(1);
  await expect(hit).toContainText('Person');
  await expect(hit).toContainText(/name\s*Nooruddin Hassanov/u);
  await expect(hit).toContainText('26.09.1983');
  await expect(hit).toContainText('Main Department on Combating Trafficking in Human Beings');
});

test('a state is corrected by the keyboard, a colleague who corrects it too is shown the other version, and all of them are kept', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await signIn(page, 'liaison-a');
  const draft = await newNotice(page);
  await draft.getByLabel('Number').fill('E2E-2');
  await draft.getByLabel('Day').fill('01.02.2026');
  await draft.getByLabel('Ground').fill('charged in absentia');
  await draft.getByLabel('Document').fill('decision, volume 1, sheet 7');
  await choosePerson(page, draft);
  await draft.getByRole('button', { name: 'Save the draft' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('E2E-2');
  await recordState(page, 'Requested', '05.02.2026');

  const other = await (await browser.newContext()).newPage();
  await signIn(other, 'liaison-b');
  await open(other, new URL(page.url()).pathname);
  // What happened to the person is listed below, his surrender that was requested among it.
  const lineOn = (on: Page) =>
    on.getByRole('listitem').filter({ has: on.getByText('Requested', { exact: true }) });
  const formOn = (on: Page) => on.getByRole('dialog', { name: 'Correct the state' });
  await lineOn(other).getByRole('button', { name: 'Correct' }).click();
  await expect(formOn(other).getByLabel('State')).toBeDisabled();
  await formOn(other).getByLabel('Day').fill('07.02.2026');

  // By the keyboard alone: the day has the focus, and Enter sends the form.
  await lineOn(page).getByRole('button', { name: 'Correct' }).focus();
  await page.keyboard.press('Enter');
  await expect(formOn(page).getByLabel('Day')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('31.01.2026');
  await page.keyboard.press('Enter');
  await expect(formOn(page).getByText('may not follow', { exact: false })).toBeVisible();
  await formOn(page).getByLabel('Day').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('06.02.2026');
  await page.keyboard.press('Enter');
  await expect(formOn(page)).toBeHidden();
  await expect(lineOn(page)).toContainText('6 February 2026');

  await formOn(other).getByRole('button', { name: 'Record', exact: true }).click();
  await expect(formOn(other).getByRole('alert')).toContainText('6 February 2026');
  await formOn(other).getByRole('button', { name: 'Record all the same' }).click();
  await expect(formOn(other)).toBeHidden();
  await expect(lineOn(other)).toContainText('7 February 2026');
  await lineOn(other).getByRole('button', { name: 'Earlier versions: 2' }).click();
  const versions = other.getByRole('dialog', { name: 'Earlier versions' });
  await expect(versions.getByRole('listitem')).toHaveText([/6 February 2026/u, /5 February 2026/u]);
  await other.context().close();
});

test("another country's notice is erased after its number is typed once more, and its address says so", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, 'liaison-a');
  const draft = await newNotice(page);
  await choosePerson(page, draft);
  await draft.getByRole('combobox', { name: 'Requesting country' }).click();
  await page.getByRole('listbox').getByRole('option', { name: 'Georgia', exact: true }).click();
  await draft.getByLabel('Number').fill('E2E-ERASE');
  await draft.getByLabel('Day of publication').fill('01.02.2026');
  await draft.getByLabel('Ground').fill('asked by their bureau');
  await draft.getByLabel('Document').fill('letter 8/2026');
  await draft.getByRole('button', { name: 'Save the draft' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('E2E-ERASE');

  await page.getByRole('button', { name: 'Erase the content' }).click();
  const form = page.getByRole('dialog', { name: 'Erase the content' });
  await expect(form.getByText('states: 1; answers to checks: 0')).toBeVisible();
  await form.getByLabel('Day of the rule or decision').fill('02.03.2026');
  await form.getByLabel('Reference of the rule or decision').fill('decision 12/2026');
  await form.getByLabel('To confirm, type the number').fill('E2E');
  await form.getByRole('button', { name: 'Erase for good' }).click();
  await expect(form.getByText('Write the number of the notice as it stands above.')).toBeVisible();
  await form.getByLabel('To confirm, type the number').fill('E2E-ERASE');
  await form.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The content of this notice was erased');
  await expect(page.getByText('decision 12/2026')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The content of this notice was erased');
  await expect(page.getByText('E2E-ERASE')).toHaveCount(0);
});

test('a domestic search is recorded beside the notices and makes its person wanted, is ended, and is taken back by the keyboard', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await signIn(page, 'liaison-a');
  await expect(async () => {
    await open(page, '/notices');
    await expect(page.getByRole('button', { name: 'New domestic search' })).toBeVisible();
  }).toPass();
  await page.getByRole('button', { name: 'New domestic search' }).click();
  const form = page.getByRole('dialog', { name: 'New domestic search' });
  await form.getByRole('combobox', { name: 'Case' }).click();
  await page.getByRole('listbox').getByRole('option', { name: 'DEMO-21-001' }).click();
  await form.getByLabel('Number').fill('E2E-S1');
  await form.getByLabel('In force from').fill('01.02.1900');
  await form.getByLabel('Ordered by').fill('investigator of the Main Department');
  await form.getByLabel('Decision or other document').fill('decision 5/2026, volume 1, sheet 4');
  // What is typed is there after a reload; what is missing or cannot be is said at its field.
  await page.reload();
  await page.getByRole('button', { name: 'New domestic search' }).click();
  await expect(form.getByLabel('Number')).toHaveValue('E2E-S1');
  await form.getByRole('button', { name: 'Record the search' }).click();
  await expect(form.getByText('Choose the person who is sought.')).toBeVisible();
  await form.getByRole('combobox', { name: 'Person sought' }).click();
  await page.getByRole('listbox').getByRole('option', { name: 'Qaradağlı Vüqar' }).click();
  const charge = form.getByLabel('The charge it rests on');
  await expect(charge.locator('option')).not.toHaveCount(1);
  await charge.selectOption({ index: 1 });
  await form.getByRole('button', { name: 'Record the search' }).click();
  await expect(form.getByText('before the person was born', { exact: false })).toBeVisible();
  await form.getByLabel('In force from').fill('01.02.2026');
  await form.getByRole('button', { name: 'Record the search' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Domestic searches');

  const line = page.getByRole('listitem').filter({ hasText: 'E2E-S1' });
  await expect(line).toContainText('in force');
  await line.getByRole('button', { name: 'End the search' }).click();
  const ending = page.getByRole('dialog', { name: 'End the search' });
  await expect(ending.getByLabel('Day of the end')).toBeFocused();
  await ending.getByLabel('Day of the end').fill('31.01.2026');
  await ending.getByRole('combobox', { name: 'Caught in' }).click();
  await page.getByRole('listbox').getByRole('option', { name: 'Georgia', exact: true }).click();
  await ending.getByLabel('Ground').fill('caught at a border');
  await ending.getByLabel('Document').fill('telegram 9/2026');
  await ending.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(ending.getByText('The search began on 2026-02-01', { exact: false })).toBeVisible();
  await ending.getByLabel('Day of the end').fill('03.03.2026');
  await ending.getByRole('button', { name: 'Record', exact: true }).click();
  // The first end waits for the plans of its statements.
  await expect(ending).toBeHidden({ timeout: 90_000 });
  await expect(line).toContainText('ended 3 March 2026, Caught, Georgia');
  // The end is taken back by the key, and the search, which nobody else needs, is withdrawn.
  await page.keyboard.press('ControlOrMeta+z');
  await expect(line).toContainText('in force');
  await line.getByRole('button', { name: 'Earlier versions: 2' }).click();
  const versions = page.getByRole('dialog', { name: 'Earlier versions' });
  await expect(versions.getByRole('listitem')).toHaveText([/ended 3 March 2026/u, /in force/u]);
  await page.keyboard.press('Escape');
  await line.getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByText('Withdrawn.')).toBeVisible();
  await expect(line).toHaveCount(0);
});

test('that a charge fell away is told to the officer outside the case, who settles it; each is taken back by a key', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const toNotice = async (desk: Page, username: string): Promise<void> => {
    await signIn(desk, username);
    await open(desk, '/notices');
    await desk.getByRole('row').getByRole('link', { name: 'DEMO-N04' }).click();
    await expect(desk.getByRole('heading', { level: 1, name: 'DEMO-N04' })).toBeVisible();
  };
  await toNotice(page, 'liaison-a');
  const duty = page.getByRole('alert').filter({ hasText: 'The notice is to be withdrawn' });
  await expect(duty).toContainText('was requalified');
  // Nobody works it: whoever may has nobody to tell.
  await expect(duty.getByRole('button')).toHaveCount(0);
  const owner = page.getByRole('region', { name: 'Officer' });
  await owner.getByRole('button', { name: 'Give to an officer' }).click();
  const form = page.getByRole('dialog', { name: 'Give to an officer' });
  await form.getByRole('combobox', { name: 'Officer' }).click();
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /^Liaison officer B/u })
    .click();
  await form.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(form).toBeHidden();
  await duty.getByRole('button', { name: 'Tell whoever works it' }).click();
  await expect(duty).toContainText('Liaison officer A (Türkiye) told on');
  await page.keyboard.press('Control+z');
  await expect(duty.getByRole('button', { name: 'Tell whoever works it' })).toBeVisible();
  await duty.getByRole('button', { name: 'Tell whoever works it' }).click();
  await expect(duty).toContainText('told on');

  const context = await browser.newContext();
  const other = await context.newPage();
  await toNotice(other, 'liaison-b');
  const theirs = other.getByRole('alert').filter({ hasText: 'The notice is to be withdrawn' });
  await expect(theirs).toContainText('was requalified');
  await theirs.getByRole('button', { name: 'Settled' }).click();
  await expect(theirs).toBeHidden();
  await other.keyboard.press('Control+z');
  await expect(theirs).toContainText('Liaison officer A (Türkiye) told on');
  await theirs.getByRole('button', { name: 'Settled' }).click();
  await expect(theirs).toBeHidden();
  await context.close();
});
