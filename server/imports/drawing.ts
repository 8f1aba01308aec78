import type { ViewerRun } from '../db/run.ts';
import type { ImportCounts, ImportDrawing } from '../graphql/types.generated.ts';
import { visibleElements } from '../network/network.queries.ts';
import { isPersonKey, personId } from '../records/record-rows.ts';
import { elementIdsByKey } from '../records/records.queries.ts';
import { goesIn } from './batch.ts';
import type { RowDraft } from './draft.ts';
import type { JobRow } from './imports.queries.ts';
import { mappingOf, readingOf, type WorkParts } from './work.ts';

type Place = NonNullable<RowDraft['place']>;

const ROWS_AT_ONCE = 1_000;

/** Of a file that places nothing it is known from its dry run: it is not read again. */
const placesAnything = ({ counts }: JobRow): boolean =>
  counts !== null && ((JSON.parse(counts) as Partial<ImportCounts>).placed ?? 0) > 0;

const placesIn = async ({ files, reader }: Pick<WorkParts, 'files' | 'reader'>, job: JobRow) => {
  const places: Place[] = [];
  if (!placesAnything(job)) return places;
  const bytes = await files.open(job.sha256);
  const slice = { from: 0, size: ROWS_AT_ONCE };
  for await (const drafts of reader.drafts(bytes, job.fileName, readingOf(job), mappingOf(job), slice))
    for (const draft of drafts) if (draft.place && goesIn(draft)) places.push(draft.place);
  return places;
};

/** Where the chart file of an import draws what it brought, of that what the reader sees. Read from the sealed file: the graph keeps no places. */
export const drawingOf = async (
  run: ViewerRun,
  parts: Pick<WorkParts, 'files' | 'reader'>,
  job: JobRow,
): Promise<ImportDrawing> => {
  const places = await placesIn(parts, job);
  const things = places.flatMap(({ key }) => (isPersonKey(key) ? [] : [key]));
  const idByKey = await elementIdsByKey(run, things);
  const placeById = new Map(
    places.flatMap((place) => {
      const id = isPersonKey(place.key) ? personId(job, place.key) : idByKey.get(place.key);
      return id === undefined ? [] : [[id, place] as const];
    }),
  );
  const seen = await visibleElements(run, [...placeById.keys()]);
  const drawn = seen.flatMap(({ id }) => {
    const place = placeById.get(id);
    return place ? [{ id, x: place.x, y: place.y }] : [];
  });
  return {
    elements: drawn.map(({ id }) => id),
    x: drawn.map(({ x }) => x),
    y: drawn.map(({ y }) => y),
  };
};
