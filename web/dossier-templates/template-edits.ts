/** A text in both languages; what is empty in one is taken from the other. */
export type Both = { az: string; en: string };
export type TemplateBlock = { kind: string; heading: Both; sentences?: Both[] };
/** As `server/dossier-templates/template-document.ts` has it. */
export type TemplateDocument = { format: 1; blocks: TemplateBlock[] };

export const templateIn = (text: string): TemplateDocument => JSON.parse(text) as TemplateDocument;

const withBlocks = (document: TemplateDocument, blocks: TemplateBlock[]): TemplateDocument => ({
  ...document,
  blocks,
});

/** Another block in the place of one; none takes it out. */
export const putBlock = (
  document: TemplateDocument,
  at: number,
  ...blocks: TemplateBlock[]
): TemplateDocument => withBlocks(document, document.blocks.toSpliced(at, 1, ...blocks));

/** One place up (-1) or down (1); the same at either end. */
export const moveBlock = (document: TemplateDocument, at: number, by: -1 | 1): TemplateDocument => {
  const [block, other] = [document.blocks[at], document.blocks[at + by]];
  if (!block || !other) return document;
  return withBlocks(document, document.blocks.with(at, other).with(at + by, block));
};

export const addBlock = (document: TemplateDocument, kind: string): TemplateDocument => {
  const heading = { az: '', en: '' };
  const isWritten = kind === 'TEXT' || kind === 'SUMMARY';
  return withBlocks(document, [
    ...document.blocks,
    isWritten ? { kind, heading, sentences: [] } : { kind, heading },
  ]);
};

/** Sentences as lines of two fields: a line of one language stands beside that of the other. */
export const linesOf = (sentences: readonly Both[], language: keyof Both): string =>
  sentences
    .map((sentence) => sentence[language])
    .join('\n')
    .replace(/\n+$/u, '');

/** The sentences with the lines of one language written anew. */
export const withLines = (sentences: readonly Both[], language: keyof Both, text: string): Both[] => {
  const lines = text === '' ? [] : text.split('\n');
  const other = language === 'az' ? 'en' : 'az';
  const last = Math.max(lines.length, sentences.findLastIndex((one) => one[other] !== '') + 1);
  return Array.from({ length: last }, (_line, at) => ({
    ...(sentences[at] ?? { az: '', en: '' }),
    [language]: lines[at] ?? '',
  }));
};

/** Without lines that are empty in both languages. */
export const tidied = (document: TemplateDocument): TemplateDocument =>
  withBlocks(
    document,
    document.blocks.map(({ sentences, ...block }) =>
      sentences
        ? { ...block, sentences: sentences.filter(({ az, en }) => az.trim() !== '' || en.trim() !== '') }
        : block,
    ),
  );
