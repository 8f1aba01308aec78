import { describe, expect, test } from 'vitest';
import { newUlid } from '../../../server/access/ulid.ts';
import { begun } from '../../../server/dossiers/templates.ts';
import {
  addBlock,
  addSentences,
  bringBack,
  leaveOut,
  moveBlock,
  removeBlock,
  sentencesOf,
  takeOutReference,
  toggleRest,
  writeHeading,
  writeSentence,
} from '../../../web/dossiers/dossier-edits.ts';

const start = begun('COURT_SUMMARY', 'en');
const kinds = (document: typeof start): string[] => document.blocks.map(({ kind }) => kind);
const [first, second] = start.blocks;

describe('blocks', () => {
  test('are added behind the chosen one, moved one place, and taken out', () => {
    const added = addBlock(start, 'TIMELINE', first?.id ?? '', newUlid());
    expect(kinds(added)).toEqual(['SUMMARY', 'TIMELINE', 'PERSONS', 'ELEMENTS', 'EXHIBITS']);
    expect(kinds(moveBlock(start, second?.id ?? '', -1))).toEqual([
      'PERSONS',
      'SUMMARY',
      'ELEMENTS',
      'EXHIBITS',
    ]);
    expect(moveBlock(start, first?.id ?? '', -1)).toBe(start);
    expect(kinds(removeBlock(start, first?.id ?? ''))).toEqual(['PERSONS', 'ELEMENTS', 'EXHIBITS']);
  });
});

describe('own text', () => {
  test('pasted from a word processor is cut into sentences, not at initials and numbers', () => {
    expect(
      sentencesOf(
        'Ə. Sınaqov 144-1.2.5 maddə ilə ittiham olunur. İstintaq gedir.\r\n\r\n“Bəli.” Dedi ki, gəldi',
      ),
    ).toEqual([
      'Ə. Sınaqov 144-1.2.5 maddə ilə ittiham olunur.',
      'İstintaq gedir.',
      '“Bəli.”',
      'Dedi ki, gəldi',
    ]);
  });

  test('rests on a fact, and no longer when asked again; an emptied sentence is gone', () => {
    const block = first?.id ?? '';
    const written = addSentences(start, block, ['Bir.', 'İki.']);
    const sentences = (of: typeof start) => {
      const own = of.blocks[0];
      return own && 'sentences' in own ? own.sentences : [];
    };
    const [one] = sentences(written);
    const fact = newUlid();
    const resting = toggleRest(written, block, one?.id ?? '', fact);
    expect(sentences(resting)[0]?.restsOn).toEqual([fact]);
    expect(sentences(toggleRest(resting, block, one?.id ?? '', fact))[0]?.restsOn).toEqual([]);
    expect(takeOutReference(resting, fact)).toEqual(written);
    expect(takeOutReference(written, fact)).toBe(written);
    expect(sentences(writeSentence(written, block, one?.id ?? '', '')).map(({ text }) => text)).toEqual([
      'İki.',
    ]);
  });
});

test('a block has its own heading, and an empty one is the usual', () => {
  const id = second?.id ?? '';
  const headed = writeHeading(start, id, 'Who is accused');
  expect(headed.blocks.find((block) => block.id === id)?.heading).toBe('Who is accused');
  expect(writeHeading(headed, id, '  ').blocks.find((block) => block.id === id)?.heading).toBeNull();
  expect(writeHeading(headed, id, 'x').blocks.filter((block) => block.id !== id)).toEqual(
    start.blocks.filter((block) => block.id !== id),
  );
});

test('what is left out is left out once, and comes back', () => {
  const fact = newUlid();
  const out = leaveOut(leaveOut(start, fact), fact);
  expect(out.without).toEqual([fact]);
  expect(bringBack(out, fact)).toEqual(start);
});
