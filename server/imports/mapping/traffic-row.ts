import type { DateDraft, ThingDraft } from '../draft.ts';
import type { SourceRow } from '../reading/table.ts';
import type { Columns, Mapping, MappedColumn } from './mapping.ts';
import type { Read } from './read.ts';
import { readAmount, readCurrency, readDuration } from './read-amount.ts';
import { readDate } from './read-date.ts';
import { readBankAccount } from './read-identifiers.ts';
import { readPhone } from './read-phone.ts';
import { Remarks } from './remarks.ts';
import { type RowCells, rowCells } from './row-cells.ts';
import { thingDraft } from './things.ts';

export type TrafficRow = {
  from: ThingDraft;
  to: ThingDraft;
  on: DateDraft | null;
  seconds: number;
  /** Ten-thousandths. */
  amount: bigint;
  currency: string;
};

const NO_END = {
  az: 'Nömrənin və ya hesabın biri boşdur. Onu yazın və sütununu göstərin.',
  en: 'One of the numbers or accounts is blank. Write it and map its column.',
};

const SELF = {
  az: 'Hər iki tərəf eyni nömrədir. Birini düzəldin və ya sətri silin.',
  en: 'Both sides are the same number. Mend one of them or remove the row.',
};

/** In a bank statement of one currency, and no column for it. */
const OWN_CURRENCY = 'AZN';

const OWN_TAKEN = {
  az: 'Valyuta yazılmayıb; manat sayıldı.',
  en: 'The currency is not given; it was taken as manat.',
};

const valueOf = <T>(
  column: MappedColumn | undefined,
  cell: RowCells,
  remarks: Remarks,
  read: (text: string) => Read<T>,
): T | null => {
  const text = column === undefined ? '' : cell(column);
  return column === undefined || text === '' ? null : remarks.must(column.heading, text, read(text));
};

/** One call or payment; null when the row is refused, and then the remarks say why. */
export const trafficRow = (
  source: SourceRow,
  columns: Columns,
  mapping: Mapping,
  width: number,
): { found: TrafficRow | null; remarks: Remarks } => {
  const remarks = new Remarks(source.row);
  const cell = rowCells(source, columns, width, remarks);
  const isCall = mapping.kind === 'CALLS';
  const end = (meaning: 'FROM' | 'TO'): ThingDraft | null => {
    const [column] = columns.of(meaning);
    const value = valueOf(column, cell, remarks, isCall ? readPhone : readBankAccount);
    if (value === null && !remarks.isRefused) remarks.refuse(column?.heading ?? null, null, NO_END);
    return value === null ? null : thingDraft(isCall ? 'Phone' : 'BankAccount', value);
  };
  const from = end('FROM');
  const to = end('TO');
  if (from !== null && from.key === to?.key)
    remarks.refuse(columns.of('TO')[0]?.heading ?? null, to.value, SELF);
  const on = valueOf(columns.of('HAPPENED_ON')[0], cell, remarks, (text) =>
    readDate(text, mapping.dateOrder),
  );
  const seconds = isCall ? valueOf(columns.of('DURATION')[0], cell, remarks, readDuration) : null;
  const amount = isCall ? null : valueOf(columns.of('AMOUNT')[0], cell, remarks, readAmount);
  const currency = isCall ? null : valueOf(columns.of('CURRENCY')[0], cell, remarks, readCurrency);
  if (!isCall && amount === null && !remarks.isRefused)
    remarks.refuse(columns.of('AMOUNT')[0]?.heading ?? null, null, {
      az: 'Məbləğ yoxdur. Onu yazın və sütununu göstərin.',
      en: 'There is no amount. Write it and map its column.',
    });
  if (!isCall && currency === null && !remarks.isRefused) remarks.mend(null, null, OWN_TAKEN);
  if (from === null || to === null || remarks.isRefused) return { found: null, remarks };
  return {
    found: { from, to, on, seconds: seconds ?? 0, amount: amount ?? 0n, currency: currency ?? OWN_CURRENCY },
    remarks,
  };
};
