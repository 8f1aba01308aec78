import { nameForCountry, scriptOf } from '../names/name-for-country.ts';
import { renderingsOf } from '../names/renderings.ts';
import { type FormLanguage, type Givable, type GivableKind, typed } from './givable.ts';
import formWords from './message-forms.json' with { type: 'json' };
import { episodeWords, offenceWords, proposedSummary } from './notice-summary.ts';
import noticeWords from './notice-form.json' with { type: 'json' };

/** What no fact says, to be filled in on the paper. */
export const BLANK = '_'.repeat(30);

/** What is told at length has room for it under its blank. */
const ROOM = `\n${'_'.repeat(80)}`.repeat(2);
const AT_LENGTH: ReadonlySet<string> = new Set<LineKey>(['description', 'summary']);

const CALLED = new Set(['ALIAS', 'NICKNAME']);

/** Words of the form by which a line goes. */
type WordKey =
  | 'kind'
  | 'number'
  | 'letters'
  | 'renderings'
  | 'aliases'
  | 'documents'
  | 'numbers'
  | 'description'
  | 'charge'
  | 'sentence'
  | 'decision'
  | 'search'
  | 'warrant'
  | 'penalty'
  | 'summary'
  | 'dual'
  | 'photographs'
  | 'fingerprints'
  | 'dna'
  | 'presumed'
  | 'warning'
  | 'officer'
  | 'signature';
/** Words that every form has. */
type SharedKey = 'purpose' | 'name' | 'passport' | 'sex' | 'birth' | 'birthPlace' | 'citizenship';
export type LineKey = WordKey | SharedKey;

type Said = {
  key: LineKey;
  label: string;
  value: string | null;
  facts: readonly Givable[];
  isProposed?: boolean;
};

/** A line of the form as it can be read and filled in. */
export type FormLine = Said & {
  /** The officer writes it: no fact says it, or what is proposed is his to change. */
  isOpen: boolean;
};
export type FormSection = { title: string; lines: FormLine[] };

/** What a pen alone writes. */
const BY_PEN: ReadonlySet<LineKey> = new Set(['signature']);
/** What may be written of whoever is protected: nothing that says who, what like or where. */
const OF_PROTECTED: ReadonlySet<LineKey> = new Set(['purpose', 'penalty', 'warrant', 'officer']);

const joined = (values: readonly (string | null | undefined)[], by = '; '): string | null =>
  [...new Set(values.filter((value) => value !== null && value !== undefined && value !== ''))].join(by) ||
  null;

/** What a paper is called; an identifier is its own number. */
const paperWords = ({ kind, value, detail }: Givable, language: FormLanguage): string | null => {
  const words: Readonly<Record<string, unknown>> = noticeWords[language];
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
    case 'EPISODE':
      return episodeWords(fact, { language, nameOf });
    case 'OFFENCE':
      return offenceWords(fact, { language });
    case 'NOTICE':
    case 'RECORD':
      return '';
  }
};

type Named = Record<'name' | 'letters' | 'passport' | 'renderings' | 'aliases', string | null>;

const namesIn = (records: readonly Givable[], country: string): Named => {
  const all = records.flatMap(({ names }) => names);
  const own = all.filter(({ kind }) => !CALLED.has(kind ?? ''));
  const name = own.find(({ script }) => script === 'Latn')?.text ?? own[0]?.text ?? null;
  const made = name === null ? null : nameForCountry(name, country);
  // A spelling that some record has comes before one that is made by rule.
  const recorded = own.find(({ script }) => script !== 'Latn' && script === scriptOf(country))?.text;
  const letters = recorded ?? made?.local ?? null;
  const passport = made?.passport ?? null;
  const others = [...own.map(({ text }) => text), ...(name === null ? [] : renderingsOf(name))].filter(
    (text) => text !== name && text !== letters && text !== passport,
  );
  return {
    name,
    letters,
    passport,
    renderings: joined(others),
    aliases: joined(all.filter(({ kind }) => CALLED.has(kind ?? '')).map(({ text }) => text)),
  };
};

export type NoticeFormAsked = Words & { country: string; pseudonym: string | null };

/**
 * The request to our own bureau to have a notice published, line by line: what the facts say, and what no fact says. Whoever is protected goes by
 * the pseudonym and nothing else is said, nor may be written there.
 */
