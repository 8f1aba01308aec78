import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { contradictionsOf } from './contradictions.ts';
import { publishedTrends } from './published-trends.ts';
import { labelledRecord, MOST_RECORDS } from './record-labels.ts';
import { isReportYear, lookedAtBy, type LookedAt } from './report-day.ts';
import { recordsOf, reportOf } from './reports.queries.ts';

/** The day at which the reader looks. Refuses a year before the reports, and one that has not begun on that day. */
const dayFor = (year: number, { viewer }: RequestContext): LookedAt => {
  const lookedAt = lookedAtBy(viewer, new Date());
  if (!isReportYear(year, lookedAt)) throw new Refusal('BAD_INPUT', { argument: 'year' });
  return lookedAt;
};

export const reportsResolvers: Resolvers = {
  Query: {
    report: guard({ action: 'report:read', audit: () => [] }, (_parent, { year }, context) =>
      reportOf(context.run, year, dayFor(year, context)),
    ),
    reportContradictions: guard({ action: 'report:read', audit: () => [] }, (_parent, { year }, context) => {
      dayFor(year, context);
      return contradictionsOf(year);
    }),
    publishedTrends: guard({ action: 'report:read', audit: () => [] }, (_parent, { year }, context) => {
      dayFor(year, context);
      return publishedTrends(context.run, year);
    }),
    figureRecords: guard(
      { action: 'report:read', audit: ({ records = [] }) => records.flatMap(({ id }) => id ?? []) },
      async (_parent, { figure, year }, context) => {
        const rows = await recordsOf(context.run, figure, year, dayFor(year, context));
        if (rows === null) throw new Refusal('NOT_FOUND');
        const shown = rows.slice(0, MOST_RECORDS);
        return {
          records: await Promise.all(shown.map((row) => labelledRecord(row, context))),
          visible: rows.length,
        };
      },
    ),
  },
};
