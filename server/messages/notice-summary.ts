import { type FormLanguage, type Givable, typed } from './givable.ts';
import noticeWords from './notice-form.json' with { type: 'json' };

type Words = { language: FormLanguage; nameOf: (code: string) => string };

const wordsIn = (list: Readonly<Record<string, string>>, codes: readonly string[]): string =>
  codes.map((code) => list[code] ?? code).join(', ');

/** From when until when, in one expression. Empty when neither is known. */
const daysOf = ({ on, until }: Givable): string =>
  [...new Set([on, until ?? ''].filter((day) => day !== ''))].map((day) => typed(day)).join('–');

/** One episode in a sentence: when, what the person did, where and for what. The victim is not named, by no pseudonym either. */
export const episodeWords = (fact: Givable, { language, nameOf }: Words): string => {
  const words = noticeWords[language];
  const { acts = [], homes = [], abroad = [], forms = [] } = fact;
  // Districts have names in two languages.
  const inAz = language === 'AZ' || language === 'TR';
  const places = homes.map(({ code, az, en }) => (code === null ? (inAz ? az : en) : nameOf(code)));
  const countries = abroad.map((code) => nameOf(code));
  return [
    daysOf(fact),
    acts.length > 0 && words.actsAre.replace('{acts}', () => wordsIn(words.acts, acts)),
    places.length > 0 && words.recruitedIn.replace('{places}', () => places.join(', ')),
    countries.length > 0 && words.exploitedIn.replace('{places}', () => countries.join(', ')),
    forms.length > 0 && words.formsAre.replace('{forms}', () => wordsIn(words.forms, forms)),
  ]
    .filter((said) => said !== false && said !== '')
    .join('; ');
};

/** When an offence was committed or, where that is not known, detected. Empty when neither is. */
export const offenceWords = (fact: Givable, { language }: Pick<Words, 'language'>): string => {
  const words = noticeWords[language];
  const days = daysOf(fact);
  if (days !== '') return words.committed.replace('{days}', () => days);
  return fact.value ? words.detected.replace('{days}', typed(fact.value)) : '';
};

/** When the offences were committed, and when those were detected of which that is not known: each day once, in their order. */
const offencesWords = (offences: readonly Givable[], { language }: Words): string[] => {
  const words = noticeWords[language];
  const committed = offences.map((fact) => daysOf(fact)).filter((days) => days !== '');
  const detected = offences.flatMap((fact) => (daysOf(fact) === '' && fact.value ? [fact.value] : []));
  const days = detected.toSorted((a, b) => a.localeCompare(b)).map((day) => typed(day));
  return (
    [
      [words.committed, committed],
      [words.detected, days],
    ] as const
  ).flatMap(([said, list]) =>
    list.length === 0 ? [] : [said.replace('{days}', () => [...new Set(list)].join(', '))],
  );
};

/** What is proposed as the summary of the facts: of which articles and when, and the episodes behind it. Null when no more than the charge is known. */
export const proposedSummary = (facts: readonly Givable[], asked: Words): string | null => {
  const words = noticeWords[asked.language];
  const charges = facts.flatMap(({ kind, article, on }) =>
    kind === 'CHARGE' && article !== null
      ? [words.charged.replace('{article}', () => article).replace('{day}', () => typed(on))]
      : [],
  );
  const offences = offencesWords(
    facts.filter(({ kind }) => kind === 'OFFENCE'),
    asked,
  );
  const episodes = facts
    .filter(({ kind }) => kind === 'EPISODE')
    .map((fact, at) =>
      words.episode.replace('{n}', String(at + 1)).replace('{says}', () => episodeWords(fact, asked)),
    );
  if (offences.length + episodes.length === 0) return null;
  return [...new Set(charges), ...offences, ...episodes].map((said) => `${said}.`).join(' ');
};
