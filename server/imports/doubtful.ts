import type { ViewerRun } from '../db/run.ts';
import { judgePair, type ComparedRecord } from '../matches/compared-record.ts';
import { inBatches } from '../matches/in-batches.ts';
import { othersOf } from '../matches/new-candidates.ts';
import { caseScope, goesIn, isProtectedPerson, type Import } from './batch.ts';
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
  const doubtful = new Set<string>();
  for (const batch of inBatches(people)) {
    const others = await othersOf(run, batch);
    const known = new Map<string, ComparedRecord>();
    for (const ids of inBatches([...new Set([...others.values()].flat())]))
      for (const record of await run<ComparedRecord>('matches/records', { ids }))
        known.set(record.id, record);
    for (const person of batch) {
      const isDoubtful = (others.get(person.id) ?? []).some((id) => {
        const older = known.get(id);
        const found = older && judgePair(person, older);
        return found ? found.verdict !== 'different' : false;
      });
      if (isDoubtful) doubtful.add(person.id);
    }
  }
  return doubtful;
};
