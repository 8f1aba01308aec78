import { createHash } from 'node:crypto';
import type { Signer } from './signer.ts';

/** A file of a bundle. `open` gives its bytes again each time, and throws when they are no longer those of the hash. */
export type BundledFile = { path: string; bytes: number; sha256: string; open: () => Promise<Uint8Array> };

/** An exhibit that the document lists, with the paths of its files, and which of them are redacted. None where it has no file. */
export type BundledExhibit = { number: string; files: readonly string[]; redacted: readonly string[] };

/** What a bundle says of itself. */
export type BundleHead = {
  case: string;
  title: string;
  kind: string;
  language: 'az' | 'en';
  version: { number: number; sha256: string };
  madeAt: string;
  madeBy: string;
  /** Null for what stays in the unit. */
  recipient: string | null;
  ground: string | null;
};

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A file whose bytes are at hand. */
export const inHand = (path: string, content: Uint8Array | string): BundledFile => {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return { path, bytes: bytes.length, sha256: sha256Of(bytes), open: () => Promise.resolve(bytes) };
};

/**
 * The files of a bundle in their order: what is handed over, then the list of all of it with sizes and hashes, and the signature of that list.
 * Paths are ASCII and say nothing of what somebody has named a file.
 */
export const bundled = (
  head: BundleHead,
  given: readonly BundledFile[],
  exhibits: readonly BundledExhibit[],
  signer: Signer,
): BundledFile[] => {
  const files = [...given, inHand('public-key.pem', signer.publicKey)];
  const manifest = Buffer.from(
    `${JSON.stringify(
      {
        format: 'alaqa-bundle-1',
        ...head,
        key: { algorithm: 'Ed25519', sha256: signer.fingerprint },
        exhibits,
        files: files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
      },
      null,
      2,
    )}\n`,
    'utf8',
  );
  return [...files, inHand('manifest.json', manifest), inHand('manifest.sig', signer.sign(manifest))];
};
