import type { DossierKind, HandlingCode, LedgerKind } from '../graphql/types.generated.ts';
import type { CaseContent } from './case-content.ts';
import { spansOf, type Tree } from './document-tree.ts';
import { forbiddenIn } from './forbidden.ts';
import { counts, weighed } from './weighed.ts';
import { wordingOf } from './wording.ts';

export type LedgerEntry = {
  kind: LedgerKind;
  blocks: boolean;
  blockId: string;
  factId: string | null;
  text: string;
};

const ORDER: readonly LedgerKind[] = [
  'H1',
  'H2',
  'WITHDRAWN',
  'REFUTED',
  'CONTRADICTED',
  'DOES_NOT_COUNT',
  'NO_FACT',
  'NO_SOURCE',
  'ONE_SOURCE',
];

type Placed = { id: string; block: string };

/** Each id once, with the first block in which it stands. */
const placed = (
  tree: Tree,
  idsOf: (span: { facts: readonly string[]; sources: readonly string[] }) => readonly string[],
): Placed[] => {
  const first = new Map<string, string>();
  for (const part of tree.parts)
    for (const id of spansOf(part).flatMap(idsOf)) if (!first.has(id)) first.set(id, part.block);
  return [...first].map(([id, block]) => ({ id, block }));
};

/**
 * What is to be looked at before a dossier leaves, read from the very tree that is drawn. `past` are the facts that were ones when it was saved and
 * are none any more, with their words of then.
 */
export const ledgerOf = (
  tree: Tree,
  kind: DossierKind,
  content: CaseContent,
  past: ReadonlyMap<string, string>,
): LedgerEntry[] => {
  const { speaking, discounted, isContradicted } = weighed(content);
  const wording = wordingOf(content, tree.language);
  const forbidden = forbiddenIn(content, kind);
  const facts = new Map(content.facts.map((fact) => [fact.id, fact]));
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  const entries: LedgerEntry[] = [];
  const find = (found: LedgerKind, { id, block }: Placed, text: string, blocks = false): void => {
    entries.push({ kind: found, blocks, blockId: block, factId: id, text });
  };
  const handle = (at: Placed, code: HandlingCode, text: string): void => {
    const found = forbidden(at.id, code);
    if (found) find(found, at, text, true);
  };
  const names = new Map<string, Placed>();
  for (const at of placed(tree, (span) => span.facts)) {
    const fact = facts.get(at.id);
    if (!fact) {
      find('WITHDRAWN', at, past.get(at.id) ?? '', true);
      continue;
    }
    const text = wording.fact(fact);
    handle(at, fact.handling, text);
    for (const end of [fact.fromId, fact.toId]) if (end !== null && !names.has(end)) names.set(end, at);
    if (fact.certainty === 'REFUTED') find('REFUTED', at, text);
    if (isContradicted(at.id)) find('CONTRADICTED', at, text);
    const count = new Set(speaking(at.id).map(({ source }) => source.id)).size;
    const lost = count === 0 ? [...new Set(discounted(at.id))] : [];
    if (lost.length > 0) find('DOES_NOT_COUNT', at, `${text} ← ${lost.map(wording.cited).join('; ')}`);
    else if (count === 0) find('NO_SOURCE', at, text);
    if (count === 1) find('ONE_SOURCE', at, text);
  }
  // A name is as restricted as the record from which it is taken, which may stand there itself.
  const stated = new Set(placed(tree, (span) => span.facts).map(({ id }) => id));
  for (const [end, { block }] of names) {
    const named = content.names.get(end);
    if (named?.recordId && !stated.has(named.recordId))
      handle({ id: named.recordId, block }, named.handling, wording.name(end));
  }
  for (const at of placed(tree, (span) => span.sources)) {
    const source = sources.get(at.id);
    if (source) handle(at, source.handling, wording.source(source));
  }
  const isLost = (id: string): boolean => speaking(id).length === 0 && discounted(id).length > 0;
  for (const part of tree.parts)
    if (part.is === 'sentence' && part.sentenceId !== null && part.span.text.trim() !== '') {
      const { text, facts: behind, sources: cited } = part.span;
      // What speaks for a fact counts, or it is not among them: these are named by the sentence itself.
      const uncounted = cited.flatMap((id) => sources.get(id) ?? []).filter((one) => !counts(one));
      for (const { id } of uncounted) find('DOES_NOT_COUNT', { id, block: part.block }, text);
      if (behind.every(isLost) && cited.length === uncounted.length)
        entries.push({ kind: 'NO_FACT', blocks: false, blockId: part.block, factId: null, text });
    }
  return entries.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
};
