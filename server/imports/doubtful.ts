import type { ViewerRun } from '../db/run.ts';
import type { ComparedRecord } from '../matches/compared-record.ts';
import { resemblingOf } from '../matches/resembling.ts';
import { caseScope } from '../records/record-rows.ts';
import { goesIn, isProtectedPerson, type Import } from './batch.ts';
import type { PersonDraft, RowDraft } from './draft.ts';

/** Of the people of a batch, the keys of those who look like somebody whom the writer may see. */
export type FindDoubtful = (
  run: ViewerRun,
  job: Import,
  drafts: readonly RowDraft[],
) => Promise<ReadonlySet<string>>;

/** A person of a file as matching would see the record, were it written. */
const recordOf = (job: Import, { things }: RowDraft, person: PersonDraft): ComparedRecord => ({
  id: person.key,
  scope: caseScope(job),
  personId: person.key,
  names: person.names.map(({ text }) => text),
  sex: person.sex ?? null,
  birthFrom: person.birth?.from ?? null,
  birthTo: person.birth?.to ?? null,
  citizenship: person.citizenship ?? null,
  district: person.district ?? null,
  isProtected: false,
  identifiers: things.flatMap(({ label, scheme, value }) =>
    label === 'Identifier' && scheme !== undefined ? [{ scheme, value }] : [],
  ),
  thingIds: [],
  isSought: false,
});

/** Compares people of a file with records that are there, as will be done when they are in; nothing is kept. */
export const findDoubtful: FindDoubtful = async (run, job, drafts) => {
  const people = drafts
    .filter((draft) => goesIn(draft))
    .flatMap((draft) =>
      draft.people
        .filter((person) => !isProtectedPerson(job, person))
        .map((person) => recordOf(job, draft, person)),
    );
  const resembling = await resemblingOf(run, people);
  return new Set([...resembling].flatMap(([key, alike]) => (alike.length > 0 ? [key] : [])));
};
