// Makes the pictures of the README and the docs from the demo world: `npm run pictures`. It starts an installation of its own and ends it.
import { mkdir } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { demoId } from '../seed/demo-id.ts';
import { startInstallation, type Installation } from '../tests/e2e/installation.ts';
import playwright from '../playwright.config.ts';
import { findChromium } from './find-chromium.mjs';

const FOLDER = 'docs/pictures';

const PICTURES = [
  { name: 'network', path: `/cases/${demoId('c25-01')}/network`, ready: 'canvas' },
  { name: 'report', path: '/report', ready: 'main table, main li' },
] as const;

const signIn = async (page: Page, { url, accounts }: Installation): Promise<void> => {
  const account = accounts.find(({ username }) => username === 'analyst-a');
  await page.goto(`${url}/sign-in`);
  await page.locator('input[autocomplete="username"]').fill(account?.username ?? '');
  await page.locator('input[type="password"]').fill(account?.password ?? '');
  await page.keyboard.press('Enter');
  await page.waitForURL(/purpose/u);
  await page.locator('main ul button').first().click();
  await page.waitForURL(/cases/u);
};

const selectRecruiter = async (page: Page): Promise<void> => {
  await page.getByText(/^\d+ elements?, \d+ links?$/u).waitFor();
  await page.getByRole('combobox', { name: 'Search in the picture' }).fill('Mehrəliyeva');
  await page.getByRole('option').first().click();
  await page.getByRole('complementary', { name: 'Card of the selection' }).getByText('Facts').waitFor();
};

const installation = await startInstallation();
const browser = await chromium.launch({
  ...playwright.use?.launchOptions,
  executablePath: findChromium() ?? '',
});
try {
  await mkdir(FOLDER, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, colorScheme: 'light' });
  await page.addInitScript(() => localStorage.setItem('alaqa.language', 'en'));
  await signIn(page, installation);
  for (const { name, path, ready } of PICTURES) {
    await page.goto(installation.url + path);
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState('networkidle');
    if (name === 'network') await selectRecruiter(page);
    await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' });
    process.stdout.write(`${FOLDER}/${name}.png\n`);
  }
} finally {
  await browser.close();
  await installation.stop();
}
