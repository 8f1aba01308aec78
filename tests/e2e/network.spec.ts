import { expect, test, type Page } from '@playwright/test';
import { casePath, letIn, open, signIn } from './at-the-desk.ts';
import { elementsIn, status } from './on-the-chart.ts';

const card = (page: Page) => page.getByRole('complementary', { name: 'Card of the selection' });
const listed = (page: Page) => page.getByRole('listbox', { name: 'Elements of the network' });

const openNetwork = async (page: Page, blueprint: string): Promise<number> => {
  await open(page, `${casePath(blueprint)}/network`);
  await expect(status(page)).toBeVisible();
  return elementsIn(page);
};

/** Selects an element of the picture through the search in it. */
const select = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('combobox', { name: 'Search in the picture' }).fill(name);
  await page.getByRole('option').first().click();
  await expect(card(page)).toContainText(name);
};

/** Where the selected element lies on the page: there its menu opens. */
const placeOfSelected = async (page: Page): Promise<{ x: number; y: number }> => {
  // A menu that opens under the pointer opens the submenu that lies there, too.
  await page.mouse.move(0, 0);
  await page.getByRole('application').focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu', { name: 'Actions' })).toBeVisible();
  const box = await page.locator('[aria-hidden][aria-haspopup="menu"]').boundingBox();
  if (!box) throw new Error('the menu has no place');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  return { x: box.x, y: box.y };
};

