import type { Vault } from '../vault/vault.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const NO_TIME = '0000000000';

/**
 * The id of a thing in the form of a ULID. It follows from the thing's key and a secret of the installation, not from who names it first nor when: by an id of
 * the recording's own, whoever adds a number would see whether somebody in a compartment that he does not hold had it before him.
 */
export const thingId = (vault: Pick<Vault, 'mac'>, key: string): string =>
  NO_TIME + [...vault.mac(`thing:${key}`).subarray(0, 16)].map((byte) => ALPHABET[byte % 32]).join('');
