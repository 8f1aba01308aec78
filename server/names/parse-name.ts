import { sexOfParts } from './compare-names.ts';
import { familyEndingOf } from './family-endings.ts';
import { isWrittenInTable, knownNamesOf } from './known-names.ts';
import { namePartsOf, type NamePart } from './name-parts.ts';

/** Which comes first where the shape of the words does not say. */
export type NameHint = { order: 'FAMILY_FIRST' | 'GIVEN_FIRST' };

/** The parts of a name, each as it was written; `null` where there is none, or nothing tells. */
export type ParsedName = {
  original: string;
  family: string | null;
  given: string | null;
  father: string | null;
  /** By particles, titles, the ending of the family name, or the given name; `null` where they do not say. */
  sex: 'M' | 'F' | null;
  script: 'Latn' | 'Cyrl' | 'Arab' | 'MIXED' | 'NONE';
  /** The words that are names, without titles and particles; what is one name in two words is one token. */
  tokens: readonly string[];
};

const scriptOf = (parts: readonly NamePart[]): ParsedName['script'] => {
  const [script, other] = new Set(parts.map(({ script }) => script));
  if (script === undefined || script === 'OTHER') return 'NONE';
  return other === undefined ? script : 'MIXED';
};

const sexOfGiven = (part: NamePart | undefined): 'M' | 'F' | null => {
  if (!part) return null;
  const sexes = new Set([...knownNamesOf(part.read, part.abjad).values()].map(({ sex }) => sex));
  const [sex = null] = sexes;
  return sexes.size === 1 ? sex : null;
};

const looksFamily = ({ read }: NamePart): boolean => familyEndingOf(read, isWrittenInTable) !== null;

/** Of words whose roles nothing fixes, the family name: one with a family ending, or the first or last as the hint says. */
const familyAmong = (free: readonly NamePart[], hint: NameHint | undefined): NamePart | undefined => {
  if (free.length < 2) return undefined;
  const shaped = free.find(looksFamily);
  if (shaped) return shaped;
  if (hint) return hint.order === 'FAMILY_FIRST' ? free[0] : free.at(-1);
  return undefined;
};

const written = (parts: readonly NamePart[]): string | null =>
  parts.length === 0 ? null : parts.map(({ original }) => original).join(' ');

/**
 * Takes a name apart by its shape: particles, endings, machine-readable lines, commas. The hint decides the order where the shape does
 * not; without it the family name of two plain words is `null` and both are given. Never throws.
 */
export const parseName = (text: string, hint?: NameHint): ParsedName => {
  const named = namePartsOf(text);
  const { parts } = named;
  const free = parts.filter(({ role }) => role === 'free' || role === 'given');
  const fixed = parts.filter(({ role }) => role === 'family');
  const found = fixed.length > 0 ? undefined : familyAmong(free, hint);
  const rest = free.filter((part) => part !== found);
  const fathers = parts.filter(({ role }) => role === 'father');
  const hasFamily = fixed.length > 0 || found !== undefined;
  const [given, second, ...more] = rest;
  // Family, given and a third word, as on an Azerbaijani form: the third is the father's name.
  const isThird = hasFamily && fathers.length === 0 && given && second && more.length === 0;
  return {
    original: text,
    family: fixed.length > 0 ? written(fixed) : (found?.original ?? null),
    given: isThird ? given.original : written(rest),
    father: isThird ? second.original : written(fathers),
    sex: sexOfParts(named) ?? sexOfGiven(given),
    script: scriptOf(parts),
    tokens: parts.map(({ original }) => original),
  };
};
