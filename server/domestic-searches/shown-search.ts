import { mayDo } from '../access/permissions.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Shown } from '../graphql/shown.ts';
import type { DomesticSearch } from '../graphql/types.generated.ts';
import { shownOwner } from '../notices/assigned.ts';
import type { SearchRow } from './domestic-searches.queries.ts';

/** A change is made now: whoever looks at the past makes none. */
const mayWriteIn = ({ mayEdit }: SearchRow, { viewer }: Pick<RequestContext, 'viewer'>): boolean =>
  mayEdit && viewer.asOf === undefined && viewer.role !== null && mayDo(viewer.role, 'notice:write');

/** A search as its reader sees it. */
export const shownSearch = (row: SearchRow, context: Pick<RequestContext, 'viewer'>) => {
  const { personId, caseId, endedOn, endedBy, caughtIn, endGround, endDocument, ...rest } = row;
  const {
    bornFrom: _measure,
    recordedById: _last,
    firstById,
    isImported,
    mayEdit: _own,
    resumedFrom: _moment,
    ...own
  } = rest;
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

type ShownSearch = ReturnType<typeof shownSearch>;

/** Every search that reaches the schema was made by `shownSearch`. */
export const shownSearchOf = (search: Shown<DomesticSearch>): ShownSearch => search as ShownSearch;

/** What is judged of a search that is shown. */
export const judgedOf = ({ id, person, from, end, presumedCountries }: ShownSearch) => ({
  id,
  personId: person.id,
  from,
  endedOn: end?.on ?? null,
  presumedCountries,
});
