import type { ImportMappingInput } from '../graphql/types.generated.ts';
import type { SealedColumns, Vault } from '../vault/vault.ts';
import type { RowDraft, RowRemark } from './draft.ts';
import { importId } from './import-id.ts';
import type { ProblemRow, RefusalRow, SealedRefusalRow } from './imports.queries.ts';
import { isProtectedRole } from './protected.ts';

const SHOWN = 200;

/** True when a row of the file may be about a protected person, so that nothing of a refused row may lie in the open. */
export const mayNameProtected = ({ role, columns }: ImportMappingInput): boolean =>
  isProtectedRole(role) || columns.some(({ meaning }) => meaning === 'ROLE');

type Secret = { value: string | null; az: string; en: string; cells: readonly string[] | null };

/** What may be said where the row itself may not be shown. */
const UNSAID = {
  refused: {
    az: 'Sətir qəbul edilmədi. Səbəbi qorunan şəxslərin kimliyini görmək hüququ olanlar görür.',
    en: 'The row was not taken in. Those who may see who protected people are see the reason.',
  },
  mended: {
    az: 'Sətirdə bir qiymət düzəldilərək qəbul edildi.',
    en: 'A value of the row was mended and taken in.',
  },
};

export type Refusals = { rows: RefusalRow[]; sealed: SealedRefusalRow[] };

/**
 * What is kept of the remarks on a batch of rows. In a file that may name protected people, value, cells and text are sealed for the identity
 * compartment, or left out altogether (`maySeal` false) when whoever imports may not write there.
 */
export const refusalsOf = (
  job: { id: string; mapping: ImportMappingInput; vault: Vault },
  drafts: readonly RowDraft[],
  { maySeal }: { maySeal: boolean },
): Refusals => {
  const isSecret = mayNameProtected(job.mapping);
  const kept: Refusals = { rows: [], sealed: [] };
  const keep = (draft: RowDraft, remark: RowRemark, position: number): void => {
    const id = importId(job.id, 'remark', draft.row, position);
    const { row, column, isRefused, text } = remark;
    // The row is kept once, with the first of what is wrong in it.
    const cells = position === 0 ? (draft.cells ?? null) : null;
    const value = remark.value?.slice(0, SHOWN) ?? null;
    if (!isSecret) {
      const texts = { textAz: text.az, textEn: text.en };
      kept.rows.push({ id, row, column, value, isRefused, ...texts, cells, sealedId: null });
      return;
    }
    const { az, en } = isRefused ? UNSAID.refused : UNSAID.mended;
    const sealedId = maySeal ? importId(id, 'sealed') : null;
    kept.rows.push({
      id,
      row,
      column,
      value: null,
      isRefused,
      textAz: az,
      textEn: en,
      cells: null,
      sealedId,
    });
    if (sealedId === null) return;
    const secret: Secret = { value, ...text, cells };
    kept.sealed.push({ id: sealedId, row, isRefused, ...job.vault.seal(JSON.stringify(secret)) });
  };
  for (const draft of drafts) draft.remarks.forEach((remark, position) => keep(draft, remark, position));
  return kept;
};

const isSealedRow = (row: ProblemRow): row is ProblemRow & SealedColumns => row.cipher !== null;

export type OpenProblem = RowRemark & { cells: readonly string[] | null };

/** A problem as its reader may see it: with the sealed part when the database handed it out. */
export const openedProblem = (vault: Vault, row: ProblemRow): OpenProblem => {
  const plain = {
    row: row.row,
    column: row.column,
    value: row.value,
    isRefused: row.isRefused,
    text: { az: row.textAz, en: row.textEn },
    cells: row.cells,
  };
  if (!isSealedRow(row)) return plain;
  const { value, az, en, cells } = JSON.parse(vault.open(row)) as Secret;
  return { ...plain, value, text: { az, en }, cells };
};