export const noticeFormSections = (
  facts: readonly Givable[],
  { country, pseudonym, ...asked }: NoticeFormAsked,
): FormSection[] => {
  const { language, nameOf } = asked;
  const words = noticeWords[language];
  const common = formWords.words[language];
  const of = (...kinds: GivableKind[]): Givable[] => facts.filter(({ kind }) => kinds.includes(kind));
  const records = of('RECORD');
  const [notice] = of('NOTICE');
  const names = namesIn(records, country);
  const line = (key: WordKey, value: string | null, said: readonly Givable[] = []): Said => ({
    key,
    label: words[key],
    value,
    facts: said,
  });
  const shared = (key: SharedKey, value: string | null): Said => ({
    key,
    label: common[key],
    value,
    facts: records,
  });
  const stated = (key: WordKey, kind: GivableKind): Said =>
    line(key, joined(of(kind).map((fact) => saidBy(fact, asked))), of(kind));
  const ofRecords = (read: (record: Givable) => string | null | undefined): string | null =>
    joined(records.map((record) => read(record)));
  const why = notice?.purpose;
  const hasPenalty = of('CHARGE').some(({ maxYears }) => maxYears) || of('SENTENCE').length > 0;
  const behind = of('CHARGE', 'OFFENCE', 'EPISODE');
  const sections: Said[][] = [
    [
      line('kind', notice?.colour ? common[notice.colour] : null),
      line('number', notice?.number ?? null),
      shared('purpose', why === 'PROSECUTION' || why === 'SENTENCE' ? common[why] : null),
    ],
    [
      ...(pseudonym === null
        ? [
            shared('name', names.name),
            { ...line('letters', names.letters), label: `${words.letters} (${nameOf(country)})` },
            shared('passport', names.passport),
            line('renderings', names.renderings),
          ]
        : [shared('name', pseudonym)]),
      line('aliases', names.aliases),
      shared(
        'sex',
        ofRecords(({ sex }) => (sex === 'M' || sex === 'F' ? common[sex] : null)),
      ),
      shared(
        'birth',
        ofRecords(({ birth }) => birth && typed(birth)),
      ),
      shared(
        'birthPlace',
        ofRecords(({ birthPlace }) => birthPlace),
      ),
      shared(
        'citizenship',
        ofRecords(({ citizenship }) => citizenship && nameOf(citizenship)),
      ),
      stated('documents', 'DOCUMENT'),
      stated('numbers', 'IDENTIFIER'),
      {
        ...line(
          'description',
          ofRecords(({ value }) => value),
          records.filter(({ value }) => value),
        ),
        isProposed: true,
      },
    ],
    [
      ...(of('CHARGE').length === 0
        ? [line('charge', null)]
        : of('CHARGE').map((fact) => line('charge', saidBy(fact, asked), [fact]))),
      ...(of('SENTENCE').length === 0 ? [] : [stated('sentence', 'SENTENCE')]),
      ...(hasPenalty ? [] : [line('penalty', null)]),
      ...(of('DECISION').length === 0 ? [] : [stated('decision', 'DECISION')]),
      stated('search', 'SEARCH'),
      line('warrant', null),
      { ...line('summary', proposedSummary(facts, asked), behind), isProposed: true },
      stated('dual', 'DUAL'),
    ],
    [stated('photographs', 'PHOTOGRAPH'), stated('fingerprints', 'FINGERPRINTS'), stated('dna', 'DNA')],
    [stated('presumed', 'PRESUMED'), line('warning', null)],
    [line('officer', null), line('signature', null)],
  ];
  const mayBeWritten = ({ key, value, isProposed }: Said): boolean =>
    (value === null || value === '' || isProposed === true) &&
    !BY_PEN.has(key) &&
    (pseudonym === null || OF_PROTECTED.has(key));
  return sections.map((lines, at) => ({
    title: `${at + 1}. ${words.sections[at] ?? ''}`,
    lines: lines.map((one) => ({ ...one, isOpen: mayBeWritten(one) })),
  }));
};

/** The form in one text; `written` is what the officer wrote on lines that are open. What is empty is a blank for the pen. */
export const noticeFormBody = (
  sections: readonly FormSection[],
  written: ReadonlyMap<string, string>,
): string =>
  sections
    .map(({ title, lines }) =>
      [
        title,
        ...lines.map(({ key, label, value, isOpen }) => {
          const said = (isOpen ? written.get(key) : undefined) ?? value ?? '';
          const blank = AT_LENGTH.has(key) ? `${BLANK}${ROOM}` : BLANK;
          return `${label}: ${said.trim() === '' ? blank : said.trim()}`;
        }),
      ].join('\n'),
    )
    .join('\n\n');
