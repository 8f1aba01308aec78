import { describe, expect, test } from 'vitest';
import { foundPlaces } from '../../../web/redaction/found-places.ts';
import {
  boxBetween,
  boxByKey,
  type Box,
  marked,
  moved,
  newMarks,
  stepBack,
  unmarked,
  WHOLE,
} from '../../../web/redaction/marks.ts';
import { nameOfRendition } from '../../../web/redaction/name-of-rendition.ts';
import { type PageRun, placesOnPage } from '../../../web/redaction/places-on-page.ts';

const words = (text: string, wanted: string): string[] =>
  foundPlaces(text, wanted).map(({ from, to }) => text.slice(from, to));

describe('a word that is searched', () => {
  test('is found however it is spelled, with its ending, and divided at the end of a line', () => {
    const text = 'Aynurun anası AYNUR-a dedi: Айнур, aynur!\nQa-\nsımova Aynur. Günay.';
    expect(words(text, 'aynur')).toEqual(['Aynurun', 'AYNUR', 'Айнур', 'aynur', 'Aynur']);
    expect(words(text, 'Qasımova')).toEqual(['Qa-\nsımova']);
    expect(words(text, 'Qasımova  Aynur')).toEqual(['Qa-\nsımova Aynur']);
    expect(words(text, 'ay nur')).toEqual([]);
    expect(words(text, ' - ')).toEqual([]);
    expect(words('İlqar ILQAR', 'ilqar')).toEqual(['İlqar', 'ILQAR']);
    expect(words('tel. 050 123 45 67', '050 123')).toEqual(['050 123']);
  });
});

const run = (text: string, x: number, y: number, more: Partial<PageRun> = {}): PageRun => ({
  text,
  isEndOfLine: false,
  start: { x, y },
  along: { x: text.length * 10, y: 0 },
  up: { x: 0, y: -20 },
  isWhole: false,
  ...more,
});
const evenly = (text: string, letters: number): number => letters / text.length;

describe('a word on a page', () => {
  const page = (...runs: PageRun[]) => ({ runs, width: 1000, height: 1000 });

  test('is covered from before its first letter to behind its last, above and below its line', () => {
    const [box] = placesOnPage(3, page(run('Salam Aynur gəldi', 100, 500)), 'Aynur', evenly);
    if (!box) throw new Error('nothing was found');
    expect(box.page).toBe(3);
    expect(box.x).toBeLessThan(1600);
    expect(box.x).toBeGreaterThan(1400);
    expect(box.x + box.width).toBeGreaterThan(2100);
    expect(box.x + box.width).toBeLessThan(2300);
    expect(box.y).toBeLessThan(4800);
    expect(box.y + box.height).toBeGreaterThan(5000);
  });

  test('is covered in every run of letters over which it goes, upright ones too', () => {
    const divided = page(run('Ay', 100, 100), run('nur ', 120, 100), run('son', 160, 100));
    expect(placesOnPage(1, divided, 'Aynur', evenly)).toHaveLength(2);
    const upright = page(run('Aynur', 500, 500, { along: { x: 0, y: -50 }, up: { x: -20, y: 0 } }));
    const [box] = placesOnPage(1, upright, 'Aynur', evenly);
    expect(box?.height).toBeGreaterThanOrEqual(500);
    // Letters that run to the left are not measured: all of them are covered.
    const leftwards = page(run('عائشة ملك', 100, 100, { isWhole: true }));
    expect(placesOnPage(1, leftwards, 'ملك', evenly)[0]?.width).toBe(900);
  });
});

describe('marks', () => {
  const box: Box = { page: 1, x: 1000, y: 1000, width: 2000, height: 500 };

  test('are drawn in either direction and stay on their page', () => {
    expect(boxBetween(1, { x: 3000, y: 1500 }, { x: 1000, y: 1000 })).toEqual(box);
    expect(boxBetween(1, { x: 5, y: 5 }, { x: 6, y: 900 })).toBeNull();
    const key = (name: string, given = {}) =>
      boxByKey(box, { key: name, shiftKey: false, altKey: false, ...given });
    expect(key('ArrowLeft')?.x).toBe(900);
    expect(key('ArrowLeft', { altKey: true })?.x).toBe(980);
    expect(key('ArrowDown', { shiftKey: true })?.height).toBe(600);
    expect(key('a')).toBeNull();
    let far: Box = box;
    for (let at = 0; at < 200; at += 1)
      far = boxByKey(far, { key: 'ArrowRight', shiftKey: at % 2 === 1, altKey: false }) ?? far;
    expect(far.x + far.width).toBeLessThanOrEqual(WHOLE);
  });

  test('are taken back step by step; moving one is one step', () => {
    const one = marked(unmarked, [box]);
    const there = moved(moved(one, 0, { ...box, x: 1100 }, false), 0, { ...box, x: 1200 }, true);
    expect(there.marks).toEqual([{ ...box, x: 1200 }]);
    expect(stepBack(there).marks).toEqual([box]);
    expect(stepBack(stepBack(there)).marks).toEqual([]);
    expect(stepBack(unmarked)).toEqual(unmarked);
    expect(newMarks([box], [{ ...box }, { from: 1, to: 2 }])).toEqual([{ from: 1, to: 2 }]);
  });
});

test('a rendition is called as its original, and what it is', () => {
  expect(nameOfRendition('Ərizə 1.PDF', 'PDF', 'redacted')).toBe('Ərizə 1-redacted.pdf');
  expect(nameOfRendition('foto.webp', 'WEBP', 'redacted')).toBe('foto-redacted.jpg');
  expect(nameOfRendition('yazı.csv', 'TEXT', 'redacted')).toBe('yazı-redacted.csv');
});
