import type { JourneyDraft, LinkDraft, NoticeDraft, PersonDraft, RowDraft, ThingDraft } from '../draft.ts';
import type { SourceRow } from '../reading/table.ts';
import type { Remarks } from './remarks.ts';

export const refusedDraft = ({ row, cells }: SourceRow, remarks: Remarks): RowDraft => ({
  row,
  people: [],
  things: [],
  links: [],
  notices: [],
  remarks: remarks.list,
  cells,
});

export const rowDraft = (
  row: number,
  content: {
    people?: readonly PersonDraft[];
    things?: readonly ThingDraft[];
    links?: readonly LinkDraft[];
    notices?: readonly NoticeDraft[];
    journeys?: readonly JourneyDraft[];
    /** Of a row that may still be refused when the case is asked. */
    cells?: readonly string[];
    place?: RowDraft['place'] | null;
  },
  remarks: Remarks,
): RowDraft => ({
  row,
  people: content.people ?? [],
  things: content.things ?? [],
  links: content.links ?? [],
  notices: content.notices ?? [],
  ...(content.journeys && { journeys: content.journeys }),
  ...(content.cells && { cells: content.cells }),
  ...(content.place && { place: content.place }),
  remarks: remarks.list,
});
