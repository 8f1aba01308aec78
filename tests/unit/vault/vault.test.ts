import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createVault, loadMasterKey, VaultError, type SealedColumns } from '../../../server/vault/vault.ts';

const NAME = JSON.stringify({ family: 'Uydurma', given: 'Ləman' });
const vault = createVault(randomBytes(32));

describe('a sealed identity', () => {
  test('opens to what was sealed', () => {
    expect(vault.open(vault.seal(NAME))).toBe(NAME);
  });

  test('looks different every time, and holds nothing of the name', () => {
    const [one, other] = [vault.seal(NAME), vault.seal(NAME)];
    for (const column of Object.keys(one) as (keyof SealedColumns)[])
      expect(one[column]).not.toBe(other[column]);
    expect(Buffer.from(one.cipher, 'base64').toString('utf8')).not.toContain('Uydurma');
  });

  test.each(['cipher', 'nonce', 'tag', 'wrappedKey', 'keyNonce', 'keyTag'] as const)(
    'does not open when %s was changed',
    (column) => {
      const sealed = vault.seal(NAME);
      const changed = Buffer.from(sealed[column], 'base64');
      changed[0] = (changed[0] ?? 0) ^ 1;
      expect(() => vault.open({ ...sealed, [column]: changed.toString('base64') })).toThrow(VaultError);
      expect(() => vault.open({ ...sealed, [column]: '' })).toThrow(VaultError);
    },
  );

  test('does not open with the key of another person', () => {
    const [one, other] = [vault.seal(NAME), vault.seal(NAME)];
    const { wrappedKey, keyNonce, keyTag } = other;
    expect(() => vault.open({ ...one, wrappedKey, keyNonce, keyTag })).toThrow(VaultError);
  });

  test('does not open with a shortened tag', () => {
    const sealed = vault.seal(NAME);
    const short = Buffer.from(sealed.tag, 'base64').subarray(0, 4).toString('base64');
    expect(() => vault.open({ ...sealed, tag: short })).toThrow(VaultError);
  });

  test('does not open with another master key', () => {
    expect(() => createVault(randomBytes(32)).open(vault.seal(NAME))).toThrow(VaultError);
    expect(() => createVault(randomBytes(16))).toThrow(VaultError);
  });
});

describe('the master key', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'alaqa-vault-'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  test('is made once, readable by its owner only, and is the same at the next start', async () => {
    const key = await loadMasterKey(join(folder, 'data'));
    expect(key).toHaveLength(32);
    expect(statSync(join(folder, 'data', 'master.key')).mode & 0o777).toBe(0o600);
    expect(await loadMasterKey(join(folder, 'data'))).toEqual(key);
  });

  test('is one and the same for two starts at once', async () => {
    const [one, other] = await Promise.all([loadMasterKey(folder), loadMasterKey(folder)]);
    expect(one).toEqual(other);
  });

  test('comes from the named file, which is never made', async () => {
    const path = join(folder, 'secret');
    vi.stubEnv('ALAQA_MASTER_KEY_FILE', path);
    await expect(loadMasterKey(folder)).rejects.toThrow('does not exist');
    writeFileSync(path, randomBytes(32).toString('base64'));
    expect((await loadMasterKey(folder)).toString('base64')).toBe(readFileSync(path, 'utf8'));
  });

  test('is refused when damaged, and never replaced', async () => {
    writeFileSync(join(folder, 'master.key'), 'half a key');
    await expect(loadMasterKey(folder)).rejects.toThrow(VaultError);
    expect(readFileSync(join(folder, 'master.key'), 'utf8')).toBe('half a key');
  });
});
