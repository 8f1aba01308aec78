import { nameForCountry, scriptOf } from '../names/name-for-country.ts';
import { renderingsOf } from '../names/renderings.ts';
import { type FormLanguage, type Givable, type GivableKind, typed } from './givable.ts';
import formWords from './message-forms.json' with { type: 'json' };
import noticeWords from './notice-form.json' with { type: 'json' };

/** What no fact says, to be filled in on the paper. */
export const BLANK = '_'.repeat(30);

const MOST_RENDERINGS = 12;
const CALLED = new Set(['ALIAS', 'NICKNAME']);

type Line = readonly [label: string, value: string | null];

const joined = (values: readonly (string | null | undefined)[], by = '; '): string | null =>
  [...new Set(values.filter((value) => value !== null && value !== undefined && value !== ''))].join(by) ||
  null;

/** What a paper is called; an identifier is its own number. */
const paperWords = ({ kind, value, detail }: Givable, language: FormLanguage): string | null => {
  const words: Readonly<Record<string, string | readonly string[]>> = noticeWords[language];
  const sort = detail && kind === 'DOCUMENT' ? words[detail] : null;
  return joined([typeof sort === 'string' ? sort : null, value], ' ');
};

type Words = { language: FormLanguage; nameOf: (code: string) => string };

/** What a fact of the request for a notice says, by itself. Empty when it says nothing. */
export const saidBy = (fact: Givable, { language, nameOf }: Words): string => {
  const words = noticeWords[language];
  const isAzOrTr = language === 'AZ' || language === 'TR';
  const day = fact.on === '' ? null : typed(fact.on);
  switch (fact.kind) {
    case 'CHARGE': {
      // The law is translated into English only: elsewhere its number speaks.
      const title = language === 'AZ' ? fact.titleAz : language === 'EN' ? fact.titleEn : null;
      const most = fact.maxYears ? words.upTo.replace('{years}', String(fact.maxYears)) : null;
      return joined([joined([fact.article, title], ' '), most, day], ', ') ?? '';
    }
    case 'SENTENCE':
      return fact.value ? words.months.replace('{months}', fact.value) : '';
    case 'DECISION':
      return joined([isAzOrTr ? fact.value : fact.detail, day], ', ') ?? '';
    case 'SEARCH':
      return joined([fact.number, fact.detail, fact.value, day], ', ') ?? '';
    case 'PRESUMED': {
      const { detail } = fact;
      const sure =
        detail === 'CONFIRMED' || detail === 'PROBABLE' || detail === 'PRESUMED' ? words[detail] : null;
      const since = day === null ? null : words.since.replace('{day}', day);
      return `${nameOf(fact.value ?? '')} (${joined([sure, since], ', ') ?? ''})`;
    }
    case 'DOCUMENT':
    case 'IDENTIFIER':
      return paperWords(fact, language) ?? '';
    case 'PHOTOGRAPH':
    case 'DUAL':
    case 'FINGERPRINTS':
    case 'DNA':
      return fact.value ?? '';
    case 'NOTICE':
    case 'RECORD':
      return '';
  }
};

const nameLines = (
  records: readonly Givable[],
  country: string,
  { language, nameOf }: Words,
): { name: Line[]; aliases: string | null } => {
  const words = noticeWords[language];
  const common = formWords.words[language];
  const all = records.flatMap(({ names }) => names);
  const own = all.filter(({ kind }) => !CALLED.has(kind ?? ''));
  const name = own.find(({ script }) => script === 'Latn')?.text ?? own[0]?.text ?? null;
  const made = name === null ? null : nameForCountry(name, country);
  // A spelling that some record has comes before one that is made by rule.
  const recorded = own.find(({ script }) => script !== 'Latn' && script === scriptOf(country))?.text;
  const local = recorded ?? made?.local ?? null;
  const others = [...own.map(({ text }) => text), ...(name === null ? [] : renderingsOf(name))].filter(
    (text) => text !== name && text !== local && text !== made?.passport,
  );
  return {
    name: [
      [common.name, name],
      [`${words.letters} (${nameOf(country)})`, local],
      [common.passport, made?.passport ?? null],
      [words.renderings, joined([...new Set(others)].slice(0, MOST_RENDERINGS))],
    ],
    aliases: joined(all.filter(({ kind }) => CALLED.has(kind ?? '')).map(({ text }) => text)),
  };
};

