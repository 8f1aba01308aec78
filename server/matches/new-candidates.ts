import pLimit from 'p-limit';
import type { ViewerRun } from '../db/run.ts';
import { keepThingHits } from '../hits/thing-hits.ts';
import { birthsLike } from '../names/birth-keys.ts';
import { blockingKeysOf } from '../names/keys.ts';
import type { PersonVerdict } from '../names/compare-people.ts';
import { areBornApart, judgePair, type ComparedRecord } from './compared-record.ts';
import { inBatches } from './in-batches.ts';
import { pairIdOf } from './pair-id.ts';

/** Beyond so many a record's keys are those of half the country, and what is weaker would not be looked at. */
export const MOST_OTHERS = 200;

/** The index refuses a question of more than 1,024 words: beside the keys stand births, and the compartments of who asks. */
const MOST_KEYS = 600;

/** Records whose others are looked for by one statement, and statements at once: no more, so that others who ask are not kept waiting. */
const LOT = 50;
const LOTS_AT_ONCE = 2;

/** The statements of one view: what the writer may see, every compartment, or of every compartment those who are sought. */
const SCOPED = {
  records: 'matches/records',
  pairs: 'matches/pairs',
  keep: 'matches/keep',
  more: {},
} as const;
const HITS = { records: 'hits/records', pairs: 'hits/pairs', keep: 'hits/keep' } as const;
export const EVERYWHERE = { ...HITS, more: { onlySought: false } } as const;
const SOUGHT = { ...HITS, more: { onlySought: true } } as const;
type View = typeof SCOPED | typeof EVERYWHERE | typeof SOUGHT;

type Judged = { newer: ComparedRecord; older: ComparedRecord; found: PersonVerdict };

const recordsIn = async (
  run: ViewerRun,
  view: View,
  ids: readonly string[],
): Promise<Map<string, ComparedRecord>> => {
  const found = new Map<string, ComparedRecord>();
  for (const batch of inBatches(ids))
    for (const record of await run<ComparedRecord>(view.records, { ids: batch }))
      found.set(record.id, record);
  return found;
};

type Other = { id: string; birthFrom: string | null; birthTo: string | null; byNumber: boolean };

/** Numbers of a record that is not written yet are not asked for by the statement, so a birth alone rules nobody out. */
const hasUnaskedNumber = ({ identifiers, thingIds }: ComparedRecord): boolean =>
  identifiers.length > thingIds.length;

const mayBeOne = (record: ComparedRecord, other: Other): boolean =>
  other.byNumber || hasUnaskedNumber(record) || !areBornApart(record, other);

/** Words of the index: one of the keys, and one of the births that could be this one. The field is named: otherwise each word is a clause for every field, and the index takes 1,024. */
const queryOf = (record: ComparedRecord, keys: readonly string[]): string => {
  if (keys.length === 0) return '+nobody';
  const { birthFrom: from, birthTo: to } = record;
  const births = from && to && !hasUnaskedNumber(record) ? birthsLike({ from, to }) : null;
  return `+matchKeys:(${keys.join(' ')})${births ? ` +matchKeys:(${births.join(' ')})` : ''}`;
};

/** For each record the ids of others that share a key of a name, a number or a document, and were not born too far apart. */
export const othersOf = async (
  run: ViewerRun,
  records: readonly ComparedRecord[],
  view: View = SCOPED,
): Promise<Map<string, string[]>> => {
  const rows = records.map((record) => {
    const { id, personId, names, thingIds } = record;
    const keys = [...new Set(names.flatMap((name) => blockingKeysOf(name)))].slice(0, MOST_KEYS);
    const asked = Object.fromEntries(keys.map((key) => [key, true]));
    return { id, personId, thingIds, keys: asked, query: queryOf(record, keys) };
  });
  const pairs = await run<{ id: string; others: Other[] }>(view.pairs, {
    rows,
    most: MOST_OTHERS,
    ...view.more,
  });
  const byId = new Map(pairs.map(({ id, others }) => [id, others]));
  return new Map(
    records.map((record) => [
      record.id,
      (byId.get(record.id) ?? []).filter((other) => mayBeOne(record, other)).map(({ id }) => id),
    ]),
  );
};

