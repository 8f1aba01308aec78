import { compareBirths } from '../names/compare-births.ts';
import { compareNames } from '../names/compare-names.ts';
import { comparePeople, type ComparedPerson, type PersonVerdict } from '../names/compare-people.ts';

/** A record as the statements `records` give it. */
export type ComparedRecord = {
  id: string;
  scope: string;
  personId: string;
  names: string[];
  sex: string | null;
  birthFrom: string | null;
  birthTo: string | null;
  citizenship: string | null;
  district: string | null;
  isProtected: boolean;
  identifiers: { scheme: string; value: string }[];
  thingIds: string[];
  isSought: boolean;
  /** Null where nobody's compartments are asked about. */
  mayEdit?: boolean;
};

const sexOf = (sex: string | null): { sex?: 'M' | 'F' | 'U' } =>
  sex === 'M' || sex === 'F' || sex === 'U' ? { sex } : {};

const personOf = (record: ComparedRecord): ComparedPerson => ({
  names: record.names,
  ...sexOf(record.sex),
  ...(record.birthFrom && record.birthTo ? { birth: { from: record.birthFrom, to: record.birthTo } } : {}),
  ...(record.citizenship ? { citizenship: record.citizenship } : {}),
  ...(record.district ? { district: record.district } : {}),
  identifiers: record.identifiers,
});

const shareIdentifier = (a: ComparedRecord, b: ComparedRecord): boolean =>
  a.thingIds.some((id) => b.thingIds.includes(id));

const DAY_MS = 86_400_000;
/** So close in birth that one of the dates may be a slip of the pen. */
const CLOSE_DAYS = 31;

type Born = Pick<ComparedRecord, 'birthFrom' | 'birthTo'>;

const isCloseInDays = (a: Born, b: Born): boolean =>
  a.birthFrom !== null &&
  b.birthFrom !== null &&
  Math.abs(Date.parse(a.birthFrom) - Date.parse(b.birthFrom)) <= CLOSE_DAYS * DAY_MS;

/** So far apart in birth that no name makes them one: only an equal number could. Most namesakes are, so this is asked before all else. */
export const areBornApart = (a: Born, b: Born): boolean =>
  a.birthFrom !== null &&
  a.birthTo !== null &&
  b.birthFrom !== null &&
  b.birthTo !== null &&
  compareBirths({ from: a.birthFrom, to: a.birthTo }, { from: b.birthFrom, to: b.birthTo }) === 'differs' &&
  !isCloseInDays(a, b);

/** Namesakes born within a month come up even when a number or a district speaks against them: that is said once, by somebody. */
const areNamesakes = (a: ComparedRecord, b: ComparedRecord): boolean =>
  isCloseInDays(a, b) &&
  a.names.some((one) => b.names.some((two) => compareNames(one, two).verdict === 'match'));

const SAME_NUMBER = {
  code: 'SHARED_IDENTIFIER',
  favours: true,
  text: { az: 'Eyni şəxsiyyət nömrəsi və ya sənəd', en: 'The same identity number or document' },
};

/**
 * What speaks for two records being one person. Records without names (a protected person's) meet by a number alone:
 * that is for somebody to look at, never a match by itself. Null when there is nothing to ask anybody.
 */
export const judgePair = (a: ComparedRecord, b: ComparedRecord): PersonVerdict | null => {
  if (a.names.length === 0 || b.names.length === 0)
    return shareIdentifier(a, b)
      ? { verdict: 'review', score: 0.7, reasons: [SAME_NUMBER], alert: null }
      : null;
  const mayShareNumber = a.identifiers.length > 0 && b.identifiers.length > 0;
  if (!mayShareNumber && areBornApart(a, b)) return null;
  const found = comparePeople(personOf(a), personOf(b));
  if (found.verdict !== 'different' || found.alert !== null) return found;
  return areNamesakes(a, b) ? found : null;
};
