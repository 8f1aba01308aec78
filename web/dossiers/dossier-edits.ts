import type { Block, DossierDocument, Sentence } from '../../server/dossiers/dossier-document.ts';
import { newUlid } from '../api/ulid.ts';

export type { Block, BlockKind, DossierDocument, Sentence } from '../../server/dossiers/dossier-document.ts';

/** Blocks that need nothing but their kind. */
export const ADDABLE = [
  'TEXT',
  'SUMMARY',
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
] as const satisfies Block['kind'][];

export type WrittenBlock = Extract<Block, { sentences: Sentence[] }>;
export const isWritten = (block: Block): block is WrittenBlock => 'sentences' in block;

const changed = (
  document: DossierDocument,
  blockId: string,
  change: (sentences: readonly Sentence[]) => Sentence[],
): DossierDocument => ({
  ...document,
  blocks: document.blocks.map((block) =>
    block.id === blockId && isWritten(block) ? { ...block, sentences: change(block.sentences) } : block,
  ),
});

const putBlock = (document: DossierDocument, block: Block, behind: string | null): DossierDocument => {
  const at = document.blocks.findIndex(({ id }) => id === behind);
  return {
    ...document,
    blocks: document.blocks.toSpliced(at < 0 ? document.blocks.length : at + 1, 0, block),
  };
};

/** Cites a frozen chart by what it showed, behind the block that is chosen; at the end when none is. */
export const addChart = (
  document: DossierDocument,
  { id: versionId, hash }: { id: string; hash: string },
  behind: string | null,
  id: string,
): DossierDocument => putBlock(document, { id, kind: 'CHART', heading: null, versionId, hash }, behind);

/** Behind the block that is chosen; at the end when none is. */
export const addBlock = (
  document: DossierDocument,
  kind: (typeof ADDABLE)[number],
  behind: string | null,
  id: string,
): DossierDocument => {
  const base = { id, heading: null };
  const block: Block =
    kind === 'TEXT' || kind === 'SUMMARY' ? { ...base, kind, sentences: [] } : { ...base, kind };
  return putBlock(document, block, behind);
};

export const removeBlock = (document: DossierDocument, id: string): DossierDocument => ({
  ...document,
  blocks: document.blocks.filter((block) => block.id !== id),
});

/** One place up (-1) or down (1); the same document at either end. */
export const moveBlock = (document: DossierDocument, id: string, by: -1 | 1): DossierDocument => {
  const from = document.blocks.findIndex((block) => block.id === id);
  const block = document.blocks[from];
  const to = from + by;
  if (!block || to < 0 || to >= document.blocks.length) return document;
  const blocks = document.blocks.filter((one) => one !== block);
  blocks.splice(to, 0, block);
  return { ...document, blocks };
};

/** An empty heading is the usual one of its block. */
export const writeHeading = (document: DossierDocument, id: string, text: string): DossierDocument => ({
  ...document,
  blocks: document.blocks.map((block) =>
    block.id === id ? { ...block, heading: text.trim() === '' ? null : text } : block,
  ),
});

// A letter or a number with a full stop is an initial or the number of an article, and ends no sentence.
const END = /(?<=(?:[\p{L}\p{N}]{2}|[)\]»"”])[.!?…]+[»"”)]*)\s+(?=[\p{Lu}«"“])/u;

/** Text as it was pasted, cut into sentences: lines end one, and so does a full stop before a capital letter. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/[\r\n\u{2028}\u{2029}]+/u)
    .flatMap((line) => line.split(END))
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Each sentence of the text, behind the sentence `behind`; at the end when it is null. */
export const addSentences = (
  document: DossierDocument,
  blockId: string,
  texts: readonly string[],
  behind: string | null = null,
): DossierDocument =>
  changed(document, blockId, (sentences) => {
    const own = texts.map((text) => ({ id: newUlid(), text, restsOn: [] }));
    const at = sentences.findIndex(({ id }) => id === behind);
    return at < 0 ? [...sentences, ...own] : sentences.toSpliced(at + 1, 0, ...own);
  });

/** An empty text takes the sentence out. */
export const writeSentence = (
  document: DossierDocument,
  blockId: string,
  id: string,
  text: string,
): DossierDocument =>
  changed(document, blockId, (sentences) =>
    sentences.flatMap((one) => (one.id !== id ? [one] : text === '' ? [] : [{ ...one, text }])),
  );

/** Rests the sentence on a fact, or no longer when it did. */
export const toggleRest = (
  document: DossierDocument,
  blockId: string,
  id: string,
  factId: string,
): DossierDocument =>
  changed(document, blockId, (sentences) =>
    sentences.map((one) => {
      if (one.id !== id) return one;
      const rests = one.restsOn.includes(factId);
      return {
        ...one,
        restsOn: rests ? one.restsOn.filter((rest) => rest !== factId) : [...one.restsOn, factId],
      };
    }),
  );

/** Rests no sentence on it any more; the same document when none did. */
export const takeOutReference = (document: DossierDocument, id: string): DossierDocument => {
  const isNamed = ({ restsOn }: Sentence): boolean => restsOn.includes(id);
  if (!document.blocks.some((block) => isWritten(block) && block.sentences.some(isNamed))) return document;
  const blocks = document.blocks.map((block) =>
    isWritten(block)
      ? {
          ...block,
          sentences: block.sentences.map((one) =>
            isNamed(one) ? { ...one, restsOn: one.restsOn.filter((rest) => rest !== id) } : one,
          ),
        }
      : block,
  );
  return { ...document, blocks };
};

export const leaveOut = (document: DossierDocument, factId: string): DossierDocument =>
  document.without.includes(factId) ? document : { ...document, without: [...document.without, factId] };

export const bringBack = (document: DossierDocument, factId: string): DossierDocument => ({
  ...document,
  without: document.without.filter((id) => id !== factId),
});
