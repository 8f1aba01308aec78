import { numberOf } from '../random.ts';
import type { CastMember } from './cast.ts';

const SIGNS = '23456789ACDEFHJKLMNPQRTUVWXYZ';

/** A pseudonym is stable in a case and unlinkable between cases: elsewhere she has another. */
export const pseudonymIn = (member: CastMember, caseKey: string): string => {
  if (member.pseudonym === null) throw new Error(`${member.key} is not protected and has no pseudonym`);
  if (member.home === caseKey) return member.pseudonym;
  const signs = [0, 1, 2, 3, 4].map(
    (i) => SIGNS[numberOf(`pseudonym:${member.key}:${caseKey}:${i}`, SIGNS.length)],
  );
  return `${member.pseudonym.slice(0, 2)}${signs.join('')}`;
};
