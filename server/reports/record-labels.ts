import type { RequestContext } from '../graphql/context.ts';
import type { FigureRecord } from '../graphql/types.generated.ts';
import type { FigureRecordRow } from './reports.queries.ts';

export const MOST_RECORDS = 200;

/** People go by the name, or the pseudonym, that this reader may see. */
export const labelledRecord = async (
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
