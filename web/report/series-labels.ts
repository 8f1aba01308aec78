import { hasLabel, labelOf, type LabelGroup } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';

/** Groups in which the key of a distribution may have its word: forms of exploitation, sexes, sentences, groups of a search … */
const GROUPS: readonly LabelGroup[] = [
  'exploitationForm',
  'sex',
  'sentenceType',
  'searchGroup',
  'supportService',
  'caseStage',
  'certainty',
];

const AGE_BAND = /^\d{2}(-\d{2}|\+)$/;
/** "5 y 6 m suspended": a sentence of imprisonment. */
const SENTENCE = /^(?:(\d+) y)?\s?(?:(\d+) m)?( suspended)?$/;
const TERM = {
  az: { years: 'il', months: 'ay', suspended: 'şərti' },
  en: { years: 'y', months: 'm', suspended: 'suspended' },
} as const;

const sentenceLabel = (key: string, language: Language): string | null => {
  const [, years, months, suspended] = SENTENCE.exec(key) ?? [];
  if (years === undefined && months === undefined) return null;
  const words = TERM[language];
  const term = [years && `${years} ${words.years}`, months && `${months} ${words.months}`]
    .filter(Boolean)
    .join(' ');
  return suspended === undefined ? term : `${term}, ${words.suspended}`;
};

/** The word for a key: a place by its code, a sentence, a code of the model, an age band; years and articles speak for themselves. */
export const seriesLabel = (key: string, language: Language, names: ReadonlyMap<string, string>): string => {
  const place = names.get(key);
  if (place !== undefined) return place;
  const sentence = sentenceLabel(key, language);
  if (sentence !== null) return sentence;
  if (AGE_BAND.test(key)) return key.replace('-', '–');
  const group = GROUPS.find((candidate) => hasLabel(candidate, key));
  return group === undefined ? key : labelOf(language, group, key);
};
