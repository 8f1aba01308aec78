import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { newUlid } from '../access/ulid.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { gradedLinesAmong } from '../exports/exports.queries.ts';
import { draw } from '../network/drawing.ts';
import { presently } from '../network/moments.ts';
import { compareCharts, type ComparedChart } from './chart-comparison.ts';
import { elementsOnChart, entriesAt, hiddenOnChart, presentOnly } from './chart-document.ts';
import { chartShown, colleagueShown, MOVED_ON, nameProblem, versionShown } from './chart-shown.ts';
import {
  addChart,
  addVersion,
  chartById,
  chartsPage,
  colleaguesOf,
  enterChart,
  leaveChart,
  renameChart,
  shareChart,
  versionById,
  versionsOf,
  withdrawChart,
} from './charts.queries.ts';
import { EMPTY_DOCUMENT } from './document-problem.ts';
import { frozenHash } from './frozen-hash.ts';
import { filtersText } from './kept-filters.ts';
import { asOf, keptDocument, opened, standing } from './opened-chart.ts';

const MOST_CHARTS = 100;
const MOST_VERSIONS = 200;
const read = 'chart:read';
const change = { action: 'chart:write', audit: false } as const;

const found = async (context: RequestContext, id: string) => {
  const chart = await chartById(presently(context), id);
  if (!chart) throw new Refusal('NOT_FOUND');
  return chart;
};

const foundVersion = async (context: RequestContext, id: string) => {
  const version = await versionById(presently(context), id);
  if (!version) throw new Refusal('NOT_FOUND');
  return version;
};

const answer = async (context: RequestContext, id: string) => ({
  chart: chartShown(await found(context, id), context.viewer.userId),
  problems: [],
});

/** What lies on a chart and is visible to the reader. */
const seenOn = async (context: Parameters<typeof standing>[0], text: string) => {
  const { document, seen } = await standing(context, text);
  return { document, ids: elementsOnChart(document).filter((id) => seen.has(id)) };
};

/** What of a chart was visible at a moment, as it was known then. */
const chartAt = async (
  context: RequestContext,
  text: string,
  moment: string | null,
): Promise<ComparedChart> => {
  const then = moment === null ? context : asOf(context, moment);
  const { document, ids } = await seenOn(then, text);
  const [rows, lines] = await Promise.all([
    then.loaders.elements.loadMany(ids),
    gradedLinesAmong(then.run, ids),
  ]);
  const elements = rows.flatMap((row) => (row && !(row instanceof Error) ? [row] : []));
  return { elements, lines, hidden: hiddenOnChart(document) };
};

const hashOf = async (context: RequestContext, text: string): Promise<string> => {
  const { ids } = await seenOn(context, text);
  return frozenHash(text, await draw(context, { fresh: ids }));
};

