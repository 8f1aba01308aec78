import type { DateDraft, ThingDraft } from '../draft.ts';
import type { SourceRow } from '../reading/table.ts';
import type { Columns, Mapping, MappedColumn } from './mapping.ts';
import type { Read } from './read.ts';
import { isNegative, readAmount, readCurrency, readDuration } from './read-amount.ts';
import { readDate } from './read-date.ts';
import { Remarks } from './remarks.ts';
import { type RowCells, rowCells } from './row-cells.ts';
import { trafficEnds } from './traffic-ends.ts';

export type TrafficRow = {
  from: ThingDraft;
  to: ThingDraft;
  on: DateDraft | null;
  seconds: number;
  /** Ten-thousandths. */
  amount: bigint;
  currency: string;
};

/** In a bank statement of one currency, and no column for it. */
const OWN_CURRENCY = 'AZN';

const OWN_TAKEN = {
  az: 'Valyuta yazılmayıb; manat sayıldı.',
  en: 'The currency is not given; it was taken as manat.',
};

const NO_AMOUNT = {
  az: 'Məbləğ yoxdur. Onu yazın və sütununu göstərin.',
  en: 'There is no amount. Write it and map its column.',
};

type ValueOf = <T>(column: MappedColumn | undefined, read: (text: string) => Read<T>) => T | null;

const valuesFrom =
  (cell: RowCells, remarks: Remarks): ValueOf =>
  (column, read) => {
    const text = column === undefined ? '' : cell(column);
    return column === undefined || text === '' ? null : remarks.must(column.heading, text, read(text));
  };

type Money = { amount: bigint; currency: string; wentOut: boolean | null };

/** What was paid, and which way as far as the columns of money say it: two columns do, and so does a minus. */
const moneyOf = (columns: Columns, cell: RowCells, valueOf: ValueOf, remarks: Remarks): Money | null => {
  const filled = columns.of('AMOUNT', 'AMOUNT_IN', 'AMOUNT_OUT').flatMap((column) => {
    const amount = valueOf(column, readAmount);
    // An extract with two columns writes a nought into the one that does not hold.
    return amount === null || (amount === 0n && column.meaning !== 'AMOUNT') ? [] : [{ column, amount }];
  });
  const [money] = filled;
  const currency = valueOf(columns.of('CURRENCY')[0], readCurrency);
  if (money === undefined && !remarks.isRefused)
    remarks.refuse(columns.of('AMOUNT', 'AMOUNT_IN', 'AMOUNT_OUT')[0]?.heading ?? null, null, NO_AMOUNT);
  if (filled.length > 1)
    remarks.refuse(filled[1]?.column.heading ?? null, null, {
      az: 'Sətirdə iki məbləğ var. Birini silin.',
      en: 'The row has two amounts. Remove one.',
    });
  if (money === undefined || remarks.isRefused) return null;
  if (currency === null) remarks.mend(null, null, OWN_TAKEN);
  const isMinus = isNegative(cell(money.column));
  const { meaning } = money.column;
  return {
    amount: money.amount,
    currency: currency ?? OWN_CURRENCY,
    wentOut:
      meaning === 'AMOUNT'
        ? isMinus || null
        : (meaning === 'AMOUNT_OUT') !== (isMinus && meaning === 'AMOUNT_IN'),
  };
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
  const valueOf = valuesFrom(cell, remarks);
  const isCall = mapping.kind === 'CALLS';
  const on = valueOf(columns.of('HAPPENED_ON')[0], (text) => readDate(text, mapping.dateOrder));
  const seconds = isCall ? valueOf(columns.of('DURATION')[0], readDuration) : null;
  const money = isCall ? null : moneyOf(columns, cell, valueOf, remarks);
  const ends = trafficEnds({ columns, cell, mapping, remarks, wentOut: money?.wentOut ?? null });
  if (ends === null || remarks.isRefused) return { found: null, remarks };
  return {
    found: {
      ...ends,
      on,
      seconds: seconds ?? 0,
      amount: money?.amount ?? 0n,
      currency: money?.currency ?? OWN_CURRENCY,
    },
    remarks,
  };
};
