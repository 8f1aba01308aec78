import type { NameForm } from '../builders/people.ts';
import type { Certainty } from '../builders/facts.ts';
import type { ThingKind } from '../builders/things.ts';
import type { BlockKind } from '../../server/dossiers/dossier-document.ts';
import type { DossierKind, DossierLanguage } from '../../server/graphql/types.generated.ts';

export type Sex = 'M' | 'F';
export type BlueprintCase = {
  id: string;
  number: string;
  kind: 'CRIMINAL' | 'INTELLIGENCE' | 'LIAISON';
  body: string;
  opened: string;
  az: string;
  en: string;
  mainCountry: string;
  stages: { date: string; stage: string }[];
  scopes: string[];
  severedFrom?: string;
};
export type BlueprintUser = {
  id: string;
  role: string;
  az: string;
  en: string;
  memberships: { case: string; level: string; until: string | null; identity: boolean; source: boolean }[];
};
export type BlueprintGroup = {
  id: string;
  az: string;
  en: string;
  form: 'PRIOR_AGREEMENT' | 'ORGANISED_GROUP' | 'CRIMINAL_ASSOCIATION' | 'UNKNOWN';
  countries: string[];
  case: string;
  active: string;
  dismantled: string | null;
  members: [person: string, role: string, certainty: Certainty][];
};
export type BlueprintPerson = {
  id: string;
  family: string;
  given: string;
  father: string | null;
  sex: Sex;
  birth: string;
  /** Where the papers say it. */
  birthPlace?: string;
  citizenship: string | null;
  district: string | null;
  identifiers: { scheme: string; value: string }[];
  names: (Pick<NameForm, 'text' | 'script' | 'kind'> & { seenIn: string })[];
};
export type BlueprintCharge = {
  person: string;
  case: string;
  date: string;
  article: string;
  as: string;
  detained: string | null;
  inAbsentia: boolean;
  status: 'OPEN' | 'PROVEN';
  later?: { date: string; status: 'REQUALIFIED'; article: string; note: string }[];
};
export type BlueprintDecision = {
  person: string;
  case: string;
  date: string;
  court: string;
  instance: 'FIRST' | 'APPEAL';
  result: string;
  sentence: string;
  years: number;
  months: number;
  suspended: boolean;
};
export type BlueprintSearch = {
  id: string;
  person: string;
  case: string;
  group: 'TRAFFICKING' | 'LINKED';
  from: string;
  to: string | null;
  endedBy: string | null;
  caughtIn: string | null;
};
export type BlueprintNotice = {
  id: string;
  person: string;
  colour: string;
  requestedBy: string;
  ours: boolean;
  purpose: string;
  case: string;
  states: { date: string; state: string }[];
  validTo?: string;
  caveat?: string;
};
export type BlueprintHiding = {
  person: string;
  country: string;
  certainty: Certainty;
  /** Null when nobody knows since when. */
  from: string | null;
  to?: string;
  recordedAt: string;
  supersededAt: string | null;
  grade: string;
};
export type BlueprintFugitiveEvent = {
  id: string;
  person: string | null;
  recordOf?: string;
  kind: 'ARREST' | 'RELEASE' | 'SURRENDERED' | 'SURRENDER_REFUSED' | 'SIGHTING';
  country: string;
  date: string;
  under?: string;
  note?: string;
  place?: string;
  grade?: string;
  case?: string;
};
export type BlueprintOffences = { case: string; article: string; month: string; n: number; ict: number; unsolved: number };
export type BlueprintVictim = {
  id: string;
  pseudonym: string;
  case: string;
  sex: Sex;
  citizenship: string;
  identified: string;
  form: string;
  country: string;
  birthYear?: number;
  /** Only of 2025: */
  episode?: string;
  birth?: string;
  district?: string;
  presumed?: string;
  identifiedBy?: string;
  transit?: string[];
  exploitedFrom?: string;
  exploitedTo?: string;
  recruitedBy?: string;
  transportedBy?: string;
  transferredBy?: string;
  controlledBy?: string;
  exploitedBy?: string;
  method?: string;
  platform?: string | null;
  supersededFacts?: { fact: string; was: string; recordedAt: string; supersededAt: string }[];
  earlierRole?: { role: 'WITNESS_IN'; case: string; from: string; to: string };
};
export type BlueprintPresumed = {
  id: string;
  pseudonym: string;
  case: string;
  presumed: string;
  later: { status: 'IDENTIFIED' | 'NOT_VICTIM'; date: string } | null;
};
export type BlueprintInjured = {
  id: string;
  pseudonym: string;
  case: string;
  sex: Sex;
  birthYear: number;
  citizenship: string;
  form: string;
  country: string;
  sector: string;
  district: string;
  exploitedFrom: string;
  exploitedTo: string;
  recruitedBy: string;
  exploitedBy: string;
  since: string;
};
export type BlueprintChild = { id: string; pseudonym: string; mother: string; birthYear: number; sex: Sex };
export type BlueprintCell = { case: string; actors: { person: string; as: string }[] };
export type BlueprintSupport = {
  person: string;
  service: string;
  provider: string;
  date: string;
  to?: string;
  event: string;
  amount?: string;
  stage?: string;
  case?: string;
  beneficiary?: string;
};
export type BlueprintThing = {
  id: string;
  kind: ThingKind | 'PLACE' | 'ORGANISATION';
  value: string;
  usedBy: { by: string | null; case: string; from: string; to: string | null; certainty: Certainty }[];
  country?: string;
  placeKind?: string;
  authenticity?: string;
  madeBy?: string;
  orgKind?: string;
  soldTicketsTo?: { victims2025: number; victims2024: number; cases: string[] };
};
export type BlueprintPayment = {
  id: string;
  from: string;
  to: string;
  count: number;
  sum: string;
  currency: string;
  first: string;
  last: string;
  channel: string;
  case: string;
};
export type BlueprintTrip = {
  id: string;
  date: string;
  from: string;
  to: string;
  mode: 'AIR' | 'LAND';
  travellers: string[];
  case: string;
  source: string;
  grade: string;
};
export type BlueprintLink = {
  id: string;
  from: string;
  type: string;
  to: string;
  scope: string;
  certainty: Certainty;
  grade: string;
  since: string;
  until: string | null;
  handling: string;
  count?: number;
  kin?: string;
  exhibit?: string;
  source?: string;
  reason?: string;
};
export type BlueprintExhibit = {
  id: string;
  case: string;
  scope: string;
  kind: string;
  no: string;
  volume: number;
  sheets: string;
  lawfulBasis?: string;
  from?: string;
  to?: string;
  admissibility: string;
  rows?: number;
  of?: string;
  handling?: string;
};
export type BlueprintReport = {
  id: string;
  case: string;
  scope?: string;
  date: string;
  sourceKind: string;
  informant?: string;
  grade: string;
  handling: string;
  supports: string[];
};
export type BlueprintStatement = {
  id: string;
  case: string;
  by: string;
  date: string;
  as?: 'WITNESS' | 'VICTIM';
  says?: string[];
  retracted: string | null;
  contradicts?: string[] | null;
  sealedFrom?: string;
};
export type BlueprintMessage = {
  id: string;
  case: string;
  kind: string;
  country: string;
  date: string;
  deadline?: string;
  concerns: string[];
  thread?: string;
  caveat?: string;
};
export type BlueprintExport = { id: string; kind: string; case: string; date: string; to: string; carriedNameOf: string };
/** A dossier as its author left it: which blocks, in which order, and the own text between them with what it rests on. */
export type BlueprintDossier = {
  id: string;
  case: string;
  kind: DossierKind;
  language: DossierLanguage;
  title: string;
  by: string;
  date: string;
  blocks: {
    kind: Exclude<BlockKind, 'CHART'>;
    heading?: string;
    sentences?: { text: string; restsOn: string[] }[];
  }[];
  /** Moments at which its author had it approved as it stood. */
  frozen?: { at: string; askedAt: string; approvedAt: string; approvedBy: string };
};
