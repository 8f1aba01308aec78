import type { RowDraft } from './draft.ts';
import type { FindDoubtful } from './doubtful.ts';
import {
  addRefusals,
  alreadyThere,
  dropRefusals,
  finishStep,
  saveMapping,
  type JobRow,
} from './imports.queries.ts';
import { headingKey } from './inspection.ts';
import { withoutKnownNotices } from './known-notices.ts';
import { withKnownTravellers } from './known-travellers.ts';
import { refusalsOf } from './refusals.ts';
import { createTally } from './tally.ts';
import { LeaseLost, importOf, mappingOf, rateMeter, readingOf, type Work } from './work.ts';

const BATCH = 1_000;
/** So many rows of a file are compared with what is there before they go in; the others when they are in. */
const MOST_COMPARED = 2_000;
const DROPPED_AT_ONCE = 5_000;

const thingsOf = (drafts: readonly RowDraft[]): string[] => [
  ...new Set(drafts.flatMap(({ things }) => things.map(({ key }) => key))),
];

/** The dry run: reads every row and says what it would become. Nothing is written but what the import says of itself. Starts anew when it was cut off. */
export const checkStep = async (work: Work, row: JobRow, findDoubtful: FindDoubtful): Promise<void> => {
  const { parts, run } = work;
  const mapping = mappingOf(row);
  const reading = readingOf(row);
  const bytes = await parts.files.open(row.sha256);
  const job = importOf(row, parts.vault);
  while ((await dropRefusals(await work.announced(), job.id, DROPPED_AT_ONCE)) > 0);
  const { rows: total, header } = await parts.reader.inspect(bytes, row.fileName, reading, mapping.kind);
  await saveMapping(await work.announced(), {
    key: headingKey(header),
    name: row.fileName,
    // The next file with this heading is the extract of another number.
    mapping: JSON.stringify({ ...mapping, own: null }),
  });
  const tally = createTally(job);
  const meter = rateMeter();
  let position = 0;

  const keep = async (drafts: readonly RowDraft[], rate: number | null): Promise<void> => {
    const refusals = refusalsOf(job, drafts, { maySeal: row.maySeal });
    const batch = { ...work.lease(), position, total: Math.max(total, position), rate, ...refusals };
    if (!(await addRefusals(await work.announced(), batch))) throw new LeaseLost();
  };

  for await (const read of parts.reader.drafts(bytes, row.fileName, reading, mapping, {
    from: 0,
    size: BATCH,
  })) {
    const unknown = await withoutKnownNotices(run, job.id, read);
    const drafts = await withKnownTravellers(run, job.caseId, unknown);
    const there = await alreadyThere(run, { things: thingsOf(drafts), importId: job.id });
    const compared = drafts.slice(0, Math.max(MOST_COMPARED - position, 0));
    const doubtful = await findDoubtful(run, job, compared);
    for (const draft of drafts) tally.add(draft, { there, doubtful });
    position += drafts.length;
    await keep(drafts, meter(drafts.length));
  }
  const counts = tally.counts();
  const ended = await finishStep(await work.announced(), {
    id: job.id,
    holder: work.holder,
    state: 'CHECKING',
    next: 'CHECKED',
    total: position,
    counts: JSON.stringify(counts),
    examples: JSON.stringify(tally.examples()),
    refused: counts.refused,
    hasProtected: tally.hasProtected(),
  });
  if (!ended) throw new LeaseLost();
};
