import { startInstallation } from './installation.ts';

/** One seeded installation for all browser tests; the workers find it by the environment that they inherit. */
export default async function startWorld(): Promise<() => Promise<void>> {
  const installation = await startInstallation();
  process.env['ALAQA_E2E_URL'] = installation.url;
  process.env['ALAQA_E2E_ACCOUNTS'] = JSON.stringify(installation.accounts);
  process.env['ALAQA_E2E_DATA'] = installation.dataFolder;
  return () => installation.stop();
}
