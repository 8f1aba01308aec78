import type { NameIndex } from '../names/name-index.ts';
import type {
  CaseRole,
  Certainty,
  HandlingCode,
  LocalizedText,
  NoticeColour,
} from '../graphql/types.generated.ts';

/** A date as precisely as the file gives it: the text as written, and the first and last day that it can mean. */
export type DateDraft = {
  text: string;
  from: string;
  to: string;
  precision: 'DAY' | 'MONTH' | 'YEAR' | 'RANGE';
};

export type NameDraft = {
  text: string;
  script: 'Latn' | 'Cyrl' | 'Arab';
  kind: 'LEGAL' | 'TRANSLITERATED' | 'MRZ' | 'ALIAS';
  family?: string;
  given?: string;
  father?: string;
  /** Made where the file is read when the rows go in, so that the thread of the server need not. */
  index?: NameIndex;
};

/** `key` names the person within the file: `row:12`, or `source:Q-17` where the source gives ids (rows with the same id are one person). */
export type PersonDraft = {
  key: string;
  names: readonly NameDraft[];
  sex?: 'M' | 'F' | 'U';
  birth?: DateDraft;
  /** A town, a district or a country, in the words of the source. */
  birthPlace?: string;
  /** Codes of a country and of a district. */
  citizenship?: string;
  district?: string;
  /** Null for none. Names and things of a VICTIM or INJURED_PARTY are sealed by whoever writes the draft. */
  role: Exclude<CaseRole, 'ACCUSED' | 'CONVICTED'> | null;
  note?: string;
  /** Where the file says it and it is stricter than that of the mapping. */
  handling?: HandlingCode;
};

export type ThingLabel =
  | 'Phone'
  | 'Handset'
  | 'Email'
  | 'Account'
  | 'BankAccount'
  | 'Vehicle'
  | 'Document'
  | 'Identifier'
  | 'Place'
  | 'Organisation'
  | 'Group';

/** `key` is the unique key of the anchor, the same in every file: `PHONE:+994…`, `IDENTIFIER:AZ_FIN:…`. */
export type ThingDraft = {
  key: string;
  label: ThingLabel;
  value: string;
  scheme?: string;
  documentType?: string;
  /** As of a person. */
  handling?: HandlingCode;
};

/** `from` and `to` are keys of people or things of this file; `type` is a relationship type of docs/data-model.md. */
export type LinkDraft = {
  type: string;
  from: string;
  to: string;
  validFrom?: string;
  validTo?: string;
  count?: number;
  seconds?: number;
  /** A decimal string. */
  amount?: string;
  currency?: string;
  detail?: string;
  /** Of this link, where the file says it; else those of the mapping. */
  certainty?: Certainty;
  grade?: string;
  /** As of a person. */
  handling?: HandlingCode;
  /** Rows of the file behind an aggregated link: first, last and how many. */
  rows?: { first: number; last: number; count: number };
};

export type NoticeDraft = {
  /** Key of the person sought. */
  person: string;
  number: string;
  colour: NoticeColour;
  /** Code of the country that asked. */
  requestedBy?: string;
  publishedOn?: string;
  /** What the file says of the day of publication, where it says no day: `2024` or `2024-03`. */
  publishedIn?: string;
  validTo?: string;
  purpose?: 'PROSECUTION' | 'SENTENCE';
};

/** Somebody who travels or pays: the key of a person of this file, or whom the case knows by this pseudonym or id. */
export type TravellerRef = string;

export type JourneyDraft = {
  travellers: readonly TravellerRef[];
  /** Codes of countries. */
  from: string;
  to: string;
  /** A day, month or year, as precisely as the file gives it: `2024-03`. */
  on: string;
  mode: 'AIR' | 'LAND' | 'RAIL' | 'SEA';
  /** What the row itself names as its source. */
  source?: string;
  /** In which column somebody whom the case knows is named, until it is known who he is. */
  columns?: Readonly<Record<string, string>>;
};

/** What was wrong in a row, or mended in it. */
export type RowRemark = {
  row: number;
  column: string | null;
  value: string | null;
  isRefused: boolean;
  text: LocalizedText;
};

/**
 * What reading and mapping make of one row (or, in call and payment tables, of one pair). Plain data: it crosses the border of a worker.
 * A refused row has `remarks` with `isRefused` and nothing else; `cells` are kept so that it can be mended.
 */
export type RowDraft = {
  row: number;
  people: readonly PersonDraft[];
  things: readonly ThingDraft[];
  links: readonly LinkDraft[];
  notices: readonly NoticeDraft[];
  journeys?: readonly JourneyDraft[];
  /** Where a chart draws what the row brings; `key` is that of a person or a thing. */
  place?: { key: string; x: number; y: number };
  remarks: readonly RowRemark[];
  /** The row as the file has it, only when it is refused or may still be. */
  cells?: readonly string[];
};
