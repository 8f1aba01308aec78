import type { ViewerRun } from '../db/run.ts';
import type { HandlingCode, LocalizedText } from '../graphql/types.generated.ts';
import { scriptOf } from '../names/name-for-country.ts';
import { addressOf, type Addressed } from '../requests/requests.queries.ts';
import type { CaseContent } from './case-content.ts';
import type { KeptDossier } from './dossiers.queries.ts';
import { runOf, type Who } from './read-case.ts';

type WrittenName = { id: string; text: string; recordId: string; handling: HandlingCode };

/** What one record of the case says of somebody who is not protected; `grade` of the record, and of each paper its own. */
export type Particulars = {
  personId: string;
  recordId: string;
  handling: HandlingCode;
  grade: string;
  sex: string | null;
  birth: string | null;
  birthPlace: string | null;
  citizenship: LocalizedText | null;
  names: { text: string; kind: string }[];
  /** `sort` is what a document is, or whose number an identifier. */
  papers: {
    factId: string;
    value: string;
    sort: string | null;
    authenticity: string | null;
    grade: string;
  }[];
  /** Ids of exhibits. */
  photographs: string[];
};

/** The country to which a dossier goes, how the records of the case write names in its script, and what they say of people. */
export type Address = Addressed & {
  written: ReadonlyMap<string, WrittenName>;
  particulars: readonly Particulars[];
};

export const particularsOf = async (
  run: ViewerRun,
  caseId: string,
  ids: readonly string[],
): Promise<Particulars[]> =>
  ids.length === 0 ? [] : run<Particulars>('dossiers/particulars', { caseId, ids });

/** Null for a dossier that goes to no country. */
export const addressFor = async (
  who: Who,
  { id, caseId }: Pick<KeptDossier, 'id' | 'caseId'>,
  { names }: CaseContent,
): Promise<Address | null> => {
  const run = runOf(who);
  const to = await addressOf(run, id);
  if (!to) return null;
  const ids = [...names.values()].flatMap((one) => (one.kind === 'Person' ? [one.id] : []));
  const rows = await run<WrittenName>('dossiers/names-in-script', {
    caseId,
    ids,
    script: scriptOf(to.country),
  });
  const particulars = await particularsOf(run, caseId, ids);
  return { ...to, written: new Map(rows.map((row) => [row.id, row])), particulars };
};
