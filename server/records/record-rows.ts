import { nameIndexOf } from '../names/name-index.ts';
import type { LinkDraft, PersonDraft, RowDraft, ThingDraft } from '../imports/draft.ts';
import { importId } from '../imports/import-id.ts';
import { pseudonymOf, sealedIdentityOf } from '../imports/protected.ts';
import type { Vault } from '../vault/vault.ts';
import { ROLE_TYPES } from '../roles/role-problems.ts';
import { thingId } from './thing-id.ts';

/** What is recorded at once: the rows of an import, or an element that somebody adds by hand. */
export type Recording = {
  /** The ids of all that is written follow from it, so that the same recording writes the same ids. */
  id: string;
  caseId: string;
  vault: Vault;
  /** The source in words of what a row says. */
  sourceOf: (row: number) => string;
  isProtected: (person: PersonDraft) => boolean;
  /** Whether a link tells who a protected person is: then it lies with the identity. */
  isSealed: (draft: RowDraft, link: LinkDraft) => boolean;
  /** Whether things that are known by the number printed on them are described too, so that one is there without a link. */
  describesNumbers: boolean;
};

export type Row = Record<string, unknown>;

/** The lists of `cypher/records/rows.part.cypher`. */
export type RecordRows = { people: Row[]; things: Row[]; links: Row[] };

export const caseScope = ({ caseId }: { caseId: string }): string => `case:${caseId}`;
export const sealedScope = ({ caseId }: { caseId: string }): string => `case:${caseId}:identity`;

/** Keys of people are written small (`row:12`, `source:Q-17`), those of what has its key in the graph as it stands there (`PHONE:+994…`). */
export const isPersonKey = (key: string): boolean => /^[a-z]/u.test(key);

type Identified = { id: string };

export const personId = (recording: Identified, key: string): string => importId(recording.id, 'person', key);
const anchorKey = (recording: Identified, key: string): string =>
  isPersonKey(key) ? `PERSON:${personId(recording, key)}` : key;
export const recordId = (recording: Identified, row: number, key: string): string =>
  importId(recording.id, 'record', row, key);
export const thingRecordId = (recording: Identified, key: string, isSealed: boolean): string =>
  importId(recording.id, isSealed ? 'sealed-thing' : 'thing', 'record', key);

/** The names of a record, each with what the indexes keep of it. */
export const nameRows = (id: string, { names, birth }: Pick<PersonDraft, 'names' | 'birth'>): Row[] =>
  names.map(({ index, ...name }, i) => ({
    ...name,
    ...(index ?? nameIndexOf(name.text, birth ?? null)),
    id: importId(id, 'name', i),
    tie: importId(id, 'named', i),
  }));

/** Of a protected person the year alone is told; the day is sealed with the name. */
export const birthOf = ({ birth }: Pick<PersonDraft, 'birth'>, isProtected: boolean): Row => {
  if (!birth) return {};
  if (!isProtected)
    return {
      birthText: birth.text,
      birthFrom: birth.from,
      birthTo: birth.to,
      birthPrecision: birth.precision,
    };
  const [from, to] = [birth.from.slice(0, 4), birth.to.slice(0, 4)];
  return {
    birthText: from === to ? from : `${from}–${to}`,
    birthFrom: `${from}-01-01`,
    birthTo: `${to}-12-31`,
    birthPrecision: from === to ? 'YEAR' : 'RANGE',
  };
};

const personRow = (recording: Recording, { row }: RowDraft, person: PersonDraft): Row => {
  const id = recordId(recording, row, person.key);
  const isProtected = recording.isProtected(person);
  return {
    id,
    personId: personId(recording, person.key),
    tie: importId(id, 'describes'),
    source: recording.sourceOf(row),
    handling: person.handling,
    sex: person.sex,
    citizenship: person.citizenship,
    ...birthOf(person, isProtected),
    ...(isProtected ? {} : { birthPlace: person.birthPlace, district: person.district, note: person.note }),
    pseudonym: isProtected ? pseudonymOf(recording.vault, recording.id, person.key) : null,
    names: isProtected ? [] : nameRows(id, person),
    roles: person.role === null ? [] : [{ type: ROLE_TYPES[person.role], id: importId(id, 'role') }],
    sealed: isProtected
      ? [
          {
            id: importId(id, 'sealed'),
            tie: importId(id, 'identifies'),
            ...sealedIdentityOf(recording.vault, person),
          },
        ]
      : [],
  };
};

