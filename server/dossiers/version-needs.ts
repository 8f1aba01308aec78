import { createHash } from 'node:crypto';
import { strictest } from '../exports/handling.ts';
import type { HandlingCode } from '../graphql/types.generated.ts';
import type { CaseContent } from './case-content.ts';
import type { Tree } from './document-tree.ts';
import { opened, type Opened } from './opened-dossier.ts';
import type { KeptDossier } from './dossiers.queries.ts';
import { recordStated, repeatedRecords } from './person-particulars.ts';
import type { Who } from './read-case.ts';
import { basisOf, countryStated, type Stated } from './stated.ts';
import { hashOf } from './tree-hash.ts';

type Scoped = { scope: string | null };

const inOrder = (own: string, all: readonly Scoped[]): string[] =>
  [...new Set([own, ...all.flatMap(({ scope }) => scope ?? [])])].toSorted();

/**
 * From the fewest compartments to the most: of the facts and sources in the tree, with the names as they are found there; of the names as well; of all
 * that was read. Whoever goes under a pseudonym goes under it by a record that is always among them.
 */
const candidates = (own: string, tree: Tree, content: CaseContent): string[][] => {
  const ids = new Set(basisOf(tree, content).map(({ id }) => id));
  const isBehind = ({ id }: { id: string }): boolean => ids.has(id);
  const { facts, sources } = content;
  const stated = [...facts, ...sources].filter(isBehind);
  const all = [...content.names.values()];
  const names = all.filter(isBehind);
  return [
    inOrder(own, [...stated, ...names.filter(({ isProtected }) => isProtected)]),
    inOrder(own, [...stated, ...names]),
    inOrder(own, [...facts, ...sources, ...all]),
  ];
};

/** `codes` are those of records that are repeated in it. */
export type Needed = { needs: string[]; basis: Stated[]; codes: readonly HandlingCode[] };

/**
 * The compartments from which alone the same tree is composed, and what it rests on read from them: whoever holds them all could have composed it himself,
 * so that the version tells him nothing. Null when it cannot be composed from those that are known to stand behind it: it is another by now.
 */
export const neededFor = async (
  within: (scopes: readonly string[]) => Who,
  kept: KeptDossier,
  caseNumber: string,
  { tree, content }: Pick<Opened, 'tree' | 'content'>,
): Promise<Needed | null> => {
  const own = `case:${kept.caseId}`;
  const hash = hashOf(tree);
  for (const needs of candidates(own, tree, content)) {
    const composed = await opened(within(needs), kept, caseNumber);
    if (hashOf(composed.tree) !== hash) continue;
    const country = countryStated(
      kept.id,
      { kind: kept.kind, language: composed.tree.language },
      composed.to,
    );
    const isRepeating = composed.document.blocks.some((block) => block.kind === 'PARTICULARS');
    const records = isRepeating ? repeatedRecords(composed.content, kept.kind, composed.to) : [];
    return {
      needs,
      basis: [
        ...basisOf(composed.tree, composed.content),
        ...country,
        ...records.map((one) => recordStated(one, composed.tree.language)),
      ],
      codes: records.map(({ handling }) => handling),
    };
  }
  return null;
};

/** The compartment of something that is there for whoever holds all of these: the one, or the joint one of several. */
export const jointScope = (needs: readonly string[]): string => {
  const [first = ''] = needs;
  return needs.length === 1 ? first : `joint:${createHash('sha256').update(needs.join('\n')).digest('hex')}`;
};

/** The strictest handling code of what stands behind the version. */
export const handlingOf = (
  { facts, sources, names }: CaseContent,
  { basis, codes }: Pick<Needed, 'basis' | 'codes'>,
): HandlingCode => {
  const ids = new Set(basis.map(({ id }) => id));
  const behind = [...facts, ...sources, ...names.values()].filter(({ id }) => ids.has(id));
  return strictest([...behind.map(({ handling }) => handling), ...codes]) ?? 'H0';
};
