import type { HandlingCode, NoticeColour } from '../graphql/types.generated.ts';

export const FORM_LANGUAGES = ['AZ', 'EN', 'TR', 'RU'] as const;
export type FormLanguage = (typeof FORM_LANGUAGES)[number];
export type Names = Readonly<Record<FormLanguage, string>>;

/** What every form states. */
export const STATED_BY_ALL = ['RECORD', 'NOTICE', 'SEARCH', 'CHARGE'] as const;
/** What the request for a notice states beside that. */
export const STATED_FOR_NOTICE = [
  'DOCUMENT',
  'IDENTIFIER',
  'PHOTOGRAPH',
  'PRESUMED',
  'SENTENCE',
  'DECISION',
  'DUAL',
  'FINGERPRINTS',
  'DNA',
  'OFFENCE',
  'EPISODE',
] as const;
export type GivableKind = (typeof STATED_BY_ALL)[number] | (typeof STATED_FOR_NOTICE)[number];

/** What of a person may be given with a message. */
export type Givable = {
  id: string;
  personId: string;
  kind: GivableKind;
  handling: HandlingCode;
  /** The provider has permitted what the handling code forbids. */
  isPermitted: boolean;
  sex: string | null;
  birth: string | null;
  /** Of a record, in its words; nothing else has it. */
  birthPlace?: string | null;
  /** ISO code. */
  citizenship: string | null;
  names: { text: string; script: string; kind?: string }[];
  number: string | null;
  /** Empty when its day is not known. */
  on: string;
  article: string | null;
  /** Of a charge; nothing else has them. */
  titleAz?: string | null;
  titleEn?: string | null;
  maxYears?: number | null;
  /** Of a notice; nothing else has them. */
  colour?: NoticeColour | null;
  purpose?: string | null;
  /** Of an offence or an episode: its last day; nothing else has these. */
  until?: string | null;
  forms?: readonly string[];
  /** What the person did in it, by types of acts. */
  acts?: readonly string[];
  /** Where the victim was recruited: a district in two languages, or a country with its code. */
  homes?: readonly { az: string; en: string; code: string | null }[];
  /** Codes of countries. */
  abroad?: readonly string[];
  /** A number, a code of a country, months, the name of a court, the note of a record, the day on which an offence was detected or words, by its kind. */
  value?: string | null;
  /** What sort of paper, how sure, who ordered it, by its kind. */
  detail?: string | null;
};

/** H1 and H2 leave only with the permission of their provider. */
export const mayBeGiven = ({ handling, isPermitted }: Pick<Givable, 'handling' | 'isPermitted'>): boolean =>
  isPermitted || (handling !== 'H1' && handling !== 'H2');

/** A day, month or year as it is typed: `14.03.2026`, `03.2026`. */
export const typed = (day: string): string => day.slice(0, 10).split('-').reverse().join('.');

/** How much a form says at most, and how many episodes among that. */
export const MOST_GIVEN = 200;
export const MOST_EPISODES = 20;

/** Of which there may be very many: they come after what a form cannot do without. */
const LAST: readonly GivableKind[] = ['RECORD', 'DOCUMENT', 'IDENTIFIER', 'PHOTOGRAPH'];

/** What a form says of what may be given, and whether something is left out because there is too much. */
export const cappedGiven = (facts: readonly Givable[]): { said: Givable[]; isCut: boolean } => {
  const episodes = new Set(facts.filter(({ kind }) => kind === 'EPISODE').slice(0, MOST_EPISODES));
  const kept = new Set(
    facts
      .filter((fact) => fact.kind !== 'EPISODE' || episodes.has(fact))
      .toSorted((a, b) => LAST.indexOf(a.kind) - LAST.indexOf(b.kind))
      .slice(0, MOST_GIVEN),
  );
  return { said: facts.filter((fact) => kept.has(fact)), isCut: kept.size < facts.length };
};
