import type { SealedColumns, Vault } from '../vault/vault.ts';
import type { PersonDraft } from './draft.ts';

const SIGNS = '23456789ACDEFHJKLMNPQRTUVWXYZ';
const PSEUDONYM_SIGNS = 7;

/** Whose identity is sealed before anything of them is written. */
export const isProtectedRole = (role: string | null | undefined): boolean =>
  role === 'VICTIM' || role === 'INJURED_PARTY';

/**
 * The name under which a protected person goes in a case. It follows from a key that is not in the database, so a batch that is written again
 * after a crash gives the same one, and nobody can go back from it to a row.
 */
export const pseudonymOf = (vault: Vault, jobId: string, personKey: string): string => {
  const bytes = vault.mac(`pseudonym:${jobId}:${personKey}`);
  return `Q-${Array.from({ length: PSEUDONYM_SIGNS }, (_, i) => SIGNS[(bytes[i] ?? 0) % SIGNS.length]).join('')}`;
};

/** All that tells who a person is, sealed. The first legal name stands in the fields that every sealed identity has. */
export const sealedIdentityOf = (
  vault: Vault,
  { names, sex, birth, birthPlace, district, note }: PersonDraft,
): SealedColumns => {
  const [first] = names;
  return vault.seal(
    JSON.stringify({
      text: first?.text,
      family: first?.family,
      given: first?.given,
      father: first?.father,
      names: names.map(({ text, script, kind, family, given, father }) => ({
        text,
        script,
        kind,
        family,
        given,
        father,
      })),
      sex: sex ?? null,
      birth: birth?.text ?? null,
      birthPlace: birthPlace ?? null,
      district: district ?? null,
      note: note ?? null,
    }),
  );
};
