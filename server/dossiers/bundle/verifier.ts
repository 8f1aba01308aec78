import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const textOf = (name: string): Promise<string> =>
  readFile(new URL(name, import.meta.url), { encoding: 'utf8' });

const read = async (): Promise<string> => {
  const [page, check, drawing] = await Promise.all([
    textOf('./verify.html'),
    textOf('./check-bundle.mjs'),
    textOf('./verify-page.mjs'),
  ]);
  // In one file there is nothing to import from: the one script stands before the other.
  const script = `\n${check}\n${drawing.replace(/^import .*$/mu, '')}\n`;
  const hash = createHash('sha256').update(script).digest('base64');
  return page
    .replace('{{script-hash}}', () => `sha256-${hash}`)
    .replace('></script>', () => `>${script}</script>`);
};

let page: Promise<string> | undefined;

/** The page by which a recipient checks a bundle without Əlaqə and without a network: one file, which runs what stands in it and nothing else. */
export const verifierPage = (): Promise<string> => (page ??= read());
