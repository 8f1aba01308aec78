import { plainLine } from '../../typesetting/plain-line.ts';
import type { Part, Span, Tree } from './document-tree.ts';

const plainSpan = (span: Span): Span => ({ ...span, text: plainLine(span.text) });

const plainPart = (part: Part): Part => {
  switch (part.is) {
    case 'heading':
    case 'nothing':
      return { ...part, text: plainLine(part.text) };
    case 'sentence':
      return { ...part, span: plainSpan(part.span) };
    case 'table':
      return { ...part, rows: part.rows.map((row) => row.map(plainSpan)) };
    case 'chart': {
      const { elements, lines, legend } = part.picture;
      return {
        ...part,
        label: plainLine(part.label),
        picture: {
          elements: elements.map((one) => ({ ...one, span: plainSpan(one.span) })),
          lines: lines.map((one) => ({ ...one, span: plainSpan(one.span) })),
          legend,
        },
      };
    }
  }
};

/** The same document without signs that cannot be seen or turn a line round: forms and files bring them in, and on paper a reader would see other words than those that were approved. */
export const plainTree = (tree: Tree): Tree => ({
  ...tree,
  caseNumber: plainLine(tree.caseNumber),
  title: plainLine(tree.title),
  parts: tree.parts.map(plainPart),
});
