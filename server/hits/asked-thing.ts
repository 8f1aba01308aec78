import type { AskedThing, Problem } from '../graphql/types.generated.ts';
import type { ThingLabel } from '../imports/draft.ts';
import { IDENTIFIER_SCHEMES } from '../imports/mapping/identifier-schemes.ts';
import { readFin } from '../imports/mapping/read-identifiers.ts';
import { READ_THING } from '../imports/mapping/read-thing.ts';
import { thingDraft } from '../imports/mapping/things.ts';

const LABELS: Record<AskedThing, ThingLabel> = {
  PHONE: 'Phone',
  HANDSET: 'Handset',
  EMAIL: 'Email',
  ACCOUNT: 'Account',
  BANK_ACCOUNT: 'BankAccount',
  VEHICLE: 'Vehicle',
  DOCUMENT: 'Document',
  IDENTIFIER: 'Identifier',
  PLACE: 'Place',
};

const formsOf = (texts: readonly string[], reads: readonly (typeof READ_THING)[ThingLabel][]): string[] => [
  ...new Set([
    ...texts,
    ...reads.flatMap((read) => {
      const found = read(texts[0] ?? '');
      return 'value' in found ? [found.value] : [];
    }),
  ]),
];

/** Every key under which the thing would stand in the graph: as it is typed, without blanks, and as files are read, so that `050 123 45 67` finds `+994501234567`. */
export const keysOfThing = (kind: AskedThing, value: string): string[] => {
  const label = LABELS[kind];
  const read = READ_THING[label];
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