test.describe('the network of a case', () => {
  test('an analyst expands a recruiter to victims and country, and takes it back', async ({ page }) => {
    await signIn(page, 'analyst-a');
    const before = await openNetwork(page, 'i23-01');
    await select(page, 'Abbasquliyeva');
    await page.getByRole('application').focus();
    await page.keyboard.press('e');
    await expect.poll(() => elementsIn(page)).toBeGreaterThan(before);
    const after = await elementsIn(page);

    await page.keyboard.press('[');
    await page.getByRole('textbox', { name: 'Filter the list' }).fill('Q-');
    await expect(listed(page).getByRole('option').first()).toBeVisible();
    await listed(page).getByRole('option').first().click();
    await expect(card(page)).toContainText(/Türkiye/u);

    await page.getByRole('application').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => elementsIn(page)).toBe(before);
    await page.keyboard.press('Control+y');
    await expect.poll(() => elementsIn(page)).toBe(after);
  });

  test('a supervisor finds the broker on the path between two groups, and an analyst of one half does not', async ({
    page,
  }) => {
    await signIn(page, 'supervisor');
    await openNetwork(page, 'c25-03');
    await select(page, 'Bağırova');
    await page.getByRole('application').focus();
    await page.keyboard.press('[');
    await page.getByRole('textbox', { name: 'Filter the list' }).fill('Mustafazadə');
    await listed(page)
      .getByRole('option')
      .first()
      .click({ modifiers: ['Control'] });
    await page.getByRole('application').focus();
    await page.keyboard.press('w');
    await expect(page.getByText(/a path of 1 link found/u)).toBeVisible();
  });

  test('an analyst chooses which neighbours to show: how sure, of when, in which order', async ({ page }) => {
    await signIn(page, 'analyst-a');
    const before = await openNetwork(page, 'i23-01');
    await select(page, 'Abbasquliyeva');
    await page.getByRole('application').focus();
    await page.keyboard.press('Shift+E');
    const dialog = page.getByRole('dialog', { name: /what to show/u });
    const submit = dialog.getByRole('button', { name: /^Show \d+ of/u });
    const whole = await submit.textContent();
    for (const certainty of ['Confirmed', 'Probable', 'Presumed'])
      await dialog.getByRole('checkbox', { name: certainty }).uncheck();
    await expect(submit).toBeDisabled();
    await dialog.getByRole('checkbox', { name: 'Confirmed' }).check();
    await expect(submit).toBeEnabled();
    await dialog.getByLabel('Order').selectOption('Most connected first');
    await dialog.getByRole('checkbox', { name: 'Presumed' }).check();
    await dialog.getByRole('checkbox', { name: 'Probable' }).check();
    await dialog.getByRole('checkbox', { name: 'Refuted' }).check();
    await expect(submit).toHaveText(whole ?? '');
    await submit.click();
    await expect(dialog).toBeHidden();
    await expect.poll(() => elementsIn(page)).toBeGreaterThan(before);
  });

  test('an analyst records a link between two people with its source, and withdraws it', async ({ page }) => {
    await letIn('analyst-a', ['DEMO-K23-001']);
    await signIn(page, 'analyst-a');
    await openNetwork(page, 'i23-01');
    const before = await status(page).textContent();
    await page.getByRole('application').focus();
    await page.keyboard.press('[');
    // Two whom no other test ties together: their line is new.
    await listed(page).getByRole('option').nth(2).click();
    await listed(page)
      .getByRole('option')
      .nth(3)
      .click({ modifiers: ['Control'] });
    await page.getByRole('application').focus();
    await page.keyboard.press('t');
    const dialog = page.getByRole('dialog', { name: /record a link/u });
    await dialog.getByLabel('Type of link').selectOption('lives with');
    const record = dialog.getByRole('button', { name: 'Record' });
    await expect(record).toBeDisabled();
    await dialog.getByLabel('The source in words').fill('Report 14, page 2');
    await record.click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(/^A link between .+ is recorded\.$/u)).toBeVisible();
    await expect(status(page)).not.toHaveText(before ?? '');
    await expect(page.getByText('Working source F6: Report 14, page 2')).toBeVisible();
    await page.getByRole('button', { name: 'Withdraw …' }).first().click();
    const withdrawal = page.getByRole('dialog', { name: /^Withdraw the link between/u });
    await expect(withdrawal.getByText(/is no fact any more/u)).toBeVisible();
    await withdrawal.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await expect(page.getByText(/^The link between .+ is withdrawn/u)).toBeVisible();
    await expect(status(page)).toHaveText(before ?? '');
  });

  test('an analyst adds a phone that the selected person uses by the keyboard alone, undoes the step and withdraws the record', async ({
    page,
  }) => {
    await letIn('analyst-a', ['DEMO-K23-001']);
    await signIn(page, 'analyst-a');
    await openNetwork(page, 'i23-01');
    const before = await elementsIn(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('/');
    await page.keyboard.type('Abbasquliyeva');
    await page.keyboard.press('Enter');
    await expect(card(page)).toContainText('Abbasquliyeva');
    await page.keyboard.press('a');
    const dialog = page.getByRole('dialog', { name: /^Add an element beside/u });
    await expect(dialog.getByLabel('Kind')).toBeFocused();
    await page.keyboard.type('Phone');
    await page.keyboard.press('Tab');
    await page.keyboard.type('050 417 22 90');
    await expect(dialog.getByText('It is written as +994504172290')).toBeVisible();
    await page.keyboard.press('Tab');
    const link = dialog.getByLabel(/^Link with/u);
    await expect(link).toBeFocused();
    while ((await link.inputValue()) !== 'USES OUT') await page.keyboard.press('ArrowDown');
    await expect(dialog.getByLabel('Since')).toBeVisible();
    for (const next of ['Since', 'Until', 'Certainty', 'Source', 'Information', 'Handling']) {
      await page.keyboard.press('Tab');
      await expect(dialog.getByLabel(next, { exact: true })).toBeFocused();
    }
    await page.keyboard.press('Tab');
    await page.keyboard.type('Report 14, page 2');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByText('+994504172290 is recorded in the case.')).toBeVisible();
    await expect.poll(() => elementsIn(page)).toBe(before + 1);
    await expect(page.getByText('Working source F6: Report 14, page 2')).toBeVisible();
    await expect(card(page)).toContainText('+994504172290');
    await expect(card(page)).toContainText('Report 14, page 2');

    // The same number again is met before it is doubled, and one key takes it.
    await page.getByRole('application').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => elementsIn(page)).toBe(before);
    await page.keyboard.press('a');
    const again = page.getByRole('dialog', { name: /^Add an element/u });
    await expect(again.getByLabel('Kind')).toBeFocused();
    await expect(again.getByLabel('Kind')).toHaveValue('Phone');
    await page.keyboard.press('Tab');
    await page.keyboard.type('+994504172290');
    await expect(again.getByText('The same number is there already')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(again).toBeHidden();
    await expect.poll(() => elementsIn(page)).toBe(before + 1);

    await card(page).getByRole('button', { name: 'Withdraw my record' }).click();
    const withdrawal = page.getByRole('dialog', { name: /withdraw the record/u });
    await expect(withdrawal.getByText(/and 1 link are withdrawn/u)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^The record of \+994504172290 is withdrawn/u)).toBeVisible();
    await expect.poll(() => elementsIn(page)).toBe(before);
  });

  test('of several that may be there already any is taken by the keyboard, not the first alone', async ({
    page,
  }) => {
    await letIn('analyst-a', ['DEMO-K23-001']);
    await signIn(page, 'analyst-a');
    await openNetwork(page, 'i23-01');
    const dialog = page.getByRole('dialog', { name: /^Add an element/u });
    const alike = dialog.getByRole('status', { name: 'Perhaps it is there already' });
    const begin = async (name: string): Promise<void> => {
      await page.getByRole('application').focus();
      await page.keyboard.press('a');
      await dialog.getByLabel('Kind').selectOption('Group');
      await dialog.getByLabel('Name or address', { exact: true }).fill(name);
    };
    for (const name of ['Zanbaq dəstəsi şərq', 'Zanbaq dəstəsi qərb']) {
      await page.getByRole('application').focus();
      await page.keyboard.press('Escape');
      await begin(name);
      await dialog.getByLabel('The source in words').fill('Report 14, page 2');
      await dialog.getByRole('button', { name: 'Record', exact: true }).click();
      await expect(dialog).toBeHidden();
      await expect(card(page)).toContainText(name);
    }
    await begin('Zanbaq dəstəsi');
    await expect(alike.getByRole('listitem')).toHaveCount(2);
    const takes = alike.getByRole('button', { name: 'Take this one' });
    await page.keyboard.press('ArrowDown');
    await expect(takes.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(dialog.getByLabel('Name or address', { exact: true })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(takes.nth(1)).toBeFocused();
    const first = await alike.getByRole('listitem').nth(0).locator('b').textContent();
    const second = (await alike.getByRole('listitem').nth(1).locator('b').textContent()) ?? '';
    expect(new Set([first, second])).toEqual(new Set(['Zanbaq dəstəsi qərb', 'Zanbaq dəstəsi şərq']));
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(card(page)).toContainText(second);
  });

  test('dragging from one element to another with Alt asks what the link is, and says there when it cannot be recorded', async ({
    page,
  }) => {
    await letIn('analyst-a', ['DEMO-K23-001']);
    await signIn(page, 'analyst-a');
    await openNetwork(page, 'i23-01');
    await select(page, 'Yurdaer');
    // The second is brought into view by being selected; where the first lies is asked after that.
    await select(page, 'Aktaşlı');
    const to = await placeOfSelected(page);
    await select(page, 'Yurdaer');
    const from = await placeOfSelected(page);
    await page.keyboard.down('Alt');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Alt');
    const dialog = page.getByRole('dialog', { name: 'Sevgi Yurdaer and Ferhat Aktaşlı: record a link' });
    await dialog.getByLabel('The source in words').fill('Report 14, page 2');
    await page.route('**/graphql', (route) => route.abort());
    await dialog.getByRole('button', { name: 'Record' }).click();
    await expect(dialog.getByRole('alert')).toHaveText(/^The link could not be recorded; what you wrote is/u);
    await expect(dialog.getByLabel('The source in words')).toHaveValue('Report 14, page 2');
    await page.unroute('**/graphql');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    // Neither was dragged along.
    await expect(page.getByRole('button', { name: /^Undo: move/u })).toHaveCount(0);
    expect(await placeOfSelected(page)).toEqual(from);
  });

  test('the small map shows the whole, and a click on it looks there', async ({ page }) => {
    await signIn(page, 'analyst-a');
    await openNetwork(page, 'i23-01');
    const map = page.getByTestId('minimap');
    const dots = (): Promise<string> => map.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    await expect(map).toBeVisible();
    const before = await dots();
    await map.click({ position: { x: 12, y: 12 } });
    await expect.poll(dots).not.toBe(before);
    await page.getByRole('application').focus();
    await page.keyboard.press('m');
    await expect(map).toBeHidden();
  });

  test('what is presented is the picture alone, and Esc ends it', async ({ page }) => {
    await signIn(page, 'analyst-a');
    await openNetwork(page, 'i23-01');
    await page.getByRole('application').focus();
    await page.keyboard.press('Shift+F');
    await expect(page.getByRole('toolbar', { name: 'Network tools' })).toBeHidden();
    await expect(page.getByRole('application')).toBeVisible();
    await page.evaluate(() => document.exitFullscreen());
    await expect(page.getByRole('toolbar', { name: 'Network tools' })).toBeVisible();
  });

  test('the list does the same by keyboard alone', async ({ page }) => {
    await signIn(page, 'analyst-a');
    const before = await openNetwork(page, 'i23-01');
    await page.getByRole('application').focus();
    await page.keyboard.press('[');
    await page.getByRole('textbox', { name: 'Filter the list' }).fill('Abbasquliyeva');
    await listed(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Space');
    await expect(card(page)).toContainText('Abbasquliyeva');
    await listed(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => elementsIn(page)).toBeGreaterThan(before);
    const after = await elementsIn(page);
    await listed(page).focus();
    await page.keyboard.press('h');
    await expect.poll(() => elementsIn(page)).toBe(after - 1);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => elementsIn(page)).toBe(before);
  });

  test('the legend filters, says how much is hidden, and gives it back', async ({ page }) => {
    await signIn(page, 'analyst-a');
    const before = await openNetwork(page, 'c25-01');
    await page.getByRole('switch', { name: /^Phone number/u }).click();
    await expect.poll(() => elementsIn(page)).toBe(before - 5);
    await expect(page.getByText(/5 elements and \d+ links hidden/u)).toBeVisible();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => elementsIn(page)).toBe(before);
  });

  test('the network of a country opens behind its row', async ({ page }) => {
    await signIn(page, 'liaison-a');
    await open(page, '/countries');
    await page.getByRole('link', { name: /Türkiye: open the network/u }).click();
    await expect(status(page)).toBeVisible();
    expect(await elementsIn(page)).toBeGreaterThan(5);
  });

  test('the network of another unit’s case is not there', async ({ page }) => {
    await signIn(page, 'analyst-b');
    await open(page, `${casePath('c25-01')}/network`);
    await expect(page.getByRole('main')).toContainText(/not found|nothing here|no such/iu);
    await expect(page.getByText('Nəsimi')).toHaveCount(0);
  });
});
