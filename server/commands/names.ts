import { readFile } from 'node:fs/promises';
import { StartError } from '../db/installation.ts';
import { compareNames } from '../names/compare-names.ts';
import type { Options } from './command.ts';

const COLUMNS = ['id', 'a', 'b'] as const;

type Row = { id: string; a: string; b: string };

const textOf = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new StartError(
      why === 'ENOENT'
        ? `There is no file "${path}": give the path of a tab-separated file with the columns id, a and b.`
        : `The file "${path}" cannot be read (${why}): give a readable tab-separated file with the columns id, a and b.`,
    );
  }
};

const rowsOf = (text: string, path: string): Row[] => {
  const [header = '', ...lines] = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);
  const columns = header.split('\t').map((name) => name.trim());
  const at = (name: (typeof COLUMNS)[number]): number => {
    const place = columns.indexOf(name);
    if (place < 0)
      throw new StartError(
        `Row 1 of "${path}" has no column "${name}": the first row names the columns, parted by tabs, and id, a and b must be among them. It has: ${columns.join(', ')}.`,
      );
    return place;
  };
  const places = { id: at('id'), a: at('a'), b: at('b') };
  const last = Math.max(places.id, places.a, places.b);
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const cells = line.split('\t');
    if (cells.length <= last)
      throw new StartError(
        `Row ${index + 2} of "${path}" has ${cells.length} columns, no "${columns[cells.length] ?? ''}": part the columns by tabs, and write no tab inside a name.`,
      );
    return [{ id: cells[places.id] ?? '', a: cells[places.a] ?? '', b: cells[places.b] ?? '' }];
  });
};

/**
 * Scores the pairs of names of a tab-separated file with the columns id, a and b; others are ignored. A table for reading, or with
 * --json an array of {id, verdict, score, reasons}. Needs no database.
 */
export const namesCommand = async (path: string | undefined, options: Options): Promise<string> => {
  if (path === undefined)
    throw new StartError(
      'names wants a file: npm run -s alaqa -- names FILE.tsv, with the columns id, a and b.',
    );
  const scored = rowsOf(await textOf(path), path).map(({ id, a, b }) => {
    const { verdict, score, reasons } = compareNames(a, b);
    return { id, a, b, verdict, score, reasons: reasons.map(({ text }) => text.en) };
  });
  if (options.json)
    return `${JSON.stringify(
      scored.map(({ id, verdict, score, reasons }) => ({ id, verdict, score, reasons })),
      null,
      2,
    )}\n`;
  return scored
    .map(
      ({ id, a, b, verdict, score, reasons }) =>
        `${id}  ${verdict} ${score.toFixed(2)}  ${a} | ${b}\n    ${reasons.join('; ')}\n`,
    )
    .join('');
};
