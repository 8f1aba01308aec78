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

/** Rules by the first letter of both sides. */
const rulesAt = new Map<string, Rule[]>();
for (const rule of cheapest.values()) {
  const key = `${rule.left.charAt(0)}|${rule.right.charAt(0)}`;
  rulesAt.set(key, [...(rulesAt.get(key) ?? []), rule]);
}
const NONE: readonly Rule[] = [];

type Step = { cost: number; unexplained: number; from: number; rule: Rule | null };

const applies = (rule: Rule, a: string, i: number, b: string, j: number, abjad: boolean): boolean => {
  if (!a.startsWith(rule.left, i) || !b.startsWith(rule.right, j)) return false;
  if (rule.where === 'any') return true;
  if (rule.where === 'abjad') return abjad;
  if (rule.where === 'start') return i === 0 && j === 0;
  return i + rule.left.length === a.length && j + rule.right.length === b.length;
};

/**
 * The cheapest way from one spelling to the other. A letter or group of letters that a rule exchanges costs little, any other
 * difference most of a letter. `abjad` says that one of the two was read from Arabic script, where short vowels are not written.
 */
export const spellingDistance = (a: string, b: string, abjad = false): SpellingDistance => {
  if (a === b) return { cost: 0, unexplained: 0, rules: [] };
  const width = b.length + 1;
  const steps: (Step | undefined)[] = Array.from({ length: (a.length + 1) * width });
  steps[0] = { cost: 0, unexplained: 0, from: -1, rule: null };
  const offer = (
    at: number,
    from: number,
    before: Step,
    cost: number,
    unexplained: number,
    rule: Rule | null,
  ): void => {
    const sum = before.cost + cost;
    const known = steps[at];
    if (!known || sum < known.cost)
      steps[at] = { cost: sum, unexplained: before.unexplained + unexplained, from, rule };
  };
  for (let i = 0; i <= a.length; i += 1)
    for (let j = 0; j <= b.length; j += 1) {
      const at = i * width + j;
      const here = steps[at];
      if (!here) continue;
      const x = a.charAt(i);
      const y = b.charAt(j);
      if (x !== '' && x === y) offer(at + width + 1, at, here, 0, 0, null);
      for (const rule of rulesAt.get(`${x}|${y}`) ?? NONE)
        if (applies(rule, a, i, b, j, abjad))
          offer(at + rule.left.length * width + rule.right.length, at, here, rule.cost, 0, rule);
      for (const rule of x === '' ? NONE : (rulesAt.get(`${x}|`) ?? NONE))
        if (applies(rule, a, i, b, j, abjad))
          offer(at + rule.left.length * width, at, here, rule.cost, 0, rule);
      for (const rule of y === '' ? NONE : (rulesAt.get(`|${y}`) ?? NONE))
        if (applies(rule, a, i, b, j, abjad)) offer(at + rule.right.length, at, here, rule.cost, 0, rule);
      if (x !== '') {
        const isVowel = VOWELS.includes(x);
        if (i > 0 && a.charAt(i - 1) === x) offer(at + width, at, here, DOUBLED, 0, null);
        else if (abjad && isVowel) offer(at + width, at, here, SHORT_VOWEL, 0, null);
        else offer(at + width, at, here, isVowel ? VOWEL : CONSONANT, 1, null);
      }
      if (y !== '') {
        const isVowel = VOWELS.includes(y);
        if (j > 0 && b.charAt(j - 1) === y) offer(at + 1, at, here, DOUBLED, 0, null);
        else if (abjad && isVowel) offer(at + 1, at, here, SHORT_VOWEL, 0, null);
        else offer(at + 1, at, here, isVowel ? VOWEL : CONSONANT, 1, null);
      }
      if (x !== '' && y !== '') {
        const vowels = Number(VOWELS.includes(x)) + Number(VOWELS.includes(y));
        offer(at + width + 1, at, here, vowels === 2 ? VOWEL : vowels === 1 ? 1.3 : 1, 1, null);
        if (x === b.charAt(j + 1) && y === a.charAt(i + 1)) offer(at + 2 * width + 2, at, here, 0.8, 1, null);
      }
    }
  const last = steps[steps.length - 1] ?? {
    cost: a.length + b.length,
    unexplained: 99,
    from: -1,
    rule: null,
  };
  const used: LetterRule[] = [];
  for (let step: Step | undefined = last; step && step.from >= 0; step = steps[step.from])
    if (step.rule) used.unshift({ left: step.rule.left, right: step.rule.right });
  return { cost: last.cost, unexplained: last.unexplained, rules: used };
};
