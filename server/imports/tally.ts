import type { ImportCounts, ImportExample } from '../graphql/types.generated.ts';
import { goesIn, isProtectedPerson, type Import } from './batch.ts';
import type { PersonDraft, RowDraft } from './draft.ts';
import { pseudonymOf } from './protected.ts';

const EXAMPLES_OF_EACH = 10;
type Outcome = 'CREATED' | 'JOINED' | 'DOUBTFUL';

/** What a person of the file would be called where everybody of the case reads it. */
const shown = (job: Import, person: PersonDraft): string =>
  isProtectedPerson(job, person)
    ? pseudonymOf(job.vault, job.id, person.key)
    : [person.names[0]?.text, person.birth?.text, person.citizenship].filter(Boolean).join(', ');

/** One line that says what a row would become. Numbers and addresses of a row with a protected person stay out of it. */
const lineOf = (job: Import, { people, things, journeys }: RowDraft): string => {
  const names = people.map((person) => shown(job, person));
  const values = people.some((person) => isProtectedPerson(job, person))
    ? []
    : things.map(({ value }) => value);
  const roads = (journeys ?? []).map(({ on, from, to }) => `${on}: ${from} → ${to}`);
  return [...roads, ...names, ...values]
    .filter((part) => part !== '')
    .join(' · ')
    .slice(0, 200);
};

/** Counts what the rows of a file become, row by row; it holds the keys of people that the file has named, and no row. */
export type Tally = {
  /** `there`: keys of things that were there before the import and are visible; `doubtful`: keys of people who look like somebody. */
  add(draft: RowDraft, found: { there: ReadonlySet<string>; doubtful: ReadonlySet<string> }): void;
  counts(): ImportCounts;
  examples(): ImportExample[];
  hasProtected(): boolean;
};

export const createTally = (job: Import): Tally => {
  const counts: ImportCounts = {
    created: 0,
    joined: 0,
    doubtful: 0,
    refused: 0,
    mended: 0,
    links: 0,
    placed: 0,
  };
  const examples: Record<Outcome, ImportExample[]> = { CREATED: [], JOINED: [], DOUBTFUL: [] };
  const seen = new Set<string>();
  let hasProtected = false;

  const example = (outcome: Outcome, draft: RowDraft): void => {
    if (examples[outcome].length < EXAMPLES_OF_EACH)
      examples[outcome].push({ row: draft.row, outcome, text: lineOf(job, draft) });
  };

  return {
    add(draft, { there, doubtful }) {
      if (!goesIn(draft)) {
        counts.refused += 1;
        return;
      }
      if (draft.remarks.length > 0) counts.mended += 1;
      const fresh = draft.people.filter(({ key }) => !seen.has(key));
      const isJoined = fresh.length < draft.people.length || draft.things.some(({ key }) => there.has(key));
      const isDoubtful = fresh.some(({ key }) => doubtful.has(key));
      for (const { key } of draft.people) if (!key.startsWith('row:')) seen.add(key);
      hasProtected ||= draft.people.some((person) => isProtectedPerson(job, person));
      counts.created += fresh.length;
      const took = (draft.journeys ?? []).reduce((sum, { travellers }) => sum + travellers.length, 0);
      counts.links += draft.links.length + took + draft.people.filter(({ role }) => role !== null).length;
      if (draft.place) counts.placed += 1;
      if (isJoined) counts.joined += 1;
      if (isDoubtful) counts.doubtful += 1;
      example(isDoubtful ? 'DOUBTFUL' : isJoined ? 'JOINED' : 'CREATED', draft);
    },
    counts: () => ({ ...counts }),
    examples: () => Object.values(examples).flat(),
    hasProtected: () => hasProtected,
  };
};
