import { nameIndexOf } from '../names/name-index.ts';
import type { ImportMappingInput } from '../graphql/types.generated.ts';
import type { Vault } from '../vault/vault.ts';
import type { LinkDraft, PersonDraft, RowDraft, ThingDraft } from './draft.ts';
import { importId } from './import-id.ts';
import { isProtectedRole, pseudonymOf, sealedIdentityOf } from './protected.ts';

/** What every row of an import has in common. */
export type Import = {
  id: string;
  caseId: string;
  fileName: string;
  sha256: string;
  total: number;
  mapping: ImportMappingInput;
  vault: Vault;
  /** Keys of people whom some row of the file gives a protected role: they are sealed in every row. */
  protectedKeys: ReadonlySet<string>;
};

type Row = Record<string, unknown>;

/** The lists of `imports/write-batch`. */
export type BatchRows = {
  people: Row[];
  things: Row[];
  links: Row[];
  notices: Row[];
  citations: Row[];
};

export const caseScope = (job: Pick<Import, 'caseId'>): string => `case:${job.caseId}`;
export const sealedScope = (job: Pick<Import, 'caseId'>): string => `case:${job.caseId}:identity`;

/** Keys of people are written small (`row:12`, `source:Q-17`), those of things as the graph has them (`PHONE:+994…`). */
export const isPersonKey = (key: string): boolean => /^[a-z]/u.test(key);

export const isProtectedPerson = (job: Import, { key, role }: PersonDraft): boolean =>
  isProtectedRole(role) || isProtectedRole(job.mapping.role) || job.protectedKeys.has(key);

const personId = (job: Import, key: string): string => importId(job.id, 'person', key);
const anchorKey = (job: Import, key: string): string =>
  isPersonKey(key) ? `PERSON:${personId(job, key)}` : key;
const recordId = (job: Import, row: number, key: string): string => importId(job.id, 'record', row, key);

export const sourceOf = ({ mapping, fileName }: Import, row: number): string =>
  `${mapping.source} · ${fileName} · ${row}`;

const ROLE_TYPES = {
  SUSPECT: 'SUSPECT_IN',
  VICTIM: 'VICTIM_IN',
  INJURED_PARTY: 'INJURED_PARTY_IN',
  WITNESS: 'WITNESS_IN',
} as const;

const nameRows = (id: string, { names, birth }: PersonDraft): Row[] =>
  names.map(({ index, ...name }, i) => ({
    ...name,
    ...(index ?? nameIndexOf(name.text, birth ?? null)),
    id: importId(id, 'name', i),
    tie: importId(id, 'named', i),
  }));

