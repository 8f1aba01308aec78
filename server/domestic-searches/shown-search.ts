import { mayDo } from '../access/permissions.ts';
import type { RequestContext } from '../graphql/context.ts';
import { shownOwner } from '../notices/assigned.ts';
import type { SearchRow } from './domestic-searches.queries.ts';

/** A change is made now: whoever looks at the past makes none. */
const mayWriteIn = ({ mayEdit }: SearchRow, { viewer }: Pick<RequestContext, 'viewer'>): boolean =>
  mayEdit && viewer.asOf === undefined && viewer.role !== null && mayDo(viewer.role, 'notice:write');

/** A search as its reader sees it. */
export const shownSearch = (row: SearchRow, context: Pick<RequestContext, 'viewer'>) => {
  const { personId, caseId, endedOn, endedBy, caughtIn, endGround, endDocument, ...rest } = row;
  const { bornFrom: _measure, recordedById: _last, firstById, isImported, mayEdit: _own, ...own } = rest;
  const mayChange = mayWriteIn(row, context);
  return {
    ...own,
    owner: row.owner && shownOwner(row.owner),
    person: { id: personId },
    case: caseId === null ? null : { id: caseId },
    end:
      endedOn === null
        ? null
        : {
            on: endedOn,
            kind: endedBy,
            caughtIn: caughtIn === null ? null : { code: caughtIn },
            ground: endGround,
            document: endDocument,
          },
    mayChange,
    mayWithdraw: mayChange && !isImported && firstById === context.viewer.userId,
  };
};
