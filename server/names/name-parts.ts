import { familyEndingOf } from './family-endings.ts';
import { isWrittenInTable, knownNamesOf, withoutArticle } from './known-names.ts';
import particles from './particles.json' with { type: 'json' };
import { cleaned, wordsOf, type Word } from './words.ts';

/** What a word of a name is, as far as its shape, a particle beside it or the form of the line fixes it. */
export type Role = 'family' | 'given' | 'father' | 'free';

export type NamePart = {
  /** As written, joined where two words are one name. */
  original: string;
  read: string;
  abjad: boolean;
  script: Word['script'];
  role: Role;
  /** 0 to 1: how much it says that two names share this part. Muhammad, Khan or Bibi say little. */
  weight: number;
  /** Follows the article al: `Al Mansoori`. */
  article: boolean;
};

export type NameParts = {
  parts: readonly NamePart[];
  /** The sex that particles and titles say; endings of family names are compared apart. */
  sex: 'M' | 'F' | null;
};

type Sex = 'M' | 'F';
type Piece = Word & { role: Role; article: boolean };

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words);
const CHILD_AFTER = { M: setOf(particles.childAfterFather.M), F: setOf(particles.childAfterFather.F) };
const CHILD_BEFORE = { M: setOf(particles.childBeforeFather.M), F: setOf(particles.childBeforeFather.F) };
const ARTICLES = setOf(particles.article);
const ZADE = setOf(particles.endingOfCompound);
const TITLES = new Map<string, string | null>(Object.entries(particles.titles));
const TITLES_OR_NAMES = setOf(Object.keys(particles.titlesThatMayBeNames));
const PATRONYMICS: readonly (readonly [string, Sex])[] = [
  ...particles.patronymicEndings.M.map((ending) => [ending, 'M'] as const),
  ...particles.patronymicEndings.F.map((ending) => [ending, 'F'] as const),
].toSorted(([a], [b]) => b.length - a.length);

const TITLE_WEIGHT = 0.25;
const INITIAL_WEIGHT = 0.3;
const ABDS = setOf(['abd', 'abdul', 'abdal', 'abdel', 'abdur', 'abdus', 'abdu', 'abdol', 'abdoul', 'əbd', 'əbdül', 'əbdul', 'ebdul', 'ebdül', 'abdool', 'abdür', 'abdül']); // prettier-ignore

const plain = (read: string): string => read.replaceAll('ı', 'i').replaceAll('ğ', 'g').replaceAll('ə', 'e');
const isOneOf = (words: ReadonlySet<string>, read: string): boolean =>
  words.has(read) || words.has(plain(read));
const sexOf = (words: { M: ReadonlySet<string>; F: ReadonlySet<string> }, read: string): Sex | null =>
  isOneOf(words.M, read) ? 'M' : isOneOf(words.F, read) ? 'F' : null;

const joined = (a: Word, b: Word): Pick<Word, 'original' | 'read'> => ({
  original: `${a.original} ${b.original}`,
  read: a.read + b.read,
});

/** Fields that a machine-readable line or a comma tells apart. */
const fieldsOf = (text: string): { family: string; rest: string } => {
  const line = cleaned(text)
    .replace(/^\s*[PIVAC]<[A-Z]{3}/u, '')
    .replace(/\b(?<child>[swd])\/o\b/giu, (_all, child: string) =>
      child === 's' || child === 'S' ? ' bin ' : ' bint ',
    );
  if (line.includes('<')) {
    const [family = '', ...rest] = line.split('<<');
    if (line.includes('<<') && /\p{L}/u.test(rest.join(' '))) return { family, rest: rest.join(' ') };
    return { family: '', rest: line.replaceAll('<', ' ') };
  }
  const comma = line.split(',');
  if (comma.length === 2 && /\p{L}/u.test(comma[0] ?? '') && /\p{L}/u.test(comma[1] ?? ''))
    return { family: comma[0] ?? '', rest: comma[1] ?? '' };
  return { family: '', rest: line };
};

