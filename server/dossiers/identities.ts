import { z } from 'zod';
import { plainLine } from '../../typesetting/plain-line.ts';
import { dayInBaku } from '../calendar.ts';
import type { ViewerRun } from '../db/run.ts';
import type { SealedColumns, Vault } from '../vault/vault.ts';
import type { Part, Tree, TreeNamed } from './document-tree.ts';
import type { KeptDossier } from './dossiers.queries.ts';
import type { Stated } from './stated.ts';
import { mayName, type Language } from './templates.ts';
import { bornText, dayText } from './wording.ts';

/** The sealed identity of somebody; nothing of it is open. */
export type Identity = SealedColumns & { personId: string; sealedId: string; scope: string; at: string };

const TEXTS = {
  sealed: { az: 'möhürlənmiş şəxsiyyət', en: 'sealed identity' },
  heading: { az: 'Qorunan şəxslərin kimliyi', en: 'Identities of protected persons' },
  pseudonym: { az: 'Təxəllüs', en: 'Pseudonym' },
  name: { az: 'Adı', en: 'Name' },
  born: { az: 'Doğum', en: 'Born' },
} as const;

/** Those of these people whose identity the reader has the right to; none for whoever lacks it. */
export const identitiesOf = async (
  run: ViewerRun,
  caseId: string,
  ids: readonly string[],
): Promise<Identity[]> => (ids.length === 0 ? [] : run<Identity>('dossiers/identities', { caseId, ids }));

/** Who stands in a dossier under a pseudonym, and may be named in copies of it at the wish of this reader. */
export const nameableIn = async (
  run: ViewerRun,
  { kind, caseId }: Pick<KeptDossier, 'kind' | 'caseId'>,
  basis: readonly Stated[],
): Promise<(TreeNamed & { identity: Identity })[]> => {
  if (!mayName(kind)) return [];
  const shielded = new Map(basis.flatMap((one) => (one.isProtected ? [[one.id, one.text] as const] : [])));
  const found = await identitiesOf(run, caseId, [...shielded.keys()]);
  return found.map((identity) => ({
    id: identity.personId,
    pseudonym: shielded.get(identity.personId) ?? '',
    identity,
  }));
};

/** Which sealed identity would be opened, in words that say nothing of it and are others as soon as it is sealed anew. */
export const identityStated = (
  { personId, sealedId, at }: Identity,
  pseudonym: string,
  language: Language,
): Stated => ({
  is: 'identity',
  id: `identity:${personId}`,
  text: `${pseudonym}: ${TEXTS.sealed[language]}, ${dayText(dayInBaku(new Date(at)))} (${sealedId.slice(-6)})`,
});

/** Whose identities a version rests on. */
export const namedBy = (basis: readonly Stated[]): string[] =>
  basis.flatMap(({ is, id }) => (is === 'identity' ? [id.slice('identity:'.length)] : []));

const SEALED = z.object({ text: z.string().trim().min(1), birth: z.string().nullish() });

/** Null for what is not an identity as it is sealed: no error of it is thrown, which would carry its words into a log. */
const readSealed = (text: string): z.infer<typeof SEALED> | null => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return SEALED.safeParse(value).data ?? null;
};

/**
 * What is put behind a document that names protected people: each pseudonym with the name and the birth that were sealed. The only place where identities are
 * opened for a reader. Null when one is not there or says no name. Throws VaultError when one was changed.
 */
export const identitiesAnnex = (
  vault: Vault,
  { language, naming = [] }: Pick<Tree, 'language' | 'naming'>,
  identities: readonly Identity[],
): Part[] | null => {
  const rows = naming.flatMap(({ id, pseudonym }) => {
    const identity = identities.find(({ personId }) => personId === id);
    const said = identity && readSealed(vault.open(identity));
    if (!said) return [];
    const cells = [pseudonym, said.text, bornText(said.birth ?? '')];
    return [cells.map((text) => ({ text: plainLine(text), facts: [], sources: [] }))];
  });
  if (rows.length < naming.length) return null;
  const columns = [TEXTS.pseudonym[language], TEXTS.name[language], TEXTS.born[language]];
  return [
    { is: 'heading', block: 'identities', level: 1, text: TEXTS.heading[language], facts: [] },
    { is: 'table', block: 'identities', columns, rows },
  ];
};
