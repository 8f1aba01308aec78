import type { EvidenceRowFragment, SourcePlace, ToldInput } from '../api/operations.generated.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';
import { volumeOf } from './exhibit-form.ts';

export type ToldKind = 'STATEMENT' | 'REPORT';

/** As typed. */
export type ToldValues = Record<
  | 'number'
  | 'on'
  | 'given'
  | 'personId'
  | 'takenBy'
  | 'volume'
  | 'sheets'
  | 'text'
  | 'reliability'
  | 'credibility',
  string
> &
  Pick<ToldInput, 'handling' | 'place'>;

export type ToldField = keyof ToldValues;

export const emptyTold = (kind: ToldKind): ToldValues => ({
  number: '',
  on: '',
  given: kind === 'STATEMENT' ? 'WITNESS' : 'OFFICIAL',
  personId: '',
  takenBy: '',
  volume: '',
  sheets: '',
  text: '',
  reliability: kind === 'STATEMENT' ? 'B' : 'F',
  credibility: kind === 'STATEMENT' ? '2' : '6',
  handling: 'H0',
  place: 'CASE',
});

export const toldValuesOf = (row: EvidenceRowFragment): ToldValues => ({
  number: row.number ?? '',
  on: typedDay(row.on ?? ''),
  given: row.given ?? '',
  personId: row.statedBy?.id ?? '',
  takenBy: row.takenBy ?? '',
  volume: row.volume === null ? '' : String(row.volume),
  sheets: row.sheets ?? '',
  text: row.description ?? '',
  reliability: row.reliability ?? 'F',
  credibility: String(row.credibility ?? 6),
  handling: row.handling ?? 'H0',
  place: row.place,
});

/** Only where informants are kept a report names somebody. */
export const namesPerson = (kind: ToldKind, place: SourcePlace): boolean =>
  kind === 'STATEMENT' || place === 'INFORMANTS';

export const toldInputOf = (caseId: string, kind: ToldKind, values: ToldValues): ToldInput => ({
  ...values,
  caseId,
  kind,
  number: values.number.trim() || null,
  on: dayTyped(values.on) ?? values.on.trim(),
  personId: namesPerson(kind, values.place) ? values.personId || null : null,
  takenBy: kind === 'STATEMENT' ? values.takenBy.trim() || null : null,
  volume: volumeOf(values.volume),
  sheets: values.sheets.trim() || null,
  credibility: Number(values.credibility),
});
