import type { RowDraft } from '../draft.ts';
import type { Table } from '../reading/table.ts';
import type { Mapping } from './mapping.ts';

export async function* entityRows(_table: Table, _mapping: Mapping): AsyncGenerator<RowDraft> {
  throw new Error('not yet');
}
