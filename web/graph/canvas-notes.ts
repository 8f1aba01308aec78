import type { ElementDefinition, StylesheetJson } from 'cytoscape';
import type { PlacedNote } from './notes.ts';
import type { Palette } from './palette.ts';

/** Nodes of the canvas that are elements of the network; notes are of a class of their own, and count nowhere. */
export const ELEMENT = 'node.element';
export const NOTE = 'node.note';

const WIDEST = 172;
const LETTER = 6.6;
const LINE = 16;
const PADDING = 8;
/** What is longer is cut on the canvas; the dialog has it whole. */
const MOST_LETTERS = 220;

const cut = (text: string): string => {
  const letters = Array.from(text);
  return letters.length <= MOST_LETTERS ? text : `${letters.slice(0, MOST_LETTERS - 1).join('')}…`;
};

const PER_LINE = Math.floor((WIDEST - 2 * PADDING) / LETTER);

/** A paragraph in lines that fit: whole words, and parts of a word that fits in no line. */
const linesOf = (paragraph: string): string[] => {
  const lines: string[] = [];
  let line: string[] = [];
  const end = (): void => {
    lines.push(line.join(''));
    line = [];
  };
  for (const word of paragraph.split(' ').map((one) => Array.from(one))) {
    if (line.length > 0 && line.length + 1 + word.length > PER_LINE) end();
    if (line.length > 0) line.push(' ');
    for (const letter of word) {
      if (line.length === PER_LINE) end();
      line.push(letter);
    }
  }
  end();
  return lines;
};

/** The text of a note as it is drawn, broken between words: Cytoscape would break anywhere or nowhere. */
export const noteText = (text: string): string => cut(text).split('\n').flatMap(linesOf).join('\n');

/** Cytoscape does not tell the size of a text, so that it is reckoned from its letters, in px. */
export const noteSize = (text: string): { width: number; height: number } => {
  const lines = noteText(text).split('\n');
  const widest = Math.max(3, ...lines.map((line) => Array.from(line).length));
  return { width: Math.ceil(widest * LETTER) + 2 * PADDING, height: lines.length * LINE + 2 * PADDING };
};

export const noteNode = (id: string): string => `n:${id}`;

/** The rectangle of a note and, when it lies on an element, the thread to it. */
export const noteElements = (notes: readonly PlacedNote[]): ElementDefinition[] =>
  notes.flatMap(({ id, text, on, at }): ElementDefinition[] => {
    const rectangle: ElementDefinition = {
      group: 'nodes',
      classes: 'note',
      selectable: false,
      data: { id: noteNode(id), note: id, on, text: noteText(text), ...noteSize(text) },
      position: { ...at },
    };
    if (on === null) return [rectangle];
    // The end is part of the id: Cytoscape does not move a line to another one.
    const thread = { id: `t:${id}:${on}`, source: on, target: noteNode(id) };
    return [rectangle, { group: 'edges', classes: 'thread', selectable: false, data: thread }];
  });

export const noteStyle = (palette: Palette, font: string): StylesheetJson =>
  [
    {
      selector: NOTE,
      style: {
        shape: 'rectangle',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': palette.noteFill,
        'border-color': palette.noteLine,
        'border-width': 1,
        label: 'data(text)',
        color: palette.text,
        'font-family': font,
        'font-size': 12,
        'text-valign': 'center',
        'text-halign': 'center',
        'text-justification': 'left',
        'text-wrap': 'wrap',
        'text-max-width': `${WIDEST - 2 * PADDING}px`,
        'text-overflow-wrap': 'anywhere',
        'min-zoomed-font-size': 6,
        'overlay-opacity': 0,
        'z-index': 7,
      },
    },
    {
      selector: 'edge.thread',
      style: {
        width: 1,
        'line-color': palette.noteLine,
        'line-style': 'dotted',
        'curve-style': 'haystack',
        'haystack-radius': 0,
        events: 'no',
        'overlay-opacity': 0,
      },
    },
  ] as unknown as StylesheetJson;
