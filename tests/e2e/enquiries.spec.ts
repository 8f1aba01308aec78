import { expect, test, type Page } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';

const openNetwork = async (page: Page): Promise<void> => {
  await signIn(page, 'analyst-a');
  await open(page, `${casePath('c25-01')}/network`);
  await expect(page.getByText(/^\d+ elements?, \d+ links?$/u)).toBeVisible();
  await page.getByRole('application').focus();
};

test('an analyst takes the weightiest gap, asks on a legal ground, and notes the answer', async ({
  page,
}) => {
  await openNetwork(page);
  await page.keyboard.press('d');
  await page.getByRole('tab', { name: 'Next enquiry' }).click();
  const gaps = page.getByRole('list', { name: 'Whom to ask for what' });
  const gap = gaps.getByRole('button').first();
  await gap.click();
  await expect(page.getByRole('textbox', { name: 'Text of the request' })).toHaveValue(/^Please provide/u);
  await page.getByRole('button', { name: 'Mark as asked' }).click();
  await expect(page.getByText(/^Write the legal ground/u)).toBeVisible();
  await page.getByRole('textbox', { name: 'Legal ground' }).fill('Court decision of an example');
  await page.getByRole('button', { name: 'Mark as asked' }).click();
  const kept = page.getByRole('region', { name: 'Enquiries that were asked' });
  await expect(kept.getByText('Court decision of an example')).toBeVisible();
  await expect(gap).toContainText('asked');
  await kept.getByRole('textbox', { name: 'Note' }).fill('Came by courier');
  await kept.getByRole('button', { name: 'Answered' }).click();
  await expect(kept.getByText('Note: Came by courier')).toBeVisible();
  await expect(gap).toContainText('answered');
});

test('an analyst reads a drawn path in sentences', async ({ page }) => {
  await openNetwork(page);
  await page.keyboard.press('[');
  const list = page.getByRole('listbox', { name: 'Elements of the network' });
  const filter = page.getByRole('textbox', { name: 'Filter the list' });
  await filter.fill('Aktaşlı');
  await list.getByRole('option').first().click();
  await page.getByRole('application').focus();
  await filter.fill('Yurdaer');
  await list
    .getByRole('option')
    .first()
    .click({ modifiers: ['Control'] });
  await page.getByRole('complementary').getByRole('button', { name: 'Shortest path' }).click();
  await page.getByRole('button', { name: 'Explain the path in words' }).click();
  const told = page.getByRole('region', { name: 'The path in words' });
  await expect(told.getByRole('listitem').first()).toContainText(
    /(?:Source: .*|No source is given), grade [A-F][1-6]/u,
  );
});
