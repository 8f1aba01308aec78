import type { NetworkFactFragment } from '../../api/operations.generated.ts';
import { formatNumber, formatPeriod } from '../../i18n/format.ts';
import { labelOf } from '../../i18n/labels.ts';
import type { Language } from '../../i18n/language.ts';
import { sourceTitle } from '../../i18n/source-title.ts';
import { LINK_SENTENCES, type LinkType } from './link-sentences.ts';

/** A fact as the card of a line has it; `from` and `to` are the names of the ends as its line was asked for. */
export type ExplainedFact = Pick<
  NetworkFactFragment,
  | 'type'
  | 'direction'
  | 'certainty'
  | 'grade'
  | 'validFrom'
  | 'validTo'
  | 'count'
  | 'amount'
  | 'currency'
  | 'sources'
  | 'sourceText'
>;
type Ends = { from: string; to: string };
type Words = Record<Language, string>;

/** How sure it is comes first: nobody reads a guess as a finding. Confirmed facts stand plain. */
const HEDGES: Record<'CONFIRMED' | 'PROBABLE' | 'PRESUMED' | 'REFUTED' | 'NOT_STATED', Words> = {
  CONFIRMED: { az: '{clause}', en: '{clause}' },
  PROBABLE: { az: 'Ehtimal ki, {clause}', en: 'Probably {clause}' },
  PRESUMED: { az: 'Güman edilir ki, {clause}', en: 'It is presumed that {clause}' },
  REFUTED: { az: 'Təkzib edilib: {clause}', en: 'This was refuted: {clause}' },
  NOT_STATED: {
    az: 'Əminlik dərəcəsi göstərilmədən: {clause}',
    en: 'Without a stated certainty: {clause}',
  },
};

const WORDS = {
  times: { az: '{count} dəfə', en: '{count} times' },
  source: { az: 'Mənbə: {list}', en: 'Source: {list}' },
  against: { az: 'Əksinə: {list}', en: 'Against it: {list}' },
  noSource: { az: 'Mənbə göstərilməyib', en: 'No source is given' },
  grade: { az: 'qiymət {grade}', en: 'grade {grade}' },
} as const satisfies Record<string, Words>;

/** In one pass, and by a function: a name may hold braces or a dollar sign. */
const filled = (template: string, values: Record<string, string>): string =>
  template.replaceAll(/\{(?<name>[a-z]+)\}/gu, (whole, name: string) => values[name] ?? whole);

const hasSentence = (type: string): type is LinkType => Object.hasOwn(LINK_SENTENCES, type);

const clauseOf = ({ type, direction }: ExplainedFact, { from, to }: Ends, language: Language): string => {
  const ends = direction === 'OUT' ? { from, to } : { from: to, to: from };
  return hasSentence(type)
    ? filled(LINK_SENTENCES[type][language], ends)
    : `${ends.from} – ${labelOf(language, 'linkType', type)} – ${ends.to}`;
};

const measuresOf = (fact: ExplainedFact, language: Language): string => {
  const { validFrom, validTo, count, amount, currency } = fact;
  const parts = [
    formatPeriod(validFrom, validTo, language),
    count === null ? '' : filled(WORDS.times[language], { count: formatNumber(count, language) }),
    amount === null ? '' : `${formatNumber(Number(amount), language)} ${currency ?? ''}`.trim(),
  ].filter((part) => part !== '');
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
};

const sourcesOf = ({ sources, sourceText, grade }: ExplainedFact, language: Language): string => {
  const named = (isAgainst: boolean): string =>
    sources
      .filter(({ against }) => against === isAgainst)
      .map(({ kind, title, locator }) => {
        const place = locator === null ? '' : `, ${locator}`;
        return `${labelOf(language, 'sourceKind', kind)}: ${sourceTitle(title, language)}${place}`;
      })
      .join('; ');
  const graded = grade === null ? '' : `, ${filled(WORDS.grade[language], { grade })}`;
  const favouring = named(false) || (sourceText ?? '');
  const opposing = named(true);
  const first =
    favouring === '' ? WORDS.noSource[language] : filled(WORDS.source[language], { list: favouring });
  const second = opposing === '' ? '' : ` ${filled(WORDS.against[language], { list: opposing })}.`;
  return `${first}${graded}.${second}`;
};

/** One fact in words: how sure, what, when, by which sources with which grade. */
export const sentenceOf = (fact: ExplainedFact, ends: Ends, language: Language): string => {
  const hedge = HEDGES[fact.certainty ?? 'NOT_STATED'][language];
  const clause = `${clauseOf(fact, ends, language)}${measuresOf(fact, language)}`;
  const sentence = filled(hedge, { clause });
  // "a link between …" is the one clause that begins with no name.
  const begun = sentence.startsWith('a link') ? `A${sentence.slice(1)}` : sentence;
  return `${begun}. ${sourcesOf(fact, language)}`;
};
