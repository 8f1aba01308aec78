import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { FigureRecord, Resolvers } from '../graphql/types.generated.ts';
import { contradictionsOf } from './contradictions.ts';
import { isReportYear, lookedAtBy, type LookedAt } from './report-day.ts';
import { recordsOf, reportOf, type FigureRecordRow } from './reports.queries.ts';

const MOST_RECORDS = 200;

/** The day at which the reader looks. Refuses a year before the reports, and one that has not begun on that day. */
const dayFor = (year: number, { viewer }: RequestContext): LookedAt => {
  const lookedAt = lookedAtBy(viewer, new Date());
  if (!isReportYear(year, lookedAt)) throw new Refusal('BAD_INPUT', { argument: 'year' });
  return lookedAt;
};

/** People go by the name, or the pseudonym, that this reader may see. */
const labelled = async (
  row: FigureRecordRow,
  { loaders }: RequestContext,
): Promise<Partial<FigureRecord>> => {
  const { id, kind, on, caseId, elementId } = row;
  const element = elementId === null ? null : await loaders.elements.load(elementId);
  const inCase = caseId === null ? null : await loaders.cases.load(caseId);
  return {
    id,
    kind,
    on,
    elementId: element ? elementId : null,
    label: row.label ?? element?.label ?? '',
    case: inCase,
  };
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
    figureRecords: guard(
      { action: 'report:read', audit: ({ records = [] }) => records.flatMap(({ id }) => id ?? []) },
      async (_parent, { figure, year }, context) => {
        const rows = await recordsOf(context.run, figure, year, dayFor(year, context));
        if (rows === null) throw new Refusal('NOT_FOUND');
        const shown = rows.slice(0, MOST_RECORDS);
        return {
          records: await Promise.all(shown.map((row) => labelled(row, context))),
          visible: rows.length,
        };
      },
    ),
  },
};