export const chartsResolvers: Resolvers = {
  Query: {
    charts: guard(
      { action: read, audit: ({ charts = [] }) => charts.flatMap(({ id }) => id ?? []) },
      async (_parent, { caseId, first, after }, context) => {
        const size = Math.min(Math.max(first ?? 50, 1), MOST_CHARTS);
        const rows = await chartsPage(presently(context), {
          caseId: caseId ?? null,
          size,
          after: after ?? null,
        });
        const page = rows.slice(0, size);
        return {
          charts: page.map((row) => chartShown(row, context.viewer.userId)),
          after: rows.length > size ? (page.at(-1)?.cursor ?? null) : null,
        };
      },
    ),
    chart: guard(
      { action: read, audit: ({ network }, { id }) => [id, ...(network?.nodes?.id ?? [])] },
      async (_parent, { id }, context) => {
        const chart = await found(context, id);
        return {
          chart: chartShown(chart, context.viewer.userId),
          ...(await opened(context, chart.document, chart.savedAt)),
        };
      },
    ),
    chartVersions: guard(
      { action: read, audit: (_versions, { id }) => [id] },
      async (_parent, { id, after }, context) => {
        await found(context, id);
        const rows = await versionsOf(presently(context), {
          chartId: id,
          after: after ?? null,
          most: MOST_VERSIONS + 1,
        });
        const page = rows.slice(0, MOST_VERSIONS);
        return {
          versions: page.map(versionShown),
          after: rows.length > page.length ? (page.at(-1)?.cursor ?? null) : null,
        };
      },
    ),
    chartVersion: guard(
      { action: read, audit: ({ network }, { id }) => [id, ...(network?.nodes?.id ?? [])] },
      async (_parent, { id }, context) => {
        const version = await foundVersion(context, id);
        const chart = await found(context, version.chartId);
        return {
          chart: chartShown(chart, context.viewer.userId),
          ...(await opened(context, version.document, version.at)),
        };
      },
    ),
    compareChart: guard(
      {
        action: read,
        audit: (
          {
            added = [],
            gone = [],
            newlyHidden = [],
            shownAgain = [],
            addedLines = [],
            goneLines = [],
            regraded = [],
          },
          { version },
        ) => {
          const lines = [...addedLines, ...goneLines, ...regraded.flatMap(({ line }) => line ?? [])];
          const named = [
            ...[...added, ...gone, ...newlyHidden, ...shownAgain].map(({ id }) => id),
            ...lines.flatMap(({ source, target }) => [source, target]),
          ];
          return [...new Set([version, ...named.flatMap((id) => id ?? [])])];
        },
      },
      async (_parent, { version: id, with: other }, context) => {
        const version = await foundVersion(context, id);
        const against = other ? await foundVersion(context, other) : await found(context, version.chartId);
        const isVersion = 'at' in against;
        if (isVersion && against.chartId !== version.chartId) throw new Refusal('NOT_FOUND');
        const pair = [
          { text: version.document, at: version.at },
          { text: against.document, at: isVersion ? against.at : null },
        ].toSorted((a, b) => ((a.at ?? '9') < (b.at ?? '9') ? -1 : 1));
        const [before, after] = await Promise.all(pair.map(({ text, at }) => chartAt(context, text, at)));
        if (!before || !after) throw new Error('two moments give two charts');
        return compareCharts(before, after);
      },
    ),
    chartColleagues: guard(
      { action: read, audit: (_colleagues, { id }) => [id] },
      async (_parent, { id }, context) => (await colleaguesOf(presently(context), id)).map(colleagueShown),
    ),
  },
  Mutation: {
    addChart: guard(change, async (_parent, { id, caseId, name, tab }, context) => {
      const problems = nameProblem(name);
      if (problems.length > 0) return { chart: null, problems };
      const chart = { id, tie: newUlid(), caseId, name: name.trim(), document: EMPTY_DOCUMENT, tab };
      if (!(await addChart(context.run, chart))) throw new Refusal('NOT_FOUND');
      return answer(context, id);
    }),
    enterChart: guard(change, async (_parent, { id, tab, takeOver }, context) => {
      await found(context, id);
      await enterChart(context.run, { id, tab, takeOver: takeOver ?? false });
      return chartShown(await found(context, id), context.viewer.userId);
    }),
    leaveChart: guard(change, (_parent, { id, tab }, { run }) => leaveChart(run, id, tab)),
    renameChart: guard(change, async (_parent, { id, name }, context) => {
      const problems = nameProblem(name);
      if (problems.length > 0) return { chart: null, problems };
      if (!(await renameChart(context.run, id, name.trim()))) throw new Refusal('NOT_FOUND');
      return answer(context, id);
    }),
    shareChart: guard(change, async (_parent, { id, userId, level }, { run }) => {
      if (level === 'OWN') throw new Refusal('BAD_INPUT', { argument: 'level' });
      const share = { id, tie: newUlid(), userId, level: level ?? null };
      if (!(await shareChart(run, share))) throw new Refusal('NOT_FOUND');
      return (await colleaguesOf(run, id)).map(colleagueShown);
    }),
    withdrawChart: guard(change, async (_parent, { id }, { run }) => {
      if (!(await withdrawChart(run, id))) throw new Refusal('NOT_FOUND');
      return true;
    }),
    addChartVersion: guard(change, async (_parent, { name, ...asked }, context) => {
      const problems = nameProblem(name);
      if (problems.length > 0) return { version: null, problems };
      const { id, chartId, revision, isFrozen } = asked;
      const chart = await found(context, chartId);
      if (chart.level === 'VIEW') throw new Refusal('NOT_FOUND');
      if (chart.revision === revision) {
        const present = presentOnly(keptDocument(chart.document));
        const document = JSON.stringify(present);
        const filters = filtersText(entriesAt(present).get('filters'));
        const hash = isFrozen ? await hashOf(context, document) : null;
        const version = { ...asked, name: name.trim(), document, filters, hash };
        const isKept = await addVersion(context.run, version);
        if (!isKept && (await found(context, chartId)).revision === revision) throw new Refusal('NOT_FOUND');
      }
      // Asked for twice, it is there since the first time, whatever was saved after that.
      const kept = (await versionsOf(context.run, { chartId, after: null, most: MOST_VERSIONS })).find(
        (row) => row.id === id,
      );
      return kept ? { version: versionShown(kept), problems: [] } : { version: null, problems: [MOVED_ON] };
    }),
  },
};
