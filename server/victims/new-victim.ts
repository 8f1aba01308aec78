import { addDays, addMonths } from '../calendar.ts';
import type { NewVictimInput, VictimChildInput } from '../graphql/types.generated.ts';
import { importId } from '../imports/import-id.ts';
import { readName } from '../imports/mapping/read-name.ts';
import { pseudonymOf, sealedIdentityOf } from '../imports/protected.ts';
import { parseName } from '../names/parse-name.ts';
import type { SealedColumns, Vault } from '../vault/vault.ts';
import ages from './child-ages.json' with { type: 'json' };

/** A row of `cypher/victims/new-people.part.cypher`. */
type NewPersonRow = Record<string, unknown>;

/** The ids of all that is written follow from that of the registration, so that it is the same when it is sent again. */
export const victimIdOf = (registrationId: string): string => importId(registrationId, 'victim');

const rowOf = (registrationId: string, of: string, vault: Vault): NewPersonRow => ({
  id: importId(registrationId, 'record', of),
  tie: importId(registrationId, 'describes', of),
  pseudonym: pseudonymOf(vault, registrationId, of),
  sealed: [],
  kinId: null,
  kinTie: null,
  citizenship: null,
  birthText: null,
  birthFrom: null,
  birthTo: null,
  birthPrecision: null,
});

/** Of a protected person the year alone is told. */
const bornInYear = (year: string) => ({
  birthText: year,
  birthFrom: `${year}-01-01`,
  birthTo: `${year}-12-31`,
  birthPrecision: 'YEAR',
});

/** On which days somebody may be born who is of that age on a day. */
const bornInBand = (code: string, on: string): NewPersonRow => {
  const band = ages.find((one) => one.code === code);
  if (!band) return {};
  const from = addDays(addMonths(on, -12 * (band.to + 1)), 1);
  const to = addMonths(on, -12 * band.from);
  return {
    birthText: `${from.slice(0, 4)}–${to.slice(0, 4)}`,
    birthFrom: from,
    birthTo: to,
    birthPrecision: 'RANGE',
  };
};

/** The identity in the form that every sealed one has. */
const sealedColumnsOf = (vault: Vault, { name, sex, bornIn }: NewVictimInput): SealedColumns | null => {
  const read = name?.trim() ? readName(name.trim()) : null;
  if (!read || 'wrong' in read) return null;
  const { family, given, father } = parseName(read.value.text);
  const draft = {
    key: 'victim',
    role: 'VICTIM' as const,
    names: [
      {
        ...read.value,
        ...(family ? { family } : {}),
        ...(given ? { given } : {}),
        ...(father ? { father } : {}),
      },
    ],
    ...(sex === 'F' ? { sex: 'F' as const } : {}),
    ...(sex === 'M' ? { sex: 'M' as const } : {}),
    ...(bornIn
      ? {
          birth: {
            text: bornIn,
            from: `${bornIn}-01-01`,
            to: `${bornIn}-12-31`,
            precision: 'YEAR' as const,
          },
        }
      : {}),
  };
  return sealedIdentityOf(vault, draft);
};

const sealedRow = (registrationId: string, vault: Vault, person: NewVictimInput): NewPersonRow[] => {
  const sealed = sealedColumnsOf(vault, person);
  if (!sealed) return [];
  return [
    {
      id: importId(registrationId, 'sealed'),
      tie: importId(registrationId, 'identifies'),
      ...sealed,
    },
  ];
};

const KEPT_BIRTH = { birthText: null, birthFrom: null, birthTo: null, birthPrecision: null };

/** Who somebody is as a correction says; null leaves it as it was. */
export const correctedPerson = (id: string, person: NewVictimInput | null) => ({
  recordId: person ? importId(id, 'record') : null,
  tieId: importId(id, 'describes'),
  sex: person?.sex ?? null,
  citizenship: person?.citizenship || null,
  ...(person?.bornIn ? bornInYear(person.bornIn) : KEPT_BIRTH),
});

/** The identity as a correction seals it: under a new name, or under the one that was sealed, with sex and year as they are now. Null when there is none. */
export const correctedIdentity = (
  id: string,
  vault: Vault,
  person: NewVictimInput,
  before: SealedColumns | null,
): (SealedColumns & { sealedId: string; tie: string }) | null => {
  const ids = { sealedId: importId(id, 'sealed'), tie: importId(id, 'identifies') };
  if (person.name?.trim()) {
    const sealed = sealedColumnsOf(vault, person);
    return sealed && { ...ids, ...sealed };
  }
  if (!before) return null;
  const { sex, bornIn = null } = person;
  const known: unknown = JSON.parse(vault.open(before));
  const said = { sex: sex === 'U' ? null : sex, birth: bornIn || null };
  return { ...ids, ...vault.seal(JSON.stringify({ ...(known as object), ...said })) };
};

export const newVictimRow = (registrationId: string, vault: Vault, person: NewVictimInput): NewPersonRow => ({
  ...rowOf(registrationId, 'victim', vault),
  personId: victimIdOf(registrationId),
  sex: person.sex,
  citizenship: person.citizenship || null,
  ...(person.bornIn ? bornInYear(person.bornIn) : {}),
  sealed: sealedRow(registrationId, vault, person),
});

/** A child of somebody; `on` is the day of her arrival, `place` tells the children of one registration apart. */
export const newChildRow = (
  registrationId: string,
  vault: Vault,
  { child: { age, tie, sex }, on, place }: { child: VictimChildInput; on: string; place: number },
): NewPersonRow => ({
  ...rowOf(registrationId, `child ${place}`, vault),
  personId: importId(registrationId, 'child', place),
  kinId: importId(registrationId, 'kin', place),
  kinTie: tie,
  sex,
  ...bornInBand(age, on),
});

export const pseudonymOfVictim = (registrationId: string, vault: Vault): string =>
  pseudonymOf(vault, registrationId, 'victim');
