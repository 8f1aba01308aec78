import { expect, test, type Browser, type Page } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';
import { canvas, elementsIn, hideFirst, keep, saved, status } from './on-the-chart.ts';

const onAnotherDesk = async (browser: Browser, username: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  const page = await context.newPage();
  await signIn(page, username);
  return page;
};

test.describe('a chart', () => {
  test('layouts are not lost on reload, nor is the way back', async ({ page }) => {
    await signIn(page, 'analyst-a');
    await keep(page, 'Yenidən açılan');
    const before = await elementsIn(page);
    await hideFirst(page);
    await expect.poll(() => elementsIn(page)).toBe(before - 1);
    await canvas(page).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('p');
    const kept = (await page.waitForRequest(/\/api\/charts\//u)).postData();
    await expect(saved(page)).toBeVisible();

    const answer = page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes('OpenChart'),
    );
    await page.reload();
    const opened = (await (await answer).json()) as { data: { chart: { document: string } } };
    expect(opened.data.chart.document).toBe(kept);
    await expect.poll(() => elementsIn(page)).toBe(before - 1);
    await canvas(page).focus();
    await page.keyboard.press('Control+a');
    await expect(page.getByText(`${before - 1} selected`)).toBeVisible();
    await page.keyboard.press('d');
    await expect(page.getByRole('list', { name: 'History' }).getByRole('button')).toHaveCount(3);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => elementsIn(page)).toBe(before);
  });

  test('“remove from chart” is not “delete”: a hidden element is there for the next one who opens the case', async ({
    page,
    browser,
  }) => {
    await signIn(page, 'analyst-a');
    await open(page, `${casePath('i23-01')}/network`);
    await expect(status(page)).toBeVisible();
    const before = await elementsIn(page);
    await hideFirst(page);
    await expect.poll(() => elementsIn(page)).toBe(before - 1);
    // The window keeps what was hidden in it; the case has all of it.
    const next = await onAnotherDesk(browser, 'analyst-a');
    await open(next, `${casePath('i23-01')}/network`);
    await expect.poll(() => elementsIn(next)).toBe(before);
    await next.context().close();
  });

  test('nothing is lost when the server is gone in the middle of work', async ({ page }) => {
    await signIn(page, 'analyst-a');
    await keep(page, 'Server yox ikən');
    const before = await elementsIn(page);
    await page.route('**/api/charts/**', (route) => route.abort());
    await hideFirst(page);
    await expect(page.getByText(/the server does not answer/u)).toBeVisible();
    await page.unroute('**/api/charts/**');
    await expect(saved(page)).toBeVisible({ timeout: 20_000 });
    await page.reload();
    await expect.poll(() => elementsIn(page)).toBe(before - 1);
  });

  test('the second window sees who is in it, takes over, and the first one’s work becomes a copy', async ({
    page,
    browser,
  }) => {
    await signIn(page, 'analyst-a');
    await keep(page, 'İki pəncərə');
    const address = new URL(page.url()).pathname;
    const before = await elementsIn(page);
    const second = await onAnotherDesk(browser, 'analyst-a');
    await open(second, address);
    await expect(second.getByText(/open in another window of yours/u)).toBeVisible();
    await second.getByRole('button', { name: 'Take over' }).click();
    await expect(saved(second)).toBeVisible();

    await hideFirst(page);
    await expect(page.getByText(/Somebody else goes on/u)).toBeVisible();
    await page.getByRole('button', { name: 'Work on a copy' }).click();
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect(page).not.toHaveURL(new RegExp(address, 'u'));
    await expect.poll(() => elementsIn(page)).toBe(before - 1);
    await expect.poll(() => elementsIn(second)).toBe(before);
    await second.context().close();
  });

  test('what was not saved comes back after a reload while the server is away, and is saved; where somebody else has saved since, it is kept as a copy', async ({
    page,
    browser,
  }) => {
    test.setTimeout(180_000);
    page.on('dialog', (dialog) => void dialog.accept());
    const away = () => page.route('**/api/charts/**', (route) => route.abort());
    const brought = page.getByText('Work that had not been saved was brought back.');
    await signIn(page, 'analyst-a');
    await keep(page, 'Yarımçıq qalan');
    const before = await elementsIn(page);
    await away();
    await hideFirst(page);
    await expect(page.getByText(/the server does not answer/u)).toBeVisible();
    await page.reload();
    await expect(brought).toBeVisible();
    expect(await elementsIn(page)).toBe(before - 1);
    await expect(page.getByText(/the server does not answer/u)).toBeVisible();
    await page.unroute('**/api/charts/**');
    await expect(saved(page)).toBeVisible({ timeout: 20_000 });
    expect(await page.evaluate(() => Object.keys(sessionStorage).join(' '))).not.toContain('chart');
    await page.reload();
    await expect(saved(page)).toBeVisible();
    await expect(brought).toBeHidden();
    expect(await elementsIn(page)).toBe(before - 1);

    await away();
    await canvas(page).focus();
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/the server does not answer/u)).toBeVisible();
    const address = new URL(page.url()).pathname;
    const second = await onAnotherDesk(browser, 'analyst-a');
    await open(second, address);
    await second.getByRole('button', { name: 'Take over' }).click();
    await expect(saved(second)).toBeVisible();
    await canvas(second).focus();
    await second.keyboard.press('Control+a');
    const sent = second.waitForResponse(/\/api\/charts\//u);
    await second.keyboard.press('p');
    await sent;
    await page.unroute('**/api/charts/**');
    await expect(page.getByText(/Somebody else goes on/u)).toBeVisible({ timeout: 20_000 });
    await page.reload();
    await expect(page.getByText(/Somebody else has saved the chart since/u)).toBeVisible();
    await expect(brought).toBeVisible();
    expect(await elementsIn(page)).toBe(before);
    await page.getByRole('button', { name: 'Work on a copy' }).click();
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect(page).not.toHaveURL(new RegExp(address, 'u'));
    await expect.poll(() => elementsIn(page)).toBe(before);
    expect(await elementsIn(second)).toBe(before - 1);
    await second.context().close();
  });

  test('what was changed while one looked is on the chart that is taken over, or is kept as a copy where it has been saved since', async ({
    page,
    browser,
  }) => {
    test.setTimeout(180_000);
    await signIn(page, 'analyst-a');
    await keep(page, 'Baxarkən dəyişən');
    const address = new URL(page.url()).pathname;
    const before = await elementsIn(page);
    const second = await onAnotherDesk(browser, 'analyst-a');
    await open(second, address);
    await expect(second.getByText(/open in another window of yours/u)).toBeVisible();
    await hideFirst(second);
    await second.getByRole('button', { name: 'Take over' }).click();
    await expect(
      second.getByText('What you changed while you only looked is on the chart now.'),
    ).toBeVisible();
    await expect(saved(second)).toBeVisible();

    // The first window does not know of it yet: it looks, once it is opened anew.
    await page.reload();
    await expect.poll(() => elementsIn(page)).toBe(before - 1);
    await expect(page.getByText(/open in another window of yours/u)).toBeVisible();
    await canvas(page).focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => elementsIn(page)).toBe(before);
    await canvas(second).focus();
    await second.keyboard.press('Control+a');
    const sent = second.waitForResponse(/\/api\/charts\//u);
    await second.keyboard.press('p');
    await sent;
    await page.getByRole('button', { name: 'Take over' }).click();
    await expect(page.getByText(/Somebody else has saved the chart since/u)).toBeVisible();
    expect(await elementsIn(page)).toBe(before);
    await page.getByRole('button', { name: 'Give it up and open the chart' }).click();
    await expect(saved(page)).toBeVisible();
    await expect.poll(() => elementsIn(page)).toBe(before - 1);
    await second.context().close();
  });

  test('a version is named and frozen, and tells what has changed since', async ({ page }) => {
    await signIn(page, 'analyst-a');
    await keep(page, 'Versiyalı');
    await page.getByRole('button', { name: 'Versiyalı' }).click();
    await page.getByRole('menuitem', { name: 'Versions' }).click();
    await page.getByRole('textbox', { name: 'Name of this moment' }).fill('İttihama qədər');
    await page.getByRole('checkbox', { name: 'Freeze' }).check();
    await page.getByRole('button', { name: 'Freeze', exact: true }).click();
    await expect(page.getByText(/SHA-256 [0-9a-f]{64}/u)).toBeVisible();
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await expect(page.getByText(/^No element, link or grade has changed/u)).toBeVisible();
    await page.getByRole('textbox', { name: 'Name of this moment' }).fill('Sonra');
    await page.getByRole('checkbox', { name: 'Freeze' }).uncheck();
    await page.getByRole('button', { name: 'Name it' }).click();
    await page.getByRole('combobox', { name: 'Compared with' }).selectOption({
      label: await page.getByRole('option', { name: /^Sonra,/u }).innerText(),
    });
    await expect(page.getByText(/^No element, link or grade has changed/u)).toBeVisible();
    // What its author hides is told by name.
    await page.keyboard.press('Escape');
    await hideFirst(page);
    await expect(saved(page)).toBeVisible();
    await page.getByRole('button', { name: 'Versiyalı' }).click();
    await page.getByRole('menuitem', { name: 'Versions' }).click();
    await page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: 'İttihama qədər' }) })
      .getByRole('button', { name: 'Compare', exact: true })
      .click();
    await expect(page.getByText('Elements hidden by hand · 1')).toBeVisible();
    await page.getByRole('link', { name: 'İttihama qədər' }).click();
    await expect(page.getByText(/An earlier version of “Versiyalı”/u)).toBeVisible();
  });

  test('it is shown as it was known on a day, and on a day before the data says so', async ({ page }) => {
    await signIn(page, 'analyst-a');
    await keep(page, 'Keçmişdə');
    const before = await elementsIn(page);
    const asOf = async (day: string): Promise<void> => {
      await page.getByRole('button', { name: /^As of/u }).click();
      await page.getByRole('textbox', { name: 'Day' }).fill(day);
      await page.getByRole('button', { name: 'Show' }).click();
    };
    await asOf('31.02.2020');
    await expect(page.getByText(/Write the day as/u)).toBeVisible();
    await page.keyboard.press('Escape');
    await asOf('01.01.1999');
    await expect(page.getByText('Nothing of this was known on that day')).toBeVisible();
    await page.getByRole('button', { name: 'Back to the present' }).click();
    await expect.poll(() => elementsIn(page)).toBe(before);
    await asOf('30.06.2024');
    await expect(page.getByText(/What was known on an earlier day/u)).toBeVisible();
    expect(await elementsIn(page)).toBeLessThanOrEqual(before);
  });
});
