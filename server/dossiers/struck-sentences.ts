import type { CaseContent, CaseSource } from './case-content.ts';
import { isWritten, type DossierDocument } from './dossier-document.ts';
import { counts, weighed } from './weighed.ts';

/** The written sentences of a dossier for which something counts, and nothing does without what is struck: sources, and people whose statements go. Pure. */
export const sentencesLost = (
  document: DossierDocument,
  content: CaseContent,
  struck: ReadonlySet<string>,
): string[] => {
  const { speaking } = weighed(content);
  const sources = new Map(content.sources.map((one) => [one.id, one]));
  const isLeft = ({ id, byId }: CaseSource): boolean =>
    !struck.has(id) && (byId === null || !struck.has(byId));
  const behind = (restsOn: readonly string[]): CaseSource[] =>
    restsOn.flatMap((id) => {
      const own = sources.get(id);
      return own ? [own].filter(counts) : speaking(id).map(({ source }) => source);
    });
  return document.blocks.flatMap((block) =>
    isWritten(block)
      ? block.sentences.flatMap(({ text, restsOn }) => {
          const holding = behind(restsOn);
          return text.trim() !== '' && holding.length > 0 && !holding.some(isLeft) ? [text] : [];
        })
      : [],
  );
};
