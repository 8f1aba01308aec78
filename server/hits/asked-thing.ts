import type { AskedThing, Problem } from '../graphql/types.generated.ts';
import type { ThingLabel } from '../imports/draft.ts';
import { IDENTIFIER_SCHEMES } from '../imports/mapping/identifier-schemes.ts';
import type { Read } from '../imports/mapping/read.ts';
import {
  readBankAccount,
  readCode,
  readEmail,
  readFin,
  readHandle,
  readImei,
  readPlate,
} from '../imports/mapping/read-identifiers.ts';
import { readPhone } from '../imports/mapping/read-phone.ts';
import { thingDraft } from '../imports/mapping/things.ts';

type Way = { label: ThingLabel; read: (text: string) => Read<string> };

/** A thing is asked for as an import would read it, so that `050 123 45 67` finds `+994501234567`. */
const WAYS: Record<AskedThing, Way> = {
  PHONE: { label: 'Phone', read: readPhone },
  HANDSET: { label: 'Handset', read: readImei },
  EMAIL: { label: 'Email', read: readEmail },
  ACCOUNT: { label: 'Account', read: readHandle },
  BANK_ACCOUNT: { label: 'BankAccount', read: readBankAccount },
  VEHICLE: { label: 'Vehicle', read: readPlate },
  DOCUMENT: { label: 'Document', read: readCode },
  IDENTIFIER: { label: 'Identifier', read: readCode },
  PLACE: { label: 'Place', read: (value) => ({ value }) },
};

const formsOf = (texts: readonly string[], reads: readonly Way['read'][]): string[] => [
  ...new Set([
    ...texts,
    ...reads.flatMap((read) => {
      const found = read(texts[0] ?? '');
      return 'value' in found ? [found.value] : [];
    }),
  ]),
];

/** Every key under which the thing would stand in the graph: as it is typed, without blanks, and as files are read. */
export const keysOfThing = (kind: AskedThing, value: string): string[] => {
  const { label, read } = WAYS[kind];
  const typed = value.trim();
  const texts = kind === 'ACCOUNT' || kind === 'PLACE' ? [typed] : [typed, typed.replace(/\s/gu, '')];
  const forms = formsOf(texts, kind === 'IDENTIFIER' ? [read, readFin] : [read]);
  const keys =
    kind === 'IDENTIFIER'
      ? IDENTIFIER_SCHEMES.flatMap((scheme) => forms.map((form) => thingDraft(label, form, { scheme }).key))
      : forms.map((form) => thingDraft(label, form).key);
  return [...new Set(keys)];
};

/** What has to be mended in a question; empty when nothing. */
export const problemsOf = (value: string, why: string): Problem[] => [
  ...(value.trim().length >= 3 && value.length <= 100
    ? []
    : [
        {
          field: 'value',
          text: { az: 'Dəyər 3–100 işarədən ibarət olmalıdır.', en: 'Give a value of 3 to 100 characters.' },
        },
      ]),
  ...(why.trim().length >= 10 && why.length <= 500
    ? []
    : [
        {
          field: 'why',
          text: {
            az: 'Sahibi bilməlidir: nə üçün soruşursunuz? 10–500 işarə yazın.',
            en: 'The owner must know why you ask: write 10 to 500 characters.',
          },
        },
      ]),
];
