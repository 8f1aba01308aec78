import { dayInBaku } from '../../calendar.ts';
import { fold } from '../../names/fold.ts';
import COUNTRIES from '../../reference/countries.json' with { type: 'json' };
import type { DateDraft, JourneyDraft, PersonDraft, RowDraft } from '../draft.ts';
import type { SourceRow, Table } from '../reading/table.ts';
import { columnsOf, type Columns, type MappedColumn, type Mapping } from './mapping.ts';
import { defaultRole } from './person-of-row.ts';
import { readCountry } from './read-country.ts';
import { partialOf, readDate } from './read-date.ts';
import { readName } from './read-name.ts';
import { type Read, wrong } from './read.ts';
import { Remarks } from './remarks.ts';
import { type RowCells, rowCells } from './row-cells.ts';
import { refusedDraft, rowDraft } from './row-draft.ts';
import { readTravelMode } from './vocabulary.ts';

const KEPT = new Set(COUNTRIES.map(({ code }) => code));
const MOST_TRAVELLERS = 50;
const LONGEST_SOURCE = 300;

const PSEUDONYM = /^Q-[2-9A-Z]{4,7}$/u;
const ID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/u;

/** Whether a cell names somebody whom the case knows: by pseudonym or by id. */
export const isKnownTraveller = (key: string): boolean => PSEUDONYM.test(key) || ID.test(key);

const BLANK = {
  az: 'Bu xana boşdur. Onu yazın və sütununu göstərin.',
  en: 'This cell is blank. Write it and map its column.',
};
const SAME = {
  az: 'Səfər bir ölkədən başqasına aparır: ölkələrdən birini düzəldin.',
  en: 'A journey leads from one country to another: mend one of the two countries.',
};
const TO_COME = {
  az: 'Bu gün hələ gəlməyib: bugünkü və ya daha erkən gün yazın.',
  en: 'This day has not come: write today or an earlier day.',
};
const TOO_MANY = {
  az: `Bir sətirdə ən çoxu ${MOST_TRAVELLERS} nəfər ola bilər: sətri bölün.`,
  en: `A row holds at most ${MOST_TRAVELLERS} people: split it.`,
};

const keptCountry = (text: string): Read<string> => {
  const read = readCountry(text);
  if ('wrong' in read || KEPT.has(read.value)) return read;
  return wrong(
    'Bu ölkə proqramda saxlanılan ölkələr arasında yoxdur. Inzibatçıya deyin və ya sətri silin.',
    'This country is not among those that are kept. Tell the administrator, or remove the row.',
  );
};

/** A date as far as it is known; a span of years is no time of a journey. */
const partialDay = (date: DateDraft): Read<string> =>
  partialOf(date, 'from') === partialOf(date, 'to')
    ? { value: partialOf(date, 'from') }
    : wrong(
        'Səfər bir gündə, ayda və ya ildə olub: 03.05.2024, 05.2024 və ya 2024 kimi yazın.',
        'A journey has one day, month or year: write it as 03.05.2024, 05.2024 or 2024.',
      );

const readOn =
  (mapping: Mapping, today: string) =>
  (text: string): Read<string> => {
    const date = readDate(text, mapping.dateOrder);
    if ('wrong' in date) return date;
    if (date.value.from > today) return { wrong: TO_COME };
    const on = partialDay(date.value);
    return 'wrong' in on || date.mended === undefined ? on : { ...on, mended: date.mended };
  };

type Row = { columns: Columns; cell: RowCells; mapping: Mapping; remarks: Remarks };

const needed = <T>(
  column: MappedColumn | undefined,
  { cell, remarks }: Row,
  read: (text: string) => Read<T>,
) => {
  const text = column === undefined ? '' : cell(column);
  if (column !== undefined && text !== '') return remarks.must(column.heading, text, read(text));
  remarks.refuse(column?.heading ?? null, null, BLANK);
  return null;
};

/** The people of a cell: keys of people of the file, and those whom the case knows. One name is one person within the file. */
const peopleIn = (column: MappedColumn | undefined, row: Row, people: Map<string, PersonDraft>): string[] => {
  const { cell, mapping, remarks } = row;
  if (column === undefined) return [];
  return cell(column)
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => {
      if (isKnownTraveller(part)) return part;
      const name = remarks.must(column.heading, part, readName(part));
      if (name === null) return [];
      const key = `source:${fold(name.text) || name.text}`;
      people.set(key, { key, names: [name], role: defaultRole(mapping) });
      return key;
    });
};

/** In which of the columns each is named whom the case knows. */
const columnsOfKnown = (
  cell: RowCells,
  columns: readonly (MappedColumn | undefined)[],
): Record<string, string> =>
  Object.fromEntries(
    columns.flatMap((column) =>
      column === undefined
        ? []
        : cell(column)
            .split(';')
            .map((part) => part.trim())
            .filter(isKnownTraveller)
            .map((part) => [part, column.heading] as const),
    ),
  );

const journeyRow = (source: SourceRow, columns: Columns, mapping: Mapping, width: number): RowDraft => {
  const remarks = new Remarks(source.row);
  const row: Row = { columns, mapping, remarks, cell: rowCells(source, columns, width, remarks) };
  const people = new Map<string, PersonDraft>();
  const [traveller] = columns.of('TRAVELLER');
  const first = peopleIn(traveller, row, people);
  if (first.length === 0 && !remarks.isRefused) remarks.refuse(traveller?.heading ?? null, null, BLANK);
  const [companions] = columns.of('COMPANIONS');
  const along = peopleIn(companions, row, people);
  const [paying] = columns.of('PAID_BY');
  const payers = peopleIn(paying, row, people);
  const travellers = [...new Set([...first, ...along])];
  if (travellers.length > MOST_TRAVELLERS) remarks.refuse(traveller?.heading ?? null, null, TOO_MANY);
  const on = needed(columns.of('HAPPENED_ON')[0], row, readOn(mapping, dayInBaku(new Date())));
  const from = needed(columns.of('DEPARTED_FROM')[0], row, keptCountry);
  const [arrival] = columns.of('ARRIVED_IN');
  const to = needed(arrival, row, keptCountry);
  const mode = needed(columns.of('TRAVEL_MODE')[0], row, readTravelMode);
  if (from !== null && from === to) remarks.refuse(arrival?.heading ?? null, to, SAME);
  if (on === null || from === null || to === null || mode === null || remarks.isRefused)
    return refusedDraft(source, remarks);
  const [said] = columns.of('SOURCE_TEXT');
  const words = said === undefined ? '' : row.cell(said).slice(0, LONGEST_SOURCE);
  const journey: JourneyDraft = {
    travellers,
    from,
    to,
    on,
    mode,
    ...(words !== '' && { source: words }),
    columns: columnsOfKnown(row.cell, [paying, companions, traveller]),
  };
  const paid = [...new Set(payers)].flatMap((payer) =>
    travellers
      .filter((one) => one !== payer)
      .map((one) => ({
        type: 'PAID',
        from: payer,
        to: one,
        count: 1,
        validFrom: on,
        validTo: on,
        detail: paying?.heading ?? '',
      })),
  );
  return rowDraft(
    source.row,
    { people: [...people.values()], links: paid, journeys: [journey], cells: source.cells },
    remarks,
  );
};

/** A table of journeys: who crossed which border when and by what, who travelled along and who paid. */
export async function* journeyRows(table: Table, mapping: Mapping): AsyncGenerator<RowDraft> {
  const columns = columnsOf(table.header, mapping);
  for await (const source of table.rows()) yield journeyRow(source, columns, mapping, table.header.length);
}
