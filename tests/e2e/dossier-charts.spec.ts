import { expect, test } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';

test('an analyst freezes a chart and cites it in a dossier, where it is drawn with each link in a table', async ({
  page,
}) => {
  test.slow();
  await signIn(page, 'analyst-a');
  await open(page, `${casePath('c25-01')}/network`);
  await page.getByRole('button', { name: 'Keep as chart' }).click();
  await page.getByRole('textbox', { name: 'Name of the chart' }).fill('For the file');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page).toHaveURL(/\/charts\//u);
  await expect(page.getByText(/^Saved /u)).toBeVisible();
  await page.getByRole('button', { name: 'For the file' }).click();
  await page.getByRole('menuitem', { name: 'Versions' }).click();
  await page.getByRole('textbox', { name: 'Name of this moment' }).fill('As of the decision');
  await page.getByRole('checkbox', { name: 'Freeze' }).check();
  await page.getByRole('button', { name: 'Freeze', exact: true }).click();
  const hash = (
    (await page
      .getByText(/^SHA-256 [0-9a-f]{64}$/u)
      .last()
      .textContent()) ?? ''
  ).slice(8);

  await open(page, `${casePath('c25-01')}/dossiers`);
  const begin = page.getByRole('form', { name: 'New dossier' });
  await begin.getByLabel('Kind').selectOption('INTERNAL_BRIEFING');
  await begin.getByLabel('Language').selectOption('EN');
  await begin.getByRole('button', { name: 'Begin' }).click();
  const drawn = page.getByRole('article');
  await expect(drawn).toBeVisible();
  await page.getByRole('combobox', { name: 'Add a frozen chart' }).selectOption({
    label: await page.getByRole('option', { name: /^For the file: As of the/u }).innerText(),
  });
  await expect(drawn.getByRole('img', { name: 'Frozen chart “As of the decision”' })).toBeVisible();
  await expect(drawn.getByText(`SHA-256: ${hash}`)).toBeVisible();
  await expect(drawn.getByRole('columnheader', { name: 'Evidence' }).last()).toBeVisible();
});
