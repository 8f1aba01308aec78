import table from './known-names.json' with { type: 'json' };
import { coarse } from './skeleton.ts';
import { spellingDistance } from './spelling-distance.ts';
import { wordsOf, type Word } from './words.ts';

/** A name of the table: how it is written in Azerbaijani (or at home), whose it is, and how much its equality says. */
export type KnownName = { name: string; sex: 'M' | 'F' | null; weight: number };

/** `cost`: how far the word lies from the nearest spelling of the name, in letters. */
export type FoundName = KnownName & { cost: number };

type Spelling = { read: string; abjad: boolean; known: KnownName; isName: boolean };

/** A spelling may lie so far from a spelling of the table to be read as it: some letters by rule, none without. */
const FURTHEST = 0.34;
/** Names whose spelling lies hardly further than the nearest are possible too. */
const AS_GOOD = 0.13;

const MARKED = /[əçşğıöü]/u;

/** `Abdul Rahman`, `Abdurrahman` and `Абдурахман` begin alike: the article and the sun letter fall out. */
export const withoutArticle = (read: string): string =>
  read.replace(
    /^[aəe]bd[uüoea]{1,2}(?:l(?!la)|r(?=r)|s(?=s)|n(?=n)|z(?=z)|t(?=t)|d(?=d)|ş(?=ş))?(?=.{3})/u,
    'abd',
  );

const spellingsBySkeleton = new Map<string, Spelling[]>();
const exact = new Map<string, KnownName[]>();

const abjadKey = (read: string, abjad: boolean): string => (abjad ? `${read}|abjad` : read);

const weights = new Map<string, number>(Object.entries(table.weights));

const add = (word: Word, known: KnownName, isName: boolean): void => {
  const read = withoutArticle(word.read);
  const key = coarse(read);
  const beside = spellingsBySkeleton.get(key) ?? [];
  if (beside.some((other) => other.read === read && other.known === known)) return;
  spellingsBySkeleton.set(key, [...beside, { read, abjad: word.abjad, known, isName }]);
  const written = abjadKey(read, word.abjad);
  exact.set(written, [...(exact.get(written) ?? []), known]);
};

for (const { name, sex, as } of table.names as readonly { name: string; sex: string; as?: string }[]) {
  const known: KnownName = {
    name,
    sex: sex === 'M' || sex === 'F' ? sex : null,
    weight: weights.get(name) ?? 1,
  };
  for (const word of wordsOf(name)) add(word, known, true);
  for (const variant of (as ?? '').split(' ')) for (const word of wordsOf(variant)) add(word, known, false);
}

/** Every name of the table, as it is written at home. */
export const tableNames = (): string[] => table.names.map(({ name }) => name);

/** A skeleton and the same with its ends hardened or dropped, as Turkish and English spelling does. */
const skeletonsToAsk = (skeleton: string): string[] => {
  const asked = [skeleton];
  if (skeleton.includes('V')) asked.push(skeleton.replaceAll('V', ''));
  if (skeleton.endsWith('K')) asked.push(skeleton.slice(0, -1));
  asked.push(`${skeleton}K`);
  if (skeleton.includes('Z')) asked.push(skeleton.replaceAll('Z', 'T'));
  if (skeleton.includes('T')) asked.push(skeleton.replaceAll('T', 'S'), skeleton.replaceAll('T', 'Z'));
  if (skeleton.includes('C')) asked.push(skeleton.replaceAll('C', 'K'));
  if (skeleton.includes('S')) asked.push(skeleton.replaceAll('S', 'T'));
  return asked;
};

const prefixed = (names: ReadonlyMap<string, FoundName>): Map<string, FoundName> =>
  new Map(
    [...names].map(([name, known]) => [
      `Abd ${name}`,
      { ...known, name: `Abd ${name}`, sex: 'M', weight: 1 },
    ]),
  );

/** Words asked before: the same names come again and again in a register. Emptied when full, so that memory stays bounded. */
const asked = new Map<string, ReadonlyMap<string, FoundName>>();
const MOST_ASKED = 20_000;

const namesFor = (word: string, abjad: boolean): ReadonlyMap<string, FoundName> => {
  const read = withoutArticle(word);
  const direct = exact.get(abjadKey(read, abjad));
  if (direct && (abjad || MARKED.test(read) || read.length > 12))
    return new Map(direct.map((known) => [known.name, { ...known, cost: 0 }]));
  if (direct === undefined && read.startsWith('abd') && read !== word && read.length > 6)
    return prefixed(knownNamesOf(read.slice(3), abjad));
  const skeleton = coarse(read);
  const found = new Map<string, { known: KnownName; cost: number }>();
  for (const key of skeletonsToAsk(skeleton))
    for (const spelling of spellingsBySkeleton.get(key) ?? []) {
      // A form in Arabic script lacks vowels: it explains words in that script alone, or Nabil and Nabila would meet over it.
      if (spelling.abjad && !abjad) continue;
      // What the table itself spells so is not stretched to another name's variants: Kamal is not Kamil by way of Kamel.
      if (direct && !spelling.isName && spelling.read !== read) continue;
      if (Math.abs(spelling.read.length - read.length) > 5) continue;
      const { cost, unexplained } = spellingDistance(read, spelling.read, abjad !== spelling.abjad, FURTHEST);
      const best = found.get(spelling.known.name)?.cost ?? FURTHEST;
      if (unexplained === 0 && cost < best) found.set(spelling.known.name, { known: spelling.known, cost });
    }
  const nearest = Math.min(...[...found.values()].map(({ cost }) => cost));
  return new Map(
    [...found]
      .filter(([, { cost }]) => cost <= nearest + AS_GOOD)
      .map(([name, { known, cost }]) => [name, { ...known, cost }]),
  );
};

/**
 * The known names that a word may be a spelling of, by name; empty for an unknown word. A word written exactly as the table writes
 * it, with letters that only one language has, is that name and no other.
 */
export const knownNamesOf = (word: string, abjad = false): ReadonlyMap<string, FoundName> => {
  const key = abjadKey(word, abjad);
  const before = asked.get(key);
  if (before) return before;
  if (asked.size >= MOST_ASKED) asked.clear();
  const names = namesFor(word, abjad);
  asked.set(key, names);
  return names;
};

/** Whether the word stands in the table as it is written. */
export const isWrittenInTable = (read: string): boolean => exact.has(read);

const related = new Set(
  table.related.flatMap((group: readonly string[]) => group.flatMap((a) => group.map((b) => `${a}|${b}`))),
);

/** Names that offices exchange although they are two, as Məmməd and Məhəmməd: neither the same nor a contradiction. */
export const areRelated = (a: string, b: string): boolean => related.has(`${a}|${b}`);

const nothing: readonly KnownName[] = [];

/** Whether the table spells both words, each as another name: Emre and Əmrah, however a rule may bring them together. */
export const areSpelledAsTwo = (a: string, b: string): boolean => {
  const left = exact.get(withoutArticle(a)) ?? nothing;
  const right = exact.get(withoutArticle(b)) ?? nothing;
  return left.length > 0 && right.length > 0 && !left.some((name) => right.includes(name));
};
