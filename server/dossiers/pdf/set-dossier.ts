import { CONTENTS, type FileOf } from '../file-of-version.ts';
import { openSheets, type Sheet } from './sheets.ts';
import type { Measure } from '../../../typesetting/wrapped.ts';

type Tree = FileOf['tree'];

const body = (tree: Tree, measure: Measure): Sheet[] => {
  const { sheets, write, table, picture, bars, target } = openSheets(measure);
  const font = { size: 10, isBold: false };
  for (const [at, part] of tree.parts.entries()) {
    switch (part.is) {
      case 'heading': {
        const below = tree.parts[at + 1];
        target(`part-${at}`, part.level, part.text, below?.is === 'bars' ? below.bars : null);
        break;
      }
      case 'sentence':
        write(part.span.text, font);
        break;
      case 'nothing':
        write(part.text, font);
        break;
      case 'chart':
        picture(part.picture);
        break;
      case 'bars':
        bars(part.bars);
        break;
      case 'table':
        table(
          part.columns,
          part.rows.map((row) => row.map(({ text }) => text)),
        );
    }
  }
  return sheets;
};

const front = (
  tree: Tree,
  cover: FileOf['cover'],
  pages: readonly Sheet[],
  before: number,
  measure: Measure,
): Sheet[] => {
  const { sheets, write, entry } = openSheets(measure);
  write(`${tree.caseNumber} · ${tree.kind}`, { size: 10, isBold: false });
  write(tree.title, { size: 20, isBold: true }, { after: 16 });
  for (const [at, line] of cover.entries())
    write(line, { size: 9, isBold: false }, { after: at === cover.length - 1 ? 20 : 2 });
  const targets = pages.flatMap((page, at) => page.targets.map((own) => ({ ...own, page: before + at + 1 })));
  if (targets.length > 0) write(CONTENTS[tree.language], { size: 14, isBold: true }, { keep: 40 });
  for (const { text, name, page, level } of targets) entry(text, name, page, level);
  return sheets;
};

/** A dossier on pages: the cover with the contents, then what it shows. A page that the contents name is counted as the reader of the file counts it. */
export const setDossier = (tree: Tree, cover: FileOf['cover'], measure: Measure): Sheet[] => {
  const pages = body(tree, measure);
  // A number takes one line whichever it is: so many pages come before the first.
  const before = front(tree, cover, pages, 0, measure).length;
  return [...front(tree, cover, pages, before, measure), ...pages];
};
