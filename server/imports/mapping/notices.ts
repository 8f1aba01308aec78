import type { DateDraft, NoticeDraft, RowDraft } from '../draft.ts';
import type { Table } from '../reading/table.ts';
import { type Columns, columnsOf, type Mapping } from './mapping.ts';
import { noticeOfRecord } from './notice-record.ts';
import { type ReadPerson, readPersonRow, sharedIdentifiers } from './people.ts';
import { readCountry } from './read-country.ts';
import { partialOf, readDate } from './read-date.ts';
import type { Remarks } from './remarks.ts';
import { refusedDraft, rowDraft } from './row-draft.ts';
import { readColour } from './vocabulary.ts';

/** Refuses the second of two notices with one number. */
const seenNumbers = (): ((number: string, row: number, column: string | null, remarks: Remarks) => void) => {
  const rows = new Map<string, number>();
  return (number, row, column, remarks) => {
    const before = rows.get(number);
    if (before === undefined) {
      rows.set(number, row);
      return;
    }
    remarks.refuse(column, number, {
      az: `Bu nömrəli bildiriş ${before}-ci sətirdə var. Təkrarı silin və ya nömrəni düzəldin.`,
      en: `Row ${before} has a notice of this number. Remove the repetition or mend the number.`,
    });
  };
};

const RED_TAKEN = {
  az: 'Bildirişin rəngi yazılmayıb; qırmızı sayıldı.',
  en: 'The colour of the notice is not given; it was taken as red.',
};

/** A notice is published on a day: one that the file does not say is not made up. */
const NO_DAY = {
  az: 'Dərc günü faylda gün kimi yazılmayıb. Bildiriş günsüz daxil edilir; gün məlum olanda bildirişi düzəldin.',
  en: 'The file does not say the day of publication. The notice goes in without it; correct the notice when the day is known.',
};
const LAST_OF = {
  az: 'Etibarlılığın son günü faylda gün kimi yazılmayıb: həmin ayın və ya ilin son günü götürüldü. Gün məlum olanda bildirişi düzəldin.',
  en: 'The file does not say the last day of the validity: the last day of that month or year was taken. Correct the notice when the day is known.',
};

const daysOf = (published: DateDraft | null, end: DateDraft | null): Partial<NoticeDraft> => ({
  ...(published &&
    (published.precision === 'DAY'
      ? { publishedOn: published.from }
      : { publishedIn: partialOf(published, 'from') })),
  ...(end && { validTo: end.to }),
});

const noticeOfRow = (
  { cell, remarks, found }: ReadPerson,
  columns: Columns,
  mapping: Mapping,
): NoticeDraft | null => {
  const [numberColumn] = columns.of('NOTICE_NUMBER');
  const number = numberColumn === undefined ? '' : cell(numberColumn);
  if (number === '' || number.length > 100) {
    remarks.refuse(numberColumn?.heading ?? null, number || null, {
      az: 'Bildirişin nömrəsi yoxdur və ya 100 işarədən uzundur. Onu yazın və ya sütununu göstərin.',
      en: 'The number of the notice is missing or longer than 100 characters. Write it, or map its column.',
    });
    return null;
  }
  const [colourColumn] = columns.of('NOTICE_COLOUR');
  const colourText = colourColumn === undefined ? '' : cell(colourColumn);
  const colour =
    colourText === '' ? 'RED' : remarks.must(colourColumn?.heading ?? '', colourText, readColour(colourText));
  if (colourText === '') remarks.mend(colourColumn?.heading ?? null, null, RED_TAKEN);
  const day = (meaning: 'VALID_FROM' | 'VALID_TO'): DateDraft | null => {
    const [column] = columns.of(meaning);
    const text = column === undefined ? '' : cell(column);
    const read =
      text === '' ? null : remarks.must(column?.heading ?? '', text, readDate(text, mapping.dateOrder));
    if (read && read.precision !== 'DAY')
      remarks.mend(column?.heading ?? null, text, meaning === 'VALID_FROM' ? NO_DAY : LAST_OF);
    return read;
  };
  const [countryColumn] = columns.of('REQUESTED_BY');
  const countryText = countryColumn === undefined ? '' : cell(countryColumn);
  const requestedBy =
    countryText === ''
      ? null
      : remarks.may(countryColumn?.heading ?? '', countryText, readCountry(countryText));
  const days = daysOf(day('VALID_FROM'), day('VALID_TO'));
  if (found === null || colour === null) return null;
  return {
    person: found.person.key,
    number,
    colour,
    ...(requestedBy !== null && { requestedBy }),
    ...days,
  };
};

/** Notices of a table, or in the shape of Interpol's public API. */
export async function* noticeRows(table: Table, mapping: Mapping): AsyncGenerator<RowDraft> {
  const columns = columnsOf(table.header, mapping);
  const checkNumber = seenNumbers();
  const checkIdentifiers = sharedIdentifiers();
  const holdsRecords = table.header.length === 1 && table.header[0] === 'json';
  for await (const source of table.rows()) {
    if (holdsRecords) {
      const { draft, remarks } = noticeOfRecord(source, mapping);
      if (draft !== null) checkNumber(draft.notices[0]?.number ?? '', source.row, 'entity_id', remarks);
      yield draft === null || remarks.isRefused ? refusedDraft(source, remarks) : draft;
      continue;
    }
    const read = readPersonRow(source, columns, mapping, table.header.length);
    const notice = noticeOfRow(read, columns, mapping);
    const { remarks, found } = read;
    if (notice !== null && !remarks.isRefused)
      checkNumber(notice.number, source.row, columns.of('NOTICE_NUMBER')[0]?.heading ?? null, remarks);
    if (found === null || notice === null || remarks.isRefused) {
      yield refusedDraft(source, remarks);
      continue;
    }
    checkIdentifiers(read);
    yield rowDraft(
      source.row,
      { people: [found.person], things: found.things, links: found.links, notices: [notice] },
      remarks,
    );
  }
}
