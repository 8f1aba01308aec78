import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A sealed text as it stands in the graph, every part in base64. The key of the text is itself sealed by the master key. */
export type SealedColumns = {
  cipher: string;
  nonce: string;
  tag: string;
  wrappedKey: string;
  keyNonce: string;
  keyTag: string;
};

export type Vault = {
  seal(plaintext: string): SealedColumns;
  /** Throws VaultError when a part was changed or the master key is another. */
  open(columns: SealedColumns): string;
  /** A file as it is kept on disk: sealed as a text is, in one piece with what is needed to open it. */
  sealBytes(plain: Uint8Array): Buffer;
  /** Throws VaultError when a byte was changed or the master key is another. */
  openBytes(sealed: Buffer): Buffer;
  /** What follows from a text for whoever has the master key and for nobody else; the same each time. 32 bytes. */
  mac(text: string): Buffer;
};

export class VaultError extends Error {}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

type Sealed = { cipher: Buffer; nonce: Buffer; tag: Buffer };

const encrypt = (key: Buffer, plaintext: Buffer): Sealed => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return {
    cipher: Buffer.concat([cipher.update(plaintext), cipher.final()]),
    nonce,
    tag: cipher.getAuthTag(),
  };
};

const decrypt = (key: Buffer, { cipher, nonce, tag }: Sealed): Buffer => {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(cipher), decipher.final()]);
};

/** Begins every sealed file, so that a later form can be told from this one. */
const FILE_FORM = Buffer.from('ALQ1');
const SEAL_BYTES = [KEY_BYTES, NONCE_BYTES, TAG_BYTES, NONCE_BYTES, TAG_BYTES] as const;

const packed = (wrapped: Sealed, sealed: Sealed): Buffer =>
  Buffer.concat([
    FILE_FORM,
    wrapped.cipher,
    wrapped.nonce,
    wrapped.tag,
    sealed.nonce,
    sealed.tag,
    sealed.cipher,
  ]);

const unpacked = (file: Buffer): { wrapped: Sealed; sealed: Sealed } => {
  let at = FILE_FORM.length;
  const [key, keyNonce, keyTag, nonce, tag] = SEAL_BYTES.map((length) => {
    at += length;
    return file.subarray(at - length, at);
  });
  if (!file.subarray(0, FILE_FORM.length).equals(FILE_FORM) || !key || !keyNonce || !keyTag || !nonce || !tag)
    throw new VaultError('This is no sealed file.');
  return {
    wrapped: { cipher: key, nonce: keyNonce, tag: keyTag },
    sealed: { cipher: file.subarray(at), nonce, tag },
  };
};

const text = (bytes: Buffer): string => bytes.toString('base64');
const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');

/** AES-256-GCM with a key of its own for every person, wrapped by the master key, which never lies in the database. */
export const createVault = (masterKey: Buffer): Vault => {
  if (masterKey.length !== KEY_BYTES)
    throw new VaultError(`The master key has ${masterKey.length} bytes instead of ${KEY_BYTES}.`);
  // Not the master key itself: a key does one thing.
  const macKey = createHmac('sha256', masterKey).update('alaqa:mac').digest();
  return {
    seal(plaintext) {
      const key = randomBytes(KEY_BYTES);
      const sealed = encrypt(key, Buffer.from(plaintext, 'utf8'));
      const wrapped = encrypt(masterKey, key);
      return {
        cipher: text(sealed.cipher),
        nonce: text(sealed.nonce),
        tag: text(sealed.tag),
        wrappedKey: text(wrapped.cipher),
        keyNonce: text(wrapped.nonce),
        keyTag: text(wrapped.tag),
      };
    },
    open(columns) {
      try {
        const wrapped = {
          cipher: bytes(columns.wrappedKey),
          nonce: bytes(columns.keyNonce),
          tag: bytes(columns.keyTag),
        };
        const sealed = {
          cipher: bytes(columns.cipher),
          nonce: bytes(columns.nonce),
          tag: bytes(columns.tag),
        };
        return decrypt(decrypt(masterKey, wrapped), sealed).toString('utf8');
      } catch (error) {
        throw new VaultError(
          'The sealed identity cannot be opened: it was changed, or the master key is another.',
          { cause: error },
        );
      }
    },
    sealBytes(plain) {
      const key = randomBytes(KEY_BYTES);
      return packed(encrypt(masterKey, key), encrypt(key, Buffer.from(plain)));
    },
    openBytes(file) {
      try {
        const { wrapped, sealed } = unpacked(file);
        return decrypt(decrypt(masterKey, wrapped), sealed);
      } catch (error) {
        throw new VaultError(
          'The sealed file cannot be opened: it was changed, or the master key is another.',
          {
            cause: error,
          },
        );
      }
    },
    mac: (plain) => createHmac('sha256', macKey).update(plain).digest(),
  };
};

const parsed = (text: string, path: string): Buffer => {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== KEY_BYTES)
    throw new VaultError(
      `The master key in ${path} is not ${KEY_BYTES} bytes in base64: restore it from your copy.`,
    );
  return key;
};

const read = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};

/**
 * The master key of an installation: the file named by ALAQA_MASTER_KEY_FILE, or `master.key` in the data folder, which is made
 * (mode 0600) when there is none. Throws VaultError when a named file is missing or a key is damaged: sealed names depend on it.
 */
export const loadMasterKey = async (folder: string): Promise<Buffer> => {
  const named = process.env['ALAQA_MASTER_KEY_FILE'];
  const path = named ?? join(folder, 'master.key');
  const present = await read(path);
  if (present !== null) return parsed(present, path);
  if (named) throw new VaultError(`ALAQA_MASTER_KEY_FILE names ${named}, which does not exist.`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Written whole under another name first: a crash leaves no half key, and of two starts one key wins.
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'w' });
  await chmod(draft, 0o600);
  try {
    await link(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return parsed(await readFile(path, 'utf8'), path);
};
