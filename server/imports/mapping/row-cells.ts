import { LIMITS } from '../reading/limits.ts';
import type { SourceRow } from '../reading/table.ts';
import { hasUnseen, isNothing, UNSEEN_REMOVED, withoutUnseen } from './clean-text.ts';
import type { Columns, MappedColumn } from './mapping.ts';
import type { Remarks } from './remarks.ts';

/** The cells of a row that mean something, cleaned; blank where nothing stands. */
export type RowCells = (column: MappedColumn) => string;

const checkWidth = ({ cells }: SourceRow, width: number, remarks: Remarks): void => {
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== ''))
    remarks.refuse(null, cells.slice(width).join(' ').trim(), {
      az: `Sətirdə ${cells.length} xana var, başlıqda ${width}. İçində ayırıcı olan mətni dırnağa alın.`,
      en: `The row has ${cells.length} cells, the heading ${width}. Put text that contains the delimiter in quotation marks.`,
    });
  else if (cells.length < width)
    remarks.mend(null, null, {
      az: `Sətirdə ${cells.length} xana var, başlıqda ${width}. Çatışmayanlar boş sayıldı.`,
      en: `The row has ${cells.length} cells, the heading ${width}. Those missing were taken as blank.`,
    });
};

/** Names are cleaned where they are read, because there it is said by name. */
const NAMES = new Set(['NAME', 'FAMILY_NAME', 'GIVEN_NAME', 'FATHER_NAME', 'ALIAS']);

export const rowCells = (source: SourceRow, columns: Columns, width: number, remarks: Remarks): RowCells => {
  checkWidth(source, width, remarks);
  const values = new Map<number, string>();
  const isDirty = hasUnseen(source.cells.join('\n'));
  for (const { position, meaning, heading } of columns.all) {
    const written = source.cells[position] ?? '';
    let text = written.trim();
    if (NAMES.has(meaning)) {
      values.set(position, text);
      continue;
    }
    if (isDirty && hasUnseen(text)) {
      text = withoutUnseen(text).trim();
      remarks.mend(heading, written, UNSEEN_REMOVED);
    }
    if (text.length > LIMITS.cellCharacters) {
      if (meaning === 'NOTE') {
        text = text.slice(0, LIMITS.cellCharacters).replace(/\p{Cs}$/u, '');
        remarks.mend(heading, text, {
          az: `Qeyd ${LIMITS.cellCharacters} işarədən uzun idi; artığı kəsildi.`,
          en: `The note was longer than ${LIMITS.cellCharacters} characters; the rest was cut off.`,
        });
      } else
        remarks.refuse(heading, text, {
          az: `Xana ${LIMITS.cellCharacters} işarədən uzundur. Onu qısaldın və ya sütunu qeyd kimi göstərin.`,
          en: `The cell is longer than ${LIMITS.cellCharacters} characters. Shorten it, or map the column as a note.`,
        });
    }
    values.set(position, isNothing(text) ? '' : text);
  }
  return ({ position }) => values.get(position) ?? '';
};
