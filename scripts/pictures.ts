// Makes the pictures of the README and the docs from the demo world: `npm run pictures`. It starts an installation of its own and ends it.
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium, type Locator, type Page } from '@playwright/test';
import { demoId } from '../seed/demo-id.ts';
import { startInstallation, type Installation } from '../tests/e2e/installation.ts';
import playwright from '../playwright.config.ts';
import { findChromium } from './find-chromium.mjs';
import { indexedPng } from './indexed-png.ts';

const FOLDER = 'docs/pictures';

const NETWORK = `/cases/${demoId('c25-01')}/network`;
/** Few enough elements that each is read at the size of a page. */
const SMALLER = `/cases/${demoId('i23-01')}/network`;

const canvasOf = (page: Page): Locator => page.getByRole('application');

const drawn = (page: Page): Promise<void> => page.getByText(/^\d+ elements?, \d+ links?$/u).waitFor();

const select = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('combobox', { name: 'Search in the picture' }).fill(name);
  await page.getByRole('option').first().click();
  await page.getByRole('complementary', { name: 'Card of the selection' }).getByText('Facts').waitFor();
};

const openView = async (page: Page, view: string): Promise<void> => {
  await canvasOf(page).focus();
  await page.keyboard.press('d');
  await page.getByRole('tab', { name: view }).click();
};

const keepAndFreeze = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Keep as chart' }).click();
  await page.getByRole('textbox', { name: 'Name of the chart' }).fill('Antalya: who moves, who is paid');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByText(/^Saved /u).waitFor();
  await openVersions(page);
  await page.getByRole('textbox', { name: 'Name of this moment' }).fill('Before the charge');
  await page.getByRole('checkbox', { name: 'Freeze' }).check();
  await page.getByRole('button', { name: 'Freeze', exact: true }).click();
  await page.getByText(/SHA-256/u).waitFor();
  await page.keyboard.press('Escape');
};

const openVersions = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Antalya: who moves/u }).click();
  await page.getByRole('menuitem', { name: 'Versions' }).click();
};

type Scene = { name: string; path: string; show: (page: Page) => Promise<void> };

const SCENES: readonly Scene[] = [
  {
    name: 'report',
    path: '/report',
    show: (page) => page.locator('main table, main li').first().waitFor(),
  },
  {
    name: 'network',
    path: NETWORK,
    show: async (page) => {
      await drawn(page);
      await select(page, 'Mehrəliyeva');
    },
  },
  {
    name: 'neighbours',
    path: SMALLER,
    show: async (page) => {
      await drawn(page);
      await select(page, 'Aktaşlı');
      await canvasOf(page).focus();
      await page.keyboard.press('Shift+E');
      await page.getByRole('button', { name: /^Show \d+ of/u }).waitFor();
    },
  },
  {
    name: 'timeline',
    path: NETWORK,
    show: async (page) => {
      await drawn(page);
      await openView(page, 'Timeline');
      await page.getByRole('grid', { name: 'Links on the timeline' }).waitFor();
    },
  },
  {
    name: 'map',
    path: NETWORK,
    show: async (page) => {
      await drawn(page);
      await openView(page, 'Map');
      await page.getByRole('img', { name: /map/iu }).waitFor();
    },
  },
  {
    name: 'measures',
    path: SMALLER,
    show: async (page) => {
      await drawn(page);
      await openView(page, 'Measures');
      await page.getByRole('button', { name: 'By size' }).click();
      await page.getByText(/^Size: /u).waitFor();
    },
  },
  {
    name: 'enquiry',
    path: NETWORK,
    show: async (page) => {
      await drawn(page);
      await openView(page, 'Next enquiry');
      await page.getByRole('list', { name: 'Whom to ask for what' }).getByRole('button').first().click();
      await page.getByRole('textbox', { name: 'Text of the request' }).waitFor();
    },
  },
  {
    name: 'versions',
    path: SMALLER,
    show: async (page) => {
      await drawn(page);
      await keepAndFreeze(page);
      await select(page, 'Abbasquliyeva');
      await canvasOf(page).focus();
      await page.keyboard.press('e');
      await page.getByText(/new elements added/u).waitFor();
      await select(page, 'Demirbağ');
      await canvasOf(page).focus();
      await page.keyboard.press('h');
      await page.getByText(/^Saved /u).waitFor();
      await openVersions(page);
      await page.getByRole('button', { name: 'Compare', exact: true }).first().click();
      await page.getByText(/Elements added/u).waitFor();
    },
  },
];

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
  for (const { name, path, show } of SCENES) {
    await page.goto(installation.url + path);
    await show(page);
    await page.getByRole('progressbar', { name: 'Loading' }).waitFor({ state: 'hidden' });
    const png = await page.screenshot({ animations: 'disabled' });
    await writeFile(`${FOLDER}/${name}.png`, indexedPng(png));
    process.stdout.write(`${FOLDER}/${name}.png\n`);
  }
} finally {
  await browser.close();
  await installation.stop();
}
