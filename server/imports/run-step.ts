import type { ImportMappingInput } from '../graphql/types.generated.ts';
import { caseScope, sealedScope } from '../records/record-rows.ts';
import { batchRows, exhibitOf } from './batch.ts';
import type { RowDraft } from './draft.ts';
import { finishStep, writeBatch, type JobRow, type Stamp } from './imports.queries.ts';
import { withoutKnownNotices } from './known-notices.ts';
import { withKnownTravellers } from './known-travellers.ts';
import { isProtectedRole } from './protected.ts';
import { ImportProblem, LeaseLost, importOf, mappingOf, rateMeter, readingOf, type Work } from './work.ts';

/** Building the rows of a batch holds the thread of the server: so few that nobody notices. The indexes of names take each batch in at a cost of its own. */
const BATCH = 1_000;

const stampOf = ({ grade, certainty, handling }: ImportMappingInput): Stamp => ({
  reliability: grade.slice(0, 1),
  credibility: Number(grade.slice(1)),
  certainty,
  handling,
});

const SEALED_NOT_ALLOWED = {
  az: 'Faylda qorunan şəxslər var. Onu yalnız işdə kimlikləri görmək hüququ olan üzv qəbul edə bilər: bu hüququ istəyin və ya faylı həmin üzv yükləsin.',
  en: 'The file holds protected people. Only a member of the case with the right to see identities can let it in: ask for that right, or let such a member upload it.',
};

/** Keys of people to whom any row gives a protected role. Only where rows can be of one person and have roles of their own need the file be read for it. */
const protectedKeysOf = async (work: Work, row: JobRow, bytes: Uint8Array): Promise<Set<string>> => {
  const mapping = mappingOf(row);
  const keys = new Set<string>();
  const isMixed = row.hasProtected && !isProtectedRole(mapping.role);
  if (!isMixed) return keys;
  const drafts = work.parts.reader.drafts(bytes, row.fileName, readingOf(row), mapping, {
    from: 0,
    size: BATCH,
  });
  for await (const batch of drafts)
    for (const { people } of batch)
      for (const { key, role } of people) if (isProtectedRole(role)) keys.add(key);
  return keys;
};

/** Lets the rows in, from where the import stands: each batch is written together with the position after it. */
export const runStep = async (work: Work, row: JobRow): Promise<void> => {
  if (row.hasProtected && !row.maySeal) throw new ImportProblem(SEALED_NOT_ALLOWED);
  const { files, reader, vault } = work.parts;
  const bytes = await files.open(row.sha256);
  const job = importOf(row, vault, await protectedKeysOf(work, row, bytes));
  const stamp = stampOf(job.mapping);
  const meter = rateMeter();
  let rate: number | null = null;
  let at = row.position;

  const write = async (drafts: readonly RowDraft[]): Promise<void> => {
    const rows = batchRows(job, drafts);
    const to = at + drafts.length;
    const written = await writeBatch(await work.announced(), {
      ...work.lease(),
      ...rows,
      // The exhibit goes in with the first rows.
      exhibit: at === 0 ? exhibitOf(job) : [],
      from: at,
      to,
      rate,
      ...stamp,
      scope: caseScope(job),
      sealedScope: row.hasProtected ? sealedScope(job) : null,
    });
    if (!written) throw new LeaseLost();
    at = to;
    rate = meter(drafts.length);
  };

  const slice = { from: at, size: BATCH, indexed: true };
  for await (const drafts of reader.drafts(bytes, row.fileName, readingOf(row), job.mapping, slice))
    await write(
      await withKnownTravellers(work.run, job.caseId, await withoutKnownNotices(work.run, job.id, drafts)),
    );
  const ended = await finishStep(await work.announced(), {
    id: job.id,
    holder: work.holder,
    state: 'RUNNING',
    next: 'MATCHING',
  });
  if (!ended) throw new LeaseLost();
};
