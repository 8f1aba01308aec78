import type { CaseRole, RoleInput, RoleShownFragment } from '../api/operations.generated.ts';
import { typedDay } from '../i18n/typed-day.ts';
import type { WorkingSource } from '../network/links/use-links.ts';
import { freshWords, partial, wordsOf } from '../offences/offence-form.ts';

/** A role as typed: days are "24.11.2026", and what is not chosen yet is empty. */
export type RoleValues = {
  personId: string;
  role: CaseRole | '';
  from: string;
  to: string;
  ground: string;
  certainty: RoleInput['certainty'];
  words: WorkingSource;
};

/** A new role of somebody, or one that is there as it is corrected. */
export const roleValues = (role: RoleShownFragment | null, personId = ''): RoleValues => ({
  personId: role?.person.id ?? personId,
  role: role?.role ?? '',
  from: typedDay(role?.from ?? ''),
  to: typedDay(role?.to ?? ''),
  ground: role?.ground ?? '',
  certainty: role?.certainty ?? 'CONFIRMED',
  words: role ? wordsOf(role) : freshWords,
});

/** Null while no role is chosen. */
export const roleInput = (values: RoleValues, caseId: string): RoleInput | null => {
  const { role, from, to, words, ...own } = values;
  return role === '' ? null : { ...own, ...words, caseId, role, from: partial(from), to: partial(to) };
};

/** A draft that this version of the form can show. */
export const isRoleDraft = (read: Partial<RoleValues>): boolean =>
  typeof read.personId === 'string' && typeof read.from === 'string';
