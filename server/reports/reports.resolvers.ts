import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { FigureRecord, Resolvers } from '../graphql/types.generated.ts';
import { recordsOf, reportOf, type FigureRecordRow } from './reports.queries.ts';

const MOST_RECORDS = 200;
const FIRST_YEAR = 2005;
const LAST_YEAR = 2100;

const checkYear = (year: number): void => {
  if (year < FIRST_YEAR || year > LAST_YEAR) throw new Refusal('BAD_INPUT', { argument: 'year' });
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
    report: guard({ action: 'report:read', audit: () => [] }, async (_parent, { year }, { run }) => {
      checkYear(year);
      return reportOf(run, year);
    }),
    figureRecords: guard(
      { action: 'report:read', audit: ({ records = [] }) => records.flatMap(({ id }) => id ?? []) },
      async (_parent, { figure, year }, context) => {
        checkYear(year);
        const rows = await recordsOf(context.run, figure, year);
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