/** Of a protected person the year alone is told; the day is sealed with the name. */
const birthOf = ({ birth }: PersonDraft, isProtected: boolean): Row => {
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

const personRow = (job: Import, { row }: RowDraft, person: PersonDraft): Row => {
  const id = recordId(job, row, person.key);
  const isProtected = isProtectedPerson(job, person);
  return {
    id,
    personId: personId(job, person.key),
    tie: importId(id, 'describes'),
    source: sourceOf(job, row),
    sex: person.sex,
    citizenship: person.citizenship,
    ...birthOf(person, isProtected),
    ...(isProtected ? {} : { district: person.district, note: person.note }),
    pseudonym: isProtected ? pseudonymOf(job.vault, job.id, person.key) : null,
    names: isProtected ? [] : nameRows(id, person),
    roles: person.role === null ? [] : [{ type: ROLE_TYPES[person.role], id: importId(id, 'role') }],
    sealed: isProtected
      ? [
          {
            id: importId(id, 'sealed'),
            tie: importId(id, 'identifies'),
            ...sealedIdentityOf(job.vault, person),
          },
        ]
      : [],
  };
};

/** Places and organisations are known by what is said of them; every other thing by the number printed on it. */
const isDescribed = ({ label }: ThingDraft): boolean => label === 'Place' || label === 'Organisation';

const thingRow = (job: Import, { row }: RowDraft, thing: ThingDraft, isSealed: boolean): Row => {
  const { key, label, value, scheme, documentType } = thing;
  const own = { key, label, id: importId(job.id, 'thing', key), scheme, documentType };
  if (!isDescribed(thing)) return { ...own, value };
  const id = importId(job.id, isSealed ? 'sealed-thing' : 'thing', 'record', key);
  return {
    ...own,
    recordId: id,
    tie: importId(id, 'describes'),
    title: value,
    source: sourceOf(job, row),
    ...(isSealed ? { scope: sealedScope(job) } : {}),
  };
};

/** Under which property the model keeps what else a link says. */
const detailOf = ({ type, detail }: LinkDraft): Row => {
  if (detail === undefined) return {};
  if (type === 'RELATED_TO') return { kin: detail };
  if (type === 'MEMBER_OF') return { role: detail };
  return type === 'PAID' ? { channel: detail } : { reason: detail };
};

const linkId = (job: Import, { row }: RowDraft, { from, to }: LinkDraft, position: number): string =>
  importId(job.id, 'link', row, position, from, to);

const linkRow = (job: Import, draft: RowDraft, link: LinkDraft, id: string, isSealed: boolean): Row => {
  const person = draft.people.find(({ key }) => key === link.from || key === link.to);
  const { validFrom, validTo, count, seconds, amount, currency, certainty, grade } = link;
  return {
    id,
    type: link.type,
    from: anchorKey(job, link.from),
    to: anchorKey(job, link.to),
    source: sourceOf(job, draft.row),
    ...(person ? { recordId: recordId(job, draft.row, person.key) } : {}),
    ...(isSealed ? { scope: sealedScope(job) } : {}),
    validFrom,
    validTo,
    count,
    seconds,
    amount,
    currency,
    certainty,
    ...(grade === undefined ? {} : { reliability: grade.slice(0, 1), credibility: Number(grade.slice(1)) }),
    ...detailOf(link),
  };
};

export const exhibitId = (job: Pick<Import, 'id'>): string => importId(job.id, 'exhibit');

/** The file itself is the exhibit of a call or payment table: the graph has a line for each pair, the rows stay in the file. */
export const exhibitOf = (job: Import): Row[] => {
  const { kind } = job.mapping;
  if (kind !== 'CALLS' && kind !== 'PAYMENTS') return [];
  const id = exhibitId(job);
  return [
    {
      id,
      tie: importId(id, 'in-case'),
      number: job.sha256.slice(0, 12),
      kind: kind === 'CALLS' ? 'CALL_RECORDS' : 'BANK_STATEMENT',
      title: job.fileName,
      sha256: job.sha256,
      source: job.mapping.source,
    },
  ];
};

const citationOf = (job: Import, factId: string, { rows, from, to }: LinkDraft): Row[] =>
  rows
    ? [
        {
          id: importId(factId, 'citation'),
          factId,
          sourceId: exhibitId(job),
          locator: rows.first === rows.last ? String(rows.first) : `${rows.first}–${rows.last}`,
          ends: [from, to],
        },
      ]
    : [];

const noticeRows = (job: Import, draft: RowDraft, today: string): Row[] =>
  draft.notices.map((notice, i) => {
    const id = importId(job.id, 'notice', draft.row, i);
    return {
      id,
      seeksTie: importId(id, 'seeks'),
      caseTie: importId(id, 'case'),
      eventId: importId(id, 'published'),
      eventTie: importId(id, 'published', 'tie'),
      personId: personId(job, notice.person),
      recordId: recordId(job, draft.row, notice.person),
      source: sourceOf(job, draft.row),
      number: notice.number,
      colour: notice.colour,
      requestedBy: notice.requestedBy,
      purpose: notice.purpose ?? 'PROSECUTION',
      validTo: notice.validTo,
      publishedOn: notice.publishedOn ?? today,
    };
  });

/** True for a draft that goes in: nothing in it was refused. */
export const goesIn = ({ remarks }: RowDraft): boolean => !remarks.some(({ isRefused }) => isRefused);

/** What a batch of rows becomes. A link may lead to somebody whom an earlier row of the file describes, never to a later one. */
export const batchRows = (job: Import, drafts: readonly RowDraft[], today: string): BatchRows => {
  const rows: BatchRows = { people: [], things: [], links: [], notices: [], citations: [] };
  const things = new Map<string, Row>();
  for (const draft of drafts) {
    if (!goesIn(draft)) continue;
    const sealedKeys = new Set(
      draft.people.filter((person) => isProtectedPerson(job, person)).map(({ key }) => key),
    );
    // What identifies a protected person lies with her identity; a link to another person is told under her pseudonym.
    const isSealed = ({ from, to }: LinkDraft): boolean =>
      (sealedKeys.has(from) && !isPersonKey(to)) || (sealedKeys.has(to) && !isPersonKey(from));
    draft.links.forEach((link, position) => {
      const id = linkId(job, draft, link, position);
      rows.links.push(linkRow(job, draft, link, id, isSealed(link)));
      rows.citations.push(...citationOf(job, id, link));
    });
    rows.people.push(...draft.people.map((person) => personRow(job, draft, person)));
    for (const thing of draft.things) {
      const touching = draft.links.filter(({ from, to }) => from === thing.key || to === thing.key);
      const isHidden = touching.length > 0 && touching.every(isSealed);
      things.set(`${thing.key}\n${isHidden ? 'sealed' : ''}`, thingRow(job, draft, thing, isHidden));
    }
    rows.notices.push(...noticeRows(job, draft, today));
  }
  // One order of locks for all imports, so that two that name the same things do not wait for each other.
  rows.things = [...things.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return rows;
};
