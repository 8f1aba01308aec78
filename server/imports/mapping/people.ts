import { fold } from '../../names/fold.ts';
import type { LinkDraft, RowDraft } from '../draft.ts';
import type { SourceRow, Table } from '../reading/table.ts';
import { type Columns, columnsOf, type Mapping } from './mapping.ts';
import { PendingLinks } from './pending-links.ts';
import { type PersonOfRow, personOfRow } from './person-of-row.ts';
import { Remarks } from './remarks.ts';
import { type RowCells, rowCells } from './row-cells.ts';
import { refusedDraft, rowDraft } from './row-draft.ts';
import { readLinkKind } from './vocabulary.ts';

export type ReadPerson = { source: SourceRow; found: PersonOfRow | null; cell: RowCells; remarks: Remarks };

/** Reads the person of a row of a table. */
export const readPersonRow = (
  source: SourceRow,
  columns: Columns,
  mapping: Mapping,
  width: number,
): ReadPerson => {
  const remarks = new Remarks(source.row);
  const cell = rowCells(source, columns, width, remarks);
  return { source, cell, remarks, found: personOfRow(source.row, columns, mapping, cell, remarks) };
};

const wordsOf = (name: string): string => fold(name).split(' ').sort().join(' ');

const sameName = (a: string, b: string): boolean => wordsOf(a) === wordsOf(b);

/** Says of the second of two rows that have one FİN and different names; which is right is for a person to judge. */
export const sharedIdentifiers = (): ((read: ReadPerson) => void) => {
  const holders = new Map<string, { row: number; name: string; key: string }>();
  return ({ source, found, remarks }) => {
    if (found === null) return;
    const name = found.person.names[0]?.text ?? '';
    for (const { key, label, value } of found.things) {
      if (label !== 'Identifier') continue;
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, { row: source.row, name, key: found.person.key });
      else if (holder.key !== found.person.key && !sameName(holder.name, name))
        remarks.mend(null, value, {
          az: `Bu nömrə ${holder.row}-ci sətirdə başqa adladır. Şəxslər birləşdirilmədi; hansının düz olduğunu yoxlayın.`,
          en: `Row ${holder.row} has this number under another name. The two were not joined; check which is right.`,
        });
    }
  };
};

/** Keys of all people that will come: a link to another is told to lead nowhere before it waits for ever. */
const keysOf = async (table: Table, columns: Columns, mapping: Mapping): Promise<Set<string>> => {
  const keys = new Set<string>();
  for await (const source of table.rows()) {
    const { found } = readPersonRow(source, columns, mapping, table.header.length);
    if (found !== null) keys.add(found.person.key);
  }
  return keys;
};

const linksOf = (
  { cell, found, remarks }: ReadPerson,
  columns: Columns,
  keys: ReadonlySet<string>,
): LinkDraft[] => {
  if (found === null) return [];
  const [kindColumn] = columns.of('LINK_KIND');
  const word = kindColumn === undefined ? '' : cell(kindColumn);
  return columns.of('LINK_TO').flatMap((column) =>
    cell(column)
      .split(/[;,]/u)
      .map((id) => id.trim())
      .filter((id) => id !== '')
      .flatMap((id): LinkDraft[] => {
        const to = `source:${id}`;
        if (!keys.has(to) || to === found.person.key) {
          remarks.mend(column.heading, id, {
            az: 'Əlaqə buraxıldı: bu id ilə qəbul olunan başqa sətir yoxdur. Id-ni yoxlayın.',
            en: 'The link was left out: no other row that goes in has this id. Check the id.',
          });
          return [];
        }
        const type =
          word === '' ? 'ASSOCIATE_OF' : remarks.may(kindColumn?.heading ?? '', word, readLinkKind(word));
        return [
          { type: type ?? 'ASSOCIATE_OF', from: found.person.key, to, ...(word !== '' && { detail: word }) },
        ];
      }),
  );
};

/** A register of people: a person a row; rows with one source id are one person. */
export async function* peopleRows(table: Table, mapping: Mapping): AsyncGenerator<RowDraft> {
  const columns = columnsOf(table.header, mapping);
  const keys = columns.of('LINK_TO').length > 0 ? await keysOf(table, columns, mapping) : new Set<string>();
  const pending = new PendingLinks();
  const check = sharedIdentifiers();
  for await (const source of table.rows()) {
    const read = readPersonRow(source, columns, mapping, table.header.length);
    const { found, remarks } = read;
    if (found === null) {
      yield refusedDraft(source, remarks);
      continue;
    }
    check(read);
    const waited = keys.size > 0 ? pending.arrive(found.person.key) : [];
    const links = linksOf(read, columns, keys).flatMap((link) => pending.offer(link));
    yield rowDraft(
      source.row,
      { people: [found.person], things: found.things, links: [...found.links, ...waited, ...links] },
      remarks,
    );
  }
}