/** Joins what is one name in several words: -zadə, Abdul Rahman, Zia-ud-Din; marks the article. */
const joinCompounds = (words: readonly Piece[]): Piece[] => {
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    const last = pieces.at(-1);
    const next = words[at + 1];
    const isDin = (piece: Piece | undefined): boolean => /^d[iıe]{1,2}n$|^dyn$/u.test(piece?.read ?? '');
    if (last && isOneOf(ZADE, word.read)) pieces[pieces.length - 1] = { ...last, ...joined(last, word) };
    else if (
      last &&
      next &&
      isDin(next) &&
      /^.{0,2}[uüaəeio][dl]?$/u.test(word.read) &&
      word.read.length <= 2
    ) {
      pieces[pieces.length - 1] = {
        ...last,
        original: `${last.original} ${word.original} ${next.original}`,
        read: `${last.read}${word.read.startsWith('u') ? 'u' : 'a'}ddin`,
      };
      at += 1;
    } else if (last && /^[uüae]d+[ie]+n$/u.test(word.read))
      pieces[pieces.length - 1] = { ...last, ...joined(last, word) };
    else if (next && ABDS.has(word.read)) {
      const afterNext = words[at + 2];
      const skips = afterNext !== undefined && isOneOf(ARTICLES, next.read);
      const named = skips ? afterNext : next;
      pieces.push({ ...word, original: joined(word, named).original, read: `abd${named.read}` });
      at += skips ? 2 : 1;
    } else if (next && at > 0 && /^(?:al|el)$/u.test(word.read)) {
      pieces.push({ ...next, original: joined(word, next).original, article: true, role: 'family' });
      at += 1;
    } else pieces.push(word);
  }
  return pieces;
};

const patronymicOf = (read: string): { stem: string; sex: Sex } | null => {
  for (const [ending, sex] of PATRONYMICS)
    if (read.endsWith(ending) && read.length > ending.length + 1)
      return { stem: read.slice(0, -ending.length), sex };
  return null;
};

const weightOf = (piece: Piece): number => {
  if ([...piece.read].length === 1) return INITIAL_WEIGHT;
  if (isOneOf(TITLES_OR_NAMES, piece.read)) return TITLE_WEIGHT;
  const [nearest] = [...knownNamesOf(piece.read, piece.abjad).values()].toSorted((a, b) => a.cost - b.cost);
  return nearest?.weight ?? 1;
};

const hasFamilyShape = ({ read, role }: Piece): boolean => {
  const ending = role === 'free' ? familyEndingOf(read, isWrittenInTable) : null;
  return ending !== null && (ending.kind === 'ov' || ending.kind === 'zadə' || ending.kind === 'ski');
};

/** Takes a name apart. Whatever comes is read; a text without letters has no parts. */
export const namePartsOf = (text: string): NameParts => {
  const { family, rest } = fieldsOf(text);
  const piecesOf = (field: string, role: Role): Piece[] =>
    joinCompounds(wordsOf(field).map((word) => ({ ...word, role, article: false })));
  let sex: Sex | null = null;
  const pieces: Piece[] = piecesOf(family, 'family');
  const words = piecesOf(rest, 'free');
  const others = pieces.length + words.length;
  let nextIsFather = false;
  for (const piece of words) {
    const title = TITLES.get(piece.read);
    const after = sexOf(CHILD_AFTER, piece.read);
    const before = sexOf(CHILD_BEFORE, piece.read);
    const last = pieces.at(-1);
    if (title !== undefined && others > 1) {
      if (title === 'M' || title === 'F') sex ??= title;
    } else if (after && last) {
      pieces[pieces.length - 1] = { ...last, role: 'father' };
      sex ??= after;
    } else if (before && last && piece !== words.at(-1)) {
      nextIsFather = true;
      sex ??= before;
    } else if (nextIsFather) {
      pieces.push({ ...piece, role: 'father' });
      nextIsFather = false;
    } else {
      const patronymic = others > 1 ? patronymicOf(piece.read) : null;
      if (patronymic) sex ??= patronymic.sex;
      pieces.push(patronymic ? { ...piece, read: patronymic.stem, role: 'father' } : piece);
    }
  }
  if (!pieces.some(({ role }) => role === 'family') && pieces.length > 1)
    for (const [at, piece] of pieces.entries())
      if (hasFamilyShape(piece)) pieces[at] = { ...piece, role: 'family' };
  const free = pieces.filter(({ role }) => role === 'free');
  const isFixed = pieces.some(({ role }) => role === 'father') && free.length === 1 && pieces.length > 1;
  return {
    sex,
    parts: pieces.map((piece) => ({
      original: piece.original,
      read: withoutArticle(piece.read),
      abjad: piece.abjad,
      script: piece.script,
      role: isFixed && piece.role === 'free' ? 'given' : piece.role,
      weight: weightOf(piece),
      article: piece.article,
    })),
  };
};
