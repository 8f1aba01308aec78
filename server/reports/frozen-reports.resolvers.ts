import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { asKnownAt, presently } from '../network/moments.ts';
import { contentOf, frozenReport, frozenReports, keepFrozen, openFrozen } from './frozen-reports.ts';
import { differencesOf } from './report-differences.ts';
import { labelledRecord, MOST_RECORDS } from './record-labels.ts';
import { isReportYear, lookedAtBy } from './report-day.ts';
import { recordsOf, type FigureRecordRow } from './reports.queries.ts';

const found = async (context: RequestContext, id: string) => {
  const row = await frozenReport(presently(context), id);
  if (!row) throw new Refusal('NOT_FOUND');
  return row;
};

export const frozenReportsResolvers: Resolvers = {
  Query: {
    frozenReports: guard(
      { action: 'report:read', audit: (rows) => rows.flatMap(({ id }) => id ?? []) },
      (_parent, { year }, context) => frozenReports(presently(context), year),
    ),
    frozenReport: guard(
      { action: 'report:read', audit: (_result, { id }) => [id] },
      async (_parent, { id }, context) => {
        const row = await found(context, id);
        const frozen = openFrozen(context.imports.vault, row);
        const then = { day: frozen.day, isPast: true };
        const again = await contentOf(asKnownAt(context, row.countedAt), frozen.year, then);
        const now = await contentOf(presently(context), frozen.year, lookedAtBy({}, new Date()));
        return {
          version: row,
          differences: differencesOf(frozen, again.figures, now.figures),
          reasons: frozen.figures.flatMap(({ id: figure, explained }) =>
            explained === undefined ? [] : [{ figure, text: explained }],
          ),
        };
      },
    ),
    frozenReportRecords: guard(
      {
        action: 'report:read',
        audit: ({ added = [], gone = [] }, { id }) => [
          id,
          ...[...added, ...gone].flatMap((record) => record.id ?? []),
        ],
      },
      async (_parent, { id, figure }, context) => {
        const row = await found(context, id);
        const { year, day } = openFrozen(context.imports.vault, row);
        const [then, now] = await Promise.all([
          recordsOf(asKnownAt(context, row.countedAt), figure, year, { day, isPast: true }),
          recordsOf(presently(context), figure, year, lookedAtBy({}, new Date())),
        ]);
        if (then === null || now === null) throw new Refusal('NOT_FOUND');
        const shown = (rows: readonly FigureRecordRow[], others: readonly FigureRecordRow[]) => {
          const there = new Set(others.map((one) => one.id));
          const own = rows.filter((one) => !there.has(one.id)).slice(0, MOST_RECORDS);
          return Promise.all(own.map((one) => labelledRecord(one, context)));
        };
        return { added: await shown(now, then), gone: await shown(then, now) };
      },
    ),
  },
  Mutation: {
    freezeReport: guard(
      { action: 'report:freeze', audit: (_result, { id }) => [id] },
      async (_parent, { id, year }, context) => {
        const at = new Date();
        const lookedAt = lookedAtBy({}, at);
        if (!isReportYear(year, lookedAt)) throw new Refusal('BAD_INPUT', { argument: 'year' });
        const countedAt = at.toISOString();
        const content = await contentOf(asKnownAt(context, countedAt), year, lookedAt);
        const { vault } = context.imports;
        if (!(await keepFrozen(context.run, vault, { id, countedAt, content })))
          throw new Refusal('NOT_FOUND');
        return found(context, id);
      },
    ),
  },
};
