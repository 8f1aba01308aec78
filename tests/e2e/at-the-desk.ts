import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { demoId } from '../../seed/demo-id.ts';

const urlOf = (path: string): string => `${process.env['ALAQA_E2E_URL'] ?? ''}${path}`;

/** Opens an address of the workspace as typed into the browser. */
export const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(urlOf(path));
};

export const casePath = (blueprint: string): string => `/cases/${demoId(blueprint)}`;
export const personPath = (blueprint: string): string => `/people/${demoId(blueprint)}`;

export const passwordOf = (username: string): string => {
  const accounts = JSON.parse(process.env['ALAQA_E2E_ACCOUNTS'] ?? '[]') as {
    username: string;
    password: string;
  }[];
  const account = accounts.find((one) => one.username === username);
  if (!account) throw new Error(`the demo world has no account ${username}`);
  return account.password;
};

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Lets an account into cases as the operator does, by the command line of the running installation. */
export const letIn = async (
  username: string,
  numbers: readonly string[],
  level: 'READ' | 'EDIT' = 'EDIT',
): Promise<void> => {
  const env = { ...process.env, ALAQA_DATA: process.env['ALAQA_E2E_DATA'] };
  for (const number of numbers) {
    const options = ['--case', number, '--username', username, '--level', level];
    await promisify(execFile)(process.execPath, ['scripts/alaqa.mjs', 'member', 'add', ...options], {
      cwd: PROJECT,
      env,
    });
  }
};

const PURPOSE = { query: 'mutation { statePurpose(purpose: "Browser test") { me { purpose } } }' };

/**
 * Signs in, in English, and states a purpose: by the two requests that the pages send, since drawing the pages before the one that a test is about took longer
 * than many a test. Opens nothing. `sign-in.spec.ts` goes through the pages themselves.
 */
export const signIn = async (page: Page, username: string, { language = 'en' } = {}): Promise<void> => {
  await page.addInitScript((chosen) => {
    localStorage.setItem('alaqa.language', chosen);
  }, language);
  const { request } = page.context();
  const door = await request.post(urlOf('/api/sign-in'), {
    data: { username, password: passwordOf(username) },
  });
  expect(door.status(), await door.text()).toBe(204);
  const stated = await request.post(urlOf('/graphql'), { data: PURPOSE });
  expect(await stated.json()).toMatchObject({ data: { statePurpose: { me: { purpose: 'Browser test' } } } });
};