type NoticeFormAsked = Words & { country: string; pseudonym: string | null };

/**
 * The body of the request to our own bureau to have a notice published: sections of lines, filled with what the facts say; what none says is
 * a blank to be filled in by hand. Whoever is protected goes by the pseudonym and nothing else is said.
 */
export const noticeFormBody = (
  facts: readonly Givable[],
  { country, pseudonym, ...asked }: NoticeFormAsked,
): string => {
  const { language, nameOf } = asked;
  const words = noticeWords[language];
  const common = formWords.words[language];
  const of = (kind: GivableKind): Givable[] => facts.filter((fact) => fact.kind === kind);
  const said = (kind: GivableKind, by = '; '): string | null =>
    joined(
      of(kind).map((fact) => saidBy(fact, asked)),
      by,
    );
  const records = of('RECORD');
  const [notice] = of('NOTICE');
  const why = notice?.purpose;
  const { name, aliases } = nameLines(records, country, asked);
  const penalty = of('CHARGE').some(({ maxYears }) => maxYears) || of('SENTENCE').length > 0;
  const [onNotice, onPerson, onCase, onLooks, onPlace, onSender] = words.sections;
  const sections: [string | undefined, Line[]][] = [
    [
      onNotice,
      [
        [words.kind, notice?.colour ? common[notice.colour] : null],
        [words.number, notice?.number ?? null],
        [common.purpose, why === 'PROSECUTION' || why === 'SENTENCE' ? common[why] : null],
      ],
    ],
    [
      onPerson,
      [
        ...(pseudonym === null ? name : [[common.name, pseudonym] as const]),
        [words.aliases, aliases],
        [common.sex, joined(records.map(({ sex }) => (sex === 'M' || sex === 'F' ? common[sex] : null)))],
        [common.birth, joined(records.map(({ birth }) => birth && typed(birth)))],
        [common.birthPlace, joined(records.map(({ birthPlace }) => birthPlace))],
        [common.citizenship, joined(records.map(({ citizenship }) => citizenship && nameOf(citizenship)))],
        [words.documents, said('DOCUMENT')],
        [words.numbers, said('IDENTIFIER')],
        [words.description, null],
      ],
    ],
    [
      onCase,
      [
        ...(of('CHARGE').length === 0
          ? [[words.charge, null] as const]
          : of('CHARGE').map((fact) => [words.charge, saidBy(fact, asked)] as const)),
        ...(of('SENTENCE').length === 0 ? [] : [[words.sentence, said('SENTENCE')] as const]),
        ...(penalty ? [] : [[words.penalty, null] as const]),
        ...(of('DECISION').length === 0 ? [] : [[words.decision, said('DECISION')] as const]),
        [words.search, said('SEARCH')],
        [words.warrant, null],
        [words.summary, null],
        [words.dual, said('DUAL')],
      ],
    ],
    [
      onLooks,
      [
        [words.photographs, said('PHOTOGRAPH')],
        [words.fingerprints, said('FINGERPRINTS')],
        [words.dna, said('DNA')],
      ],
    ],
    [
      onPlace,
      [
        [words.presumed, said('PRESUMED')],
        [words.warning, null],
      ],
    ],
    [
      onSender,
      [
        [words.officer, null],
        [words.signature, null],
      ],
    ],
  ];
  return sections
    .map(([title, lines], at) =>
      [
        `${at + 1}. ${title ?? ''}`,
        ...lines.map(([label, value]) => `${label}: ${value === null || value === '' ? BLANK : value}`),
      ].join('\n'),
    )
    .join('\n\n');
};
