import type { RowDraft } from '../draft.ts';
import type { Table } from '../reading/table.ts';
import { edgeRows } from './edges.ts';
import { entityRows } from './entities.ts';
import { journeyRows } from './journeys.ts';
import type { Mapping } from './mapping.ts';
import { noticeRows } from './notices.ts';
import { peopleRows } from './people.ts';
import { trafficUnits } from './traffic.ts';

/** The units of a file in an order that is the same each time it is read. */
export const draftsOf = (table: Table, mapping: Mapping): AsyncIterable<RowDraft> => {
  switch (mapping.kind) {
    case 'PEOPLE':
      return peopleRows(table, mapping);
    case 'NOTICES':
      return noticeRows(table, mapping);
    case 'ENTITIES':
      return entityRows(table, mapping);
    case 'EDGES':
      return edgeRows(table, mapping);
    case 'CALLS':
    case 'PAYMENTS':
      return trafficUnits(table, mapping);
    case 'JOURNEYS':
      return journeyRows(table, mapping);
    default:
      return assertNever(mapping.kind);
  }
};

const assertNever = (kind: never): never => {
  throw new Error(`A kind of import that nobody reads: ${String(kind)}`);
};
