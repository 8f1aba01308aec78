import { Router } from 'express';
import { guardDoor, type DoorParts } from '../access/guard-door.ts';
import { textReader } from '../access/received-text.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { createLoaders } from '../elements/loaders.ts';
import type { ViewerRun } from '../db/run.ts';
import { visibleSuccessorsOf } from '../matches/successors.ts';
import { presently } from '../network/moments.ts';
import { linesAmong, visibleElements } from '../network/network.queries.ts';
import { elementsIn, lineName, pathOf, withHidden, type ChartDocument, type Seen } from './chart-document.ts';
import { chartById, saveChart } from './charts.queries.ts';
import { documentProblem, LONGEST_DOCUMENT } from './document-problem.ts';
import { supposedEnds, withFormerEnds, type Successors } from './joined-chart.ts';
import { keptDocument, opened } from './opened-chart.ts';

const askedId = (value: unknown): string[] => (typeof value === 'string' && isUlid(value) ? [value] : []);

const received = textReader(LONGEST_DOCUMENT * 2);

/** What the saver sees of the chart that is kept. Mostly nobody else's elements and no path are on it, and nothing is looked up. */
const seenOf = async (run: ViewerRun, saved: ChartDocument, kept: ChartDocument): Promise<Seen> => {
  const known = new Set(elementsIn(saved));
  const others = elementsIn(kept).filter((element) => !known.has(element));
  const path = pathOf(kept);
  const [visible, lines] = await Promise.all([
    others.length > 0 ? visibleElements(run, others) : [],
    path.length > 0 ? linesAmong(run, path, null) : [],
  ]);
  return {
    elements: new Set([...known, ...visible.map(({ id }) => id)]),
    lines: new Set(lines.map(lineName)),
  };
};

/** Whom those between whom the chart that is kept supposes links were joined with since, where the saver was shown it so. */
const shownSuccessors = (run: ViewerRun, kept: ChartDocument, { elements }: Seen): Promise<Successors> =>
  visibleSuccessorsOf(
    run,
    supposedEnds(kept).filter((id) => !elements.has(id)),
  );

/**
 * PUT /charts/:id/document?tab=…&revision=…&turn=… keeps a chart as its worker left it: larger than a request of the contract may be. `turn` counts what the
 * window has sent, so that one whose answer was lost is no other's. 200 with the new revision; 409 when another window has it, or has saved it since; 422 with
 * the problems when it is not a chart.
 *
 * POST /left-work?chart=… takes work that was not kept, as a browser held it over a reload, and gives it back as a chart is opened: cut down to what the
 * reader sees now, with what that is called now. Of work on a chart, which it then names, what is no fact any more since that was saved comes as it was known,
 * too. Nothing of it is kept. 422 when it is not such work; 404 when the chart is not there for the reader.
 */
export const chartDoors = (parts: DoorParts): Router => {
  const router = Router();
  router.put(
    '/charts/:id/document',
    guardDoor(
      parts,
      { action: 'chart:write', isChange: true, ids: ({ params }) => askedId(params['id']) },
      async (request, response, { run }) => {
        const [id] = askedId(request.params['id']);
        const [tab] = askedId(request.query['tab']);
        const [revision, turn] = [Number(request.query['revision']), Number(request.query['turn'])];
        if (
          id === undefined ||
          tab === undefined ||
          !Number.isSafeInteger(revision) ||
          !(Number.isSafeInteger(turn) && turn > 0)
        )
          throw new Refusal('BAD_INPUT');
        const text = await received(request, response);
        const problems = documentProblem(text);
        if (problems.length > 0) return { ids: [id], answer: () => response.status(422).json({ problems }) };
        const kept = await chartById(run, id);
        if (!kept || kept.level === 'VIEW') throw new Refusal('NOT_FOUND');
        const [sent, before] = [keptDocument(text), keptDocument(kept.document)];
        const seen = await seenOf(run, sent, before);
        const successors = await shownSuccessors(run, before, seen);
        const former = withFormerEnds({ saved: sent, kept: before }, successors);
        const document = withHidden(former.saved, former.kept, seen);
        const done = await saveChart(run, { id, tab, revision, turn, document: JSON.stringify(document) });
        return {
          ids: [id],
          answer: () =>
            done ? response.json(done) : response.status(409).json({ error: { code: 'CONFLICT' } }),
        };
      },
    ),
  );
  router.post(
    '/left-work',
    guardDoor(
      parts,
      { action: 'network:read', isChange: false, ids: ({ query }) => askedId(query['chart']) },
      async (request, response, { run, viewer }) => {
        const ids = askedId(request.query['chart']);
        if (ids.length === 0 && request.query['chart'] !== undefined) throw new Refusal('BAD_INPUT');
        const text = await received(request, response);
        const problems = documentProblem(text);
        if (problems.length > 0) return { ids, answer: () => response.status(422).json({ problems }) };
        const context = { run, viewer, door: parts.run, loaders: createLoaders(run) };
        const [chart] = await Promise.all(ids.map((id) => chartById(presently(context), id)));
        if (chart === null) throw new Refusal('NOT_FOUND');
        const work = await opened(context, text, chart?.savedAt ?? null);
        return { ids, given: work.network.nodes.id, answer: () => response.json(work) };
      },
    ),
  );
  return router;
};
