import { spansOf, type Part, type Tree } from './document-tree.ts';
import { lettersNoFontHas } from './pdf/dossier-pdf.ts';

/** A letter that no file can have, and where in the document it stands: under which heading, in which words. */
export type MissingLetter = { letter: string; heading: string; text: string };

const SHOWN = 60;

const wordsIn = (part: Part): readonly string[] => {
  switch (part.is) {
    case 'heading':
    case 'nothing':
      return [part.text];
    case 'sentence':
      return [part.span.text];
    case 'table':
      return [...part.columns, ...spansOf(part).map(({ text }) => text)];
    case 'chart':
      return [
        part.label,
        ...part.columns,
        ...spansOf(part).map(({ text }) => text),
        ...part.picture.legend.map(({ text }) => text),
      ];
  }
};

/** The words around a letter: a cell or a sentence may be long. */
const around = (text: string, letter: string): string => {
  const letters = [...text];
  const at = letters.indexOf(letter);
  const from = Math.max(0, at - SHOWN / 2);
  const to = Math.min(letters.length, from + SHOWN);
  return `${from > 0 ? '…' : ''}${letters.slice(from, to).join('')}${to < letters.length ? '…' : ''}`;
};

/** The letters of a document that no font has, each once, where it stands first. The check of the files, made before anybody approves. */
export const lettersMissingIn = async (tree: Tree): Promise<MissingLetter[]> => {
  const first = new Map<string, Omit<MissingLetter, 'letter'>>();
  const look = (text: string, heading: string): void => {
    for (const letter of text) if (!first.has(letter)) first.set(letter, { heading, text });
  };
  for (const text of [tree.title, tree.caseNumber, tree.kind]) look(text, tree.kind);
  let heading = tree.kind;
  for (const part of tree.parts) {
    if (part.is === 'heading') heading = part.text;
    for (const text of wordsIn(part)) look(text, heading);
  }
  const missing = await lettersNoFontHas([...first.keys()]);
  return missing.flatMap((letter) => {
    const place = first.get(letter);
    return place ? [{ letter, heading: place.heading, text: around(place.text, letter) }] : [];
  });
};
