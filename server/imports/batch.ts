import type { ImportMappingInput } from '../graphql/types.generated.ts';
import {
  isPersonKey,
  linkId,
  personId,
  recordId,
  recordRows,
  type Recording,
  type RecordRows,
  type Row,
} from '../records/record-rows.ts';
import type { Vault } from '../vault/vault.ts';
import type { LinkDraft, PersonDraft, RowDraft } from './draft.ts';
import { importId } from './import-id.ts';
import { isProtectedRole } from './protected.ts';

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

/** The lists of `imports/write-batch`. */
export type BatchRows = RecordRows & { notices: Row[]; journeys: Row[]; citations: Row[] };

export const isProtectedPerson = (job: Import, { key, role }: PersonDraft): boolean =>
  isProtectedRole(role) || isProtectedRole(job.mapping.role) || job.protectedKeys.has(key);

export const sourceOf = ({ mapping, fileName }: Import, row: number): string =>
  `${mapping.source} · ${fileName} · ${row}`;

const recordingOf = (job: Import): Recording => ({
  id: job.id,
  caseId: job.caseId,
  vault: job.vault,
  sourceOf: (row) => sourceOf(job, row),
  isProtected: (person) => isProtectedPerson(job, person),
  // What identifies a protected person lies with her identity; a link to another person is told under her pseudonym.
  isSealed: ({ people }, { from, to }) =>
    people.some(
      (person) =>
        isProtectedPerson(job, person) &&
        ((person.key === from && !isPersonKey(to)) || (person.key === to && !isPersonKey(from))),
    ),
  describesNumbers: false,
});

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

const noticeRows = (job: Import, draft: RowDraft): Row[] =>
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
      purpose: notice.purpose ?? null,
      validTo: notice.validTo,
      publishedOn: notice.publishedOn ?? null,
      publishedIn: notice.publishedIn ?? null,
    };
  });

/** What a row names as its source may name a protected person, too: then the file alone is told. */
const journeyRows = (job: Import, draft: RowDraft): Row[] =>
  (draft.journeys ?? []).map(({ travellers, source, ...journey }, i) => {
    const id = importId(job.id, 'journey', draft.row, i);
    const mayTell = source !== undefined && !draft.people.some((person) => isProtectedPerson(job, person));
    return {
      ...journey,
      id,
      fromTie: importId(id, 'from'),
      toTie: importId(id, 'to'),
      source: mayTell ? `${sourceOf(job, draft.row)} · ${source}` : sourceOf(job, draft.row),
      travellers: travellers.map((key) => ({
        key: isPersonKey(key) ? personId(job, key) : key,
        tie: importId(id, 'took', key),
      })),
    };
  });

/** True for a draft that goes in: nothing in it was refused. */
export const goesIn = ({ remarks }: RowDraft): boolean => !remarks.some(({ isRefused }) => isRefused);

/** What a batch of rows becomes. */
export const batchRows = (job: Import, drafts: readonly RowDraft[]): BatchRows => {
  const accepted = drafts.filter((draft) => goesIn(draft));
  return {
    ...recordRows(recordingOf(job), accepted),
    citations: accepted.flatMap((draft) =>
      draft.links.flatMap((link, position) => citationOf(job, linkId(job, draft, link, position), link)),
    ),
    notices: accepted.flatMap((draft) => noticeRows(job, draft)),
    journeys: accepted.flatMap((draft) => journeyRows(job, draft)),
  };
};
