import { defineConfig } from '@playwright/test';

// The system's Chromium on an installation of its own: started once by world.setup.ts, seeded, and stopped at the end.
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/world.setup.ts',
  timeout: 60_000,
  // On a busy machine the first opening of a page waits for the plans of its statements.
  expect: { timeout: 30_000 },
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    timezoneId: 'Asia/Baku',
    launchOptions: {
      executablePath: process.env['ALAQA_CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
