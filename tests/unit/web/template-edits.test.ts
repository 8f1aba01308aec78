import { describe, expect, test } from 'vitest';
import {
  addBlock,
  linesOf,
  moveBlock,
  putBlock,
  tidied,
  withLines,
  type TemplateDocument,
} from '../../../web/dossier-templates/template-edits.ts';

const heading = { az: '', en: '' };
const document: TemplateDocument = {
  format: 1,
  blocks: [
    { kind: 'TEXT', heading, sentences: [{ az: 'Bir.', en: 'One.' }] },
    { kind: 'MONEY', heading },
  ],
};

describe('editing a template', () => {
  test('moves, adds and takes out blocks, and stays as it is at the ends', () => {
    const kinds = ({ blocks }: TemplateDocument): string[] => blocks.map(({ kind }) => kind);
    expect(kinds(moveBlock(document, 0, 1))).toEqual(['MONEY', 'TEXT']);
    expect(moveBlock(document, 0, -1)).toEqual(document);
    expect(moveBlock(document, 1, 1)).toEqual(document);
    expect(kinds(putBlock(document, 0))).toEqual(['MONEY']);
    expect(addBlock(document, 'PERSONS').blocks.at(-1)).toEqual({ kind: 'PERSONS', heading });
    expect(addBlock(document, 'SUMMARY').blocks.at(-1)).toEqual({ kind: 'SUMMARY', heading, sentences: [] });
  });

  test('keeps a line of one language beside that of the other', () => {
    const two = withLines([{ az: 'Bir.', en: 'One.' }], 'az', 'Bir.\nİki.');
    expect(two).toEqual([
      { az: 'Bir.', en: 'One.' },
      { az: 'İki.', en: '' },
    ]);
    expect(linesOf(two, 'en')).toBe('One.');
    const both = withLines(two, 'en', 'One.\nTwo.');
    expect(withLines(both, 'az', '')).toEqual([
      { az: '', en: 'One.' },
      { az: '', en: 'Two.' },
    ]);
    expect(withLines([{ az: 'Bir.', en: '' }], 'az', '')).toEqual([]);
    const spaced: TemplateDocument = {
      format: 1,
      blocks: [{ kind: 'TEXT', heading, sentences: [{ az: ' ', en: '' }, ...both] }],
    };
    expect(tidied(spaced).blocks[0]?.sentences).toEqual(both);
  });
});