/** Groups, places and organisations are known by what is said of them; every other thing by the number printed on it. */
const hasNumber = ({ label }: ThingDraft): boolean =>
  label !== 'Group' && label !== 'Place' && label !== 'Organisation';

/** A group goes by a title in each language; a name that somebody writes is the same in both. */
const titleOf = ({ label, value }: ThingDraft): Row =>
  label === 'Group' ? { titleAz: value, titleEn: value } : { title: value };

const thingRow = (recording: Recording, { row }: RowDraft, thing: ThingDraft, isSealed: boolean): Row => {
  const { key, label, value, scheme, documentType } = thing;
  const isNumber = hasNumber(thing);
  const own = {
    key,
    label,
    id: thingId(recording.vault, key),
    scheme,
    ...(isNumber ? { value } : {}),
  };
  if (isNumber && !recording.describesNumbers) return own;
  const id = thingRecordId(recording, key, isSealed);
  return {
    ...own,
    recordId: id,
    tie: importId(id, 'describes'),
    ...(isNumber ? {} : titleOf(thing)),
    documentType,
    handling: thing.handling,
    source: recording.sourceOf(row),
    ...(isSealed ? { scope: sealedScope(recording) } : {}),
  };
};

/** Under which property the model keeps what else a link says. */
const detailOf = ({ type, detail }: LinkDraft): Row => {
  if (detail === undefined) return {};
  if (type === 'RELATED_TO') return { kin: detail };
  if (type === 'MEMBER_OF') return { role: detail };
  return type === 'PAID' ? { channel: detail } : { reason: detail };
};

export const linkId = (
  recording: Identified,
  { row }: RowDraft,
  { from, to }: LinkDraft,
  position: number,
): string => importId(recording.id, 'link', row, position, from, to);

const linkRow = (
  recording: Recording,
  draft: RowDraft,
  link: LinkDraft,
  id: string,
  isSealed: boolean,
): Row => {
  const person = draft.people.find(({ key }) => key === link.from || key === link.to);
  const document = draft.things.find(({ key }) => key === link.to);
  const { validFrom, validTo, count, seconds, amount, currency, certainty, grade, handling } = link;
  return {
    id,
    type: link.type,
    from: anchorKey(recording, link.from),
    to: anchorKey(recording, link.to),
    source: recording.sourceOf(draft.row),
    ...(person ? { recordId: recordId(recording, draft.row, person.key) } : {}),
    ...(isSealed ? { scope: sealedScope(recording) } : {}),
    validFrom,
    validTo,
    count,
    seconds,
    amount,
    currency,
    certainty,
    handling,
    documentType: document?.documentType,
    ...(grade === undefined ? {} : { reliability: grade.slice(0, 1), credibility: Number(grade.slice(1)) }),
    ...detailOf(link),
  };
};

/** What the rows become. A link may lead to somebody whom an earlier row describes, never to a later one. */
export const recordRows = (recording: Recording, drafts: readonly RowDraft[]): RecordRows => {
  const people: Row[] = [];
  const links: Row[] = [];
  const things = new Map<string, Row>();
  for (const draft of drafts) {
    const isSealed = (link: LinkDraft): boolean => recording.isSealed(draft, link);
    draft.links.forEach((link, position) => {
      const id = linkId(recording, draft, link, position);
      links.push(linkRow(recording, draft, link, id, isSealed(link)));
    });
    people.push(...draft.people.map((person) => personRow(recording, draft, person)));
    for (const thing of draft.things) {
      const touching = draft.links.filter(({ from, to }) => from === thing.key || to === thing.key);
      const isHidden = touching.length > 0 && touching.every(isSealed);
      things.set(`${thing.key}\n${isHidden ? 'sealed' : ''}`, thingRow(recording, draft, thing, isHidden));
    }
  }
  // One order of locks for all, so that two that name the same things do not wait for each other.
  const inOrder = [...things.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return { people, things: inOrder, links };
};
