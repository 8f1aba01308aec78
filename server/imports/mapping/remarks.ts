import type { LocalizedText } from '../../graphql/types.generated.ts';
import type { RowRemark } from '../draft.ts';
import type { Read } from './read.ts';

const SHOWN = 200;

/** Collects what is said of one row while it is read. */
export class Remarks {
  readonly list: RowRemark[] = [];
  isRefused = false;
  readonly #row: number;

  constructor(row: number) {
    this.#row = row;
  }

  mend(column: string | null, value: string | null, text: LocalizedText): void {
    this.#add(column, value, text, false);
  }

  refuse(column: string | null, value: string | null, text: LocalizedText): void {
    this.#add(column, value, text, true);
    this.isRefused = true;
  }

  /** The value, or null when the row is refused for it. */
  must<T>(column: string, text: string | null, read: Read<T>): T | null {
    if ('wrong' in read) {
      this.refuse(column, text, read.wrong);
      return null;
    }
    if (read.mended !== undefined) this.mend(column, text, read.mended);
    return read.value;
  }

  /** The value, or null when it is left out; the row goes in without it. */
  may<T>(column: string, text: string, read: Read<T>): T | null {
    if ('wrong' in read) {
      this.mend(column, text, {
        az: `${read.wrong.az} Bu xana buraxıldı.`,
        en: `${read.wrong.en} The cell was left out.`,
      });
      return null;
    }
    if (read.mended !== undefined) this.mend(column, text, read.mended);
    return read.value;
  }

  #add(column: string | null, value: string | null, text: LocalizedText, isRefused: boolean): void {
    const shown = value === null ? null : value.slice(0, SHOWN).replace(/\p{Cs}/gu, '\uFFFD');
    this.list.push({ row: this.#row, column, value: shown, isRefused, text });
  }
}
