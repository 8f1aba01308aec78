import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';

/** The private key of this installation that signs bundles. */
export type Signer = {
  /** Its public part, in PEM. */
  publicKey: string;
  /** SHA-256, in hexadecimal, of its public part in DER: by it a recipient knows the key. */
  fingerprint: string;
  /** Ed25519, 64 bytes; the same each time. */
  sign(bytes: Uint8Array): Buffer;
};

/** What stands before the 32 bytes of a private key of Ed25519 in PKCS #8 (RFC 8410, section 7). */
const BEFORE_KEY = Buffer.from('302e020100300506032b657004220420', 'hex');

/** `secret` is 32 random bytes in base64url, as `secretOf` keeps them. */
export const createSigner = (secret: string): Signer => {
  const key = createPrivateKey({
    key: Buffer.concat([BEFORE_KEY, Buffer.from(secret, 'base64url')]),
    format: 'der',
    type: 'pkcs8',
  });
  const shown = createPublicKey(key);
  return {
    publicKey: shown.export({ format: 'pem', type: 'spki' }).toString(),
    fingerprint: createHash('sha256')
      .update(shown.export({ format: 'der', type: 'spki' }))
      .digest('hex'),
    sign: (bytes) => sign(null, bytes, key),
  };
};
