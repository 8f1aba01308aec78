import { createHash } from 'node:crypto';

/** The one seed of the demo world: ids, names and amounts follow from it. */
export const WORLD_SEED = 20251231;

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** The time part of every demo id: the last moment of the year of the figures. */
const TIME = '01KDTZXVG0';

/** The id of a row of the blueprint (`P001`, `c25-01`): a ULID, the same on every machine. */
export const demoId = (key: string): string => {
  const bytes = createHash('sha256').update(`${WORLD_SEED}:${key}`).digest();
  return TIME + [...bytes.subarray(0, 16)].map((byte) => ALPHABET[byte % 32]).join('');
};
