import { expect, test } from '@playwright/test';
import { casePath, open, signIn } from './at-the-desk.ts';

test('whoever leads a case lets a colleague in by the keyboard, changes how far, and takes him out', async ({
  page,
}) => {
  test.slow();
  await signIn(page, 'analyst-b');
  await open(page, casePath('c24-06'));
  const members = page.getByRole('region', { name: 'Members' });
  await members.getByRole('button', { name: 'Let a colleague in' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Who' }).fill('Prosecutor B');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog.getByLabel('Last day').fill('30.02.2099');
  await dialog.getByRole('button', { name: 'Record' }).click();
  await expect(dialog.getByText('Write today or a later day', { exact: false })).toBeVisible();
  await dialog.getByLabel('Last day').fill('28.02.2099');
  await dialog.getByRole('button', { name: 'Record' }).click();
  await expect(dialog).toHaveCount(0);
  const line = members.getByRole('listitem').filter({ hasText: 'Prosecutor B' });
  await expect(line).toContainText('Read; until');
  await line.getByRole('button', { name: 'Take out' }).click();
  await expect(dialog.getByText('sees nothing more of this case', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: 'Take out' }).click();
  await expect(line).toHaveCount(0);
  await page.keyboard.press('Control+Z');
  await expect(line).toContainText('Read; until');
  await line.getByRole('button', { name: 'Take out' }).click();
  await dialog.getByRole('button', { name: 'Take out' }).click();
  await expect(line).toHaveCount(0);
});
