import type { HandlingCode, MessageForm } from '../graphql/types.generated.ts';
import { nameForCountry, scriptOf } from '../names/name-for-country.ts';
import {
  type FormLanguage,
  type Givable,
  type GivableKind,
  cappedGiven,
  mayBeGiven,
  type Names,
  STATED_BY_ALL,
  STATED_FOR_NOTICE,
  typed,
} from './givable.ts';
import data from './message-forms.json' with { type: 'json' };
import { type FormSection, noticeFormBody, noticeFormSections, saidBy } from './notice-form.ts';
import noticeWords from './notice-form.json' with { type: 'json' };

export type FormAsked = {
  form: MessageForm;
  language: FormLanguage;
  /** ISO code. */
  country: string;
  today: string;
  ourReference: string | null;
  theirReference: string | null;
  deadline: string | null;
  /** What a protected person is called; null for anybody else. */
  pseudonym: string | null;
  /** The graph has more than was read of it. */
  isCut: boolean;
  /** What the officer wrote on lines of the form of a notice that are his to write. */
  written: ReadonlyMap<string, string>;
};

export type FilledForm = {
  subject: string;
  text: string;
  given: { id: string; words: string }[];
  withheld: number;
  /** There is more on record than a form says; the text says so too. */
  isCut: boolean;
  /** The form of a notice, line by line; empty for any other. */
  sections: FormSection[];
  /** Of the text: the strictest code of what it states and no permission has lifted. */
  handling: HandlingCode;
};

type Line = { label: string; value: string | null };

/** Each value once, in the order in which it is said. */
const each = (values: readonly (string | null)[]): string | null =>
  [...new Set(values.flatMap((value) => (value === null || value === '' ? [] : [value])))].join('; ') || null;

const nameLines = (records: readonly Givable[], { country, language }: FormAsked): Line[] => {
  const words = data.words[language];
  const names = records.flatMap((record) => record.names);
  const name = names.find(({ script }) => script === 'Latn')?.text ?? names[0]?.text ?? null;
  if (name === null) return [];
  const rendered = nameForCountry(name, country);
  // A spelling that some record has comes before one that is made by rule.
  const recorded = names.find(({ script }) => script !== 'Latn' && script === scriptOf(country))?.text;
  const local = recorded ?? rendered.local;
  const others = names.map(({ text }) => text).filter((text) => text !== name && text !== local);
  return [
    { label: words.name, value: name },
    { label: words.local, value: local === name ? null : local },
    { label: words.passport, value: rendered.passport },
    { label: words.spellings, value: each(others) },
  ];
};

const wordsOfNotice = ({ number, colour, purpose }: Givable, language: FormLanguage): string => {
  const words = data.words[language];
  const why = purpose === 'PROSECUTION' || purpose === 'SENTENCE' ? words[purpose] : null;
  const said = [colour && words[colour], number, why && `${words.purpose}: ${why}`];
  return `${words.notice}: ${said.filter(Boolean).join(', ')}`;
};

/** What a fact says that is given, in a line. */
export const basisWords = (
  fact: Givable,
  language: FormLanguage,
  nameOf: (code: string) => string,
): string => {
  const words = data.words[language];
  switch (fact.kind) {
    case 'NOTICE':
      return wordsOfNotice(fact, language);
    case 'SEARCH':
      return `${words.search}: ${typed(fact.on)}`;
    case 'CHARGE':
      return `${words.charge}: ${[fact.article, typed(fact.on)].filter(Boolean).join(', ')}`;
    case 'RECORD':
      return [...fact.names.map(({ text }) => text), fact.birth].filter(Boolean).join(', ');
    default:
      return saidBy(fact, { language, nameOf });
  }
};

/** What a form states, fact by fact: only that is given with it. */
const statedBy = (form: MessageForm): ReadonlySet<GivableKind> =>
  new Set<GivableKind>(form === 'NOTICE' ? [...STATED_BY_ALL, ...STATED_FOR_NOTICE] : STATED_BY_ALL);

/**
 * The text of a message for the secure channel, filled with what may be given of one person, in the language that was asked for. Whoever is
 * protected goes by the pseudonym and nothing else is said. What the handling code keeps back is counted and not said.
 */
export const filledForm = (
  asked: FormAsked,
  known: readonly Givable[],
  countries: ReadonlyMap<string, Names>,
): FilledForm => {
  const { form, language, country, today, pseudonym } = asked;
  const words = data.words[language];
  const { subject, text } = data.forms[form][language];
  const nameOf = (code: string): string => countries.get(code)?.[language] ?? code;
  const stated = statedBy(form);
  const facts = known.filter(({ kind }) => stated.has(kind));
  const givable = pseudonym === null ? facts.filter((fact) => mayBeGiven(fact)) : [];
  const { said: given, isCut: isLong } = cappedGiven(givable);
  const isCut = isLong || (pseudonym === null && asked.isCut);
  const records = given.filter(({ kind }) => kind === 'RECORD');
  const sexes = records.map(({ sex }) => (sex === 'M' || sex === 'F' ? words[sex] : null));
  const lines: Line[] = [
    ...(pseudonym === null ? nameLines(records, asked) : [{ label: words.name, value: pseudonym }]),
    { label: words.sex, value: each(sexes) },
    { label: words.birth, value: each(records.map(({ birth }) => birth && typed(birth))) },
    { label: words.birthPlace, value: each(records.map(({ birthPlace }) => birthPlace ?? null)) },
    {
      label: words.citizenship,
      value: each(records.map(({ citizenship }) => citizenship && nameOf(citizenship))),
    },
  ];
  const head: Line[] = [
    // A notice is asked of our own bureau; its country is the one in whose letters the name is needed.
    { label: words.from, value: form === 'NOTICE' ? words.unit : words.sender },
    { label: words.to, value: form === 'NOTICE' ? words.sender : nameOf(country) },
    { label: words.date, value: typed(today) },
    { label: words.ours, value: asked.ourReference },
    { label: words.theirs, value: asked.theirReference },
    { label: words.subject, value: subject },
  ];
  const sections =
    form === 'NOTICE' ? noticeFormSections(given, { language, nameOf, country, pseudonym }) : [];
  const written = (all: readonly Line[]): string =>
    all.flatMap(({ label, value }) => (value === null ? [] : [`${label}: ${value}`])).join('\n');
  const basis = given
    .filter(({ kind }) => kind !== 'RECORD')
    .map((fact) => basisWords(fact, language, nameOf));
  const parts = [
    written(head),
    text,
    ...(form === 'NOTICE' ? [noticeFormBody(sections, asked.written)] : [written(lines), basis.join('\n')]),
    isCut ? noticeWords[language].more : '',
    form === 'ANSWER' || asked.deadline === null ? '' : `${words.replyBy}: ${typed(asked.deadline)}`,
    words.use,
  ];
  return {
    subject,
    text: parts.filter((part) => part !== '').join('\n\n'),
    given: given.map((fact) => ({ id: fact.id, words: basisWords(fact, language, nameOf) })),
    withheld: pseudonym === null ? facts.length - givable.length : 0,
    isCut,
    sections,
    handling: given.reduce<HandlingCode>(
      (strictest, fact) => (!fact.isPermitted && fact.handling > strictest ? fact.handling : strictest),
      'H0',
    ),
  };
};
