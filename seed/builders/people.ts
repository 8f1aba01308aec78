import type { SealedColumns } from '../../server/vault/vault.ts';
import { nameIndexOf } from '../../server/names/name-index.ts';
import { demoId } from '../demo-id.ts';
import { firstDay, lastDay, precisionOf } from '../calendar.ts';
import { factNode, type Stamp } from './facts.ts';
import { joinRows, type Rows } from './rows.ts';

export type NameKind = 'LEGAL' | 'MRZ' | 'TRANSLITERATED' | 'ALIAS' | 'NICKNAME' | 'MAIDEN';

export type NameForm = {
  text: string;
  script: 'Latn' | 'Cyrl' | 'Arab';
  kind: NameKind;
  family?: string | undefined;
  given?: string | undefined;
  father?: string | undefined;
};

export const person = (id: string): Rows => ({
  nodes: [{ labels: ['Person', 'Anchor'], properties: { id, key: `PERSON:${id}` } }],
  ties: [],
});

export type PersonRecord = {
  id: string;
  of: string;
  sex?: 'M' | 'F' | 'U' | undefined;
  /** A day, month or year. */
  birth?: string | null | undefined;
  /** In the words of the source. */
  birthPlace?: string | null | undefined;
  citizenship?: string | null | undefined;
  district?: string | null | undefined;
  names?: readonly NameForm[];
  /** Of a protected person; she has no names. */
  pseudonym?: string | undefined;
};

const birthOf = (birth: string | null | undefined) =>
  birth
    ? {
        birthText: birth,
        birthFrom: firstDay(birth),
        birthTo: lastDay(birth),
        birthPrecision: precisionOf(birth),
      }
    : {};

/** What one source says of one person, with the names it gives. Throws when a protected person would get a name. */
export const personRecord = (record: PersonRecord, stamp: Stamp): Rows => {
  const { id, of, sex, birth, birthPlace, citizenship, district, names = [], pseudonym } = record;
  if (pseudonym !== undefined && names.length > 0)
    throw new Error(`${pseudonym} is protected: her names are sealed`);
  const isProtected = pseudonym !== undefined;
  const born = birth ? { from: firstDay(birth), to: lastDay(birth) } : null;
  const own = { sex, ...birthOf(birth), birthPlace, citizenship, district, pseudonym, isProtected };
  return joinRows([
    factNode('Record', id, stamp, own, [['DESCRIBES', of]]),
    ...names.map((name, position) =>
      factNode(
        'Name',
        demoId(`name:${id}:${position}`),
        stamp,
        { ...name, ...nameIndexOf(name.text, born) },
        [['NAMED', id, 'IN']],
      ),
    ),
  ]);
};

/** The encrypted identity of a protected person; `sealed` comes from the vault. */
export const sealedIdentity = (id: string, of: string, sealed: SealedColumns, stamp: Stamp): Rows =>
  factNode('SealedIdentity', id, stamp, sealed, [['IDENTIFIES', of]]);
