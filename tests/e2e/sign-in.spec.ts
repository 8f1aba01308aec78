import { expect, test } from '@playwright/test';
import { casePath, open, passwordOf, personPath, signIn } from './at-the-desk.ts';

test.describe('at the door', () => {
  test('an address of the workspace leads to sign-in, and after it to the same address', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('alaqa.language', 'en'));
    await open(page, '/notices');
    await expect(page).toHaveURL(/sign-in/u);
    await page.locator('input[autocomplete="username"]').fill('liaison-a');
    await page.locator('input[type="password"]').fill(passwordOf('liaison-a'));
    await page.keyboard.press('Enter');
    await page.locator('main ul button').first().click();
    await expect(page).toHaveURL(/notices/u);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Notices');
  });

  test('an unknown user and a wrong password are told the same', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('alaqa.language', 'en'));
    const told: string[] = [];
    for (const username of ['nobody-of-that-name', 'prosecutor-a']) {
      await open(page, '/sign-in');
      await page.locator('input[autocomplete="username"]').fill(username);
      await page.locator('input[type="password"]').fill('a wrong password');
      await page.keyboard.press('Enter');
      told.push((await page.getByRole('alert').textContent()) ?? '');
    }
    expect(told[0]).not.toBe('');
    expect(told[0]).toBe(told[1]);
  });

  test('a case and a person of others look like ones that are not there', async ({ page }) => {
    await signIn(page, 'analyst-a');
    const seen: string[] = [];
    for (const path of [
      casePath('c25-03'),
      '/cases/01KDTZXVG0AAAAAAAAAAAAAAAA',
      personPath('P004'),
      '/people/01KDTZXVG0AAAAAAAAAAAAAAAA',
    ]) {
      await open(page, path);
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
      seen.push(await main.innerText());
    }
    expect(seen[0]).toBe(seen[1]);
    expect(seen[2]).toBe(seen[3]);
    expect(seen[0]).not.toContain('DEMO-25-003');
  });

  test('signing out ends the session for every page', async ({ page }) => {
    await signIn(page, 'supervisor');
    await open(page, '/');
    await page.getByRole('button', { name: /account|Supervisor/iu }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(page).toHaveURL(/sign-in/u);
    await open(page, '/cases');
    await expect(page).toHaveURL(/sign-in/u);
  });
});