/** A protected person is compared where those may look who may know who she is. */
const scopeOf = ({ newer, older }: Judged): string => {
  const sealed = [newer, older].find(({ isProtected }) => isProtected);
  return sealed ? `${sealed.scope}:identity` : newer.scope;
};

const rowOf = (judged: Judged): Record<string, unknown> => {
  const { newer, older, found } = judged;
  return {
    id: pairIdOf(newer.id, older.id),
    newer: newer.id,
    older: older.id,
    scope: scopeOf(judged),
    isSought: newer.isSought || older.isSought,
    score: found.score,
    verdict: found.verdict === 'match' ? 'MATCH' : found.verdict === 'review' ? 'REVIEW' : 'DIFFERENT',
    alert: found.alert,
    reasonsAz: found.reasons.map(({ text }) => text.az),
    reasonsEn: found.reasons.map(({ text }) => text.en),
    reasonsFavour: found.reasons.map(({ favours }) => (favours === null ? '' : favours ? 'FOR' : 'AGAINST')),
  };
};

const judgedOf = async (run: ViewerRun, view: View, news: readonly ComparedRecord[]): Promise<Judged[]> => {
  const others = await othersOf(run, news, view);
  const known = await recordsIn(run, view, [...new Set([...others.values()].flat())]);
  return news.flatMap((newer) =>
    (others.get(newer.id) ?? []).flatMap((id): Judged[] => {
      const older = known.get(id);
      const verdict = older && older.personId !== newer.personId ? judgePair(newer, older) : null;
      return older && verdict ? [{ newer, older, found: verdict }] : [];
    }),
  );
};

const compare = async (run: ViewerRun, view: View, news: readonly ComparedRecord[]): Promise<number> => {
  // While the database looks for the others of one lot, those of another are judged here.
  const judging = pLimit(LOTS_AT_ONCE);
  let found = 0;
  for (const batch of inBatches(news)) {
    const judged = await judging.map(inBatches(batch, LOT), (lot) => judgedOf(run, view, lot));
    const pairs = new Map(judged.flat().map((pair) => [pairIdOf(pair.newer.id, pair.older.id), pair]));
    for (const kept of inBatches([...pairs.values()]))
      found += (await run(view.keep, { rows: kept.map((pair) => rowOf(pair)) })).length;
  }
  return found;
};

/**
 * Compares new records with what their writer may see and with everybody who is sought, and those of people who are sought with every
 * compartment; keeps the pairs that somebody should judge. Only records that the viewer may edit are compared. Can be repeated: a pair is kept once. `found` counts what
 * the writer may see; what lies elsewhere goes to the owners as a hit and into no number.
 */
export const candidatesFor = async (
  run: ViewerRun,
  recordIds: readonly string[],
): Promise<{ found: number }> => {
  const records = await recordsIn(run, SCOPED, recordIds);
  const own = [...records.values()].filter(({ mayEdit }) => mayEdit === true);
  const found = await compare(run, SCOPED, own);
  const sought = await recordsIn(
    run,
    EVERYWHERE,
    own.filter(({ isSought }) => isSought).map(({ id }) => id),
  );
  await compare(run, EVERYWHERE, [...sought.values()]);
  await compare(
    run,
    SOUGHT,
    own.filter(({ isSought }) => !isSought),
  );
  return { found };
};

/** Compares records of somebody who is sought from now on with every compartment, whoever may edit them: what is met is told to the owners and to nobody here. */
export const candidatesOfSought = async (run: ViewerRun, recordIds: readonly string[]): Promise<void> => {
  const records = await recordsIn(run, EVERYWHERE, recordIds);
  await compare(
    run,
    EVERYWHERE,
    [...records.values()].filter(({ isSought }) => isSought),
  );
};

/** Compares all records of a planted world with each other, for its readers: by nobody's view, so nothing of it is returned. */
export const candidatesOfWorld = async (run: ViewerRun, recordIds: readonly string[]): Promise<void> => {
  const records = await recordsIn(run, EVERYWHERE, recordIds);
  await compare(run, EVERYWHERE, [...records.values()]);
  await keepThingHits(run, recordIds);
};
