import type { LinkDraft, NameDraft, PersonDraft, ThingDraft } from '../draft.ts';
import type { Columns, Mapping, MappedColumn } from './mapping.ts';
import { readBirthPlace } from './read-birth-place.ts';
import { readCountry } from './read-country.ts';
import { readDate } from './read-date.ts';
import { readDistrict } from './read-district.ts';
import { readName, readParts } from './read-name.ts';
import type { Remarks } from './remarks.ts';
import type { RowCells } from './row-cells.ts';
import { thingsOfRow } from './things-of-row.ts';
import { type DraftRole, readRole, readSex } from './vocabulary.ts';
import { holding } from './things.ts';

const NO_NAME = {
  az: 'Ad yoxdur. Adı yazın, bilinmirsə sətri silin.',
  en: 'There is no name. Write it, or remove the row if it is not known.',
};

const LONG_ID = {
  az: 'Mənbə id-si 200 işarədən uzundur. Sütunun düz seçildiyini yoxlayın.',
  en: 'The source id is longer than 200 characters. Check that the right column was chosen.',
};

/** The first is the legal name; the same name in another script is how somebody rendered it. */
const inOrder = (names: readonly NameDraft[]): NameDraft[] => {
  const seen = new Set<string>();
  const different = names.filter(({ text }) => !seen.has(text) && seen.add(text));
  const legal = different.find(({ kind }) => kind === 'LEGAL');
  return different.map((name) =>
    name.kind === 'LEGAL' && name !== legal && name.script !== legal?.script
      ? { ...name, kind: 'TRANSLITERATED' }
      : name,
  );
};

const namesOf = (columns: Columns, cell: RowCells, remarks: Remarks): NameDraft[] => {
  const names: NameDraft[] = [];
  const add = (name: NameDraft | null): void => {
    if (name !== null) names.push(name);
  };
  const part = (
    meaning: 'FAMILY_NAME' | 'GIVEN_NAME' | 'FATHER_NAME',
  ): [MappedColumn | undefined, string] => {
    const [column] = columns.of(meaning);
    return [column, column === undefined ? '' : cell(column)];
  };
  const [familyColumn, family] = part('FAMILY_NAME');
  const [givenColumn, given] = part('GIVEN_NAME');
  const [, father] = part('FATHER_NAME');
  if (family !== '' || given !== '') {
    const column = familyColumn ?? givenColumn;
    add(
      remarks.must(column?.heading ?? '', `${family} ${given}`.trim(), readParts({ family, given, father })),
    );
  }
  for (const column of columns.of('NAME'))
    if (cell(column) !== '') add(remarks.must(column.heading, cell(column), readName(cell(column))));
  for (const column of columns.of('ALIAS'))
    for (const alias of cell(column).split(/[;,/]/u))
      if (alias.trim() !== '') add(remarks.may(column.heading, alias.trim(), readName(alias, 'ALIAS')));
  return inOrder(names);
};

const first = <T>(
  columns: readonly MappedColumn[],
  cell: RowCells,
  read: (column: MappedColumn, text: string) => T | null,
): T | null => {
  for (const column of columns) {
    const text = cell(column);
    if (text !== '') return read(column, text);
  }
  return null;
};

export type PersonOfRow = { person: PersonDraft; things: ThingDraft[]; links: LinkDraft[] };

/** The person of a row with the things in it; null when the row is refused. */
export const personOfRow = (
  row: number,
  columns: Columns,
  mapping: Mapping,
  cell: RowCells,
  remarks: Remarks,
): PersonOfRow | null => {
  const names = namesOf(columns, cell, remarks);
  const birth = first(columns.of('BIRTH_DATE'), cell, ({ heading }, text) =>
    remarks.must(heading, text, readDate(text, mapping.dateOrder)),
  );
  const birthPlace = first(columns.of('BIRTH_PLACE'), cell, ({ heading }, text) =>
    remarks.may(heading, text, readBirthPlace(text)),
  );
  const given = first(columns.of('ROLE'), cell, ({ heading }, text) =>
    remarks.must(heading, text, readRole(text)),
  );
  const sex = first(columns.of('SEX'), cell, ({ heading }, text) =>
    remarks.may(heading, text, readSex(text)),
  );
  const citizenship = first(columns.of('CITIZENSHIP'), cell, ({ heading }, text) =>
    remarks.may(heading, text, readCountry(text)),
  );
  const district = first(columns.of('DISTRICT'), cell, ({ heading }, text) =>
    remarks.may(heading, text, readDistrict(text)),
  );
  const source = first(columns.of('SOURCE_ID'), cell, ({ heading }, text) => {
    if (text.length > 200) remarks.refuse(heading, text, LONG_ID);
    return text;
  });
  const notes = columns
    .of('NOTE')
    .map((column) => cell(column))
    .filter((text) => text !== '');
  const things = thingsOfRow(columns, cell, remarks);
  if (names.length === 0 && !remarks.isRefused)
    remarks.refuse(columns.of('NAME', 'FAMILY_NAME')[0]?.heading ?? null, null, NO_NAME);
  if (remarks.isRefused) return null;
  const key = source === null ? `row:${row}` : `source:${source}`;
  return {
    person: {
      key,
      names,
      ...(sex !== null && { sex }),
      ...(birth !== null && { birth }),
      ...(birthPlace !== null && { birthPlace }),
      ...(citizenship !== null && { citizenship }),
      ...(district !== null && { district }),
      role: given ?? defaultRole(mapping),
      ...(notes.length > 0 && { note: notes.join('\n') }),
    },
    things,
    links: things.map((thing) => holding(key, thing)),
  };
};

/** Accused and convicted follow from charges and decisions: an import makes suspects. */
export const defaultRole = ({ role }: Mapping): DraftRole | null => {
  if (role === null || role === undefined) return null;
  return role === 'ACCUSED' || role === 'CONVICTED' ? 'SUSPECT' : role;
};
