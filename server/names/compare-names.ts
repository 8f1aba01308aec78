import { alignParts, type Alignment, type Pair } from './align-parts.ts';
import { familyEndingOf } from './family-endings.ts';
import { isWrittenInTable } from './known-names.ts';
import { namePartsOf, type NamePart, type NameParts, type Role } from './name-parts.ts';
import { reasonOf, reasonOfParts } from './reasons.ts';
import type { NamesVerdict, Reason, Verdict } from './verdict.ts';

/** Parts that weigh less say little by themselves: Muhammad, Khan, Bibi, titles. */
const SOLID = 0.5;
/** Two names of ordinary weight, or one and a common one beside it. */
const ENOUGH = 1.25;

const BANDS: Record<Verdict, readonly [number, number]> = {
  match: [0.8, 1],
  review: [0.5, 0.79],
  different: [0, 0.49],
};

const fixedRole = ({ one, two }: Pair): Role => (one.role === 'free' ? two.role : one.role);

/** The sex that a name says by its particles, titles and the ending of the family name. */
export const sexOfParts = ({ sex, parts }: NameParts): 'M' | 'F' | null => {
  if (sex !== null) return sex;
  for (const { read, role } of parts) {
    const ending = role === 'family' ? familyEndingOf(read, isWrittenInTable) : null;
    if (ending?.sex) return ending.sex;
  }
  return null;
};

type Left = { part: NamePart; kind: 'father' | 'generic' | 'solid' };

/** A third word beside a family name with a Slavic or Persian ending is the father's name: it may be missing. */
const leftovers = ({ pairs, leftOne, leftTwo }: Alignment): Left[] => {
  const hasFamily = pairs.some((pair) => fixedRole(pair) === 'family');
  return [...leftOne, ...leftTwo].map((part) => {
    if (part.role === 'father') return { part, kind: 'father' };
    if (part.weight < SOLID) return { part, kind: 'generic' };
    const mayBeFather =
      part.role === 'free' &&
      hasFamily &&
      pairs.length >= 2 &&
      pairs.every(({ one, two }) => one.role !== 'father' && two.role !== 'father');
    return { part, kind: mayBeFather ? 'father' : 'solid' };
  });
};

const LEFT_REASON = { father: 'FATHER_ABSENT', generic: 'GENERIC_ABSENT', solid: 'PART_ABSENT' } as const;

const isSolid = ({ one, two }: Pair): boolean => Math.min(one.weight, two.weight) >= SOLID;

const judge = (one: NameParts, two: NameParts): NamesVerdict => {
  const alignment = alignParts(one.parts, two.parts);
  const { pairs } = alignment;
  const left = leftovers(alignment);
  const [sexOne, sexTwo] = [sexOfParts(one), sexOfParts(two)];
  const sexDiffers = sexOne !== null && sexTwo !== null && sexOne !== sexTwo;
  const conflicts = pairs.filter((pair) => pair.found.kind === 'conflict');
  const agreed = pairs.filter((pair) => pair.found.kind === 'same');
  const lost = pairs.filter(({ found }) => found.why === 'letters-lost').length;
  const shared = agreed.reduce((sum, pair) => sum + Math.min(pair.one.weight, pair.two.weight), 0);
  const isOpen =
    pairs.some(({ found }) => found.kind === 'unsure' || found.why === 'initial') ||
    lost === 1 ||
    conflicts.length > 0 ||
    left.some(({ kind }) => kind === 'solid');
  const isTooLittle = shared < ENOUGH || agreed.length < 2;
  const isOther =
    sexDiffers ||
    conflicts.some(isSolid) ||
    !pairs.some((pair) => pair.found.kind !== 'conflict' && isSolid(pair));
  const verdict: Verdict = isOther ? 'different' : isOpen || isTooLittle ? 'review' : 'match';
  const weight = pairs.reduce((sum, pair) => sum + Math.min(pair.one.weight, pair.two.weight), 0);
  const likeness = pairs.reduce(
    (sum, pair) => sum + pair.found.likeness * Math.min(pair.one.weight, pair.two.weight),
    0,
  );
  const solidLeft = left.filter(({ kind }) => kind === 'solid').length * 0.3;
  const raw = weight === 0 ? 0 : likeness / (weight + solidLeft);
  const [low, high] = BANDS[verdict];
  const firstFree = pairs.findIndex((pair) => fixedRole(pair) === 'free');
  const hasFamily = pairs.some((pair) => fixedRole(pair) === 'family');
  // Beside a family name the first word that nothing else fixes is the given name.
  const roleOf = (pair: Pair): Role =>
    hasFamily && pairs.indexOf(pair) === firstFree ? 'given' : fixedRole(pair);
  const reasons: Reason[] = [
    ...pairs.map((pair) => reasonOfParts(roleOf(pair), pair.one.original, pair.two.original, pair.found)),
    ...left.map(({ part, kind }) => reasonOf(LEFT_REASON[kind], null, part.original)),
    ...(sexOne !== null && sexTwo !== null
      ? [reasonOf(sexDiffers ? 'SEX_DIFFERS' : 'SEX_AGREES', !sexDiffers)]
      : []),
    ...(verdict === 'review' && isTooLittle ? [reasonOf('TOO_LITTLE', null)] : []),
  ];
  return { verdict, score: Math.round(Math.min(high, Math.max(low, raw)) * 1000) / 1000, reasons };
};

/**
 * Whether two texts name one person, as far as names can tell. `match`: every difference is explained by a rule of spelling or by the
 * table of names; `review`: someone should look; `different`: parts contradict. The order of the arguments changes nothing. Never throws.
 */
export const compareNames = (a: string, b: string): NamesVerdict => {
  const [first, second] = a < b ? [a, b] : [b, a];
  const [one, two] = [namePartsOf(first), namePartsOf(second)];
  if (one.parts.length === 0 || two.parts.length === 0)
    return { verdict: 'different', score: 0, reasons: [reasonOf('NO_NAME', null)] };
  return judge(one, two);
};
