import rules from './letter-rules.json' with { type: 'json' };

/** A difference that a rule explains: the spellings on both sides. */
export type LetterRule = { left: string; right: string };

/** How far two spellings lie apart: `cost` in letters, `unexplained` differences that no rule knows, and the rules that were used. */
export type SpellingDistance = { cost: number; unexplained: number; rules: readonly LetterRule[] };

type Where = 'any' | 'start' | 'end' | 'abjad';
type Rule = { left: string; right: string; cost: number; where: Where };

const VOWELS = 'aeəıioöuü';
const VOWEL = 0.6;
const CONSONANT = 0.9;
/** A vowel for a consonant; two neighbours exchanged. */
const MIXED = 1.3;
const EXCHANGED = 0.8;
const DOUBLED = 0.02;
const SHORT_VOWEL = 0.02;

const whereOf = (where: string | undefined): Where =>
  where === 'start' || where === 'end' || where === 'abjad' ? where : 'any';

const cheapest = new Map<string, Rule>();
for (const group of rules.groups) {
  const where = whereOf(group.where);
  for (const left of group.spellings)
    for (const right of group.spellings) {
      if (left === right) continue;
      const key = `${left}|${right}|${where}`;
      const known = cheapest.get(key);
      if (!known || known.cost > group.cost) cheapest.set(key, { left, right, cost: group.cost, where });
    }
}

/** Rules by the first letters of both sides; no letter is 0. */
const pairOf = (x: number, y: number): number => x * 65_536 + y;
const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);
const rulesAt = new Map<number, Rule[]>();
for (const rule of cheapest.values()) {
  const key = pairOf(codeAt(rule.left, 0), codeAt(rule.right, 0));
  rulesAt.set(key, [...(rulesAt.get(key) ?? []), rule]);
}
const VOWEL_CODES: ReadonlySet<number> = new Set([...VOWELS].map((vowel) => vowel.charCodeAt(0)));

const applies = (rule: Rule, a: string, i: number, b: string, j: number, abjad: boolean): boolean => {
  if (!a.startsWith(rule.left, i) || !b.startsWith(rule.right, j)) return false;
  if (rule.where === 'any') return true;
  if (rule.where === 'abjad') return abjad;
  if (rule.where === 'start') return i === 0 && j === 0;
  return i + rule.left.length === a.length && j + rule.right.length === b.length;
};

const priceOfOne = (text: string, at: number, isVowel: boolean, abjad: boolean): number => {
  if (at > 0 && text.charCodeAt(at - 1) === text.charCodeAt(at)) return DOUBLED;
  if (!isVowel) return CONSONANT;
  return abjad ? SHORT_VOWEL : VOWEL;
};

const OUT_OF_REACH: SpellingDistance = { cost: 99, unexplained: 99, rules: [] };

/**
 * The cheapest way from one spelling to the other. A letter or group of letters that a rule exchanges costs little, any other
 * difference most of a letter. `abjad` says that one of the two was read from Arabic script, where short vowels are not written.
 * Ways dearer than `most` are not looked for: then cost and unexplained are 99.
 */
export const spellingDistance = (a: string, b: string, abjad = false, most = 98): SpellingDistance => {
  if (a === b) return { cost: 0, unexplained: 0, rules: [] };
  const width = b.length + 1;
  const size = (a.length + 1) * width;
  const costs = new Float64Array(size).fill(99);
  const unexplained = new Uint8Array(size);
  const from = new Int32Array(size).fill(-1);
  const ruleTo: (Rule | null)[] = Array.from({ length: size }, () => null);
  costs[0] = 0;
  const offer = (to: number, here: number, price: number, odd: number, rule: Rule | null): void => {
    const sum = (costs[here] ?? 99) + price;
    if (sum > most || sum >= (costs[to] ?? 0)) return;
    costs[to] = sum;
    unexplained[to] = (unexplained[here] ?? 0) + odd;
    from[to] = here;
    ruleTo[to] = rule;
  };
  const offerRules = (rules: readonly Rule[] | undefined, i: number, j: number, here: number): void => {
    if (!rules) return;
    for (const rule of rules)
      if (applies(rule, a, i, b, j, abjad))
        offer(here + rule.left.length * width + rule.right.length, here, rule.cost, 0, rule);
  };
  for (let i = 0; i <= a.length; i += 1)
    for (let j = 0; j <= b.length; j += 1) {
      const here = i * width + j;
      if ((costs[here] ?? 99) >= 99) continue;
      const [x, y] = [codeAt(a, i), codeAt(b, j)];
      const [isVowelX, isVowelY] = [VOWEL_CODES.has(x), VOWEL_CODES.has(y)];
      if (x !== 0 && x === y) offer(here + width + 1, here, 0, 0, null);
      offerRules(rulesAt.get(pairOf(x, y)), i, j, here);
      if (x !== 0) {
        if (y !== 0) offerRules(rulesAt.get(pairOf(x, 0)), i, j, here);
        const price = priceOfOne(a, i, isVowelX, abjad);
        offer(here + width, here, price, price < 0.5 ? 0 : 1, null);
      }
      if (y !== 0) {
        if (x !== 0) offerRules(rulesAt.get(pairOf(0, y)), i, j, here);
        const price = priceOfOne(b, j, isVowelY, abjad);
        offer(here + 1, here, price, price < 0.5 ? 0 : 1, null);
      }
      if (x !== 0 && y !== 0) {
        offer(
          here + width + 1,
          here,
          isVowelX && isVowelY ? VOWEL : isVowelX || isVowelY ? MIXED : 1,
          1,
          null,
        );
        if (x === codeAt(b, j + 1) && y === codeAt(a, i + 1))
          offer(here + 2 * width + 2, here, EXCHANGED, 1, null);
      }
    }
  const end = size - 1;
  if ((costs[end] ?? 99) >= 99) return OUT_OF_REACH;
  const used: LetterRule[] = [];
  for (let at = end; at > 0; at = from[at] ?? 0) {
    const rule = ruleTo[at];
    if (rule) used.unshift({ left: rule.left, right: rule.right });
  }
  return { cost: costs[end] ?? 99, unexplained: unexplained[end] ?? 99, rules: used };
};
