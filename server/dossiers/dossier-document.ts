import { z } from 'zod';
import { plainLine } from '../../typesetting/plain-line.ts';
import { isUlid } from '../access/ulid.ts';

/** In characters of its JSON text. */
export const LONGEST_DOCUMENT = 2_000_000;

const id = z.string().refine(isUlid);
const line = (longest: number) => z.string().max(longest).transform(plainLine);
const heading = line(200).nullable();

/** A sentence and what it rests on: ids of facts and of sources. */
const sentence = z.strictObject({ id, text: line(4_000), restsOn: z.array(id).max(50) });

const written = <Kind extends string>(kind: Kind) =>
  z.strictObject({ id, kind: z.literal(kind), heading, sentences: z.array(sentence).max(500) });

export const COMPUTED = [
  'PERSONS',
  'PARTICULARS',
  'GROUP',
  'EPISODES',
  'TIMELINE',
  'MOVEMENT',
  'MONEY',
  'ELEMENTS',
  'EXHIBITS',
  'WITNESSES',
  'MISSING',
] as const;

const block = z.union([
  written('SUMMARY'),
  written('TEXT'),
  z.strictObject({ id, kind: z.enum(COMPUTED), heading }),
  /** A frozen version of a chart, by what it showed. */
  z.strictObject({
    id,
    kind: z.literal('CHART'),
    heading,
    versionId: id,
    hash: z.string().regex(/^[0-9a-f]{64}$/u),
  }),
]);

const document = z.strictObject({
  format: z.literal(1),
  blocks: z.array(block).max(100),
  /** Facts and sources that are left out of every block. */
  without: z.array(id).max(1_000),
});

/**
 * A dossier as it is kept: which blocks it has and in which order, what was written in between, and on what it rests. What the blocks show is
 * asked of the graph whenever it is opened, with the rights of whoever opens it.
 */
export type DossierDocument = z.infer<typeof document>;
export type Block = DossierDocument['blocks'][number];
export type Sentence = z.infer<typeof sentence>;
export type BlockKind = Block['kind'];

export const isWritten = (one: Block): one is Extract<Block, { sentences: Sentence[] }> => 'sentences' in one;

/** Reads a dossier as it was kept or sent. Null when it is not one: a document that is half right is not taken. */
export const readDossier = (text: string): DossierDocument | null => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const read = document.safeParse(value);
  if (!read.success) return null;
  const ids = read.data.blocks.flatMap((one) => [
    one.id,
    ...(isWritten(one) ? one.sentences.map((own) => own.id) : []),
  ]);
  return new Set(ids).size === ids.length ? read.data : null;
};

/** The versions of charts that stand in the dossier. */
export const chartsIn = ({ blocks }: DossierDocument): string[] =>
  blocks.flatMap((one) => (one.kind === 'CHART' ? [one.versionId] : []));

/** Everything that the dossier names: facts, sources, versions of charts. */
export const namedIn = (dossier: DossierDocument): string[] => [
  ...new Set([
    ...dossier.without,
    ...dossier.blocks.flatMap((one) =>
      isWritten(one) ? one.sentences.flatMap(({ restsOn }) => restsOn) : [],
    ),
    ...chartsIn(dossier),
  ]),
];

type Seen = ReadonlySet<string>;
const isSeen = ({ restsOn }: Sentence, seen: Seen): boolean => restsOn.every((one) => seen.has(one));

/** The block as if the rest had never been in it; null when nothing of it is the reader's. */
const visibleBlock = (one: Block, seen: Seen): Block | null => {
  if (one.kind === 'CHART') return seen.has(one.versionId) ? one : null;
  if (!isWritten(one)) return one;
  const sentences = one.sentences.filter((own) => isSeen(own, seen));
  return sentences.length === 0 && one.sentences.length > 0 ? null : { ...one, sentences };
};

/** The dossier for a reader who sees these: a sentence that rests on what he does not see was never written. */
export const visiblePart = (kept: DossierDocument, seen: Seen): DossierDocument => ({
  ...kept,
  blocks: kept.blocks.flatMap((one) => visibleBlock(one, seen) ?? []),
  without: kept.without.filter((one) => seen.has(one)),
});

/** Puts each of `hidden` behind what it stood behind in `before`, or at the beginning. */
const putBack = <T extends { id: string }>(
  saved: readonly T[],
  before: readonly T[],
  isHidden: (one: T) => boolean,
): T[] => {
  const result = [...saved];
  for (const [at, one] of before.entries()) {
    if (!isHidden(one) || result.some(({ id }) => id === one.id)) continue;
    const behind = before.slice(0, at).findLast(({ id }) => result.some((other) => other.id === id));
    const place = behind ? result.findIndex(({ id }) => id === behind.id) + 1 : 0;
    result.splice(place, 0, one);
  }
  return result;
};

/** What is saved by somebody who does not see all of what is kept: what he was not shown stays, where it stood. */
export const withHidden = (saved: DossierDocument, kept: DossierDocument, seen: Seen): DossierDocument => {
  const keptById = new Map(kept.blocks.map((one) => [one.id, one]));
  const hiddenOf = (one: Block): Sentence[] =>
    isWritten(one) ? one.sentences.filter((own) => !isSeen(own, seen)) : [];
  const merged = saved.blocks.map((one): Block => {
    const before = keptById.get(one.id);
    if (!before || !isWritten(before) || !isWritten(one)) return one;
    return { ...one, sentences: putBack(one.sentences, before.sentences, (own) => !isSeen(own, seen)) };
  });
  const blocks = putBack(
    merged,
    // Of a block that was taken out, what nobody showed him stays.
    kept.blocks.map((one) => (isWritten(one) ? { ...one, sentences: hiddenOf(one) } : one)),
    (one) => hiddenOf(one).length > 0 || visibleBlock(one, seen) === null,
  );
  return {
    ...saved,
    blocks,
    without: [...new Set([...saved.without, ...kept.without.filter((one) => !seen.has(one))])],
  };
};
