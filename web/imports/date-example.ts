import type { DateOrder } from '../api/operations.generated.ts';

const DIGITS = /^\s*(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?:[T\s].*)?$/;
export const DATE_ORDERS: readonly DateOrder[] = ['DAY_FIRST', 'MONTH_FIRST', 'YEAR_FIRST'];

const PARTS: Record<DateOrder, readonly [year: number, month: number, day: number]> = {
  DAY_FIRST: [3, 2, 1],
  MONTH_FIRST: [3, 1, 2],
  YEAR_FIRST: [1, 2, 3],
};

/** "03.05.1987", day first → "1987-05-03". Null when the text is no day of the calendar in that order. */
export const dayInOrder = (text: string, order: DateOrder): string | null => {
  const found = DIGITS.exec(text);
  if (!found) return null;
  const [year = '', month = '', day = ''] = PARTS[order].map((part) => found[part]);
  if (year.length !== 4 || month.length > 2 || day.length > 2) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${iso}T00:00:00.000Z`);
  // 31.02 would roll over into March.
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso) ? iso : null;
};

/** The date of the file that shows best what the order changes: one that is a day both ways, else the first that is a day at all. */
export const dateExample = (
  samples: readonly (readonly string[])[],
  positions: readonly number[],
): string | null => {
  const dates = samples
    .flatMap((row) => positions.map((position) => (row[position] ?? '').trim()))
    .filter((text) => DATE_ORDERS.some((order) => dayInOrder(text, order) !== null));
  const isAmbiguous = (text: string): boolean => {
    const [first, second] = [dayInOrder(text, 'DAY_FIRST'), dayInOrder(text, 'MONTH_FIRST')];
    return first !== null && second !== null && first !== second;
  };
  return dates.find(isAmbiguous) ?? dates[0] ?? null;
};
