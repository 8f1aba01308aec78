import type { ThingDraft } from '../draft.ts';
import type { Columns, Mapping, MappedColumn } from './mapping.ts';
import type { Read } from './read.ts';
import { readBankAccount } from './read-identifiers.ts';
import { readPhone } from './read-phone.ts';
import type { Remarks } from './remarks.ts';
import type { RowCells } from './row-cells.ts';
import { thingDraft } from './things.ts';
import { readDirection } from './vocabulary.ts';

export type TrafficEnds = { from: ThingDraft; to: ThingDraft };

type Row = {
  columns: Columns;
  cell: RowCells;
  mapping: Mapping;
  remarks: Remarks;
  /** What the columns of money say; null when they do not. */
  wentOut: boolean | null;
};

const NO_END = {
  az: 'Nömrənin və ya hesabın biri boşdur. Onu yazın və sütununu göstərin.',
  en: 'One of the numbers or accounts is blank. Write it and map its column.',
};

const SELF = {
  az: 'Hər iki tərəf eyni nömrədir. Birini düzəldin və ya sətri silin.',
  en: 'Both sides are the same number. Mend one of them or remove the row.',
};

const TAKEN_AS_IN = {
  az: 'Pulun gəldiyi və ya getdiyi yazılmayıb; gəlmiş sayıldı.',
  en: 'Whether the money came in or went out is not given; it was taken as having come in.',
};

const TURNED = {
  az: 'Məbləğ mənfidir; pul əks istiqamətdə getmiş sayıldı.',
  en: 'The amount is negative; the money was taken to have gone the other way.',
};

/** The number or account whose extract a file is; the remedy when it cannot be read. */
export const readOwn = ({ kind, own }: Mapping): Read<string> | null => {
  const text = own?.trim() ?? '';
  if (text === '') return null;
  return kind === 'CALLS' ? readPhone(text) : readBankAccount(text);
};

/** Who called or paid whom. In an extract of one number or account the file names one end, and which way it went. */
export const trafficEnds = ({ columns, cell, mapping, remarks, wentOut }: Row): TrafficEnds | null => {
  const isCall = mapping.kind === 'CALLS';
  const thing = (value: string): ThingDraft => thingDraft(isCall ? 'Phone' : 'BankAccount', value);
  const ownRead = readOwn(mapping);
  const own = ownRead !== null && 'value' in ownRead ? thing(ownRead.value) : null;
  const endOf = (column: MappedColumn | undefined): ThingDraft | null => {
    const text = column === undefined ? '' : cell(column);
    if (column === undefined || text === '') return own;
    const value = remarks.must(column.heading, text, isCall ? readPhone(text) : readBankAccount(text));
    return value === null ? null : thing(value);
  };
  const whole = (
    from: ThingDraft | null,
    to: ThingDraft | null,
    heading: string | null,
  ): TrafficEnds | null => {
    if (from === null || to === null) {
      if (!remarks.isRefused) remarks.refuse(heading, null, NO_END);
      return null;
    }
    if (from.key !== to.key) return { from, to };
    remarks.refuse(heading, to.value, SELF);
    return null;
  };

  const [other] = columns.of('OTHER_SIDE');
  if (other === undefined) {
    const [from] = columns.of('FROM');
    const [to] = columns.of('TO');
    const ends = whole(endOf(from), endOf(to), to?.heading ?? null);
    if (ends === null || wentOut !== true || columns.of('AMOUNT').length === 0) return ends;
    remarks.mend(columns.of('AMOUNT')[0]?.heading ?? null, null, TURNED);
    return { from: ends.to, to: ends.from };
  }
  const [direction] = columns.of('DIRECTION');
  const said = direction === undefined || cell(direction) === '' ? null : cell(direction);
  const word = said === null ? null : remarks.must(direction?.heading ?? '', said, readDirection(said));
  const isOut = word === null ? wentOut : word === 'OUT';
  const text = cell(other);
  const end = text === '' ? null : endOf(other);
  const ends = isOut === true ? whole(own, end, other.heading) : whole(end, own, other.heading);
  if (ends !== null && isOut === null && !isCall) remarks.mend(null, null, TAKEN_AS_IN);
  return ends;
};
