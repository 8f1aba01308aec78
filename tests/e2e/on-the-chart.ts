import { expect, type Page } from '@playwright/test';
import { casePath, open } from './at-the-desk.ts';

export const status = (page: Page) => page.getByText(/^\d+ elements?, \d+ links?$/u);
export const elementsIn = async (page: Page): Promise<number> =>
  Number.parseInt((await status(page).textContent()) ?? '', 10);
export const saved = (page: Page) => page.getByText(/^Saved /u);
export const canvas = (page: Page) => page.getByRole('application');

/** Keeps the network of a case as a chart, and is on it. */
export const keep = async (page: Page, name: string): Promise<void> => {
  await open(page, `${casePath('i23-01')}/network`);
  await page.getByRole('button', { name: 'Keep as chart' }).click();
  await page.getByRole('textbox', { name: 'Name of the chart' }).fill(name);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page).toHaveURL(/\/charts\//u);
  await expect(saved(page)).toBeVisible();
};

/** Selects one by the search in the picture, whoever it is called there. */
export const pick = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('combobox', { name: 'Search in the picture' }).fill(name);
  await page.getByRole('option').first().click();
  await canvas(page).focus();
};

export const hideFirst = async (page: Page): Promise<void> => {
  await pick(page, 'Abbasquliyeva');
  await page.keyboard.press('Delete');
};
