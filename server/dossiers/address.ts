import type { HandlingCode } from '../graphql/types.generated.ts';
import { scriptOf } from '../names/name-for-country.ts';
import { addressOf, type Addressed } from '../requests/requests.queries.ts';
import type { CaseContent } from './case-content.ts';
import type { KeptDossier } from './dossiers.queries.ts';
import { runOf, type Who } from './read-case.ts';

type WrittenName = { id: string; text: string; recordId: string; handling: HandlingCode };

/** The country to which a dossier goes, and how the records of the case write names in its script. */
export type Address = Addressed & { written: ReadonlyMap<string, WrittenName> };

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
  return { ...to, written: new Map(rows.map((row) => [row.id, row])) };
};
