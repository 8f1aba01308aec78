import { createHash } from 'node:crypto';
import type { Properties, Rows } from './builders/rows.ts';

/** Made anew at every planting: ciphers and hashes of passwords. */
const CHANGING = new Set(['cipher', 'nonce', 'tag', 'wrappedKey', 'keyNonce', 'keyTag', 'passwordHash']);

const written = (properties: Properties): string =>
  JSON.stringify(
    Object.entries(properties)
      .filter(([name]) => !CHANGING.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** One sum over everything that is planted, in any order, but for what is secret. */
export const checksumOf = (rows: Rows): string => {
  const lines = [
    ...rows.nodes.map(({ labels, properties }) => `${labels.join(':')} ${written(properties)}`),
    ...rows.ties.map(({ type, from, to, properties }) => `${from} ${type} ${to} ${written(properties)}`),
  ].sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
};
