import type { EvidenceRowFragment, ExhibitInput } from '../api/operations.generated.ts';
import { dayTyped } from '../i18n/typed-day.ts';

export const TEXT_FIELDS = [
  { field: 'number', most: 40, isWide: false },
  { field: 'volume', most: 3, isWide: false },
  { field: 'sheets', most: 100, isWide: false },
  { field: 'seizedOn', most: 10, isWide: false },
  { field: 'seizedAt', most: 300, isWide: true },
  { field: 'lawfulBasis', most: 500, isWide: true },
  { field: 'courtOrder', most: 500, isWide: true },
  { field: 'description', most: 2000, isWide: true },
] as const;

export type TextField = (typeof TEXT_FIELDS)[number]['field'];

/** As typed. */
export type ExhibitValues = Record<TextField, string> &
  Pick<ExhibitInput, 'exhibitKind' | 'handling' | 'isSealed'>;

export const emptyExhibit: ExhibitValues = {
  number: '',
  volume: '',
  sheets: '',
  seizedOn: '',
  seizedAt: '',
  lawfulBasis: '',
  courtOrder: '',
  description: '',
  exhibitKind: 'DOCUMENT',
  handling: 'H0',
  isSealed: false,
};

export const valuesOf = (row: EvidenceRowFragment): ExhibitValues => ({
  number: row.number ?? '',
  volume: row.volume === null ? '' : String(row.volume),
  sheets: row.sheets ?? '',
  seizedOn: row.seizedOn ?? '',
  seizedAt: row.seizedAt ?? '',
  lawfulBasis: row.lawfulBasis ?? '',
  courtOrder: row.courtOrder ?? '',
  description: row.description ?? '',
  exhibitKind: row.exhibitKind ?? 'OTHER',
  handling: row.handling ?? 'H0',
  isSealed: row.isSealed,
});

/** A volume that is no number is sent as none such, so that the answer says what to write. */
export const volumeOf = (typed: string): number | null => {
  if (typed.trim() === '') return null;
  return /^\s*\d{1,3}\s*$/u.test(typed) ? Number(typed) : 0;
};

export const inputOf = (caseId: string, values: ExhibitValues): ExhibitInput => ({
  ...values,
  caseId,
  volume: volumeOf(values.volume),
  seizedOn: dayTyped(values.seizedOn) ?? (values.seizedOn.trim() || null),
  sheets: values.sheets.trim() || null,
});
