import { fold } from '../../names/fold.ts';
import type { LinkDraft, PersonDraft, RowDraft, ThingDraft } from '../draft.ts';
import type { Table } from '../reading/table.ts';
import { meaningOfValue } from './column-look.ts';
import { columnsOf, type MappedColumn, type Mapping } from './mapping.ts';
import { defaultRole } from './person-of-row.ts';
import { partialOf, readDate } from './read-date.ts';
import { readBankAccount, readEmail } from './read-identifiers.ts';
import { readName } from './read-name.ts';
import { readPhone } from './read-phone.ts';
import { Remarks } from './remarks.ts';
import { type RowCells, rowCells } from './row-cells.ts';
import { refusedDraft, rowDraft } from './row-draft.ts';
import { holding, thingDraft } from './things.ts';
import { readLinkKind } from './vocabulary.ts';

type End = { person: PersonDraft } | { thing: ThingDraft };

/** In a list of links a name is all that tells a person, so one name is one person within the file. */
const endOf = (
  column: MappedColumn | undefined,
  cell: RowCells,
  mapping: Mapping,
  remarks: Remarks,
): End | null => {
  const text = column === undefined ? '' : cell(column);
  if (column === undefined || text === '') {
    remarks.refuse(column?.heading ?? null, null, {
      az: 'Əlaqənin bir ucu boşdur. Hər iki ucu yazın və sütunlarını göstərin.',
      en: 'One end of the link is blank. Write both ends and map their columns.',
    });
    return null;
  }
  const look = meaningOfValue(text);
  const read = { PHONE: readPhone, EMAIL: readEmail, BANK_ACCOUNT: readBankAccount };
  const label = { PHONE: 'Phone', EMAIL: 'Email', BANK_ACCOUNT: 'BankAccount' } as const;
  if (look === 'PHONE' || look === 'EMAIL' || look === 'BANK_ACCOUNT') {
    const value = remarks.must(column.heading, text, read[look](text));
    return value === null ? null : { thing: thingDraft(label[look], value) };
  }
  const name = remarks.must(column.heading, text, readName(text));
  if (name === null) return null;
  return {
    person: { key: `source:${fold(name.text) || name.text}`, names: [name], role: defaultRole(mapping) },
  };
};

const keyOf = (end: End): string => ('person' in end ? end.person.key : end.thing.key);

const linkOf = (from: End, to: End, word: string, heading: string, remarks: Remarks): LinkDraft => {
  const detail = word === '' ? {} : { detail: word };
  if ('person' in from && 'thing' in to) return { ...holding(from.person.key, to.thing), ...detail };
  if ('thing' in from && 'person' in to) return { ...holding(to.person.key, from.thing), ...detail };
  const ends = { from: keyOf(from), to: keyOf(to), ...detail };
  if ('thing' in from && 'thing' in to)
    return { type: from.thing.label === 'BankAccount' ? 'PAID' : 'CONTACTED', ...ends };
  const type = word === '' ? 'ASSOCIATE_OF' : remarks.may(heading, word, readLinkKind(word));
  return { type: type ?? 'ASSOCIATE_OF', ...ends };
};

/** Whether two things can be linked: calls between phones, payments between accounts. */
const fit = (from: End, to: End): boolean =>
  !('thing' in from && 'thing' in to) ||
  (from.thing.label === to.thing.label && from.thing.label !== 'Email');

const MISFIT = {
  az: 'Bu iki ucu əlaqələndirmək olmur. Telefonu telefonla, hesabı hesabla, adamı istənilən ilə yazın.',
  en: 'These two ends cannot be linked. Link a phone to a phone, an account to an account, a person to anything.',
};

const SELF = {
  az: 'Əlaqənin iki ucu eynidir. Birini düzəldin.',
  en: 'Both ends of the link are the same. Mend one of them.',
};

/** A list of links: two columns and a kind. */
export async function* edgeRows(table: Table, mapping: Mapping): AsyncGenerator<RowDraft> {
  const columns = columnsOf(table.header, mapping);
  for await (const source of table.rows()) {
    const remarks = new Remarks(source.row);
    const cell = rowCells(source, columns, table.header.length, remarks);
    const from = endOf(columns.of('FROM')[0], cell, mapping, remarks);
    const to = endOf(columns.of('TO')[0], cell, mapping, remarks);
    if (from !== null && to !== null && keyOf(from) === keyOf(to)) remarks.refuse(null, null, SELF);
    if (from !== null && to !== null && !fit(from, to)) remarks.refuse(null, null, MISFIT);
    const [kindColumn] = columns.of('LINK_KIND');
    const word = kindColumn === undefined ? '' : cell(kindColumn).slice(0, 200);
    const dates = columns.of('HAPPENED_ON', 'VALID_FROM', 'VALID_TO').flatMap((column) => {
      const text = cell(column);
      const date = text === '' ? null : remarks.must(column.heading, text, readDate(text, mapping.dateOrder));
      return date === null ? [] : [{ meaning: column.meaning, ...date }];
    });
    if (from === null || to === null || remarks.isRefused) {
      yield refusedDraft(source, remarks);
      continue;
    }
    const link = linkOf(from, to, word, kindColumn?.heading ?? '', remarks);
    const start = dates.find(({ meaning }) => meaning !== 'VALID_TO');
    const end = dates.find(({ meaning }) => meaning === 'VALID_TO');
    const ends = [from, to];
    yield rowDraft(
      source.row,
      {
        people: ends.flatMap((side) => ('person' in side ? [side.person] : [])),
        things: ends.flatMap((side) => ('thing' in side ? [side.thing] : [])),
        links: [
          {
            ...link,
            ...(start && { validFrom: partialOf(start, 'from') }),
            ...(end && { validTo: partialOf(end, 'to') }),
          },
        ],
      },
      remarks,
    );
  }
}
