import { daysOf } from '../calendar.ts';
import type { CaseRole, Problem, RoleInput } from '../graphql/types.generated.ts';
import { sourceProblems } from '../links/link-problems.ts';
import { endProblems, partialProblems } from '../offences/offence-problems.ts';

/** Roles that are given; accused and convicted follow from charges and decisions. */
export const ROLE_TYPES = {
  SUSPECT: 'SUSPECT_IN',
  VICTIM: 'VICTIM_IN',
  INJURED_PARTY: 'INJURED_PARTY_IN',
  WITNESS: 'WITNESS_IN',
} as const;
export type GivenRole = keyof typeof ROLE_TYPES;

export const isGiven = (role: CaseRole): role is GivenRole => Object.hasOwn(ROLE_TYPES, role);

/**
 * Which roles need nothing of the vault. Whoever is a victim stands under a pseudonym from the first record on: whoever goes by a name would have to be sealed
 * in every earlier record, which giving a role does not do. A victim who is suspected has another record, so that the one tells nothing of the other.
 */
export const rolesFor = ({ isProtected }: { isProtected: boolean }): GivenRole[] =>
  isProtected ? ['VICTIM', 'INJURED_PARTY', 'WITNESS'] : ['SUSPECT', 'WITNESS'];

const problem = (field: string | null, az: string, en: string): Problem => ({ field, text: { az, en } });

export const ROLE_GONE = problem(
  null,
  'Bu rol bu arada geri götürülüb. Səhifəni yeniləyin.',
  'This role was withdrawn meanwhile. Load the page anew.',
);
export const ROLE_OF_OTHERS = problem(
  null,
  'Yalnız özünüz qeyd etdiyiniz rolu geri götürürsünüz. Bitdisə, sonunu yazın.',
  'You withdraw only a role that you recorded yourself. If it has ended, write its end.',
);
export const NO_PERSON = problem('personId', 'Şəxsi siyahıdan seçin.', 'Choose somebody from the list.');
const DERIVED = problem(
  'role',
  'Təqsirləndirilən və məhkum ittihamdan və qərardan yaranır. Başqa rol seçin.',
  'An accused and a convicted follow from charges and decisions. Choose another role.',
);
const NEEDS_VAULT = problem(
  'role',
  'Zərərçəkmiş və ya qurban adı ilə görünməməlidir: şəbəkədə onu bu rolla yeni şəxs kimi qeyd edin, adı onda qorunur.',
  'A victim or an injured party must not stand under the name: record the person anew with this role in the network, where the name is sealed.',
);
const PROTECTED_SUSPECT = problem(
  'role',
  'Qorunan şəxs təxəllüsü ilə şübhəli olmur: şübhəli kimi ayrıca qeyd edin, biri digərini açmasın.',
  'A protected person is no suspect under the pseudonym: record the suspect separately, so that the one does not tell of the other.',
);
const STANDS = problem(
  'role',
  'Bu şəxsin bu vaxtda belə rolu artıq var. Onu düzəldin.',
  'This person has such a role at that time already. Correct it.',
);
const LONG_GROUND = problem(
  'ground',
  'Uzundur: ən çoxu 500 işarə yazın.',
  'Too long: write at most 500 characters.',
);
const LONGEST_GROUND = 500;

type Span = { from?: string | null | undefined; to?: string | null | undefined };
const firstOf = ({ from }: Span): string => daysOf(from ?? '')?.first ?? '';
const lastOf = ({ to }: Span): string => (to ? (daysOf(to)?.last ?? to) : '~');
const meets = (one: Span, other: Span): boolean =>
  firstOf(one) <= lastOf(other) && firstOf(other) <= lastOf(one);

type Known = {
  today: string;
  isProtected: boolean;
  /** What the role was before a correction: that may stay, whatever it is. */
  before: GivenRole | null;
  /** Other roles of the person in the case. */
  others: readonly (Span & { role: GivenRole })[];
};

/** What is wrong with a role that somebody gives or corrects, each with its field and remedy. */
export const roleProblems = (given: RoleInput, { today, isProtected, before, others }: Known): Problem[] => {
  const { role, from, to, ground } = given;
  const isAllowed = isGiven(role) && (role === before || rolesFor({ isProtected }).includes(role));
  const timing = [
    ...(from ? partialProblems('from', from, today) : []),
    ...endProblems('to', { from, to: to || null }, today),
  ];
  return [
    ...(isAllowed ? [] : [isGiven(role) ? (isProtected ? PROTECTED_SUSPECT : NEEDS_VAULT) : DERIVED]),
    ...timing,
    ...(timing.length === 0 && others.some((other) => other.role === role && meets(other, given))
      ? [STANDS]
      : []),
    ...((ground?.trim().length ?? 0) > LONGEST_GROUND ? [LONG_GROUND] : []),
    ...sourceProblems(given),
  ];
};
