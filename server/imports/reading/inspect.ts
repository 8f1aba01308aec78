import type { ImportKind } from '../../graphql/types.generated.ts';
import { suggestMapping } from '../mapping/suggest-mapping.ts';
import { FileProblem } from './file-problem.ts';
import { ownValue } from './json-table.ts';
import type { Inspection } from './reader.ts';
import type { SourceRow, Table } from './table.ts';

const SHOWN = 20;
const LOOKED_AT = 200;
const WIDTH = 200;

const shortened = (cell: string): string => cell.slice(0, WIDTH).replace(/\p{Cs}$/u, '');

const valueText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((part) => valueText(part)).join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Rows of JSON are shown by the names in them; properties of an entity stand beside its id. */
const namesIn = (rows: readonly SourceRow[]): string[] => {
  const names = new Set<string>();
  for (const { record } of rows) {
    for (const name of Object.keys(record ?? {})) if (name !== 'properties') names.add(name);
    for (const name of Object.keys(ownValue(record, 'properties') ?? {})) names.add(name);
  }
  return [...names].slice(0, 60);
};

const jsonCells = (record: unknown, names: readonly string[]): string[] =>
  names.map((name) => valueText(ownValue(record, name) ?? ownValue(ownValue(record, 'properties'), name)));

/** What the file looks like. Reads it to its end, for the number of rows. */
export const inspect = async (table: Table, kind: ImportKind | null): Promise<Inspection> => {
  const first: SourceRow[] = [];
  let rows = 0;
  for await (const row of table.rows()) {
    rows += 1;
    if (first.length < LOOKED_AT) first.push(row);
  }
  if (rows === 0)
    throw new FileProblem(
      'Faylda yalnız başlıq var, sətir yoxdur. Sətirləri olan fayl yükləyin.',
      'The file has a heading but no rows. Upload one with rows.',
    );
  const isJson = first.some(({ record }) => record !== undefined);
  const header = isJson ? namesIn(first) : table.header;
  return {
    reading: table.reading,
    header,
    samples: first
      .slice(0, SHOWN)
      .map(({ cells, record }) =>
        (isJson ? jsonCells(record, header) : cells).map((cell) => shortened(cell)),
      ),
    rows,
    suggestion: suggestMapping(table.header, first, kind),
  };
};
