import { createHash } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The id of what an import writes: a ULID with the time of the import, the rest following from what it is for. The same row gives the same
 * id each time, so that what was written before a crash is known for what it is.
 */
export const importId = (jobId: string, ...of: readonly (string | number)[]): string => {
  const bytes = createHash('sha256')
    .update(`${jobId}\n${of.join('\n')}`)
    .digest();
  let id = jobId.slice(0, 10);
  for (let i = 0; i < 16; i += 1) id += ALPHABET[(bytes[i] ?? 0) % 32] ?? '';
  return id;
};
