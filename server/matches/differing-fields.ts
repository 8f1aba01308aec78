import { fold } from '../names/fold.ts';
import { compareNames } from '../names/compare-names.ts';
import type { ComparedField, FieldAgreement } from '../graphql/types.generated.ts';

/** What of a record is compared field by field. */
export type SideFields = {
  names: readonly string[];
  sex: string | null;
  birth: { from: string; to: string } | null;
  citizenship: string | null;
  district: string | null;
  identifiers: readonly { scheme: string; value: string }[];
};

const plain = (a: string | null, b: string | null): FieldAgreement =>
  a === null || b === null || a === 'U' || b === 'U' ? 'UNKNOWN' : a === b ? 'SAME' : 'DIFFERENT';

const names = (a: readonly string[], b: readonly string[]): FieldAgreement => {
  if (a.length === 0 || b.length === 0) return 'UNKNOWN';
  return a.some((one) =>
    b.some((two) => fold(one) === fold(two) || compareNames(one, two).verdict === 'match'),
  )
    ? 'SAME'
    : 'DIFFERENT';
};

/** Two dates agree when they can be the same day. */
const births = (a: SideFields['birth'], b: SideFields['birth']): FieldAgreement =>
  a === null || b === null ? 'UNKNOWN' : a.from <= b.to && b.from <= a.to ? 'SAME' : 'DIFFERENT';

/** Numbers differ only within one scheme: a passport says nothing against a FİN. */
const identifiers = (a: SideFields['identifiers'], b: SideFields['identifiers']): FieldAgreement => {
  const isShared = a.some((one) => b.some((two) => one.scheme === two.scheme && one.value === two.value));
  if (isShared) return 'SAME';
  const isSameScheme = a.some(
    (one) => one.scheme !== 'DOCUMENT' && b.some((two) => one.scheme === two.scheme),
  );
  return isSameScheme ? 'DIFFERENT' : 'UNKNOWN';
};

/** Field by field, in which two records agree. */
export const comparedFields = (a: SideFields, b: SideFields): ComparedField[] => [
  { field: 'NAMES', agreement: names(a.names, b.names) },
  { field: 'SEX', agreement: plain(a.sex, b.sex) },
  { field: 'BIRTH', agreement: births(a.birth, b.birth) },
  { field: 'CITIZENSHIP', agreement: plain(a.citizenship, b.citizenship) },
  { field: 'DISTRICT', agreement: plain(a.district, b.district) },
  { field: 'IDENTIFIERS', agreement: identifiers(a.identifiers, b.identifiers) },
];
