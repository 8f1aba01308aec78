import type {
  ColumnMeaning,
  DateOrder,
  ImportColumn,
  ImportKind,
  ImportMapping,
} from '../../graphql/types.generated.ts';
import { ownValue } from '../reading/json-table.ts';
import type { SourceRow } from '../reading/table.ts';
import { meaningOfHeading, meaningOfValue } from './column-look.ts';

type Found = { meaning: ColumnMeaning; detail: string | null };

const valuesOf = (rows: readonly SourceRow[], position: number): string[] =>
  rows.map(({ cells }) => (cells[position] ?? '').trim()).filter((cell) => cell !== '');

/** What most values of a column look like. */
const lookOf = (values: readonly string[]): ColumnMeaning | 'DATE' | null => {
  const counts = new Map<ColumnMeaning | 'DATE', number>();
  for (const value of values) {
    const look = meaningOfValue(value);
    if (look !== null) counts.set(look, (counts.get(look) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] >= values.length * 0.6 ? most[0] : null;
};

const kindOf = (
  found: readonly (Found | null)[],
  looks: readonly (ColumnMeaning | 'DATE' | null)[],
): ImportKind => {
  const has = (...meanings: ColumnMeaning[]): boolean =>
    meanings.every((meaning) => found.some((column) => column?.meaning === meaning));
  const looksAt = (meaning: ColumnMeaning): ColumnMeaning | 'DATE' | null =>
    looks[found.findIndex((column) => column?.meaning === meaning)] ?? null;
  if (has('NOTICE_NUMBER')) return 'NOTICES';
  if (has('DEPARTED_FROM', 'ARRIVED_IN')) return 'JOURNEYS';
  const isExtract = ['OTHER_SIDE', 'DIRECTION', 'AMOUNT_IN', 'AMOUNT_OUT'] as const;
  if (!has('FROM', 'TO') && isExtract.some((meaning) => has(meaning))) {
    const isMoney = has('AMOUNT') || has('AMOUNT_IN') || has('AMOUNT_OUT');
    return isMoney ? 'PAYMENTS' : 'CALLS';
  }
  if (has('FROM', 'TO')) {
    if (has('AMOUNT') || looksAt('FROM') === 'BANK_ACCOUNT') return 'PAYMENTS';
    return has('DURATION') || looksAt('FROM') === 'PHONE' ? 'CALLS' : 'EDGES';
  }
  return 'PEOPLE';
};

const NUMBERS = /^(?<a>\d{1,2})[-./](?<b>\d{1,2})[-./]\d{4}/u;

/** A 13 or more in one of the first two places says which is the day; the file's habit is what most of its dates say. */
const orderOf = (values: readonly string[]): DateOrder => {
  let day = 0;
  let month = 0;
  let year = 0;
  for (const value of values) {
    if (/^\d{4}[-./]\d{1,2}/u.test(value)) year += 1;
    const { a, b } = NUMBERS.exec(value)?.groups ?? {};
    if (Number(a) > 12) day += 1;
    else if (Number(b) > 12) month += 1;
    else if (a !== undefined) day += 0.01;
  }
  if (month > day) return 'MONTH_FIRST';
  return year > day ? 'YEAR_FIRST' : 'DAY_FIRST';
};

const DATES: ReadonlySet<ColumnMeaning> = new Set(['BIRTH_DATE', 'HAPPENED_ON', 'VALID_FROM', 'VALID_TO']);

/** All that a table of calls or payments has to say. */
const OF_TRAFFIC: ReadonlySet<ColumnMeaning> = new Set([
  'FROM', 'TO', 'OTHER_SIDE', 'DIRECTION', 'HAPPENED_ON', 'DURATION', 'AMOUNT', 'AMOUNT_IN', 'AMOUNT_OUT', 'CURRENCY',
]); // prettier-ignore

/** In an extract the number or account is that of the other side. */
const inTraffic = (
  meaning: ColumnMeaning,
  kind: 'CALLS' | 'PAYMENTS',
  has: (meaning: ColumnMeaning) => boolean,
) => {
  if (OF_TRAFFIC.has(meaning)) return meaning;
  const number = kind === 'CALLS' ? 'PHONE' : 'BANK_ACCOUNT';
  const isOther = meaning === number && !has('OTHER_SIDE') && !has('FROM') && !has('TO');
  return isOther ? 'OTHER_SIDE' : 'IGNORE';
};

/** All that a table of journeys has to say beside who travelled. */
const OF_JOURNEYS: ReadonlySet<ColumnMeaning> = new Set([
  'TRAVELLER', 'COMPANIONS', 'DEPARTED_FROM', 'ARRIVED_IN', 'TRAVEL_MODE', 'PAID_BY', 'SOURCE_TEXT', 'HAPPENED_ON',
]); // prettier-ignore

const inJourneys = (meaning: ColumnMeaning, has: (meaning: ColumnMeaning) => boolean): ColumnMeaning => {
  if (OF_JOURNEYS.has(meaning)) return meaning;
  return meaning === 'NAME' && !has('TRAVELLER') ? 'TRAVELLER' : 'IGNORE';
};

/** Headings that mean one thing in one kind of table and another in another. */
const inKind = (
  meaning: ColumnMeaning,
  kind: ImportKind,
  has: (meaning: ColumnMeaning) => boolean,
): ColumnMeaning => {
  if (kind === 'JOURNEYS') return inJourneys(meaning, has);
  if (OF_JOURNEYS.has(meaning) && meaning !== 'HAPPENED_ON') return 'IGNORE';
  if (kind === 'PEOPLE' || kind === 'NOTICES') {
    if (meaning === 'HAPPENED_ON') return 'IGNORE';
    if (meaning === 'LINK_KIND' && !has('LINK_TO')) return 'IGNORE';
    if (meaning === 'FROM' || meaning === 'TO') return 'IGNORE';
    if (meaning === 'GIVEN_NAME' && !has('FAMILY_NAME')) return 'NAME';
  }
  if (kind === 'CALLS' || kind === 'PAYMENTS') return inTraffic(meaning, kind, has);
  return meaning;
};

const ofLook = (
  look: ColumnMeaning | 'DATE' | null,
  kind: ImportKind,
  used: ReadonlySet<ColumnMeaning>,
): Found | null => {
  if (look === null) return null;
  if (look === 'DATE') {
    const meaning = kind === 'PEOPLE' || kind === 'NOTICES' ? 'BIRTH_DATE' : 'HAPPENED_ON';
    return used.has(meaning) ? null : { meaning, detail: null };
  }
  return kind === 'PEOPLE' || kind === 'NOTICES' ? { meaning: look, detail: null } : null;
};

const withGrade = (kind: ImportKind, columns: ImportColumn[], dateOrder: DateOrder): ImportMapping => ({
  kind,
  columns,
  role: null,
  own: null,
  dateOrder,
  source: '',
  grade: 'C3',
  certainty: 'PROBABLE',
  handling: 'H0',
});

/** What the file seems to be about and its columns to mean, by their headings and by how their values look. Rows of JSON say it themselves. */
export const suggestMapping = (
  header: readonly string[],
  rows: readonly SourceRow[],
  wanted: ImportKind | null,
): ImportMapping => {
  const record = rows.find((row) => row.record !== undefined)?.record;
  if (record !== undefined)
    return withGrade(
      typeof ownValue(record, 'schema') === 'string' ? 'ENTITIES' : 'NOTICES',
      [],
      'YEAR_FIRST',
    );
  const columnValues = header.map((_heading, position) => valuesOf(rows, position));
  const looks = columnValues.map((values) => lookOf(values));
  const found = header.map((heading) => meaningOfHeading(heading));
  const kind = wanted ?? kindOf(found, looks);
  const has = (meaning: ColumnMeaning): boolean => found.some((column) => column?.meaning === meaning);
  const used = new Set<ColumnMeaning>(found.flatMap((column) => (column === null ? [] : [column.meaning])));
  const columns = header.map((_heading, position): ImportColumn => {
    const column = found[position] ?? ofLook(looks[position] ?? null, kind, used);
    const meaning = column === null ? 'IGNORE' : inKind(column.meaning, kind, has);
    return { position, meaning, detail: meaning === 'IGNORE' ? null : (column?.detail ?? null) };
  });
  const dates = columns.flatMap(({ position, meaning }) =>
    DATES.has(meaning) ? (columnValues[position] ?? []) : [],
  );
  return withGrade(kind, columns, orderOf(dates));
};
