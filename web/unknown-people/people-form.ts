import type { UnknownPeopleInput, UnknownPeopleLineFragment } from '../api/operations.generated.ts';

/** As typed. */
export type PeopleValues = Record<
  'estimateFrom' | 'estimateTo' | 'note' | 'episodeId' | 'reliability' | 'credibility' | 'sourceText',
  string
> &
  Pick<UnknownPeopleInput, 'what' | 'certainty' | 'handling'>;

export const emptyPeople: PeopleValues = {
  estimateFrom: '',
  estimateTo: '',
  what: 'PRESUMED_VICTIM',
  note: '',
  episodeId: '',
  certainty: 'PRESUMED',
  reliability: 'F',
  credibility: '6',
  handling: 'H0',
  sourceText: '',
};

export const peopleValuesOf = (row: UnknownPeopleLineFragment): PeopleValues => ({
  estimateFrom: String(row.estimateFrom),
  estimateTo: String(row.estimateTo),
  what: row.what,
  note: row.note ?? '',
  episodeId: row.episode?.id ?? '',
  certainty: row.certainty,
  reliability: row.reliability,
  credibility: String(row.credibility),
  handling: row.handling,
  sourceText: row.sourceText,
});

/** What is no number is sent as none such, so that the answer says what to write. */
const numberOf = (typed: string): number => (/^\s*\d{1,4}\s*$/u.test(typed) ? Number(typed) : 0);

/** Without a most the least is the number. */
export const peopleInputOf = (caseId: string, values: PeopleValues): UnknownPeopleInput => ({
  ...values,
  caseId,
  estimateFrom: numberOf(values.estimateFrom),
  estimateTo: numberOf(values.estimateTo.trim() === '' ? values.estimateFrom : values.estimateTo),
  note: values.note.trim() || null,
  episodeId: values.episodeId || null,
  credibility: Number(values.credibility),
});
