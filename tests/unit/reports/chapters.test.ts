import { expect, test } from 'vitest';
import { chapterNamed } from '../../../server/reports/chapters.ts';
import FIGURES from '../../../server/reports/published-figures.json' with { type: 'json' };

test('every chapter of the print has an English name of its own', () => {
  const chapters = [...new Set(FIGURES.map(({ chapter }) => chapter))];
  const names = chapters.map((chapter) => chapterNamed(chapter).en);
  expect(new Set(names).size).toBe(chapters.length);
  for (const name of names) expect(name).toMatch(/^[A-Z][a-z, ]+$/u);
});
