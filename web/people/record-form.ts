import type { RecordCorrectionInput, RecordSaidFragment } from '../api/operations.generated.ts';
import { typedDay } from '../i18n/typed-day.ts';
import type { WorkingSource } from '../network/links/use-links.ts';
import { wordsOf } from '../offences/offence-form.ts';

/** What a record says, as typed: what is not said is empty. */
export type RecordValues = {
  name: string;
  birth: string;
  birthPlace: string;
  sex: string;
  citizenship: string;
  certainty: RecordCorrectionInput['certainty'];
  words: WorkingSource;
};

export const recordValues = (record: RecordSaidFragment): RecordValues => ({
  name: record.names[0]?.text ?? '',
  birth: typedDay(record.birth?.text ?? ''),
  birthPlace: record.birthPlace ?? '',
  sex: record.sex ?? '',
  citizenship: record.citizenship?.code ?? '',
  certainty: record.certainty ?? 'CONFIRMED',
  words: wordsOf({ ...record, handling: record.handling ?? 'H0' }),
});

const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

export const recordInput = ({ words, certainty, ...typed }: RecordValues): RecordCorrectionInput => ({
  ...words,
  certainty,
  name: orNull(typed.name),
  birth: orNull(typed.birth),
  birthPlace: orNull(typed.birthPlace),
  sex: orNull(typed.sex),
  citizenship: orNull(typed.citizenship),
});

/** A draft that this version of the form can show. */
export const isRecordDraft = (read: Partial<RecordValues>): boolean =>
  typeof read.name === 'string' && typeof read.birth === 'string';
