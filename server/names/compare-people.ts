import { compareBirths, type Birth } from './compare-births.ts';
import { compareNames } from './compare-names.ts';
import { reasonOf } from './reasons.ts';
import type { NamesVerdict, Reason, Verdict } from './verdict.ts';

/** What is known of a person: any spelling of the name, and the facts that tell namesakes apart. */
export type ComparedPerson = {
  names: readonly string[];
  sex?: 'M' | 'F' | 'U';
  birth?: Birth;
  citizenship?: string;
  district?: string;
  identifiers?: readonly { scheme: string; value: string }[];
};

export type PersonVerdict = NamesVerdict & { alert: 'SHARED_IDENTIFIER_OTHER_NAME' | null };

/** Numbers of which a person has one for life; passports change, and so say nothing when they differ. */
const ONE_FOR_LIFE: ReadonlySet<string> = new Set(['AZ_FIN', 'TR_TCKN', 'PK_CNIC', 'AE_EID']);
/** Records have few names; more are not weighed against one another, so that no input takes long. */
const MOST_NAMES = 12;

const RANK: Record<Verdict, number> = { different: 0, review: 1, match: 2 };
const BAND: Record<Verdict, readonly [number, number]> = {
  match: [0.8, 1],
  review: [0.5, 0.79],
  different: [0, 0.49],
};

const isBetter = (a: NamesVerdict, b: NamesVerdict): boolean =>
  RANK[a.verdict] === RANK[b.verdict] ? a.score > b.score : RANK[a.verdict] > RANK[b.verdict];

const bestOfNames = (a: ComparedPerson, b: ComparedPerson): NamesVerdict => {
  let best: NamesVerdict | null = null;
  for (const one of a.names.slice(0, MOST_NAMES))
    for (const two of b.names.slice(0, MOST_NAMES)) {
      const found = compareNames(one, two);
      if (best === null || isBetter(found, best)) best = found;
    }
  return best ?? { verdict: 'different', score: 0, reasons: [reasonOf('NO_NAME', null)] };
};

/** Identifiers are written with O for 0, I for 1, blanks and small letters: one form for comparing. */
const plain = (scheme: string, value: string): string => {
  const text = value.toLocaleUpperCase('en').replace(/[^A-Z0-9]/gu, '');
  return scheme === 'AZ_FIN' ? text.replaceAll('O', '0').replaceAll('I', '1') : text;
};

type Identifiers = { same: [string, string] | null; other: [string, string] | null };

const compareIdentifiers = (a: ComparedPerson, b: ComparedPerson): Identifiers => {
  const found: Identifiers = { same: null, other: null };
  for (const one of a.identifiers ?? [])
    for (const two of b.identifiers ?? []) {
      const [left, right] = [plain(one.scheme, one.value), plain(two.scheme, two.value)];
      if (one.scheme !== two.scheme || left === '' || right === '') continue;
      if (left === right) found.same ??= [one.scheme, left];
      else if (ONE_FOR_LIFE.has(one.scheme))
        found.other ??= [one.scheme, [left, right].toSorted().join(' / ')];
    }
  return found;
};

const known = (sex: ComparedPerson['sex']): 'M' | 'F' | null => (sex === 'M' || sex === 'F' ? sex : null);

const lower = (verdict: Verdict, to: Verdict): Verdict => (RANK[to] < RANK[verdict] ? to : verdict);

/**
 * Whether two records may be one person: names first (the best pair counts), then what outweighs them. An equal identifier is a strong
 * link, and an alert where the names contradict; another identifier of a kind that one has for life outweighs equal names; birth
 * dates and sex that contradict part namesakes. It suggests only. The order of the arguments changes nothing.
 */
export const comparePeople = (a: ComparedPerson, b: ComparedPerson): PersonVerdict => {
  const names = bestOfNames(a, b);
  const { same, other } = compareIdentifiers(a, b);
  const birth = a.birth && b.birth ? compareBirths(a.birth, b.birth) : null;
  const [sexA, sexB] = [known(a.sex), known(b.sex)];
  const sexDiffers = sexA !== null && sexB !== null && sexA !== sexB;
  const reasons: Reason[] = [...names.reasons];
  let { verdict, score } = names;
  let alert: PersonVerdict['alert'] = null;

  if (birth === 'agrees') {
    reasons.push(reasonOf('BIRTH_AGREES', true));
    score += 0.05;
  } else if (birth === 'close') {
    reasons.push(reasonOf('BIRTH_CLOSE', null));
    verdict = lower(verdict, 'review');
  } else if (birth === 'differs' && a.birth && b.birth) {
    const [one, two] = [a.birth.from, b.birth.from].toSorted();
    reasons.push(reasonOf('BIRTH_DIFFERS', false, one, two));
    verdict = 'different';
  }
  if (sexA !== null && sexB !== null && !names.reasons.some(({ code }) => code.startsWith('SEX_')))
    reasons.push(reasonOf(sexDiffers ? 'SEX_DIFFERS' : 'SEX_AGREES', !sexDiffers));
  if (sexDiffers) verdict = 'different';
  if (a.citizenship && b.citizenship)
    reasons.push(
      a.citizenship === b.citizenship
        ? reasonOf('CITIZENSHIP_AGREES', true)
        : reasonOf('CITIZENSHIP_DIFFERS', null),
    );
  if (a.district && b.district)
    reasons.push(
      a.district === b.district ? reasonOf('DISTRICT_AGREES', true) : reasonOf('DISTRICT_DIFFERS', null),
    );

  if (same) {
    const contradicts = names.verdict === 'different' || sexDiffers;
    verdict = contradicts || birth === 'differs' || other ? 'review' : 'match';
    score = contradicts ? 0.6 : Math.max(score, 0.9);
    if (contradicts) alert = 'SHARED_IDENTIFIER_OTHER_NAME';
    reasons.unshift(
      contradicts
        ? reasonOf('IDENTIFIER_OTHER_NAME', null, ...same)
        : reasonOf('IDENTIFIER_SAME', true, ...same),
    );
  }
  if (other) {
    reasons.unshift(reasonOf('IDENTIFIER_DIFFERS', false, ...other));
    if (!same) verdict = 'different';
  }
  const [low, high] = BAND[verdict];
  return { verdict, score: Math.round(Math.min(high, Math.max(low, score)) * 1000) / 1000, reasons, alert };
};
