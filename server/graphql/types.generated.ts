// Made by `npm run generate` from the *.graphql files. Do not edit.
import type { Shown } from './shown.ts';
import type { NetworkColumns } from '../network/network-columns.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RequestContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, `2026-11-23`. */
  Day: { input: string; output: string; }
  /** A moment in UTC, `2026-11-23T08:30:00.000Z`. */
  Moment: { input: string; output: string; }
  /**
   * A picture as columns, one JSON object; all arrays of `nodes` have one length, all arrays of `edges` another.
   *
   * nodes: `id`, `kind` (`Person`, `Group`, `Organisation`, `Place`, `Phone`, `Handset`, `Email`, `Account`, `BankAccount`, `Vehicle`, `Document`, `Identifier`, `Advert`, `Country`, `District`), `label`, `labelEn` (null where it is the same),
   * `role` (the weightiest role that is seen: `CONVICTED` `ACCUSED` `SUSPECT` `VICTIM` `INJURED_PARTY` `WITNESS`, or null), `isProtected`, `isWanted`,
   * `detail` (a second line for the label: country of a place, form of a group; null when none), `more` (how many visible neighbours are not in this picture, capped at 101; null when not counted).
   *
   * edges: `source` and `target` (positions in `nodes`), `type`, `certainty` (of its surest fact), `count` (facts folded into it), `from` and `to` (the range of its dates, null when not known), `directed`; a line is told from the others by its ends and its type.
   *
   * `hasMore` and `next`: whether the answer was cut, and the cursor for the next page; null with `hasMore` where only narrowing reaches the others.
   * `lookedAt`: of a hub of very many links, narrowed, so many of each type were looked at and whoever of them was not wanted is not here; `next` looks on after them. Not there otherwise.
   */
  NetworkColumns: { input: NetworkColumns; output: NetworkColumns; }
};

/** What somebody may do; what one may see is said by compartments. */
export type Role =
  | 'ANALYST'
  | 'INVESTIGATOR'
  | 'PROSECUTOR'
  | 'LIAISON'
  | 'SUPERVISOR'
  | 'CENTRE'
  | 'AUDITOR'
  | 'ADMINISTRATOR';

/** How far a member may go in a case. */
export type MembershipLevel =
  | 'READ'
  | 'EDIT'
  | 'LEAD';

/** The person who is signed in. */
export type Me = {
  /** Id of the account. */
  id: Scalars['ID']['output'];
  /** What is typed at sign-in. */
  username: Scalars['String']['output'];
  /** The name shown. */
  name: LocalizedText;
  /** What the account may do. */
  role: Role;
  /** Why cases are read in this working session. Null until stated; cases stay closed until then. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** What the role may do: lines of the permission table, `case:read`. */
  permissions: Array<Scalars['String']['output']>;
  /** True in an installation that holds the invented demo world. */
  isDemo: Scalars['Boolean']['output'];
};

/** An account, as the administrator sees it. */
export type Account = {
  /** Id of the account. */
  id: Scalars['ID']['output'];
  /** What is typed at sign-in. */
  username: Scalars['String']['output'];
  /** The name shown. */
  name: LocalizedText;
  /** What the account may do. */
  role: Role;
  /** Five wrong passwords lock an account until an administrator opens it. Null when open. */
  lockedAt?: Maybe<Scalars['Moment']['output']>;
  /** When it was closed for good. Null while it is in use. */
  disabledAt?: Maybe<Scalars['Moment']['output']>;
};

/** The answer to a change of one’s own session. */
export type MyResult = {
  /** Null when there is something to mend. */
  me?: Maybe<Me>;
  /** What to mend; empty when it is done. */
  problems: Array<Problem>;
};

/** The answer to a change of an account. */
export type AccountResult = {
  /** The account as it is now. Null when there is something to mend. */
  account?: Maybe<Account>;
  /** What to mend; empty when it is done. */
  problems: Array<Problem>;
};

export type Query = {
  /** Who is signed in. */
  me: Me;
  /** All accounts by user name, at most 200. */
  accounts: Array<Account>;
  /** What waits for the reader's approval. Empty for a role that approves nothing, and as of a day past. */
  waitingApprovals: WaitingApprovals;
  /** The audit trail, newest first, at most 200 lines at once. */
  auditLines: AuditPage;
  /** Domestic searches in force for people on whom no notice of ours runs, of each person the latest. */
  searchesAlone: Array<DomesticSearch>;
  /** Domestic searches in force that are to be ended, as far as it follows from what the reader may see, the latest first. */
  searchesToEnd: Array<DomesticSearch>;
  /** Notices of ours that are to be withdrawn, as far as it follows from what the reader may see, by number. */
  noticesToWithdraw: Array<Notice>;
  /** What lapses next on the notices, searches and messages that the reader may see: what is near or over and not met, the soonest first. */
  lapsingNotices: Array<LapsingNotice>;
  /** What lapses next and, on the day of the file, what is to be withdrawn or ended, as an iCalendar file of whole days. It names notices, searches and messages by their numbers and nobody by name. */
  noticeCalendar: Scalars['String']['output'];
  /** What became of the notices and domestic searches that the reader may see: arrests, surrenders and refusals, and how long each step took. */
  noticeStatistics: NoticeStatistics;
  /** The same as a CSV file for the unit itself: notices by their numbers, nobody by name. Not from the past. */
  noticeStatisticsFile: Scalars['String']['output'];
  /** How a case is tied to others. NOT_FOUND when there is no such case or it is not the reader's. */
  caseLinks: CaseLinks;
  /** What may go along when a case is severed from this one. NOT_FOUND when the reader does not lead it. */
  severingChoices: SeveringChoices;
  /** What joining the case `from` into this one opens. NOT_FOUND when the reader does not lead both. */
  joiningChoices: JoiningChoices;
  /** What would have to be mended in severing a case. Nothing is kept. NOT_FOUND when the writer does not lead it. */
  checkSevering: Array<Problem>;
  /** What would have to be mended in joining a case into another. Nothing is kept. NOT_FOUND when the writer does not lead both. */
  checkJoining: Array<Problem>;
  /** What would have to be mended before two cases can be said to have to do with each other. Nothing is kept. NOT_FOUND as `relateCases`. */
  checkRelating: Array<Problem>;
  /** The reader's cases, the newest first, at most 100 at once. */
  cases: CasePage;
  /** An error NOT_FOUND when there is no such case or it is not the reader's: the two are not told apart. */
  case: Case;
  /** What is said of a case, now and before it was corrected. */
  caseRecord: CaseRecord;
  /** The bodies that may keep a case. */
  caseBodies: Array<CaseBody>;
  /** The reader's charts and those shared with him, of one case or of all. */
  charts: ChartPage;
  /** A chart with everything that is on it. NOT_FOUND when there is none or it is not shared with the reader. */
  chart: OpenedChart;
  /** The versions of a chart. */
  chartVersions: ChartVersions;
  /** A version with everything that was on it, as it is known now. */
  chartVersion: OpenedChart;
  /** A version against another one of the same chart, or against the chart as it is now when `with` is null. */
  compareChart: ChartComparison;
  /** With whom the reader may share a chart of his own. */
  chartColleagues: Array<ChartColleague>;
  /** Destination and hiding countries of the reader's cases, the most victims first. */
  countries: Array<CountryLine>;
  /** All countries by code, for forms and labels. */
  allCountries: Array<Country>;
  /** The rules of other countries that deadlines and readiness rest on, by country and kind, with those that were taken back; at most 2,000. */
  countryRules: Array<CountryRule>;
  /** Domestic searches that the reader may see, those in force first, at most 100 at once. */
  domesticSearches: DomesticSearchPage;
  /** A search by its id or that of an earlier version. NOT_FOUND when there is none or it is not the reader's. */
  domesticSearch: DomesticSearch;
  /** Earlier versions of a search, the latest first, at most 50. NOT_FOUND for one that is not there. */
  domesticSearchVersions: Array<DomesticSearch>;
  /** Who may work a domestic search: liaison officers who may write where it lies, at most 200. NOT_FOUND when there is no such search, or the reader does not write there. */
  searchOfficers: Array<CaseMember>;
  /** Own templates and those of colleagues for the body, by name, at most 200; or own ones that were withdrawn. */
  dossierTemplates: Array<DossierTemplate>;
  /** The versions of a dossier that the reader may see, the newest first, at most 200. NOT_FOUND when there is no such dossier for him. */
  dossierVersions: Array<DossierVersion>;
  /** One version with what it shows and what has changed since. NOT_FOUND when there is none, or the reader lacks one of the compartments that it needs. */
  dossierVersion: OpenedDossierVersion;
  /** Frozen versions of those charts of a case that are the reader's or shared with him, the newest first, at most 200. */
  frozenCharts: Array<FrozenChart>;
  /** The dossiers of a case of the reader's, or those that were put away, the last saved first, at most 200. */
  dossiers: Array<Dossier>;
  /** What providers have permitted of a case's facts, as far as the reader sees both. NOT_FOUND when there is no such case or it is not the reader's. */
  dossierPermissions: Array<ProviderPermission>;
  /** A dossier with what it shows at this moment. NOT_FOUND when there is none or its case is not the reader's. */
  dossier: OpenedDossier;
  /** Facts and sources of a case in which all words of `text` stand, at most 50; the same words find the same, whoever hides what. With `kind` those that a dossier of this kind may show. */
  dossierFacts: Array<DossierFact>;
  /** Sentences of the dossiers of a case, as far as the reader sees them, that rest on nothing without these exhibits, reports, statements and whoever gave statements. Nothing is kept. NOT_FOUND when there is no such case or it is not the reader's. */
  struckSentences: StruckSentences;
  /** What to ask next, from what is on a chart: at most 2,000 ids in. Only facts that the reader may see count. */
  enquiries: EnquirySuggestions;
  /** The enquiries of a case. Empty for a case that the reader does not see. */
  keptEnquiries: KeptEnquiries;
  /** The episodes of a case. NOT_FOUND when there is no such case or it is not the reader's. */
  caseEpisodes: CaseEpisodes;
  /** The earlier versions of an episode, the latest first, at most 50. NOT_FOUND for one that is not there. */
  episodeVersions: Array<Episode>;
  /** What would have to be mended in an episode before it can be recorded; `version` is the one that it would correct. Nothing is kept. */
  checkEpisode: Array<Problem>;
  /** The exhibits, reports and statements of a case: all, or those in whose number, words or grounds all words of `text` stand. */
  evidence: Evidence;
  /** One exhibit, report or statement. */
  evidenceSource: EvidenceSource;
  /** Links, acts, episodes, journeys, roles, offences and steps of a case, people known by number and what records say of people, for which no source speaks that counts: excluded and retracted ones do not. */
  unsupportedFacts: UnsupportedFacts;
  /** Links, acts, episodes, journeys, roles, offences and steps of a case, people known by number and what records say of people: all, or those in whose names and words all words of `text` stand. */
  caseFacts: CaseFacts;
  /** What is wrong with an exhibit that somebody is about to record, or to correct as `id`. Nothing is kept. */
  checkExhibit: Array<Problem>;
  /** What is wrong with a statement or a report that somebody is about to record, or to correct as `id`. Nothing is kept. */
  checkTold: Array<Problem>;
  /** What follows when a tie is withdrawn. NOT_FOUND when the reader may not withdraw it. */
  tieConsequences: TieConsequences;
  /** Earlier versions of such a fact, the latest first, at most 50. `soughtBy` is the notice or the domestic search. NOT_FOUND for one that is not there. */
  fugitiveFactVersions: Array<FugitiveFact>;
  /** Groups that the reader may see, at most 200. */
  groups: Array<Group>;
  /** NOT_FOUND when there is no such group or it is not the reader's. */
  group: Group;
  /** What records in the reader's own cases, and those of people whom the board seeks, meet elsewhere, the newest first, at most 200. For those who lead a case, its liaison officers, and for the board every liaison officer. */
  hits: Array<Hit>;
  /** Questions of others about things that the reader's own cases hold, at most 200. For those who lead a case. */
  inquiries: Array<Inquiry>;
  /** What the reader has asked, at most 200. */
  myInquiries: Array<MyInquiry>;
  /** What is asked to be confirmed on a chart, the newest first, at most 200: without what the reader does not see the ends of. Empty for a chart that is not his nor shared with him. */
  linkRequests: Array<LinkRequest>;
  /** Imports of a case, or of all the reader's cases, the newest first. */
  imports: ImportPage;
  /** NOT_FOUND when there is none or it is not in a case of the reader's. */
  import: ImportJob;
  /** What the file looks like; only for whoever uploaded it. */
  inspectImport: ImportInspection;
  /** Where the chart file of an import draws what it brought; empty when the file is no chart. */
  importDrawing: ImportDrawing;
  /** What was wrong in its rows or mended in them, by row. */
  importProblems: RowProblems;
  /** The rows of a call or payment table behind a line, read from the sealed file. NOT_FOUND when the fact does not come from such a table. */
  factRows: FactRows;
  /** The journeys that were recorded in a case. */
  caseJourneys: CaseJourneys;
  /** The earlier versions of a journey, the latest first, at most 50. NOT_FOUND for one that is not there. */
  journeyVersions: Array<Journey>;
  /** What would have to be mended in a journey, or a correction of `version`, before it can be recorded. Nothing is kept. */
  checkJourney: Array<Problem>;
  /** On what the lines among these elements rest (at most 5,000), as far as the reader sees them. TOO_MANY when there are more. */
  lineSources: LineSources;
  /** A link as it stands and as it was said before, the latest first, at most 51. NOT_FOUND when the reader sees no such link. */
  linkVersions: Array<LinkVersion>;
  /** What would have to be mended in a correction of a link. Nothing is kept. NOT_FOUND when the reader sees no such link, or corrects none there. */
  checkLinkCorrection: Array<Problem>;
  /** What may be recorded by hand, the most usual first. */
  linkRules: Array<LinkRule>;
  /** Pairs of records that may be one person, of which the reader sees both. `caseId` keeps those with a record in that case. */
  matches: MatchQueue;
  /** Who is in a case. NOT_FOUND when there is no such case or it is not the reader's. */
  caseMembers: CaseMembers;
  /** Messages that the reader may see, the latest first, at most 100 at once. `country` is a code; `isOverdue` leaves what waits for an answer after its last day, `onlyGiven` that with which facts were given, `factId` that with which this one was, `givenTo` (at most 200 characters) that in whose recipient these words stand, `phrase` (the same) that in whose references or subject they do. */
  messages: MessagePage;
  /** NOT_FOUND when there is no such message or it is not the reader's. */
  message: Message;
  /** Outgoing messages under a number of ours, as it stands on them, that the reader may see: the latest first, at most 10. At most 100 characters. */
  messagesUnder: Array<Message>;
  /** The text of an outgoing message about a person, filled with what lies in the case of the message or is the unit's, and what its providers permit to be given; with `noticeId`, about that notice on the person alone, and with `entries` what was written on the lines of its form. NOT_FOUND when the person, the case or the notice is not the reader's, BAD_INPUT for a notice on somebody else. */
  messageForm: FilledForm;
  /** The text of an outgoing message as a file for the secure channel, numbered and marked. Not from the past. NOT_FOUND for what came, and for what has no text. */
  messageFile: MessageFile;
  /** The form for the national bureau on a notice of ours, line by line, filled with what lies in a case that the reader sees or is the unit's. NOT_FOUND for a notice or case that is not the reader's, and for another country's notice. */
  noticeFormSheet: NoticeFormSheet;
  /** The same form as it is printed, with what the officer wrote on its open lines and blanks for the rest: numbered and marked, and recorded in no thread. A line that is left out has what is proposed for it. Not from the past. NOT_FOUND as above. */
  noticeForm: PrintedForm;
  /** The network of a case: people, groups, things and the lines between them, a page of at most 2,000 after `after`, with the lines to `known` (as for `expand`). */
  caseNetwork: Scalars['NetworkColumns']['output'];
  /** The network behind a country: victims exploited, people hiding, groups at work there; a page at most, as for `caseNetwork`. */
  countryNetwork: Scalars['NetworkColumns']['output'];
  /** What expanding would bring, by type and direction of the link and kind of neighbour. */
  neighbourCounts: Array<NeighbourCount>;
  /** The neighbours of an element, a page of at most 200, with the lines among them and to `known` (what is on the chart already, at most 5,000 ids). */
  expand: Scalars['NetworkColumns']['output'];
  /** The card of an element. NOT_FOUND when there is none or it is not the reader's. */
  card: Card;
  /** What stands behind a line between two elements, the surest facts first, 200 of them `after` the end of the page before. */
  lineFacts: LineFacts;
  /** Which accused of a case have a protected role, for who investigates and prosecutes. NOT_FOUND when there is no such case or it is not the reader's. */
  nonPunishment: NonPunishment;
  /** The notes of a case. NOT_FOUND when there is no such case or it is not the reader's. */
  caseNotes: CaseNotes;
  /** The earlier versions of a note, the latest first, at most 50. NOT_FOUND for one that is not there. */
  caseNoteVersions: Array<CaseNote>;
  /** What would have to be mended in a note before it can be kept. Nothing is kept. */
  checkCaseNote: Array<Problem>;
  /** What a notice said before it was corrected, the latest first, at most 50. NOT_FOUND when there is no such notice or it is not the reader's. */
  noticeVersions: Array<NoticeContent>;
  /** NOT_FOUND when there is no such notice of another country where the reader writes. */
  noticeErasure: NoticeErasureContent;
  /** NOT_FOUND when there is no such erased notice or it is not the reader's. */
  erasedNotice: ErasedNotice;
  /** Who may work a notice: liaison officers who may write where it lies, at most 200. NOT_FOUND when there is no such notice, or the reader does not write there. */
  noticeOfficers: Array<CaseMember>;
  /** What a notice in a case may rest on, at most 200. NOT_FOUND when there is no such case or it is not the reader's. */
  noticeGrounds: Array<NoticeGround>;
  /** Notices that the reader may see, published first, at most 100 at once. */
  notices: NoticePage;
  /** NOT_FOUND when there is no such notice or it is not the reader's. */
  notice: Notice;
  /** Earlier versions of an event, the latest first, at most 50. NOT_FOUND for one that is not there. */
  noticeEventVersions: Array<NoticeEvent>;
  /** Earlier versions of such an assessment, the latest first, at most 50. `soughtBy` is the notice or the domestic search. NOT_FOUND for one that is not there. */
  presumptionVersions: Array<Presumption>;
  /** Offences of a case, oldest first, at most 200 at once. */
  offences: OffencePage;
  /** The earlier versions of an offence, the latest first, at most 50. NOT_FOUND for one that is not there. */
  offenceVersions: Array<Offence>;
  /** What would have to be mended in an offence before it can be recorded. Nothing is kept. */
  checkOffence: Array<Problem>;
  /**
   * Paths between two people or things, over at most `maxLength` links: 1 to 8, or 1 to 6 for ALL and for paths in the order of time; BAD_INPUT outside of that.
   * None runs over countries, districts, cases, law or sources, none over an element in `barred` (at most 500).
   * With `inTimeOrder` the dates of the links never go back on the way from `from` to `to`; a link without a date fits anywhere.
   * `known` is what is on the chart already.
   */
  paths: PathResult;
  /** How 2 to 10 people or things hang together: the shortest paths between each two, over at most `maxLength` links (1 to 8). */
  connectingNetwork: ConnectingNetwork;
  /** What is next to at least two of 2 to 10 people or things; never countries or districts. */
  commonNeighbours: CommonNeighbours;
  /** What at least two of 2 to 10 people have in common, or with `caseId` instead of `ids`, at least two of a case. */
  sharedThings: SharedThings;
  /** The patterns that can be run. */
  patterns: Array<Pattern>;
  /** Looks for a pattern in all that the reader may see, or from the facts of one case. `known` is what is on the chart already, at most 5,000 ids. BAD_INPUT for a pattern or parameter that there is none of. */
  runPattern: PatternResult;
  /** NOT_FOUND when there is no such person or none of her facts is the reader's. */
  person: Person;
  /** The proceedings of a case. NOT_FOUND when there is no such case or it is not the reader's. */
  proceedings: Proceedings;
  /** The earlier versions of a fact, the latest first, at most 50. NOT_FOUND for a fact that is not there. */
  proceedingVersions: Array<Proceeding>;
  /** What would have to be mended in a fact before it can be recorded; `version` is the one that it would correct. Nothing is kept. */
  checkProceeding: Array<Problem>;
  /**
   * The elements of each charge in a case, and what shows them. `without` leaves sources out (ids of exhibits, reports and statements; of a person for
   * all that she stated), at most 200, as if they had been struck: nothing is changed by asking.
   */
  proof: Proof;
  /** If arrested tonight, for everybody whom a notice of ours that asks for an arrest or a domestic search in force seeks, as far as the reader may see. */
  arrestOutlooks: ArrestOutlooks;
  /** Looks at an element that somebody is about to record: how it is read, what is wrong with it, and what it may be. Nothing is kept. NOT_FOUND for a case that the reader does not edit and for what he does not see. */
  checkElement: ElementCheck;
  /** On which roads victims were taken, counted over everything up to the day at which the reader looks. */
  corridors: Corridors;
  /** The victims taken on a road, as far as the reader's compartments go, at most 200. */
  corridorRecords: FigureRecords;
  /** The frozen reports of a year, the newest first, at most 100. */
  frozenReports: Array<FrozenReport>;
  /** A frozen report, counted again. NOT_FOUND when there is none that the reader may see. */
  frozenReport: FrozenReportAgain;
  /** The records that make the difference of a figure. NOT_FOUND when there is no such report, or the figure is not counted. */
  frozenReportRecords: FrozenReportRecords;
  /** Answers an own question. Its counts are over everything, as those of the report are. */
  reportQuestion: QuestionAnswer;
  /** The records behind a cell, a row, a column or the whole of an answer, as far as the reader's compartments go, at most 200. */
  questionRecords: FigureRecords;
  /** The questions that the reader has kept or that are shared with him. */
  keptQuestions: Array<KeptQuestion>;
  /** With whom a question may be shared. */
  questionColleagues: Array<QuestionColleague>;
  /** What was published of the trends from 2005 to a year, with gaps where nothing is known. BAD_INPUT as `report`. */
  publishedTrends: Array<PublishedTrend>;
  /** The annual report of a year, every figure in the order of the print, counted up to the day at which the reader looks. BAD_INPUT for a year before 2005 or one that has not begun. */
  report: Array<ReportFigure>;
  /** The records behind a figure, as far as the reader's compartments go, at most 200. */
  figureRecords: FigureRecords;
  /** Where the report that was published for a year contradicts itself. Empty for a year of which none is known. */
  reportContradictions: Array<ReportContradiction>;
  /** The requests of a case to countries, what is due first, at most 200. NOT_FOUND when there is no such case or it is not the reader's. */
  countryRequests: Array<CountryRequest>;
  /** What a request said before, the latest first, at most 50. NOT_FOUND for one that is not there. */
  countryRequestVersions: Array<CountryRequest>;
  /** What would have to be mended in a request before it can be recorded. Nothing is kept. */
  checkCountryRequest: Array<Problem>;
  /** What would have to be mended in what has happened to a request. Nothing is kept. */
  checkCountryRequestEvent: Array<Problem>;
  /** The roles of people in a case. NOT_FOUND when there is no such case or it is not the reader's. */
  caseRoles: CaseRoles;
  /** What was said of a role before, the latest first, at most 50. */
  roleVersions: Array<RoleInCase>;
  /** What would have to be mended in a role, or a correction of `version`, before it can be recorded. Nothing is kept. */
  checkRole: Array<Problem>;
  /** The routes of people (at most 5,000), whatever of them is on a chart. TOO_MANY when more are asked about. */
  routes: Routes;
  /** People by name in any spelling and script, and anything by its number or title. Words in any order, small mistakes forgiven. Names of protected people are never found. */
  search: SearchAnswer;
  /** Of these elements, cases and notices (at most 20) those that the reader may still see, in the order given. */
  stillVisible: Array<SearchHit>;
  /** The tasks of a case. NOT_FOUND when there is no such case or it is not the reader's. */
  caseTasks: CaseTasks;
  /** What the reader himself is to do in his cases and has not done, the soonest first, at most 100. */
  myTasks: Array<CaseTask>;
  /** The earlier versions of a task, the latest first, at most 50. NOT_FOUND for one that is not there. */
  taskVersions: Array<CaseTask>;
  /** What would have to be mended in a task before it can be recorded. Nothing is kept. */
  checkTask: Array<Problem>;
  /** People of a case who are known by number alone. */
  unknownPeople: CaseUnknownPeople;
  /** Earlier versions of how somebody came to a centre and who she is, the latest first, at most 50. NOT_FOUND for one that is not there. */
  victimArrivalVersions: Array<VictimArrival>;
  /** Victims of whom the reader sees a decision, help, or the role in a case; at most 200 at once. */
  victims: VictimPage;
  /** One victim. NOT_FOUND for one of whom the reader sees nothing. */
  victim: Victim;
  /** Earlier versions of an entry, the latest first, at most 50. NOT_FOUND for one that is not there. */
  helpVersions: Array<VictimHelp>;
  /** Earlier versions of a decision, the latest first, at most 50. NOT_FOUND for one that is not there. */
  victimStatusVersions: Array<VictimStatusEntry>;
  /** What is due within thirty days or late, and the ends of reflection periods that run, of victims whom the reader may see, the soonest first, at most 200. */
  victimDeadlines: Array<VictimDeadline>;
  /** The same as an iCalendar file of whole days, by pseudonyms; what help it is does not leave with it. Not from the past. */
  victimCalendar: Scalars['String']['output'];
  /** Bodies and services to choose from. */
  helpChoices: HelpChoices;
  /** Help to victims that the reader may see, the newest first, at most 200 at once. */
  support: SupportPage;
};


export type QueryAuditLinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCaseLinksArgs = {
  caseId: Scalars['ID']['input'];
};


export type QuerySeveringChoicesArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryJoiningChoicesArgs = {
  caseId: Scalars['ID']['input'];
  from: Scalars['ID']['input'];
};


export type QueryCheckSeveringArgs = {
  input: SeverCaseInput;
};


export type QueryCheckJoiningArgs = {
  input: JoinCaseInput;
};


export type QueryCheckRelatingArgs = {
  input: RelateCasesInput;
};


export type QueryCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCaseRecordArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryChartsArgs = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChartArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChartVersionsArgs = {
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChartVersionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCompareChartArgs = {
  version: Scalars['ID']['input'];
  with?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryChartColleaguesArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDomesticSearchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDomesticSearchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDomesticSearchVersionsArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySearchOfficersArgs = {
  searchId: Scalars['ID']['input'];
};


export type QueryDossierTemplatesArgs = {
  isWithdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryDossierVersionsArgs = {
  dossierId: Scalars['ID']['input'];
};


export type QueryDossierVersionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFrozenChartsArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryDossiersArgs = {
  caseId: Scalars['ID']['input'];
  isPutAway?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryDossierPermissionsArgs = {
  caseId: Scalars['ID']['input'];
  language: DossierLanguage;
};


export type QueryDossierArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDossierFactsArgs = {
  caseId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  language: DossierLanguage;
  kind?: InputMaybe<DossierKind>;
};


export type QueryStruckSentencesArgs = {
  caseId: Scalars['ID']['input'];
  without: Array<Scalars['ID']['input']>;
};


export type QueryEnquiriesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryKeptEnquiriesArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryCaseEpisodesArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryEpisodeVersionsArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type QueryCheckEpisodeArgs = {
  version?: InputMaybe<Scalars['ID']['input']>;
  episode: EpisodeInput;
};


export type QueryEvidenceArgs = {
  caseId: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<SourceKind>;
  admissibility?: InputMaybe<Admissibility>;
};


export type QueryEvidenceSourceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnsupportedFactsArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryCaseFactsArgs = {
  caseId: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCheckExhibitArgs = {
  id: Scalars['ID']['input'];
  exhibit: ExhibitInput;
};


export type QueryCheckToldArgs = {
  id: Scalars['ID']['input'];
  told: ToldInput;
};


export type QueryTieConsequencesArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFugitiveFactVersionsArgs = {
  soughtBy: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type QueryGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLinkRequestsArgs = {
  chartId: Scalars['ID']['input'];
};


export type QueryImportsArgs = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInspectImportArgs = {
  id: Scalars['ID']['input'];
  reading?: InputMaybe<ImportReadingInput>;
  kind?: InputMaybe<ImportKind>;
};


export type QueryImportDrawingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportProblemsArgs = {
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  afterRow?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFactRowsArgs = {
  factId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCaseJourneysArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryJourneyVersionsArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type QueryCheckJourneyArgs = {
  version?: InputMaybe<Scalars['ID']['input']>;
  journey: JourneyInput;
};


export type QueryLineSourcesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryLinkVersionsArgs = {
  id: Scalars['ID']['input'];
  type: Scalars['String']['input'];
  source: Scalars['ID']['input'];
  target: Scalars['ID']['input'];
};


export type QueryCheckLinkCorrectionArgs = {
  version: Scalars['ID']['input'];
  type: Scalars['String']['input'];
  source: Scalars['ID']['input'];
  target: Scalars['ID']['input'];
  link: LinkCorrectionInput;
};


export type QueryMatchesArgs = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<MatchState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCaseMembersArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryMessagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  urgency?: InputMaybe<MessageUrgency>;
  waitingFor?: InputMaybe<MessageWaiting>;
  noticeId?: InputMaybe<Scalars['ID']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
  isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  givenTo?: InputMaybe<Scalars['String']['input']>;
  factId?: InputMaybe<Scalars['ID']['input']>;
  onlyGiven?: InputMaybe<Scalars['Boolean']['input']>;
  phrase?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMessageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMessagesUnderArgs = {
  ourReference: Scalars['String']['input'];
};


export type QueryMessageFormArgs = {
  personId: Scalars['ID']['input'];
  noticeId?: InputMaybe<Scalars['ID']['input']>;
  caseId?: InputMaybe<Scalars['ID']['input']>;
  country: Scalars['String']['input'];
  form: MessageForm;
  language: MessageLanguage;
  ourReference?: InputMaybe<Scalars['String']['input']>;
  theirReference?: InputMaybe<Scalars['String']['input']>;
  deadline?: InputMaybe<Scalars['String']['input']>;
  entries?: InputMaybe<Array<NoticeFormEntry>>;
};


export type QueryMessageFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNoticeFormSheetArgs = {
  noticeId: Scalars['ID']['input'];
  caseId?: InputMaybe<Scalars['ID']['input']>;
  country: Scalars['String']['input'];
  language: MessageLanguage;
};


export type QueryNoticeFormArgs = {
  noticeId: Scalars['ID']['input'];
  caseId?: InputMaybe<Scalars['ID']['input']>;
  country: Scalars['String']['input'];
  language: MessageLanguage;
  entries?: InputMaybe<Array<NoticeFormEntry>>;
};


export type QueryCaseNetworkArgs = {
  caseId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  known?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryCountryNetworkArgs = {
  code: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  known?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryNeighbourCountsArgs = {
  id: Scalars['ID']['input'];
  only?: InputMaybe<NeighbourFilter>;
};


export type QueryExpandArgs = {
  id: Scalars['ID']['input'];
  only?: InputMaybe<NeighbourFilter>;
  order?: InputMaybe<NeighbourOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  known?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryCardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLineFactsArgs = {
  source: Scalars['ID']['input'];
  target: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNonPunishmentArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryCaseNotesArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryCaseNoteVersionsArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type QueryCheckCaseNoteArgs = {
  note: CaseNoteInput;
};


export type QueryNoticeVersionsArgs = {
  noticeId: Scalars['ID']['input'];
};


export type QueryNoticeErasureArgs = {
  noticeId: Scalars['ID']['input'];
};


export type QueryErasedNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNoticeOfficersArgs = {
  noticeId: Scalars['ID']['input'];
};


export type QueryNoticeGroundsArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNoticeEventVersionsArgs = {
  noticeId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type QueryPresumptionVersionsArgs = {
  soughtBy: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type QueryOffencesArgs = {
  caseId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOffenceVersionsArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type QueryCheckOffenceArgs = {
  offence: OffenceInput;
};


export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  how?: InputMaybe<PathSearch>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  barred?: InputMaybe<Array<Scalars['ID']['input']>>;
  inTimeOrder?: InputMaybe<Scalars['Boolean']['input']>;
  known?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryConnectingNetworkArgs = {
  ids: Array<Scalars['ID']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  barred?: InputMaybe<Array<Scalars['ID']['input']>>;
  known?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryCommonNeighboursArgs = {
  ids: Array<Scalars['ID']['input']>;
  known?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QuerySharedThingsArgs = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  caseId?: InputMaybe<Scalars['ID']['input']>;
  known?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryRunPatternArgs = {
  pattern: Scalars['String']['input'];
  caseId?: InputMaybe<Scalars['ID']['input']>;
  parameters?: InputMaybe<Array<PatternSetting>>;
  known?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProceedingsArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryProceedingVersionsArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type QueryCheckProceedingArgs = {
  version?: InputMaybe<Scalars['ID']['input']>;
  fact: ProceedingInput;
};


export type QueryProofArgs = {
  caseId: Scalars['ID']['input'];
  without?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type QueryCheckElementArgs = {
  element: ElementInput;
};


export type QueryCorridorRecordsArgs = {
  road: Scalars['String']['input'];
};


export type QueryFrozenReportsArgs = {
  year: Scalars['Int']['input'];
};


export type QueryFrozenReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFrozenReportRecordsArgs = {
  id: Scalars['ID']['input'];
  figure: Scalars['ID']['input'];
};


export type QueryReportQuestionArgs = {
  question: QuestionInput;
};


export type QueryQuestionRecordsArgs = {
  question: QuestionInput;
  row?: InputMaybe<Scalars['String']['input']>;
  column?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPublishedTrendsArgs = {
  year: Scalars['Int']['input'];
};


export type QueryReportArgs = {
  year: Scalars['Int']['input'];
};


export type QueryFigureRecordsArgs = {
  figure: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QueryReportContradictionsArgs = {
  year: Scalars['Int']['input'];
};


export type QueryCountryRequestsArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryCountryRequestVersionsArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type QueryCheckCountryRequestArgs = {
  request: CountryRequestInput;
};


export type QueryCheckCountryRequestEventArgs = {
  event: CountryRequestEventInput;
};


export type QueryCaseRolesArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryRoleVersionsArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type QueryCheckRoleArgs = {
  version?: InputMaybe<Scalars['ID']['input']>;
  role: RoleInput;
};


export type QueryRoutesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  filter?: InputMaybe<SearchFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStillVisibleArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryCaseTasksArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryTaskVersionsArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type QueryCheckTaskArgs = {
  task: TaskInput;
};


export type QueryUnknownPeopleArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryVictimArrivalVersionsArgs = {
  victimId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type QueryVictimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVictimArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHelpVersionsArgs = {
  victimId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type QueryVictimStatusVersionsArgs = {
  victimId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type QuerySupportArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};

export type Mutation = {
  /** States why cases will be read in this working session (3 to 200 characters). It stands on every audit line from now on. */
  statePurpose: MyResult;
  /** Opens an account that wrong passwords have locked. */
  unlockAccount: AccountResult;
  /** Severs a new case from one that the writer leads. NOT_FOUND when he does not lead it. */
  severCase: CaseLinkAnswer;
  /** Joins a case into another. NOT_FOUND when the writer does not lead both. */
  joinCase: CaseLinkAnswer;
  /** Says that two cases have to do with each other. It opens nothing and moves nobody. NOT_FOUND for a case that the writer does not edit, or another that he does not see. */
  relateCases: CaseLinkAnswer;
  /** Takes back that two cases were severed or joined, while nothing rests on it, or that they have to do with each other. NOT_FOUND when the writer does not see it. */
  takeBackCaseLink: CaseLinkAnswer;
  /** Opens a case; who opens it leads it. */
  openCase: CaseResult;
  /** Corrects a case that the reader leads. `version` is made by the client and names the new one; `expected` is the one that the writer saw. The day of the first change of stage goes along where nothing has followed it. */
  correctCase: CaseCorrected;
  /** Begins a chart in a case; what is on it comes through its door. `id` and `tab` are made by the client, so that a repeated request begins no second one. */
  addChart: ChartAnswer;
  /** Begins to work on it in this window. Somebody else's work is only taken over when `takeOver` says so; nothing of it is lost. */
  enterChart: Chart;
  /** This window no longer works on it. */
  leaveChart: Scalars['Boolean']['output'];
  /** Gives a chart of the reader's own another name. */
  renameChart: ChartAnswer;
  /** Shares a chart with a member of the case, or no longer when `level` is null. */
  shareChart: Array<ChartColleague>;
  /** Puts a chart away. Its frozen versions stay where they are cited. */
  withdrawChart: Scalars['Boolean']['output'];
  /** Names what the chart is at the `revision` that the author saw, or freezes it; a problem when it was saved since. `hiddenElements` and `hiddenLines` are what its filters hide in the picture. */
  addChartVersion: VersionAnswer;
  /** Records a rule, or corrects the `version` that was read. `id` is made by the client: sent twice, it is recorded once. When another version stands meanwhile, it comes back as `newer`. */
  recordCountryRule: CountryRuleAnswer;
  /** Takes back the `version` that the reader has recorded himself: what stood before it stands again, or no such rule is kept. The history keeps both. `id` is made by the client. */
  undoCountryRule: CountryRuleAnswer;
  /** Records a search for a person of a case on the board of the unit, or corrects the `version` that was read. `id` is made by the client: sent twice, it is recorded once. */
  recordDomesticSearch: DomesticSearchAnswer;
  /** Ends the `version` that was read, or corrects its end; null takes the end back. `id` is made by the client. */
  endDomesticSearch: DomesticSearchAnswer;
  /** Brings back, under its id, a search that the reader himself has withdrawn: with its versions and all who worked it. */
  restoreDomesticSearch: DomesticSearchAnswer;
  /** Withdraws a search that the reader was the first to record and on which nothing rests. It stays known as of the days on which it stood. */
  withdrawDomesticSearch: DomesticSearchAnswer;
  /** Gives a domestic search to an officer, or back when none is named, from a day on, in the place of the `version` of that which was read. `id` is made by the client: sent twice, it is recorded once. */
  assignSearch: NoticeOwnerAnswer;
  /** Keeps the blocks of a dossier as a template, with own texts that rest on nothing and name nobody of the case. `id` is made by the client. NOT_FOUND when the dossier is not the reader's. */
  keepDossierTemplate: DossierTemplateAnswer;
  /** Saves a template of one's own anew: what stood before stays in its history. `version` is made by the client, `expected` is the version that the reader saw. NOT_FOUND when it is not his. */
  saveDossierTemplate: DossierTemplateAnswer;
  /** Withdraws a template of one's own. Dossiers that began with it stay as they are, and it can be brought back. */
  withdrawDossierTemplate: Scalars['Boolean']['output'];
  /** Brings back a template of one's own that was withdrawn. */
  restoreDossierTemplate: Scalars['Boolean']['output'];
  /** Freezes the saved dossier into a version, as the reader sees it; `hash` is that of what he has seen. Refused while the ledger blocks. `id` is made by the client: sent twice, it is frozen once. */
  freezeDossier: DossierVersionAnswer;
  /** Asks for a version to be approved, once. */
  requestDossierApproval: DossierVersionAnswer;
  /** Approves exactly what has this hash. Decided once, by the right office and another than who froze it or asked. */
  approveDossier: DossierVersionAnswer;
  /** Refuses a version, and says why. */
  refuseDossier: DossierVersionAnswer;
  /** Begins a dossier from the template of its kind. `id` is made by the client, so that a repeated request begins no second one. `from` is a dossier of the case, with whose blocks it begins instead: what may not enter one of this kind is not taken over. `templateId` is a template of that kind that the reader may use, with which it begins. */
  addDossier: DossierAnswer;
  /** Gives a dossier another name. */
  renameDossier: DossierAnswer;
  /** Puts a dossier away. Its versions stay where they are cited, and it can be brought back. */
  withdrawDossier: Scalars['Boolean']['output'];
  /** Brings back a dossier that was put away. */
  restoreDossier: Scalars['Boolean']['output'];
  /** Records that a permission holds no more: what rests on it stands in the way again, and approvals that rest on it lapse. */
  withdrawPermission: Scalars['Boolean']['output'];
  /** Records that the provider of a fact, a name or a source of the case permits a use: by whom and on which day. NOT_FOUND when it is none of the case's or the reader does not edit the case. */
  recordPermission: PermissionAnswer;
  /** Tells those who work a notice or a search that a duty stands which follows from what the writer sees, or brings back what he settled last. `id` is made by the client: sent twice, it is recorded once. */
  tellDuty: DutyAnswer;
  /** Says that what was told is settled: by who told it, or who writes where it lies. `id` is made by the client. */
  settleDuty: DutyAnswer;
  /** Keeps an enquiry as asked. `id` is made by the client: sent twice, it is kept once. NOT_FOUND for a case that the reader does not edit and for what he does not see. */
  askEnquiry: EnquiryAnswer;
  /** Notes how an open enquiry ended. */
  closeEnquiry: EnquiryAnswer;
  /**
   * Records an episode with the acts in it, or corrects the `version` that the writer has seen; it is superseded, not overwritten. Sources that show
   * the episode show its correction while forms, means, controls and victim are the same. `id` is made by the client: sent twice, it is recorded once.
   */
  recordEpisode: EpisodeAnswer;
  /** Withdraws an episode that the reader recorded himself, with the acts in it. It stays known as of the days on which it stood. */
  withdrawEpisode: EpisodeAnswer;
  /** Brings back an episode that the reader withdrew himself, with its acts and the sources that show them. `id` is made by the client; `version` is what was withdrawn. */
  restoreEpisode: EpisodeAnswer;
  /** Brings back an exhibit, a statement or a report that the reader has withdrawn himself, under its id and with all its versions. Sent twice, it is done once. */
  restoreSource: EvidenceAnswer;
  /** Brings back what the reader has recorded of an exhibit or a statement and withdrawn himself, under its id. */
  restoreExhibitEvent: EvidenceAnswer;
  /** Brings back a file of an exhibit that the reader has withdrawn himself, under its id and with who has checked it, unless the exhibit has the same bytes again. */
  restoreExhibitFile: EvidenceAnswer;
  /** Ties a fact to its source again, as the reader had tied it and withdrew it, under the same id. `ends` are the elements at the fact, at most 2. */
  restoreCitation: EvidenceAnswer;
  /** Records an exhibit. `id` is made by the client: sent twice, it is recorded once. NOT_FOUND for a case that the reader does not edit. */
  recordExhibit: EvidenceAnswer;
  /** Corrects an exhibit: what stood before stays known as of its days. `expected` is the version that the reader saw; `version` is made by the client and names the new one. */
  correctExhibit: EvidenceAnswer;
  /** Withdraws an exhibit, a statement or a report that the reader has recorded himself, while nothing rests on it and nothing has happened to it. */
  withdrawSource: EvidenceAnswer;
  /** Records what happened to an exhibit, or that a statement was retracted, or corrects the `version` that the writer has seen, whoever has recorded it. `id` is made by the client: sent twice, it is recorded once. */
  recordExhibitEvent: EvidenceAnswer;
  /** Withdraws what the reader has recorded of an exhibit or a statement himself (a version that he has corrected is his), or with a reason what another has. */
  withdrawExhibitEvent: EvidenceAnswer;
  /** Ties a fact to a source that shows it or speaks against it: a link, an act, an episode, a journey, a role, an offence, a step of the proceedings, or what a record says of a person. `ends` are the elements at the fact, at most 2; `id` is made by the client. `quote` is a passage of the source, kept where fact and source lie in one compartment and nobody protected is at the fact; `fileId` is the file of the exhibit in which it stands. */
  citeFact: EvidenceAnswer;
  /** Takes back a tie that the reader has made himself, or with a reason one that another has made. */
  withdrawCitation: EvidenceAnswer;
  /** Records a statement or an information report. `id` is made by the client: sent twice, it is recorded once. NOT_FOUND for a case that the reader does not edit. */
  recordTold: EvidenceAnswer;
  /** Corrects a statement or an information report: what stood before stays known as of its days. `expected` is the version that the reader saw; `version` is made by the client and names the new one. */
  correctTold: EvidenceAnswer;
  /** Records that a picture or a table of these elements (at most 5,000) leaves the chart, without the lines of some types and certainties, and gives the mark that it must carry. What may not leave the unit is left out, and the marking says how much. NOT_FOUND when none of the elements is the reader's, FORBIDDEN when none may leave. */
  recordExport: ExportMark;
  /** Withdraws a file that the reader has uploaded himself, while no passage of it is cited. As of days past it still shows. */
  withdrawExhibitFile: EvidenceAnswer;
  /** Records that the reader has compared a redacted rendition with its original and that it names nobody who is protected. Once, by another than who uploaded it, on exactly these bytes. */
  checkRedaction: EvidenceAnswer;
  /** Records what happened to the person of a notice or of a domestic search (`soughtBy`), where that lies, or corrects the `version` that was read: what it is stays. `id` is made by the client: sent twice, it is recorded once. */
  recordFugitiveFact: FugitiveAnswer;
  /** Withdraws such a fact that the reader was the first to record. It stays known as of the days on which it stood. */
  withdrawFugitiveFact: FugitiveAnswer;
  /** Says for the reader's own side that a hit is not the same person: it is remembered, also when another record of the same two meets later. The other side learns nothing of it and judges by itself. `id` is made by the client. */
  setHitAside: HitAnswer;
  /** Takes that back: the hit stands among those of the reader's side again. */
  restoreHit: HitAnswer;
  /** Asks whoever holds a thing to get in touch. The answer is the same whether or not anybody does. `id` is made by the client. */
  askForThing: AskedAnswer;
  /** The reader's answer to a question about what his own case holds. NOT_FOUND when there is no such question to him. */
  answerInquiry: Inquiry;
  /** Asks for a hypothesis of a saved chart on which the reader works to be confirmed as this link. `id` is made by the client: sent twice, it is asked once. NOT_FOUND for a case that the reader does not edit and for what he does not see. */
  askForLink: LinkRequestAnswer;
  /** Records what somebody else asked to be confirmed, as `recordLink` does, in the name of both. NOT_FOUND when it was withdrawn, or one of its ends is not there for the reader. */
  confirmLink: LinkRequestAnswer;
  /** Leaves it a hypothesis, and says why. NOT_FOUND as above. */
  declineLink: LinkRequestAnswer;
  /** Takes back what the reader himself asked, while it waits. */
  withdrawLinkRequest: LinkRequestAnswer;
  /** Starts the dry run: nothing is written. The mapping is saved under the heading of the file. */
  checkImport: ImportAnswer;
  /** Lets the rows in, after the dry run. */
  runImport: ImportAnswer;
  /** Stops what runs after the current batch. */
  cancelImport: ImportAnswer;
  /** Takes back all that it brought. */
  undoImport: ImportAnswer;
  /** Records a journey, or a correction of the version that stands. `id` is made by the client: sent twice, it is recorded once. */
  recordJourney: JourneyAnswer;
  /** Withdraws a journey that the reader recorded himself. It stays known as of the days on which it stood. */
  withdrawJourney: JourneyAnswer;
  /** Brings back a journey that the reader withdrew himself, with what showed it. `id` is made by the client; `version` is what was withdrawn. */
  restoreJourney: JourneyAnswer;
  /**
   * Corrects a link, whoever has recorded it: the `version` that the writer has seen is superseded and stays known as of its days. `id` is made by the client:
   * sent twice, it is corrected once. Its sources go on to a version with the same beginning. NOT_FOUND where the reader does not write, or sees no such link.
   */
  correctLink: LinkCorrectionAnswer;
  /** Records a link, with the passage that it is recorded from. `id` is made by the client: sent twice, it is recorded once. NOT_FOUND for a case that the reader does not edit and for what he does not see. */
  recordLink: LinkAnswer;
  /** Withdraws a link that the reader has recorded himself, with its passage: it stays known as of the days on which it stood. NOT_FOUND for any other. */
  withdrawLink: LinkAnswer;
  /** Judges a pair. `key` is made by the client: sent twice, it is done once. SAME joins the two, or proposes it where a second person is needed. */
  decideMatch: MatchAnswer;
  /** The second person's yes to a proposed join; by another account than the first. */
  confirmMatch: MatchAnswer;
  /** Takes a judgement back, at any time: what was joined goes back where it was. */
  undoMatch: MatchAnswer;
  /** Lets an account into a case that the writer leads, or changes how far and how long it may go. NOT_FOUND when he does not lead it. */
  giveMembership: MembershipAnswer;
  /** Takes an account out of a case that the writer leads. It sees nothing of it at its next request. `seenAt` as in `giveMembership`. */
  endMembership: MembershipAnswer;
  /** Records a message. `id` is made by the client: sent twice, it is recorded once. `seen` are the ids of the messages that answer the same one and that the writer has seen. */
  recordMessage: MessageAnswer;
  /** Records a version of a message in the place of the `version` that was read. It stays in its case and its thread. */
  correctMessage: MessageAnswer;
  /** Withdraws a message that the reader has recorded himself and that nothing answers. */
  withdrawMessage: MessageAnswer;
  /** Keeps a note, or corrects the `version` that the writer has seen; it is superseded, not overwritten. `id` is made by the client: sent twice, it is kept once. */
  recordCaseNote: CaseNoteAnswer;
  /** Withdraws a note that the reader has kept himself. It stays known as of the days on which it stood. */
  withdrawCaseNote: CaseNoteAnswer;
  /** Brings back a note that the reader withdrew himself. `id` is made by the client; `version` is what was withdrawn. */
  restoreCaseNote: CaseNoteAnswer;
  /** Corrects what a notice says, in the place of the `version` that was read. `id` is made by the client: sent twice, it is corrected once. */
  correctNotice: NoticeCorrectionAnswer;
  /** Erases what another country's notice said, in every version, with what only its file brought. `id` is made by the client: sent twice, or again after it was broken off, it is erased once. */
  eraseNotice: NoticeAnswer;
  /** Gives a notice to an officer, or back when none is named, from a day on, in the place of the `version` that was read. `id` is made by the client: sent twice, it is recorded once. */
  assignNotice: NoticeOwnerAnswer;
  /** Drafts a notice on one person on the board of the unit. `id` is made by the client: sent twice, it is drafted once. */
  draftNotice: NoticeAnswer;
  /** Records a change of the state of a notice, or corrects the `version` that was read of one: its state stays. `seen` are the ids of its events that the writer has seen. `id` is made by the client. */
  recordNoticeEvent: NoticeAnswer;
  /** Withdraws an event that the reader was the first to record. With its only event a notice that he drafted is withdrawn too. */
  withdrawNoticeEvent: NoticeAnswer;
  /** Records where the person of a notice or of a domestic search (`soughtBy`) is presumed to hide, where that lies: what was presumed there ends on that day. With a `version` that one is corrected. `seen` are the ids of `presumptions` that the writer has seen. `id` is made by the client: sent twice, it is recorded once. */
  recordPresumedCountry: PresumptionAnswer;
  /** Withdraws such an assessment that the reader was the first to record: what it had ended stands again. */
  withdrawPresumedCountry: PresumptionAnswer;
  /**
   * Records an offence, or corrects the `version` that the writer has seen; it is superseded, not overwritten, and what names it names the correction.
   * `id` is made by the client: sent twice, it is recorded once.
   */
  recordOffence: OffenceAnswer;
  /**
   * Withdraws an offence that the reader recorded himself. Charges and episodes that name it stay and name it no more; `seen` are those that
   * he was shown, and when another has come since nothing is done. It stays known as of the days on which it stood.
   */
  withdrawOffence: OffenceAnswer;
  /** Brings back an offence that the reader withdrew himself, with what named it then and is there still. `id` is made by the client; `version` is what was withdrawn. */
  restoreOffence: OffenceAnswer;
  /**
   * Records a step of the proceedings, or corrects the `version` that the writer has seen; it is superseded, not overwritten. `id` is made by the
   * client: sent twice, it is recorded once. Charges are brought, not recorded.
   */
  recordProceeding: ProceedingAnswer;
  /** Brings a charge, or corrects one that waits. It counts once a second person of the prosecution has approved it. */
  bringCharge: ProceedingAnswer;
  /** Approves a charge that somebody else brought, or refuses it with a reason. `id` is made by the client; `version` is what was read. */
  decideCharge: ProceedingAnswer;
  /** Withdraws what the reader recorded himself, while nothing follows it. It stays known as of the days on which it stood. */
  withdrawProceeding: ProceedingAnswer;
  /**
   * Records what a prosecutor decides on an element, however well it is shown: the table proposes and does not bind. `id` is made by the client: sent
   * twice, it is recorded once. `seen` is the decision that stood when the form was opened, null for none.
   */
  decideElement: ElementDecisionAnswer;
  /** Withdraws a decision that the reader has recorded himself; the one before it stands again. */
  withdrawElementDecision: ElementDecisionAnswer;
  /** Answers a check of a notice or of a domestic search (`soughtBy`), or corrects the `version` that was read. `id` is made by the client: sent twice, it is recorded once. When another answer stands meanwhile, it comes back as `newer`. */
  recordReadinessFact: ReadinessFactAnswer;
  /** Withdraws an answer that the reader has recorded himself: the check stands again as without it. */
  withdrawReadinessFact: ReadinessFactAnswer;
  /**
   * Corrects what a record of a case says of a person, whoever has recorded it: the `version` that the writer has seen is superseded and stays known as of its days.
   * `id` is made by the client: sent twice, it is corrected once. Its sources go on to a version with the same name, birth and citizenship. NOT_FOUND where the reader
   * does not write, or does not see the record.
   */
  correctRecord: RecordCorrectionAnswer;
  /** Records an element by hand, as an import would, with the passage that it is recorded from. `id` is made by the client: sent twice, it is recorded once. NOT_FOUND for a case that the reader does not edit and for what he does not see. */
  recordElement: ElementAnswer;
  /** Withdraws a record that the reader has made by hand, with what was recorded together with it: it stays known as of the days on which it stood. Only while nothing else of the case rests on it. NOT_FOUND for any other. */
  withdrawElement: ElementAnswer;
  /** Keeps the report of a year as it is counted at this moment. The id is made by whoever asks. NOT_FOUND when it is that of something else. */
  freezeReport: FrozenReport;
  /** Keeps a question, or a new version of one of the reader's own, and with whom it is shared. */
  keepQuestion: KeptQuestionAnswer;
  /** Puts away a question of the reader's own. */
  putAwayQuestion: Scalars['Boolean']['output'];
  /** Writes the reason for the difference of a published figure, in the place of the `version` that was read; an empty text takes it back. `id` is made by the client: sent twice, it is written once. NOT_FOUND for a figure that is not published of that year. */
  explainDifference: WrittenReasonAnswer;
  /** Says to which country a dossier goes, or corrects the `version` that was read. `id` is made by the client: sent twice, it is recorded once. */
  recordCountryRequest: CountryRequestAnswer;
  /** Withdraws a request that the reader recorded himself, while nothing has happened to it and nothing was given with it. */
  withdrawCountryRequest: CountryRequestAnswer;
  /** Brings back a request that the reader withdrew himself, while the dossier has no other. `id` is made by the client; `version` is what was withdrawn. */
  restoreCountryRequest: CountryRequestAnswer;
  /** Records that a request was sent, answered or refused, on which day. `seen` is the last that the writer was shown to have happened, null where nothing had. */
  recordCountryRequestEvent: CountryRequestAnswer;
  /** Takes back what the reader recorded of a request himself, while nothing has happened to it since. */
  withdrawCountryRequestEvent: CountryRequestAnswer;
  /**
   * Gives somebody in the case a role, or corrects the `version` that the writer has seen: its end is such a correction. `id` is made by the client: sent twice,
   * it is recorded once. Sources that show a role go on to a correction of the same role with the same beginning.
   */
  recordRole: RoleAnswer;
  /** Withdraws a role that the reader has recorded himself; as of days past it still shows. */
  withdrawRole: RoleAnswer;
  /** Brings back the `version` of a role that the reader has withdrawn himself, with what shows it. `id` is made by the client: sent twice, it is done once. */
  restoreRole: RoleAnswer;
  /** Adds a task, or changes the `version` that the writer has seen; it is superseded, not overwritten. `id` is made by the client: sent twice, it is added once. */
  recordTask: TaskAnswer;
  /** Says that a task is done, or that it is not. `id` is made by the client; `version` is what was read. */
  tickTask: TaskAnswer;
  /** Withdraws a task that the reader recorded himself. It stays known as of the days on which it stood. */
  withdrawTask: TaskAnswer;
  /** Brings back a task that the reader withdrew himself. `id` is made by the client; `version` is what was withdrawn. */
  restoreTask: TaskAnswer;
  /** Records people known by number, or a correction of the version that stands. `id` is made by the client: sent twice, it is recorded once. */
  recordUnknownPeople: UnknownPeopleAnswer;
  /** Withdraws people known by number whom the reader recorded himself. It stays known as of the days on which it stood. */
  withdrawUnknownPeople: UnknownPeopleAnswer;
  /** Brings back people known by number whom the reader has withdrawn himself, under their id and with their sources, while their episode stands as it did. Sent twice, it is done once. */
  restoreUnknownPeople: UnknownPeopleAnswer;
  /** Registers somebody who came to the reader's centre first, with her children, at most 12. `id` is made by the client: sent twice, she is registered once. */
  registerVictim: VictimRegistered;
  /** Corrects the `version` that was read of how she came, whether she agrees that a case learns of her, and, where `person` is given, who she is. Without a name the sealed one stays. */
  correctVictimArrival: VictimAnswer;
  /** Withdraws a registration that was made by mistake, with the children, by who made it. Refused once help or a case rests on it. */
  withdrawVictimArrival: VictimAnswer;
  /** Puts the registration `version` that the reader has withdrawn in force again. `id` is made by the client. */
  restoreVictimArrival: VictimAnswer;
  /** Adds a child of somebody whom the reader's centre has registered. */
  addVictimChild: VictimAnswer;
  /** Takes somebody who came to a centre, and agrees, into a case that the reader edits: its members see what the centre has recorded of her. */
  takeVictimIntoCase: VictimAnswer;
  /** Records a decision in a case that the reader edits, or corrects the `version` that was read; `seen` are the decisions that the writer saw. `id` is made by the client: sent twice, it is recorded once. */
  recordVictimStatus: VictimAnswer;
  /** Withdraws the latest decision, if the reader recorded it himself. */
  withdrawVictimStatus: VictimAnswer;
  /** Begins the recovery and reflection period, or corrects its day. It has one length and is given once. */
  recordReflectionPeriod: VictimAnswer;
  /** Records help, or corrects the `version` that was read. `caseId` is null for a centre, which records in its own compartment. */
  recordVictimHelp: VictimAnswer;
  /** Withdraws an entry of help, or the reflection period, that the reader recorded himself. */
  withdrawVictimHelp: VictimAnswer;
};


export type MutationStatePurposeArgs = {
  purpose: Scalars['String']['input'];
};


export type MutationUnlockAccountArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSeverCaseArgs = {
  input: SeverCaseInput;
};


export type MutationJoinCaseArgs = {
  input: JoinCaseInput;
};


export type MutationRelateCasesArgs = {
  input: RelateCasesInput;
};


export type MutationTakeBackCaseLinkArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationOpenCaseArgs = {
  input: OpenCaseInput;
};


export type MutationCorrectCaseArgs = {
  caseId: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
  expected: Scalars['ID']['input'];
  case: CaseInput;
};


export type MutationAddChartArgs = {
  id: Scalars['ID']['input'];
  caseId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  tab: Scalars['ID']['input'];
};


export type MutationEnterChartArgs = {
  id: Scalars['ID']['input'];
  tab: Scalars['ID']['input'];
  takeOver?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationLeaveChartArgs = {
  id: Scalars['ID']['input'];
  tab: Scalars['ID']['input'];
};


export type MutationRenameChartArgs = {
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};


export type MutationShareChartArgs = {
  id: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
  level?: InputMaybe<ChartLevel>;
};


export type MutationWithdrawChartArgs = {
  id: Scalars['ID']['input'];
};


export type MutationAddChartVersionArgs = {
  id: Scalars['ID']['input'];
  chartId: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  name: Scalars['String']['input'];
  isFrozen: Scalars['Boolean']['input'];
  hiddenElements: Scalars['Int']['input'];
  hiddenLines: Scalars['Int']['input'];
};


export type MutationRecordCountryRuleArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  rule: CountryRuleInput;
};


export type MutationUndoCountryRuleArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
};


export type MutationRecordDomesticSearchArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  search: DomesticSearchInput;
};


export type MutationEndDomesticSearchArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
  end?: InputMaybe<DomesticSearchEndInput>;
};


export type MutationRestoreDomesticSearchArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawDomesticSearchArgs = {
  id: Scalars['ID']['input'];
};


export type MutationAssignSearchArgs = {
  id: Scalars['ID']['input'];
  searchId: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  on: Scalars['String']['input'];
};


export type MutationKeepDossierTemplateArgs = {
  id: Scalars['ID']['input'];
  dossierId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  isForBody: Scalars['Boolean']['input'];
};


export type MutationSaveDossierTemplateArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
  expected: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  isForBody: Scalars['Boolean']['input'];
  document: Scalars['String']['input'];
};


export type MutationWithdrawDossierTemplateArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreDossierTemplateArgs = {
  id: Scalars['ID']['input'];
};


export type MutationFreezeDossierArgs = {
  id: Scalars['ID']['input'];
  dossierId: Scalars['ID']['input'];
  hash: Scalars['String']['input'];
  naming?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type MutationRequestDossierApprovalArgs = {
  id: Scalars['ID']['input'];
};


export type MutationApproveDossierArgs = {
  id: Scalars['ID']['input'];
  hash: Scalars['String']['input'];
  naming?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type MutationRefuseDossierArgs = {
  id: Scalars['ID']['input'];
  hash: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


export type MutationAddDossierArgs = {
  id: Scalars['ID']['input'];
  caseId: Scalars['ID']['input'];
  kind: DossierKind;
  language: DossierLanguage;
  title: Scalars['String']['input'];
  from?: InputMaybe<Scalars['ID']['input']>;
  templateId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationRenameDossierArgs = {
  id: Scalars['ID']['input'];
  title: Scalars['String']['input'];
};


export type MutationWithdrawDossierArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreDossierArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawPermissionArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationRecordPermissionArgs = {
  id: Scalars['ID']['input'];
  caseId: Scalars['ID']['input'];
  factId: Scalars['ID']['input'];
  allows: PermittedUse;
  grantedBy: Scalars['String']['input'];
  on: Scalars['Day']['input'];
};


export type MutationTellDutyArgs = {
  id: Scalars['ID']['input'];
  soughtBy: Scalars['ID']['input'];
  duty: WithdrawalDuty;
};


export type MutationSettleDutyArgs = {
  id: Scalars['ID']['input'];
  soughtBy: Scalars['ID']['input'];
  duty: WithdrawalDuty;
};


export type MutationAskEnquiryArgs = {
  id: Scalars['ID']['input'];
  caseId: Scalars['ID']['input'];
  rule: Scalars['String']['input'];
  about: Array<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
  legalGround: Scalars['String']['input'];
};


export type MutationCloseEnquiryArgs = {
  id: Scalars['ID']['input'];
  outcome: EnquiryOutcome;
  note?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRecordEpisodeArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  episode: EpisodeInput;
};


export type MutationWithdrawEpisodeArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationRestoreEpisodeArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
};


export type MutationRestoreSourceArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreExhibitEventArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreExhibitFileArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRestoreCitationArgs = {
  id: Scalars['ID']['input'];
  ends: Array<Scalars['ID']['input']>;
};


export type MutationRecordExhibitArgs = {
  id: Scalars['ID']['input'];
  exhibit: ExhibitInput;
};


export type MutationCorrectExhibitArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
  expected: Scalars['ID']['input'];
  exhibit: ExhibitInput;
};


export type MutationWithdrawSourceArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRecordExhibitEventArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  sourceId: Scalars['ID']['input'];
  event: ExhibitEventInput;
};


export type MutationWithdrawExhibitEventArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCiteFactArgs = {
  id: Scalars['ID']['input'];
  factId: Scalars['ID']['input'];
  ends: Array<Scalars['ID']['input']>;
  sourceId: Scalars['ID']['input'];
  locator?: InputMaybe<Scalars['String']['input']>;
  quote?: InputMaybe<Scalars['String']['input']>;
  fileId?: InputMaybe<Scalars['ID']['input']>;
  against: Scalars['Boolean']['input'];
};


export type MutationWithdrawCitationArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRecordToldArgs = {
  id: Scalars['ID']['input'];
  told: ToldInput;
};


export type MutationCorrectToldArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
  expected: Scalars['ID']['input'];
  told: ToldInput;
};


export type MutationRecordExportArgs = {
  format: ExportMadeByBrowser;
  caseId?: InputMaybe<Scalars['ID']['input']>;
  ids: Array<Scalars['ID']['input']>;
  withoutTypes?: InputMaybe<Array<Scalars['String']['input']>>;
  withoutCertainties?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type MutationWithdrawExhibitFileArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCheckRedactionArgs = {
  id: Scalars['ID']['input'];
  sha256: Scalars['String']['input'];
};


export type MutationRecordFugitiveFactArgs = {
  id: Scalars['ID']['input'];
  soughtBy: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  fact: FugitiveFactInput;
};


export type MutationWithdrawFugitiveFactArgs = {
  soughtBy: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationSetHitAsideArgs = {
  id: Scalars['ID']['input'];
  hitId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRestoreHitArgs = {
  id: Scalars['ID']['input'];
};


export type MutationAskForThingArgs = {
  id: Scalars['ID']['input'];
  kind: AskedThing;
  value: Scalars['String']['input'];
  why: Scalars['String']['input'];
};


export type MutationAnswerInquiryArgs = {
  id: Scalars['ID']['input'];
  agrees: Scalars['Boolean']['input'];
};


export type MutationAskForLinkArgs = {
  id: Scalars['ID']['input'];
  chartId: Scalars['ID']['input'];
  hypothesisId: Scalars['ID']['input'];
  link: LinkInput;
};


export type MutationConfirmLinkArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeclineLinkArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationWithdrawLinkRequestArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCheckImportArgs = {
  id: Scalars['ID']['input'];
  mapping: ImportMappingInput;
  reading?: InputMaybe<ImportReadingInput>;
};


export type MutationRunImportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCancelImportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUndoImportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRecordJourneyArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  journey: JourneyInput;
};


export type MutationWithdrawJourneyArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationRestoreJourneyArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
};


export type MutationCorrectLinkArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
  type: Scalars['String']['input'];
  source: Scalars['ID']['input'];
  target: Scalars['ID']['input'];
  link: LinkCorrectionInput;
};


export type MutationRecordLinkArgs = {
  id: Scalars['ID']['input'];
  link: LinkInput;
  passage?: InputMaybe<PassageInput>;
};


export type MutationWithdrawLinkArgs = {
  id: Scalars['ID']['input'];
  type: Scalars['String']['input'];
  source: Scalars['ID']['input'];
  target: Scalars['ID']['input'];
};


export type MutationDecideMatchArgs = {
  id: Scalars['ID']['input'];
  decision: MatchDecision;
  note?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['ID']['input'];
};


export type MutationConfirmMatchArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
};


export type MutationUndoMatchArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
};


export type MutationGiveMembershipArgs = {
  membership: MembershipInput;
};


export type MutationEndMembershipArgs = {
  caseId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
  seenAt: Scalars['String']['input'];
};


export type MutationRecordMessageArgs = {
  id: Scalars['ID']['input'];
  seen: Array<Scalars['ID']['input']>;
  message: MessageInput;
};


export type MutationCorrectMessageArgs = {
  id: Scalars['ID']['input'];
  messageId: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
  message: MessageInput;
};


export type MutationWithdrawMessageArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRecordCaseNoteArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  note: CaseNoteInput;
};


export type MutationWithdrawCaseNoteArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationRestoreCaseNoteArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
};


export type MutationCorrectNoticeArgs = {
  id: Scalars['ID']['input'];
  noticeId: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
  correction: NoticeCorrectionInput;
};


export type MutationEraseNoticeArgs = {
  id: Scalars['ID']['input'];
  noticeId: Scalars['ID']['input'];
  erasure: NoticeErasureInput;
};


export type MutationAssignNoticeArgs = {
  id: Scalars['ID']['input'];
  noticeId: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  on: Scalars['String']['input'];
};


export type MutationDraftNoticeArgs = {
  id: Scalars['ID']['input'];
  notice: NoticeInput;
};


export type MutationRecordNoticeEventArgs = {
  id: Scalars['ID']['input'];
  noticeId: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  seen: Array<Scalars['ID']['input']>;
  event: NoticeEventInput;
};


export type MutationWithdrawNoticeEventArgs = {
  noticeId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationRecordPresumedCountryArgs = {
  id: Scalars['ID']['input'];
  soughtBy: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  seen: Array<Scalars['ID']['input']>;
  presumption: PresumptionInput;
};


export type MutationWithdrawPresumedCountryArgs = {
  soughtBy: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationRecordOffenceArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  offence: OffenceInput;
};


export type MutationWithdrawOffenceArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  seen: Array<Scalars['ID']['input']>;
};


export type MutationRestoreOffenceArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
};


export type MutationRecordProceedingArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  fact: ProceedingInput;
};


export type MutationBringChargeArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  fact: ProceedingInput;
};


export type MutationDecideChargeArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
  approve: Scalars['Boolean']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationWithdrawProceedingArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationDecideElementArgs = {
  id: Scalars['ID']['input'];
  seen?: InputMaybe<Scalars['ID']['input']>;
  decision: ElementDecisionInput;
};


export type MutationWithdrawElementDecisionArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationRecordReadinessFactArgs = {
  id: Scalars['ID']['input'];
  soughtBy: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  fact: ReadinessFactInput;
};


export type MutationWithdrawReadinessFactArgs = {
  soughtBy: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationCorrectRecordArgs = {
  id: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
  record: RecordCorrectionInput;
};


export type MutationRecordElementArgs = {
  id: Scalars['ID']['input'];
  element: ElementInput;
  passage?: InputMaybe<PassageInput>;
};


export type MutationWithdrawElementArgs = {
  id: Scalars['ID']['input'];
};


export type MutationFreezeReportArgs = {
  id: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type MutationKeepQuestionArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
  question: QuestionInput;
  sharedIds: Array<Scalars['ID']['input']>;
};


export type MutationPutAwayQuestionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationExplainDifferenceArgs = {
  id: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  figure: Scalars['String']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
};


export type MutationRecordCountryRequestArgs = {
  id: Scalars['ID']['input'];
  dossierId: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  request: CountryRequestInput;
};


export type MutationWithdrawCountryRequestArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationRestoreCountryRequestArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
};


export type MutationRecordCountryRequestEventArgs = {
  id: Scalars['ID']['input'];
  seen?: InputMaybe<Scalars['ID']['input']>;
  event: CountryRequestEventInput;
};


export type MutationWithdrawCountryRequestEventArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationRecordRoleArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  role: RoleInput;
};


export type MutationWithdrawRoleArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationRestoreRoleArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
};


export type MutationRecordTaskArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  task: TaskInput;
};


export type MutationTickTaskArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
  isDone: Scalars['Boolean']['input'];
};


export type MutationWithdrawTaskArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationRestoreTaskArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
};


export type MutationRecordUnknownPeopleArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  people: UnknownPeopleInput;
};


export type MutationWithdrawUnknownPeopleArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationRestoreUnknownPeopleArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationRegisterVictimArgs = {
  id: Scalars['ID']['input'];
  arrival: VictimArrivalInput;
  person: NewVictimInput;
  children: Array<VictimChildInput>;
};


export type MutationCorrectVictimArrivalArgs = {
  id: Scalars['ID']['input'];
  victimId: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
  arrival: VictimArrivalInput;
  person?: InputMaybe<NewVictimInput>;
};


export type MutationWithdrawVictimArrivalArgs = {
  id: Scalars['ID']['input'];
  victimId: Scalars['ID']['input'];
};


export type MutationRestoreVictimArrivalArgs = {
  id: Scalars['ID']['input'];
  victimId: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
};


export type MutationAddVictimChildArgs = {
  id: Scalars['ID']['input'];
  victimId: Scalars['ID']['input'];
  child: VictimChildInput;
};


export type MutationTakeVictimIntoCaseArgs = {
  id: Scalars['ID']['input'];
  victimId: Scalars['ID']['input'];
  caseId: Scalars['ID']['input'];
};


export type MutationRecordVictimStatusArgs = {
  id: Scalars['ID']['input'];
  victimId: Scalars['ID']['input'];
  caseId: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  seen: Array<Scalars['ID']['input']>;
  status: VictimStatusInput;
};


export type MutationWithdrawVictimStatusArgs = {
  victimId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type MutationRecordReflectionPeriodArgs = {
  id: Scalars['ID']['input'];
  victimId: Scalars['ID']['input'];
  caseId: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['ID']['input']>;
  on: Scalars['String']['input'];
};


export type MutationRecordVictimHelpArgs = {
  id: Scalars['ID']['input'];
  victimId: Scalars['ID']['input'];
  caseId?: InputMaybe<Scalars['ID']['input']>;
  version?: InputMaybe<Scalars['ID']['input']>;
  help: VictimHelpInput;
};


export type MutationWithdrawVictimHelpArgs = {
  victimId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};

/** What waits for the reader's approval: four eyes need to know that there is something to look at. */
export type WaitingApprovals = {
  /** Versions of dossiers that his office approves, asked for by others, the first asked first, at most 100. */
  dossiers: Array<WaitingDossier>;
  /** Charges that others have brought in cases in which he writes, the first brought first, at most 100. */
  charges: Array<WaitingCharge>;
};

/** A version of a dossier that somebody asked to be approved. */
export type WaitingDossier = {
  /** Id of the version. */
  id: Scalars['ID']['output'];
  /** The case of the dossier. */
  case: CaseRef;
  /** Id of the dossier. */
  dossierId: Scalars['ID']['output'];
  /** What it is. */
  kind: DossierKind;
  /** The title of the version. */
  title: Scalars['String']['output'];
  /** Its number among the versions of the dossier. */
  number: Scalars['Int']['output'];
  /** When it was asked for. */
  since: Scalars['Moment']['output'];
  /** Who asked. */
  askedBy: LocalizedText;
};

/** A charge that somebody has brought. */
export type WaitingCharge = {
  /** Id of the charge. */
  id: Scalars['ID']['output'];
  /** The case in which it was brought. */
  case: CaseRef;
  /** Who would be accused. */
  person: ElementRef;
  /** The article. Null where none is recorded. */
  article?: Maybe<Scalars['String']['output']>;
  /** When it was brought. */
  since: Scalars['Moment']['output'];
  /** Who brought it. */
  askedBy: LocalizedText;
};

/** One line of the audit trail. It has ids and never names. */
export type AuditLine = {
  /** Position in the trail, from 1. */
  position: Scalars['Int']['output'];
  /** When the line was written. */
  at: Scalars['Moment']['output'];
  /** Id of the account, or `operator` for the command line, or null before sign-in. */
  who?: Maybe<Scalars['ID']['output']>;
  /** The user name at the time of reading; null when the account is unknown. */
  username?: Maybe<Scalars['String']['output']>;
  /** The role at that time. Null before sign-in and for the command line. */
  role?: Maybe<Scalars['String']['output']>;
  /** The purpose stated for the session. Null when none was. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** A line of the permission table, `case:read`. */
  action: Scalars['String']['output'];
  /** `DONE`, `REFUSED` or `FAILED`. */
  outcome: Scalars['String']['output'];
  /** At most 50 ids of what was shown or changed. */
  ids: Array<Scalars['ID']['output']>;
  /** How many there were. */
  size: Scalars['Int']['output'];
  /** Ties the lines of one request together. */
  requestId: Scalars['String']['output'];
  /** The moment as of which the graph was looked at. Null when it was looked at as it is. */
  asOf?: Maybe<Scalars['Moment']['output']>;
};

/** A page of the trail. */
export type AuditPage = {
  /** Newest first. */
  lines: Array<AuditLine>;
  /** Pass as `before` for the lines before these. Null at the beginning of the trail. */
  before?: Maybe<Scalars['Int']['output']>;
};

/** What runs out on a notice, or on a message. */
export type NoticeDeadlineKind =
  | 'VALIDITY'
  | 'DOCUMENTS'
  | 'PROVISIONAL_ARREST'
  /** The answer to a check of *If arrested tonight*: then the check is open again. */
  | 'ANSWER_TO_CHECK'
  /** Our answer to a request that came. */
  | 'ANSWER_OWED'
  /** Their answer to a request that went out. */
  | 'ANSWER_AWAITED';

/** A day on which something of a notice runs out: it follows from the dated facts and is never stored. */
export type NoticeDeadline = {
  /** What runs out. */
  kind: NoticeDeadlineKind;
  /** The last day, by the calendar of Bakı. Null when no period is kept for the country. */
  due?: Maybe<Scalars['Day']['output']>;
  /** Whether it runs, was met, or is over. */
  state: DeadlineState;
  /** Days until `due`, 0 on the last day, below 0 when it is over. Null when it was met or `due` is not known. */
  daysLeft?: Maybe<Scalars['Int']['output']>;
  /** The day on which it was met. Null while it is not. */
  metOn?: Maybe<Scalars['Day']['output']>;
  /** True when it is time to act: a validity in its last six months, an answer to a check in its last thirty days, a period after an arrest from its first day. */
  isNear: Scalars['Boolean']['output'];
  /** Whose answer lapses: of an answer to a check alone. */
  check?: Maybe<ReadinessCheckKind>;
  /** The country that holds the person, or for which the answer holds. Null for the validity, and for an answer that is the same for all. */
  country?: Maybe<Country>;
  /** False while nobody has checked the period against the law. */
  isChecked: Scalars['Boolean']['output'];
  /** Where the period stands in the law. Null while nobody has checked it, and for the validity. */
  source?: Maybe<Scalars['String']['output']>;
};

/** A deadline of a notice, of a search or of a message, in the list of what lapses next. */
export type LapsingNotice = {
  /** The notice. Null for a message or a search. */
  notice?: Maybe<Notice>;
  /** The search: of an answer that was given on it, or of a person on whom no notice of ours runs. Null otherwise. */
  search?: Maybe<DomesticSearch>;
  /** The message that waits for an answer. Null otherwise. */
  message?: Maybe<Message>;
  /** What runs out. */
  deadline: NoticeDeadline;
};

/** What must be there before a notice is requested. */
export type RequestCheckItem =
  | 'PURPOSE'
  | 'PENALTY'
  /** How much of the sentence is left: no fact says it, so it is always to be looked at by hand. */
  | 'SENTENCE_LEFT'
  | 'IDENTITY'
  | 'DUAL_CRIMINALITY'
  | 'PHOTOGRAPH'
  | 'DECISION';

/** Why a notice of ours is to be withdrawn, or a domestic search ended. */
export type WithdrawalDuty =
  | 'SURRENDERED'
  /** Arrested at home, and not released since. */
  | 'ARRESTED_HERE'
  | 'SEARCH_ENDED'
  /** The person's searches have ended, whatever the notice rests on: none that the reader sees is in force. */
  | 'NOT_SOUGHT'
  | 'CHARGE_REQUALIFIED'
  | 'CHARGE_ENDED'
  | 'DECISION_OVERTURNED'
  /** Of a notice of ours in force nothing that stands is found on which it rests. Only where its case is the reader's: of what lies in a case of others he finds nothing. */
  | 'NO_BASIS';

/** A notice or diffusion through Interpol's channels, ours or another country's. */
export type Notice = {
  /** What runs out on it and what has been met, the soonest first. Empty once the notice has ended. */
  deadlines: Array<NoticeDeadline>;
  /** What the check before a request does not find in what the reader may see. Empty for another country's notice. */
  missing: Array<RequestCheckItem>;
  /** Why it is to be withdrawn, as the reader sees or was told. Empty while nothing asks for it, once it has ended, and for another country's notice. */
  withdrawFor: Array<WithdrawalDuty>;
  /** The domestic searches for the person, those in force first, at most 50. */
  searches: Array<DomesticSearch>;
  /** What was told and is not settled, the earliest first. It stands in `withdrawFor` of every reader while the notice runs. */
  toldDuties: Array<ToldDuty>;
  /** What the reader sees in a case and may tell to those who work it, who may not see that case. Empty for whoever works it, or may while nobody does. */
  mayTell: Array<WithdrawalDuty>;
  /** What happened to the person, oldest first, at most 200. */
  facts: Array<FugitiveFact>;
  /** Where the search for the person stands. */
  standing: SearchStanding;
  /** What competes for the person whom it seeks, the earliest first: requests of two or more countries for arrest or surrender that the reader may see, and their red notices and diffusions in force. What was answered is marked, and competes no more. Empty while one country alone waits. */
  competingRequests: Array<CompetingRequest>;
  /** Messages about the notice or the person whom it seeks, the latest first, at most 100. */
  messages: Array<Message>;
  /** True when the reader may erase its content: of another country's alone. */
  mayErase: Scalars['Boolean']['output'];
  /** Who works it. Null while nobody ever did. */
  owner?: Maybe<NoticeOwner>;
  /** Id of the notice. */
  id: Scalars['ID']['output'];
  /** Its reference. */
  number: Scalars['String']['output'];
  /** Red, blue, green, yellow, black, or a diffusion. */
  colour: NoticeColour;
  /** The state of its latest dated event. */
  state: NoticeState;
  /** Every dated change of its state, oldest first. */
  events: Array<NoticeEvent>;
  /** Who is sought. */
  person: ElementRef;
  /** The country that asked for it. Null when the file that brought it does not say. */
  requestedBy?: Maybe<Country>;
  /** True when our bureau asked for it. */
  isOurs: Scalars['Boolean']['output'];
  /** `PROSECUTION` or `SENTENCE`. Null when the file that brought it does not say. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** The last day of its validity. Null when it has none. */
  validTo?: Maybe<Scalars['Day']['output']>;
  /** What the requesting bureau asks to be observed. */
  caveat?: Maybe<Scalars['String']['output']>;
  /** The case it rests on, when that is the reader's. */
  case?: Maybe<CaseRef>;
  /** Where the person is presumed to hide, the latest first. */
  presumedCountries: Array<PresumedCountry>;
  /** True while any search for the person is in force. */
  isWanted: Scalars['Boolean']['output'];
  /** The states that may follow, in the order of the procedure; `PUBLISHED` after `PUBLISHED` is a renewal. */
  nextStates: Array<NoticeState>;
  /** What may have been missed: states that fit on a day before one that is recorded. */
  missedStates: Array<NoticeState>;
  /** What it says now, as it was last recorded or corrected. */
  content: NoticeContent;
  /** True when the reader may change its state and correct what it says. */
  mayWrite: Scalars['Boolean']['output'];
  /** Where the person is or was presumed to hide, ended and refuted too, the latest first, at most 100. */
  presumptions: Array<Presumption>;
  /** Requests for the extradition of this person in the case of the notice, the last saved first, at most 50. Empty for whoever may not read dossiers. */
  readyRequests: Array<ReadyRequest>;
  /** Whether the file is ready, were the person arrested tonight: by country, where he is presumed to hide, was seen or is sought, and in those of `countries` (codes, at most 20; what is no country is left out). Empty once the notice has ended. */
  arrestReadiness: Array<ArrestReadiness>;
};


/** A notice or diffusion through Interpol's channels, ours or another country's. */
export type NoticeArrestReadinessArgs = {
  countries?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A search for a person inside the country. Whoever is sought by one that is in force is wanted. */
export type DomesticSearch = {
  /** What runs out for the person after an arrest abroad, and of the answers to its checks, the soonest first. Empty once it has ended. */
  deadlines: Array<NoticeDeadline>;
  /** Why it is to be ended, as the reader sees or was told: the person is back, or the charge on which it rests fell away. Empty while nothing asks for it, and once it has ended. */
  endFor: Array<WithdrawalDuty>;
  /** Id of this version: a correction has another. */
  id: Scalars['ID']['output'];
  /** Its number. Null for what came with a register. */
  number?: Maybe<Scalars['String']['output']>;
  /** Who is sought. */
  person: ElementRef;
  /** The case in which it was ordered, when that is the reader's. */
  case?: Maybe<CaseRef>;
  /** What the person is sought for. */
  group: DomesticSearchGroup;
  /** The charge on which it rests, when the reader sees it. */
  charge?: Maybe<DomesticSearchCharge>;
  /** The first day on which it is in force. */
  from: Scalars['Day']['output'];
  /** Its end. Null while it is in force. */
  end?: Maybe<DomesticSearchEnd>;
  /** Who ordered it. Null for what came with a register. */
  orderedBy?: Maybe<Scalars['String']['output']>;
  /** The decision or other document that orders it. Null for what came with a register. */
  document?: Maybe<Scalars['String']['output']>;
  /** Admiralty grade. Null when not graded. */
  grade?: Maybe<Scalars['String']['output']>;
  /** When this version was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** Who recorded it. Null for what came with a register or a file. */
  recordedBy?: Maybe<LocalizedText>;
  /** Ids of its earlier versions, the earliest first. */
  earlierIds: Array<Scalars['ID']['output']>;
  /** True when the reader may correct it, end it or take its end back. */
  mayChange: Scalars['Boolean']['output'];
  /** True when the reader was the first to record it. */
  mayWithdraw: Scalars['Boolean']['output'];
  /** The notices on the person, published first, at most 50. */
  notices: Array<Notice>;
  /** Who works it, through all its versions. Null while nobody ever did. */
  owner?: Maybe<NoticeOwner>;
  /** What was told and is not settled, the earliest first. It stands in `endFor` of every reader while the search is in force. */
  toldDuties: Array<ToldDuty>;
  /** What the reader sees in a case and may tell to those who work it, who may not see that case. Empty for whoever works it, or may while nobody does. */
  mayTell: Array<WithdrawalDuty>;
  /** What happened to the person, oldest first, at most 200. */
  facts: Array<FugitiveFact>;
  /** Where the search for the person stands. */
  standing: SearchStanding;
  /** Where the person is or was presumed to hide, ended and refuted too, the latest first, at most 100. */
  presumptions: Array<Presumption>;
  /** Where the person is presumed to hide, the latest first. */
  presumedCountries: Array<PresumedCountry>;
  /** Requests for the extradition of this person in the case of the search, the last saved first, at most 50. Empty for whoever may not read dossiers. */
  readyRequests: Array<ReadyRequest>;
  /** The same as of a notice, for whoever is sought by this search: that no notice asks other countries for an arrest is told as missing. Empty once the search has ended. */
  arrestReadiness: Array<ArrestReadiness>;
};


/** A search for a person inside the country. Whoever is sought by one that is in force is wanted. */
export type DomesticSearchArrestReadinessArgs = {
  countries?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A step of a search whose length is measured. */
export type NoticeStep =
  | 'PUBLISHED_TO_ARREST'
  | 'ARREST_TO_REQUEST'
  | 'REQUEST_TO_SURRENDER'
  | 'ARREST_TO_SURRENDER'
  | 'REQUEST_TO_REFUSAL';

/** How often people who are sought were arrested, surrendered or refused in one country in one year. There is none where nothing is recorded. */
export type NoticeOutcome = {
  /** What happened: an arrest, a surrender or a refusal. */
  kind: FugitiveFactKind;
  /** The year in which it happened. */
  year: Scalars['Int']['output'];
  /** The country that did it. */
  country: Country;
  /** How often: somebody may be arrested twice. */
  count: Scalars['Int']['output'];
  /** Of how many people. */
  people: Scalars['Int']['output'];
  /** The notices on those people. */
  notices: Array<Notice>;
  /** The domestic searches that ended so, where the arrest is not recorded by itself, and those for people on whom there is no notice. */
  searches: Array<DomesticSearch>;
};

/** How long a step takes. */
export type NoticeStepTime = {
  /** Which step. */
  step: NoticeStep;
  /** The median in days. Null when it is not known of anybody. */
  medianDays?: Maybe<Scalars['Float']['output']>;
  /** How many steps have both days recorded. */
  measured: Scalars['Int']['output'];
  /** How many have ended of which it is not recorded when they began. */
  unknown: Scalars['Int']['output'];
  /** The notices on the people whose steps are measured. */
  notices: Array<Notice>;
  /** The searches for those of them on whom there is no notice. */
  searches: Array<DomesticSearch>;
  /** The notices on the people of whom it is not recorded when the step began. */
  unknownNotices: Array<Notice>;
  /** The searches for those of them on whom there is no notice. */
  unknownSearches: Array<DomesticSearch>;
};

/** What became of the notices that the reader may see. */
export type NoticeStatistics = {
  /** By kind, country and year. */
  outcomes: Array<NoticeOutcome>;
  /** Each step once, in the order of a search. */
  steps: Array<NoticeStepTime>;
  /** How many notices, and how many searches, were counted, where the reader may see more: published ones, and those in force, first. Null when all were. */
  onlyFirst?: Maybe<Scalars['Int']['output']>;
};

/** How two cases are tied. */
export type CaseLinkKind =
  /** The one was severed from the other. */
  | 'SEVERED'
  /** The one was joined into the other. */
  | 'JOINED'
  /** They have to do with each other. It opens nothing, and is there for whoever may see both. */
  | 'RELATED';

/** That a case was severed from another, joined into it, or has to do with it: a dated fact, seen by whoever may see both cases. */
export type CaseLink = {
  /** Id of the link. */
  id: Scalars['ID']['output'];
  /** Whether a case was severed or joined, or has to do with the other. */
  kind: CaseLinkKind;
  /** The case from which another was severed, the one that was joined, or the one in which somebody said that they have to do with each other. */
  from: CaseRef;
  /** The severed case, the one that remains, or the other of two. */
  into: CaseRef;
  /** The day, by the calendar of Bakı. */
  on: Scalars['Day']['output'];
  /** The legal ground, or what two cases have to do with each other. */
  ground: Scalars['String']['output'];
  /** The document that says so. Empty for cases that have to do with each other. */
  document: Scalars['String']['output'];
  /** The people who went along. */
  people: Array<ElementRef>;
  /** How many episodes were chosen to go along. Zero for cases that were joined: there everything does. */
  episodes: Scalars['Int']['output'];
  /** How many exhibits were chosen to go along. Zero for cases that were joined. */
  exhibits: Scalars['Int']['output'];
  /** When this was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** Who recorded it. Null when the account is gone. */
  recordedBy?: Maybe<LocalizedText>;
  /** True when the reader is in both cases: the page of the other opens. */
  isOpen: Scalars['Boolean']['output'];
  /** True when the reader leads both cases, or has said himself that they have to do with each other. */
  mayTakeBack: Scalars['Boolean']['output'];
};

/** How a case is tied to others, and what the reader may change of it. */
export type CaseLinks = {
  /** The earliest first, at most 100. */
  links: Array<CaseLink>;
  /** The case into which this one was joined, where the reader may see it. */
  joinedInto?: Maybe<CaseRef>;
  /** True when the reader leads the case and it was not joined into another: he may sever from it and join. */
  mayLink: Scalars['Boolean']['output'];
  /** True when the reader edits the case and may say with which others it has to do. */
  mayRelate: Scalars['Boolean']['output'];
};

/** How much somebody sees who is let into the compartments of a case: neither identities nor informants. */
export type CaseOpening = {
  /** Records, links of people, and facts of the case; at most 3000. */
  facts: Scalars['Int']['output'];
  /** People, at most 1000. */
  people: Scalars['Int']['output'];
};

/** Somebody or something that may go along when a case is severed. */
export type AlongChoice = {
  /** Id of the person, the episode or the exhibit. */
  id: Scalars['ID']['output'];
  /** The person, or the victim of the episode. Null for an exhibit and for an episode without a victim. */
  person?: Maybe<ElementRef>;
  /** Of a person: the roles in the case. */
  roles: Array<CaseRole>;
  /** Of an exhibit: its number and what it is. */
  label?: Maybe<Scalars['String']['output']>;
  /** Of an episode or exhibit: the day or what is known of it. */
  on?: Maybe<Scalars['String']['output']>;
};

/** An account that may be let into a case. */
export type CaseColleague = {
  /** Id of the account. */
  id: Scalars['ID']['output'];
  /** The name. */
  name: LocalizedText;
  /** What the account may do. */
  role: Role;
  /** True when it is in the case already from which another is severed, or which is joined: it sees what goes along anyway. */
  isMember: Scalars['Boolean']['output'];
};

/** What may go along when a case is severed, and what that opens. */
export type SeveringChoices = {
  /** People with a role or a charge in the case. */
  people: Array<AlongChoice>;
  /** Episodes of the case. */
  episodes: Array<AlongChoice>;
  /** Exhibits of the case. */
  exhibits: Array<AlongChoice>;
  /** Whom the reader may let into the severed case. */
  colleagues: Array<CaseColleague>;
  /** What somebody comes to see in it who is not in this case. */
  opens: CaseOpening;
  /** Bodies that may keep the severed case. */
  bodies: Array<CaseBody>;
};

/** A body that keeps cases. */
export type CaseBody = {
  /** Its code. */
  code: Scalars['String']['output'];
  /** Its name. */
  name: LocalizedText;
};

/** What joining a case opens, and to how many. */
export type JoiningChoices = {
  /** What members of the remaining case come to see. */
  opens: CaseOpening;
  /** How many of them are not in the joined case: those to whom it is new. */
  accounts: Scalars['Int']['output'];
  /** What members of the joined case come to see who are let into the remaining one. */
  opensBack: CaseOpening;
  /** Members of the joined case who are not in the remaining one. */
  colleagues: Array<CaseColleague>;
};

/** Whom the writer lets into a case, and how far. */
export type LetInInput = {
  /** Id of the account. */
  userId: Scalars['ID']['input'];
  /** How far it may go. */
  level: MembershipLevel;
};

/** A case that is severed from another. */
export type SeverCaseInput = {
  /** A key made by the client (a ULID): sent twice, it is done once. */
  id: Scalars['ID']['input'];
  /** The case from which it is severed; the writer leads it. */
  caseId: Scalars['ID']['input'];
  /** A key made by the client (a ULID): id of the severed case. */
  newId: Scalars['ID']['input'];
  /** 3 to 40 characters; no other case has it. */
  number: Scalars['String']['input'];
  /** 3 to 200 characters. */
  titleAz: Scalars['String']['input'];
  /** 3 to 200 characters. */
  titleEn: Scalars['String']['input'];
  /** Code of the body that keeps it. */
  body: Scalars['String']['input'];
  /** The day, not in the future. */
  on: Scalars['String']['input'];
  /** The legal ground, 3 to 300 characters. */
  ground: Scalars['String']['input'];
  /** The document, 3 to 300 characters. */
  document: Scalars['String']['input'];
  /** People who go along. */
  personIds: Array<Scalars['ID']['input']>;
  /** Episodes that go along. */
  episodeIds: Array<Scalars['ID']['input']>;
  /** Exhibits that go along. */
  exhibitIds: Array<Scalars['ID']['input']>;
  /** Members besides the writer, who leads it. */
  members: Array<LetInInput>;
};

/** A case that is joined into another; the writer leads both. */
export type JoinCaseInput = {
  /** A key made by the client (a ULID): sent twice, it is done once. */
  id: Scalars['ID']['input'];
  /** The case that remains. */
  caseId: Scalars['ID']['input'];
  /** The case that is joined into it. Null or an empty text when none was chosen. */
  from: Scalars['String']['input'];
  /** The day, not in the future. */
  on: Scalars['String']['input'];
  /** The legal ground, 3 to 300 characters. */
  ground: Scalars['String']['input'];
  /** The document, 3 to 300 characters. */
  document: Scalars['String']['input'];
  /** Members of the joined case who go on in the remaining one. */
  members: Array<LetInInput>;
};

/** That two cases have to do with each other; the writer edits the one and sees the other. */
export type RelateCasesInput = {
  /** A key made by the client (a ULID): sent twice, it is done once. */
  id: Scalars['ID']['input'];
  /** The case that the writer edits. */
  caseId: Scalars['ID']['input'];
  /** The other case. An empty text when none was chosen. */
  other: Scalars['String']['input'];
  /** Since when, not in the future. */
  on: Scalars['String']['input'];
  /** What they have to do with each other, 3 to 300 characters. */
  ground: Scalars['String']['input'];
};

/** What severing, joining, relating or taking it back answers. */
export type CaseLinkAnswer = {
  /** Id of the link. Null when nothing was done. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
};

/** A criminal case, an intelligence file, or correspondence with abroad. */
export type CaseKind =
  | 'CRIMINAL'
  | 'INTELLIGENCE'
  | 'LIAISON';

/** Where a case stands in the proceedings. */
export type CaseStage =
  | 'INQUIRY'
  | 'INVESTIGATION'
  | 'COURT'
  | 'CLOSED'
  | 'SUSPENDED';

/** A case or file of the reader's. */
export type Case = {
  /** Id of the case. */
  id: Scalars['ID']['output'];
  /** Its number in the register. */
  number: Scalars['String']['output'];
  /** What sort of file it is. */
  kind: CaseKind;
  /** Its short name. */
  title: LocalizedText;
  /** The body that keeps it. */
  body?: Maybe<LocalizedText>;
  /** The day it was opened. */
  openedOn: Scalars['Day']['output'];
  /** The stage of its latest dated change. */
  stage: CaseStage;
  /** Every change of stage, oldest first. */
  stages: Array<StageChange>;
  /** The country where most of it leads. Null for a file without one. */
  mainCountry?: Maybe<Country>;
  /** The reader's level in it. */
  level: MembershipLevel;
  /** The last day of the reader's membership. Null when it does not end. */
  memberUntil?: Maybe<Scalars['Day']['output']>;
  /** The case that this one was severed from, when the reader may see that too. */
  severedFrom?: Maybe<CaseRef>;
  /** Cases severed from this one that the reader may see. */
  severedTo: Array<CaseRef>;
  /** What the reader may see of it, counted. */
  summary: CaseSummary;
  /** People by their role in the case, at most 200. A role is derived from dated facts. */
  people: Array<PersonInCase>;
  /** Offences by article, at most 200 lines. */
  offences: Array<OffenceLine>;
  /** Notices on people sought in this case. */
  notices: Array<Notice>;
  /** Criminal groups that the case describes. */
  groups: Array<Group>;
};

/** A case in one line. */
export type CaseRef = {
  /** Id of the case. */
  id: Scalars['ID']['output'];
  /** Its number in the register. */
  number: Scalars['String']['output'];
  /** Its short name. */
  title: LocalizedText;
};

/** A dated change of stage. */
export type StageChange = {
  /** The stage from that day. */
  stage: CaseStage;
  /** The day of the change. */
  on: Scalars['Day']['output'];
};

/** What the reader may see of the case, counted. */
export type CaseSummary = {
  /** People with a role, a charge or a decision. */
  people: Scalars['Int']['output'];
  /** People with the role of victim. */
  victims: Scalars['Int']['output'];
  /** People with the role of suspect. */
  suspects: Scalars['Int']['output'];
  /** People with a charge. */
  accused: Scalars['Int']['output'];
  /** People with a decision that convicts. */
  convicted: Scalars['Int']['output'];
  /** People with the role of witness. */
  witnesses: Scalars['Int']['output'];
  /** Offences that it covers. */
  offences: Scalars['Int']['output'];
  /** Notices that rest on it. */
  notices: Scalars['Int']['output'];
  /** Criminal groups that it describes. */
  groups: Scalars['Int']['output'];
};

/** `ACCUSED` and `CONVICTED` follow from charges and decisions; they are never stored. */
export type CaseRole =
  | 'SUSPECT'
  | 'ACCUSED'
  | 'CONVICTED'
  | 'VICTIM'
  | 'INJURED_PARTY'
  | 'WITNESS';

/** A person with a role in a case. */
export type PersonInCase = {
  /** Who it is. */
  person: ElementRef;
  /** Every role of the person in this case, the weightiest first. */
  roles: Array<RoleSince>;
  /** `M`, `F` or `U`. Null when no record says. */
  sex?: Maybe<Scalars['String']['output']>;
  /** The best known birth date. Null when no record says. */
  birth?: Maybe<PartialDate>;
  /** True while a search for the person is in force. */
  isWanted: Scalars['Boolean']['output'];
};

/** A role and the day it follows from. */
export type RoleSince = {
  /** The role. */
  role: CaseRole;
  /** The day of the fact that the role follows from. Null when not recorded. */
  since?: Maybe<Scalars['String']['output']>;
  /** Its last day, of one that ended or will. Null while no end is recorded. */
  until?: Maybe<Scalars['String']['output']>;
};

/** A page of cases. */
export type CasePage = {
  /** The newest first. */
  cases: Array<Case>;
  /** Pass as `after` for the next page. Null at the end. */
  after?: Maybe<Scalars['ID']['output']>;
};

/** What a new case needs. */
export type OpenCaseInput = {
  /** 3 to 40 characters; no other case has it. */
  number: Scalars['String']['input'];
  /** What sort of file it is. */
  kind: CaseKind;
  /** 3 to 200 characters. */
  titleAz: Scalars['String']['input'];
  /** 3 to 200 characters. */
  titleEn: Scalars['String']['input'];
  /** Code of the body that keeps it; left out where it is not known yet. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** Not in the future, by the calendar of Bakı. */
  openedOn: Scalars['Day']['input'];
  /** A key made by the client (a ULID): sending the form twice opens one case. */
  id: Scalars['ID']['input'];
};

/** What a case is called, who keeps it and since when: what stands, or what stood before it was corrected. */
export type CaseParticulars = {
  /** Of this version: a correction names the one that its writer saw. */
  versionId: Scalars['ID']['output'];
  /** Its number in the register. */
  number: Scalars['String']['output'];
  /** What sort of file it is. */
  kind: CaseKind;
  /** Its short name in Azerbaijani. */
  titleAz: Scalars['String']['output'];
  /** Its short name in English. */
  titleEn: Scalars['String']['output'];
  /** Code of the body that keeps it. Null when none is said. */
  bodyCode?: Maybe<Scalars['String']['output']>;
  /** The body that keeps it. Null when none is said. */
  body?: Maybe<LocalizedText>;
  /** The day it was opened. */
  openedOn: Scalars['Day']['output'];
  /** When this was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** Who recorded it. Null for what came with a register. */
  recordedBy?: Maybe<LocalizedText>;
};

/** What stands of a case, what stood before, and what a correction may choose. */
export type CaseRecord = {
  /** What stands. */
  now: CaseParticulars;
  /** What stood before, the latest first, at most 50. */
  earlier: Array<CaseParticulars>;
  /** Bodies that may keep it. */
  bodies: Array<CaseBody>;
  /** True when the reader leads the case and may correct it. */
  mayCorrect: Scalars['Boolean']['output'];
};

/** What is said of a case, as somebody corrects it. */
export type CaseInput = {
  /** 3 to 40 characters; no other case has it. */
  number: Scalars['String']['input'];
  /** What sort of file it is. It changes only while the stages of the case may be those of the other sort, and nothing else is recorded in the proceedings. */
  kind: CaseKind;
  /** 3 to 200 characters. */
  titleAz: Scalars['String']['input'];
  /** 3 to 200 characters. */
  titleEn: Scalars['String']['input'];
  /** Code of the body that keeps it. Left out where none does. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** Not in the future, and not after the first change of stage. */
  openedOn: Scalars['Day']['input'];
};

/** What correcting a case answers. */
export type CaseCorrected = {
  /** Of the version. Null when nothing was done. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** What somebody else has made of it meanwhile: nothing was changed, and the writer chooses. Null otherwise. */
  newer?: Maybe<CaseParticulars>;
};

/** The answer to opening a case. */
export type CaseResult = {
  /** The case as opened. Null when there is something to mend. */
  case?: Maybe<Case>;
  /** What to mend; empty when it is done. */
  problems: Array<Problem>;
};

/** What somebody may do with a chart. */
export type ChartLevel =
  /** It is his: he shares it, renames it, puts it away. */
  | 'OWN'
  /** He works on it when nobody else does. */
  | 'EDIT'
  /** He looks at it, and works on a copy. */
  | 'VIEW';

/** Who works on a chart at this moment. */
export type ChartWorker = {
  /** The colleague; the reader himself when it is his other window. */
  name: LocalizedText;
  /** True when it is the reader, in whatever window. */
  isReader: Scalars['Boolean']['output'];
  /** The window, as it named itself. */
  tab: Scalars['ID']['output'];
  /** When this window began. */
  since: Scalars['Moment']['output'];
};

/** A saved piece of work on the network of a case: private until it is shared with named members of the case. */
export type Chart = {
  /** Id of the chart. */
  id: Scalars['ID']['output'];
  /** As its owner named it. */
  name: Scalars['String']['output'];
  /** The case in which it was begun. */
  case?: Maybe<CaseRef>;
  /** Who began it. */
  owner: LocalizedText;
  /** What the reader may do with it. */
  level: ChartLevel;
  /** Counts up with every saving. */
  revision: Scalars['Int']['output'];
  /** When it was last saved. */
  savedAt: Scalars['Moment']['output'];
  /** Who saved it last. */
  savedBy: LocalizedText;
  /** The window that saved it last, as it named itself: work that was not saved in it builds on what stands. Null before the first saving. */
  savedTab?: Maybe<Scalars['ID']['output']>;
  /** Null when nobody works on it. */
  worker?: Maybe<ChartWorker>;
};

/** A page of charts, the last saved first. */
export type ChartPage = {
  /** The charts of the page. */
  charts: Array<Chart>;
  /** The cursor of the next page; null at the end. */
  after?: Maybe<Scalars['String']['output']>;
};

/** A chart as the reader may see it: what he may not see was never on it. */
export type OpenedChart = {
  /** The chart itself. */
  chart: Chart;
  /** How it lies and how it came so: the JSON text of a document of format 1 (server/charts/chart-document.ts). */
  document: Scalars['String']['output'];
  /** Everything that any step of it names and the reader sees now. */
  network: Scalars['NetworkColumns']['output'];
  /** What was on it when it was saved and is no fact any more, links too: corrected, taken back or joined with something else. What still is one is among its elements only as the end of such a link. */
  superseded: Scalars['NetworkColumns']['output'];
};

/** Days from one to another, both included. Null is no limit on that side. */
export type ChartDays = {
  /** The first day. */
  from?: Maybe<Scalars['String']['output']>;
  /** The last day. */
  to?: Maybe<Scalars['String']['output']>;
};

/** What the legend of a chart has switched off, by the codes of the legend, and the days that are looked at. */
export type ChartFilters = {
  /** Kinds of element. */
  kinds: Array<Scalars['String']['output']>;
  /** Roles in the case. */
  roles: Array<Scalars['String']['output']>;
  /** Types of link. */
  types: Array<Scalars['String']['output']>;
  /** How sure a link is; `NOT_STATED` where nothing says so. */
  certainties: Array<Scalars['String']['output']>;
  /** The days that are looked at. Null when all are. */
  range?: Maybe<ChartDays>;
};

/** A moment of a chart that somebody named. */
export type ChartVersion = {
  /** Id of the version. */
  id: Scalars['ID']['output'];
  /** As it was named. */
  name: Scalars['String']['output'];
  /** The moment that it keeps. */
  at: Scalars['Moment']['output'];
  /** Who named it. */
  by: LocalizedText;
  /** True for one that is kept to be cited: what it showed is told by its hash. */
  isFrozen: Scalars['Boolean']['output'];
  /** SHA-256 over the document and what was drawn of it, as its author saw it. Null when not frozen. */
  hash?: Maybe<Scalars['String']['output']>;
  /** The filters that were in force. Null when none was. */
  filters?: Maybe<ChartFilters>;
  /** Elements that its filters hid. Null for whoever is not its author: he may have seen more. */
  hiddenElements?: Maybe<Scalars['Int']['output']>;
  /** Links that its filters hid. Null as above. */
  hiddenLines?: Maybe<Scalars['Int']['output']>;
};

/** A member of the case, and how a chart is shared with him. */
export type ChartColleague = {
  /** Id of the account. */
  id: Scalars['ID']['output'];
  /** The name of the colleague. */
  name: LocalizedText;
  /** The role in the unit, as in `Me.role`. */
  role: Scalars['String']['output'];
  /** Null when it is not shared with him. */
  level?: Maybe<ChartLevel>;
};

/** A link on a chart that is compared, its ends by their names of then. */
export type ComparedLine = {
  /** The element at its one end. */
  source: Scalars['ID']['output'];
  /** What that was called. */
  sourceName: LocalizedText;
  /** The element at its other end. */
  target: Scalars['ID']['output'];
  /** What that was called. */
  targetName: LocalizedText;
  /** The type of the link. */
  type: Scalars['String']['output'];
};

/** A link that is surer or less sure than it was, or graded otherwise. */
export type Regraded = {
  /** The link as it is on the later chart. */
  line: ComparedLine;
  /** How sure it was. Null when nothing was stated. */
  before?: Maybe<Certainty>;
  /** How sure it is. Null when nothing is stated. */
  after?: Maybe<Certainty>;
  /** The Admiralty grade of its surest fact then, `B2`. Null when it was not graded. */
  gradeBefore?: Maybe<Scalars['String']['output']>;
  /** The same, as it is. Null when it is not graded. */
  gradeAfter?: Maybe<Scalars['String']['output']>;
};

/** What differs between two moments of a chart, each as it was known then. Of links and of elements that were hidden at most 100 are named, the counts are of all. */
export type ChartComparison = {
  /** What is on the later and not on the earlier. */
  added: Array<ElementRef>;
  /** What was on the earlier and is not on the later, by its name of then. */
  gone: Array<ComparedElement>;
  /** How many links are on the later alone. */
  addedLineCount: Scalars['Int']['output'];
  /** Links on the later alone. */
  addedLines: Array<ComparedLine>;
  /** How many links were on the earlier alone. */
  goneLineCount: Scalars['Int']['output'];
  /** Links on the earlier alone. */
  goneLines: Array<ComparedLine>;
  /** Links on both that are surer or less sure, or graded otherwise. */
  regraded: Array<Regraded>;
  /** How many elements on both were hidden by hand after the earlier. */
  newlyHiddenCount: Scalars['Int']['output'];
  /** Elements on both that were hidden by hand after the earlier. */
  newlyHidden: Array<ComparedElement>;
  /** How many elements on both were hidden by hand on the earlier alone. */
  shownAgainCount: Scalars['Int']['output'];
  /** Elements on both that were hidden by hand on the earlier alone. */
  shownAgain: Array<ComparedElement>;
};

/** An element on a chart that is compared, as it was known then. */
export type ComparedElement = {
  /** Id of the element. */
  id: Scalars['ID']['output'];
  /** `Person`, `Group`, `Phone` … as in the legend. */
  kind: Scalars['String']['output'];
  /** Its name or number. */
  name: LocalizedText;
};

/** What a change of a chart answers: the chart, or why not. */
export type ChartAnswer = {
  /** Null when there are problems. */
  chart?: Maybe<Chart>;
  /** What is wrong with what was sent; empty when the change is made. */
  problems: Array<Problem>;
};

/** What naming a version answers. */
export type VersionAnswer = {
  /** Null when there are problems. */
  version?: Maybe<ChartVersion>;
  /** What is wrong with what was sent; empty when the version is kept. */
  problems: Array<Problem>;
};

/** A page of the versions of a chart. */
export type ChartVersions = {
  /** The newest first, at most 200. */
  versions: Array<ChartVersion>;
  /** The cursor of the next page; null when there are no earlier ones. */
  after?: Maybe<Scalars['String']['output']>;
};

/** A country of the reference list. */
export type Country = {
  /** ISO 3166-1 alpha-2. */
  code: Scalars['ID']['output'];
  /** Id of the country's element in the network. */
  elementId: Scalars['ID']['output'];
  /** Its name in both languages. */
  name: LocalizedText;
};

/** A city or district of Azerbaijan. */
export type District = {
  /** ISO 3166-2. */
  code: Scalars['ID']['output'];
  /** Its name in both languages. */
  name: LocalizedText;
};

/** A country with what the reader may see there. */
export type CountryLine = {
  /** The country. */
  country: Country;
  /** Victims exploited there. */
  victims: Scalars['Int']['output'];
  /** People presumed to hide there while a search for them is in force. */
  fugitives: Scalars['Int']['output'];
  /** Groups that work there. */
  groups: Scalars['Int']['output'];
};

/** What a rule of a country says. */
export type CountryRuleKind =
  /** The last day of a provisional arrest, in days after it. */
  | 'PROVISIONAL_ARREST'
  /** The last day on which the papers may arrive, in days after the arrest. */
  | 'DOCUMENTS'
  /** Whether it surrenders its own nationals. */
  | 'NATIONALS'
  /** Which papers it asks for, and in which language. */
  | 'PAPERS';

/** A rule of a country as it was recorded. */
export type CountryRuleVersion = {
  /** Id of this version. */
  id: Scalars['ID']['output'];
  /** What it says. */
  kind: CountryRuleKind;
  /** Whose rule it is. */
  country: Country;
  /** How many days the period has, the day of the arrest not counted. Null for a rule that is no period. */
  days?: Maybe<Scalars['Int']['output']>;
  /** Whether it surrenders its nationals. Null for another kind. */
  surrendersNationals?: Maybe<Scalars['Boolean']['output']>;
  /** Which papers, in which language. Null for another kind. */
  papers?: Maybe<Scalars['String']['output']>;
  /** The first day on which it holds. */
  validFrom: Scalars['Day']['output'];
  /** The last day on which it holds. Null when none is known. */
  validTo?: Maybe<Scalars['Day']['output']>;
  /** Where it stands in the law. Null while nobody has checked it. */
  source?: Maybe<Scalars['String']['output']>;
  /** The day on which the source was looked at. Null while nobody has. */
  checkedOn?: Maybe<Scalars['Day']['output']>;
  /** True when it was taken back: then no such rule is kept. */
  isWithdrawn: Scalars['Boolean']['output'];
  /** When it was recorded. Null for what came with the program. */
  at?: Maybe<Scalars['Moment']['output']>;
  /** Who recorded it. Null for what came with the program. */
  by?: Maybe<LocalizedText>;
};

/** A rule of a country with its history. */
export type CountryRule = {
  /** The same through all corrections. */
  id: Scalars['ID']['output'];
  /** What stands. */
  current: CountryRuleVersion;
  /** All that was ever recorded of it, the latest first. */
  versions: Array<CountryRuleVersion>;
  /** True when the reader may correct it. */
  mayWrite: Scalars['Boolean']['output'];
  /** True when the reader may take back what stands: he has recorded it himself. */
  mayUndo: Scalars['Boolean']['output'];
};

/** A rule of a country, as somebody writes it. */
export type CountryRuleInput = {
  /** What it says. */
  kind: CountryRuleKind;
  /** ISO 3166-1 alpha-2, not our own. A correction keeps the country and the kind. */
  country: Scalars['String']['input'];
  /** 1 to 999, of a period alone. */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** Of `NATIONALS` alone. */
  surrendersNationals?: InputMaybe<Scalars['Boolean']['input']>;
  /** 3 to 1,000 characters, of `PAPERS` alone. */
  papers?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it holds. */
  validFrom: Scalars['String']['input'];
  /** The last, when one is known. Not before the first. */
  validTo?: InputMaybe<Scalars['String']['input']>;
  /** 3 to 500 characters. */
  source: Scalars['String']['input'];
  /** The day on which the source was looked at, not in the future. */
  checkedOn: Scalars['String']['input'];
};

/** What recording a rule gives back. */
export type CountryRuleAnswer = {
  /** Id of the version that was recorded. Null when nothing was. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was recorded, or another version stands. */
  problems: Array<Problem>;
  /** The version that stands instead of the one that was read, or that would hold on the same days. Nothing was recorded. */
  newer?: Maybe<CountryRuleVersion>;
};

/** What a person is sought for inside the country. */
export type DomesticSearchGroup =
  | 'TRAFFICKING'
  | 'LINKED';

/** How a domestic search ended. */
export type DomesticSearchEnding =
  | 'CAUGHT'
  | 'CAME_FORWARD'
  | 'PROSECUTION_ENDED'
  | 'DECEASED'
  | 'OTHER';

/** The end of a domestic search. */
export type DomesticSearchEnd = {
  /** Its day: from it on the search is in force no more. */
  on: Scalars['Day']['output'];
  /** How it ended. Null when a register does not say. */
  kind?: Maybe<DomesticSearchEnding>;
  /** The country in which the person was caught. Null when he was not. */
  caughtIn?: Maybe<Country>;
  /** Why. Null for what came with a register. */
  ground?: Maybe<Scalars['String']['output']>;
  /** The document that says so. Null for what came with a register. */
  document?: Maybe<Scalars['String']['output']>;
};

/** The charge on which a domestic search rests. */
export type DomesticSearchCharge = {
  /** Id of the charge. */
  id: Scalars['ID']['output'];
  /** Its day. */
  on: Scalars['Day']['output'];
  /** Its article. Null when none is recorded. */
  article?: Maybe<Scalars['String']['output']>;
};

/** A page of domestic searches. */
export type DomesticSearchPage = {
  /** Those in force first, the latest first. */
  searches: Array<DomesticSearch>;
  /** Pass as `after` for the next page. Null at the end. */
  after?: Maybe<Scalars['ID']['output']>;
};

/** A domestic search as somebody writes it. */
export type DomesticSearchInput = {
  /** The case in which it was ordered; the reader must see it. Of a correction it stays. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Who is sought: somebody of that case. Of a correction it stays. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** What the person is sought for. */
  group: DomesticSearchGroup;
  /** A charge in that case against the person. Null in a correction keeps the one that it rests on. */
  chargeId?: InputMaybe<Scalars['ID']['input']>;
  /** Its number, 1 to 100 characters; no other search has it. */
  number: Scalars['String']['input'];
  /** The first day on which it is in force, today at the latest. */
  on: Scalars['String']['input'];
  /** Who ordered it, 3 to 200 characters. */
  orderedBy: Scalars['String']['input'];
  /** The decision or other document, 3 to 500 characters. */
  document: Scalars['String']['input'];
  /** Reliability of the source, A to F. */
  reliability: Scalars['String']['input'];
  /** Credibility of the information, 1 to 6. */
  credibility: Scalars['Int']['input'];
};

/** The end of a domestic search as somebody writes it. */
export type DomesticSearchEndInput = {
  /** Its day: not before the search began, today at the latest. */
  on: Scalars['String']['input'];
  /** How it ended. */
  kind: DomesticSearchEnding;
  /** Code of the country in which the person was caught; needed with `CAUGHT` alone. */
  caughtIn?: InputMaybe<Scalars['String']['input']>;
  /** Why, 3 to 500 characters. */
  ground: Scalars['String']['input'];
  /** The document, 3 to 500 characters. */
  document: Scalars['String']['input'];
};

/** What changing a domestic search answers. */
export type DomesticSearchAnswer = {
  /** Of the version that stands, or of the search that was withdrawn. Null when nothing was done. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** What a colleague has made of it meanwhile: nothing was done, and the writer chooses. Null otherwise. */
  newer?: Maybe<DomesticSearch>;
};

/** An order of blocks with own texts, kept by somebody under a name: dossiers of its kind are begun with it. It names no fact and nobody. */
export type DossierTemplate = {
  /** Id of the template; it stays when it is edited. */
  id: Scalars['ID']['output'];
  /** Of what stands now: editing names it. */
  version: Scalars['ID']['output'];
  /** As its author named it. */
  name: Scalars['String']['output'];
  /** Of which kind the dossiers are that begin with it. */
  kind: DossierKind;
  /** True when everybody of its author's body begins dossiers with it; false when he alone does. */
  isForBody: Scalars['Boolean']['output'];
  /** Its blocks with texts in both languages: the JSON text of a template of format 1 (server/dossier-templates/template-document.ts). */
  document: Scalars['String']['output'];
  /** When it was last saved. */
  savedAt: Scalars['Moment']['output'];
  /** Whose it is. */
  author: LocalizedText;
  /** True when it is the reader's own: he edits and withdraws it. */
  mayEdit: Scalars['Boolean']['output'];
};

/** What saving a template answers. */
export type DossierTemplateAnswer = {
  /** The template as it stands now. Null when nothing was saved. */
  template?: Maybe<DossierTemplate>;
  /** What to mend. Empty when it was saved. */
  problems: Array<Problem>;
  /** What its author has made of it meanwhile, elsewhere: nothing was changed, and both are there to choose from. Null otherwise. */
  meanwhile?: Maybe<DossierTemplate>;
  /** How many headings and sentences of the dossier were left out because they name somebody of the case; those that rest on something are not counted. 0 when it was edited. */
  leftOut: Scalars['Int']['output'];
};

/** Where a frozen version of a dossier stands. */
export type DossierVersionState =
  /** Nobody has asked for it to be approved. */
  | 'FROZEN'
  /** It waits for a second person. */
  | 'ASKED'
  | 'APPROVED'
  | 'REFUSED'
  /** It was approved, and the days of the approval are over. */
  | 'EXPIRED'
  /** It was approved, and something that it rests on is no longer so. */
  | 'LAPSED';

/** How something that a dossier rests on is otherwise than it was. */
export type DossierChangeKind =
  /** The dossier shows it now and did not then. */
  | 'ADDED'
  /** It is stated otherwise, or a version of it stands in its place. */
  | 'CORRECTED'
  /** It is no fact any more. */
  | 'WITHDRAWN'
  /** It is still a fact, and the dossier no longer shows it. */
  | 'LEFT_OUT'
  /** Somebody who is named in it is protected since. */
  | 'PROTECTED';

/** What its reader must hold besides the compartment of the case. */
export type DossierNeed =
  /** Who protected people are. */
  | 'IDENTITY'
  /** Informants. */
  | 'SOURCE'
  /** What several cases share, or another case has. */
  | 'OTHER';

/** Something that is otherwise than in a version. */
export type DossierChange = {
  /** What has come of it. */
  kind: DossierChangeKind;
  /** Id of the fact, the source, the citation or the person; of an exhibit of which other files would leave `files:` and its id. */
  id: Scalars['ID']['output'];
  /** As it was stated then. Null for what is new, and for everything as soon as somebody in the version is protected since. */
  before?: Maybe<Scalars['String']['output']>;
  /** As it is stated now. Null for what is gone. */
  now?: Maybe<Scalars['String']['output']>;
  /** Id of the version that stands in its place, of what was corrected since by another. Null otherwise. */
  standsAs?: Maybe<Scalars['ID']['output']>;
  /** On whose page that version is seen. Null where it is of nobody, or nothing stands in its place. */
  personId?: Maybe<Scalars['ID']['output']>;
};

/** A dossier as it was at a moment, for whoever may see everything that it rests on; for everybody else it is not there. */
export type DossierVersion = {
  /** Id of the version. */
  id: Scalars['ID']['output'];
  /** Id of the dossier. */
  dossierId: Scalars['ID']['output'];
  /** Counts up among those that need the same compartments. */
  number: Scalars['Int']['output'];
  /** What the dossier is made for. */
  kind: DossierKind;
  /** The language in which it is written. */
  language: DossierLanguage;
  /** As the dossier was named. */
  title: Scalars['String']['output'];
  /** SHA-256, in hexadecimal, of what it shows as canonical JSON: the same content has the same hash. */
  hash: Scalars['String']['output'];
  /** What its reader must hold besides the compartment of the case. */
  needs: Array<DossierNeed>;
  /** When it was frozen. */
  frozenAt: Scalars['Moment']['output'];
  /** Who froze it. */
  frozenBy: LocalizedText;
  /** Where it stands at this moment. */
  state: DossierVersionState;
  /** When somebody asked for it to be approved. Null when nobody has. */
  askedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who asked. Null when nobody has. */
  askedBy?: Maybe<LocalizedText>;
  /** When it was approved or refused. Null while it is not decided. */
  decidedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who approved or refused it. Null while it is not decided. */
  decidedBy?: Maybe<LocalizedText>;
  /** Why it was refused. Null when it was not. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The last day on which the approval holds. Null when it was not approved. */
  validUntil?: Maybe<Scalars['Day']['output']>;
  /** Whose office approves a dossier of this kind. */
  approvers: Array<Role>;
  /** True when a document of this kind is made for somebody outside the unit: a copy of it says for whom. */
  leaves: Scalars['Boolean']['output'];
  /** What it rests on that is no longer so. Empty while all of it is. */
  lapsed: Array<DossierChange>;
  /** True when the reader may ask for it to be approved. */
  mayAsk: Scalars['Boolean']['output'];
  /** True when it waits for somebody like the reader: of the right office, and neither who froze it nor who asked. */
  mayDecide: Scalars['Boolean']['output'];
};

/** Somebody who is protected, as a dossier shows him. */
export type DossierNamed = {
  /** Id of the person. */
  id: Scalars['ID']['output'];
  /** The pseudonym. */
  pseudonym: Scalars['String']['output'];
};

/** A version with what it shows. */
export type OpenedDossierVersion = {
  /** The version itself. */
  version: DossierVersion;
  /** What it shows: the JSON text of a tree (server/dossiers/document-tree.ts). Null when somebody who is named in it is protected since. */
  content?: Maybe<Scalars['String']['output']>;
  /** Who is protected and is named in its copies once it is approved: whoever approves it names each. Never in what it shows. */
  naming: Array<DossierNamed>;
  /** What is otherwise in the dossier now, as the reader sees it. */
  changes: Array<DossierChange>;
  /** The copies that were taken out, the last first, at most 200. */
  copies: Array<DossierCopy>;
  /** SHA-256, in hexadecimal, of the public key of this installation, by which the recipient of a bundle knows who has signed it. */
  signedBy: Scalars['String']['output'];
};

/** What a copy is. */
export type DossierCopyForm =
  /** The document alone. */
  | 'PDF'
  /** The document for a word processor. */
  | 'DOCX'
  /** The document with its exhibits, signed, and with what checks them. */
  | 'BUNDLE';

/** A copy of a version that was taken out as a file. */
export type DossierCopy = {
  /** Id of the copy. */
  id: Scalars['ID']['output'];
  /** For whom it is. Null for what stays in the unit. */
  toWhom?: Maybe<Scalars['String']['output']>;
  /** On what ground it was given. Null for what stays in the unit. */
  ground?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  form: DossierCopyForm;
  /** SHA-256, in hexadecimal, of the file. */
  sha256: Scalars['String']['output'];
  /** SHA-256, in hexadecimal, of the PDF in a bundle. Null for anything else. */
  pdfSha256?: Maybe<Scalars['String']['output']>;
  /** True when the file is marked as a draft. */
  isDraft: Scalars['Boolean']['output'];
  /** When it was taken. */
  at: Scalars['Moment']['output'];
  /** Who took it. */
  by: LocalizedText;
};

/** What freezing, asking, approving or refusing answers. */
export type DossierVersionAnswer = {
  /** As it stands now. Null when there are problems. */
  version?: Maybe<DossierVersion>;
  /** What stands in the way, and what to do. Empty when it was done. */
  problems: Array<Problem>;
};

/** What a dossier is made for. */
export type DossierKind =
  | 'INDICTMENT'
  | 'EXTRADITION_REQUEST'
  | 'LEGAL_ASSISTANCE'
  | 'COURT_SUMMARY'
  /** Composed from what was disclosed, without identities and sources. */
  | 'DEFENCE_COPY'
  | 'INTERNAL_BRIEFING';

/** The language in which a dossier is written. */
export type DossierLanguage =
  | 'AZ'
  | 'EN';

/** A document about a case, composed of blocks, in which every sentence names what it rests on. It is there for every member of the case. */
export type Dossier = {
  /** Id of the dossier. */
  id: Scalars['ID']['output'];
  /** The case. */
  case: CaseRef;
  /** What it is made for. */
  kind: DossierKind;
  /** The language in which it is written. */
  language: DossierLanguage;
  /** As its author named it. */
  title: Scalars['String']['output'];
  /** Counts up with every saving. */
  revision: Scalars['Int']['output'];
  /** When it was last saved. */
  savedAt: Scalars['Moment']['output'];
  /** Who saved it last. */
  savedBy: LocalizedText;
  /** Whether the reader writes in the case. */
  mayEdit: Scalars['Boolean']['output'];
};

/** A dossier as the reader may see it: a sentence that rests on what he may not see was never in it. */
export type OpenedDossier = {
  /** The dossier itself. */
  dossier: Dossier;
  /** Its blocks and own text: the JSON text of a document of format 1 (server/dossiers/dossier-document.ts). */
  document: Scalars['String']['output'];
  /** What it shows at this moment: the JSON text of a tree (server/dossiers/document-tree.ts). */
  content: Scalars['String']['output'];
  /** SHA-256, in hexadecimal, of the content as canonical JSON: freezing names what was seen by it. */
  hash: Scalars['String']['output'];
  /** What is to be looked at before it leaves, what blocks first. */
  ledger: Array<LedgerLine>;
  /** Who stands in it under a pseudonym and may be named in copies of a version of it, at the wish of this reader. Empty without the right to identities, and for every kind that names nobody. */
  nameable: Array<DossierNamed>;
};

/** What the claim ledger finds. */
export type LedgerKind =
  /** The fact may not enter a court file, and no permission is recorded. */
  | 'H1'
  /** The fact may not leave the unit, and no permission is recorded. */
  | 'H2'
  /** It was a fact when the sentence was saved and is none any more. */
  | 'WITHDRAWN'
  /** The fact has been refuted. */
  | 'REFUTED'
  /** A source that counts speaks against the fact. */
  | 'CONTRADICTED'
  /** The sentence names an excluded exhibit or a retracted statement, or only such sources speak for the fact. */
  | 'DOES_NOT_COUNT'
  /** The sentence names nothing that it rests on, or nothing that counts. */
  | 'NO_FACT'
  /** No source is named for the fact. */
  | 'NO_SOURCE'
  /** One source that counts speaks for the fact. */
  | 'ONE_SOURCE';

/** One finding of the claim ledger. */
export type LedgerLine = {
  /** What is found. */
  kind: LedgerKind;
  /** True when a dossier of this kind cannot be frozen with it. */
  blocks: Scalars['Boolean']['output'];
  /** The first block in which it stands. */
  blockId: Scalars['ID']['output'];
  /** The fact or source. Null for a sentence that names none. */
  factId?: Maybe<Scalars['ID']['output']>;
  /** The sentence, or the fact in words of the dossier's language. */
  text: Scalars['String']['output'];
};

/** A fact or source of the case that a sentence may rest on. */
export type DossierFact = {
  /** Id of the fact or source. */
  id: Scalars['ID']['output'];
  /** What it says, in the language asked for. */
  text: Scalars['String']['output'];
  /** How it may be used. */
  handling: HandlingCode;
  /** How sure it is. Null for a source. */
  certainty?: Maybe<Certainty>;
  /** Sources that count and speak for it. */
  sources: Scalars['Int']['output'];
};

/** What a change of a dossier answers: the dossier, or why not. */
export type DossierAnswer = {
  /** Null when there are problems. */
  dossier?: Maybe<Dossier>;
  /** What is wrong with what was sent; empty when the change is made. */
  problems: Array<Problem>;
};

/** What a provider permits. */
export type PermittedUse =
  /** The fact may enter a court file: lifts H1. */
  | 'COURT_FILE'
  /** The fact may leave the unit: lifts H2. */
  | 'LEAVING';

/** What the provider of a fact permits. */
export type ProviderPermission = {
  /** Id of the permission. */
  id: Scalars['ID']['output'];
  /** The fact, the source or the record of a name. */
  factId: Scalars['ID']['output'];
  /** What it says, in the language asked for. */
  text: Scalars['String']['output'];
  /** What is permitted. */
  allows: PermittedUse;
  /** Who has permitted it. */
  grantedBy: Scalars['String']['output'];
  /** On which day. */
  on: Scalars['Day']['output'];
  /** True when the reader may record that it holds no more. */
  mayWithdraw: Scalars['Boolean']['output'];
};

/** What recording a permission answers. */
export type PermissionAnswer = {
  /** What is wrong with what was sent; empty when the permission is recorded. */
  problems: Array<Problem>;
};

/** A chart of a case that was frozen, as a dossier may cite it. */
export type FrozenChart = {
  /** Id of the frozen version. */
  id: Scalars['ID']['output'];
  /** As the version was named. */
  name: Scalars['String']['output'];
  /** The name of the chart. */
  chart: Scalars['String']['output'];
  /** SHA-256, in hexadecimal, over what was frozen. */
  hash: Scalars['String']['output'];
  /** When it was frozen. */
  at: Scalars['Moment']['output'];
  /** Who froze it. */
  by: LocalizedText;
};

/** A sentence of a dossier that loses what it rests on. */
export type StruckSentence = {
  /** The dossier in which it stands. */
  dossier: Dossier;
  /** What it says. */
  text: Scalars['String']['output'];
};

/** What falls in dossiers when sources are left out. */
export type StruckSentences = {
  /** Sentences for which something counts now and nothing does without what is left out; by dossier, the last saved first, at most 200. */
  sentences: Array<StruckSentence>;
  /** True when there are more, or more dossiers than the 50 saved last. */
  isCut: Scalars['Boolean']['output'];
};

/** That somebody who sees why told the board that a notice is to be withdrawn, or a search ended. It stands until it is settled. */
export type ToldDuty = {
  /** Why. */
  duty: WithdrawalDuty;
  /** On which day it was told. */
  on: Scalars['Day']['output'];
  /** Who told it. */
  by?: Maybe<LocalizedText>;
  /** True when the reader may settle it: he told it, or writes where it lies. */
  maySettle: Scalars['Boolean']['output'];
};

/** What telling a duty, or settling it, answers. */
export type DutyAnswer = {
  /** Of what was recorded. Null when nothing was. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
};

/** A gap in a chain on a chart, with the one request that would close it: what nobody has, and who could tell. */
export type EnquirySuggestion = {
  /** The rule that found it: `phone-without-subscriber`. */
  rule: Scalars['String']['output'];
  /** The rule in a few words. */
  title: LocalizedText;
  /** What is missing, in a sentence. */
  gap: LocalizedText;
  /** By which the gap is known again: ids of elements, or of a journey. */
  about: Array<Scalars['ID']['output']>;
  /** The elements on the chart that the gap touches. */
  elements: Array<ElementRef>;
  /** The register or body that could tell. */
  to: LocalizedText;
  /** The request with its particulars, without a legal ground; protected persons stand under their pseudonyms. */
  request: LocalizedText;
  /** What an answer would change. */
  changes: LocalizedText;
  /** How many people on the chart it touches; the suggestions are ranked by this. */
  people: Scalars['Int']['output'];
  /** The newest enquiry about this gap that was not refused. Null when nobody of the reader's cases asked. */
  asked?: Maybe<KeptEnquiry>;
};

/** What to ask next, as far as it is shown. */
export type EnquirySuggestions = {
  /** The gaps, those that touch the most people first: at most 100 that nobody of the reader's cases asked about, of each rule at least twenty if it has them, and at most 100 that were asked about, which take no place from the others. */
  gaps: Array<EnquirySuggestion>;
  /** The rules by which there are more gaps to ask about than are shown, in a few words each. Empty when all are shown. */
  moreByRules: Array<LocalizedText>;
  /** True when more gaps were asked about already than are shown. */
  hasMoreAsked: Scalars['Boolean']['output'];
};

/** Something that an enquiry is about and that is no fact any more: corrected, taken back, or joined with something else. */
export type SupersededAbout = {
  /** Its id, as in `about`. */
  id: Scalars['ID']['output'];
  /** What it was joined with. Null when nothing took its place. */
  successor?: Maybe<ElementRef>;
};

/** How an enquiry ended. */
export type EnquiryOutcome =
  | 'ANSWERED'
  | 'REFUSED';

/** An enquiry that was asked in a case. */
export type KeptEnquiry = {
  /** Id of the enquiry. */
  id: Scalars['ID']['output'];
  /** The rule that suggested it. */
  rule: Scalars['String']['output'];
  /** The rule in a few words. */
  title: LocalizedText;
  /** To whom it went. */
  to: LocalizedText;
  /** The gap that it is about: ids of elements, or of a journey. */
  about: Array<Scalars['ID']['output']>;
  /** What of it is no fact any more. Empty while all of it is. */
  superseded: Array<SupersededAbout>;
  /** The text as it was asked. */
  text: Scalars['String']['output'];
  /** The legal ground on which it was asked. */
  legalGround: Scalars['String']['output'];
  /** When it was asked. */
  askedAt: Scalars['Moment']['output'];
  /** Who asked. */
  askedBy: LocalizedText;
  /** Null while it is open. */
  outcome?: Maybe<EnquiryOutcome>;
  /** What was said to the outcome. Null when nothing was. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it was closed. Null while it is open. */
  closedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who closed it. Null while it is open. */
  closedBy?: Maybe<LocalizedText>;
  /** True when it is open and the reader edits its case. */
  mayClose: Scalars['Boolean']['output'];
};

/** The enquiries of a case, as far as they are shown. */
export type KeptEnquiries = {
  /** Open ones first, then the newest: at most 200. */
  enquiries: Array<KeptEnquiry>;
  /** True when the reader may see more than these. */
  hasMore: Scalars['Boolean']['output'];
};

/** What keeping or closing an enquiry answers. */
export type EnquiryAnswer = {
  /** Null when there are problems. */
  enquiry?: Maybe<KeptEnquiry>;
  /** What to mend. Empty when it was kept. */
  problems: Array<Problem>;
};

/** What somebody, or a group, did in an episode. */
export type EpisodeAct = {
  /** Id of the act, which sources may show. */
  id: Scalars['ID']['output'];
  /** `RECRUITED`, `TRANSPORTED`, `TRANSFERRED`, `HARBOURED`, `RECEIVED`, `CONTROLLED`, `EXPLOITED` or `FINANCED`. */
  type: Scalars['String']['output'];
  /** Who did it. */
  by: ElementRef;
  /** How sure it is. */
  certainty: Certainty;
};

/** A country or a district on the road of an episode. */
export type EpisodeStop = {
  /** Its code. */
  code: Scalars['String']['output'];
  /** Its name. */
  name: LocalizedText;
};

/** An offence of which an episode is part. */
export type EpisodeOffence = {
  /** Id of the offence. */
  id: Scalars['ID']['output'];
  /** Code of its article. Null when none is recorded. */
  article?: Maybe<Scalars['String']['output']>;
  /** The day on which it was detected. */
  detectedOn: Scalars['Day']['output'];
};

/** One episode of trafficking: what was done to one person, how, where and by whom. */
export type Episode = {
  /** Id of this version: a correction has another. */
  id: Scalars['ID']['output'];
  /** Whose episode it is, under the name or the pseudonym that the reader may see. Null when none is seen. */
  victim?: Maybe<ElementRef>;
  /** Forms of exploitation. */
  forms: Array<Scalars['String']['output']>;
  /** Means: force, threat, deception and others. None is needed of a child. */
  means: Array<Scalars['String']['output']>;
  /** How the victim was controlled. */
  controls: Array<Scalars['String']['output']>;
  /** How the victim was recruited. Null when not recorded. */
  method?: Maybe<Scalars['String']['output']>;
  /** By which site or application. Null when not recorded. */
  platform?: Maybe<Scalars['String']['output']>;
  /** Section of the economy in which the victim had to work, `A` to `U`. Null when not recorded. */
  sector?: Maybe<Scalars['String']['output']>;
  /** The debt that the victim was made to owe, in money. Null when not recorded. */
  debtAmount?: Maybe<Scalars['String']['output']>;
  /** The currency of the debt. */
  debtCurrency?: Maybe<Scalars['String']['output']>;
  /** When the victim was recruited, as precisely as known: `2024`, `2024-03` or `2024-03-14`. Null when not recorded. */
  recruitedOn?: Maybe<Scalars['String']['output']>;
  /** Since when the victim was exploited, as precisely as known. */
  exploitedFrom?: Maybe<Scalars['String']['output']>;
  /** Until when the victim was exploited, as precisely as known. */
  exploitedTo?: Maybe<Scalars['String']['output']>;
  /** Where the victim was recruited: a district or a country. Null when not recorded. */
  recruitedIn?: Maybe<EpisodeStop>;
  /** The countries through which the victim was taken. */
  transited: Array<EpisodeStop>;
  /** In which country the victim was exploited. Null when the reader sees none. */
  exploitedIn?: Maybe<EpisodeStop>;
  /** At which place. Never one where somebody is sheltered. Null when not recorded. */
  place?: Maybe<ElementRef>;
  /** The offences of which it is part. */
  offences: Array<EpisodeOffence>;
  /** Who did what in it. */
  acts: Array<EpisodeAct>;
  /** How many sources show the episode itself, at most 101. */
  sources: Scalars['Int']['output'];
  /** How sure it is. */
  certainty: Certainty;
  /** Reliability of the source, A to F. Null when not graded. */
  reliability?: Maybe<Scalars['String']['output']>;
  /** Credibility of the information, 1 to 6. Null when not graded. */
  credibility?: Maybe<Scalars['Int']['output']>;
  /** What may be done with it. */
  handling: HandlingCode;
  /** The source in words. Null for what came with a register. */
  sourceText?: Maybe<Scalars['String']['output']>;
  /** When this version was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** Who recorded it. Null for what came with a register or a file. */
  recordedBy?: Maybe<LocalizedText>;
  /** How many earlier versions there are. */
  earlier: Scalars['Int']['output'];
  /** True when the reader may correct it. */
  mayCorrect: Scalars['Boolean']['output'];
  /** True when the reader recorded it himself. */
  mayWithdraw: Scalars['Boolean']['output'];
};

/** The episodes of a case, and who and what may stand in one. */
export type CaseEpisodes = {
  /** The earliest first, at most 200. */
  episodes: Array<Episode>;
  /** True when there are more than are shown. */
  isCut: Scalars['Boolean']['output'];
  /** The victims and injured parties of the case. */
  victims: Array<ElementRef>;
  /** People with a role in the case, and its groups. */
  actors: Array<ElementRef>;
  /** The places that the case describes. */
  places: Array<ElementRef>;
  /** True when the reader may record episodes here. */
  mayRecord: Scalars['Boolean']['output'];
};

/** An act as somebody records it: with the source and the grade of its episode. */
export type EpisodeActInput = {
  /** What was done. */
  type: Scalars['String']['input'];
  /** A person with a role in the case or one of its groups, never the victim. */
  by: Scalars['ID']['input'];
};

/** An episode as somebody records it. */
export type EpisodeInput = {
  /** The case; the reader must edit it. */
  caseId: Scalars['ID']['input'];
  /** Whose episode it is: a victim or an injured party of the case. */
  victimId: Scalars['ID']['input'];
  /** Forms of exploitation, at least one. */
  forms: Array<Scalars['String']['input']>;
  /** Means. None is needed of a child. */
  means: Array<Scalars['String']['input']>;
  /** How the victim was controlled. */
  controls: Array<Scalars['String']['input']>;
  /** How the victim was recruited. */
  method?: InputMaybe<Scalars['String']['input']>;
  /** By which site or application. */
  platform?: InputMaybe<Scalars['String']['input']>;
  /** Section of the economy, `A` to `U`. */
  sector?: InputMaybe<Scalars['String']['input']>;
  /** A debt in money: `1500` or `1500.50`. */
  debtAmount?: InputMaybe<Scalars['String']['input']>;
  /** Its currency, three letters. */
  debtCurrency?: InputMaybe<Scalars['String']['input']>;
  /** When the victim was recruited, as precisely as known. */
  recruitedOn?: InputMaybe<Scalars['String']['input']>;
  /** Since when the victim was exploited, as precisely as known. */
  exploitedFrom?: InputMaybe<Scalars['String']['input']>;
  /** Until when. */
  exploitedTo?: InputMaybe<Scalars['String']['input']>;
  /** Code of the district or country. */
  recruitedIn?: InputMaybe<Scalars['String']['input']>;
  /** Codes of countries. */
  transited: Array<Scalars['String']['input']>;
  /** Code of the country. */
  exploitedIn: Scalars['String']['input'];
  /** A place that the case describes. */
  placeId?: InputMaybe<Scalars['ID']['input']>;
  /** Offences of the case. */
  offenceIds: Array<Scalars['ID']['input']>;
  /** Who did what, at most 50. */
  acts: Array<EpisodeActInput>;
  /** How sure it is. */
  certainty: Certainty;
  /** Reliability of the source, A to F. */
  reliability: Scalars['String']['input'];
  /** Credibility of the information, 1 to 6. */
  credibility: Scalars['Int']['input'];
  /** What may be done with it. */
  handling: HandlingCode;
  /** The source in words: which exhibit, report or statement says so. */
  sourceText: Scalars['String']['input'];
};

/** What recording, correcting, withdrawing or bringing back an episode answers. */
export type EpisodeAnswer = {
  /** Of the version that stands, or of what was withdrawn. Null when nothing was done. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** The version that somebody else recorded meanwhile: nothing was done, and the writer chooses. Null otherwise. */
  newer?: Maybe<Episode>;
};

/** Whether an exhibit may be used: what was last ruled on it. */
export type Admissibility =
  | 'UNCHALLENGED'
  | 'CHALLENGED'
  | 'EXCLUDED';

/** What can happen to an exhibit, and that a statement was retracted. */
export type ExhibitEventKind =
  /** It went from hand to hand. */
  | 'HANDED_OVER'
  /** Somebody challenged it: it counts until it is excluded. */
  | 'CHALLENGED'
  /** It was excluded, and counts for nothing. */
  | 'EXCLUDED'
  /** The challenge or the exclusion fell: it counts as before. */
  | 'UPHELD'
  /** It was disclosed to the defence. */
  | 'DISCLOSED'
  /** It was seen that it names somebody who is protected: of its files only redacted renditions leave. */
  | 'NAMES_PROTECTED'
  /** A statement was taken back by whoever gave it, and counts for nothing from that day on. */
  | 'RETRACTED';

/** What is said of an exhibit, as somebody records or corrects it. */
export type ExhibitInput = {
  /** The case in which it lies; the reader must edit it. */
  caseId: Scalars['ID']['input'];
  /** Its number, which no other exhibit of the case has. */
  number: Scalars['String']['input'];
  /** What it is: `WIRETAP`, `PHONE_EXTRACTION`, `DOCUMENT` … */
  exhibitKind: Scalars['String']['input'];
  /** The volume of the case file (cild). */
  volume?: InputMaybe<Scalars['Int']['input']>;
  /** Its sheets (vərəq): `14`, `14-18`, `3, 7-9`. */
  sheets?: InputMaybe<Scalars['String']['input']>;
  /** What it is in words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** On what ground it was taken: the article or the consent. */
  lawfulBasis?: InputMaybe<Scalars['String']['input']>;
  /** The court order: which court, its number and day. */
  courtOrder?: InputMaybe<Scalars['String']['input']>;
  /** Where it was seized. */
  seizedAt?: InputMaybe<Scalars['String']['input']>;
  /** When it was seized, as precisely as known. */
  seizedOn?: InputMaybe<Scalars['String']['input']>;
  /** What may be done with it. */
  handling: HandlingCode;
  /** True when it names a protected person: then it lies with her identity. Said once, when it is recorded. */
  isSealed: Scalars['Boolean']['input'];
};

/** What happened to an exhibit, or that a statement was retracted, as somebody records it. */
export type ExhibitEventInput = {
  /** What happened. */
  kind: ExhibitEventKind;
  /** The day. */
  on: Scalars['String']['input'];
  /** Who gave it away. For going from hand to hand alone. */
  fromWhom?: InputMaybe<Scalars['String']['input']>;
  /** Who took it, or to whom it was disclosed. */
  toWhom?: InputMaybe<Scalars['String']['input']>;
  /** Why: the purpose, or the ground of a ruling. */
  ground?: InputMaybe<Scalars['String']['input']>;
  /** Who challenged it or ruled. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** Which protocol, letter or hearing shows it. For the retraction of a statement alone. */
  document?: InputMaybe<Scalars['String']['input']>;
};

/** A passage of a source from which a fact is recorded: it is cited together with the fact, or neither is recorded. */
export type PassageInput = {
  /** The exhibit, report or statement; NOT_FOUND for one that the reader does not see. */
  sourceId: Scalars['ID']['input'];
  /** Where in it: volume and sheets, page, line, minute. Left out where the whole is meant. */
  locator?: InputMaybe<Scalars['String']['input']>;
  /** Its words, kept only where fact and source lie in one compartment and nobody protected is recorded. */
  quote?: InputMaybe<Scalars['String']['input']>;
  /** The file of the exhibit in which it stands. Left out where none is named. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** True when it speaks against the fact. */
  against: Scalars['Boolean']['input'];
};

/** An exhibit, an information report or a statement in a case. */
export type EvidenceSource = {
  /** Of the source. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: SourceKind;
  /** The case in which it was asked for. */
  caseId: Scalars['ID']['output'];
  /** The number of an exhibit, of a report, or of the protocol of a statement. Null when a statement has none. */
  number?: Maybe<Scalars['String']['output']>;
  /** What an exhibit is. Null for others. */
  exhibitKind?: Maybe<Scalars['String']['output']>;
  /** The volume of the case file. Null when not filed. */
  volume?: Maybe<Scalars['Int']['output']>;
  /** Its sheets. Null when not filed. */
  sheets?: Maybe<Scalars['String']['output']>;
  /** What it is, or what was stated, in words. Null when nothing is said. */
  description?: Maybe<Scalars['String']['output']>;
  /** On what ground it was taken. Null when not said. */
  lawfulBasis?: Maybe<Scalars['String']['output']>;
  /** The court order. Null when none is said. */
  courtOrder?: Maybe<Scalars['String']['output']>;
  /** Where it was seized. Null when not said. */
  seizedAt?: Maybe<Scalars['String']['output']>;
  /** When it was seized, as precisely as known. Null when not said. */
  seizedOn?: Maybe<Scalars['String']['output']>;
  /** What may be done with it. Null when not said. */
  handling?: Maybe<HandlingCode>;
  /** The day of a report or a statement. Null for an exhibit. */
  on?: Maybe<Scalars['Day']['output']>;
  /** As what a statement was given, or what sort of report it is. Null for an exhibit. */
  given?: Maybe<Scalars['String']['output']>;
  /** Who made the statement, or gave the report where it lies among informants. Null for others. */
  statedBy?: Maybe<ElementRef>;
  /** Before whom a statement was made. Null when not said. */
  takenBy?: Maybe<Scalars['String']['output']>;
  /** Reliability of the source of a report or a statement, A to F. Null for an exhibit. */
  reliability?: Maybe<Scalars['String']['output']>;
  /** Credibility of what a report or a statement says, 1 to 6. Null for an exhibit. */
  credibility?: Maybe<Scalars['Int']['output']>;
  /** From which day the statement is retracted. Null while it stands. */
  retractedOn?: Maybe<Scalars['Day']['output']>;
  /** What was last ruled. Null for others than exhibits. */
  admissibility?: Maybe<Admissibility>;
  /** When it was first disclosed to the defence. Null when it was not. */
  disclosedOn?: Maybe<Scalars['Day']['output']>;
  /** SHA-256 of the file that was imported as it. Null for others. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Of what is said of it now: a correction names it. */
  versionId: Scalars['ID']['output'];
  /** When that was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** Who recorded that. Empty when no account did. */
  recordedBy: LocalizedText;
  /** True when it lies with identities. */
  isSealed: Scalars['Boolean']['output'];
  /** In which compartment of the case it lies. */
  place: SourcePlace;
  /** Facts that it speaks for. 101 means more than a hundred. */
  facts: Scalars['Int']['output'];
  /** True when the reader may correct it and record what happens to it: never what left the unit. */
  mayCorrect: Scalars['Boolean']['output'];
  /** True when the reader has recorded it himself and may withdraw it while nothing rests on it. */
  mayWithdraw: Scalars['Boolean']['output'];
  /** What happened to it, in the order of days, at most 200. */
  events: Array<ExhibitEvent>;
  /** Facts that it speaks for or against, at most 200. */
  citations: Array<SourceCitation>;
  /** What was said of it before it was corrected, the latest first, at most 50. */
  earlier: Array<SourceVersion>;
  /** What was withdrawn of it for a reason, the latest first, at most 200. What was brought back is not among it. */
  withdrawals: Array<SourceWithdrawal>;
  /** Its files in the order in which they came, at most 50. Empty for others than exhibits. */
  files: Array<ExhibitFile>;
};

/** What was said of an exhibit, a report or a statement before it was corrected. */
export type SourceVersion = {
  /** Of the version. */
  versionId: Scalars['ID']['output'];
  /** What the source is. */
  kind: SourceKind;
  /** Its number. Null when it had none. */
  number?: Maybe<Scalars['String']['output']>;
  /** What an exhibit was said to be. Null for others. */
  exhibitKind?: Maybe<Scalars['String']['output']>;
  /** The volume of the case file. Null when not filed. */
  volume?: Maybe<Scalars['Int']['output']>;
  /** Its sheets. Null when not filed. */
  sheets?: Maybe<Scalars['String']['output']>;
  /** What it was in words. Null when nothing was said. */
  description?: Maybe<Scalars['String']['output']>;
  /** On what ground it was taken. Null when not said. */
  lawfulBasis?: Maybe<Scalars['String']['output']>;
  /** The court order. Null when none was said. */
  courtOrder?: Maybe<Scalars['String']['output']>;
  /** Where it was seized. Null when not said. */
  seizedAt?: Maybe<Scalars['String']['output']>;
  /** When it was seized. Null when not said. */
  seizedOn?: Maybe<Scalars['String']['output']>;
  /** What might be done with it. Null when not said. */
  handling?: Maybe<HandlingCode>;
  /** The day of a report or a statement. Null for an exhibit. */
  on?: Maybe<Scalars['Day']['output']>;
  /** As what a statement was given, or what sort of report it was. Null for an exhibit. */
  given?: Maybe<Scalars['String']['output']>;
  /** Before whom a statement was made. Null when not said. */
  takenBy?: Maybe<Scalars['String']['output']>;
  /** Reliability of the source of a report or a statement, A to F. Null for an exhibit. */
  reliability?: Maybe<Scalars['String']['output']>;
  /** Credibility of what a report or a statement says, 1 to 6. Null for an exhibit. */
  credibility?: Maybe<Scalars['Int']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** Who recorded it. Empty when no account did. */
  recordedBy: LocalizedText;
};

/** What happened to an exhibit, or that a statement was retracted. */
export type ExhibitEvent = {
  /** Of this version: a correction has another. */
  id: Scalars['ID']['output'];
  /** Of the exhibit or the statement. */
  sourceId: Scalars['ID']['output'];
  /** What happened. */
  kind: ExhibitEventKind;
  /** The day. */
  on: Scalars['Day']['output'];
  /** Who gave it away. Null when not said. */
  fromWhom?: Maybe<Scalars['String']['output']>;
  /** Who took it, or to whom it was disclosed. Null when not said. */
  toWhom?: Maybe<Scalars['String']['output']>;
  /** Why. Null when not said. */
  ground?: Maybe<Scalars['String']['output']>;
  /** Who challenged it or ruled. Null when not said. */
  by?: Maybe<Scalars['String']['output']>;
  /** Which protocol, letter or hearing shows it. Null when not said. */
  document?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** Who recorded this version. */
  recordedBy: LocalizedText;
  /** Ids of the versions before it, the first first. */
  earlierIds: Array<Scalars['ID']['output']>;
  /** The versions before it, the latest first, at most 50. */
  earlier: Array<ExhibitEvent>;
  /** True when the reader may correct it. */
  mayCorrect: Scalars['Boolean']['output'];
  /** True when the reader has recorded this version himself. */
  mayWithdraw: Scalars['Boolean']['output'];
  /** True when another has recorded it: the reader withdraws it with a reason. */
  mayWithReason: Scalars['Boolean']['output'];
};

/** What sort of fact of a case a source may show. */
export type CaseFactSort =
  /** A tie between two elements. */
  | 'LINK'
  /** What somebody did in an episode. */
  | 'ACT'
  | 'EPISODE'
  /** A journey from one country to another. */
  | 'JOURNEY'
  /** As what somebody is in the case. */
  | 'ROLE'
  | 'OFFENCE'
  /** A step of the proceedings. */
  | 'STEP'
  /** People of whom nothing but about how many is known. */
  | 'PEOPLE_BY_NUMBER'
  /** What a record says of a person: a name, a birth, a citizenship. */
  | 'RECORD';

/** A fact of the case in a line. */
export type CaseFact = {
  /** Of the fact. */
  id: Scalars['ID']['output'];
  /** What sort it is. */
  sort: CaseFactSort;
  /** What it says: as what and how many people are known by number, types of acts or links, means, forms of exploitation, the role, the article, the step with its article, stage or result, by what somebody travelled; of a record `NAMED` and the name, `BORN` and when, as it has them. */
  says: Array<Scalars['String']['output']>;
  /** From whom, or whose it is. Null for an episode, an offence, a change of stage and people known by number. */
  from?: Maybe<ElementRef>;
  /** To whom, or whither; of a record the country of which it says a citizen. Null when none is said. */
  to?: Maybe<ElementRef>;
  /** Its day, or since when, as precisely as known. Null when not recorded. */
  on?: Maybe<Scalars['String']['output']>;
  /** How sure it is. */
  certainty: Certainty;
  /** Its source in words. Null when none is recorded. */
  sourceText?: Maybe<Scalars['String']['output']>;
};

/** A fact that a source speaks for or against. */
export type SourceCitation = {
  /** Of the tie between the two. */
  id: Scalars['ID']['output'];
  /** The fact. Null when it is no longer so (corrected or withdrawn since), or what is said of a thing. */
  fact?: Maybe<CaseFact>;
  /** Of what a record says something: what is cited is that record. Null for facts of the case. */
  about?: Maybe<ElementRef>;
  /** Where in the source. Null when the whole is meant. */
  locator?: Maybe<Scalars['String']['output']>;
  /** The passage, in the words of the source. Null when none is quoted. */
  quote?: Maybe<Scalars['String']['output']>;
  /** The file of the exhibit in which the passage stands. Null when none is named. */
  fileId?: Maybe<Scalars['ID']['output']>;
  /** True when it speaks against the fact. */
  against: Scalars['Boolean']['output'];
  /** True when the reader has made the tie himself. */
  mayWithdraw: Scalars['Boolean']['output'];
  /** True when another has made it by hand: the reader withdraws it with a reason. */
  mayWithReason: Scalars['Boolean']['output'];
};

/** The evidence of a case. */
export type Evidence = {
  /** Exhibits, reports and statements by number, at most 200. */
  sources: Array<EvidenceSource>;
  /** How many there are that fit; 2000 means that or more. */
  total: Scalars['Int']['output'];
  /** True when the reader may record an exhibit, a statement or a report here. */
  mayRecord: Scalars['Boolean']['output'];
  /** True when the reader may record one among identities. */
  maySeal: Scalars['Boolean']['output'];
  /** True when the reader may record one among informants. */
  mayShield: Scalars['Boolean']['output'];
};

/** Facts of a case that no source supports which counts. */
export type UnsupportedFacts = {
  /** The facts, at most 200. */
  facts: Array<CaseFact>;
  /** True when there are more facts than are shown or read. */
  isCut: Scalars['Boolean']['output'];
};

/** Facts of a case, as they are looked for. */
export type CaseFacts = {
  /** The facts, at most 200. */
  facts: Array<CaseFact>;
  /** True when there are more than are shown or read. */
  isCut: Scalars['Boolean']['output'];
};

/** What recording, correcting or withdrawing answers. */
export type EvidenceAnswer = {
  /** Of what was recorded, corrected or withdrawn. Null when it was not. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** What somebody else has made of it meanwhile: nothing was changed, and both are there to choose from. Null otherwise. */
  meanwhile?: Maybe<EvidenceSource>;
  /** The version of what happened that somebody else has recorded meanwhile: nothing was changed, and the writer chooses. Null otherwise. */
  newerEvent?: Maybe<ExhibitEvent>;
};

/** Everything that the reader may see about one element. */
export type Card = {
  /** What the records of the element rest on, at most 200: what is said of it, not its links. */
  sources: Array<Source>;
  /** What the card is about. */
  element: ElementRef;
  /** Values of the element itself, each with its source: sex, birth, citizenship, form of a group … */
  values: Array<CardValue>;
  /** Its links, the surest first, at most 200. */
  facts: Array<Fact>;
  /** True when there are more than 200. */
  hasMoreFacts: Scalars['Boolean']['output'];
  /** Cases in which the reader meets it. */
  cases: Array<CaseRef>;
  /** What the reader himself has recorded of it by hand, the newest. Null when he has not, or does not edit the case any more. */
  ownRecord?: Maybe<OwnRecord>;
};

/** In which compartment of its case a source lies. */
export type SourcePlace =
  /** Whoever reads the case sees it. */
  | 'CASE'
  /** With the identities of protected persons. */
  | 'IDENTITIES'
  /** With the informants. */
  | 'INFORMANTS';

/** A statement or an information report, as somebody records or corrects it. */
export type ToldInput = {
  /** The case in which it lies; the reader must edit it. */
  caseId: Scalars['ID']['input'];
  /** A statement or a report. */
  kind: SourceKind;
  /** The number of the report, or of the protocol of a statement, which may have none. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was stated, or that the report bears. */
  on: Scalars['String']['input'];
  /** As what a statement was given (`WITNESS` `VICTIM` `SUSPECT`), or what sort of source a report has (`HUMINT` `FOREIGN` …). */
  given: Scalars['String']['input'];
  /** Who stated it: a person of the case. Of a report the informant, only where it lies among informants. Said once, when it is recorded. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Before whom it was stated. For a statement alone. */
  takenBy?: InputMaybe<Scalars['String']['input']>;
  /** The volume of the case file (cild). */
  volume?: InputMaybe<Scalars['Int']['input']>;
  /** Its sheets (vərəq): `14`, `14-18`, `3, 7-9`. */
  sheets?: InputMaybe<Scalars['String']['input']>;
  /** What was stated or reported, in short. */
  text: Scalars['String']['input'];
  /** Reliability of the source, A to F. */
  reliability: Scalars['String']['input'];
  /** Credibility of the information, 1 to 6. */
  credibility: Scalars['Int']['input'];
  /** What may be done with it. */
  handling: HandlingCode;
  /** In which compartment it lies. Said once, when it is recorded. */
  place: SourcePlace;
};

/** An element of a charge that is shown otherwise without a tie. */
export type ElementWithout = {
  /** The charge. */
  chargeId: Scalars['ID']['output'];
  /** Against whom. */
  accused: ElementRef;
  /** Its article. */
  article: Scalars['String']['output'];
  /** The element. */
  element: LocalizedText;
  /** How well it is shown. */
  before: ProofState;
  /** How well without the tie. */
  after: ProofState;
};

/** What follows when a tie between a fact and a source is withdrawn, as far as the reader sees. */
export type TieConsequences = {
  /** How many other sources speak for the same fact. */
  remaining: Scalars['Int']['output'];
  /** Elements of the charges of the case that are shown otherwise without it, at most 200. */
  elements: Array<ElementWithout>;
};

/** What was withdrawn of a source for a reason, by somebody else than who had recorded it. */
export type SourceWithdrawal = {
  /** Of the withdrawal. */
  id: Scalars['ID']['output'];
  /** The fact to which the source was tied. Null of what happened to it, and when it is no longer so. */
  fact?: Maybe<CaseFact>;
  /** What had happened. Null of a tie. */
  eventKind?: Maybe<ExhibitEventKind>;
  /** On which day. Null of a tie. */
  on?: Maybe<Scalars['Day']['output']>;
  /** Why it was withdrawn. */
  reason: Scalars['String']['output'];
  /** When. */
  recordedAt: Scalars['Moment']['output'];
  /** By whom. */
  recordedBy: LocalizedText;
};

/** What the browser makes of a chart: its picture, or the table beside it. */
export type ExportMadeByBrowser =
  | 'PNG'
  | 'PDF'
  | 'TABLE';

/** What stands in an exported picture or table. The audit trail has the export before it is made. */
export type ExportMark = {
  /** Id of the export, as the audit trail has it. */
  id: Scalars['ID']['output'];
  /** The end of the id, in two groups: stands in the picture as its watermark, and in each row of a table. */
  number: Scalars['String']['output'];
  /** When it was exported. */
  at: Scalars['Moment']['output'];
  /** Who exported it. */
  author: LocalizedText;
  /** Number of the case. Null for a chart of no single case. */
  caseNumber?: Maybe<Scalars['String']['output']>;
  /** Every handling code that the facts carry, the strictest first; H0 alone when none carries another. */
  codes: Array<HandlingCode>;
  /** What the codes forbid, in words. */
  marking: LocalizedText;
  /** What the reader may see of the asked ids at this moment: nothing else may be drawn. */
  network: Scalars['NetworkColumns']['output'];
};

/** What kind of file it is, known by its content. */
export type FileType =
  | 'PNG'
  | 'JPEG'
  | 'WEBP'
  | 'PDF'
  | 'MP3'
  | 'WAV'
  | 'M4A'
  | 'MP4'
  | 'TIFF'
  | 'OGG'
  | 'TEXT'
  | 'XLSX';

/** A place that was hidden in a redacted rendition: a rectangle of a page, in ten thousandths of it, or a passage of a text. What stood there is not kept. */
export type HiddenPlace = {
  /** The page, from 1. Null in a text. */
  page?: Maybe<Scalars['Int']['output']>;
  /** From the left edge. Null in a text. */
  x?: Maybe<Scalars['Int']['output']>;
  /** From the upper edge. Null in a text. */
  y?: Maybe<Scalars['Int']['output']>;
  /** How wide. Null in a text. */
  width?: Maybe<Scalars['Int']['output']>;
  /** How high. Null in a text. */
  height?: Maybe<Scalars['Int']['output']>;
  /** The first letter. Null on a page. */
  from?: Maybe<Scalars['Int']['output']>;
  /** Behind the last letter. Null on a page. */
  to?: Maybe<Scalars['Int']['output']>;
};

/** A file of an exhibit, kept sealed. Its bytes are given at `/api/files/<id>`. */
export type ExhibitFile = {
  /** Of the file. */
  id: Scalars['ID']['output'];
  /** Its name, as it was uploaded. */
  name: Scalars['String']['output'];
  /** What kind it is. */
  type: FileType;
  /** How large it is, in bytes. */
  bytes: Scalars['Int']['output'];
  /** SHA-256 of its bytes. */
  sha256: Scalars['String']['output'];
  /** The file of the same exhibit of which it is a redacted rendition. Null for a file as it was seized or made. */
  redacts?: Maybe<Scalars['ID']['output']>;
  /** How many places were hidden in a rendition that was made here. Null for others. */
  marked?: Maybe<Scalars['Int']['output']>;
  /** On which pages. Empty for a text, and for others. */
  markedPages: Array<Scalars['Int']['output']>;
  /** The places that were hidden in a rendition that was made here, at most 5000. Empty for others. */
  hidden: Array<HiddenPlace>;
  /** When another has compared a redacted rendition with its original. Null while nobody has, and for originals. */
  checkedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who has compared it. Null while nobody has, and for originals. */
  checkedBy?: Maybe<LocalizedText>;
  /** True when it is a rendition that nobody has checked yet, and the reader, who has not made it, may. */
  mayCheck: Scalars['Boolean']['output'];
  /** When it was uploaded. */
  recordedAt: Scalars['Moment']['output'];
  /** Who uploaded it. */
  recordedBy: LocalizedText;
  /** True when the reader has uploaded it himself and may withdraw it. */
  mayWithdraw: Scalars['Boolean']['output'];
};

/** What can happen to a person who is sought. */
export type FugitiveFactKind =
  | 'SIGHTING'
  | 'ARREST'
  | 'SURRENDER_REQUESTED'
  | 'RELEASE'
  | 'SURRENDER_REFUSED'
  | 'SURRENDERED';

/** Something that happened to a person who is sought. It is no state of a notice, and there may be any number of them. */
export type FugitiveFact = {
  /** Id of the fact. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: FugitiveFactKind;
  /** Its day. */
  on: Scalars['Day']['output'];
  /** The time on that day by the clock of Bakı, 14:05. Null when not known. */
  time?: Maybe<Scalars['String']['output']>;
  /** The country. */
  country: Country;
  /** Where in the country. Null when not known. */
  place?: Maybe<Scalars['String']['output']>;
  /** What else there is to say. Null when nothing. */
  note?: Maybe<Scalars['String']['output']>;
  /** The document that says so. Null for what came with a register. */
  document?: Maybe<Scalars['String']['output']>;
  /** Admiralty grade. Null when not graded. */
  grade?: Maybe<Scalars['String']['output']>;
  /** How it may be handled. */
  handling: HandlingCode;
  /** When it was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** Who recorded it. Null for what came with a register or a file. */
  recordedBy?: Maybe<LocalizedText>;
  /** True when the reader was the first to record it and nothing rests on it. */
  mayWithdraw: Scalars['Boolean']['output'];
  /** Ids of its earlier versions, the earliest first. */
  earlierIds: Array<Scalars['ID']['output']>;
  /** True when the reader may correct it. */
  mayChange: Scalars['Boolean']['output'];
};

/** Where the search for a person stands. */
export type SearchStandingKind =
  | 'NOT_LOCATED'
  | 'SIGHTED'
  | 'HELD'
  | 'SURRENDER_ASKED'
  | 'RELEASED'
  | 'REFUSED'
  | 'SURRENDERED';

/** Where the search for a person stands: it follows from what happened to him and is never stored. */
export type SearchStanding = {
  /** Where it stands. */
  kind: SearchStandingKind;
  /** Since when. Null while nothing has happened. */
  on?: Maybe<Scalars['Day']['output']>;
  /** In which country. Null while nothing has happened. */
  country?: Maybe<Country>;
};

/** Something that happened to the person sought, as somebody writes it. */
export type FugitiveFactInput = {
  /** What happened. A release follows an arrest in the same country. */
  kind: FugitiveFactKind;
  /** Its day, today at the latest. */
  on: Scalars['String']['input'];
  /** The time on that day by the clock of Bakı, 14:05. Null when not known. */
  time?: InputMaybe<Scalars['String']['input']>;
  /** Code of the country. */
  country: Scalars['String']['input'];
  /** At most 200 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The document or who says so, 3 to 500 characters. */
  document: Scalars['String']['input'];
  /** Reliability of the source, A to F. Null keeps that of the version that is corrected; of a new one A, of a sighting F. */
  reliability?: InputMaybe<Scalars['String']['input']>;
  /** Credibility of the information, 1 to 6. Null keeps that of the version that is corrected; of a new one 2, of a sighting 6. */
  credibility?: InputMaybe<Scalars['Int']['input']>;
  /** How it may be handled. Null keeps that of the version that is corrected; of a new one H0. */
  handling?: InputMaybe<HandlingCode>;
};

/** What recording or withdrawing such a fact answers. */
export type FugitiveAnswer = {
  /** Of the fact. Null when nothing was done. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** What a colleague has made of it meanwhile: nothing was done, and the writer chooses. Null otherwise. */
  newer?: Maybe<FugitiveFact>;
};

/** A text in both languages of the workspace. */
export type LocalizedText = {
  /** In Azerbaijani, the source. */
  az: Scalars['String']['output'];
  /** In English. */
  en: Scalars['String']['output'];
};

/** A date as precisely as its source gives it. */
export type PartialDate = {
  /** As the source writes it. */
  text: Scalars['String']['output'];
  /** The first day that it can mean. */
  from: Scalars['Day']['output'];
  /** The last day that it can mean. */
  to: Scalars['Day']['output'];
  /** How precise it is. */
  precision: DatePrecision;
};

/** How precise a date is. */
export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR'
  | 'RANGE';

/** How sure we are of a fact. Drawn as the line: solid, dashed, dotted, grey. */
export type Certainty =
  | 'CONFIRMED'
  | 'PROBABLE'
  | 'PRESUMED'
  | 'REFUTED';

/** Europol handling code: H1 may not enter a court file, H2 may not leave the unit, without the provider's permission. */
export type HandlingCode =
  | 'H0'
  | 'H1'
  | 'H2'
  | 'H3';

/** What a fact rests on. */
export type Source = {
  /** Id of the exhibit, report or statement; null when only its words are recorded. */
  id?: Maybe<Scalars['ID']['output']>;
  /** `EXHIBIT`, `REPORT`, `STATEMENT` or `WORDS`. */
  kind: SourceKind;
  /** The exhibit's number and kind, or the source in words. */
  title: Scalars['String']['output'];
  /** Where in it: volume and sheets, page, minute, row. Null when the whole is meant. */
  locator?: Maybe<Scalars['String']['output']>;
  /** The passage, in the words of the source. Null when none is quoted. */
  quote?: Maybe<Scalars['String']['output']>;
  /** True when this source speaks against the fact. */
  against: Scalars['Boolean']['output'];
  /** Of the tie between the two, by which it is withdrawn. Null when only words are recorded. */
  citationId?: Maybe<Scalars['ID']['output']>;
  /** True when the reader has made the tie himself and may withdraw it. */
  mayWithdraw: Scalars['Boolean']['output'];
};

/** What sort of source a fact rests on. */
export type SourceKind =
  | 'EXHIBIT'
  | 'REPORT'
  | 'STATEMENT'
  | 'WORDS';

/** One link of an element with another, as one source gives it. */
export type Fact = {
  /** Id of the fact. */
  id: Scalars['ID']['output'];
  /** The type of the relationship, or the kind of the fact node between the two (`RECRUITED`, `CONTACTED`, `CO_TRAVELLED` …). */
  type: Scalars['String']['output'];
  /** `OUT` when the element of the card is the one who acts. */
  direction: Direction;
  /** The element at the other end. */
  other: ElementRef;
  /** Null when not stated. */
  certainty?: Maybe<Certainty>;
  /** Admiralty grade, `B2`. Null when not graded. */
  grade?: Maybe<Scalars['String']['output']>;
  /** Null when not stated. */
  handling?: Maybe<HandlingCode>;
  /** When it began, as precisely as known. */
  validFrom?: Maybe<Scalars['String']['output']>;
  /** When it ended. Null when it lasts or is not known. */
  validTo?: Maybe<Scalars['String']['output']>;
  /** When it was recorded here. */
  recordedAt: Scalars['Moment']['output'];
  /** How many events are folded into it (calls, payments, trips). */
  count?: Maybe<Scalars['Int']['output']>;
  /** Sum of money, a decimal string. */
  amount?: Maybe<Scalars['String']['output']>;
  /** ISO 4217. */
  currency?: Maybe<Scalars['String']['output']>;
  /** What else it says: kin, role in a group, reason, channel. */
  detail?: Maybe<Scalars['String']['output']>;
  /** The source in words, as recorded with the fact. Null when there is an exhibit instead. */
  sourceText?: Maybe<Scalars['String']['output']>;
  /** Whether the reader recorded it by hand himself and may withdraw it. */
  mayWithdraw: Scalars['Boolean']['output'];
  /** What it rests on, those against it last. */
  sources: Array<Source>;
  /** Null for whatever was not a hypothesis that a second person confirmed. */
  confirmation?: Maybe<LinkConfirmation>;
  /** How many versions came before this one. */
  earlier: Scalars['Int']['output'];
  /** Where the reader corrects it, or learns that it is corrected on a notice. Null where he may not. */
  correctedIn?: Maybe<PlaceOfCorrection>;
};

/** Which way a fact goes, seen from the element of the card. */
export type Direction =
  | 'OUT'
  | 'IN';

/** An element of the network in one line. */
export type ElementRef = {
  /** Id of the element. */
  id: Scalars['ID']['output'];
  /** `Person`, `Group`, `Phone`, `Place` … as in the legend. */
  kind: Scalars['String']['output'];
  /** A name, a number, or the pseudonym of a protected person. */
  label: Scalars['String']['output'];
  /** The name in both languages, for countries, districts and groups. Null for all others. */
  title?: Maybe<LocalizedText>;
  /** True when the person is protected and `label` is a pseudonym. */
  isProtected: Scalars['Boolean']['output'];
  /** True while a search for the person is in force. */
  isWanted: Scalars['Boolean']['output'];
};

/** What a form answers when the reader can mend it. */
export type Problem = {
  /** The field of the input, or null when the whole is meant. */
  field?: Maybe<Scalars['String']['output']>;
  /** What is wrong and what to do. */
  text: LocalizedText;
};

/** The form of a criminal group by the Criminal Code. */
export type GroupForm =
  | 'PRIOR_AGREEMENT'
  | 'ORGANISED_GROUP'
  | 'CRIMINAL_ASSOCIATION'
  | 'UNKNOWN';

/** A criminal group. */
export type Group = {
  /** Id of the group. */
  id: Scalars['ID']['output'];
  /** What the unit calls it. */
  title: LocalizedText;
  /** Its form by the law. */
  form: GroupForm;
  /** When it became active, as precisely as known. */
  activeFrom?: Maybe<Scalars['String']['output']>;
  /** Null while it is active. */
  dismantledOn?: Maybe<Scalars['Day']['output']>;
  /** Countries it works in. */
  countries: Array<Country>;
  /** Those who may be seen, the weightiest role first. */
  members: Array<GroupMember>;
};

/** A member of a criminal group. */
export type GroupMember = {
  /** Who it is. */
  person: ElementRef;
  /** `ORGANISER`, `RECRUITER`, `TRANSPORTER` … */
  role: Scalars['String']['output'];
  /** How sure the membership is. Null when not stated. */
  certainty?: Maybe<Certainty>;
  /** Admiralty grade, `B2`. Null when not graded. */
  grade?: Maybe<Scalars['String']['output']>;
};

/** What sort of meeting a hit tells of. */
export type HitKind =
  /** A record may be of the same person as one elsewhere. */
  | 'PERSON'
  /** A number, plate, account, document or place is also used elsewhere. */
  | 'THING';

/** A part of a record that is compared with others. */
export type HitPart =
  | 'NAME'
  | 'BIRTH'
  | 'CITIZENSHIP'
  | 'NUMBER';

/** What of the reader's own record was compared. That the other side says the same of it is not told. */
export type HitReason = {
  /** Which part. */
  part: HitPart;
  /** As the reader's own record has it. */
  value: Scalars['String']['output'];
};

/** What one side has said of a hit: not the same person. */
export type HitAside = {
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who said it. */
  by: LocalizedText;
  /** When. */
  at: Scalars['Moment']['output'];
};

/** A record of yours meets one that you may not see. Nothing of the other side is told but whom to ask. */
export type Hit = {
  /** Id of the hit. */
  id: Scalars['ID']['output'];
  /** What meets. */
  kind: HitKind;
  /** The person of your own record. Null when only calls or payments of your case name the thing. */
  person?: Maybe<ElementRef>;
  /** Your own number, plate or place that meets. Null when it is the person. */
  thing?: Maybe<ElementRef>;
  /** What of the reader's own record was compared, as far as he sees it himself; the same whatever stands on the other side. Empty for a thing, for a protected person, and where he sees the notice alone. */
  reasons: Array<HitReason>;
  /** True when a search for the person of the reader's own record is in force, as far as he sees. */
  isSought: Scalars['Boolean']['output'];
  /** Notices on that person that the reader may see. */
  notices: Array<Notice>;
  /** What the reader's own side has said. Null while the hit stands open. */
  aside?: Maybe<HitAside>;
  /** True when the reader may say that it is not the same person, or take that back. */
  mayDecide: Scalars['Boolean']['output'];
  /** The body whose case it is. Null when not recorded. */
  unit?: Maybe<LocalizedText>;
  /** An account that leads that case. Null when nobody does now. */
  contact?: Maybe<LocalizedText>;
  /** When it was found. */
  at: Scalars['Moment']['output'];
};

/** What one can ask about without knowing who holds it. */
export type AskedThing =
  | 'PHONE'
  | 'HANDSET'
  | 'EMAIL'
  | 'VEHICLE'
  | 'ACCOUNT'
  | 'BANK_ACCOUNT'
  | 'DOCUMENT'
  | 'IDENTIFIER'
  /** An address. */
  | 'PLACE';

/** What a question answers: the same whether or not anybody holds the thing. */
export type AskedAnswer = {
  /** True when the question is noted. An owner who agrees will show as a contact in `myInquiries`. */
  asked: Scalars['Boolean']['output'];
  /** What to mend in the question. */
  problems: Array<Problem>;
};

/** An owner who agreed to be named. */
export type InquiryContact = {
  /** The name of the account. */
  name: LocalizedText;
  /** The body. Null when not recorded. */
  unit?: Maybe<LocalizedText>;
};

/** A question that the reader has put. */
export type MyInquiry = {
  /** Id of the question. */
  id: Scalars['ID']['output'];
  /** What sort of thing. */
  kind: AskedThing;
  /** As it was asked. */
  value: Scalars['String']['output'];
  /** Why it was asked. */
  why: Scalars['String']['output'];
  /** When it was asked. */
  askedAt: Scalars['Moment']['output'];
  /** Owners who agreed. Empty when nobody has answered, nobody agrees, or nobody holds it: these are not told apart. */
  contacts: Array<InquiryContact>;
};

/** What an owner has said to a question. */
export type InquiryAnswer =
  | 'AGREED'
  | 'DECLINED';

/** A question about a thing that a case of the reader's holds. */
export type Inquiry = {
  /** Id of the question. */
  id: Scalars['ID']['output'];
  /** What sort of thing. */
  kind: AskedThing;
  /** As it was asked. */
  value: Scalars['String']['output'];
  /** Why it is asked. */
  why: Scalars['String']['output'];
  /** When it was asked. */
  askedAt: Scalars['Moment']['output'];
  /** Who asks. */
  asker?: Maybe<LocalizedText>;
  /** The asker's body. Null when not recorded. */
  unit?: Maybe<LocalizedText>;
  /** The reader's own answer. Null before he gives one. */
  answer?: Maybe<InquiryAnswer>;
};

/** What saying something of a hit answers. */
export type HitAnswer = {
  /** The hit as it stands now for the reader's side. */
  hit: Hit;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
};

/** What a second person said to a hypothesis. */
export type LinkRequestOutcome =
  /** It is recorded as a link. */
  | 'CONFIRMED'
  /** It stays a hypothesis. */
  | 'DECLINED';

/** A hypothesis on a chart that somebody asks a second person to confirm as a link. There for whoever has the chart and sees both ends. */
export type LinkRequest = {
  /** Id of the request. */
  id: Scalars['ID']['output'];
  /** The hypothesis on the chart, by which the chart knows it. */
  hypothesisId: Scalars['ID']['output'];
  /** What was supposed, in the words that stood on the chart when it was asked. */
  words: Scalars['String']['output'];
  /** Id of the element that the link goes out from. */
  source: Scalars['ID']['output'];
  /** Id of the element that it leads to. */
  target: Scalars['ID']['output'];
  /** The type of the link. */
  type: Scalars['String']['output'];
  /** How sure it is. */
  certainty: Certainty;
  /** Admiralty grade, `B2`. */
  grade: Scalars['String']['output'];
  /** What may be done with it. */
  handling: HandlingCode;
  /** Since when it was so, as precisely as known. Null when it is not known. */
  validFrom?: Maybe<Scalars['String']['output']>;
  /** Until when it was so. Null when it lasts or is not known. */
  validTo?: Maybe<Scalars['String']['output']>;
  /** The source in words. */
  sourceText: Scalars['String']['output'];
  /** When it was asked. */
  askedAt: Scalars['Moment']['output'];
  /** Who asked. */
  askedBy: LocalizedText;
  /** Null while it waits. */
  outcome?: Maybe<LinkRequestOutcome>;
  /** Why it was declined. Null when it was not. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was confirmed or declined. Null while it waits. */
  closedAt?: Maybe<Scalars['Moment']['output']>;
  /** Who confirmed or declined it. Null while it waits. */
  closedBy?: Maybe<LocalizedText>;
  /** True when one of the ends is no fact any more: it can be confirmed no more. */
  isPast: Scalars['Boolean']['output'];
  /** True when it waits for somebody like the reader: he writes in the case and is not the one who asked. */
  mayDecide: Scalars['Boolean']['output'];
  /** True when it waits and the reader asked it himself. */
  mayWithdraw: Scalars['Boolean']['output'];
};

/** What asking, confirming or declining answers. */
export type LinkRequestAnswer = {
  /** As it stands now. Null when there are problems, and when it was withdrawn. */
  request?: Maybe<LinkRequest>;
  /** What stands in the way. Empty when it was done. */
  problems: Array<Problem>;
};

/** The two who stand for a link that was a hypothesis. */
export type LinkConfirmation = {
  /** Who asked for it to be confirmed. */
  askedBy: LocalizedText;
  /** Who confirmed it. */
  confirmedBy: LocalizedText;
};

/** What an upload is about. */
export type ImportKind =
  /** A register of people: a person a row. */
  | 'PEOPLE'
  /** Notices in the shape of Interpol's public API: the list or the detail. */
  | 'NOTICES'
  /** FollowTheMoney entities, one a line, or a chart of entities and links. */
  | 'ENTITIES'
  /** Two columns and a kind: a link a row. */
  | 'EDGES'
  /** Call records or the call table of a phone extraction. */
  | 'CALLS'
  /** A bank statement: a payment a row. */
  | 'PAYMENTS'
  /** Journeys: who crossed which border, a journey a row. */
  | 'JOURNEYS';

/** How the file is written. */
export type ImportContainer =
  | 'CSV'
  | 'XLSX'
  | 'JSON_LINES'
  | 'JSON'
  /** A chart of i2 (.anx) or GraphML. */
  | 'CHART';

/** Where an import stands. */
export type ImportState =
  /** Uploaded; nothing is read into the graph. */
  | 'UPLOADED'
  /** The dry run is under way. */
  | 'CHECKING'
  /** The dry run is done: what would happen is known. */
  | 'CHECKED'
  /** Rows are going in. */
  | 'RUNNING'
  /** New records are compared with those that are there. */
  | 'MATCHING'
  | 'DONE'
  /** Stopped by its owner; what went in by then stays until it is undone. */
  | 'CANCELLED'
  /** Stopped by a mistake that `problem` explains. */
  | 'FAILED'
  /** Its facts are being taken back. */
  | 'UNDOING'
  /** All that it brought is gone. */
  | 'UNDONE';

/** What a column holds. */
export type ColumnMeaning =
  | 'IGNORE'
  /** The whole name, in any order. */
  | 'NAME'
  | 'FAMILY_NAME'
  | 'GIVEN_NAME'
  | 'FATHER_NAME'
  | 'ALIAS'
  | 'SEX'
  /** A day, month or year; `dateOrder` says which way round. */
  | 'BIRTH_DATE'
  /** Where somebody was born, in words. */
  | 'BIRTH_PLACE'
  | 'CITIZENSHIP'
  | 'DISTRICT'
  /** The personal identification number of Azerbaijan. */
  | 'FIN'
  /** Another identifier; `detail` is its scheme. */
  | 'IDENTIFIER'
  /** A document; `detail` is its type. */
  | 'DOCUMENT'
  | 'PHONE'
  | 'IMEI'
  | 'EMAIL'
  /** An account on a platform; `detail` is the platform. */
  | 'ACCOUNT'
  | 'BANK_ACCOUNT'
  | 'PLATE'
  | 'ADDRESS'
  /** The role of this row's person in the case. */
  | 'ROLE'
  /** The id that the source gives to the row: rows with the same one are one person. */
  | 'SOURCE_ID'
  /** The source's id of another row to which this one is linked. */
  | 'LINK_TO'
  /** How it is linked. */
  | 'LINK_KIND'
  /** The first end of a link, call or payment. */
  | 'FROM'
  /** The second end. */
  | 'TO'
  /** The other end in an extract of one number or account, which `own` names. */
  | 'OTHER_SIDE'
  /** Whether it came in or went out, seen from that number or account. */
  | 'DIRECTION'
  /** When it happened. */
  | 'HAPPENED_ON'
  /** How long it took, in seconds or as hh:mm:ss. */
  | 'DURATION'
  /** Money; in an extract of one account a minus says that it went out. */
  | 'AMOUNT'
  /** Money that came in, where an extract has two columns. */
  | 'AMOUNT_IN'
  /** Money that went out. */
  | 'AMOUNT_OUT'
  | 'CURRENCY'
  | 'NOTICE_NUMBER'
  | 'NOTICE_COLOUR'
  /** The country that asked for the notice. */
  | 'REQUESTED_BY'
  | 'VALID_FROM'
  | 'VALID_TO'
  /** Who travelled: the pseudonym or id of somebody with a role in the case, or a name. */
  | 'TRAVELLER'
  /** Who travelled along: several, separated by semicolons. */
  | 'COMPANIONS'
  /** The country of departure. */
  | 'DEPARTED_FROM'
  /** The country of arrival. */
  | 'ARRIVED_IN'
  /** By what somebody travelled. */
  | 'TRAVEL_MODE'
  /** Who paid for the journey. */
  | 'PAID_BY'
  /** What says so in this row: it stands behind the source of the file. */
  | 'SOURCE_TEXT'
  | 'NOTE';

/** In which order a date written in digits stands. */
export type DateOrder =
  | 'DAY_FIRST'
  | 'MONTH_FIRST'
  | 'YEAR_FIRST';

/** What one column means. */
export type ImportColumn = {
  /** Its position in the file, from 0. */
  position: Scalars['Int']['output'];
  /** What it holds. */
  meaning: ColumnMeaning;
  /** The scheme of an identifier, the type of a document, the platform of an account. Null when the meaning needs none. */
  detail?: Maybe<Scalars['String']['output']>;
};

/** What one column means. */
export type ImportColumnInput = {
  /** Its position in the file, from 0. */
  position: Scalars['Int']['input'];
  /** What it holds. */
  meaning: ColumnMeaning;
  /** The scheme of an identifier, the type of a document, the platform of an account. */
  detail?: InputMaybe<Scalars['String']['input']>;
};

/** How a file is read and what its columns mean. */
export type ImportMapping = {
  /** What the file is about. */
  kind: ImportKind;
  /** The columns that mean something. */
  columns: Array<ImportColumn>;
  /** The role of its people in the case, unless a column says it. Null for none. */
  role?: Maybe<CaseRole>;
  /** The number or account whose extract this is, as it is written; null when the columns name both ends. It is not saved for other files. */
  own?: Maybe<Scalars['String']['output']>;
  /** Which way round dates in digits are read. */
  dateOrder: DateOrder;
  /** The source in words, written on every fact. */
  source: Scalars['String']['output'];
  /** Admiralty grade, `B2`. */
  grade: Scalars['String']['output'];
  /** How sure the facts are. */
  certainty: Certainty;
  /** The provider's handling code. */
  handling: HandlingCode;
};

/** How a file is read and what its columns mean. */
export type ImportMappingInput = {
  /** What the file is about. */
  kind: ImportKind;
  /** The columns that mean something. */
  columns: Array<ImportColumnInput>;
  /** The role of its people in the case, unless a column says it. */
  role?: InputMaybe<CaseRole>;
  /** The number or account whose extract this is, as it is written; null when the columns name both ends. It is not saved for other files. */
  own?: InputMaybe<Scalars['String']['input']>;
  /** Which way round dates in digits are read. */
  dateOrder: DateOrder;
  /** The source in words, written on every fact: 3 to 200 characters. */
  source: Scalars['String']['input'];
  /** Admiralty grade, `B2`. */
  grade: Scalars['String']['input'];
  /** How sure the facts are. */
  certainty: Certainty;
  /** The provider's handling code. */
  handling: HandlingCode;
};

/** How the bytes are turned into rows; each is found, shown, and can be changed. */
export type ImportReading = {
  /** How the file is written. */
  container: ImportContainer;
  /** `utf-8`, `windows-1254`, `windows-1251`, `utf-16le`. Null for a spreadsheet. */
  encoding?: Maybe<Scalars['String']['output']>;
  /** True when the file begins with a byte order mark. */
  hasBom: Scalars['Boolean']['output'];
  /** Comma, semicolon, tab or bar. Null when there is none. */
  delimiter?: Maybe<Scalars['String']['output']>;
  /** The sheets of a spreadsheet; empty for others. */
  sheets: Array<Scalars['String']['output']>;
  /** The sheet that is read. Null for others. */
  sheet?: Maybe<Scalars['String']['output']>;
};

/** Changes to how the bytes are read; what is left out is found by itself. */
export type ImportReadingInput = {
  /** `utf-8`, `windows-1254`, `windows-1251`, `utf-16le`. */
  encoding?: InputMaybe<Scalars['String']['input']>;
  /** Comma, semicolon, tab or bar. */
  delimiter?: InputMaybe<Scalars['String']['input']>;
  /** The sheet of a spreadsheet. */
  sheet?: InputMaybe<Scalars['String']['input']>;
};

/** What a file looks like, before anything is decided. */
export type ImportInspection = {
  /** How it is read. */
  reading: ImportReading;
  /** The heading of each column. */
  header: Array<Scalars['String']['output']>;
  /** The first rows, cut to 200 characters a cell. Names are blank in a file of protected people for a reader without the right to their identities. */
  samples: Array<Array<Scalars['String']['output']>>;
  /** How many rows there are, without the heading. */
  rows: Scalars['Int']['output'];
  /** What the file seems to be and its columns seem to mean: that of the saved mapping for the same heading when there is one. */
  suggestion: ImportMapping;
  /** The name of the saved mapping that is offered. Null when none fits. */
  savedAs?: Maybe<Scalars['String']['output']>;
};

/** How far an import has come. */
export type ImportProgress = {
  /** Rows that are done in this step. */
  done: Scalars['Int']['output'];
  /** Rows in all. */
  total: Scalars['Int']['output'];
  /** Rows a second over the last moments. Null before the first batch. */
  rate?: Maybe<Scalars['Float']['output']>;
  /** Seconds that remain at this rate. Null when not known. */
  secondsLeft?: Maybe<Scalars['Float']['output']>;
};

/** What an import does or would do, by number of rows or records. */
export type ImportCounts = {
  /** Records of people that are new. */
  created: Scalars['Int']['output'];
  /** Rows that say more of somebody or something already there. */
  joined: Scalars['Int']['output'];
  /** Pairs of a new record and one already there that somebody should judge. After the dry run: of the first 2,000 rows, how many look like somebody who is there. */
  doubtful: Scalars['Int']['output'];
  /** Rows that do not go in. */
  refused: Scalars['Int']['output'];
  /** Rows that go in after a repair that is noted. */
  mended: Scalars['Int']['output'];
  /** Facts that link people and things. */
  links: Scalars['Int']['output'];
  /** Elements that the file, when it is a chart, gives a place. */
  placed: Scalars['Int']['output'];
};

/** Where a chart file draws what it brought: three lists of one length. */
export type ImportDrawing = {
  /** Ids of the elements that the reader sees. */
  elements: Array<Scalars['ID']['output']>;
  /** From left to right, in the units of the file. */
  x: Array<Scalars['Float']['output']>;
  /** From top to bottom. */
  y: Array<Scalars['Float']['output']>;
};

/** What was wrong in a row, or mended in it. */
export type RowProblem = {
  /** The row as counted in the file, the heading being 1. */
  row: Scalars['Int']['output'];
  /** The heading of the column. Null when the whole row is meant. */
  column?: Maybe<Scalars['String']['output']>;
  /** What stands there, cut to 200 characters; blank where it would name a protected person to a reader without the right. */
  value?: Maybe<Scalars['String']['output']>;
  /** False when the row went in after a repair. */
  isRefused: Scalars['Boolean']['output'];
  /** What is wrong and what to do, or what was mended. */
  text: LocalizedText;
};

/** A page of what was wrong. */
export type RowProblems = {
  /** What was wrong or mended, by row; a page ends with a whole row. */
  problems: Array<RowProblem>;
  /** Number of the last row, to ask on from. Null at the end. */
  after?: Maybe<Scalars['Int']['output']>;
};

/** An example of what a row would become. */
export type ImportExample = {
  /** The row as counted in the file. */
  row: Scalars['Int']['output'];
  /** `CREATED`, `JOINED` or `DOUBTFUL`. */
  outcome: Scalars['String']['output'];
  /** What it would become, in one line; without names for a reader who may not see them. */
  text: Scalars['String']['output'];
};

/** An import of a file into a case. */
export type ImportJob = {
  /** Id of the import; facts that it brought carry it. */
  id: Scalars['ID']['output'];
  /** The case whose compartment takes the facts. */
  case: CaseRef;
  /** The name of the file. */
  fileName: Scalars['String']['output'];
  /** In bytes. */
  size: Scalars['Int']['output'];
  /** SHA-256 of the file. */
  sha256: Scalars['String']['output'];
  /** Where it stands. */
  state: ImportState;
  /** Who uploaded it. */
  by: LocalizedText;
  /** True when it is the reader's own and the reader may write in the case. */
  mayRun: Scalars['Boolean']['output'];
  /** When it was uploaded. */
  uploadedAt: Scalars['Moment']['output'];
  /** When it ended. Null while it has not. */
  finishedAt?: Maybe<Scalars['Moment']['output']>;
  /** The mapping that was chosen. Null before the dry run. */
  mapping?: Maybe<ImportMapping>;
  /** How far the running step has come. Null when nothing runs. */
  progress?: Maybe<ImportProgress>;
  /** What it did, or would do after the dry run. Null before. */
  counts?: Maybe<ImportCounts>;
  /** Up to ten of each outcome, after the dry run. */
  examples: Array<ImportExample>;
  /** Why it failed and what to do. Null when it did not. */
  problem?: Maybe<LocalizedText>;
  /** Number of rows that are kept for mending. */
  refused: Scalars['Int']['output'];
};

/** Imports of the reader's cases. */
export type ImportPage = {
  /** The imports, the newest first. */
  jobs: Array<ImportJob>;
  /** Cursor of the next page. Null at the end. */
  after?: Maybe<Scalars['ID']['output']>;
};

/** What a change to an import answers. */
export type ImportAnswer = {
  /** The import as it stands. Null when there are problems. */
  job?: Maybe<ImportJob>;
  /** What to mend first. */
  problems: Array<Problem>;
};

/** Rows of the file behind a line between two numbers or accounts. */
export type FactRows = {
  /** The heading of each column. */
  header: Array<Scalars['String']['output']>;
  /** A page of them, in the order of the file. */
  rows: Array<FactRow>;
  /** How many rows lie behind the line, as far as they are read: 5,000 at most. */
  total: Scalars['Int']['output'];
  /** Where to ask on from. Null at the end. */
  after?: Maybe<Scalars['Int']['output']>;
};

/** A row of a file. */
export type FactRow = {
  /** Its place among the rows behind the line, from 1. */
  position: Scalars['Int']['output'];
  /** What its columns hold. */
  cells: Array<Scalars['String']['output']>;
};

/** By what somebody travelled. */
export type TravelMode =
  | 'AIR'
  | 'LAND'
  | 'RAIL'
  | 'SEA';

/** Somebody who may be said to have travelled: he has a role in the case. */
export type Traveller = {
  /** Id of the person. */
  id: Scalars['ID']['output'];
  /** The name, or the pseudonym of a protected person. */
  label: Scalars['String']['output'];
};

/** A journey from one country to another, as a source has it. */
export type Journey = {
  /** Id of this version: a correction has another. */
  id: Scalars['ID']['output'];
  /** Its day, or its month or year where a file gives no more: `2026-11-23`, `2026-11`. */
  on: Scalars['String']['output'];
  /** By what. */
  mode: TravelMode;
  /** Whence. */
  departedFrom: Country;
  /** Whither. */
  arrivedIn: Country;
  /** Who travelled, as far as the reader sees them. */
  travellers: Array<Traveller>;
  /** How sure it is. */
  certainty: Certainty;
  /** Reliability of the source, A to F. Null when not graded. */
  reliability?: Maybe<Scalars['String']['output']>;
  /** Credibility of the information, 1 to 6. Null when not graded. */
  credibility?: Maybe<Scalars['Int']['output']>;
  /** What may be done with it. */
  handling: HandlingCode;
  /** The source in words. Null where exhibits alone say so. */
  sourceText?: Maybe<Scalars['String']['output']>;
  /** When this version was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** Who recorded it. Null for what came with a register or a file. */
  recordedBy?: Maybe<LocalizedText>;
  /** How many earlier versions there are. */
  earlier: Scalars['Int']['output'];
  /** How many sources are tied to it, at most 101. */
  sources: Scalars['Int']['output'];
  /** True when the reader may correct it. */
  mayCorrect: Scalars['Boolean']['output'];
  /** True when the reader recorded it himself. */
  mayWithdraw: Scalars['Boolean']['output'];
};

/** The journeys of a case. */
export type CaseJourneys = {
  /** The latest first, at most 200. */
  journeys: Array<Journey>;
  /** Who may have travelled. */
  travellers: Array<Traveller>;
  /** True when the reader may record one. */
  mayRecord: Scalars['Boolean']['output'];
};

/** A journey as somebody writes it. */
export type JourneyInput = {
  /** The case in which it is recorded; the reader must edit it. */
  caseId: Scalars['ID']['input'];
  /** Its day, today at the latest. */
  on: Scalars['String']['input'];
  /** By what. */
  mode: TravelMode;
  /** Code of the country of departure. */
  departedFrom: Scalars['String']['input'];
  /** Code of the country of arrival, another one. */
  arrivedIn: Scalars['String']['input'];
  /** Who travelled: people with a role in the case, at least one. */
  travellerIds: Array<Scalars['ID']['input']>;
  /** How sure it is. */
  certainty: Certainty;
  /** Reliability of the source, A to F. */
  reliability: Scalars['String']['input'];
  /** Credibility of the information, 1 to 6. */
  credibility: Scalars['Int']['input'];
  /** What may be done with it. */
  handling: HandlingCode;
  /** The source in words: which register, exhibit, report or statement says so. */
  sourceText: Scalars['String']['input'];
};

/** What recording, correcting, withdrawing or bringing back a journey answers. */
export type JourneyAnswer = {
  /** Of the version that stands, or of what was withdrawn. Null when nothing was done. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** The version that stands, when somebody corrected it meanwhile; what was sent is in the form still. */
  newer?: Maybe<Journey>;
};

/** A source behind lines of a picture. */
export type SourceBehind = {
  /** Id of the exhibit, report or statement; null when only its words are recorded. */
  id?: Maybe<Scalars['ID']['output']>;
  /** `EXHIBIT`, `REPORT`, `STATEMENT` or `WORDS`. */
  kind: SourceKind;
  /** The exhibit's number and kind, or the source in words. */
  title: Scalars['String']['output'];
};

/** On what the lines among elements rest. A line is at one place of `source`, `type`, `target`, `restsOn`, `isUnnamed` and `grade`, which have one length. */
export type LineSources = {
  /** Every source that is named, once. */
  sources: Array<SourceBehind>;
  /** Where each line goes out. */
  source: Array<Scalars['ID']['output']>;
  /** Its type. */
  type: Array<Scalars['String']['output']>;
  /** Where it goes in. */
  target: Array<Scalars['ID']['output']>;
  /** The sources on which its facts rest, by place in `sources`; what speaks against a fact is none of them. Of a line with more than 200 facts, those of 200. */
  restsOn: Array<Array<Scalars['Int']['output']>>;
  /** Whether one of its facts names no source. */
  isUnnamed: Array<Scalars['Boolean']['output']>;
  /** The best grade of its facts: the reliability of the source before the credibility of what it says. Null where none is graded. */
  grade: Array<Maybe<Scalars['String']['output']>>;
};

/** Where what is wrong with a fact is corrected. */
export type PlaceOfCorrection =
  /** It is a link of its own. */
  | 'HERE'
  /** It is read from an episode, and corrected with it. */
  | 'EPISODE'
  /** It is read from a journey, and corrected with it. */
  | 'JOURNEY'
  /** It is a judgement on two records, which is undone. */
  | 'MATCHES'
  /** It was recorded on a notice or a search, and is corrected there. */
  | 'NOTICE'
  /** It lies with what several cases share, of which each is read by the members of the others. */
  | 'SHARED'
  /** It sums up the rows of a table, which is taken back and imported anew. */
  | 'TABLE';

/** What may be said of a link anew: its type and its ends stay. */
export type LinkCorrectionInput = {
  /** How sure it is. */
  certainty: Certainty;
  /** Reliability of the source, A to F. */
  reliability: Scalars['String']['input'];
  /** Credibility of the information, 1 to 6. */
  credibility: Scalars['Int']['input'];
  /** What may be done with it. */
  handling: HandlingCode;
  /** Since when it was so, as precisely as known: 2024, 2024-03 or 2024-03-14. */
  validFrom?: InputMaybe<Scalars['String']['input']>;
  /** Until when it was so. */
  validTo?: InputMaybe<Scalars['String']['input']>;
  /** The source in words: which exhibit, report or statement says so. */
  sourceText: Scalars['String']['input'];
};

/** A version of a link. */
export type LinkVersion = {
  /** Id of this version: a correction has another. */
  id: Scalars['ID']['output'];
  /** How sure it is. Null when not stated. */
  certainty?: Maybe<Certainty>;
  /** A to F. Null when not graded. */
  reliability?: Maybe<Scalars['String']['output']>;
  /** 1 to 6. Null when not graded. */
  credibility?: Maybe<Scalars['Int']['output']>;
  /** What may be done with it. Null when not stated. */
  handling?: Maybe<HandlingCode>;
  /** Since when it was so, as precisely as known. Null when not recorded. */
  validFrom?: Maybe<Scalars['String']['output']>;
  /** Until when it was so. Null when it lasts or is not known. */
  validTo?: Maybe<Scalars['String']['output']>;
  /** The source in words. Null where exhibits alone say so. */
  sourceText?: Maybe<Scalars['String']['output']>;
  /** How many sources are tied to it, at most 101. */
  sources: Scalars['Int']['output'];
  /** When this version was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** Who recorded it. Null for what came with a register or a file. */
  recordedBy?: Maybe<LocalizedText>;
  /** The two who stand for it where it was a hypothesis: for what was said then, not for a correction of it. */
  confirmation?: Maybe<LinkConfirmation>;
};

/** What correcting a link answers. */
export type LinkCorrectionAnswer = {
  /** Of the new version. Null when nothing was changed. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** The version that somebody else recorded meanwhile: nothing was changed, and the writer chooses. Null otherwise. */
  newer?: Maybe<LinkVersion>;
};

/** A link between two elements, as somebody records it. */
export type LinkInput = {
  /** The case in which it is recorded; the reader must edit it. */
  caseId: Scalars['ID']['input'];
  /** Where it goes out from. */
  source: Scalars['ID']['input'];
  /** Where it leads. */
  target: Scalars['ID']['input'];
  /** The type of link; it must fit the kinds of the two. */
  type: Scalars['String']['input'];
  /** How sure it is. */
  certainty: Certainty;
  /** Reliability of the source, A to F. */
  reliability: Scalars['String']['input'];
  /** Credibility of the information, 1 to 6. */
  credibility: Scalars['Int']['input'];
  /** What may be done with it. */
  handling: HandlingCode;
  /** Since when it was so, as precisely as known: 2024, 2024-03 or 2024-03-14. */
  validFrom?: InputMaybe<Scalars['String']['input']>;
  /** Until when it was so. */
  validTo?: InputMaybe<Scalars['String']['input']>;
  /** The source in words: which exhibit, report or statement says so. */
  sourceText: Scalars['String']['input'];
};

/** A type of link that may be recorded by hand, and between which kinds. */
export type LinkRule = {
  /** The type of link. */
  type: Scalars['String']['output'];
  /** Kinds of what it goes out from. */
  from: Array<Scalars['String']['output']>;
  /** Kinds of what it leads to. */
  to: Array<Scalars['String']['output']>;
};

/** What recording or withdrawing a link answers. */
export type LinkAnswer = {
  /** Of the link. Null when there are problems. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was recorded. */
  problems: Array<Problem>;
};

/** Where the judgement of a pair stands. */
export type MatchState =
  /** Nobody has judged it, or the one who looked was not sure. */
  | 'OPEN'
  /** One person has said that they are the same; a second must confirm. */
  | 'PROPOSED'
  /** Judged to be one person. */
  | 'SAME'
  /** Judged to be different people. */
  | 'DIFFERENT';

/** What the comparison of names and details proposes. It never decides. */
export type MatchVerdict =
  | 'MATCH'
  | 'REVIEW'
  | 'DIFFERENT';

/** What somebody says of a pair. */
export type MatchDecision =
  | 'SAME'
  | 'DIFFERENT'
  | 'UNSURE';

/** A field in which two records are compared. */
export type MatchField =
  | 'NAMES'
  | 'SEX'
  | 'BIRTH'
  | 'CITIZENSHIP'
  | 'DISTRICT'
  | 'IDENTIFIERS';

/** How two records stand in one field. */
export type FieldAgreement =
  /** Both say the same, or what can be the same. */
  | 'SAME'
  /** They cannot both be right of one person. */
  | 'DIFFERENT'
  /** One of them, or both, says nothing. */
  | 'UNKNOWN';

/** How two records stand in one field. */
export type ComparedField = {
  /** The field. */
  field: MatchField;
  /** Whether they agree. */
  agreement: FieldAgreement;
};

/** One thing that spoke for or against. */
export type MatchReason = {
  /** In words. */
  text: LocalizedText;
  /** True when it speaks for one person, false when against; null when it says nothing either way. */
  favours?: Maybe<Scalars['Boolean']['output']>;
};

/** A number that a record gives for a person. */
export type MatchIdentifier = {
  /** `AZ_FIN` and the like, or `DOCUMENT`. */
  scheme: Scalars['String']['output'];
  /** As printed. */
  value: Scalars['String']['output'];
};

/** One of the two records of a pair. */
export type MatchSide = {
  /** Id of the record. */
  recordId: Scalars['ID']['output'];
  /** Whom it describes now. */
  person: ElementRef;
  /** As the source writes them; empty for a protected person. */
  names: Array<Scalars['String']['output']>;
  /** `M`, `F` or `U`. Null when the source does not say. */
  sex?: Maybe<Scalars['String']['output']>;
  /** Null when the source does not say. */
  birth?: Maybe<PartialDate>;
  /** Null when the source does not say. */
  citizenship?: Maybe<Country>;
  /** Null when the source does not say. */
  district?: Maybe<District>;
  /** Numbers from the same compartment; empty for a protected person. */
  identifiers: Array<MatchIdentifier>;
  /** The reader's cases that hold the record; empty for the board of notices. */
  cases: Array<CaseRef>;
  /** Whether the reader may move this record to another person. */
  mayEdit: Scalars['Boolean']['output'];
};

/** Two records that may be one person. Shown only to who sees both. */
export type Match = {
  /** Id of the candidate. */
  id: Scalars['ID']['output'];
  /** Where its judgement stands. */
  state: MatchState;
  /** What the comparison proposes. */
  verdict: MatchVerdict;
  /** From 0 to 1. */
  score: Scalars['Float']['output'];
  /** True when two people with different names stand on one number: an alert, not a join. */
  isAlert: Scalars['Boolean']['output'];
  /** The record that came later. */
  newer: MatchSide;
  /** The one it was compared with. */
  older: MatchSide;
  /** Field by field, in which they agree. */
  fields: Array<ComparedField>;
  /** What spoke for and against, the weightiest first. */
  reasons: Array<MatchReason>;
  /** True when somebody looked and was not sure; such pairs come last. */
  isUnsure: Scalars['Boolean']['output'];
  /** True when a second person must confirm a join: a protected person, or one who is sought. */
  needsSecondPerson: Scalars['Boolean']['output'];
  /** Whether the reader may judge it, by the cases in which he writes. */
  mayDecide: Scalars['Boolean']['output'];
  /** Whether the reader may be the second person. */
  mayConfirm: Scalars['Boolean']['output'];
  /** Who proposed the join that waits. Null when none does. */
  proposedBy?: Maybe<LocalizedText>;
  /** Who judged it. Null while it is open. */
  decidedBy?: Maybe<LocalizedText>;
  /** When. Null while it is open. */
  decidedAt?: Maybe<Scalars['Moment']['output']>;
  /** What was noted with the judgement. Null when nothing was. */
  note?: Maybe<Scalars['String']['output']>;
};

/** A page of the queue. */
export type MatchQueue = {
  /** The strongest first. */
  matches: Array<Match>;
  /** Pairs that the reader may see in this state and case, counted to 500. */
  count: Scalars['Int']['output'];
  /** The cursor of the next page; null at the end. */
  after?: Maybe<Scalars['ID']['output']>;
};

/** What a judgement answers. */
export type MatchAnswer = {
  /** The pair as it stands now. */
  match: Match;
  /** What stood in the way; empty when it was done. */
  problems: Array<Problem>;
};

/** How an account is in a case. */
export type Membership = {
  /** Id of the account. */
  id: Scalars['ID']['output'];
  /** The name. */
  name: LocalizedText;
  /** What the account may do. */
  role: Role;
  /** How far it may go in this case. */
  level: MembershipLevel;
  /** The last day, by the calendar of Bakı. Null when it does not end. */
  until?: Maybe<Scalars['Day']['output']>;
  /** True when it may see who the protected people of the case are. */
  seesIdentities: Scalars['Boolean']['output'];
  /** True when it may see the informants of the case. Null when the reader may not see them himself. */
  seesSources?: Maybe<Scalars['Boolean']['output']>;
  /** When this was given. Null when it came with the installation. */
  givenAt?: Maybe<Scalars['Moment']['output']>;
  /** Who gave it. Null when it was the operator of the installation. */
  givenBy?: Maybe<LocalizedText>;
};

/** An account that can be let into a case. */
export type Colleague = {
  /** Id of the account. */
  id: Scalars['ID']['output'];
  /** The name. */
  name: LocalizedText;
  /** What the account may do. */
  role: Role;
};

/** Who is in a case, and what the reader may change of it. */
export type CaseMembers = {
  /** By name, at most 200. */
  members: Array<Membership>;
  /** Whom the reader may let in, at most 500. Empty when he does not lead the case. */
  colleagues: Array<Colleague>;
  /** What whoever is let in reads in other cases besides: those from which this one was severed or which were joined into it. Null where there are none, and to whoever does not lead the case. */
  opens?: Maybe<CaseOpening>;
  /** True when the reader leads the case. */
  mayGive: Scalars['Boolean']['output'];
  /** True when he may let others see who the protected people are: he sees them himself. */
  mayGiveIdentities: Scalars['Boolean']['output'];
  /** True when he may let others see the informants: he sees them himself. */
  mayGiveSources: Scalars['Boolean']['output'];
};

/** A membership as the one who leads the case gives it. */
export type MembershipInput = {
  /** The case; the writer must lead it. */
  caseId: Scalars['ID']['input'];
  /** Id of an account of the unit. */
  userId: Scalars['ID']['input'];
  /** How far it may go. */
  level: MembershipLevel;
  /** The last day, from today on. Null when it does not end. */
  until?: InputMaybe<Scalars['String']['input']>;
  /** Whether it may see who the protected people of the case are. */
  seesIdentities: Scalars['Boolean']['input'];
  /** Whether it may see the informants of the case. */
  seesSources: Scalars['Boolean']['input'];
  /** `givenAt` of the membership that was read, an empty text where that was null; null when the account was not in the case. */
  seenAt?: InputMaybe<Scalars['String']['input']>;
};

/** What a change of a membership answers. */
export type MembershipAnswer = {
  /** Id of the account. Null when nothing was done. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** The membership that somebody else gave meanwhile: nothing was done, and the writer chooses. Null otherwise. */
  newer?: Maybe<Membership>;
};

/** Whether a message came or went. */
export type MessageDirection =
  | 'IN'
  | 'OUT';

/** What a message is. */
export type MessageKind =
  /** It waits for an answer. */
  | 'REQUEST'
  | 'ANSWER'
  /** It asks nothing: a notification, a reminder, a receipt. */
  | 'INFORMATION';

/** What a request asks for. */
export type MessageAsk =
  /** That a person be arrested. */
  | 'ARREST'
  /** That a person be surrendered. */
  | 'SURRENDER'
  /** Who a person is, where he is, what is known of him. */
  | 'INFORMATION';

/** How soon a message has to be dealt with, as its sender marked it. */
export type MessageUrgency =
  | 'ROUTINE'
  | 'URGENT'
  /** At once, at night too. */
  | 'IMMEDIATE';

/** In which language a message is written. */
export type MessageLanguage =
  | 'AZ'
  | 'EN'
  | 'TR'
  | 'RU'
  | 'OTHER';

/** Which form an outgoing message has. */
export type MessageForm =
  /** Asks for a provisional arrest. */
  | 'ARREST'
  /** Asks what is known of a person. */
  | 'PARTICULARS'
  /** Asks our own bureau to have a notice published; what no fact says is left to be filled in by hand. */
  | 'NOTICE'
  | 'ANSWER';

/** Whose answer a request waits for. */
export type MessageWaiting =
  | 'US'
  | 'THEM';

/** A message exchanged with a bureau or a country: a recorded fact, corrected by another version and never overwritten. */
export type Message = {
  /** Id of the message through all its corrections. */
  id: Scalars['ID']['output'];
  /** Id of what stands of it now. */
  version: Scalars['ID']['output'];
  /** Whether it came or went. */
  direction: MessageDirection;
  /** What it is. */
  kind: MessageKind;
  /** What it asks for. Null for what asks nothing, or when that was not recorded. */
  asks?: Maybe<MessageAsk>;
  /** With which country. Null for a question to a body of our own. */
  country?: Maybe<Country>;
  /** The bureau or body, in words. Null when only the country is known. */
  bureau?: Maybe<Scalars['String']['output']>;
  /** Our number. Null when it has none. */
  ourReference?: Maybe<Scalars['String']['output']>;
  /** Their number. Null when it has none. */
  theirReference?: Maybe<Scalars['String']['output']>;
  /** As its sender marked it. */
  urgency: MessageUrgency;
  /** The day on which it was sent. */
  on: Scalars['Day']['output'];
  /** The time of that day as it stands in the message, `14:05`. Null when it has none. */
  time?: Maybe<Scalars['String']['output']>;
  /** The last day for an answer. Null when none was set. */
  deadline?: Maybe<Scalars['Day']['output']>;
  /** Days until `deadline`, below 0 when late. Null when nothing is waited for, or no day was set. */
  daysLeft?: Maybe<Scalars['Int']['output']>;
  /** The handling code. */
  handling: HandlingCode;
  /** What its sender asks to be observed. Null when nothing. */
  caveat?: Maybe<Scalars['String']['output']>;
  /** What it is about, in a line. Null when it has none. */
  subject?: Maybe<Scalars['String']['output']>;
  /** The text as it came or went. Null when only its particulars were recorded. */
  text?: Maybe<Scalars['String']['output']>;
  /** Its language. Null when that was not recorded. */
  language?: Maybe<MessageLanguage>;
  /** The case to which it belongs. Null for one of the bureau's own. */
  case?: Maybe<CaseRef>;
  /** Whom and what it is about, as far as the reader may see them. */
  about: Array<ElementRef>;
  /** The notices that it is about, as far as the reader may see them. */
  notices: Array<Notice>;
  /** Id of the message that it answers or follows. Null for the first of a thread. */
  answers?: Maybe<Scalars['ID']['output']>;
  /** True when another country asks for the arrest or surrender of a person for whom this message asks it too. */
  isCompeting: Scalars['Boolean']['output'];
  /** Whose answer it waits for: derived. Null once one has come, and for what asks nothing. */
  waitingFor?: Maybe<MessageWaiting>;
  /** The messages of its thread, itself among them, in the order of their days. */
  thread: Array<Message>;
  /** What was given with it. Null for what came, and when nothing was given from the graph. */
  given?: Maybe<MessageGiven>;
  /** When it was recorded as it stands. */
  recordedAt: Scalars['Moment']['output'];
  /** Who recorded it as it stands. */
  recordedBy: LocalizedText;
  /** True when the reader may correct or answer it. */
  mayWrite: Scalars['Boolean']['output'];
  /** True when the reader recorded it himself and nothing answers it. */
  mayWithdraw: Scalars['Boolean']['output'];
};

/** What was given to whom with a message, on what ground. */
export type MessageGiven = {
  /** To whom. */
  toWhom: Scalars['String']['output'];
  /** On what legal ground. */
  ground: Scalars['String']['output'];
  /** Ids of the facts that its text states. */
  factIds: Array<Scalars['ID']['output']>;
  /** What these facts say, as they stood when the message was recorded: those that the reader may see. Of whoever is protected nothing. */
  facts: Array<GivenFact>;
};

/** A fact that was given with a message. */
export type GivenFact = {
  /** Id of the fact. */
  id: Scalars['ID']['output'];
  /** What it says. */
  words: LocalizedText;
};

/** A fact that the text of an outgoing message states. */
export type FormFact = {
  /** Id of the fact. */
  id: Scalars['ID']['output'];
  /** What it states, in the language of the message. */
  words: Scalars['String']['output'];
};

/** An outgoing message filled from the graph, to be edited before it is recorded. */
export type FilledForm = {
  /** What it is about, in a line. */
  subject: Scalars['String']['output'];
  /** The text. */
  text: Scalars['String']['output'];
  /** What it states, fact by fact. Empty of whoever is protected, who goes by a pseudonym. */
  given: Array<FormFact>;
  /** How many facts were left out because their provider has not permitted that they are given. */
  withheld: Scalars['Int']['output'];
  /** True when more is on record than a form says: 200 facts, 20 episodes among them. The text says so too. */
  isCut: Scalars['Boolean']['output'];
  /** What is wrong with what was written on the form: those lines are left out of the text. Empty when all of it is carried. */
  problems: Array<Problem>;
};

/** What is given with a message, to whom, on what ground. */
export type MessageGivingInput = {
  /** 3 to 200 characters. */
  toWhom: Scalars['String']['input'];
  /** The treaty, the law or the promise of reciprocity: 3 to 300 characters. */
  ground: Scalars['String']['input'];
  /** Ids of the facts that the text states, at most 200. */
  facts: Array<Scalars['ID']['input']>;
};

/** The text of an outgoing message as it is handed to the secure channel. */
export type MessageFile = {
  /** Id of this leaving: the audit trail has it, and its end is the number in the text. */
  id: Scalars['ID']['output'];
  /** The text with its mark. */
  text: Scalars['String']['output'];
};

/** A page of messages. */
export type MessagePage = {
  /** The latest first. */
  messages: Array<Message>;
  /** Pass as `after` for the next page. Null at the end. */
  after?: Maybe<Scalars['ID']['output']>;
};

/** A message as somebody writes it. */
export type MessageInput = {
  /** The case to which it belongs. Left out for one of the bureau's own, which the unit reads. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it came or went. */
  direction: MessageDirection;
  /** What it is. */
  kind: MessageKind;
  /** What a request asks for. */
  asks?: InputMaybe<MessageAsk>;
  /** ISO 3166-1 alpha-2, not our own. */
  country: Scalars['String']['input'];
  /** At most 200 characters. */
  bureau?: InputMaybe<Scalars['String']['input']>;
  /** At most 100 characters. */
  ourReference?: InputMaybe<Scalars['String']['input']>;
  /** At most 100 characters. */
  theirReference?: InputMaybe<Scalars['String']['input']>;
  /** As its sender marked it. */
  urgency: MessageUrgency;
  /** Today at the latest. */
  on: Scalars['String']['input'];
  /** `14:05`. */
  time?: InputMaybe<Scalars['String']['input']>;
  /** Not before `on`; only of a request. */
  deadline?: InputMaybe<Scalars['String']['input']>;
  /** The handling code. */
  handling: HandlingCode;
  /** At most 500 characters. */
  caveat?: InputMaybe<Scalars['String']['input']>;
  /** 3 to 300 characters. */
  subject: Scalars['String']['input'];
  /** At most 20,000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Its language. */
  language?: InputMaybe<MessageLanguage>;
  /** Ids of people of the reader's, at most 20. */
  people: Array<Scalars['ID']['input']>;
  /** Ids of notices of the reader's, at most 20; whom they seek is among the people by itself. */
  notices: Array<Scalars['ID']['input']>;
  /** Id of the message that it answers or follows; both lie in the same case. */
  answers?: InputMaybe<Scalars['ID']['input']>;
  /** What is given with it from the graph; only with what goes out. */
  given?: InputMaybe<MessageGivingInput>;
};

/** What recording a message answers. */
export type MessageAnswer = {
  /** Of the message. Null when nothing was recorded. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** What others recorded meanwhile and the writer has not seen: nothing was done, and he chooses. */
  newer: Array<Message>;
};

/** That a country asks for the arrest or the surrender of a person for whom another asks too. */
export type CompetingRequest = {
  /** The country that asks. */
  country: Country;
  /** The day of the message, or from which the notice is in force. Null when that day is not known. */
  on?: Maybe<Scalars['Day']['output']>;
  /** What the message asks for. Null for a notice. */
  asks?: Maybe<MessageAsk>;
  /** Id of the message. Null for a notice. */
  messageId?: Maybe<Scalars['ID']['output']>;
  /** Id of the notice. Null for a message. */
  noticeId?: Maybe<Scalars['ID']['output']>;
  /** The day of our first answer. Null while the message waits for one, and for a notice. */
  answeredOn?: Maybe<Scalars['Day']['output']>;
};

/** An exhibit, report or statement by its title. */
export type CitedTitle = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** As a card names it. */
  title: Scalars['String']['output'];
};

/** A fact behind a line of the form, and where it stands. */
export type FormSource = {
  /** Id of the fact. */
  id: Scalars['ID']['output'];
  /** What it states, in the language of the form. */
  words: Scalars['String']['output'];
  /** The exhibits, reports and statements to which it is tied, none that speak against it. Empty when it is tied to none. */
  sources: Array<CitedTitle>;
};

/** A line of the form for the national bureau. */
export type NoticeFormLine = {
  /** Which line it is: `description`, `summary` and the like. */
  key: Scalars['String']['output'];
  /** What stands before it on paper. */
  label: Scalars['String']['output'];
  /** What the facts say, or what is proposed where `isOpen`. Null when no fact says it. */
  value?: Maybe<Scalars['String']['output']>;
  /** True when it is for the officer to write or change: no fact says it, or its words are proposed. Of whoever is protected nothing that identifies is open. */
  isOpen: Scalars['Boolean']['output'];
  /** What proposed words rest on. Empty of a line whose words are not proposed. */
  restsOn: Array<FormSource>;
};

/** A numbered part of the form. */
export type NoticeFormSection = {
  /** Its heading, with its number. */
  title: Scalars['String']['output'];
  /** Its lines, in their order. */
  lines: Array<NoticeFormLine>;
};

/** The form for the national bureau as it is filled in before it is printed. */
export type NoticeFormSheet = {
  /** Its parts, in their order. */
  sections: Array<NoticeFormSection>;
  /** What it states, fact by fact. Empty of whoever is protected. */
  given: Array<FormFact>;
  /** How many facts were left out because their provider has not permitted that they are given. */
  withheld: Scalars['Int']['output'];
  /** True when more is on record than the form says: 200 facts, 20 episodes among them. The paper says so too. */
  isCut: Scalars['Boolean']['output'];
};

/** What the officer writes on a line of the form. */
export type NoticeFormEntry = {
  /** Key of the line, each once. */
  line: Scalars['String']['input'];
  /** At most 6,000 characters on the lines `description` and `summary`, 500 elsewhere. Empty leaves it to the pen. */
  text: Scalars['String']['input'];
};

/** The form for the national bureau as it is printed. */
export type PrintedForm = {
  /** Id of this leaving: the audit trail has it, and its end is the number in the text. Null when something is to be mended. */
  id?: Maybe<Scalars['ID']['output']>;
  /** The text with its mark. Null when something is to be mended. */
  text?: Maybe<Scalars['String']['output']>;
  /** What it states, fact by fact. */
  given: Array<FormFact>;
  /** What to mend, by the key of its line. Empty when it may be printed. */
  problems: Array<Problem>;
};

/** Which neighbours are wanted; what is left out or null leaves out nobody. A neighbour counts by facts that meet all of it. */
export type NeighbourFilter = {
  /** Types of link. */
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Kinds of neighbour. */
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Seen from the element; links that hold both ways have none. */
  direction?: InputMaybe<Direction>;
  /** How sure the fact is. */
  certainties?: InputMaybe<Array<Certainty>>;
  /** The least reliable source that is still wanted, A to F. */
  reliability?: InputMaybe<Scalars['String']['input']>;
  /** The least credible information that is still wanted, 1 to 6. */
  credibility?: InputMaybe<Scalars['Int']['input']>;
  /** Facts of which it is known that they were so on or after this day, month or year (2024, 2024-03, 2024-03-14). */
  since?: InputMaybe<Scalars['String']['input']>;
  /** The same, on or before. */
  until?: InputMaybe<Scalars['String']['input']>;
};

/** By how many others they are tied to, as far as the reader sees. */
export type NeighbourOrder =
  /** Those with the most neighbours first. */
  | 'MOST_CONNECTED'
  /** Those with the fewest first. */
  | 'LEAST_CONNECTED';

/** How many neighbours of one kind over one type of link a reader may see. */
export type NeighbourCount = {
  /** The type of the link. */
  type: Scalars['String']['output'];
  /** Seen from the element; null for links that hold both ways. */
  direction?: Maybe<Direction>;
  /** The kind of the neighbours. */
  kind: Scalars['String']['output'];
  /** Capped: 1,001 means more than a thousand. */
  count: Scalars['Int']['output'];
  /** True when of the links of this type only the first were read: there are more than are counted here, in these or in other directions and kinds. */
  isCut: Scalars['Boolean']['output'];
};

/** A value that a source gives of an element. */
export type CardValue = {
  /** `NAME`, `SEX`, `BIRTH`, `BIRTH_PLACE`, `CITIZENSHIP`, `DISTRICT`, `FORM` … */
  name: Scalars['String']['output'];
  /** The value as the source gives it, or a code. */
  value: Scalars['String']['output'];
  /** Script, kind of name or precision; null when there is nothing to add. */
  detail?: Maybe<Scalars['String']['output']>;
  /** Admiralty grade. Null when not graded. */
  grade?: Maybe<Scalars['String']['output']>;
  /** Null when not stated. */
  handling?: Maybe<HandlingCode>;
  /** The case or board that it comes from. Null for reference data. */
  case?: Maybe<CaseRef>;
};

/** Facts that tie two elements. */
export type LineFacts = {
  /** A page of them. */
  facts: Array<Fact>;
  /** After which the next page begins. Null where this is the last. */
  next?: Maybe<Scalars['String']['output']>;
  /** True on the last page where more than 5,000 facts tie the two: the others are not read. */
  isCut: Scalars['Boolean']['output'];
};

/** On which side of a crime a dated fact shows somebody. */
export type CrimeSide =
  /** As the victim. */
  | 'VICTIM'
  /** As the accused. */
  | 'ACCUSED';

/** One dated fact of somebody who is both a victim and an accused. */
export type CrimeHistoryEntry = {
  /** Id of the episode, or of the act in it. */
  id: Scalars['ID']['output'];
  /** On which side. */
  side: CrimeSide;
  /** When it began, as precisely as known. Null when not known. */
  from?: Maybe<Scalars['String']['output']>;
  /** When it ended, as precisely as known. Null when not known. */
  to?: Maybe<Scalars['String']['output']>;
  /** Types of acts, forms of exploitation, means. */
  says: Array<Scalars['String']['output']>;
  /** The case that tells it. */
  case: CaseRef;
  /** True of an act of the accused that began while the exploitation as a victim lasted, as far as the days are known. */
  isMeanwhile: Scalars['Boolean']['output'];
};

/** An accused who has a protected role: whether the duty not to punish victims for what they were made to do applies has to be looked at. */
export type ProtectedRole = {
  /** The accused. */
  accused: ElementRef;
  /** The body whose case protects. Null when not recorded. */
  unit?: Maybe<LocalizedText>;
  /** An account that leads that case. Null when nobody does now. */
  contact?: Maybe<LocalizedText>;
};

/** Both histories of one person, for who may see both. */
export type BothHistories = {
  /** The accused. */
  accused: ElementRef;
  /** The same person as the victim. */
  victim: ElementRef;
  /** What was done to the victim and what the accused did, by day; at most 500 in one answer. */
  entries: Array<CrimeHistoryEntry>;
};

/** What is to be looked at before an accused is punished. */
export type NonPunishment = {
  /** Each accused with a protected role, and whom to ask: nothing else of the other side is told. */
  roles: Array<ProtectedRole>;
  /** Of those whom the reader may see on both sides. */
  histories: Array<BothHistories>;
};

/** A note of a case. */
export type CaseNote = {
  /** Id of this version: a correction has another. */
  id: Scalars['ID']['output'];
  /** What it says. */
  text: Scalars['String']['output'];
  /** Ids of sources and witnesses that the table of elements was looked at without. Empty for an ordinary note. */
  struck: Array<Scalars['ID']['output']>;
  /** When it was kept. */
  recordedAt: Scalars['Moment']['output'];
  /** Who keeps it. */
  recordedBy: LocalizedText;
  /** How many earlier versions there are. */
  earlier: Scalars['Int']['output'];
  /** True when the reader may correct it: whoever edits the case. */
  mayChange: Scalars['Boolean']['output'];
  /** True when the reader has kept it himself and may withdraw it. */
  mayWithdraw: Scalars['Boolean']['output'];
};

/** The notes of a case. */
export type CaseNotes = {
  /** The latest first; at most 200. One that names a source is there for who sees that source. */
  notes: Array<CaseNote>;
  /** True when the reader may add one. */
  mayAdd: Scalars['Boolean']['output'];
};

/** A note as somebody writes it. */
export type CaseNoteInput = {
  /** The case; the reader must edit it. */
  caseId: Scalars['ID']['input'];
  /** 3 to 5,000 characters. */
  text: Scalars['String']['input'];
  /** Sources and witnesses to be left out of the table of elements, at most 200; none for an ordinary note. A correction keeps those of the note. */
  struck: Array<Scalars['ID']['input']>;
};

/** What keeping, correcting, withdrawing or bringing back a note answers. */
export type CaseNoteAnswer = {
  /** Of the version that stands, or of what was withdrawn. Null when nothing was done. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** The version that somebody else recorded meanwhile: nothing was done, and the writer chooses. Null otherwise. */
  newer?: Maybe<CaseNote>;
};

/** A version of what a notice says; whose it is and who is sought stay. */
export type NoticeContent = {
  /** Id of the version. */
  id: Scalars['ID']['output'];
  /** Its reference. */
  number: Scalars['String']['output'];
  /** Red, blue, green, yellow, black, or a diffusion. */
  colour: NoticeColour;
  /** `PROSECUTION` or `SENTENCE`. Null when not known. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** What the requesting bureau asks to be observed. */
  caveat?: Maybe<Scalars['String']['output']>;
  /** How it may be handled. */
  handling: HandlingCode;
  /** The last day of the validity with which it came. Null when it came with none: of ours a state begins it. */
  validTo?: Maybe<Scalars['Day']['output']>;
  /** The case it rests on, when that is the reader's. */
  case?: Maybe<CaseRef>;
  /** What it rests on, as far as the reader may see it. */
  basis: Array<NoticeGround>;
  /** How many versions came before. */
  earlier: Scalars['Int']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** Who recorded it. Null for what came with a register or a file. */
  recordedBy?: Maybe<LocalizedText>;
};

/** What a notice is to say. */
export type NoticeCorrectionInput = {
  /** Its reference, 3 to 100 characters; no other notice has it. */
  number: Scalars['String']['input'];
  /** Red, blue, green, yellow, black, or a diffusion. */
  colour: NoticeColour;
  /** `PROSECUTION` or `SENTENCE`. Null when not known. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** What the requesting bureau asks to be observed, at most 500 characters. */
  caveat?: InputMaybe<Scalars['String']['input']>;
  /** How it may be handled. */
  handling: HandlingCode;
  /** The last day of its validity: of another country's notice. Of ours it stays as it is. */
  validTo?: InputMaybe<Scalars['String']['input']>;
  /** A case of the reader's in which the person is. Null leaves it in its case. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of `noticeGrounds` that concerns the person; empty when it rests on nothing. Null leaves what it rests on as it is. */
  basedOn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What correcting a notice answers. */
export type NoticeCorrectionAnswer = {
  /** Of the version. Null when nothing was done. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** What a colleague has made of it meanwhile: nothing was done, and the writer chooses. Null otherwise. */
  newer?: Maybe<NoticeContent>;
};

/** What carried what a notice said. */
export type ErasureCarrierKind =
  | 'CHART'
  | 'DOSSIER'
  | 'MESSAGE'
  | 'NOTE'
  | 'TASK';

/** A work product on the person of a notice, as far as the reader may see. It keeps what was sealed in it. */
export type ErasureCarrier = {
  /** A chart, a frozen version of a dossier, a message that went out, or a note or task that quotes the notice by its number or by a name of it. */
  kind: ErasureCarrierKind;
  /** Of the chart, of the version, of the message, of the note or of the task. */
  id: Scalars['ID']['output'];
  /** Its name; of a note or task how it begins. */
  title: Scalars['String']['output'];
  /** To whom it was given. */
  recipients: Array<Scalars['String']['output']>;
  /** The case of a note or task. Null of the others. */
  case?: Maybe<CaseRef>;
  /** Who wrote a note or task. Null of the others. */
  by?: Maybe<LocalizedText>;
  /** True of a note or task where the reader writes: its text may be erased with the notice. */
  mayErase: Scalars['Boolean']['output'];
  /** True of a note or task that quoted it in a version that was corrected since, or that was withdrawn. */
  isEarlier: Scalars['Boolean']['output'];
};

/** What an erasure takes away and what stays, counted over what the reader may see. Superseded versions go too. */
export type NoticeErasureContent = {
  /** Dated changes of the state of the notice. */
  events: Scalars['Int']['output'];
  /** Answers to the checks of the notice. */
  answers: Scalars['Int']['output'];
  /** Records of the person that only the rows of this notice in files brought. */
  records: Scalars['Int']['output'];
  /** Names of these records. */
  names: Scalars['Int']['output'];
  /** Sightings, arrests, releases and surrenders of the person: recorded by us, they stay. */
  staying: Scalars['Int']['output'];
  /** Records of the person from other sources: they stay. */
  otherRecords: Scalars['Int']['output'];
  /** Charts, frozen dossiers and messages that went out which carried it, and notes and tasks that quote it, also in a version that stands no more, at most 50 of each. */
  carriers: Array<ErasureCarrier>;
};

/** What is left of a notice whose content was erased. */
export type ErasedNotice = {
  /** Id of the notice. */
  id: Scalars['ID']['output'];
  /** Red, blue, green, yellow, black, or a diffusion. */
  colour: NoticeColour;
  /** The country that asked for it. */
  requestedBy: Country;
  /** The day of the rule or decision. */
  on: Scalars['Day']['output'];
  /** The reference of the rule or decision that required it. */
  ground: Scalars['String']['output'];
  /** When it was erased. */
  erasedAt: Scalars['Moment']['output'];
  /** Who erased it. */
  erasedBy: LocalizedText;
  /** True when it was broken off: then `eraseNotice` again finishes it. */
  isPending: Scalars['Boolean']['output'];
  /** True when the sealed file that brought it stays, for what else it brought. */
  isFileKept: Scalars['Boolean']['output'];
  /** True when the reader may finish it. */
  mayErase: Scalars['Boolean']['output'];
};

/** Why a notice is erased. */
export type NoticeErasureInput = {
  /** The number of the notice, typed once more. */
  number: Scalars['String']['input'];
  /** The day of the rule or decision, today at the latest. */
  on: Scalars['String']['input'];
  /** The reference of the rule or decision, not its content; 3 to 200 characters. */
  ground: Scalars['String']['input'];
  /** Messages that came, concern the notice and only repeat it: their content goes too. At most 100. */
  messages: Array<Scalars['ID']['input']>;
  /** Notes and tasks that quote it, where the reader writes: their text goes too, and says by whom it was erased. At most 100. */
  notes?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Who works a notice or a domestic search, or that nobody does any more: a dated fact, superseded by the next. */
export type NoticeOwner = {
  /** Id of the fact. */
  id: Scalars['ID']['output'];
  /** The officer. Null when it was given back. */
  officer?: Maybe<CaseMember>;
  /** Since which day. */
  on: Scalars['Day']['output'];
  /** The day from which the next works it. Null of what stands. */
  until?: Maybe<Scalars['Day']['output']>;
  /** How many came before. */
  earlier: Scalars['Int']['output'];
  /** Those that came before, the latest first, at most 50. */
  before: Array<NoticeOwner>;
  /** When it was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** Who recorded it. */
  recordedBy?: Maybe<LocalizedText>;
};

/** What giving a notice or a domestic search to an officer answers. */
export type NoticeOwnerAnswer = {
  /** Of what was recorded. Null when nothing was. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** What a colleague recorded meanwhile: nothing was done, and the writer chooses. Null otherwise. */
  newer?: Maybe<NoticeOwner>;
};

/** The colour of a notice, or a diffusion. */
export type NoticeColour =
  | 'RED'
  | 'BLUE'
  | 'GREEN'
  | 'YELLOW'
  | 'BLACK'
  | 'DIFFUSION';

/** A state in the life of a notice. */
export type NoticeState =
  | 'DRAFT'
  | 'REQUESTED'
  | 'UNDER_REVIEW'
  | 'PUBLISHED'
  | 'REFUSED'
  | 'SUSPENDED'
  | 'WITHDRAWN'
  | 'CANCELLED'
  | 'EXPIRED';

/** A dated change of the state of a notice. */
export type NoticeEvent = {
  /** Id of the event. */
  id: Scalars['ID']['output'];
  /** The state from that day. */
  state: NoticeState;
  /** The day of the change. Null for what a file brought without its day: it counts as before all others. */
  on?: Maybe<Scalars['Day']['output']>;
  /** What a file says of that day where it says no day: a month `2024-03` or a year `2024`. Null otherwise. */
  onText?: Maybe<Scalars['String']['output']>;
  /** Why. Null for what came with a register or a file. */
  ground?: Maybe<Scalars['String']['output']>;
  /** The document that says so. Null for what came with a register or a file. */
  document?: Maybe<Scalars['String']['output']>;
  /** What was noted on dual criminality. Null when nothing was. */
  dualCriminality?: Maybe<Scalars['String']['output']>;
  /** The last day of the validity that begins with it. Null when none does. */
  validTo?: Maybe<Scalars['Day']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** Who recorded it. Null for what came with a register or a file. */
  recordedBy?: Maybe<LocalizedText>;
  /** True when the reader was the first to record it and the row holds together without it. */
  mayWithdraw: Scalars['Boolean']['output'];
  /** Ids of its earlier versions, the earliest first. */
  earlierIds: Array<Scalars['ID']['output']>;
  /** True when the reader may correct its day, ground, document or note. */
  mayChange: Scalars['Boolean']['output'];
};

/** Where a person is presumed to hide: an assessment, not a location. */
export type PresumedCountry = {
  /** The country. */
  country: Country;
  /** How sure it is. */
  certainty: Certainty;
  /** Admiralty grade. Null when not graded. */
  grade?: Maybe<Scalars['String']['output']>;
  /** Since when. Null when not known. */
  since?: Maybe<Scalars['String']['output']>;
  /** What it rests on. */
  sources: Array<Source>;
};

/** A page of notices. */
export type NoticePage = {
  /** Published first. */
  notices: Array<Notice>;
  /** Pass as `after` for the next page. Null at the end. */
  after?: Maybe<Scalars['ID']['output']>;
};

/** What a notice may rest on. */
export type NoticeGroundKind =
  | 'SEARCH'
  | 'CHARGE'
  | 'DECISION';

/** A search, a charge or a decision on which a notice may rest. */
export type NoticeGround = {
  /** Id of the search, the charge or the decision. */
  id: Scalars['ID']['output'];
  /** Which of them it is. */
  kind: NoticeGroundKind;
  /** Whom it concerns. */
  person: ElementRef;
  /** Its day. */
  on: Scalars['Day']['output'];
  /** The article of a charge. Null for the others. */
  article?: Maybe<Scalars['String']['output']>;
};

/** A new notice as somebody writes it. */
export type NoticeInput = {
  /** The case in which the person is sought; the reader must see it. */
  caseId: Scalars['ID']['input'];
  /** The person: one. */
  people: Array<Scalars['ID']['input']>;
  /** Its reference, 3 to 100 characters; no other notice has it. */
  number: Scalars['String']['input'];
  /** Red, blue, green, yellow, black, or a diffusion. */
  colour: NoticeColour;
  /** `PROSECUTION` or `SENTENCE`. */
  purpose: Scalars['String']['input'];
  /** Code of the country that asks. `AZ` for a notice of ours. */
  requestedBy: Scalars['String']['input'];
  /** What the requesting bureau asks to be observed, at most 500 characters. */
  caveat?: InputMaybe<Scalars['String']['input']>;
  /** How it may be handled. `H0` when none is given. */
  handling?: InputMaybe<HandlingCode>;
  /** The last day of its validity: of another country's notice. One of ours gets its own by being published. */
  validTo?: InputMaybe<Scalars['String']['input']>;
  /** Id of one of `noticeGrounds` that concerns the person. */
  basedOn?: InputMaybe<Scalars['ID']['input']>;
  /** The day of the draft; of another country's notice, the day on which it was published. */
  on: Scalars['String']['input'];
  /** Why, 3 to 500 characters. */
  ground: Scalars['String']['input'];
  /** The document, 3 to 500 characters. */
  document: Scalars['String']['input'];
};

/** A change of the state of a notice as somebody writes it. */
export type NoticeEventInput = {
  /** One of `nextStates`, or what may stand between two others on an earlier day. */
  state: NoticeState;
  /** The day of the change, today at the latest. */
  on: Scalars['String']['input'];
  /** Why, 3 to 500 characters. */
  ground: Scalars['String']['input'];
  /** The document, 3 to 500 characters. */
  document: Scalars['String']['input'];
  /** A note on dual criminality, at most 500 characters. */
  dualCriminality?: InputMaybe<Scalars['String']['input']>;
};

/** What changing a notice answers. */
export type NoticeAnswer = {
  /** Of what was recorded or withdrawn. Null when nothing was. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** What others recorded meanwhile and the writer has not seen: nothing was done, and he chooses. */
  newer: Array<NoticeEvent>;
};

/** Where somebody who is sought is or was presumed to hide, as it was recorded: an assessment, not a location. */
export type Presumption = {
  /** Id of what was recorded. */
  id: Scalars['ID']['output'];
  /** The country. */
  country: Country;
  /** How sure it is. `REFUTED` stands nowhere but here. */
  certainty: Certainty;
  /** Admiralty grade. Null when not graded. */
  grade?: Maybe<Scalars['String']['output']>;
  /** Since when. Null when not known. */
  since?: Maybe<Scalars['String']['output']>;
  /** The day from which it is no longer presumed. Null while it is. */
  until?: Maybe<Scalars['String']['output']>;
  /** Why. Null for what was not recorded on a notice or a search. */
  ground?: Maybe<Scalars['String']['output']>;
  /** The source in words. Null when none is named. */
  document?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** Who recorded it. Null for what came with a register or a file. */
  recordedBy?: Maybe<LocalizedText>;
  /** Ids of its earlier versions, the earliest first. */
  earlierIds: Array<Scalars['ID']['output']>;
  /** True when the reader may correct or end it: it lies where the notice or the search lies. */
  mayChange: Scalars['Boolean']['output'];
  /** True when the reader was the first to record it there. */
  mayWithdraw: Scalars['Boolean']['output'];
};

/** Where somebody is presumed to hide, as an officer writes it. */
export type PresumptionInput = {
  /** Code of the country. */
  country: Scalars['String']['input'];
  /** How sure it is. */
  certainty: Certainty;
  /** Reliability of the source, A to F. */
  reliability: Scalars['String']['input'];
  /** Credibility of the information, 1 to 6. */
  credibility: Scalars['Int']['input'];
  /** Since when, today at the latest. Null when not known. */
  since?: InputMaybe<Scalars['String']['input']>;
  /** The day from which it is no longer presumed, today at the latest. Null while it is. */
  until?: InputMaybe<Scalars['String']['input']>;
  /** Why, 3 to 500 characters. */
  ground: Scalars['String']['input'];
  /** The source in words, 3 to 500 characters. */
  document: Scalars['String']['input'];
};

/** What recording where somebody is presumed to hide answers. */
export type PresumptionAnswer = {
  /** Of what was recorded or withdrawn. Null when nothing was. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** What others recorded meanwhile and the writer has not seen: nothing was done, and he chooses. */
  newer: Array<Presumption>;
};

/** Offences of one article in one case. */
export type OffenceLine = {
  /** The article. */
  article: LawArticle;
  /** How many offences. */
  count: Scalars['Int']['output'];
  /** Of them by means of information technology. */
  withIct: Scalars['Int']['output'];
  /** Of them cleared. */
  cleared: Scalars['Int']['output'];
  /** The earliest day of detection. */
  firstDetected: Scalars['Day']['output'];
  /** The latest day of detection. */
  lastDetected: Scalars['Day']['output'];
};

/** An article of the Criminal Code, or a part of one. */
export type LawArticle = {
  /** `144-1.2.5`. */
  code: Scalars['String']['output'];
  /** Its title. */
  title: LocalizedText;
  /** The day from which this wording holds. */
  validFrom: Scalars['Day']['output'];
};

/** A charge that names an offence. */
export type OffenceCharge = {
  /** Id of the charge. */
  id: Scalars['ID']['output'];
  /** The day of it. */
  on: Scalars['Day']['output'];
  /** Code of the article that is charged. Null when none is recorded. */
  article?: Maybe<Scalars['String']['output']>;
  /** Against whom. Null when the reader does not see it. */
  person?: Maybe<ElementRef>;
};

/** An episode that is part of an offence. */
export type OffenceEpisode = {
  /** Id of the episode. */
  id: Scalars['ID']['output'];
  /** Whose episode it is, under the name or the pseudonym that the reader may see. Null when none is seen. */
  victim?: Maybe<ElementRef>;
  /** When it began, as precisely as known. Null when not recorded. */
  began?: Maybe<Scalars['String']['output']>;
};

/** One offence (fact) of a case. */
export type Offence = {
  /** Id of this version: a correction has another. */
  id: Scalars['ID']['output'];
  /** How it is qualified. */
  article: LawArticle;
  /** The day it was detected. */
  detectedOn: Scalars['Day']['output'];
  /** True when it was attempted only. */
  isAttempt: Scalars['Boolean']['output'];
  /** True when it was committed by means of information technology. */
  withIct: Scalars['Boolean']['output'];
  /** True when it is solved. */
  isCleared: Scalars['Boolean']['output'];
  /** When it was committed, or began to be, as precisely as known: `2024`, `2024-03` or `2024-03-14`. Null when not recorded. */
  committedFrom?: Maybe<Scalars['String']['output']>;
  /** Until when a continued one was committed. Null for one that was committed at once. */
  committedTo?: Maybe<Scalars['String']['output']>;
  /** How sure it is. */
  certainty: Certainty;
  /** Reliability of the source, A to F. Null when not graded. */
  reliability?: Maybe<Scalars['String']['output']>;
  /** Credibility of the information, 1 to 6. Null when not graded. */
  credibility?: Maybe<Scalars['Int']['output']>;
  /** What may be done with it. */
  handling: HandlingCode;
  /** The source in words. Null for what came with a register. */
  sourceText?: Maybe<Scalars['String']['output']>;
  /** The charges that name it, at most 50. */
  charges: Array<OffenceCharge>;
  /** The episodes that are part of it, at most 50. */
  episodes: Array<OffenceEpisode>;
  /** When this version was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** Who recorded it. Null for what came with a register or a file. */
  recordedBy?: Maybe<LocalizedText>;
  /** How many earlier versions there are. */
  earlier: Scalars['Int']['output'];
  /** How many sources are tied to it, at most 101. */
  sources: Scalars['Int']['output'];
  /** True when the reader may correct it. */
  mayCorrect: Scalars['Boolean']['output'];
  /** True when the reader recorded it himself. */
  mayWithdraw: Scalars['Boolean']['output'];
};

/** A page of offences. */
export type OffencePage = {
  /** Oldest first. */
  offences: Array<Offence>;
  /** Pass as `after` for the next page. Null at the end. */
  after?: Maybe<Scalars['ID']['output']>;
  /** The articles of the law, each with the day from which it is in force. */
  articles: Array<LawArticle>;
  /** True when the reader may record offences here. */
  mayRecord: Scalars['Boolean']['output'];
};

/** An offence as somebody records it. */
export type OffenceInput = {
  /** The case; the reader must edit it. */
  caseId: Scalars['ID']['input'];
  /** Code of the article, which must have been in force when the offence was committed: of a continued one, when it ended. */
  article: Scalars['String']['input'];
  /** When it was committed, or began to be, as precisely as known: `2024`, `2024-03` or `2024-03-14`. */
  committedFrom: Scalars['String']['input'];
  /** Until when a continued one was committed. Left out for one that was committed at once. */
  committedTo?: InputMaybe<Scalars['String']['input']>;
  /** The day it was detected, today at the latest. */
  detectedOn: Scalars['String']['input'];
  /** True when it was attempted only. */
  isAttempt: Scalars['Boolean']['input'];
  /** True when it was committed by means of information technology. */
  withIct: Scalars['Boolean']['input'];
  /** True when it is solved. */
  isCleared: Scalars['Boolean']['input'];
  /** How sure it is. */
  certainty: Certainty;
  /** Reliability of the source, A to F. */
  reliability: Scalars['String']['input'];
  /** Credibility of the information, 1 to 6. */
  credibility: Scalars['Int']['input'];
  /** What may be done with it. */
  handling: HandlingCode;
  /** The source in words: which exhibit, report or statement says so. */
  sourceText: Scalars['String']['input'];
};

/** What recording, correcting, withdrawing or bringing back an offence answers. */
export type OffenceAnswer = {
  /** Of the version that stands, or of what was withdrawn. Null when nothing was done. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** The version that somebody else recorded meanwhile: nothing was done, and the writer chooses. Null otherwise. */
  newer?: Maybe<Offence>;
};

/** How many paths are wanted. */
export type PathSearch =
  /** One of the shortest. */
  | 'ONE'
  /** All shortest ones, at most 20. */
  | 'SEVERAL'
  /** All that come to nothing twice, of any length up to the bound, at most 50, the shorter ones first. */
  | 'ALL';

/** What a search for paths came to. */
export type PathOutcome =
  /** All that there are within the bound are here. */
  | 'FOUND'
  /** There is none within the bound over what the reader may see. */
  | 'NONE'
  /** There are more than these. */
  | 'CAPPED'
  /** The search was stopped by its limit of time, of memory or of what it may read. What is here is all up to some length; beyond it nothing is known. */
  | 'TIMED_OUT';

/** What a search for paths brought. */
export type PathResult = {
  /** Whether there are paths, and whether these are all. */
  outcome: PathOutcome;
  /** The paths as one picture, empty when none. */
  network: Scalars['NetworkColumns']['output'];
  /** Ids of the elements in order, a list for each path, the shorter ones first. */
  paths: Array<Array<Scalars['ID']['output']>>;
  /** True when the dates were asked to be in order and a link without a date is among these paths: it fits anywhere. */
  hasUndatedLinks: Scalars['Boolean']['output'];
  /** Elements with more than 200 links of one type of which the search read the first 200: over the others there may be more paths, or shorter ones. Empty when all was read. */
  cutAt: Array<ElementRef>;
};

/** The shortest paths between each two of some people or things. */
export type ConnectingNetwork = {
  /** NONE when no two of them are connected. CAPPED when two have more than 20 shortest paths. */
  outcome: PathOutcome;
  /** All paths as one picture, with the chosen ones. */
  network: Scalars['NetworkColumns']['output'];
  /** Ids of the elements in order, a list for each path. */
  paths: Array<Array<Scalars['ID']['output']>>;
  /** Pairs of the chosen ones between which there is no path within the bound. */
  apart: Array<Array<Scalars['ID']['output']>>;
  /** Elements with more than 200 links of one type of which the search read the first 200: over the others there may be more paths, or shorter ones. Empty when all was read. */
  cutAt: Array<ElementRef>;
};

/** An element that is next to several of the chosen ones. */
export type CommonNeighbour = {
  /** The element. */
  element: ElementRef;
  /** Which of the chosen ones it is next to. */
  of: Array<Scalars['ID']['output']>;
};

/** Elements that are next to several of the chosen ones. */
export type CommonNeighbours = {
  /** Those next to most of them first, at most 200. */
  neighbours: Array<CommonNeighbour>;
  /** The chosen ones and their common neighbours as one picture. */
  network: Scalars['NetworkColumns']['output'];
  /** True when there are more, or when one of the chosen has more neighbours than are looked through. */
  isCapped: Scalars['Boolean']['output'];
};

/** A thing, an address or a journey that several people have in common. */
export type SharedThing = {
  /** `Phone`, `Place`, `Account`, `BankAccount`, `Vehicle`, `Document` … or `Trip` for a journey. */
  kind: Scalars['String']['output'];
  /** Null for a journey, which is no element. */
  element?: Maybe<ElementRef>;
  /** The day of a journey. Null for all others. */
  on?: Maybe<Scalars['String']['output']>;
  /** Who shares it. */
  people: Array<ElementRef>;
};

/** What several of the chosen people have in common. */
export type SharedThings = {
  /** What is shared by most first, at most 200. */
  things: Array<SharedThing>;
  /** The things and the people who share them as one picture. */
  network: Scalars['NetworkColumns']['output'];
  /** True when there are more. */
  isCapped: Scalars['Boolean']['output'];
};

/** A pattern of the field: a shape in the graph that is worth a look, ready to be looked for. */
export type Pattern = {
  /** By which it is run: `phone-in-cases`. */
  id: Scalars['String']['output'];
  /** A short name. */
  title: LocalizedText;
  /** What is looked for and what counts, in plain words. */
  description: LocalizedText;
  /** What can be set before it is run; what is not set has its default. */
  parameters: Array<PatternParameter>;
};

/** What the value of a parameter counts. */
export type PatternUnit =
  /** People, cases, countries, trips, payments. */
  | 'COUNT'
  /** Calendar months. */
  | 'MONTHS'
  /** An amount of money in the currency of the payment. */
  | 'AMOUNT';

/** A whole number that a pattern takes. */
export type PatternParameter = {
  /** By which it is set: `cases`. */
  name: Scalars['String']['output'];
  /** What it bounds, in words. */
  title: LocalizedText;
  /** What the number counts. */
  unit: PatternUnit;
  /** Taken when nothing is set. */
  default: Scalars['Int']['output'];
  /** A smaller value is refused. */
  min: Scalars['Int']['output'];
  /** A larger value is refused. */
  max: Scalars['Int']['output'];
};

/** A parameter with the value that the reader sets. */
export type PatternSetting = {
  /** Name of the parameter. */
  name: Scalars['String']['input'];
  /** Between its `min` and its `max`. */
  value: Scalars['Int']['input'];
};

/** An element in a match, with the part that it plays there. */
export type PatternElement = {
  /** Id of the element, as in `network`. */
  id: Scalars['ID']['output'];
  /** `RECRUITER`, `TRANSPORTER`, `EXPLOITER`, `VICTIM`, `COUNTRY`, `PHONE`, `USER`, `PLACE`, `ESCORT`, `CONTACT`, `RECRUIT`, `ORIGIN`, `INTERMEDIARY` or `ORGANISER`. */
  part: Scalars['String']['output'];
};

/** A line of a match: by its ends and its type it is found in `network`. */
export type PatternLine = {
  /** Id of the element that it goes out from. */
  source: Scalars['ID']['output'];
  /** Id of the element that it leads to. */
  target: Scalars['ID']['output'];
  /** Type of the link. */
  type: Scalars['String']['output'];
};

/** Something that the sentence of a match says: how many victims, since when, how much. */
export type PatternValue = {
  /** `victims`, `cases`, `since`, `amount` … */
  name: Scalars['String']['output'];
  /** A number, a day, an amount or a code as text. */
  value: Scalars['String']['output'];
};

/** One place where the pattern is met. */
export type PatternMatch = {
  /** Who and what, in the order of the pattern. */
  elements: Array<PatternElement>;
  /** The links that make it. */
  lines: Array<PatternLine>;
  /** Cases in which it is met, for the patterns that compare cases; empty for the others. */
  cases: Array<CaseRef>;
  /** Which sentence explains it. */
  sentence: Scalars['String']['output'];
  /** What is filled into the sentence. */
  values: Array<PatternValue>;
  /** True when more people than these 200 lead to the thing that is shared: the others are not among the elements. All of them count for the cases. */
  isCut: Scalars['Boolean']['output'];
};

/** What running a pattern brought. */
export type PatternResult = {
  /** At most 50, the weightiest first. */
  matches: Array<PatternMatch>;
  /** All matches as one picture, with their lines to what is on the chart already. */
  network: Scalars['NetworkColumns']['output'];
  /** True when there are more matches than these: set the parameters closer. */
  isCapped: Scalars['Boolean']['output'];
  /** True when the search was stopped by its limit of time or memory: nothing is known then, neither that there are matches nor that there are none. */
  timedOut: Scalars['Boolean']['output'];
  /** Parameters that were refused, each with the range that is allowed. Nothing was looked for when there is one. */
  problems: Array<Problem>;
};

/** What one source says of one person. */
export type PersonRecord = {
  /** Id of this version: a correction has another. */
  id: Scalars['ID']['output'];
  /** Of whom. */
  personId: Scalars['ID']['output'];
  /** The case whose compartment holds it. Null for the board of notices. */
  case?: Maybe<CaseRef>;
  /** Empty for a protected person. */
  names: Array<PersonName>;
  /** `M`, `F` or `U`. Null when the source does not say. */
  sex?: Maybe<Scalars['String']['output']>;
  /** Null when the source does not say. */
  birth?: Maybe<PartialDate>;
  /** Where, in the words of the source. Null when it does not say, and of a protected person. */
  birthPlace?: Maybe<Scalars['String']['output']>;
  /** Null when the source does not say. */
  citizenship?: Maybe<Country>;
  /** Home city or district. Null when the source does not say. */
  district?: Maybe<District>;
  /** Admiralty grade. Null when not graded. */
  grade?: Maybe<Scalars['String']['output']>;
  /** How sure it is. Null when not stated. */
  certainty?: Maybe<Certainty>;
  /** Reliability of the source, A to F. Null when not graded. */
  reliability?: Maybe<Scalars['String']['output']>;
  /** Credibility of the information, 1 to 6. Null when not graded. */
  credibility?: Maybe<Scalars['Int']['output']>;
  /** Null when not stated. */
  handling?: Maybe<HandlingCode>;
  /** The source in words. Null where exhibits alone say so. */
  sourceText?: Maybe<Scalars['String']['output']>;
  /** When this version was recorded here. */
  recordedAt: Scalars['Moment']['output'];
  /** Who recorded this version. Null for what came with a register or a file. */
  recordedBy?: Maybe<LocalizedText>;
  /** Ids of the versions before it, the first first. */
  earlierIds: Array<Scalars['ID']['output']>;
  /** The versions before it, the latest first, at most 50. */
  earlier: Array<PersonRecord>;
  /** True when the reader may correct it. */
  mayCorrect: Scalars['Boolean']['output'];
  /** What it rests on, for and against. */
  sources: Array<Source>;
};

/** One name as a source writes it. */
export type PersonName = {
  /** Id of the name. */
  id: Scalars['ID']['output'];
  /** In its own script. */
  text: Scalars['String']['output'];
  /** ISO 15924: `Latn`, `Cyrl`, `Arab`. */
  script: Scalars['String']['output'];
  /** `LEGAL`, `TRANSLITERATED`, `MRZ`, `ALIAS`, `NICKNAME` … */
  kind: Scalars['String']['output'];
};

/** A person: the merge of the records that the reader may see. */
export type Person = {
  /** Id of the person. */
  id: Scalars['ID']['output'];
  /** The legal name of the best record, or the pseudonym of a protected person. */
  label: Scalars['String']['output'];
  /** True when `label` is a pseudonym. */
  isProtected: Scalars['Boolean']['output'];
  /** True while a search for the person is in force. */
  isWanted: Scalars['Boolean']['output'];
  /** One for each source, the newest first. */
  records: Array<PersonRecord>;
  /** Roles in the reader's cases. */
  roles: Array<PersonRole>;
  /** Searches and notices that the reader may see. */
  notices: Array<Notice>;
};

/** A role of a person in a case of the reader’s. */
export type PersonRole = {
  /** The case. */
  case: CaseRef;
  /** The role. */
  role: CaseRole;
  /** The day it follows from. Null when not recorded. */
  since?: Maybe<Scalars['String']['output']>;
  /** Its last day, when none of its kind stands in the case. Null while one does. */
  until?: Maybe<Scalars['String']['output']>;
};

/** What sort of step in the proceedings a fact is. */
export type ProceedingKind =
  | 'STAGE'
  | 'DETENTION'
  | 'CHARGE'
  | 'COMMITTAL'
  | 'DECISION'
  | 'SENTENCE'
  | 'APPEAL';

/** Where a charge stands that was brought here. Only an approved one makes an accused. */
export type ChargeApproval =
  | 'WAITING'
  | 'APPROVED'
  | 'REFUSED';

/** Which court decides. */
export type CourtInstance =
  | 'FIRST'
  | 'APPEAL'
  | 'CASSATION';

/** What a court decides. */
export type DecisionResult =
  | 'CONVICTED'
  | 'ACQUITTED'
  | 'DROPPED'
  | 'UPHELD'
  | 'UPHELD_SENTENCE_REDUCED'
  | 'OVERTURNED';

/** What is imposed. A suspended sentence is one of these and `suspended`. */
export type SentenceType =
  | 'IMPRISONMENT'
  | 'FINE'
  | 'OTHER';

/** Who appeals. */
export type Appellant =
  | 'DEFENCE'
  | 'PROSECUTOR'
  | 'INJURED_PARTY';

/** How a deadline stands. */
export type DeadlineState =
  | 'RUNNING'
  /** It has passed, and nothing is recorded that meets it. */
  | 'OVERDUE'
  | 'MET'
  /** It has passed: a right was not used. */
  | 'LAPSED';

/** A dated step in the proceedings of a case. What does not belong to its kind is null or empty. */
export type Proceeding = {
  /** Id of this version of the fact: a correction or a decision on it has another. */
  id: Scalars['ID']['output'];
  /** What sort of step it is. */
  kind: ProceedingKind;
  /** The day of it. */
  on: Scalars['Day']['output'];
  /** Against whom. Null for a change of stage. */
  person?: Maybe<ElementRef>;
  /** The stage from that day. */
  stage?: Maybe<CaseStage>;
  /** The last day for which a detention is ordered. Null when not recorded. */
  until?: Maybe<Scalars['Day']['output']>;
  /** The day on which the person was released. Null while not released. */
  releasedOn?: Maybe<Scalars['Day']['output']>;
  /** The ground of a detention. */
  ground?: Maybe<Scalars['String']['output']>;
  /** The article charged, in the version in force on that day. */
  article?: Maybe<LawArticle>;
  /** As what the person is charged. */
  participation?: Maybe<Participation>;
  /** True when the charge is brought in absence. */
  inAbsentia?: Maybe<Scalars['Boolean']['output']>;
  /** How a charge stands. Null for those of the register, which count as approved. */
  approval?: Maybe<ChargeApproval>;
  /** Why a charge was refused. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Who brought the charge, when somebody else decided on it since. */
  broughtBy?: Maybe<LocalizedText>;
  /** The offences that are charged. */
  offences: Array<Scalars['ID']['output']>;
  /** The court that decided. */
  court?: Maybe<LocalizedText>;
  /** The code of that court. */
  courtCode?: Maybe<Scalars['String']['output']>;
  /** Which instance it was. */
  instance?: Maybe<CourtInstance>;
  /** What it decided. */
  result?: Maybe<DecisionResult>;
  /** What it decided on each charge. */
  counts: Array<Count>;
  /** What was imposed. */
  sentence?: Maybe<SentenceType>;
  /** Whole years. */
  years?: Maybe<Scalars['Int']['output']>;
  /** Months beside the years. */
  months?: Maybe<Scalars['Int']['output']>;
  /** True when it need not be served for now. */
  suspended?: Maybe<Scalars['Boolean']['output']>;
  /** Who appeals. */
  appellant?: Maybe<Appellant>;
  /** What it follows: a committal its charges, a decision its committal or the decision below, a charge the one that it re-qualifies, a detention the one that it prolongs. */
  follows: Array<Scalars['ID']['output']>;
  /** The document that says so. */
  sourceText?: Maybe<Scalars['String']['output']>;
  /** When this version was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** Who recorded this version. Null for the register. */
  recordedBy?: Maybe<LocalizedText>;
  /** How many earlier versions there are. */
  earlier: Scalars['Int']['output'];
  /** How many sources are tied to it, at most 101. */
  sources: Scalars['Int']['output'];
  /** True when the reader may correct it. */
  mayCorrect: Scalars['Boolean']['output'];
  /** True when the reader may withdraw it: he recorded it, and nothing follows it. */
  mayWithdraw: Scalars['Boolean']['output'];
  /** True when the reader may approve or refuse the charge: another brought it. */
  mayDecide: Scalars['Boolean']['output'];
};

/** A charge in a decision. */
export type Count = {
  /** Id of the charge. */
  charge: Scalars['ID']['output'];
  /** What was decided on it. */
  result: DecisionResult;
};

/** A day that follows from a fact and from the law, or from the fact alone. Computed when looked at. */
export type Deadline = {
  /** Which period it is: `DETENTION_ENDS`, `CHARGE`, `INVESTIGATION`, `APPEAL`. */
  key: Scalars['String']['output'];
  /** In words. */
  title: LocalizedText;
  /** From which fact it runs. */
  factId: Scalars['ID']['output'];
  /** Whom it concerns. Null when it concerns the case. */
  person?: Maybe<ElementRef>;
  /** The last day, by the calendar of Bakı. */
  due: Scalars['Day']['output'];
  /** How it stands. */
  state: DeadlineState;
  /** Days until `due`: 0 on the last day, below 0 when overdue. Null when it runs no more. */
  daysLeft?: Maybe<Scalars['Int']['output']>;
  /** The day on which it was met. Null while it was not. */
  metOn?: Maybe<Scalars['Day']['output']>;
  /** False while nobody has checked the period against the law. */
  isChecked: Scalars['Boolean']['output'];
  /** Where the period stands. Null when it is not checked. */
  source?: Maybe<Scalars['String']['output']>;
};

/** The proceedings of a case as the reader may see them. */
export type Proceedings = {
  /** Every step, the earliest first, at most 500. */
  facts: Array<Proceeding>;
  /** The deadlines that follow from them: overdue first, then those that run by their day, then the rest. */
  deadlines: Array<Deadline>;
  /** The stages that may follow the present one. */
  nextStages: Array<CaseStage>;
  /** True when the reader may record here. */
  mayWrite: Scalars['Boolean']['output'];
  /** True when the reader may bring charges here. */
  mayBring: Scalars['Boolean']['output'];
  /** Articles that are in force today or were, each with the day from which it is. */
  articles: Array<LawArticle>;
  /** The courts. */
  courts: Array<Court>;
};

/** A court. */
export type Court = {
  /** Its code. */
  code: Scalars['String']['output'];
  /** Its name. */
  name: LocalizedText;
};

/** What was decided on a charge, as somebody records it. */
export type CountInput = {
  /** Id of the charge. */
  charge: Scalars['ID']['input'];
  /** `CONVICTED`, `ACQUITTED` or `DROPPED`. */
  result: DecisionResult;
};

/** A step in the proceedings, as somebody records it. What does not belong to its kind is left out. */
export type ProceedingInput = {
  /** The case; the reader must edit it. */
  caseId: Scalars['ID']['input'];
  /** What sort of step it is. */
  kind: ProceedingKind;
  /** The day of it, not in the future. Of a sentence it is that of its decision. */
  on: Scalars['String']['input'];
  /** The document that says so. */
  sourceText: Scalars['String']['input'];
  /** Against whom; the reader must see the person. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The stage from that day. */
  stage?: InputMaybe<CaseStage>;
  /** The last day for which a detention is ordered. */
  until?: InputMaybe<Scalars['String']['input']>;
  /** The day of release. */
  releasedOn?: InputMaybe<Scalars['String']['input']>;
  /** The ground of a detention. */
  ground?: InputMaybe<Scalars['String']['input']>;
  /** Code of the article charged. */
  article?: InputMaybe<Scalars['String']['input']>;
  /** As what the person is charged. */
  participation?: InputMaybe<Participation>;
  /** True when the charge is brought in absence. */
  inAbsentia?: InputMaybe<Scalars['Boolean']['input']>;
  /** The offences charged; they must be of the case. */
  offences?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Code of the court. */
  court?: InputMaybe<Scalars['String']['input']>;
  /** Which instance. */
  instance?: InputMaybe<CourtInstance>;
  /** What a court above decided; at the first instance it follows from the counts. */
  result?: InputMaybe<DecisionResult>;
  /** What the first instance decided on each charge. */
  counts?: InputMaybe<Array<CountInput>>;
  /** What was imposed. */
  sentence?: InputMaybe<SentenceType>;
  /** Whole years. */
  years?: InputMaybe<Scalars['Int']['input']>;
  /** Months beside the years, 0 to 11. */
  months?: InputMaybe<Scalars['Int']['input']>;
  /** True when it need not be served for now. */
  suspended?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who appeals. */
  appellant?: InputMaybe<Appellant>;
  /** What it follows. */
  follows?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What recording, deciding or withdrawing answers. */
export type ProceedingAnswer = {
  /** Of the version that stands now. Null when nothing was done. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** The version that somebody else recorded meanwhile: nothing was done, and the writer chooses. Null otherwise. */
  newer?: Maybe<Proceeding>;
};

/** How well an element of a crime is shown. */
export type ProofState =
  /** Two sources or more that count speak for it. */
  | 'SHOWN'
  /** It rests on one source. */
  | 'ONE_SOURCE'
  /** The network states it, and no source that counts is named for it. */
  | 'UNSUPPORTED'
  /** Nothing states it. */
  | 'MISSING'
  /** The article does not ask for it here: for a child no means is needed, and two sources or more say that each victim was one. */
  | 'NOT_NEEDED';

/** Why a source does not count. */
export type DiscountReason =
  | 'EXCLUDED'
  | 'RETRACTED'
  | 'STRUCK';

/** Form of taking part in a crime. */
export type Participation =
  | 'PERPETRATOR'
  | 'ORGANISER'
  | 'ACCESSORY';

/** What a prosecutor decides on an element of a charge, or on an aggravating circumstance. */
export type ElementVerdict =
  /** It is proven. */
  | 'PROVEN'
  /** It is not proven. */
  | 'NOT_PROVEN'
  /** It needs further inquiry. */
  | 'FURTHER_INQUIRY';

/** What a prosecutor has decided on an element. The latest one stands; those before it are kept. */
export type ElementDecision = {
  /** Id of the decision. */
  id: Scalars['ID']['output'];
  /** What was decided. */
  verdict: ElementVerdict;
  /** Why, in the prosecutor's words. */
  reason: Scalars['String']['output'];
  /** How well the element was shown to the reader when he decided: another state since is a reason to look again. Null when another decided, who may see what the reader does not. */
  stateThen?: Maybe<ProofState>;
  /** When it was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** Who decided. */
  recordedBy: LocalizedText;
  /** True when the reader has recorded it himself and may withdraw it. */
  mayWithdraw: Scalars['Boolean']['output'];
};

/** What recording or withdrawing a decision answers. */
export type ElementDecisionAnswer = {
  /** Of the decision. Null when nothing was done. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** A decision that somebody else recorded meanwhile: nothing was done, and the writer chooses. Null otherwise. */
  newer?: Maybe<ElementDecision>;
};

/** What a prosecutor writes of an element. */
export type ElementDecisionInput = {
  /** The case. */
  caseId: Scalars['ID']['input'];
  /** The charge; the reader must edit the compartment in which it lies. */
  chargeId: Scalars['ID']['input'];
  /** Key of the element or circumstance. */
  element: Scalars['String']['input'];
  /** What is decided. */
  verdict: ElementVerdict;
  /** 3 to 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** What is to be shown against each accused of a case, and by what it is shown. */
export type Proof = {
  /** One row for each charge in force, at most 200; the accused in the order of their charges. */
  rows: Array<ProofRow>;
  /** Every source that the rows rest on, and how many of their facts rest on it; the weightiest first. */
  sources: Array<ProofSource>;
  /** The other sources of the case, which can be struck too, and how many facts of the case rest on them (101 means more than a hundred); the weightiest first, at most 200. */
  otherSources: Array<ProofSource>;
  /** What falls with the sources that are left out. Nothing while none is. */
  falls: ProofFalls;
  /** True when the accused have more acts, links or citations than are read: then facts are missing from the table. */
  isCut: Scalars['Boolean']['output'];
};

/** What falls when sources are left out, each kind by itself. */
export type ProofFalls = {
  /** Links, acts, episodes, journeys, roles, offences and steps of the case, and what records say of people, for which a source that counts speaks, and none does without those that are left out; at most 200. */
  facts: Array<CaseFact>;
  /** True when there are more than are shown or read. */
  isCut: Scalars['Boolean']['output'];
};

/** One charge with the elements of its article. */
export type ProofRow = {
  /** Id of the charge. */
  id: Scalars['ID']['output'];
  /** The accused. */
  accused: ElementRef;
  /** The article charged. */
  article: LawArticle;
  /** The day of the charge. */
  on: Scalars['Day']['output'];
  /** As what the accused is charged. */
  participation: Participation;
  /** False while nobody has checked the list of elements against the law: true of trafficking alone so far. */
  isChecked: Scalars['Boolean']['output'];
  /** The elements of the article, in its order. Empty for an article whose elements are not entered. */
  elements: Array<ProofElement>;
  /** True when the reader may decide on its elements. */
  mayDecide: Scalars['Boolean']['output'];
  /** True when what the accused did is taken from episodes of the offences charged alone. False where the charge names none of which an episode is part: then all that the accused did in the case stands here, on each such charge. */
  isOfOwnOffences: Scalars['Boolean']['output'];
  /** Aggravating circumstances that the network speaks for, with their facts. Proposals: computed when looked at, and nobody's decision. */
  aggravating: Array<ProofElement>;
};

/** One element of a crime, or one aggravating circumstance, and what speaks for and against it. */
export type ProofElement = {
  /** `ACT`, `MEANS`, `PURPOSE`, or the item of the article: `144-1.2.1`. */
  key: Scalars['String']['output'];
  /** In words of the article. */
  title: LocalizedText;
  /** How well it is shown. */
  state: ProofState;
  /** True when a source speaks against one of its facts, or a fact against the element. */
  isContested: Scalars['Boolean']['output'];
  /** What states it. */
  facts: Array<ProofFact>;
  /** Of an element on one source or none: ids of sources of the table that speak for other facts about the same victims or things, and may know of this one. */
  couldShow: Array<Scalars['ID']['output']>;
  /** What was decided on it, the latest first: that one stands. Empty while nothing was. */
  decisions: Array<ElementDecision>;
};

/** One fact that states an element. */
export type ProofFact = {
  /** Id of the fact: an act, an episode, a link, a membership, a record of the victim's birth. */
  id: Scalars['ID']['output'];
  /** What it says: types of acts or links, means, forms of exploitation; `BORN` and when, as the record has it. */
  says: Array<Scalars['String']['output']>;
  /** The other side of it: the victim under her pseudonym, the group, the document. Null when the episode itself is meant. */
  about?: Maybe<ElementRef>;
  /** How sure it is. */
  certainty: Certainty;
  /** True when the fact itself speaks against the element: a record by which the victim was an adult. */
  isAgainst: Scalars['Boolean']['output'];
  /** What it rests on, for and against. */
  citations: Array<ProofCitation>;
};

/** A place in a source that speaks for or against a fact. */
export type ProofCitation = {
  /** Id of the source, among those of the table. */
  sourceId: Scalars['ID']['output'];
  /** Where in it: volume and sheets, page, minute, row. Null when the whole is meant. */
  locator?: Maybe<Scalars['String']['output']>;
  /** True when it speaks against the fact. */
  against: Scalars['Boolean']['output'];
  /** Of the tie between the two, by which it is withdrawn. */
  citationId: Scalars['ID']['output'];
  /** True when the reader has made the tie himself and may withdraw it. */
  mayWithdraw: Scalars['Boolean']['output'];
};

/** An exhibit, report or statement of the case. */
export type ProofSource = {
  /** Id of the source. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: SourceKind;
  /** Its number and kind, or by whom and when a statement was made. */
  title: Scalars['String']['output'];
  /** Who made the statement. Null for other sources. */
  statedBy?: Maybe<ElementRef>;
  /** Why it does not count. Null when it counts. */
  discounted?: Maybe<DiscountReason>;
  /** True when it has been challenged: it counts until it is excluded. */
  isChallenged: Scalars['Boolean']['output'];
  /** Facts that it speaks for: of the table, or of the case where the table has none. */
  facts: Scalars['Int']['output'];
};

/** Why a country is among those where the person may be arrested. */
export type LikelyCountryReason =
  | 'PRESUMED'
  | 'SEEN'
  | 'REQUESTING'
  | 'CHOSEN';

/** What has to stand before a country is asked to surrender a person. */
export type ReadinessCheckKind =
  | 'NOTICE_IN_FORCE'
  | 'DECISION'
  | 'IDENTITY'
  | 'PHOTOGRAPH'
  | 'FINGERPRINTS'
  | 'DNA'
  | 'PAPERS'
  | 'NATIONALITY'
  | 'DUAL_CRIMINALITY'
  | 'LIMITATION'
  | 'ASYLUM';

/** How a check stands. `UNKNOWN` when nobody has recorded what it asks: nothing is supposed. */
export type ReadinessState =
  | 'READY'
  | 'MISSING'
  | 'UNKNOWN'
  | 'BAR';

/** What an officer answers to a check that nothing else in the graph answers. Which of them fit is said by the check. */
export type ReadinessAnswer =
  /** It is there: the papers, translated, or the reference. */
  | 'HAVE'
  /** It is asked for and is not there. */
  | 'MISSING'
  /** The country does not ask for it. */
  | 'NOT_NEEDED'
  /** It was checked, and does not stand in the way. */
  | 'NO_BAR'
  /** It stands in the way. */
  | 'BARS';

/** An answer to a check, as an officer recorded it. */
export type ReadinessFact = {
  /** Id of what stands now: a correction of it has another. */
  id: Scalars['ID']['output'];
  /** What it answers. */
  kind: ReadinessCheckKind;
  /** The country for which it holds. Null when it is the same for all. */
  country?: Maybe<Country>;
  /** The answer. */
  answer: ReadinessAnswer;
  /** The day on which it was so. */
  on: Scalars['Day']['output'];
  /** The last day on which it holds: after it the check is open again. Null when none is known. */
  validTo?: Maybe<Scalars['Day']['output']>;
  /** The source or the document that says so. */
  document: Scalars['String']['output'];
  /** In words: which papers, in which language. Null when nothing was written. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  at: Scalars['Moment']['output'];
  /** Who recorded it. */
  by: LocalizedText;
  /** True when the reader may withdraw it: it is his own. */
  mayWithdraw: Scalars['Boolean']['output'];
};

/** An answer to a check, as somebody writes it. */
export type ReadinessFactInput = {
  /** One of the checks that are answered by hand. */
  kind: ReadinessCheckKind;
  /** ISO 3166-1 alpha-2, not our own. Left out when the answer is the same for all countries. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** One that fits the check. */
  answer: ReadinessAnswer;
  /** Not in the future. */
  on: Scalars['String']['input'];
  /** The last day on which it holds, not before `on`. Left out when none is known. */
  validTo?: InputMaybe<Scalars['String']['input']>;
  /** 3 to 500 characters. */
  document: Scalars['String']['input'];
  /** At most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What recording an answer to a check gives back. */
export type ReadinessFactAnswer = {
  /** Id of what was recorded. Null when nothing was. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was recorded, or another answer stands. */
  problems: Array<Problem>;
  /** What another recorded meanwhile, to choose from: read, its id is the `version` that one's own answer supersedes. Null when it was recorded or has to be mended. */
  newer?: Maybe<ReadinessFact>;
};

/** One check of the file of a person who is sought. */
export type ReadinessCheck = {
  /** What is checked. */
  kind: ReadinessCheckKind;
  /** How it stands in what the reader may see. */
  state: ReadinessState;
  /** Why it stands so. */
  reason: LocalizedText;
  /** What to do next. Null when nothing is to be done. */
  next?: Maybe<LocalizedText>;
  /** The day on which it lapses. Null when it has none or none is known. */
  lapsesOn?: Maybe<Scalars['Day']['output']>;
  /** What an officer recorded: it decides how the check stands. Null when nobody has. */
  fact?: Maybe<ReadinessFact>;
  /** The rule of the country on which it rests, or which says which papers are asked for. Null when there is none. */
  rule?: Maybe<CountryRuleVersion>;
  /** What the reader may answer. Empty when the check follows from the notice and the file, or he does not write where the notice or the search lies. */
  answers: Array<ReadinessAnswer>;
  /** True when the answer holds for one country alone. */
  dependsOnCountry: Scalars['Boolean']['output'];
};

/** A period that would begin with an arrest tonight. */
export type ReadinessPeriod = {
  /** What would run out. */
  kind: NoticeDeadlineKind;
  /** How many days the period has. Null when none is kept for the country. */
  days?: Maybe<Scalars['Int']['output']>;
  /** Its last day, the day of the arrest not counted, by the calendar of Bakı. Null when no period is kept. */
  due?: Maybe<Scalars['Day']['output']>;
  /** Where it stands in the law. Null while nobody has checked it. */
  source?: Maybe<Scalars['String']['output']>;
};

/** The file of a person, were he arrested tonight in a country. */
export type ArrestReadiness = {
  /** The country. */
  country: Country;
  /** Why it is among those where he may be arrested. */
  reasons: Array<LikelyCountryReason>;
  /** The checks, in the order in which a request asks for them. */
  checks: Array<ReadinessCheck>;
  /** The periods that would begin tonight. */
  periods: Array<ReadinessPeriod>;
};

/** A request for extradition that lies ready in the case of a notice. */
export type ReadyRequest = {
  /** Id of the dossier. */
  dossierId: Scalars['ID']['output'];
  /** As its author named it. */
  title: Scalars['String']['output'];
  /** The country to which it goes. Null while it names none. */
  country?: Maybe<Country>;
  /** Its latest version, which names the person of the notice. Null while none was frozen, and nobody knows whom it will name. */
  version?: Maybe<DossierVersion>;
};

/** A check that does not stand ready. */
export type OpenCheck = {
  /** What is checked. */
  kind: ReadinessCheckKind;
  /** How it stands: never ready. */
  state: ReadinessState;
  /** Why it stands so. */
  reason: LocalizedText;
};

/** One person who is sought and one country where he may be arrested tonight: whether the file is ready. */
export type ArrestOutlook = {
  /** The notice of ours that asks for the arrest, the furthest of them. Null when the person is sought by a domestic search alone. */
  notice?: Maybe<Notice>;
  /** The domestic search. Null when there is such a notice. */
  search?: Maybe<DomesticSearch>;
  /** Who is sought. */
  person: ElementRef;
  /** The country. Null when no likely country is recorded. */
  country?: Maybe<Country>;
  /** Why it is likely. */
  reasons: Array<LikelyCountryReason>;
  /** True when every check is ready. False when no country is known. */
  isReady: Scalars['Boolean']['output'];
  /** The checks that are not ready: bars first, then what is missing, then what is not known. */
  open: Array<OpenCheck>;
  /** The first day from tonight on which anything lapses. Null when none is known. */
  lapsesFirst?: Maybe<Scalars['Day']['output']>;
};

/** Whether the files of all who are sought are ready tonight. */
export type ArrestOutlooks = {
  /** By person and likely country, what is worst first, at most 2000. */
  outlooks: Array<ArrestOutlook>;
  /** True when there are more people or countries than are told. */
  isCut: Scalars['Boolean']['output'];
};

/** What a record says of a person, as somebody corrects it. */
export type RecordCorrectionInput = {
  /** The best name that it gives. Left out where it gives none, and of a protected person: hers is sealed. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** When the person was born, as precisely as known; of a protected person the year alone is kept. */
  birth?: InputMaybe<Scalars['String']['input']>;
  /** Where, in the words of the source. Left out of a protected person. */
  birthPlace?: InputMaybe<Scalars['String']['input']>;
  /** `M`, `F` or `U`. Left out where it is not said. */
  sex?: InputMaybe<Scalars['String']['input']>;
  /** Code of the country. Left out where it is not said. */
  citizenship?: InputMaybe<Scalars['String']['input']>;
  /** How sure it is. */
  certainty: Certainty;
  /** Reliability of the source, A to F. */
  reliability: Scalars['String']['input'];
  /** Credibility of the information, 1 to 6. */
  credibility: Scalars['Int']['input'];
  /** What may be done with it. */
  handling: HandlingCode;
  /** The source in words. */
  sourceText: Scalars['String']['input'];
};

/** What correcting a record answers. */
export type RecordCorrectionAnswer = {
  /** Of the new version. Null when nothing was changed. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** The version that somebody else recorded meanwhile: nothing was changed, and the writer chooses. Null otherwise. */
  newer?: Maybe<PersonRecord>;
};

/** The link that is recorded together with a new element. */
export type NewLinkInput = {
  /** The element at its other end; the reader must see it. */
  other: Scalars['ID']['input'];
  /** True when it goes out from the other element to the new one. */
  isFromOther: Scalars['Boolean']['input'];
  /** The type of link; it must fit the kinds of the two. */
  type: Scalars['String']['input'];
  /** Since when it was so, as precisely as known: 2024, 2024-03 or 2024-03-14. */
  validFrom?: InputMaybe<Scalars['String']['input']>;
  /** Until when it was so. */
  validTo?: InputMaybe<Scalars['String']['input']>;
};

/** A person, a group or a thing, as somebody records it by hand. */
export type ElementInput = {
  /** The case in which it is recorded; the reader must edit it. */
  caseId: Scalars['ID']['input'];
  /** `Person`, `Group`, `Organisation`, `Place`, `Phone`, `Handset`, `Email`, `Account`, `BankAccount`, `Vehicle`, `Document` or `Identifier`. */
  kind: Scalars['String']['input'];
  /** The whole name of a person, a group, an organisation or a place; of any other thing the number on it. */
  value: Scalars['String']['input'];
  /** Whose number an identifier is: `AZ_FIN`, `TR_TCKN` …; what a document is: `PASSPORT`, `ID_CARD` … Left out for all others. */
  scheme?: InputMaybe<Scalars['String']['input']>;
  /** The personal identification number of a person, where it is known. */
  fin?: InputMaybe<Scalars['String']['input']>;
  /** When a person was born, as precisely as known: 1987, 05.1987, 03.05.1987 or 1987-05-03. */
  birth?: InputMaybe<Scalars['String']['input']>;
  /** Where a person was born, in the words of the source: a town, a district, a country. Left out where it is not known and for all others. */
  birthPlace?: InputMaybe<Scalars['String']['input']>;
  /** `M`, `F` or `U`. Left out where it is not known and for all others. */
  sex?: InputMaybe<Scalars['String']['input']>;
  /** The role of a person in the case. Left out for a person without one and for all others; charges and decisions make an accused and a convicted. */
  role?: InputMaybe<CaseRole>;
  /** How sure it is, the link as well. */
  certainty: Certainty;
  /** Reliability of the source, A to F. */
  reliability: Scalars['String']['input'];
  /** Credibility of the information, 1 to 6. */
  credibility: Scalars['Int']['input'];
  /** What may be done with it. */
  handling: HandlingCode;
  /** The source in words: which exhibit, report or statement says so. */
  sourceText: Scalars['String']['input'];
  /** A link to an element that is there. Left out where there is none. */
  link?: InputMaybe<NewLinkInput>;
};

/** An element that is there and may be what somebody is about to record. */
export type ResemblingElement = {
  /** What is there. */
  element: ElementRef;
  /** What speaks for it. */
  why: LocalizedText;
};

/** How an element would be recorded. */
export type ElementCheck = {
  /** The name or number as it would be written. Null while it cannot be read. */
  value?: Maybe<Scalars['String']['output']>;
  /** What was mended in it. Null when nothing was. */
  mended?: Maybe<LocalizedText>;
  /** The parts of a person's name, as its shape tells them. Null for all others and while it cannot be read. */
  parts?: Maybe<NameParts>;
  /** True when it goes into the sealed identity, or lies with it. */
  isSealed: Scalars['Boolean']['output'];
  /** What to mend before it can be recorded. */
  problems: Array<Problem>;
  /** What it may be, the likest first, at most 5. Protected people are compared by nobody's typing. */
  resembling: Array<ResemblingElement>;
};

/** The parts of a name. */
export type NameParts = {
  /** The family name. Null when its shape does not tell. */
  family?: Maybe<Scalars['String']['output']>;
  /** The given name. Null when its shape does not tell. */
  given?: Maybe<Scalars['String']['output']>;
  /** The father's name. Null when there is none. */
  father?: Maybe<Scalars['String']['output']>;
};

/** What recording or withdrawing an element answers. */
export type ElementAnswer = {
  /** Of the element. Null when there are problems. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Of what was said of it, by which it is withdrawn. Null when there are problems. */
  recordId?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
};

/** What a reader has recorded of an element by hand, as long as he may withdraw it. */
export type OwnRecord = {
  /** Of the record. */
  id: Scalars['ID']['output'];
  /** How many links were recorded together with it: they are withdrawn with it. */
  links: Scalars['Int']['output'];
  /** How many other facts of the case the reader sees at the element. While there are any it stays. 101 means more than a hundred. */
  resting: Scalars['Int']['output'];
};

/** A road on which victims were taken, and how many of them. */
export type Corridor = {
  /** Names the road: what `corridorRecords` is asked for. */
  key: Scalars['String']['output'];
  /** The year in which exploitation began. Null when it is not known. */
  year?: Maybe<Scalars['Int']['output']>;
  /** Code of the home district, or of the country of a person who has none here. Null when it is not known. */
  home?: Maybe<Scalars['String']['output']>;
  /** Code of the district or country of recruitment. Null when it is not known. */
  recruitment?: Maybe<Scalars['String']['output']>;
  /** Codes of the countries on the way, from what the episode and the recorded journeys say. Empty when none is known. */
  transit: Array<Scalars['String']['output']>;
  /** Codes of the countries of exploitation. Empty when it is not known. */
  destinations: Array<Scalars['String']['output']>;
  /** How many victims. */
  value: Scalars['Int']['output'];
};

/** The roads of all years. */
export type Corridors = {
  /** By year and road. */
  roads: Array<Corridor>;
  /** The first year of which all is recorded: of an earlier one these are at least as many. */
  wholeSince: Scalars['Int']['output'];
};

/** The report of a year as it was counted at a moment, kept sealed. */
export type FrozenReport = {
  /** Id of the version. */
  id: Scalars['ID']['output'];
  /** The year of the report. */
  year: Scalars['Int']['output'];
  /** The day up to which it was counted. */
  day: Scalars['Day']['output'];
  /** SHA-256, in hexadecimal, of its values and rules as canonical JSON. */
  hash: Scalars['String']['output'];
  /** When it was frozen. */
  frozenAt: Scalars['Moment']['output'];
  /** Who froze it. */
  frozenBy: LocalizedText;
};

/** Why a frozen number is another when it is counted again. */
export type ReportDifferenceReason =
  /** It is counted by another rule now. */
  | 'RULE_CHANGED'
  /** The year was not over when it was frozen. */
  | 'YEAR_WENT_ON'
  /** Records were added or corrected since: counted as it was known then, it is the frozen one. */
  | 'RECORDED_SINCE'
  /** Counted by the same rule as it was known then, it is not the frozen one. Somebody must look. */
  | 'UNEXPLAINED';

/** A number of a frozen report that is another when it is counted again. */
export type ReportDifference = {
  /** The figure. */
  figure: Scalars['ID']['output'];
  /** The value of its distribution. Null for the figure itself. */
  key?: Maybe<Scalars['String']['output']>;
  /** The part of a column. Null where it has none. */
  part?: Maybe<Scalars['String']['output']>;
  /** As frozen. Null when it was not known. */
  frozen?: Maybe<Scalars['Float']['output']>;
  /** Counted now, as it was known when it was frozen. */
  asKnownThen?: Maybe<Scalars['Float']['output']>;
  /** Counted as it is known now. */
  now?: Maybe<Scalars['Float']['output']>;
  /** Why. */
  why: ReportDifferenceReason;
};

/** A frozen report beside the same report counted again. */
export type FrozenReportAgain = {
  /** What was frozen. */
  version: FrozenReport;
  /** Every number that is another, with its reason. Empty when all are the same. */
  differences: Array<ReportDifference>;
  /** The reasons for differences that stood when it was frozen. */
  reasons: Array<FrozenReason>;
};

/** What stands behind the difference of a figure between a frozen report and the same counted now, as far as the reader may see it: at most 200 of each. */
export type FrozenReportRecords = {
  /** Counted now, and not as it was known then. */
  added: Array<FigureRecord>;
  /** Counted as it was known then, and not now. */
  gone: Array<FigureRecord>;
};

/** What an own question counts. */
export type QuestionSubject =
  /** People against whom a charge was brought, by the day of the charge. */
  | 'ACCUSED'
  /** Criminal cases, by the day on which they were opened. */
  | 'CASES'
  /** Offences, by the day on which they were detected. */
  | 'OFFENCES'
  /** People first identified as victims, by that day. */
  | 'VICTIMS';

/** By what an own question tells apart what it counts. */
export type QuestionDimension =
  /** Age in whole years on the day that counts: under 18, 18–24, 25–34, 35 and over. */
  | 'AGE'
  /** Article of the criminal code. */
  | 'ARTICLE'
  /** Country of exploitation; of a case, its main country. */
  | 'COUNTRY'
  /** Home district of a person; of an offence, the district of recruitment. */
  | 'DISTRICT'
  /** Form of exploitation. */
  | 'FORM'
  /** Month of the day that counts. */
  | 'MONTH'
  /** Sex. */
  | 'SEX'
  /** Stage of the case on the last day of the period. */
  | 'STAGE'
  /** Year of the day that counts. */
  | 'YEAR';

/** Keeps what has one of these values. `?` is what is not known. */
export type QuestionFilterInput = {
  /** Of what. */
  dimension: QuestionDimension;
  /** Codes, as the answer has them. */
  keys: Array<Scalars['String']['input']>;
};

/** A question about numbers. */
export type QuestionInput = {
  /** What is counted. */
  subject: QuestionSubject;
  /** The first day. */
  from: Scalars['Day']['input'];
  /** The last day; nothing is counted that comes after the day at which the reader looks. */
  to: Scalars['Day']['input'];
  /** The rows. */
  first: QuestionDimension;
  /** The columns. Null for one way of telling apart. */
  second?: InputMaybe<QuestionDimension>;
  /** What is left out. */
  filters: Array<QuestionFilterInput>;
};

/** A row or a column of an answer. */
export type QuestionTotal = {
  /** A code, a year, a month or a band; `?` is what is not known of a thing. */
  key: Scalars['String']['output'];
  /** How many, each once. Null when it is not known. */
  value?: Maybe<Scalars['Int']['output']>;
};

/** A cell of an answer. */
export type QuestionCell = {
  /** Its row. */
  first: Scalars['String']['output'];
  /** Its column. Null where there is one way of telling apart. */
  second?: Maybe<Scalars['String']['output']>;
  /** How many, each once. Null when it is not known. */
  value?: Maybe<Scalars['Int']['output']>;
};

/** The answer to an own question, counted over everything as the annual report is. */
export type QuestionAnswer = {
  /** The rows in order. */
  firsts: Array<QuestionTotal>;
  /** The columns in order. Empty where there is one way of telling apart. */
  seconds: Array<QuestionTotal>;
  /** Every row with every column. */
  cells: Array<QuestionCell>;
  /** How many there are, each once. Null when it is not known: when the period reaches back before all was recorded. */
  total?: Maybe<Scalars['Int']['output']>;
  /** The first year of which all is recorded. */
  wholeSince: Scalars['Int']['output'];
  /** Why it cannot be asked so. Empty when there is an answer. */
  problems: Array<Problem>;
};

/** One value that a filter keeps. */
export type QuestionFilter = {
  /** Of what. */
  dimension: QuestionDimension;
  /** Codes. */
  keys: Array<Scalars['String']['output']>;
};

/** A question as it was kept. */
export type AskedQuestion = {
  /** What is counted. */
  subject: QuestionSubject;
  /** The first day. */
  from: Scalars['Day']['output'];
  /** The last day. */
  to: Scalars['Day']['output'];
  /** The rows. */
  first: QuestionDimension;
  /** The columns. Null for one way of telling apart. */
  second?: Maybe<QuestionDimension>;
  /** What is left out. */
  filters: Array<QuestionFilter>;
};

/** An account that reads the report. */
export type QuestionColleague = {
  /** Id of the account. */
  id: Scalars['ID']['output'];
  /** The name. */
  name: LocalizedText;
};

/** A question that was kept: private until it is shared with named colleagues. The numbers are counted anew for whoever opens it. */
export type KeptQuestion = {
  /** Id of this version: a change of it has another. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What is asked. */
  question: AskedQuestion;
  /** When this version was kept. */
  keptAt: Scalars['Moment']['output'];
  /** Whose it is. */
  owner: LocalizedText;
  /** True for the reader's own, which he changes, shares and puts away. */
  isOwn: Scalars['Boolean']['output'];
  /** With whom it is shared. */
  sharedWith: Array<QuestionColleague>;
};

/** The kept question, or why it was not kept. */
export type KeptQuestionAnswer = {
  /** Null when it was not kept. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What is wrong. Empty when it was kept. */
  problems: Array<Problem>;
  /** The version that stands, when somebody changed it meanwhile; both stay readable. */
  newer?: Maybe<KeptQuestion>;
};

/** How a chart of the annual report is drawn. */
export type ReportChart =
  /** A bar for each value of a distribution. */
  | 'BARS'
  /** A column for each value of a distribution over years. */
  | 'COLUMNS'
  /** A column for each year up to that of the report; where parts are given, one upon the other. */
  | 'TREND'
  /** The graph holds nothing of it: shown as not known. */
  | 'UNKNOWN';

/** A figure of the annual report beside the same figure counted in the graph. */
export type ReportFigure = {
  /** `A1`, `B7`, `D-3.1` … as in the published figures. */
  id: Scalars['ID']['output'];
  /** The chapter of the print. */
  chapter: LocalizedText;
  /** What is counted. */
  title: LocalizedText;
  /** What it is counted in. */
  unit: Scalars['String']['output'];
  /** As printed. Null when the print has lost it. */
  published?: Maybe<Scalars['Float']['output']>;
  /** The change against the year before, as printed. Null when none is printed. */
  publishedChange?: Maybe<Scalars['Float']['output']>;
  /** Counted in the graph over everything. Null when it is not known; `reason` says why. */
  computed?: Maybe<Scalars['Float']['output']>;
  /** Computed change against the year before. Null for a distribution, while the year is not over, and when either year is not known. */
  computedChange?: Maybe<Scalars['Float']['output']>;
  /** `computed` less `published`. Null when either is missing. */
  difference?: Maybe<Scalars['Float']['output']>;
  /** The counting rule in words, or the reason why it cannot be computed. */
  rule: LocalizedText;
  /** Why nothing is computed, or why what is computed is not what is published. Null when there is nothing to explain. */
  reason?: Maybe<LocalizedText>;
  /** How it is drawn. Null for what is not one of the sixteen charts. */
  chart?: Maybe<ReportChart>;
  /** A breakdown: key and value, for figures that are a distribution and for trends. */
  series: Array<SeriesValue>;
  /** The passage of the report. Null for derived values. */
  quotation?: Maybe<Scalars['String']['output']>;
  /** True when the records behind the number can be opened. */
  hasRecords: Scalars['Boolean']['output'];
  /** What is published of the year before: printed, or what follows from a printed change. Null when neither is. */
  publishedBefore?: Maybe<Scalars['Float']['output']>;
  /** What an author of the report says of the difference. Null while nobody wrote any. */
  explained?: Maybe<WrittenReason>;
};

/** One value of a distribution. */
export type SeriesValue = {
  /** A code, a year or a band. */
  key: Scalars['String']['output'];
  /** The part of a column, `F` or `M`. Null where a column has no parts. */
  part?: Maybe<Scalars['String']['output']>;
  /** How many. Null when it is not known. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** A record behind a figure that the reader may see. */
export type FigureRecord = {
  /** Id of the record. */
  id: Scalars['ID']['output'];
  /** What it is: `Offence`, `Person`, `Case`, `Support` … */
  kind: Scalars['String']['output'];
  /** Its number, name or pseudonym. */
  label: Scalars['String']['output'];
  /** The day that makes it count. Null when none does. */
  on?: Maybe<Scalars['String']['output']>;
  /** The case it lies in. Null when it lies in none. */
  case?: Maybe<CaseRef>;
  /** The element to open in the network. Null when it has none. */
  elementId?: Maybe<Scalars['ID']['output']>;
};

/** What stands behind a figure. */
export type FigureRecords = {
  /** Those that the reader may see. */
  records: Array<FigureRecord>;
  /** How many the reader may see; what others hold is in the number only. */
  visible: Scalars['Int']['output'];
};

/** How two sums of published figures should stand to each other. */
export type ReportRelation =
  /** The left one is at most the right one. */
  | 'AT_MOST'
  /** They are equal. */
  | 'EQUAL';

/** What would hold if the figures meant what they seem to say. The values are those of the report. */
export type ReportClaim = {
  /** The figures whose sum stands on the left. */
  left: Array<Scalars['ID']['output']>;
  /** How the sums should stand to each other. */
  is: ReportRelation;
  /** The figures whose sum stands on the right. */
  right: Array<Scalars['ID']['output']>;
};

/** Where the published report contradicts itself, or can be read in two ways. */
export type ReportContradiction = {
  /** Its name. */
  id: Scalars['ID']['output'];
  /** The figures concerned. */
  figures: Array<Scalars['ID']['output']>;
  /** What the print says. */
  says: LocalizedText;
  /** How it is counted here, so that it can be answered for. */
  reading: LocalizedText;
  /** What can be checked on the values. Empty where nothing can. */
  claims: Array<ReportClaim>;
};

/** A number of a trend as it was published. */
export type PublishedValue = {
  /** The year that it is about. */
  year: Scalars['Int']['output'];
  /** The part of a column, `F` or `M`. Null where a column has no parts. */
  part?: Maybe<Scalars['String']['output']>;
  /** The number. Null in a gap: nothing is known to be published of that year. */
  value?: Maybe<Scalars['Float']['output']>;
  /** Where it stands. Null in a gap. */
  source?: Maybe<LocalizedText>;
};

/** A trend from 2005 on as far as it was published. */
export type PublishedTrend = {
  /** The chart of the report whose years it tells. */
  chart: Scalars['ID']['output'];
  /** Every year up to that of the report. */
  values: Array<PublishedValue>;
  /** The printed total over all years. Null when none is printed. */
  total?: Maybe<Scalars['Float']['output']>;
  /** Where the total stands. Null without one. */
  totalSource?: Maybe<LocalizedText>;
};

/** What an author of the report says of the difference between what is published and what is computed. */
export type WrittenReason = {
  /** Id of this version. */
  id: Scalars['ID']['output'];
  /** In the author's words. Null when it was taken back. */
  text?: Maybe<Scalars['String']['output']>;
  /** When it was written. */
  recordedAt: Scalars['Moment']['output'];
  /** Who wrote it. */
  recordedBy: LocalizedText;
};

/** What writing a reason answers. */
export type WrittenReasonAnswer = {
  /** Of the version. Null when nothing was done. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** What somebody else wrote meanwhile: nothing was done, and the writer chooses. Null otherwise. */
  newer?: Maybe<WrittenReason>;
};

/** A reason as it stood when the report was frozen. */
export type FrozenReason = {
  /** The figure. */
  figure: Scalars['ID']['output'];
  /** In its author's words. */
  text: Scalars['String']['output'];
};

/** Where a request to a country stands. */
export type CountryRequestState =
  /** It is being written. */
  | 'DRAFTED'
  | 'SENT'
  /** An answer has come; there may be more than one. */
  | 'ANSWERED'
  /** The country has refused it. */
  | 'REFUSED';

/** What happened to a request, by its day. */
export type CountryRequestEvent = {
  /** Id of the event. */
  id: Scalars['ID']['output'];
  /** What happened. */
  state: CountryRequestState;
  /** The day on which it happened. */
  on: Scalars['Day']['output'];
  /** In words: by which way, what was answered. Null when nothing was written. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who recorded it. */
  by: LocalizedText;
  /** True when the reader may take it back: it is his own. */
  mayWithdraw: Scalars['Boolean']['output'];
};

/** What left with a request. */
export type GivenCopy = {
  /** Id of the copy. */
  id: Scalars['ID']['output'];
  /** Id of the version of the dossier. */
  versionId: Scalars['ID']['output'];
  /** The number of the version. */
  number: Scalars['Int']['output'];
  /** To whom it was given. */
  toWhom: Scalars['String']['output'];
  /** On what ground. */
  ground: Scalars['String']['output'];
  /** What it is. */
  form: DossierCopyForm;
  /** SHA-256, in hexadecimal, of the file. */
  sha256: Scalars['String']['output'];
  /** When it was taken. */
  at: Scalars['Moment']['output'];
  /** Who took it. */
  by: LocalizedText;
};

/** A request of a case to a country: what is asked is a dossier. */
export type CountryRequest = {
  /** Id of what stands of it now: a correction of it has another. */
  id: Scalars['ID']['output'];
  /** The case. */
  case: CaseRef;
  /** Id of the dossier that goes with it. */
  dossierId: Scalars['ID']['output'];
  /** The name of the dossier. Null when it was put away. */
  dossierTitle?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2. */
  country: Scalars['ID']['output'];
  /** The treaty, the law or the promise of reciprocity on which it rests. */
  ground: Scalars['String']['output'];
  /** Under which number it goes. Null while it has none. */
  reference?: Maybe<Scalars['String']['output']>;
  /** The day until which an answer is asked for. */
  dueOn: Scalars['Day']['output'];
  /** Days until `dueOn`, below 0 when late. Null when it was answered or refused. */
  daysLeft?: Maybe<Scalars['Int']['output']>;
  /** What follows from its events. */
  state: CountryRequestState;
  /** What happened, by the days; the first is that it was drafted. */
  events: Array<CountryRequestEvent>;
  /** What may happen next. */
  next: Array<CountryRequestState>;
  /** What was given to whom, the last first. */
  given: Array<GivenCopy>;
  /** Who recorded it as it stands. */
  by: LocalizedText;
  /** When it was recorded as it stands. */
  recordedAt: Scalars['Moment']['output'];
  /** How many earlier versions there are. */
  earlier: Scalars['Int']['output'];
  /** True when the reader may change it. */
  mayChange: Scalars['Boolean']['output'];
  /** True when the reader recorded it himself, and nothing has happened to it and nothing was given with it. */
  mayWithdraw: Scalars['Boolean']['output'];
};

/** To which country a dossier goes, as somebody writes it. */
export type CountryRequestInput = {
  /** ISO 3166-1 alpha-2, not our own. */
  country: Scalars['String']['input'];
  /** 3 to 300 characters. */
  ground: Scalars['String']['input'];
  /** At most 60 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** The last day for an answer. */
  dueOn: Scalars['String']['input'];
};

/** What has happened to a request, as somebody writes it. */
export type CountryRequestEventInput = {
  /** The case. */
  caseId: Scalars['ID']['input'];
  /** The request as it was read. */
  version: Scalars['ID']['input'];
  /** What happened. */
  state: CountryRequestState;
  /** On which day, today at the latest. */
  on: Scalars['String']['input'];
  /** At most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What writing a request answers. */
export type CountryRequestAnswer = {
  /** Of what stands now, or of what was withdrawn. Null when nothing was done. */
  id?: Maybe<Scalars['ID']['output']>;
  /** As it stands now. Null when nothing was done, and when it was withdrawn. */
  request?: Maybe<CountryRequest>;
  /** What somebody else recorded meanwhile: nothing was done, and the writer chooses. Null otherwise. */
  newer?: Maybe<CountryRequest>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
};

/** What somebody is in a case, since when and until when: a relation to the case, never a property of the person. */
export type RoleInCase = {
  /** Id of this version: a correction has another. */
  id: Scalars['ID']['output'];
  /** Who. */
  person: ElementRef;
  /** As what: never `ACCUSED` or `CONVICTED`, which follow from charges and decisions. */
  role: CaseRole;
  /** Since when, as precisely as known. Null when not recorded. */
  from?: Maybe<Scalars['String']['output']>;
  /** Its last day, as precisely as known. Null while it has not ended. */
  to?: Maybe<Scalars['String']['output']>;
  /** On what ground it was given or ended. Null when not said. */
  ground?: Maybe<Scalars['String']['output']>;
  /** How sure it is. */
  certainty: Certainty;
  /** Reliability of the source, A to F. Null when not graded. */
  reliability?: Maybe<Scalars['String']['output']>;
  /** Credibility of the information, 1 to 6. Null when not graded. */
  credibility?: Maybe<Scalars['Int']['output']>;
  /** What may be done with it. */
  handling: HandlingCode;
  /** The source in words. Null where exhibits alone say so. */
  sourceText?: Maybe<Scalars['String']['output']>;
  /** How many sources are tied to it, at most 101. */
  sources: Scalars['Int']['output'];
  /** When this version was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** Who recorded it. Null for what came with a register or a file. */
  recordedBy?: Maybe<LocalizedText>;
  /** How many earlier versions there are. */
  earlier: Scalars['Int']['output'];
  /** True when the reader may correct it, or say when it ended. */
  mayCorrect: Scalars['Boolean']['output'];
  /** True when the reader recorded it himself. */
  mayWithdraw: Scalars['Boolean']['output'];
};

/** Somebody to whom a role may be given, and which. */
export type RoleChoice = {
  /** Who. */
  person: ElementRef;
  /** Of a protected person not the suspect, of everybody else neither victim nor injured party: those need a name that is sealed. */
  roles: Array<CaseRole>;
};

/** The roles in a case. */
export type CaseRoles = {
  /** By person and day, at most 1,000; those that ended among them. */
  roles: Array<RoleInCase>;
  /** Who may be given one; nobody for a reader who may not. */
  people: Array<RoleChoice>;
  /** True when the reader may give one. */
  mayRecord: Scalars['Boolean']['output'];
};

/** A role as somebody writes it. */
export type RoleInput = {
  /** The case; the reader must edit it. */
  caseId: Scalars['ID']['input'];
  /** Who; a correction keeps the person. */
  personId: Scalars['ID']['input'];
  /** As what. */
  role: CaseRole;
  /** Since when, as precisely as known. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Its last day, as precisely as known. Left out while it has not ended. */
  to?: InputMaybe<Scalars['String']['input']>;
  /** On what ground, at most 500 characters. */
  ground?: InputMaybe<Scalars['String']['input']>;
  /** How sure it is. */
  certainty: Certainty;
  /** A to F. */
  reliability: Scalars['String']['input'];
  /** 1 to 6. */
  credibility: Scalars['Int']['input'];
  /** What may be done with it. */
  handling: HandlingCode;
  /** Which document says so. */
  sourceText: Scalars['String']['input'];
};

/** What recording or withdrawing a role answers. */
export type RoleAnswer = {
  /** Of what was recorded or withdrawn. Null when it was not. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** The version that somebody else recorded meanwhile: nothing was changed, and the writer chooses. Null otherwise. */
  newer?: Maybe<RoleInCase>;
};

/** Where people come from, were taken and went, as far as facts say it. What one fact says of one place is at one place of all lists, which have one length. */
export type Routes = {
  /** The person. */
  who: Array<Scalars['ID']['output']>;
  /** The episode, journey, record or link that says it; what belongs together has one. */
  fact: Array<Scalars['ID']['output']>;
  /** `CITIZEN_OF`, `RESIDES_IN`, `RECRUITED_IN`, `TRANSITED`, `EXPLOITED_IN`, `DEPARTED_FROM` or `ARRIVED_AT`. */
  type: Array<Scalars['String']['output']>;
  /** Code of the country or district. */
  place: Array<Scalars['String']['output']>;
  /** How sure the fact is; null when it does not say. */
  certainty: Array<Maybe<Certainty>>;
  /** Since when; null when not known. */
  from: Array<Maybe<Scalars['String']['output']>>;
  /** Until when; null when not known. */
  to: Array<Maybe<Scalars['String']['output']>>;
  /** True when there is more than is told. */
  isCut: Scalars['Boolean']['output'];
};

/** The groups in which an answer is shown. */
export type SearchKind =
  | 'PERSON'
  | 'CASE'
  | 'NOTICE'
  | 'THING'
  | 'GROUP'
  | 'PLACE';

/** What an answer can be narrowed by. */
export type SearchFilterName =
  | 'KIND'
  | 'CASE'
  | 'COUNTRY'
  | 'ROLE'
  | 'SEX'
  | 'NATIONALITY';

/** Narrows an answer: each list says which values are wanted. Role, sex, birth and nationality are of people alone. */
export type SearchFilterInput = {
  /** Groups of hits. */
  kinds?: InputMaybe<Array<SearchKind>>;
  /** Ids of cases in which the hit is met. */
  caseIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Codes of countries: main country of the case, presumed place of hiding, where a group or a place is. */
  countries?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Roles of a person in the reader's cases. */
  roles?: InputMaybe<Array<CaseRole>>;
  /** `M`, `F`, `U`. */
  sexes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of countries. */
  nationalities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The earliest year in which the person can be born. */
  bornFrom?: InputMaybe<Scalars['Int']['input']>;
  /** The latest. */
  bornTo?: InputMaybe<Scalars['Int']['input']>;
};

/** One thing that was found. */
export type SearchHit = {
  /** Id of the element, the case or the notice. */
  id: Scalars['ID']['output'];
  /** The group in which it is shown. */
  kind: SearchKind;
  /** The element that was found. Null for a case and a notice. */
  element?: Maybe<ElementRef>;
  /** The case that was found. Null for all others. */
  case?: Maybe<CaseRef>;
  /** The notice that was found. Null for all others. */
  notice?: Maybe<Notice>;
  /** The country that was found. Null for all others. */
  country?: Maybe<Country>;
  /** The name or number that was found, as its source writes it. */
  matched: Scalars['String']['output'];
  /** Why it was found: how the spellings go together, or the kind of number. */
  why: LocalizedText;
  /** `M`, `F` or `U`. Null when no record says, and for what is not a person. */
  sex?: Maybe<Scalars['String']['output']>;
  /** Null when no record says, and for what is not a person. */
  birth?: Maybe<PartialDate>;
  /** Null when no record says, and for what is not a person. */
  nationality?: Maybe<Country>;
  /** Cases of the reader's in which it is met, the latest first, at most 20. */
  cases: Array<CaseRef>;
  /** Roles of a person in these cases, the weightiest first. */
  roles: Array<CaseRole>;
  /** Who uses the thing or is sought by the notice, at most 3. */
  people: Array<ElementRef>;
};

/** The hits of one kind. */
export type SearchGroup = {
  /** The kind. */
  kind: SearchKind;
  /** How many there are that the reader may see. 101 means more than a hundred. */
  count: Scalars['Int']['output'];
  /** The likest first. */
  hits: Array<SearchHit>;
  /** True when there are more after these. */
  hasMore: Scalars['Boolean']['output'];
};

/** How many hits there would be under one value of a filter, all other filters as they are. */
export type SearchFacetValue = {
  /** The code, or the id of the case. */
  value: Scalars['String']['output'];
  /** Null for all others than cases. */
  case?: Maybe<CaseRef>;
  /** Null for all others than countries. */
  country?: Maybe<Country>;
  /** 101 means more than a hundred. */
  count: Scalars['Int']['output'];
};

/** The values of one filter, the most frequent first. */
export type SearchFacet = {
  /** The filter. */
  name: SearchFilterName;
  /** At most 20. */
  values: Array<SearchFacetValue>;
};

/** What a search brought. All of it is computed over what the reader may see. */
export type SearchAnswer = {
  /** Kinds of which there is something, people first. */
  groups: Array<SearchGroup>;
  /** Empty when nothing was found. */
  facets: Array<SearchFacet>;
};

/** What sort of task it is, where that matters for whom it concerns. */
export type TaskKind =
  | 'QUESTIONING'
  | 'CONFRONTATION'
  | 'REMOVAL'
  | 'SUPPORT';

/** A victim whom a task is about. */
export type TaskVictim = {
  /** Id of the person. */
  id: Scalars['ID']['output'];
  /** The pseudonym. Null when none is recorded in a case of the reader's. */
  pseudonym?: Maybe<Scalars['String']['output']>;
  /** The first day after the recovery and reflection period. Null when none runs. */
  freeFrom?: Maybe<Scalars['Day']['output']>;
};

/** Why a task would break the recovery and reflection period. */
export type TaskConflict = {
  /** In words, with the law. */
  reason: LocalizedText;
  /** The day from which it is allowed. */
  freeFrom: Scalars['Day']['output'];
};

/** Something that a member of a case is to do by a day. */
export type CaseTask = {
  /** Id of this version: a change of it has another. */
  id: Scalars['ID']['output'];
  /** The case. */
  case: CaseRef;
  /** What is to be done. */
  text: Scalars['String']['output'];
  /** Who is to do it. */
  owner: CaseMember;
  /** The last day, by the calendar of Bakı. */
  dueOn: Scalars['Day']['output'];
  /** Days until `dueOn`: 0 on the last day, below 0 when late. Null when it is done. */
  daysLeft?: Maybe<Scalars['Int']['output']>;
  /** The day on which it was done. Null while it is not. */
  doneOn?: Maybe<Scalars['Day']['output']>;
  /** What sort of task it is. Null when nobody said. */
  kind?: Maybe<TaskKind>;
  /** The victim whom it is about. Null when it is about none. */
  victim?: Maybe<TaskVictim>;
  /** Why it may not be done now. Null when it may, and when it is done. */
  conflict?: Maybe<TaskConflict>;
  /** When this version was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** Who recorded this version. */
  recordedBy: LocalizedText;
  /** How many earlier versions there are. */
  earlier: Scalars['Int']['output'];
  /** True when the reader may change it. */
  mayChange: Scalars['Boolean']['output'];
  /** True when the reader recorded this version himself. */
  mayWithdraw: Scalars['Boolean']['output'];
  /** True when the reader may say that it is done, or that it is not: his own tasks, and all of a case that he edits. */
  mayTick: Scalars['Boolean']['output'];
};

/** An account that is a member of a case. */
export type CaseMember = {
  /** Id of the account. */
  id: Scalars['ID']['output'];
  /** The name. */
  name: LocalizedText;
};

/** The tasks of a case. */
export type CaseTasks = {
  /** What is open by its day, then what was done, the latest first; at most 200. */
  tasks: Array<CaseTask>;
  /** Who may be given one. */
  members: Array<CaseMember>;
  /** Victims of the case, about whom one may be. */
  victims: Array<TaskVictim>;
  /** True when the reader may add one. */
  mayAdd: Scalars['Boolean']['output'];
};

/** A task as somebody writes it. */
export type TaskInput = {
  /** The case; the reader must edit it. */
  caseId: Scalars['ID']['input'];
  /** 3 to 500 characters. */
  text: Scalars['String']['input'];
  /** Id of an account that is a member of the case. */
  ownerId: Scalars['ID']['input'];
  /** The last day. */
  dueOn: Scalars['String']['input'];
  /** What sort of task it is. One that would break a victim's reflection period is refused. */
  kind?: InputMaybe<TaskKind>;
  /** A victim of the case whom it is about. */
  victimId?: InputMaybe<Scalars['ID']['input']>;
};

/** What writing a task answers. */
export type TaskAnswer = {
  /** Of the version that stands now. Null when nothing was done. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** The version that somebody else recorded meanwhile: nothing was done, and the writer chooses. Null otherwise. */
  newer?: Maybe<CaseTask>;
};

/** As what people are known by number. */
export type UnknownPeopleAs =
  /** Presumed victims: who is known by number alone is never an identified one. */
  | 'PRESUMED_VICTIM'
  /** Members of the group who are not known. */
  | 'GROUP_MEMBER'
  /** People who saw or heard it. */
  | 'WITNESS'
  | 'OTHER';

/** An episode of a case in a line. */
export type CaseEpisode = {
  /** Of the episode. */
  id: Scalars['ID']['output'];
  /** Of whom. Null when nobody is said. */
  victim?: Maybe<ElementRef>;
  /** Forms of exploitation. */
  forms: Array<Scalars['String']['output']>;
  /** When it began, as precisely as known. Null when not said. */
  on?: Maybe<Scalars['String']['output']>;
};

/** People of a case who are known by number alone: about fifteen girls in the flat. They are no persons of the graph, and no figure counts them. */
export type UnknownPeople = {
  /** Of this version. */
  id: Scalars['ID']['output'];
  /** So many at least. */
  estimateFrom: Scalars['Int']['output'];
  /** So many at most; equal to the least when the number is known. */
  estimateTo: Scalars['Int']['output'];
  /** As what. */
  what: UnknownPeopleAs;
  /** Who they are, in words. Null when nothing is said. */
  note?: Maybe<Scalars['String']['output']>;
  /** The episode to which they belong. Null when to the case as a whole. */
  episode?: Maybe<CaseEpisode>;
  /** How sure it is. */
  certainty: Certainty;
  /** Reliability of the source, A to F. */
  reliability: Scalars['String']['output'];
  /** Credibility of the information, 1 to 6. */
  credibility: Scalars['Int']['output'];
  /** What may be done with it. */
  handling: HandlingCode;
  /** The source in words. */
  sourceText: Scalars['String']['output'];
  /** How many sources are tied to it, for it or against it. 101 means more than a hundred. */
  sources: Scalars['Int']['output'];
  /** When this version was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** Who recorded it. Empty when no account did. */
  recordedBy: LocalizedText;
  /** How many earlier versions there are. */
  earlier: Scalars['Int']['output'];
  /** True when the reader may correct it. */
  mayCorrect: Scalars['Boolean']['output'];
  /** True when the reader recorded it himself. */
  mayWithdraw: Scalars['Boolean']['output'];
};

/** Who is known by number in a case. */
export type CaseUnknownPeople = {
  /** The latest first, at most 200. */
  groups: Array<UnknownPeople>;
  /** Episodes to which they may belong, at most 500. */
  episodes: Array<CaseEpisode>;
  /** True when the reader may record some. */
  mayRecord: Scalars['Boolean']['output'];
};

/** People known by number, as somebody writes it. */
export type UnknownPeopleInput = {
  /** The case; the reader must edit it. */
  caseId: Scalars['ID']['input'];
  /** So many at least, 1 to 9999. */
  estimateFrom: Scalars['Int']['input'];
  /** So many at most, not fewer than the least. */
  estimateTo: Scalars['Int']['input'];
  /** As what. */
  what: UnknownPeopleAs;
  /** Who they are, in words. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The episode of the case to which they belong; the case as a whole without one. */
  episodeId?: InputMaybe<Scalars['ID']['input']>;
  /** How sure it is. */
  certainty: Certainty;
  /** Reliability of the source, A to F. */
  reliability: Scalars['String']['input'];
  /** Credibility of the information, 1 to 6. */
  credibility: Scalars['Int']['input'];
  /** What may be done with it. */
  handling: HandlingCode;
  /** The source in words: which exhibit, report or statement says so. */
  sourceText: Scalars['String']['input'];
};

/** What recording, correcting or withdrawing people known by number answers. */
export type UnknownPeopleAnswer = {
  /** Of the version that stands. Null when nothing was done. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** The version that stands, when somebody corrected it meanwhile. Null otherwise. */
  newer?: Maybe<UnknownPeople>;
};

/** How somebody came to a centre first, without the police. */
export type VictimCameBy =
  | 'SELF'
  | 'FAMILY'
  | 'HOTLINE'
  | 'NGO'
  | 'EMBASSY'
  | 'HEALTH_OR_SCHOOL'
  | 'OTHER_BODY';

/** How old a child is, in full years on the day. */
export type ChildAge =
  | 'AGE_0_2'
  | 'AGE_3_5'
  | 'AGE_6_13'
  | 'AGE_14_17';

/** Whose child it is. */
export type ChildTie =
  | 'OWN'
  | 'ADOPTED'
  | 'WARD';

/** That somebody came to a centre first: the centre presumes that she is a victim. */
export type VictimArrival = {
  /** Id of the entry, which is the decision of the centre: a correction has another. */
  id: Scalars['ID']['output'];
  /** The centre. */
  centre: LocalizedText;
  /** The day on which she came. */
  on: Scalars['Day']['output'];
  /** How she came. */
  cameBy: VictimCameBy;
  /** Why the centre presumes it. */
  ground: Scalars['String']['output'];
  /** True when she agrees that a case learns of her. */
  agrees: Scalars['Boolean']['output'];
  /** True once the unit has taken her into a case. */
  isTaken: Scalars['Boolean']['output'];
  /** True when an identity was sealed. */
  isSealed: Scalars['Boolean']['output'];
  /** `F`, `M` or `U`, as the centre wrote it. Null when it wrote none. */
  sex?: Maybe<Scalars['String']['output']>;
  /** The year of birth. Null when it is not known. */
  bornIn?: Maybe<Scalars['String']['output']>;
  /** Code of the country. Null when it is not known. */
  citizenship?: Maybe<Scalars['String']['output']>;
  /** How many earlier versions there are. */
  earlier: Scalars['Int']['output'];
  /** When this version was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** True when the reader may correct it and add a child. */
  mayChange: Scalars['Boolean']['output'];
  /** True when the reader was the first to record it: he may withdraw it while no help and no case rests on it. */
  mayWithdraw: Scalars['Boolean']['output'];
  /** Cases into which the reader may take her. Empty unless she agrees and is in none. */
  takers: Array<CaseRef>;
};

/** A victim under the pseudonym. Nobody's name is here: identities stay sealed. */
export type Victim = {
  /** How she came to a centre first. Null when she did not, and for whoever is told nothing of it. */
  arrival?: Maybe<VictimArrival>;
  /** Id of the person. */
  id: Scalars['ID']['output'];
  /** The pseudonym where the reader looks. Null when none is recorded there. */
  pseudonym?: Maybe<Scalars['String']['output']>;
  /** True below eighteen on the day of the first decision, or of the first help. Null when the birth is not known. */
  isChild?: Maybe<Scalars['Boolean']['output']>;
  /** How she stands now. Null when no decision is to be seen. */
  status?: Maybe<VictimStatus>;
  /** Since which day. */
  since?: Maybe<Scalars['Day']['output']>;
  /** Every decision that stands, the latest first. */
  statuses: Array<VictimStatusEntry>;
  /** The recovery and reflection period. */
  reflection: ReflectionPeriod;
  /** Help given, the latest first; at most 500 entries. */
  help: Array<VictimHelp>;
  /** What is due and not given, the soonest first. */
  due: Array<VictimHelp>;
  /** Children of hers who are known where the reader looks. */
  children: Array<VictimChild>;
  /** Cases in which the reader may decide and record. Empty for a centre. */
  cases: Array<VictimCase>;
  /** True when the reader may record help. */
  mayRecordHelp: Scalars['Boolean']['output'];
};

/** A child of a victim. */
export type VictimChild = {
  /** The first year in which the child may be born. Null when `bornIn` is known, and when no band of age is. */
  bornFrom?: Maybe<Scalars['Int']['output']>;
  /** The last such year. */
  bornTo?: Maybe<Scalars['Int']['output']>;
  /** Whose child it is. Null when nobody wrote it. */
  tie?: Maybe<ChildTie>;
  /** Id of the child. */
  id: Scalars['ID']['output'];
  /** The child's pseudonym. Null when none is recorded where the reader looks. */
  pseudonym?: Maybe<Scalars['String']['output']>;
  /** The year of birth. Null when it is not known. */
  bornIn?: Maybe<Scalars['Int']['output']>;
};

/** How and why somebody came, as the centre writes it. */
export type VictimArrivalInput = {
  /** The day. */
  on: Scalars['String']['input'];
  /** How she came. */
  cameBy: VictimCameBy;
  /** 3 to 500 characters; nobody's name. */
  ground: Scalars['String']['input'];
  /** Whether she agrees that a case learns of her. */
  agrees: Scalars['Boolean']['input'];
};

/** Somebody new, under a pseudonym that is made for her. */
export type NewVictimInput = {
  /** `F`, `M` or `U`. */
  sex: Scalars['String']['input'];
  /** A year, such as 1999; null when it is not known. */
  bornIn?: InputMaybe<Scalars['String']['input']>;
  /** Code of a country; null when it is not known. */
  citizenship?: InputMaybe<Scalars['String']['input']>;
  /** Who she is. It is sealed, and the centre does not read it again. Null when she does not say. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** A child that came with her, or was born since, under a pseudonym of its own. */
export type VictimChildInput = {
  /** The band of age on the day of the arrival. */
  age: ChildAge;
  /** Whose child it is. */
  tie: ChildTie;
  /** `F`, `M` or `U`. */
  sex: Scalars['String']['input'];
};

/** What registering somebody answers. */
export type VictimRegistered = {
  /** Id of the victim. Null when there is something to mend. */
  victimId?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
};

/** How a person stands as a victim. */
export type VictimStatus =
  | 'PRESUMED'
  | 'IDENTIFIED'
  | 'NOT_VICTIM';

/** Who decided that. */
export type VictimStatusBy =
  | 'POLICE'
  | 'NGO'
  | 'COURT_OR_PROSECUTION'
  | 'NON_POLICE_GOVERNMENT'
  | 'OTHER';

/** Whether the recovery and reflection period runs. */
export type ReflectionState =
  | 'NOT_STARTED'
  | 'RUNNING'
  | 'OVER';

/** What an entry of help says. */
export type VictimHelpKind =
  | 'GIVEN'
  | 'DUE'
  | 'REFERRAL';

/** What became of a referral. */
export type ReferralOutcome =
  | 'WAITING'
  | 'ACCEPTED'
  | 'DECLINED';

/** A decision on how a person stands as a victim. */
export type VictimStatusEntry = {
  /** Id of the entry: a correction has another. */
  id: Scalars['ID']['output'];
  /** The case in which it was decided. Null for whoever does not read that case. */
  case?: Maybe<CaseRef>;
  /** What was decided. */
  status: VictimStatus;
  /** The day of the decision. */
  on: Scalars['Day']['output'];
  /** Who decided. Null when the source does not say. */
  by?: Maybe<VictimStatusBy>;
  /** What it rests on. Null when nobody wrote it, and for whoever does not read the case. */
  ground?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** Who recorded it. Null for what came with a register, and for whoever does not read the case. */
  recordedBy?: Maybe<LocalizedText>;
  /** How many earlier versions there are. */
  earlier: Scalars['Int']['output'];
  /** True when the reader may correct it. */
  mayChange: Scalars['Boolean']['output'];
  /** True when the reader may withdraw it: his own, and none that a later one rests on. */
  mayWithdraw: Scalars['Boolean']['output'];
};

/** The recovery and reflection period, by calendar days in Bakı. */
export type ReflectionPeriod = {
  /** Whether it runs. */
  state: ReflectionState;
  /** Id of the entry that began it. Null when it has not begun. */
  id?: Maybe<Scalars['ID']['output']>;
  /** The day on which it was given; the first day counted is the next one. Null when it has not begun. */
  from?: Maybe<Scalars['Day']['output']>;
  /** Its last day. Null when it has not begun. */
  until?: Maybe<Scalars['Day']['output']>;
  /** Which of its days it is, 0 on the day on which it was given. Null unless it runs. */
  day?: Maybe<Scalars['Int']['output']>;
  /** How many days it has. */
  days: Scalars['Int']['output'];
  /** The first day on which the person may be questioned. Null unless it runs. */
  freeFrom?: Maybe<Scalars['Day']['output']>;
  /** True when the reader may correct or withdraw it. */
  mayChange: Scalars['Boolean']['output'];
};

/** Help to a victim or to a child of hers, under the pseudonym. */
export type VictimHelp = {
  /** Id of the entry: a correction has another. */
  id: Scalars['ID']['output'];
  /** Whom it is for: the victim, or one of the children. */
  forId: Scalars['ID']['output'];
  /** Given, due by a day, or a referral. */
  kind: VictimHelpKind;
  /** `SHELTER`, `LEGAL`, `VOCATIONAL` … */
  service: Scalars['String']['output'];
  /** Code of the body that helps, or to which she is referred. */
  providerCode: Scalars['String']['output'];
  /** Its name. */
  provider: LocalizedText;
  /** The day it was given or began. Null while it is due. */
  on?: Maybe<Scalars['Day']['output']>;
  /** The day it ended. Null when it has no length, or goes on. */
  until?: Maybe<Scalars['Day']['output']>;
  /** The day by which it is due. Null when it was given without one. */
  dueOn?: Maybe<Scalars['Day']['output']>;
  /** Days until `dueOn`, below 0 when late. Null unless it is due. */
  daysLeft?: Maybe<Scalars['Int']['output']>;
  /** Sum of money, a decimal string. Null when it is none. */
  amount?: Maybe<Scalars['String']['output']>;
  /** ISO 4217. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Stage of the proceedings at which counsel was given. Null for the rest. */
  stage?: Maybe<Scalars['String']['output']>;
  /** What became of a referral. Null for the rest. */
  outcome?: Maybe<ReferralOutcome>;
  /** In words. */
  note?: Maybe<Scalars['String']['output']>;
  /** The case. Null for whoever does not read it. */
  case?: Maybe<CaseRef>;
  /** When it was recorded. */
  recordedAt: Scalars['Moment']['output'];
  /** How many earlier versions there are. */
  earlier: Scalars['Int']['output'];
  /** True when the reader may correct it. */
  mayChange: Scalars['Boolean']['output'];
  /** True when the reader may withdraw it: his own. */
  mayWithdraw: Scalars['Boolean']['output'];
};

/** A case in which the reader may record what concerns a victim. */
export type VictimCase = {
  /** The case. */
  case: CaseRef;
  /** What may be decided next. */
  next: Array<VictimStatus>;
};

/** What runs out for a victim. */
export type VictimDeadline = {
  /** Id of the entry of help, or of the period. */
  id: Scalars['ID']['output'];
  /** Id of the victim. */
  victimId: Scalars['ID']['output'];
  /** Her pseudonym. */
  pseudonym: Scalars['String']['output'];
  /** What is due, or `REFLECTION_PERIOD` for the end of the period. */
  service: Scalars['String']['output'];
  /** The last day. */
  day: Scalars['Day']['output'];
  /** Days until then, 0 on the last day, below 0 when late. */
  daysLeft: Scalars['Int']['output'];
};

/** A page of victims. */
export type VictimPage = {
  /** By id; the page sorts them. */
  victims: Array<Victim>;
  /** Pass as `after` for the next page. Null at the end. */
  after?: Maybe<Scalars['ID']['output']>;
};

/** A body that helps. */
export type HelpProvider = {
  /** Its code. */
  code: Scalars['ID']['output'];
  /** Its name. */
  name: LocalizedText;
  /** True for the reader's own body. */
  isOwn: Scalars['Boolean']['output'];
};

/** What a service is, and how it may be recorded. */
export type HelpService = {
  /** `SHELTER`, `LEGAL` … */
  code: Scalars['ID']['output'];
  /** True when it is given to a child of a victim. */
  isForChild: Scalars['Boolean']['output'];
  /** True when it is a sum of money. */
  isMoney: Scalars['Boolean']['output'];
  /** True when it may be referred to. */
  isReferred: Scalars['Boolean']['output'];
};

/** What there is to choose from. */
export type HelpChoices = {
  /** Who helps. */
  providers: Array<HelpProvider>;
  /** What help there is. */
  services: Array<HelpService>;
};

/** A decision as somebody writes it. */
export type VictimStatusInput = {
  /** What was decided. */
  status: VictimStatus;
  /** The day. */
  on: Scalars['String']['input'];
  /** Who decided. */
  by: VictimStatusBy;
  /** 3 to 500 characters. Only who reads the case reads it. */
  ground: Scalars['String']['input'];
};

/** Help as somebody writes it. */
export type VictimHelpInput = {
  /** Given, due or a referral. */
  kind: VictimHelpKind;
  /** A code of `helpChoices`. */
  service: Scalars['String']['input'];
  /** A code of `helpChoices`; a centre gives its own help and refers to any other. */
  provider: Scalars['String']['input'];
  /** A child of hers, for what is given to a child. Null for herself. */
  childId?: InputMaybe<Scalars['ID']['input']>;
  /** The day; null for what is due. */
  on?: InputMaybe<Scalars['String']['input']>;
  /** The day it ended. */
  until?: InputMaybe<Scalars['String']['input']>;
  /** The day by which it is due; null for what is given. */
  dueOn?: InputMaybe<Scalars['String']['input']>;
  /** A sum in manats, for what is money. */
  amount?: InputMaybe<Scalars['String']['input']>;
  /** `INVESTIGATION` or `TRIAL`, for counsel of the Bar Association. */
  stage?: InputMaybe<Scalars['String']['input']>;
  /** What became of a referral. */
  outcome?: InputMaybe<ReferralOutcome>;
  /** At most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What recording something of a victim answers. */
export type VictimAnswer = {
  /** Of the entry that stands now. Null when nothing was done. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What to mend. Empty when it was done. */
  problems: Array<Problem>;
  /** The victim as others left her meanwhile: nothing was done, and the writer chooses. Null otherwise. */
  newer?: Maybe<Victim>;
};

/** Help given to a victim, under the pseudonym. */
export type SupportEntry = {
  /** Id of the entry. */
  id: Scalars['ID']['output'];
  /** The pseudonym of who was helped. */
  pseudonym: Scalars['String']['output'];
  /** `SHELTER`, `LEGAL`, `VOCATIONAL` … */
  service: Scalars['String']['output'];
  /** The body that helped. */
  provider: LocalizedText;
  /** The day it was given or began. */
  on: Scalars['Day']['output'];
  /** The day it ended. Null when it has no length. */
  until?: Maybe<Scalars['Day']['output']>;
  /** Sum of money, a decimal string. */
  amount?: Maybe<Scalars['String']['output']>;
  /** ISO 4217. */
  currency?: Maybe<Scalars['String']['output']>;
};

/** A page of help to victims. */
export type SupportPage = {
  /** The newest first. */
  entries: Array<SupportEntry>;
  /** Pass as `after` for the next page. Null at the end. */
  after?: Maybe<Scalars['ID']['output']>;
};



export type ResolverTypeWrapper<T> = T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Role: ResolverTypeWrapper<Shown<Role>>;
  MembershipLevel: ResolverTypeWrapper<Shown<MembershipLevel>>;
  Me: ResolverTypeWrapper<Shown<Me>>;
  ID: ResolverTypeWrapper<Shown<Scalars['ID']['output']>>;
  String: ResolverTypeWrapper<Shown<Scalars['String']['output']>>;
  Boolean: ResolverTypeWrapper<Shown<Scalars['Boolean']['output']>>;
  Account: ResolverTypeWrapper<Shown<Account>>;
  MyResult: ResolverTypeWrapper<Shown<MyResult>>;
  AccountResult: ResolverTypeWrapper<Shown<AccountResult>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Shown<Scalars['Int']['output']>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  WaitingApprovals: ResolverTypeWrapper<Shown<WaitingApprovals>>;
  WaitingDossier: ResolverTypeWrapper<Shown<WaitingDossier>>;
  WaitingCharge: ResolverTypeWrapper<Shown<WaitingCharge>>;
  AuditLine: ResolverTypeWrapper<Shown<AuditLine>>;
  AuditPage: ResolverTypeWrapper<Shown<AuditPage>>;
  NoticeDeadlineKind: ResolverTypeWrapper<Shown<NoticeDeadlineKind>>;
  NoticeDeadline: ResolverTypeWrapper<Shown<NoticeDeadline>>;
  LapsingNotice: ResolverTypeWrapper<Shown<LapsingNotice>>;
  RequestCheckItem: ResolverTypeWrapper<Shown<RequestCheckItem>>;
  WithdrawalDuty: ResolverTypeWrapper<Shown<WithdrawalDuty>>;
  Notice: ResolverTypeWrapper<Shown<Notice>>;
  DomesticSearch: ResolverTypeWrapper<Shown<DomesticSearch>>;
  NoticeStep: ResolverTypeWrapper<Shown<NoticeStep>>;
  NoticeOutcome: ResolverTypeWrapper<Shown<NoticeOutcome>>;
  NoticeStepTime: ResolverTypeWrapper<Shown<NoticeStepTime>>;
  Float: ResolverTypeWrapper<Shown<Scalars['Float']['output']>>;
  NoticeStatistics: ResolverTypeWrapper<Shown<NoticeStatistics>>;
  CaseLinkKind: ResolverTypeWrapper<Shown<CaseLinkKind>>;
  CaseLink: ResolverTypeWrapper<Shown<CaseLink>>;
  CaseLinks: ResolverTypeWrapper<Shown<CaseLinks>>;
  CaseOpening: ResolverTypeWrapper<Shown<CaseOpening>>;
  AlongChoice: ResolverTypeWrapper<Shown<AlongChoice>>;
  CaseColleague: ResolverTypeWrapper<Shown<CaseColleague>>;
  SeveringChoices: ResolverTypeWrapper<Shown<SeveringChoices>>;
  CaseBody: ResolverTypeWrapper<Shown<CaseBody>>;
  JoiningChoices: ResolverTypeWrapper<Shown<JoiningChoices>>;
  LetInInput: ResolverTypeWrapper<Shown<LetInInput>>;
  SeverCaseInput: ResolverTypeWrapper<Shown<SeverCaseInput>>;
  JoinCaseInput: ResolverTypeWrapper<Shown<JoinCaseInput>>;
  RelateCasesInput: ResolverTypeWrapper<Shown<RelateCasesInput>>;
  CaseLinkAnswer: ResolverTypeWrapper<Shown<CaseLinkAnswer>>;
  CaseKind: ResolverTypeWrapper<Shown<CaseKind>>;
  CaseStage: ResolverTypeWrapper<Shown<CaseStage>>;
  Case: ResolverTypeWrapper<Shown<Case>>;
  CaseRef: ResolverTypeWrapper<Shown<CaseRef>>;
  StageChange: ResolverTypeWrapper<Shown<StageChange>>;
  CaseSummary: ResolverTypeWrapper<Shown<CaseSummary>>;
  CaseRole: ResolverTypeWrapper<Shown<CaseRole>>;
  PersonInCase: ResolverTypeWrapper<Shown<PersonInCase>>;
  RoleSince: ResolverTypeWrapper<Shown<RoleSince>>;
  CasePage: ResolverTypeWrapper<Shown<CasePage>>;
  OpenCaseInput: ResolverTypeWrapper<Shown<OpenCaseInput>>;
  CaseParticulars: ResolverTypeWrapper<Shown<CaseParticulars>>;
  CaseRecord: ResolverTypeWrapper<Shown<CaseRecord>>;
  CaseInput: ResolverTypeWrapper<Shown<CaseInput>>;
  CaseCorrected: ResolverTypeWrapper<Shown<CaseCorrected>>;
  CaseResult: ResolverTypeWrapper<Shown<CaseResult>>;
  ChartLevel: ResolverTypeWrapper<Shown<ChartLevel>>;
  ChartWorker: ResolverTypeWrapper<Shown<ChartWorker>>;
  Chart: ResolverTypeWrapper<Shown<Chart>>;
  ChartPage: ResolverTypeWrapper<Shown<ChartPage>>;
  OpenedChart: ResolverTypeWrapper<Shown<OpenedChart>>;
  ChartDays: ResolverTypeWrapper<Shown<ChartDays>>;
  ChartFilters: ResolverTypeWrapper<Shown<ChartFilters>>;
  ChartVersion: ResolverTypeWrapper<Shown<ChartVersion>>;
  ChartColleague: ResolverTypeWrapper<Shown<ChartColleague>>;
  ComparedLine: ResolverTypeWrapper<Shown<ComparedLine>>;
  Regraded: ResolverTypeWrapper<Shown<Regraded>>;
  ChartComparison: ResolverTypeWrapper<Shown<ChartComparison>>;
  ComparedElement: ResolverTypeWrapper<Shown<ComparedElement>>;
  ChartAnswer: ResolverTypeWrapper<Shown<ChartAnswer>>;
  VersionAnswer: ResolverTypeWrapper<Shown<VersionAnswer>>;
  ChartVersions: ResolverTypeWrapper<Shown<ChartVersions>>;
  Country: ResolverTypeWrapper<Shown<Country>>;
  District: ResolverTypeWrapper<Shown<District>>;
  CountryLine: ResolverTypeWrapper<Shown<CountryLine>>;
  CountryRuleKind: ResolverTypeWrapper<Shown<CountryRuleKind>>;
  CountryRuleVersion: ResolverTypeWrapper<Shown<CountryRuleVersion>>;
  CountryRule: ResolverTypeWrapper<Shown<CountryRule>>;
  CountryRuleInput: ResolverTypeWrapper<Shown<CountryRuleInput>>;
  CountryRuleAnswer: ResolverTypeWrapper<Shown<CountryRuleAnswer>>;
  DomesticSearchGroup: ResolverTypeWrapper<Shown<DomesticSearchGroup>>;
  DomesticSearchEnding: ResolverTypeWrapper<Shown<DomesticSearchEnding>>;
  DomesticSearchEnd: ResolverTypeWrapper<Shown<DomesticSearchEnd>>;
  DomesticSearchCharge: ResolverTypeWrapper<Shown<DomesticSearchCharge>>;
  DomesticSearchPage: ResolverTypeWrapper<Shown<DomesticSearchPage>>;
  DomesticSearchInput: ResolverTypeWrapper<Shown<DomesticSearchInput>>;
  DomesticSearchEndInput: ResolverTypeWrapper<Shown<DomesticSearchEndInput>>;
  DomesticSearchAnswer: ResolverTypeWrapper<Shown<DomesticSearchAnswer>>;
  DossierTemplate: ResolverTypeWrapper<Shown<DossierTemplate>>;
  DossierTemplateAnswer: ResolverTypeWrapper<Shown<DossierTemplateAnswer>>;
  DossierVersionState: ResolverTypeWrapper<Shown<DossierVersionState>>;
  DossierChangeKind: ResolverTypeWrapper<Shown<DossierChangeKind>>;
  DossierNeed: ResolverTypeWrapper<Shown<DossierNeed>>;
  DossierChange: ResolverTypeWrapper<Shown<DossierChange>>;
  DossierVersion: ResolverTypeWrapper<Shown<DossierVersion>>;
  DossierNamed: ResolverTypeWrapper<Shown<DossierNamed>>;
  OpenedDossierVersion: ResolverTypeWrapper<Shown<OpenedDossierVersion>>;
  DossierCopyForm: ResolverTypeWrapper<Shown<DossierCopyForm>>;
  DossierCopy: ResolverTypeWrapper<Shown<DossierCopy>>;
  DossierVersionAnswer: ResolverTypeWrapper<Shown<DossierVersionAnswer>>;
  DossierKind: ResolverTypeWrapper<Shown<DossierKind>>;
  DossierLanguage: ResolverTypeWrapper<Shown<DossierLanguage>>;
  Dossier: ResolverTypeWrapper<Shown<Dossier>>;
  OpenedDossier: ResolverTypeWrapper<Shown<OpenedDossier>>;
  LedgerKind: ResolverTypeWrapper<Shown<LedgerKind>>;
  LedgerLine: ResolverTypeWrapper<Shown<LedgerLine>>;
  DossierFact: ResolverTypeWrapper<Shown<DossierFact>>;
  DossierAnswer: ResolverTypeWrapper<Shown<DossierAnswer>>;
  PermittedUse: ResolverTypeWrapper<Shown<PermittedUse>>;
  ProviderPermission: ResolverTypeWrapper<Shown<ProviderPermission>>;
  PermissionAnswer: ResolverTypeWrapper<Shown<PermissionAnswer>>;
  FrozenChart: ResolverTypeWrapper<Shown<FrozenChart>>;
  StruckSentence: ResolverTypeWrapper<Shown<StruckSentence>>;
  StruckSentences: ResolverTypeWrapper<Shown<StruckSentences>>;
  ToldDuty: ResolverTypeWrapper<Shown<ToldDuty>>;
  DutyAnswer: ResolverTypeWrapper<Shown<DutyAnswer>>;
  EnquirySuggestion: ResolverTypeWrapper<Shown<EnquirySuggestion>>;
  EnquirySuggestions: ResolverTypeWrapper<Shown<EnquirySuggestions>>;
  SupersededAbout: ResolverTypeWrapper<Shown<SupersededAbout>>;
  EnquiryOutcome: ResolverTypeWrapper<Shown<EnquiryOutcome>>;
  KeptEnquiry: ResolverTypeWrapper<Shown<KeptEnquiry>>;
  KeptEnquiries: ResolverTypeWrapper<Shown<KeptEnquiries>>;
  EnquiryAnswer: ResolverTypeWrapper<Shown<EnquiryAnswer>>;
  EpisodeAct: ResolverTypeWrapper<Shown<EpisodeAct>>;
  EpisodeStop: ResolverTypeWrapper<Shown<EpisodeStop>>;
  EpisodeOffence: ResolverTypeWrapper<Shown<EpisodeOffence>>;
  Episode: ResolverTypeWrapper<Shown<Episode>>;
  CaseEpisodes: ResolverTypeWrapper<Shown<CaseEpisodes>>;
  EpisodeActInput: ResolverTypeWrapper<Shown<EpisodeActInput>>;
  EpisodeInput: ResolverTypeWrapper<Shown<EpisodeInput>>;
  EpisodeAnswer: ResolverTypeWrapper<Shown<EpisodeAnswer>>;
  Admissibility: ResolverTypeWrapper<Shown<Admissibility>>;
  ExhibitEventKind: ResolverTypeWrapper<Shown<ExhibitEventKind>>;
  ExhibitInput: ResolverTypeWrapper<Shown<ExhibitInput>>;
  ExhibitEventInput: ResolverTypeWrapper<Shown<ExhibitEventInput>>;
  PassageInput: ResolverTypeWrapper<Shown<PassageInput>>;
  EvidenceSource: ResolverTypeWrapper<Shown<EvidenceSource>>;
  SourceVersion: ResolverTypeWrapper<Shown<SourceVersion>>;
  ExhibitEvent: ResolverTypeWrapper<Shown<ExhibitEvent>>;
  CaseFactSort: ResolverTypeWrapper<Shown<CaseFactSort>>;
  CaseFact: ResolverTypeWrapper<Shown<CaseFact>>;
  SourceCitation: ResolverTypeWrapper<Shown<SourceCitation>>;
  Evidence: ResolverTypeWrapper<Shown<Evidence>>;
  UnsupportedFacts: ResolverTypeWrapper<Shown<UnsupportedFacts>>;
  CaseFacts: ResolverTypeWrapper<Shown<CaseFacts>>;
  EvidenceAnswer: ResolverTypeWrapper<Shown<EvidenceAnswer>>;
  Card: ResolverTypeWrapper<Shown<Card>>;
  SourcePlace: ResolverTypeWrapper<Shown<SourcePlace>>;
  ToldInput: ResolverTypeWrapper<Shown<ToldInput>>;
  ElementWithout: ResolverTypeWrapper<Shown<ElementWithout>>;
  TieConsequences: ResolverTypeWrapper<Shown<TieConsequences>>;
  SourceWithdrawal: ResolverTypeWrapper<Shown<SourceWithdrawal>>;
  ExportMadeByBrowser: ResolverTypeWrapper<Shown<ExportMadeByBrowser>>;
  ExportMark: ResolverTypeWrapper<Shown<ExportMark>>;
  FileType: ResolverTypeWrapper<Shown<FileType>>;
  HiddenPlace: ResolverTypeWrapper<Shown<HiddenPlace>>;
  ExhibitFile: ResolverTypeWrapper<Shown<ExhibitFile>>;
  FugitiveFactKind: ResolverTypeWrapper<Shown<FugitiveFactKind>>;
  FugitiveFact: ResolverTypeWrapper<Shown<FugitiveFact>>;
  SearchStandingKind: ResolverTypeWrapper<Shown<SearchStandingKind>>;
  SearchStanding: ResolverTypeWrapper<Shown<SearchStanding>>;
  FugitiveFactInput: ResolverTypeWrapper<Shown<FugitiveFactInput>>;
  FugitiveAnswer: ResolverTypeWrapper<Shown<FugitiveAnswer>>;
  LocalizedText: ResolverTypeWrapper<Shown<LocalizedText>>;
  Day: ResolverTypeWrapper<Shown<Scalars['Day']['output']>>;
  Moment: ResolverTypeWrapper<Shown<Scalars['Moment']['output']>>;
  PartialDate: ResolverTypeWrapper<Shown<PartialDate>>;
  DatePrecision: ResolverTypeWrapper<Shown<DatePrecision>>;
  Certainty: ResolverTypeWrapper<Shown<Certainty>>;
  HandlingCode: ResolverTypeWrapper<Shown<HandlingCode>>;
  Source: ResolverTypeWrapper<Shown<Source>>;
  SourceKind: ResolverTypeWrapper<Shown<SourceKind>>;
  Fact: ResolverTypeWrapper<Shown<Fact>>;
  Direction: ResolverTypeWrapper<Shown<Direction>>;
  ElementRef: ResolverTypeWrapper<Shown<ElementRef>>;
  Problem: ResolverTypeWrapper<Shown<Problem>>;
  GroupForm: ResolverTypeWrapper<Shown<GroupForm>>;
  Group: ResolverTypeWrapper<Shown<Group>>;
  GroupMember: ResolverTypeWrapper<Shown<GroupMember>>;
  HitKind: ResolverTypeWrapper<Shown<HitKind>>;
  HitPart: ResolverTypeWrapper<Shown<HitPart>>;
  HitReason: ResolverTypeWrapper<Shown<HitReason>>;
  HitAside: ResolverTypeWrapper<Shown<HitAside>>;
  Hit: ResolverTypeWrapper<Shown<Hit>>;
  AskedThing: ResolverTypeWrapper<Shown<AskedThing>>;
  AskedAnswer: ResolverTypeWrapper<Shown<AskedAnswer>>;
  InquiryContact: ResolverTypeWrapper<Shown<InquiryContact>>;
  MyInquiry: ResolverTypeWrapper<Shown<MyInquiry>>;
  InquiryAnswer: ResolverTypeWrapper<Shown<InquiryAnswer>>;
  Inquiry: ResolverTypeWrapper<Shown<Inquiry>>;
  HitAnswer: ResolverTypeWrapper<Shown<HitAnswer>>;
  LinkRequestOutcome: ResolverTypeWrapper<Shown<LinkRequestOutcome>>;
  LinkRequest: ResolverTypeWrapper<Shown<LinkRequest>>;
  LinkRequestAnswer: ResolverTypeWrapper<Shown<LinkRequestAnswer>>;
  LinkConfirmation: ResolverTypeWrapper<Shown<LinkConfirmation>>;
  ImportKind: ResolverTypeWrapper<Shown<ImportKind>>;
  ImportContainer: ResolverTypeWrapper<Shown<ImportContainer>>;
  ImportState: ResolverTypeWrapper<Shown<ImportState>>;
  ColumnMeaning: ResolverTypeWrapper<Shown<ColumnMeaning>>;
  DateOrder: ResolverTypeWrapper<Shown<DateOrder>>;
  ImportColumn: ResolverTypeWrapper<Shown<ImportColumn>>;
  ImportColumnInput: ResolverTypeWrapper<Shown<ImportColumnInput>>;
  ImportMapping: ResolverTypeWrapper<Shown<ImportMapping>>;
  ImportMappingInput: ResolverTypeWrapper<Shown<ImportMappingInput>>;
  ImportReading: ResolverTypeWrapper<Shown<ImportReading>>;
  ImportReadingInput: ResolverTypeWrapper<Shown<ImportReadingInput>>;
  ImportInspection: ResolverTypeWrapper<Shown<ImportInspection>>;
  ImportProgress: ResolverTypeWrapper<Shown<ImportProgress>>;
  ImportCounts: ResolverTypeWrapper<Shown<ImportCounts>>;
  ImportDrawing: ResolverTypeWrapper<Shown<ImportDrawing>>;
  RowProblem: ResolverTypeWrapper<Shown<RowProblem>>;
  RowProblems: ResolverTypeWrapper<Shown<RowProblems>>;
  ImportExample: ResolverTypeWrapper<Shown<ImportExample>>;
  ImportJob: ResolverTypeWrapper<Shown<ImportJob>>;
  ImportPage: ResolverTypeWrapper<Shown<ImportPage>>;
  ImportAnswer: ResolverTypeWrapper<Shown<ImportAnswer>>;
  FactRows: ResolverTypeWrapper<Shown<FactRows>>;
  FactRow: ResolverTypeWrapper<Shown<FactRow>>;
  TravelMode: ResolverTypeWrapper<Shown<TravelMode>>;
  Traveller: ResolverTypeWrapper<Shown<Traveller>>;
  Journey: ResolverTypeWrapper<Shown<Journey>>;
  CaseJourneys: ResolverTypeWrapper<Shown<CaseJourneys>>;
  JourneyInput: ResolverTypeWrapper<Shown<JourneyInput>>;
  JourneyAnswer: ResolverTypeWrapper<Shown<JourneyAnswer>>;
  SourceBehind: ResolverTypeWrapper<Shown<SourceBehind>>;
  LineSources: ResolverTypeWrapper<Shown<LineSources>>;
  PlaceOfCorrection: ResolverTypeWrapper<Shown<PlaceOfCorrection>>;
  LinkCorrectionInput: ResolverTypeWrapper<Shown<LinkCorrectionInput>>;
  LinkVersion: ResolverTypeWrapper<Shown<LinkVersion>>;
  LinkCorrectionAnswer: ResolverTypeWrapper<Shown<LinkCorrectionAnswer>>;
  LinkInput: ResolverTypeWrapper<Shown<LinkInput>>;
  LinkRule: ResolverTypeWrapper<Shown<LinkRule>>;
  LinkAnswer: ResolverTypeWrapper<Shown<LinkAnswer>>;
  MatchState: ResolverTypeWrapper<Shown<MatchState>>;
  MatchVerdict: ResolverTypeWrapper<Shown<MatchVerdict>>;
  MatchDecision: ResolverTypeWrapper<Shown<MatchDecision>>;
  MatchField: ResolverTypeWrapper<Shown<MatchField>>;
  FieldAgreement: ResolverTypeWrapper<Shown<FieldAgreement>>;
  ComparedField: ResolverTypeWrapper<Shown<ComparedField>>;
  MatchReason: ResolverTypeWrapper<Shown<MatchReason>>;
  MatchIdentifier: ResolverTypeWrapper<Shown<MatchIdentifier>>;
  MatchSide: ResolverTypeWrapper<Shown<MatchSide>>;
  Match: ResolverTypeWrapper<Shown<Match>>;
  MatchQueue: ResolverTypeWrapper<Shown<MatchQueue>>;
  MatchAnswer: ResolverTypeWrapper<Shown<MatchAnswer>>;
  Membership: ResolverTypeWrapper<Shown<Membership>>;
  Colleague: ResolverTypeWrapper<Shown<Colleague>>;
  CaseMembers: ResolverTypeWrapper<Shown<CaseMembers>>;
  MembershipInput: ResolverTypeWrapper<Shown<MembershipInput>>;
  MembershipAnswer: ResolverTypeWrapper<Shown<MembershipAnswer>>;
  MessageDirection: ResolverTypeWrapper<Shown<MessageDirection>>;
  MessageKind: ResolverTypeWrapper<Shown<MessageKind>>;
  MessageAsk: ResolverTypeWrapper<Shown<MessageAsk>>;
  MessageUrgency: ResolverTypeWrapper<Shown<MessageUrgency>>;
  MessageLanguage: ResolverTypeWrapper<Shown<MessageLanguage>>;
  MessageForm: ResolverTypeWrapper<Shown<MessageForm>>;
  MessageWaiting: ResolverTypeWrapper<Shown<MessageWaiting>>;
  Message: ResolverTypeWrapper<Shown<Message>>;
  MessageGiven: ResolverTypeWrapper<Shown<MessageGiven>>;
  GivenFact: ResolverTypeWrapper<Shown<GivenFact>>;
  FormFact: ResolverTypeWrapper<Shown<FormFact>>;
  FilledForm: ResolverTypeWrapper<Shown<FilledForm>>;
  MessageGivingInput: ResolverTypeWrapper<Shown<MessageGivingInput>>;
  MessageFile: ResolverTypeWrapper<Shown<MessageFile>>;
  MessagePage: ResolverTypeWrapper<Shown<MessagePage>>;
  MessageInput: ResolverTypeWrapper<Shown<MessageInput>>;
  MessageAnswer: ResolverTypeWrapper<Shown<MessageAnswer>>;
  CompetingRequest: ResolverTypeWrapper<Shown<CompetingRequest>>;
  CitedTitle: ResolverTypeWrapper<Shown<CitedTitle>>;
  FormSource: ResolverTypeWrapper<Shown<FormSource>>;
  NoticeFormLine: ResolverTypeWrapper<Shown<NoticeFormLine>>;
  NoticeFormSection: ResolverTypeWrapper<Shown<NoticeFormSection>>;
  NoticeFormSheet: ResolverTypeWrapper<Shown<NoticeFormSheet>>;
  NoticeFormEntry: ResolverTypeWrapper<Shown<NoticeFormEntry>>;
  PrintedForm: ResolverTypeWrapper<Shown<PrintedForm>>;
  NetworkColumns: ResolverTypeWrapper<Shown<Scalars['NetworkColumns']['output']>>;
  NeighbourFilter: ResolverTypeWrapper<Shown<NeighbourFilter>>;
  NeighbourOrder: ResolverTypeWrapper<Shown<NeighbourOrder>>;
  NeighbourCount: ResolverTypeWrapper<Shown<NeighbourCount>>;
  CardValue: ResolverTypeWrapper<Shown<CardValue>>;
  LineFacts: ResolverTypeWrapper<Shown<LineFacts>>;
  CrimeSide: ResolverTypeWrapper<Shown<CrimeSide>>;
  CrimeHistoryEntry: ResolverTypeWrapper<Shown<CrimeHistoryEntry>>;
  ProtectedRole: ResolverTypeWrapper<Shown<ProtectedRole>>;
  BothHistories: ResolverTypeWrapper<Shown<BothHistories>>;
  NonPunishment: ResolverTypeWrapper<Shown<NonPunishment>>;
  CaseNote: ResolverTypeWrapper<Shown<CaseNote>>;
  CaseNotes: ResolverTypeWrapper<Shown<CaseNotes>>;
  CaseNoteInput: ResolverTypeWrapper<Shown<CaseNoteInput>>;
  CaseNoteAnswer: ResolverTypeWrapper<Shown<CaseNoteAnswer>>;
  NoticeContent: ResolverTypeWrapper<Shown<NoticeContent>>;
  NoticeCorrectionInput: ResolverTypeWrapper<Shown<NoticeCorrectionInput>>;
  NoticeCorrectionAnswer: ResolverTypeWrapper<Shown<NoticeCorrectionAnswer>>;
  ErasureCarrierKind: ResolverTypeWrapper<Shown<ErasureCarrierKind>>;
  ErasureCarrier: ResolverTypeWrapper<Shown<ErasureCarrier>>;
  NoticeErasureContent: ResolverTypeWrapper<Shown<NoticeErasureContent>>;
  ErasedNotice: ResolverTypeWrapper<Shown<ErasedNotice>>;
  NoticeErasureInput: ResolverTypeWrapper<Shown<NoticeErasureInput>>;
  NoticeOwner: ResolverTypeWrapper<Shown<NoticeOwner>>;
  NoticeOwnerAnswer: ResolverTypeWrapper<Shown<NoticeOwnerAnswer>>;
  NoticeColour: ResolverTypeWrapper<Shown<NoticeColour>>;
  NoticeState: ResolverTypeWrapper<Shown<NoticeState>>;
  NoticeEvent: ResolverTypeWrapper<Shown<NoticeEvent>>;
  PresumedCountry: ResolverTypeWrapper<Shown<PresumedCountry>>;
  NoticePage: ResolverTypeWrapper<Shown<NoticePage>>;
  NoticeGroundKind: ResolverTypeWrapper<Shown<NoticeGroundKind>>;
  NoticeGround: ResolverTypeWrapper<Shown<NoticeGround>>;
  NoticeInput: ResolverTypeWrapper<Shown<NoticeInput>>;
  NoticeEventInput: ResolverTypeWrapper<Shown<NoticeEventInput>>;
  NoticeAnswer: ResolverTypeWrapper<Shown<NoticeAnswer>>;
  Presumption: ResolverTypeWrapper<Shown<Presumption>>;
  PresumptionInput: ResolverTypeWrapper<Shown<PresumptionInput>>;
  PresumptionAnswer: ResolverTypeWrapper<Shown<PresumptionAnswer>>;
  OffenceLine: ResolverTypeWrapper<Shown<OffenceLine>>;
  LawArticle: ResolverTypeWrapper<Shown<LawArticle>>;
  OffenceCharge: ResolverTypeWrapper<Shown<OffenceCharge>>;
  OffenceEpisode: ResolverTypeWrapper<Shown<OffenceEpisode>>;
  Offence: ResolverTypeWrapper<Shown<Offence>>;
  OffencePage: ResolverTypeWrapper<Shown<OffencePage>>;
  OffenceInput: ResolverTypeWrapper<Shown<OffenceInput>>;
  OffenceAnswer: ResolverTypeWrapper<Shown<OffenceAnswer>>;
  PathSearch: ResolverTypeWrapper<Shown<PathSearch>>;
  PathOutcome: ResolverTypeWrapper<Shown<PathOutcome>>;
  PathResult: ResolverTypeWrapper<Shown<PathResult>>;
  ConnectingNetwork: ResolverTypeWrapper<Shown<ConnectingNetwork>>;
  CommonNeighbour: ResolverTypeWrapper<Shown<CommonNeighbour>>;
  CommonNeighbours: ResolverTypeWrapper<Shown<CommonNeighbours>>;
  SharedThing: ResolverTypeWrapper<Shown<SharedThing>>;
  SharedThings: ResolverTypeWrapper<Shown<SharedThings>>;
  Pattern: ResolverTypeWrapper<Shown<Pattern>>;
  PatternUnit: ResolverTypeWrapper<Shown<PatternUnit>>;
  PatternParameter: ResolverTypeWrapper<Shown<PatternParameter>>;
  PatternSetting: ResolverTypeWrapper<Shown<PatternSetting>>;
  PatternElement: ResolverTypeWrapper<Shown<PatternElement>>;
  PatternLine: ResolverTypeWrapper<Shown<PatternLine>>;
  PatternValue: ResolverTypeWrapper<Shown<PatternValue>>;
  PatternMatch: ResolverTypeWrapper<Shown<PatternMatch>>;
  PatternResult: ResolverTypeWrapper<Shown<PatternResult>>;
  PersonRecord: ResolverTypeWrapper<Shown<PersonRecord>>;
  PersonName: ResolverTypeWrapper<Shown<PersonName>>;
  Person: ResolverTypeWrapper<Shown<Person>>;
  PersonRole: ResolverTypeWrapper<Shown<PersonRole>>;
  ProceedingKind: ResolverTypeWrapper<Shown<ProceedingKind>>;
  ChargeApproval: ResolverTypeWrapper<Shown<ChargeApproval>>;
  CourtInstance: ResolverTypeWrapper<Shown<CourtInstance>>;
  DecisionResult: ResolverTypeWrapper<Shown<DecisionResult>>;
  SentenceType: ResolverTypeWrapper<Shown<SentenceType>>;
  Appellant: ResolverTypeWrapper<Shown<Appellant>>;
  DeadlineState: ResolverTypeWrapper<Shown<DeadlineState>>;
  Proceeding: ResolverTypeWrapper<Shown<Proceeding>>;
  Count: ResolverTypeWrapper<Shown<Count>>;
  Deadline: ResolverTypeWrapper<Shown<Deadline>>;
  Proceedings: ResolverTypeWrapper<Shown<Proceedings>>;
  Court: ResolverTypeWrapper<Shown<Court>>;
  CountInput: ResolverTypeWrapper<Shown<CountInput>>;
  ProceedingInput: ResolverTypeWrapper<Shown<ProceedingInput>>;
  ProceedingAnswer: ResolverTypeWrapper<Shown<ProceedingAnswer>>;
  ProofState: ResolverTypeWrapper<Shown<ProofState>>;
  DiscountReason: ResolverTypeWrapper<Shown<DiscountReason>>;
  Participation: ResolverTypeWrapper<Shown<Participation>>;
  ElementVerdict: ResolverTypeWrapper<Shown<ElementVerdict>>;
  ElementDecision: ResolverTypeWrapper<Shown<ElementDecision>>;
  ElementDecisionAnswer: ResolverTypeWrapper<Shown<ElementDecisionAnswer>>;
  ElementDecisionInput: ResolverTypeWrapper<Shown<ElementDecisionInput>>;
  Proof: ResolverTypeWrapper<Shown<Proof>>;
  ProofFalls: ResolverTypeWrapper<Shown<ProofFalls>>;
  ProofRow: ResolverTypeWrapper<Shown<ProofRow>>;
  ProofElement: ResolverTypeWrapper<Shown<ProofElement>>;
  ProofFact: ResolverTypeWrapper<Shown<ProofFact>>;
  ProofCitation: ResolverTypeWrapper<Shown<ProofCitation>>;
  ProofSource: ResolverTypeWrapper<Shown<ProofSource>>;
  LikelyCountryReason: ResolverTypeWrapper<Shown<LikelyCountryReason>>;
  ReadinessCheckKind: ResolverTypeWrapper<Shown<ReadinessCheckKind>>;
  ReadinessState: ResolverTypeWrapper<Shown<ReadinessState>>;
  ReadinessAnswer: ResolverTypeWrapper<Shown<ReadinessAnswer>>;
  ReadinessFact: ResolverTypeWrapper<Shown<ReadinessFact>>;
  ReadinessFactInput: ResolverTypeWrapper<Shown<ReadinessFactInput>>;
  ReadinessFactAnswer: ResolverTypeWrapper<Shown<ReadinessFactAnswer>>;
  ReadinessCheck: ResolverTypeWrapper<Shown<ReadinessCheck>>;
  ReadinessPeriod: ResolverTypeWrapper<Shown<ReadinessPeriod>>;
  ArrestReadiness: ResolverTypeWrapper<Shown<ArrestReadiness>>;
  ReadyRequest: ResolverTypeWrapper<Shown<ReadyRequest>>;
  OpenCheck: ResolverTypeWrapper<Shown<OpenCheck>>;
  ArrestOutlook: ResolverTypeWrapper<Shown<ArrestOutlook>>;
  ArrestOutlooks: ResolverTypeWrapper<Shown<ArrestOutlooks>>;
  RecordCorrectionInput: ResolverTypeWrapper<Shown<RecordCorrectionInput>>;
  RecordCorrectionAnswer: ResolverTypeWrapper<Shown<RecordCorrectionAnswer>>;
  NewLinkInput: ResolverTypeWrapper<Shown<NewLinkInput>>;
  ElementInput: ResolverTypeWrapper<Shown<ElementInput>>;
  ResemblingElement: ResolverTypeWrapper<Shown<ResemblingElement>>;
  ElementCheck: ResolverTypeWrapper<Shown<ElementCheck>>;
  NameParts: ResolverTypeWrapper<Shown<NameParts>>;
  ElementAnswer: ResolverTypeWrapper<Shown<ElementAnswer>>;
  OwnRecord: ResolverTypeWrapper<Shown<OwnRecord>>;
  Corridor: ResolverTypeWrapper<Shown<Corridor>>;
  Corridors: ResolverTypeWrapper<Shown<Corridors>>;
  FrozenReport: ResolverTypeWrapper<Shown<FrozenReport>>;
  ReportDifferenceReason: ResolverTypeWrapper<Shown<ReportDifferenceReason>>;
  ReportDifference: ResolverTypeWrapper<Shown<ReportDifference>>;
  FrozenReportAgain: ResolverTypeWrapper<Shown<FrozenReportAgain>>;
  FrozenReportRecords: ResolverTypeWrapper<Shown<FrozenReportRecords>>;
  QuestionSubject: ResolverTypeWrapper<Shown<QuestionSubject>>;
  QuestionDimension: ResolverTypeWrapper<Shown<QuestionDimension>>;
  QuestionFilterInput: ResolverTypeWrapper<Shown<QuestionFilterInput>>;
  QuestionInput: ResolverTypeWrapper<Shown<QuestionInput>>;
  QuestionTotal: ResolverTypeWrapper<Shown<QuestionTotal>>;
  QuestionCell: ResolverTypeWrapper<Shown<QuestionCell>>;
  QuestionAnswer: ResolverTypeWrapper<Shown<QuestionAnswer>>;
  QuestionFilter: ResolverTypeWrapper<Shown<QuestionFilter>>;
  AskedQuestion: ResolverTypeWrapper<Shown<AskedQuestion>>;
  QuestionColleague: ResolverTypeWrapper<Shown<QuestionColleague>>;
  KeptQuestion: ResolverTypeWrapper<Shown<KeptQuestion>>;
  KeptQuestionAnswer: ResolverTypeWrapper<Shown<KeptQuestionAnswer>>;
  ReportChart: ResolverTypeWrapper<Shown<ReportChart>>;
  ReportFigure: ResolverTypeWrapper<Shown<ReportFigure>>;
  SeriesValue: ResolverTypeWrapper<Shown<SeriesValue>>;
  FigureRecord: ResolverTypeWrapper<Shown<FigureRecord>>;
  FigureRecords: ResolverTypeWrapper<Shown<FigureRecords>>;
  ReportRelation: ResolverTypeWrapper<Shown<ReportRelation>>;
  ReportClaim: ResolverTypeWrapper<Shown<ReportClaim>>;
  ReportContradiction: ResolverTypeWrapper<Shown<ReportContradiction>>;
  PublishedValue: ResolverTypeWrapper<Shown<PublishedValue>>;
  PublishedTrend: ResolverTypeWrapper<Shown<PublishedTrend>>;
  WrittenReason: ResolverTypeWrapper<Shown<WrittenReason>>;
  WrittenReasonAnswer: ResolverTypeWrapper<Shown<WrittenReasonAnswer>>;
  FrozenReason: ResolverTypeWrapper<Shown<FrozenReason>>;
  CountryRequestState: ResolverTypeWrapper<Shown<CountryRequestState>>;
  CountryRequestEvent: ResolverTypeWrapper<Shown<CountryRequestEvent>>;
  GivenCopy: ResolverTypeWrapper<Shown<GivenCopy>>;
  CountryRequest: ResolverTypeWrapper<Shown<CountryRequest>>;
  CountryRequestInput: ResolverTypeWrapper<Shown<CountryRequestInput>>;
  CountryRequestEventInput: ResolverTypeWrapper<Shown<CountryRequestEventInput>>;
  CountryRequestAnswer: ResolverTypeWrapper<Shown<CountryRequestAnswer>>;
  RoleInCase: ResolverTypeWrapper<Shown<RoleInCase>>;
  RoleChoice: ResolverTypeWrapper<Shown<RoleChoice>>;
  CaseRoles: ResolverTypeWrapper<Shown<CaseRoles>>;
  RoleInput: ResolverTypeWrapper<Shown<RoleInput>>;
  RoleAnswer: ResolverTypeWrapper<Shown<RoleAnswer>>;
  Routes: ResolverTypeWrapper<Shown<Routes>>;
  SearchKind: ResolverTypeWrapper<Shown<SearchKind>>;
  SearchFilterName: ResolverTypeWrapper<Shown<SearchFilterName>>;
  SearchFilterInput: ResolverTypeWrapper<Shown<SearchFilterInput>>;
  SearchHit: ResolverTypeWrapper<Shown<SearchHit>>;
  SearchGroup: ResolverTypeWrapper<Shown<SearchGroup>>;
  SearchFacetValue: ResolverTypeWrapper<Shown<SearchFacetValue>>;
  SearchFacet: ResolverTypeWrapper<Shown<SearchFacet>>;
  SearchAnswer: ResolverTypeWrapper<Shown<SearchAnswer>>;
  TaskKind: ResolverTypeWrapper<Shown<TaskKind>>;
  TaskVictim: ResolverTypeWrapper<Shown<TaskVictim>>;
  TaskConflict: ResolverTypeWrapper<Shown<TaskConflict>>;
  CaseTask: ResolverTypeWrapper<Shown<CaseTask>>;
  CaseMember: ResolverTypeWrapper<Shown<CaseMember>>;
  CaseTasks: ResolverTypeWrapper<Shown<CaseTasks>>;
  TaskInput: ResolverTypeWrapper<Shown<TaskInput>>;
  TaskAnswer: ResolverTypeWrapper<Shown<TaskAnswer>>;
  UnknownPeopleAs: ResolverTypeWrapper<Shown<UnknownPeopleAs>>;
  CaseEpisode: ResolverTypeWrapper<Shown<CaseEpisode>>;
  UnknownPeople: ResolverTypeWrapper<Shown<UnknownPeople>>;
  CaseUnknownPeople: ResolverTypeWrapper<Shown<CaseUnknownPeople>>;
  UnknownPeopleInput: ResolverTypeWrapper<Shown<UnknownPeopleInput>>;
  UnknownPeopleAnswer: ResolverTypeWrapper<Shown<UnknownPeopleAnswer>>;
  VictimCameBy: ResolverTypeWrapper<Shown<VictimCameBy>>;
  ChildAge: ResolverTypeWrapper<Shown<ChildAge>>;
  ChildTie: ResolverTypeWrapper<Shown<ChildTie>>;
  VictimArrival: ResolverTypeWrapper<Shown<VictimArrival>>;
  Victim: ResolverTypeWrapper<Shown<Victim>>;
  VictimChild: ResolverTypeWrapper<Shown<VictimChild>>;
  VictimArrivalInput: ResolverTypeWrapper<Shown<VictimArrivalInput>>;
  NewVictimInput: ResolverTypeWrapper<Shown<NewVictimInput>>;
  VictimChildInput: ResolverTypeWrapper<Shown<VictimChildInput>>;
  VictimRegistered: ResolverTypeWrapper<Shown<VictimRegistered>>;
  VictimStatus: ResolverTypeWrapper<Shown<VictimStatus>>;
  VictimStatusBy: ResolverTypeWrapper<Shown<VictimStatusBy>>;
  ReflectionState: ResolverTypeWrapper<Shown<ReflectionState>>;
  VictimHelpKind: ResolverTypeWrapper<Shown<VictimHelpKind>>;
  ReferralOutcome: ResolverTypeWrapper<Shown<ReferralOutcome>>;
  VictimStatusEntry: ResolverTypeWrapper<Shown<VictimStatusEntry>>;
  ReflectionPeriod: ResolverTypeWrapper<Shown<ReflectionPeriod>>;
  VictimHelp: ResolverTypeWrapper<Shown<VictimHelp>>;
  VictimCase: ResolverTypeWrapper<Shown<VictimCase>>;
  VictimDeadline: ResolverTypeWrapper<Shown<VictimDeadline>>;
  VictimPage: ResolverTypeWrapper<Shown<VictimPage>>;
  HelpProvider: ResolverTypeWrapper<Shown<HelpProvider>>;
  HelpService: ResolverTypeWrapper<Shown<HelpService>>;
  HelpChoices: ResolverTypeWrapper<Shown<HelpChoices>>;
  VictimStatusInput: ResolverTypeWrapper<Shown<VictimStatusInput>>;
  VictimHelpInput: ResolverTypeWrapper<Shown<VictimHelpInput>>;
  VictimAnswer: ResolverTypeWrapper<Shown<VictimAnswer>>;
  SupportEntry: ResolverTypeWrapper<Shown<SupportEntry>>;
  SupportPage: ResolverTypeWrapper<Shown<SupportPage>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Me: Shown<Me>;
  ID: Shown<Scalars['ID']['output']>;
  String: Shown<Scalars['String']['output']>;
  Boolean: Shown<Scalars['Boolean']['output']>;
  Account: Shown<Account>;
  MyResult: Shown<MyResult>;
  AccountResult: Shown<AccountResult>;
  Query: Record<PropertyKey, never>;
  Int: Shown<Scalars['Int']['output']>;
  Mutation: Record<PropertyKey, never>;
  WaitingApprovals: Shown<WaitingApprovals>;
  WaitingDossier: Shown<WaitingDossier>;
  WaitingCharge: Shown<WaitingCharge>;
  AuditLine: Shown<AuditLine>;
  AuditPage: Shown<AuditPage>;
  NoticeDeadline: Shown<NoticeDeadline>;
  LapsingNotice: Shown<LapsingNotice>;
  Notice: Shown<Notice>;
  DomesticSearch: Shown<DomesticSearch>;
  NoticeOutcome: Shown<NoticeOutcome>;
  NoticeStepTime: Shown<NoticeStepTime>;
  Float: Shown<Scalars['Float']['output']>;
  NoticeStatistics: Shown<NoticeStatistics>;
  CaseLink: Shown<CaseLink>;
  CaseLinks: Shown<CaseLinks>;
  CaseOpening: Shown<CaseOpening>;
  AlongChoice: Shown<AlongChoice>;
  CaseColleague: Shown<CaseColleague>;
  SeveringChoices: Shown<SeveringChoices>;
  CaseBody: Shown<CaseBody>;
  JoiningChoices: Shown<JoiningChoices>;
  LetInInput: Shown<LetInInput>;
  SeverCaseInput: Shown<SeverCaseInput>;
  JoinCaseInput: Shown<JoinCaseInput>;
  RelateCasesInput: Shown<RelateCasesInput>;
  CaseLinkAnswer: Shown<CaseLinkAnswer>;
  Case: Shown<Case>;
  CaseRef: Shown<CaseRef>;
  StageChange: Shown<StageChange>;
  CaseSummary: Shown<CaseSummary>;
  PersonInCase: Shown<PersonInCase>;
  RoleSince: Shown<RoleSince>;
  CasePage: Shown<CasePage>;
  OpenCaseInput: Shown<OpenCaseInput>;
  CaseParticulars: Shown<CaseParticulars>;
  CaseRecord: Shown<CaseRecord>;
  CaseInput: Shown<CaseInput>;
  CaseCorrected: Shown<CaseCorrected>;
  CaseResult: Shown<CaseResult>;
  ChartWorker: Shown<ChartWorker>;
  Chart: Shown<Chart>;
  ChartPage: Shown<ChartPage>;
  OpenedChart: Shown<OpenedChart>;
  ChartDays: Shown<ChartDays>;
  ChartFilters: Shown<ChartFilters>;
  ChartVersion: Shown<ChartVersion>;
  ChartColleague: Shown<ChartColleague>;
  ComparedLine: Shown<ComparedLine>;
  Regraded: Shown<Regraded>;
  ChartComparison: Shown<ChartComparison>;
  ComparedElement: Shown<ComparedElement>;
  ChartAnswer: Shown<ChartAnswer>;
  VersionAnswer: Shown<VersionAnswer>;
  ChartVersions: Shown<ChartVersions>;
  Country: Shown<Country>;
  District: Shown<District>;
  CountryLine: Shown<CountryLine>;
  CountryRuleVersion: Shown<CountryRuleVersion>;
  CountryRule: Shown<CountryRule>;
  CountryRuleInput: Shown<CountryRuleInput>;
  CountryRuleAnswer: Shown<CountryRuleAnswer>;
  DomesticSearchEnd: Shown<DomesticSearchEnd>;
  DomesticSearchCharge: Shown<DomesticSearchCharge>;
  DomesticSearchPage: Shown<DomesticSearchPage>;
  DomesticSearchInput: Shown<DomesticSearchInput>;
  DomesticSearchEndInput: Shown<DomesticSearchEndInput>;
  DomesticSearchAnswer: Shown<DomesticSearchAnswer>;
  DossierTemplate: Shown<DossierTemplate>;
  DossierTemplateAnswer: Shown<DossierTemplateAnswer>;
  DossierChange: Shown<DossierChange>;
  DossierVersion: Shown<DossierVersion>;
  DossierNamed: Shown<DossierNamed>;
  OpenedDossierVersion: Shown<OpenedDossierVersion>;
  DossierCopy: Shown<DossierCopy>;
  DossierVersionAnswer: Shown<DossierVersionAnswer>;
  Dossier: Shown<Dossier>;
  OpenedDossier: Shown<OpenedDossier>;
  LedgerLine: Shown<LedgerLine>;
  DossierFact: Shown<DossierFact>;
  DossierAnswer: Shown<DossierAnswer>;
  ProviderPermission: Shown<ProviderPermission>;
  PermissionAnswer: Shown<PermissionAnswer>;
  FrozenChart: Shown<FrozenChart>;
  StruckSentence: Shown<StruckSentence>;
  StruckSentences: Shown<StruckSentences>;
  ToldDuty: Shown<ToldDuty>;
  DutyAnswer: Shown<DutyAnswer>;
  EnquirySuggestion: Shown<EnquirySuggestion>;
  EnquirySuggestions: Shown<EnquirySuggestions>;
  SupersededAbout: Shown<SupersededAbout>;
  KeptEnquiry: Shown<KeptEnquiry>;
  KeptEnquiries: Shown<KeptEnquiries>;
  EnquiryAnswer: Shown<EnquiryAnswer>;
  EpisodeAct: Shown<EpisodeAct>;
  EpisodeStop: Shown<EpisodeStop>;
  EpisodeOffence: Shown<EpisodeOffence>;
  Episode: Shown<Episode>;
  CaseEpisodes: Shown<CaseEpisodes>;
  EpisodeActInput: Shown<EpisodeActInput>;
  EpisodeInput: Shown<EpisodeInput>;
  EpisodeAnswer: Shown<EpisodeAnswer>;
  ExhibitInput: Shown<ExhibitInput>;
  ExhibitEventInput: Shown<ExhibitEventInput>;
  PassageInput: Shown<PassageInput>;
  EvidenceSource: Shown<EvidenceSource>;
  SourceVersion: Shown<SourceVersion>;
  ExhibitEvent: Shown<ExhibitEvent>;
  CaseFact: Shown<CaseFact>;
  SourceCitation: Shown<SourceCitation>;
  Evidence: Shown<Evidence>;
  UnsupportedFacts: Shown<UnsupportedFacts>;
  CaseFacts: Shown<CaseFacts>;
  EvidenceAnswer: Shown<EvidenceAnswer>;
  Card: Shown<Card>;
  ToldInput: Shown<ToldInput>;
  ElementWithout: Shown<ElementWithout>;
  TieConsequences: Shown<TieConsequences>;
  SourceWithdrawal: Shown<SourceWithdrawal>;
  ExportMark: Shown<ExportMark>;
  HiddenPlace: Shown<HiddenPlace>;
  ExhibitFile: Shown<ExhibitFile>;
  FugitiveFact: Shown<FugitiveFact>;
  SearchStanding: Shown<SearchStanding>;
  FugitiveFactInput: Shown<FugitiveFactInput>;
  FugitiveAnswer: Shown<FugitiveAnswer>;
  LocalizedText: Shown<LocalizedText>;
  Day: Shown<Scalars['Day']['output']>;
  Moment: Shown<Scalars['Moment']['output']>;
  PartialDate: Shown<PartialDate>;
  Source: Shown<Source>;
  Fact: Shown<Fact>;
  ElementRef: Shown<ElementRef>;
  Problem: Shown<Problem>;
  Group: Shown<Group>;
  GroupMember: Shown<GroupMember>;
  HitReason: Shown<HitReason>;
  HitAside: Shown<HitAside>;
  Hit: Shown<Hit>;
  AskedAnswer: Shown<AskedAnswer>;
  InquiryContact: Shown<InquiryContact>;
  MyInquiry: Shown<MyInquiry>;
  Inquiry: Shown<Inquiry>;
  HitAnswer: Shown<HitAnswer>;
  LinkRequest: Shown<LinkRequest>;
  LinkRequestAnswer: Shown<LinkRequestAnswer>;
  LinkConfirmation: Shown<LinkConfirmation>;
  ImportColumn: Shown<ImportColumn>;
  ImportColumnInput: Shown<ImportColumnInput>;
  ImportMapping: Shown<ImportMapping>;
  ImportMappingInput: Shown<ImportMappingInput>;
  ImportReading: Shown<ImportReading>;
  ImportReadingInput: Shown<ImportReadingInput>;
  ImportInspection: Shown<ImportInspection>;
  ImportProgress: Shown<ImportProgress>;
  ImportCounts: Shown<ImportCounts>;
  ImportDrawing: Shown<ImportDrawing>;
  RowProblem: Shown<RowProblem>;
  RowProblems: Shown<RowProblems>;
  ImportExample: Shown<ImportExample>;
  ImportJob: Shown<ImportJob>;
  ImportPage: Shown<ImportPage>;
  ImportAnswer: Shown<ImportAnswer>;
  FactRows: Shown<FactRows>;
  FactRow: Shown<FactRow>;
  Traveller: Shown<Traveller>;
  Journey: Shown<Journey>;
  CaseJourneys: Shown<CaseJourneys>;
  JourneyInput: Shown<JourneyInput>;
  JourneyAnswer: Shown<JourneyAnswer>;
  SourceBehind: Shown<SourceBehind>;
  LineSources: Shown<LineSources>;
  LinkCorrectionInput: Shown<LinkCorrectionInput>;
  LinkVersion: Shown<LinkVersion>;
  LinkCorrectionAnswer: Shown<LinkCorrectionAnswer>;
  LinkInput: Shown<LinkInput>;
  LinkRule: Shown<LinkRule>;
  LinkAnswer: Shown<LinkAnswer>;
  ComparedField: Shown<ComparedField>;
  MatchReason: Shown<MatchReason>;
  MatchIdentifier: Shown<MatchIdentifier>;
  MatchSide: Shown<MatchSide>;
  Match: Shown<Match>;
  MatchQueue: Shown<MatchQueue>;
  MatchAnswer: Shown<MatchAnswer>;
  Membership: Shown<Membership>;
  Colleague: Shown<Colleague>;
  CaseMembers: Shown<CaseMembers>;
  MembershipInput: Shown<MembershipInput>;
  MembershipAnswer: Shown<MembershipAnswer>;
  Message: Shown<Message>;
  MessageGiven: Shown<MessageGiven>;
  GivenFact: Shown<GivenFact>;
  FormFact: Shown<FormFact>;
  FilledForm: Shown<FilledForm>;
  MessageGivingInput: Shown<MessageGivingInput>;
  MessageFile: Shown<MessageFile>;
  MessagePage: Shown<MessagePage>;
  MessageInput: Shown<MessageInput>;
  MessageAnswer: Shown<MessageAnswer>;
  CompetingRequest: Shown<CompetingRequest>;
  CitedTitle: Shown<CitedTitle>;
  FormSource: Shown<FormSource>;
  NoticeFormLine: Shown<NoticeFormLine>;
  NoticeFormSection: Shown<NoticeFormSection>;
  NoticeFormSheet: Shown<NoticeFormSheet>;
  NoticeFormEntry: Shown<NoticeFormEntry>;
  PrintedForm: Shown<PrintedForm>;
  NetworkColumns: Shown<Scalars['NetworkColumns']['output']>;
  NeighbourFilter: Shown<NeighbourFilter>;
  NeighbourCount: Shown<NeighbourCount>;
  CardValue: Shown<CardValue>;
  LineFacts: Shown<LineFacts>;
  CrimeHistoryEntry: Shown<CrimeHistoryEntry>;
  ProtectedRole: Shown<ProtectedRole>;
  BothHistories: Shown<BothHistories>;
  NonPunishment: Shown<NonPunishment>;
  CaseNote: Shown<CaseNote>;
  CaseNotes: Shown<CaseNotes>;
  CaseNoteInput: Shown<CaseNoteInput>;
  CaseNoteAnswer: Shown<CaseNoteAnswer>;
  NoticeContent: Shown<NoticeContent>;
  NoticeCorrectionInput: Shown<NoticeCorrectionInput>;
  NoticeCorrectionAnswer: Shown<NoticeCorrectionAnswer>;
  ErasureCarrier: Shown<ErasureCarrier>;
  NoticeErasureContent: Shown<NoticeErasureContent>;
  ErasedNotice: Shown<ErasedNotice>;
  NoticeErasureInput: Shown<NoticeErasureInput>;
  NoticeOwner: Shown<NoticeOwner>;
  NoticeOwnerAnswer: Shown<NoticeOwnerAnswer>;
  NoticeEvent: Shown<NoticeEvent>;
  PresumedCountry: Shown<PresumedCountry>;
  NoticePage: Shown<NoticePage>;
  NoticeGround: Shown<NoticeGround>;
  NoticeInput: Shown<NoticeInput>;
  NoticeEventInput: Shown<NoticeEventInput>;
  NoticeAnswer: Shown<NoticeAnswer>;
  Presumption: Shown<Presumption>;
  PresumptionInput: Shown<PresumptionInput>;
  PresumptionAnswer: Shown<PresumptionAnswer>;
  OffenceLine: Shown<OffenceLine>;
  LawArticle: Shown<LawArticle>;
  OffenceCharge: Shown<OffenceCharge>;
  OffenceEpisode: Shown<OffenceEpisode>;
  Offence: Shown<Offence>;
  OffencePage: Shown<OffencePage>;
  OffenceInput: Shown<OffenceInput>;
  OffenceAnswer: Shown<OffenceAnswer>;
  PathResult: Shown<PathResult>;
  ConnectingNetwork: Shown<ConnectingNetwork>;
  CommonNeighbour: Shown<CommonNeighbour>;
  CommonNeighbours: Shown<CommonNeighbours>;
  SharedThing: Shown<SharedThing>;
  SharedThings: Shown<SharedThings>;
  Pattern: Shown<Pattern>;
  PatternParameter: Shown<PatternParameter>;
  PatternSetting: Shown<PatternSetting>;
  PatternElement: Shown<PatternElement>;
  PatternLine: Shown<PatternLine>;
  PatternValue: Shown<PatternValue>;
  PatternMatch: Shown<PatternMatch>;
  PatternResult: Shown<PatternResult>;
  PersonRecord: Shown<PersonRecord>;
  PersonName: Shown<PersonName>;
  Person: Shown<Person>;
  PersonRole: Shown<PersonRole>;
  Proceeding: Shown<Proceeding>;
  Count: Shown<Count>;
  Deadline: Shown<Deadline>;
  Proceedings: Shown<Proceedings>;
  Court: Shown<Court>;
  CountInput: Shown<CountInput>;
  ProceedingInput: Shown<ProceedingInput>;
  ProceedingAnswer: Shown<ProceedingAnswer>;
  ElementDecision: Shown<ElementDecision>;
  ElementDecisionAnswer: Shown<ElementDecisionAnswer>;
  ElementDecisionInput: Shown<ElementDecisionInput>;
  Proof: Shown<Proof>;
  ProofFalls: Shown<ProofFalls>;
  ProofRow: Shown<ProofRow>;
  ProofElement: Shown<ProofElement>;
  ProofFact: Shown<ProofFact>;
  ProofCitation: Shown<ProofCitation>;
  ProofSource: Shown<ProofSource>;
  ReadinessFact: Shown<ReadinessFact>;
  ReadinessFactInput: Shown<ReadinessFactInput>;
  ReadinessFactAnswer: Shown<ReadinessFactAnswer>;
  ReadinessCheck: Shown<ReadinessCheck>;
  ReadinessPeriod: Shown<ReadinessPeriod>;
  ArrestReadiness: Shown<ArrestReadiness>;
  ReadyRequest: Shown<ReadyRequest>;
  OpenCheck: Shown<OpenCheck>;
  ArrestOutlook: Shown<ArrestOutlook>;
  ArrestOutlooks: Shown<ArrestOutlooks>;
  RecordCorrectionInput: Shown<RecordCorrectionInput>;
  RecordCorrectionAnswer: Shown<RecordCorrectionAnswer>;
  NewLinkInput: Shown<NewLinkInput>;
  ElementInput: Shown<ElementInput>;
  ResemblingElement: Shown<ResemblingElement>;
  ElementCheck: Shown<ElementCheck>;
  NameParts: Shown<NameParts>;
  ElementAnswer: Shown<ElementAnswer>;
  OwnRecord: Shown<OwnRecord>;
  Corridor: Shown<Corridor>;
  Corridors: Shown<Corridors>;
  FrozenReport: Shown<FrozenReport>;
  ReportDifference: Shown<ReportDifference>;
  FrozenReportAgain: Shown<FrozenReportAgain>;
  FrozenReportRecords: Shown<FrozenReportRecords>;
  QuestionFilterInput: Shown<QuestionFilterInput>;
  QuestionInput: Shown<QuestionInput>;
  QuestionTotal: Shown<QuestionTotal>;
  QuestionCell: Shown<QuestionCell>;
  QuestionAnswer: Shown<QuestionAnswer>;
  QuestionFilter: Shown<QuestionFilter>;
  AskedQuestion: Shown<AskedQuestion>;
  QuestionColleague: Shown<QuestionColleague>;
  KeptQuestion: Shown<KeptQuestion>;
  KeptQuestionAnswer: Shown<KeptQuestionAnswer>;
  ReportFigure: Shown<ReportFigure>;
  SeriesValue: Shown<SeriesValue>;
  FigureRecord: Shown<FigureRecord>;
  FigureRecords: Shown<FigureRecords>;
  ReportClaim: Shown<ReportClaim>;
  ReportContradiction: Shown<ReportContradiction>;
  PublishedValue: Shown<PublishedValue>;
  PublishedTrend: Shown<PublishedTrend>;
  WrittenReason: Shown<WrittenReason>;
  WrittenReasonAnswer: Shown<WrittenReasonAnswer>;
  FrozenReason: Shown<FrozenReason>;
  CountryRequestEvent: Shown<CountryRequestEvent>;
  GivenCopy: Shown<GivenCopy>;
  CountryRequest: Shown<CountryRequest>;
  CountryRequestInput: Shown<CountryRequestInput>;
  CountryRequestEventInput: Shown<CountryRequestEventInput>;
  CountryRequestAnswer: Shown<CountryRequestAnswer>;
  RoleInCase: Shown<RoleInCase>;
  RoleChoice: Shown<RoleChoice>;
  CaseRoles: Shown<CaseRoles>;
  RoleInput: Shown<RoleInput>;
  RoleAnswer: Shown<RoleAnswer>;
  Routes: Shown<Routes>;
  SearchFilterInput: Shown<SearchFilterInput>;
  SearchHit: Shown<SearchHit>;
  SearchGroup: Shown<SearchGroup>;
  SearchFacetValue: Shown<SearchFacetValue>;
  SearchFacet: Shown<SearchFacet>;
  SearchAnswer: Shown<SearchAnswer>;
  TaskVictim: Shown<TaskVictim>;
  TaskConflict: Shown<TaskConflict>;
  CaseTask: Shown<CaseTask>;
  CaseMember: Shown<CaseMember>;
  CaseTasks: Shown<CaseTasks>;
  TaskInput: Shown<TaskInput>;
  TaskAnswer: Shown<TaskAnswer>;
  CaseEpisode: Shown<CaseEpisode>;
  UnknownPeople: Shown<UnknownPeople>;
  CaseUnknownPeople: Shown<CaseUnknownPeople>;
  UnknownPeopleInput: Shown<UnknownPeopleInput>;
  UnknownPeopleAnswer: Shown<UnknownPeopleAnswer>;
  VictimArrival: Shown<VictimArrival>;
  Victim: Shown<Victim>;
  VictimChild: Shown<VictimChild>;
  VictimArrivalInput: Shown<VictimArrivalInput>;
  NewVictimInput: Shown<NewVictimInput>;
  VictimChildInput: Shown<VictimChildInput>;
  VictimRegistered: Shown<VictimRegistered>;
  VictimStatusEntry: Shown<VictimStatusEntry>;
  ReflectionPeriod: Shown<ReflectionPeriod>;
  VictimHelp: Shown<VictimHelp>;
  VictimCase: Shown<VictimCase>;
  VictimDeadline: Shown<VictimDeadline>;
  VictimPage: Shown<VictimPage>;
  HelpProvider: Shown<HelpProvider>;
  HelpService: Shown<HelpService>;
  HelpChoices: Shown<HelpChoices>;
  VictimStatusInput: Shown<VictimStatusInput>;
  VictimHelpInput: Shown<VictimHelpInput>;
  VictimAnswer: Shown<VictimAnswer>;
  SupportEntry: Shown<SupportEntry>;
  SupportPage: Shown<SupportPage>;
};

export type MeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  lockedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
};

export type MyResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MyResult'] = ResolversParentTypes['MyResult']> = {
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type AccountResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountResult'] = ResolversParentTypes['AccountResult']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  accounts?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  waitingApprovals?: Resolver<ResolversTypes['WaitingApprovals'], ParentType, ContextType>;
  auditLines?: Resolver<ResolversTypes['AuditPage'], ParentType, ContextType, RequireFields<QueryAuditLinesArgs, 'first'>>;
  searchesAlone?: Resolver<Array<ResolversTypes['DomesticSearch']>, ParentType, ContextType>;
  searchesToEnd?: Resolver<Array<ResolversTypes['DomesticSearch']>, ParentType, ContextType>;
  noticesToWithdraw?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  lapsingNotices?: Resolver<Array<ResolversTypes['LapsingNotice']>, ParentType, ContextType>;
  noticeCalendar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noticeStatistics?: Resolver<ResolversTypes['NoticeStatistics'], ParentType, ContextType>;
  noticeStatisticsFile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseLinks?: Resolver<ResolversTypes['CaseLinks'], ParentType, ContextType, RequireFields<QueryCaseLinksArgs, 'caseId'>>;
  severingChoices?: Resolver<ResolversTypes['SeveringChoices'], ParentType, ContextType, RequireFields<QuerySeveringChoicesArgs, 'caseId'>>;
  joiningChoices?: Resolver<ResolversTypes['JoiningChoices'], ParentType, ContextType, RequireFields<QueryJoiningChoicesArgs, 'caseId' | 'from'>>;
  checkSevering?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryCheckSeveringArgs, 'input'>>;
  checkJoining?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryCheckJoiningArgs, 'input'>>;
  checkRelating?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryCheckRelatingArgs, 'input'>>;
  cases?: Resolver<ResolversTypes['CasePage'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'first'>>;
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<QueryCaseArgs, 'id'>>;
  caseRecord?: Resolver<ResolversTypes['CaseRecord'], ParentType, ContextType, RequireFields<QueryCaseRecordArgs, 'caseId'>>;
  caseBodies?: Resolver<Array<ResolversTypes['CaseBody']>, ParentType, ContextType>;
  charts?: Resolver<ResolversTypes['ChartPage'], ParentType, ContextType, RequireFields<QueryChartsArgs, 'first'>>;
  chart?: Resolver<ResolversTypes['OpenedChart'], ParentType, ContextType, RequireFields<QueryChartArgs, 'id'>>;
  chartVersions?: Resolver<ResolversTypes['ChartVersions'], ParentType, ContextType, RequireFields<QueryChartVersionsArgs, 'id'>>;
  chartVersion?: Resolver<ResolversTypes['OpenedChart'], ParentType, ContextType, RequireFields<QueryChartVersionArgs, 'id'>>;
  compareChart?: Resolver<ResolversTypes['ChartComparison'], ParentType, ContextType, RequireFields<QueryCompareChartArgs, 'version'>>;
  chartColleagues?: Resolver<Array<ResolversTypes['ChartColleague']>, ParentType, ContextType, RequireFields<QueryChartColleaguesArgs, 'id'>>;
  countries?: Resolver<Array<ResolversTypes['CountryLine']>, ParentType, ContextType>;
  allCountries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  countryRules?: Resolver<Array<ResolversTypes['CountryRule']>, ParentType, ContextType>;
  domesticSearches?: Resolver<ResolversTypes['DomesticSearchPage'], ParentType, ContextType, RequireFields<QueryDomesticSearchesArgs, 'first'>>;
  domesticSearch?: Resolver<ResolversTypes['DomesticSearch'], ParentType, ContextType, RequireFields<QueryDomesticSearchArgs, 'id'>>;
  domesticSearchVersions?: Resolver<Array<ResolversTypes['DomesticSearch']>, ParentType, ContextType, RequireFields<QueryDomesticSearchVersionsArgs, 'id'>>;
  searchOfficers?: Resolver<Array<ResolversTypes['CaseMember']>, ParentType, ContextType, RequireFields<QuerySearchOfficersArgs, 'searchId'>>;
  dossierTemplates?: Resolver<Array<ResolversTypes['DossierTemplate']>, ParentType, ContextType, RequireFields<QueryDossierTemplatesArgs, 'isWithdrawn'>>;
  dossierVersions?: Resolver<Array<ResolversTypes['DossierVersion']>, ParentType, ContextType, RequireFields<QueryDossierVersionsArgs, 'dossierId'>>;
  dossierVersion?: Resolver<ResolversTypes['OpenedDossierVersion'], ParentType, ContextType, RequireFields<QueryDossierVersionArgs, 'id'>>;
  frozenCharts?: Resolver<Array<ResolversTypes['FrozenChart']>, ParentType, ContextType, RequireFields<QueryFrozenChartsArgs, 'caseId'>>;
  dossiers?: Resolver<Array<ResolversTypes['Dossier']>, ParentType, ContextType, RequireFields<QueryDossiersArgs, 'caseId' | 'isPutAway'>>;
  dossierPermissions?: Resolver<Array<ResolversTypes['ProviderPermission']>, ParentType, ContextType, RequireFields<QueryDossierPermissionsArgs, 'caseId' | 'language'>>;
  dossier?: Resolver<ResolversTypes['OpenedDossier'], ParentType, ContextType, RequireFields<QueryDossierArgs, 'id'>>;
  dossierFacts?: Resolver<Array<ResolversTypes['DossierFact']>, ParentType, ContextType, RequireFields<QueryDossierFactsArgs, 'caseId' | 'text' | 'language'>>;
  struckSentences?: Resolver<ResolversTypes['StruckSentences'], ParentType, ContextType, RequireFields<QueryStruckSentencesArgs, 'caseId' | 'without'>>;
  enquiries?: Resolver<ResolversTypes['EnquirySuggestions'], ParentType, ContextType, RequireFields<QueryEnquiriesArgs, 'ids'>>;
  keptEnquiries?: Resolver<ResolversTypes['KeptEnquiries'], ParentType, ContextType, RequireFields<QueryKeptEnquiriesArgs, 'caseId'>>;
  caseEpisodes?: Resolver<ResolversTypes['CaseEpisodes'], ParentType, ContextType, RequireFields<QueryCaseEpisodesArgs, 'caseId'>>;
  episodeVersions?: Resolver<Array<ResolversTypes['Episode']>, ParentType, ContextType, RequireFields<QueryEpisodeVersionsArgs, 'caseId' | 'id'>>;
  checkEpisode?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryCheckEpisodeArgs, 'episode'>>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'caseId'>>;
  evidenceSource?: Resolver<ResolversTypes['EvidenceSource'], ParentType, ContextType, RequireFields<QueryEvidenceSourceArgs, 'id'>>;
  unsupportedFacts?: Resolver<ResolversTypes['UnsupportedFacts'], ParentType, ContextType, RequireFields<QueryUnsupportedFactsArgs, 'caseId'>>;
  caseFacts?: Resolver<ResolversTypes['CaseFacts'], ParentType, ContextType, RequireFields<QueryCaseFactsArgs, 'caseId'>>;
  checkExhibit?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryCheckExhibitArgs, 'id' | 'exhibit'>>;
  checkTold?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryCheckToldArgs, 'id' | 'told'>>;
  tieConsequences?: Resolver<ResolversTypes['TieConsequences'], ParentType, ContextType, RequireFields<QueryTieConsequencesArgs, 'id'>>;
  fugitiveFactVersions?: Resolver<Array<ResolversTypes['FugitiveFact']>, ParentType, ContextType, RequireFields<QueryFugitiveFactVersionsArgs, 'soughtBy' | 'id'>>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<QueryGroupArgs, 'id'>>;
  hits?: Resolver<Array<ResolversTypes['Hit']>, ParentType, ContextType>;
  inquiries?: Resolver<Array<ResolversTypes['Inquiry']>, ParentType, ContextType>;
  myInquiries?: Resolver<Array<ResolversTypes['MyInquiry']>, ParentType, ContextType>;
  linkRequests?: Resolver<Array<ResolversTypes['LinkRequest']>, ParentType, ContextType, RequireFields<QueryLinkRequestsArgs, 'chartId'>>;
  imports?: Resolver<ResolversTypes['ImportPage'], ParentType, ContextType, RequireFields<QueryImportsArgs, 'first'>>;
  import?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType, RequireFields<QueryImportArgs, 'id'>>;
  inspectImport?: Resolver<ResolversTypes['ImportInspection'], ParentType, ContextType, RequireFields<QueryInspectImportArgs, 'id'>>;
  importDrawing?: Resolver<ResolversTypes['ImportDrawing'], ParentType, ContextType, RequireFields<QueryImportDrawingArgs, 'id'>>;
  importProblems?: Resolver<ResolversTypes['RowProblems'], ParentType, ContextType, RequireFields<QueryImportProblemsArgs, 'id' | 'first'>>;
  factRows?: Resolver<ResolversTypes['FactRows'], ParentType, ContextType, RequireFields<QueryFactRowsArgs, 'factId' | 'first' | 'after'>>;
  caseJourneys?: Resolver<ResolversTypes['CaseJourneys'], ParentType, ContextType, RequireFields<QueryCaseJourneysArgs, 'caseId'>>;
  journeyVersions?: Resolver<Array<ResolversTypes['Journey']>, ParentType, ContextType, RequireFields<QueryJourneyVersionsArgs, 'caseId' | 'id'>>;
  checkJourney?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryCheckJourneyArgs, 'journey'>>;
  lineSources?: Resolver<ResolversTypes['LineSources'], ParentType, ContextType, RequireFields<QueryLineSourcesArgs, 'ids'>>;
  linkVersions?: Resolver<Array<ResolversTypes['LinkVersion']>, ParentType, ContextType, RequireFields<QueryLinkVersionsArgs, 'id' | 'type' | 'source' | 'target'>>;
  checkLinkCorrection?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryCheckLinkCorrectionArgs, 'version' | 'type' | 'source' | 'target' | 'link'>>;
  linkRules?: Resolver<Array<ResolversTypes['LinkRule']>, ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['MatchQueue'], ParentType, ContextType, RequireFields<QueryMatchesArgs, 'state' | 'first'>>;
  caseMembers?: Resolver<ResolversTypes['CaseMembers'], ParentType, ContextType, RequireFields<QueryCaseMembersArgs, 'caseId'>>;
  messages?: Resolver<ResolversTypes['MessagePage'], ParentType, ContextType, RequireFields<QueryMessagesArgs, 'first' | 'isOverdue' | 'onlyGiven'>>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType, RequireFields<QueryMessageArgs, 'id'>>;
  messagesUnder?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType, RequireFields<QueryMessagesUnderArgs, 'ourReference'>>;
  messageForm?: Resolver<ResolversTypes['FilledForm'], ParentType, ContextType, RequireFields<QueryMessageFormArgs, 'personId' | 'country' | 'form' | 'language' | 'entries'>>;
  messageFile?: Resolver<ResolversTypes['MessageFile'], ParentType, ContextType, RequireFields<QueryMessageFileArgs, 'id'>>;
  noticeFormSheet?: Resolver<ResolversTypes['NoticeFormSheet'], ParentType, ContextType, RequireFields<QueryNoticeFormSheetArgs, 'noticeId' | 'country' | 'language'>>;
  noticeForm?: Resolver<ResolversTypes['PrintedForm'], ParentType, ContextType, RequireFields<QueryNoticeFormArgs, 'noticeId' | 'country' | 'language' | 'entries'>>;
  caseNetwork?: Resolver<ResolversTypes['NetworkColumns'], ParentType, ContextType, RequireFields<QueryCaseNetworkArgs, 'caseId'>>;
  countryNetwork?: Resolver<ResolversTypes['NetworkColumns'], ParentType, ContextType, RequireFields<QueryCountryNetworkArgs, 'code'>>;
  neighbourCounts?: Resolver<Array<ResolversTypes['NeighbourCount']>, ParentType, ContextType, RequireFields<QueryNeighbourCountsArgs, 'id'>>;
  expand?: Resolver<ResolversTypes['NetworkColumns'], ParentType, ContextType, RequireFields<QueryExpandArgs, 'id' | 'first'>>;
  card?: Resolver<ResolversTypes['Card'], ParentType, ContextType, RequireFields<QueryCardArgs, 'id'>>;
  lineFacts?: Resolver<ResolversTypes['LineFacts'], ParentType, ContextType, RequireFields<QueryLineFactsArgs, 'source' | 'target'>>;
  nonPunishment?: Resolver<ResolversTypes['NonPunishment'], ParentType, ContextType, RequireFields<QueryNonPunishmentArgs, 'caseId'>>;
  caseNotes?: Resolver<ResolversTypes['CaseNotes'], ParentType, ContextType, RequireFields<QueryCaseNotesArgs, 'caseId'>>;
  caseNoteVersions?: Resolver<Array<ResolversTypes['CaseNote']>, ParentType, ContextType, RequireFields<QueryCaseNoteVersionsArgs, 'caseId' | 'id'>>;
  checkCaseNote?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryCheckCaseNoteArgs, 'note'>>;
  noticeVersions?: Resolver<Array<ResolversTypes['NoticeContent']>, ParentType, ContextType, RequireFields<QueryNoticeVersionsArgs, 'noticeId'>>;
  noticeErasure?: Resolver<ResolversTypes['NoticeErasureContent'], ParentType, ContextType, RequireFields<QueryNoticeErasureArgs, 'noticeId'>>;
  erasedNotice?: Resolver<ResolversTypes['ErasedNotice'], ParentType, ContextType, RequireFields<QueryErasedNoticeArgs, 'id'>>;
  noticeOfficers?: Resolver<Array<ResolversTypes['CaseMember']>, ParentType, ContextType, RequireFields<QueryNoticeOfficersArgs, 'noticeId'>>;
  noticeGrounds?: Resolver<Array<ResolversTypes['NoticeGround']>, ParentType, ContextType, RequireFields<QueryNoticeGroundsArgs, 'caseId'>>;
  notices?: Resolver<ResolversTypes['NoticePage'], ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first'>>;
  notice?: Resolver<ResolversTypes['Notice'], ParentType, ContextType, RequireFields<QueryNoticeArgs, 'id'>>;
  noticeEventVersions?: Resolver<Array<ResolversTypes['NoticeEvent']>, ParentType, ContextType, RequireFields<QueryNoticeEventVersionsArgs, 'noticeId' | 'id'>>;
  presumptionVersions?: Resolver<Array<ResolversTypes['Presumption']>, ParentType, ContextType, RequireFields<QueryPresumptionVersionsArgs, 'soughtBy' | 'id'>>;
  offences?: Resolver<ResolversTypes['OffencePage'], ParentType, ContextType, RequireFields<QueryOffencesArgs, 'caseId' | 'first'>>;
  offenceVersions?: Resolver<Array<ResolversTypes['Offence']>, ParentType, ContextType, RequireFields<QueryOffenceVersionsArgs, 'caseId' | 'id'>>;
  checkOffence?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryCheckOffenceArgs, 'offence'>>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'how' | 'maxLength' | 'inTimeOrder'>>;
  connectingNetwork?: Resolver<ResolversTypes['ConnectingNetwork'], ParentType, ContextType, RequireFields<QueryConnectingNetworkArgs, 'ids' | 'maxLength'>>;
  commonNeighbours?: Resolver<ResolversTypes['CommonNeighbours'], ParentType, ContextType, RequireFields<QueryCommonNeighboursArgs, 'ids'>>;
  sharedThings?: Resolver<ResolversTypes['SharedThings'], ParentType, ContextType, Partial<QuerySharedThingsArgs>>;
  patterns?: Resolver<Array<ResolversTypes['Pattern']>, ParentType, ContextType>;
  runPattern?: Resolver<ResolversTypes['PatternResult'], ParentType, ContextType, RequireFields<QueryRunPatternArgs, 'pattern'>>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  proceedings?: Resolver<ResolversTypes['Proceedings'], ParentType, ContextType, RequireFields<QueryProceedingsArgs, 'caseId'>>;
  proceedingVersions?: Resolver<Array<ResolversTypes['Proceeding']>, ParentType, ContextType, RequireFields<QueryProceedingVersionsArgs, 'caseId' | 'id'>>;
  checkProceeding?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryCheckProceedingArgs, 'fact'>>;
  proof?: Resolver<ResolversTypes['Proof'], ParentType, ContextType, RequireFields<QueryProofArgs, 'caseId' | 'without'>>;
  arrestOutlooks?: Resolver<ResolversTypes['ArrestOutlooks'], ParentType, ContextType>;
  checkElement?: Resolver<ResolversTypes['ElementCheck'], ParentType, ContextType, RequireFields<QueryCheckElementArgs, 'element'>>;
  corridors?: Resolver<ResolversTypes['Corridors'], ParentType, ContextType>;
  corridorRecords?: Resolver<ResolversTypes['FigureRecords'], ParentType, ContextType, RequireFields<QueryCorridorRecordsArgs, 'road'>>;
  frozenReports?: Resolver<Array<ResolversTypes['FrozenReport']>, ParentType, ContextType, RequireFields<QueryFrozenReportsArgs, 'year'>>;
  frozenReport?: Resolver<ResolversTypes['FrozenReportAgain'], ParentType, ContextType, RequireFields<QueryFrozenReportArgs, 'id'>>;
  frozenReportRecords?: Resolver<ResolversTypes['FrozenReportRecords'], ParentType, ContextType, RequireFields<QueryFrozenReportRecordsArgs, 'id' | 'figure'>>;
  reportQuestion?: Resolver<ResolversTypes['QuestionAnswer'], ParentType, ContextType, RequireFields<QueryReportQuestionArgs, 'question'>>;
  questionRecords?: Resolver<ResolversTypes['FigureRecords'], ParentType, ContextType, RequireFields<QueryQuestionRecordsArgs, 'question'>>;
  keptQuestions?: Resolver<Array<ResolversTypes['KeptQuestion']>, ParentType, ContextType>;
  questionColleagues?: Resolver<Array<ResolversTypes['QuestionColleague']>, ParentType, ContextType>;
  publishedTrends?: Resolver<Array<ResolversTypes['PublishedTrend']>, ParentType, ContextType, RequireFields<QueryPublishedTrendsArgs, 'year'>>;
  report?: Resolver<Array<ResolversTypes['ReportFigure']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'year'>>;
  figureRecords?: Resolver<ResolversTypes['FigureRecords'], ParentType, ContextType, RequireFields<QueryFigureRecordsArgs, 'figure' | 'year'>>;
  reportContradictions?: Resolver<Array<ResolversTypes['ReportContradiction']>, ParentType, ContextType, RequireFields<QueryReportContradictionsArgs, 'year'>>;
  countryRequests?: Resolver<Array<ResolversTypes['CountryRequest']>, ParentType, ContextType, RequireFields<QueryCountryRequestsArgs, 'caseId'>>;
  countryRequestVersions?: Resolver<Array<ResolversTypes['CountryRequest']>, ParentType, ContextType, RequireFields<QueryCountryRequestVersionsArgs, 'caseId' | 'id'>>;
  checkCountryRequest?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryCheckCountryRequestArgs, 'request'>>;
  checkCountryRequestEvent?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryCheckCountryRequestEventArgs, 'event'>>;
  caseRoles?: Resolver<ResolversTypes['CaseRoles'], ParentType, ContextType, RequireFields<QueryCaseRolesArgs, 'caseId'>>;
  roleVersions?: Resolver<Array<ResolversTypes['RoleInCase']>, ParentType, ContextType, RequireFields<QueryRoleVersionsArgs, 'caseId' | 'id'>>;
  checkRole?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryCheckRoleArgs, 'role'>>;
  routes?: Resolver<ResolversTypes['Routes'], ParentType, ContextType, RequireFields<QueryRoutesArgs, 'ids'>>;
  search?: Resolver<ResolversTypes['SearchAnswer'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first' | 'after'>>;
  stillVisible?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QueryStillVisibleArgs, 'ids'>>;
  caseTasks?: Resolver<ResolversTypes['CaseTasks'], ParentType, ContextType, RequireFields<QueryCaseTasksArgs, 'caseId'>>;
  myTasks?: Resolver<Array<ResolversTypes['CaseTask']>, ParentType, ContextType>;
  taskVersions?: Resolver<Array<ResolversTypes['CaseTask']>, ParentType, ContextType, RequireFields<QueryTaskVersionsArgs, 'caseId' | 'id'>>;
  checkTask?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryCheckTaskArgs, 'task'>>;
  unknownPeople?: Resolver<ResolversTypes['CaseUnknownPeople'], ParentType, ContextType, RequireFields<QueryUnknownPeopleArgs, 'caseId'>>;
  victimArrivalVersions?: Resolver<Array<ResolversTypes['VictimArrival']>, ParentType, ContextType, RequireFields<QueryVictimArrivalVersionsArgs, 'victimId' | 'id'>>;
  victims?: Resolver<ResolversTypes['VictimPage'], ParentType, ContextType, RequireFields<QueryVictimsArgs, 'first'>>;
  victim?: Resolver<ResolversTypes['Victim'], ParentType, ContextType, RequireFields<QueryVictimArgs, 'id'>>;
  helpVersions?: Resolver<Array<ResolversTypes['VictimHelp']>, ParentType, ContextType, RequireFields<QueryHelpVersionsArgs, 'victimId' | 'id'>>;
  victimStatusVersions?: Resolver<Array<ResolversTypes['VictimStatusEntry']>, ParentType, ContextType, RequireFields<QueryVictimStatusVersionsArgs, 'victimId' | 'id'>>;
  victimDeadlines?: Resolver<Array<ResolversTypes['VictimDeadline']>, ParentType, ContextType>;
  victimCalendar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  helpChoices?: Resolver<ResolversTypes['HelpChoices'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['SupportPage'], ParentType, ContextType, RequireFields<QuerySupportArgs, 'first'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  statePurpose?: Resolver<ResolversTypes['MyResult'], ParentType, ContextType, RequireFields<MutationStatePurposeArgs, 'purpose'>>;
  unlockAccount?: Resolver<ResolversTypes['AccountResult'], ParentType, ContextType, RequireFields<MutationUnlockAccountArgs, 'id'>>;
  severCase?: Resolver<ResolversTypes['CaseLinkAnswer'], ParentType, ContextType, RequireFields<MutationSeverCaseArgs, 'input'>>;
  joinCase?: Resolver<ResolversTypes['CaseLinkAnswer'], ParentType, ContextType, RequireFields<MutationJoinCaseArgs, 'input'>>;
  relateCases?: Resolver<ResolversTypes['CaseLinkAnswer'], ParentType, ContextType, RequireFields<MutationRelateCasesArgs, 'input'>>;
  takeBackCaseLink?: Resolver<ResolversTypes['CaseLinkAnswer'], ParentType, ContextType, RequireFields<MutationTakeBackCaseLinkArgs, 'caseId' | 'id'>>;
  openCase?: Resolver<ResolversTypes['CaseResult'], ParentType, ContextType, RequireFields<MutationOpenCaseArgs, 'input'>>;
  correctCase?: Resolver<ResolversTypes['CaseCorrected'], ParentType, ContextType, RequireFields<MutationCorrectCaseArgs, 'caseId' | 'version' | 'expected' | 'case'>>;
  addChart?: Resolver<ResolversTypes['ChartAnswer'], ParentType, ContextType, RequireFields<MutationAddChartArgs, 'id' | 'caseId' | 'name' | 'tab'>>;
  enterChart?: Resolver<ResolversTypes['Chart'], ParentType, ContextType, RequireFields<MutationEnterChartArgs, 'id' | 'tab' | 'takeOver'>>;
  leaveChart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationLeaveChartArgs, 'id' | 'tab'>>;
  renameChart?: Resolver<ResolversTypes['ChartAnswer'], ParentType, ContextType, RequireFields<MutationRenameChartArgs, 'id' | 'name'>>;
  shareChart?: Resolver<Array<ResolversTypes['ChartColleague']>, ParentType, ContextType, RequireFields<MutationShareChartArgs, 'id' | 'userId'>>;
  withdrawChart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationWithdrawChartArgs, 'id'>>;
  addChartVersion?: Resolver<ResolversTypes['VersionAnswer'], ParentType, ContextType, RequireFields<MutationAddChartVersionArgs, 'id' | 'chartId' | 'revision' | 'name' | 'isFrozen' | 'hiddenElements' | 'hiddenLines'>>;
  recordCountryRule?: Resolver<ResolversTypes['CountryRuleAnswer'], ParentType, ContextType, RequireFields<MutationRecordCountryRuleArgs, 'id' | 'rule'>>;
  undoCountryRule?: Resolver<ResolversTypes['CountryRuleAnswer'], ParentType, ContextType, RequireFields<MutationUndoCountryRuleArgs, 'id' | 'version'>>;
  recordDomesticSearch?: Resolver<ResolversTypes['DomesticSearchAnswer'], ParentType, ContextType, RequireFields<MutationRecordDomesticSearchArgs, 'id' | 'search'>>;
  endDomesticSearch?: Resolver<ResolversTypes['DomesticSearchAnswer'], ParentType, ContextType, RequireFields<MutationEndDomesticSearchArgs, 'id' | 'version'>>;
  restoreDomesticSearch?: Resolver<ResolversTypes['DomesticSearchAnswer'], ParentType, ContextType, RequireFields<MutationRestoreDomesticSearchArgs, 'id'>>;
  withdrawDomesticSearch?: Resolver<ResolversTypes['DomesticSearchAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawDomesticSearchArgs, 'id'>>;
  assignSearch?: Resolver<ResolversTypes['NoticeOwnerAnswer'], ParentType, ContextType, RequireFields<MutationAssignSearchArgs, 'id' | 'searchId' | 'on'>>;
  keepDossierTemplate?: Resolver<ResolversTypes['DossierTemplateAnswer'], ParentType, ContextType, RequireFields<MutationKeepDossierTemplateArgs, 'id' | 'dossierId' | 'name' | 'isForBody'>>;
  saveDossierTemplate?: Resolver<ResolversTypes['DossierTemplateAnswer'], ParentType, ContextType, RequireFields<MutationSaveDossierTemplateArgs, 'id' | 'version' | 'expected' | 'name' | 'isForBody' | 'document'>>;
  withdrawDossierTemplate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationWithdrawDossierTemplateArgs, 'id'>>;
  restoreDossierTemplate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRestoreDossierTemplateArgs, 'id'>>;
  freezeDossier?: Resolver<ResolversTypes['DossierVersionAnswer'], ParentType, ContextType, RequireFields<MutationFreezeDossierArgs, 'id' | 'dossierId' | 'hash'>>;
  requestDossierApproval?: Resolver<ResolversTypes['DossierVersionAnswer'], ParentType, ContextType, RequireFields<MutationRequestDossierApprovalArgs, 'id'>>;
  approveDossier?: Resolver<ResolversTypes['DossierVersionAnswer'], ParentType, ContextType, RequireFields<MutationApproveDossierArgs, 'id' | 'hash'>>;
  refuseDossier?: Resolver<ResolversTypes['DossierVersionAnswer'], ParentType, ContextType, RequireFields<MutationRefuseDossierArgs, 'id' | 'hash' | 'reason'>>;
  addDossier?: Resolver<ResolversTypes['DossierAnswer'], ParentType, ContextType, RequireFields<MutationAddDossierArgs, 'id' | 'caseId' | 'kind' | 'language' | 'title'>>;
  renameDossier?: Resolver<ResolversTypes['DossierAnswer'], ParentType, ContextType, RequireFields<MutationRenameDossierArgs, 'id' | 'title'>>;
  withdrawDossier?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationWithdrawDossierArgs, 'id'>>;
  restoreDossier?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRestoreDossierArgs, 'id'>>;
  withdrawPermission?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationWithdrawPermissionArgs, 'caseId' | 'id'>>;
  recordPermission?: Resolver<ResolversTypes['PermissionAnswer'], ParentType, ContextType, RequireFields<MutationRecordPermissionArgs, 'id' | 'caseId' | 'factId' | 'allows' | 'grantedBy' | 'on'>>;
  tellDuty?: Resolver<ResolversTypes['DutyAnswer'], ParentType, ContextType, RequireFields<MutationTellDutyArgs, 'id' | 'soughtBy' | 'duty'>>;
  settleDuty?: Resolver<ResolversTypes['DutyAnswer'], ParentType, ContextType, RequireFields<MutationSettleDutyArgs, 'id' | 'soughtBy' | 'duty'>>;
  askEnquiry?: Resolver<ResolversTypes['EnquiryAnswer'], ParentType, ContextType, RequireFields<MutationAskEnquiryArgs, 'id' | 'caseId' | 'rule' | 'about' | 'text' | 'legalGround'>>;
  closeEnquiry?: Resolver<ResolversTypes['EnquiryAnswer'], ParentType, ContextType, RequireFields<MutationCloseEnquiryArgs, 'id' | 'outcome'>>;
  recordEpisode?: Resolver<ResolversTypes['EpisodeAnswer'], ParentType, ContextType, RequireFields<MutationRecordEpisodeArgs, 'id' | 'episode'>>;
  withdrawEpisode?: Resolver<ResolversTypes['EpisodeAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawEpisodeArgs, 'caseId' | 'id'>>;
  restoreEpisode?: Resolver<ResolversTypes['EpisodeAnswer'], ParentType, ContextType, RequireFields<MutationRestoreEpisodeArgs, 'caseId' | 'id' | 'version'>>;
  restoreSource?: Resolver<ResolversTypes['EvidenceAnswer'], ParentType, ContextType, RequireFields<MutationRestoreSourceArgs, 'id'>>;
  restoreExhibitEvent?: Resolver<ResolversTypes['EvidenceAnswer'], ParentType, ContextType, RequireFields<MutationRestoreExhibitEventArgs, 'id'>>;
  restoreExhibitFile?: Resolver<ResolversTypes['EvidenceAnswer'], ParentType, ContextType, RequireFields<MutationRestoreExhibitFileArgs, 'id'>>;
  restoreCitation?: Resolver<ResolversTypes['EvidenceAnswer'], ParentType, ContextType, RequireFields<MutationRestoreCitationArgs, 'id' | 'ends'>>;
  recordExhibit?: Resolver<ResolversTypes['EvidenceAnswer'], ParentType, ContextType, RequireFields<MutationRecordExhibitArgs, 'id' | 'exhibit'>>;
  correctExhibit?: Resolver<ResolversTypes['EvidenceAnswer'], ParentType, ContextType, RequireFields<MutationCorrectExhibitArgs, 'id' | 'version' | 'expected' | 'exhibit'>>;
  withdrawSource?: Resolver<ResolversTypes['EvidenceAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawSourceArgs, 'id'>>;
  recordExhibitEvent?: Resolver<ResolversTypes['EvidenceAnswer'], ParentType, ContextType, RequireFields<MutationRecordExhibitEventArgs, 'id' | 'sourceId' | 'event'>>;
  withdrawExhibitEvent?: Resolver<ResolversTypes['EvidenceAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawExhibitEventArgs, 'id'>>;
  citeFact?: Resolver<ResolversTypes['EvidenceAnswer'], ParentType, ContextType, RequireFields<MutationCiteFactArgs, 'id' | 'factId' | 'ends' | 'sourceId' | 'against'>>;
  withdrawCitation?: Resolver<ResolversTypes['EvidenceAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawCitationArgs, 'id'>>;
  recordTold?: Resolver<ResolversTypes['EvidenceAnswer'], ParentType, ContextType, RequireFields<MutationRecordToldArgs, 'id' | 'told'>>;
  correctTold?: Resolver<ResolversTypes['EvidenceAnswer'], ParentType, ContextType, RequireFields<MutationCorrectToldArgs, 'id' | 'version' | 'expected' | 'told'>>;
  recordExport?: Resolver<ResolversTypes['ExportMark'], ParentType, ContextType, RequireFields<MutationRecordExportArgs, 'format' | 'ids'>>;
  withdrawExhibitFile?: Resolver<ResolversTypes['EvidenceAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawExhibitFileArgs, 'id'>>;
  checkRedaction?: Resolver<ResolversTypes['EvidenceAnswer'], ParentType, ContextType, RequireFields<MutationCheckRedactionArgs, 'id' | 'sha256'>>;
  recordFugitiveFact?: Resolver<ResolversTypes['FugitiveAnswer'], ParentType, ContextType, RequireFields<MutationRecordFugitiveFactArgs, 'id' | 'soughtBy' | 'fact'>>;
  withdrawFugitiveFact?: Resolver<ResolversTypes['FugitiveAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawFugitiveFactArgs, 'soughtBy' | 'id'>>;
  setHitAside?: Resolver<ResolversTypes['HitAnswer'], ParentType, ContextType, RequireFields<MutationSetHitAsideArgs, 'id' | 'hitId' | 'reason'>>;
  restoreHit?: Resolver<ResolversTypes['HitAnswer'], ParentType, ContextType, RequireFields<MutationRestoreHitArgs, 'id'>>;
  askForThing?: Resolver<ResolversTypes['AskedAnswer'], ParentType, ContextType, RequireFields<MutationAskForThingArgs, 'id' | 'kind' | 'value' | 'why'>>;
  answerInquiry?: Resolver<ResolversTypes['Inquiry'], ParentType, ContextType, RequireFields<MutationAnswerInquiryArgs, 'id' | 'agrees'>>;
  askForLink?: Resolver<ResolversTypes['LinkRequestAnswer'], ParentType, ContextType, RequireFields<MutationAskForLinkArgs, 'id' | 'chartId' | 'hypothesisId' | 'link'>>;
  confirmLink?: Resolver<ResolversTypes['LinkRequestAnswer'], ParentType, ContextType, RequireFields<MutationConfirmLinkArgs, 'id'>>;
  declineLink?: Resolver<ResolversTypes['LinkRequestAnswer'], ParentType, ContextType, RequireFields<MutationDeclineLinkArgs, 'id' | 'reason'>>;
  withdrawLinkRequest?: Resolver<ResolversTypes['LinkRequestAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawLinkRequestArgs, 'id'>>;
  checkImport?: Resolver<ResolversTypes['ImportAnswer'], ParentType, ContextType, RequireFields<MutationCheckImportArgs, 'id' | 'mapping'>>;
  runImport?: Resolver<ResolversTypes['ImportAnswer'], ParentType, ContextType, RequireFields<MutationRunImportArgs, 'id'>>;
  cancelImport?: Resolver<ResolversTypes['ImportAnswer'], ParentType, ContextType, RequireFields<MutationCancelImportArgs, 'id'>>;
  undoImport?: Resolver<ResolversTypes['ImportAnswer'], ParentType, ContextType, RequireFields<MutationUndoImportArgs, 'id'>>;
  recordJourney?: Resolver<ResolversTypes['JourneyAnswer'], ParentType, ContextType, RequireFields<MutationRecordJourneyArgs, 'id' | 'journey'>>;
  withdrawJourney?: Resolver<ResolversTypes['JourneyAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawJourneyArgs, 'caseId' | 'id'>>;
  restoreJourney?: Resolver<ResolversTypes['JourneyAnswer'], ParentType, ContextType, RequireFields<MutationRestoreJourneyArgs, 'caseId' | 'id' | 'version'>>;
  correctLink?: Resolver<ResolversTypes['LinkCorrectionAnswer'], ParentType, ContextType, RequireFields<MutationCorrectLinkArgs, 'id' | 'version' | 'type' | 'source' | 'target' | 'link'>>;
  recordLink?: Resolver<ResolversTypes['LinkAnswer'], ParentType, ContextType, RequireFields<MutationRecordLinkArgs, 'id' | 'link'>>;
  withdrawLink?: Resolver<ResolversTypes['LinkAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawLinkArgs, 'id' | 'type' | 'source' | 'target'>>;
  decideMatch?: Resolver<ResolversTypes['MatchAnswer'], ParentType, ContextType, RequireFields<MutationDecideMatchArgs, 'id' | 'decision' | 'key'>>;
  confirmMatch?: Resolver<ResolversTypes['MatchAnswer'], ParentType, ContextType, RequireFields<MutationConfirmMatchArgs, 'id' | 'key'>>;
  undoMatch?: Resolver<ResolversTypes['MatchAnswer'], ParentType, ContextType, RequireFields<MutationUndoMatchArgs, 'id' | 'key'>>;
  giveMembership?: Resolver<ResolversTypes['MembershipAnswer'], ParentType, ContextType, RequireFields<MutationGiveMembershipArgs, 'membership'>>;
  endMembership?: Resolver<ResolversTypes['MembershipAnswer'], ParentType, ContextType, RequireFields<MutationEndMembershipArgs, 'caseId' | 'userId' | 'seenAt'>>;
  recordMessage?: Resolver<ResolversTypes['MessageAnswer'], ParentType, ContextType, RequireFields<MutationRecordMessageArgs, 'id' | 'seen' | 'message'>>;
  correctMessage?: Resolver<ResolversTypes['MessageAnswer'], ParentType, ContextType, RequireFields<MutationCorrectMessageArgs, 'id' | 'messageId' | 'version' | 'message'>>;
  withdrawMessage?: Resolver<ResolversTypes['MessageAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawMessageArgs, 'id'>>;
  recordCaseNote?: Resolver<ResolversTypes['CaseNoteAnswer'], ParentType, ContextType, RequireFields<MutationRecordCaseNoteArgs, 'id' | 'note'>>;
  withdrawCaseNote?: Resolver<ResolversTypes['CaseNoteAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawCaseNoteArgs, 'caseId' | 'id'>>;
  restoreCaseNote?: Resolver<ResolversTypes['CaseNoteAnswer'], ParentType, ContextType, RequireFields<MutationRestoreCaseNoteArgs, 'caseId' | 'id' | 'version'>>;
  correctNotice?: Resolver<ResolversTypes['NoticeCorrectionAnswer'], ParentType, ContextType, RequireFields<MutationCorrectNoticeArgs, 'id' | 'noticeId' | 'version' | 'correction'>>;
  eraseNotice?: Resolver<ResolversTypes['NoticeAnswer'], ParentType, ContextType, RequireFields<MutationEraseNoticeArgs, 'id' | 'noticeId' | 'erasure'>>;
  assignNotice?: Resolver<ResolversTypes['NoticeOwnerAnswer'], ParentType, ContextType, RequireFields<MutationAssignNoticeArgs, 'id' | 'noticeId' | 'on'>>;
  draftNotice?: Resolver<ResolversTypes['NoticeAnswer'], ParentType, ContextType, RequireFields<MutationDraftNoticeArgs, 'id' | 'notice'>>;
  recordNoticeEvent?: Resolver<ResolversTypes['NoticeAnswer'], ParentType, ContextType, RequireFields<MutationRecordNoticeEventArgs, 'id' | 'noticeId' | 'seen' | 'event'>>;
  withdrawNoticeEvent?: Resolver<ResolversTypes['NoticeAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawNoticeEventArgs, 'noticeId' | 'id'>>;
  recordPresumedCountry?: Resolver<ResolversTypes['PresumptionAnswer'], ParentType, ContextType, RequireFields<MutationRecordPresumedCountryArgs, 'id' | 'soughtBy' | 'seen' | 'presumption'>>;
  withdrawPresumedCountry?: Resolver<ResolversTypes['PresumptionAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawPresumedCountryArgs, 'soughtBy' | 'id'>>;
  recordOffence?: Resolver<ResolversTypes['OffenceAnswer'], ParentType, ContextType, RequireFields<MutationRecordOffenceArgs, 'id' | 'offence'>>;
  withdrawOffence?: Resolver<ResolversTypes['OffenceAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawOffenceArgs, 'caseId' | 'id' | 'seen'>>;
  restoreOffence?: Resolver<ResolversTypes['OffenceAnswer'], ParentType, ContextType, RequireFields<MutationRestoreOffenceArgs, 'caseId' | 'id' | 'version'>>;
  recordProceeding?: Resolver<ResolversTypes['ProceedingAnswer'], ParentType, ContextType, RequireFields<MutationRecordProceedingArgs, 'id' | 'fact'>>;
  bringCharge?: Resolver<ResolversTypes['ProceedingAnswer'], ParentType, ContextType, RequireFields<MutationBringChargeArgs, 'id' | 'fact'>>;
  decideCharge?: Resolver<ResolversTypes['ProceedingAnswer'], ParentType, ContextType, RequireFields<MutationDecideChargeArgs, 'caseId' | 'id' | 'version' | 'approve' | 'reason'>>;
  withdrawProceeding?: Resolver<ResolversTypes['ProceedingAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawProceedingArgs, 'caseId' | 'id'>>;
  decideElement?: Resolver<ResolversTypes['ElementDecisionAnswer'], ParentType, ContextType, RequireFields<MutationDecideElementArgs, 'id' | 'decision'>>;
  withdrawElementDecision?: Resolver<ResolversTypes['ElementDecisionAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawElementDecisionArgs, 'caseId' | 'id'>>;
  recordReadinessFact?: Resolver<ResolversTypes['ReadinessFactAnswer'], ParentType, ContextType, RequireFields<MutationRecordReadinessFactArgs, 'id' | 'soughtBy' | 'fact'>>;
  withdrawReadinessFact?: Resolver<ResolversTypes['ReadinessFactAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawReadinessFactArgs, 'soughtBy' | 'id'>>;
  correctRecord?: Resolver<ResolversTypes['RecordCorrectionAnswer'], ParentType, ContextType, RequireFields<MutationCorrectRecordArgs, 'id' | 'personId' | 'version' | 'record'>>;
  recordElement?: Resolver<ResolversTypes['ElementAnswer'], ParentType, ContextType, RequireFields<MutationRecordElementArgs, 'id' | 'element'>>;
  withdrawElement?: Resolver<ResolversTypes['ElementAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawElementArgs, 'id'>>;
  freezeReport?: Resolver<ResolversTypes['FrozenReport'], ParentType, ContextType, RequireFields<MutationFreezeReportArgs, 'id' | 'year'>>;
  keepQuestion?: Resolver<ResolversTypes['KeptQuestionAnswer'], ParentType, ContextType, RequireFields<MutationKeepQuestionArgs, 'id' | 'title' | 'question' | 'sharedIds'>>;
  putAwayQuestion?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationPutAwayQuestionArgs, 'id'>>;
  explainDifference?: Resolver<ResolversTypes['WrittenReasonAnswer'], ParentType, ContextType, RequireFields<MutationExplainDifferenceArgs, 'id' | 'year' | 'figure' | 'text'>>;
  recordCountryRequest?: Resolver<ResolversTypes['CountryRequestAnswer'], ParentType, ContextType, RequireFields<MutationRecordCountryRequestArgs, 'id' | 'dossierId' | 'request'>>;
  withdrawCountryRequest?: Resolver<ResolversTypes['CountryRequestAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawCountryRequestArgs, 'caseId' | 'id'>>;
  restoreCountryRequest?: Resolver<ResolversTypes['CountryRequestAnswer'], ParentType, ContextType, RequireFields<MutationRestoreCountryRequestArgs, 'caseId' | 'id' | 'version'>>;
  recordCountryRequestEvent?: Resolver<ResolversTypes['CountryRequestAnswer'], ParentType, ContextType, RequireFields<MutationRecordCountryRequestEventArgs, 'id' | 'event'>>;
  withdrawCountryRequestEvent?: Resolver<ResolversTypes['CountryRequestAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawCountryRequestEventArgs, 'caseId' | 'id'>>;
  recordRole?: Resolver<ResolversTypes['RoleAnswer'], ParentType, ContextType, RequireFields<MutationRecordRoleArgs, 'id' | 'role'>>;
  withdrawRole?: Resolver<ResolversTypes['RoleAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawRoleArgs, 'caseId' | 'id'>>;
  restoreRole?: Resolver<ResolversTypes['RoleAnswer'], ParentType, ContextType, RequireFields<MutationRestoreRoleArgs, 'caseId' | 'id' | 'version'>>;
  recordTask?: Resolver<ResolversTypes['TaskAnswer'], ParentType, ContextType, RequireFields<MutationRecordTaskArgs, 'id' | 'task'>>;
  tickTask?: Resolver<ResolversTypes['TaskAnswer'], ParentType, ContextType, RequireFields<MutationTickTaskArgs, 'caseId' | 'id' | 'version' | 'isDone'>>;
  withdrawTask?: Resolver<ResolversTypes['TaskAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawTaskArgs, 'caseId' | 'id'>>;
  restoreTask?: Resolver<ResolversTypes['TaskAnswer'], ParentType, ContextType, RequireFields<MutationRestoreTaskArgs, 'caseId' | 'id' | 'version'>>;
  recordUnknownPeople?: Resolver<ResolversTypes['UnknownPeopleAnswer'], ParentType, ContextType, RequireFields<MutationRecordUnknownPeopleArgs, 'id' | 'people'>>;
  withdrawUnknownPeople?: Resolver<ResolversTypes['UnknownPeopleAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawUnknownPeopleArgs, 'caseId' | 'id'>>;
  restoreUnknownPeople?: Resolver<ResolversTypes['UnknownPeopleAnswer'], ParentType, ContextType, RequireFields<MutationRestoreUnknownPeopleArgs, 'caseId' | 'id'>>;
  registerVictim?: Resolver<ResolversTypes['VictimRegistered'], ParentType, ContextType, RequireFields<MutationRegisterVictimArgs, 'id' | 'arrival' | 'person' | 'children'>>;
  correctVictimArrival?: Resolver<ResolversTypes['VictimAnswer'], ParentType, ContextType, RequireFields<MutationCorrectVictimArrivalArgs, 'id' | 'victimId' | 'version' | 'arrival'>>;
  withdrawVictimArrival?: Resolver<ResolversTypes['VictimAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawVictimArrivalArgs, 'id' | 'victimId'>>;
  restoreVictimArrival?: Resolver<ResolversTypes['VictimAnswer'], ParentType, ContextType, RequireFields<MutationRestoreVictimArrivalArgs, 'id' | 'victimId' | 'version'>>;
  addVictimChild?: Resolver<ResolversTypes['VictimAnswer'], ParentType, ContextType, RequireFields<MutationAddVictimChildArgs, 'id' | 'victimId' | 'child'>>;
  takeVictimIntoCase?: Resolver<ResolversTypes['VictimAnswer'], ParentType, ContextType, RequireFields<MutationTakeVictimIntoCaseArgs, 'id' | 'victimId' | 'caseId'>>;
  recordVictimStatus?: Resolver<ResolversTypes['VictimAnswer'], ParentType, ContextType, RequireFields<MutationRecordVictimStatusArgs, 'id' | 'victimId' | 'caseId' | 'seen' | 'status'>>;
  withdrawVictimStatus?: Resolver<ResolversTypes['VictimAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawVictimStatusArgs, 'victimId' | 'id'>>;
  recordReflectionPeriod?: Resolver<ResolversTypes['VictimAnswer'], ParentType, ContextType, RequireFields<MutationRecordReflectionPeriodArgs, 'id' | 'victimId' | 'caseId' | 'on'>>;
  recordVictimHelp?: Resolver<ResolversTypes['VictimAnswer'], ParentType, ContextType, RequireFields<MutationRecordVictimHelpArgs, 'id' | 'victimId' | 'help'>>;
  withdrawVictimHelp?: Resolver<ResolversTypes['VictimAnswer'], ParentType, ContextType, RequireFields<MutationWithdrawVictimHelpArgs, 'victimId' | 'id'>>;
};

export type WaitingApprovalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaitingApprovals'] = ResolversParentTypes['WaitingApprovals']> = {
  dossiers?: Resolver<Array<ResolversTypes['WaitingDossier']>, ParentType, ContextType>;
  charges?: Resolver<Array<ResolversTypes['WaitingCharge']>, ParentType, ContextType>;
};

export type WaitingDossierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaitingDossier'] = ResolversParentTypes['WaitingDossier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['CaseRef'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DossierKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type WaitingChargeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaitingCharge'] = ResolversParentTypes['WaitingCharge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['CaseRef'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type AuditLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditLine'] = ResolversParentTypes['AuditLine']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
};

export type AuditPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditPage'] = ResolversParentTypes['AuditPage']> = {
  lines?: Resolver<Array<ResolversTypes['AuditLine']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NoticeDeadlineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeDeadline'] = ResolversParentTypes['NoticeDeadline']> = {
  kind?: Resolver<ResolversTypes['NoticeDeadlineKind'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeadlineState'], ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  metOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  isNear?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  check?: Resolver<Maybe<ResolversTypes['ReadinessCheckKind']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  isChecked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LapsingNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LapsingNotice'] = ResolversParentTypes['LapsingNotice']> = {
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
  search?: Resolver<Maybe<ResolversTypes['DomesticSearch']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['NoticeDeadline'], ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  deadlines?: Resolver<Array<ResolversTypes['NoticeDeadline']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['RequestCheckItem']>, ParentType, ContextType>;
  withdrawFor?: Resolver<Array<ResolversTypes['WithdrawalDuty']>, ParentType, ContextType>;
  searches?: Resolver<Array<ResolversTypes['DomesticSearch']>, ParentType, ContextType>;
  toldDuties?: Resolver<Array<ResolversTypes['ToldDuty']>, ParentType, ContextType>;
  mayTell?: Resolver<Array<ResolversTypes['WithdrawalDuty']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['FugitiveFact']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['SearchStanding'], ParentType, ContextType>;
  competingRequests?: Resolver<Array<ResolversTypes['CompetingRequest']>, ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  mayErase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['NoticeOwner']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['NoticeColour'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NoticeState'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['NoticeEvent']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  isOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  caveat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['CaseRef']>, ParentType, ContextType>;
  presumedCountries?: Resolver<Array<ResolversTypes['PresumedCountry']>, ParentType, ContextType>;
  isWanted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextStates?: Resolver<Array<ResolversTypes['NoticeState']>, ParentType, ContextType>;
  missedStates?: Resolver<Array<ResolversTypes['NoticeState']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['NoticeContent'], ParentType, ContextType>;
  mayWrite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  presumptions?: Resolver<Array<ResolversTypes['Presumption']>, ParentType, ContextType>;
  readyRequests?: Resolver<Array<ResolversTypes['ReadyRequest']>, ParentType, ContextType>;
  arrestReadiness?: Resolver<Array<ResolversTypes['ArrestReadiness']>, ParentType, ContextType, RequireFields<NoticeArrestReadinessArgs, 'countries'>>;
};

export type DomesticSearchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DomesticSearch'] = ResolversParentTypes['DomesticSearch']> = {
  deadlines?: Resolver<Array<ResolversTypes['NoticeDeadline']>, ParentType, ContextType>;
  endFor?: Resolver<Array<ResolversTypes['WithdrawalDuty']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['CaseRef']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['DomesticSearchGroup'], ParentType, ContextType>;
  charge?: Resolver<Maybe<ResolversTypes['DomesticSearchCharge']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['DomesticSearchEnd']>, ParentType, ContextType>;
  orderedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  earlierIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['NoticeOwner']>, ParentType, ContextType>;
  toldDuties?: Resolver<Array<ResolversTypes['ToldDuty']>, ParentType, ContextType>;
  mayTell?: Resolver<Array<ResolversTypes['WithdrawalDuty']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['FugitiveFact']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['SearchStanding'], ParentType, ContextType>;
  presumptions?: Resolver<Array<ResolversTypes['Presumption']>, ParentType, ContextType>;
  presumedCountries?: Resolver<Array<ResolversTypes['PresumedCountry']>, ParentType, ContextType>;
  readyRequests?: Resolver<Array<ResolversTypes['ReadyRequest']>, ParentType, ContextType>;
  arrestReadiness?: Resolver<Array<ResolversTypes['ArrestReadiness']>, ParentType, ContextType, RequireFields<DomesticSearchArrestReadinessArgs, 'countries'>>;
};

export type NoticeOutcomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeOutcome'] = ResolversParentTypes['NoticeOutcome']> = {
  kind?: Resolver<ResolversTypes['FugitiveFactKind'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  searches?: Resolver<Array<ResolversTypes['DomesticSearch']>, ParentType, ContextType>;
};

export type NoticeStepTimeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeStepTime'] = ResolversParentTypes['NoticeStepTime']> = {
  step?: Resolver<ResolversTypes['NoticeStep'], ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measured?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  searches?: Resolver<Array<ResolversTypes['DomesticSearch']>, ParentType, ContextType>;
  unknownNotices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  unknownSearches?: Resolver<Array<ResolversTypes['DomesticSearch']>, ParentType, ContextType>;
};

export type NoticeStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeStatistics'] = ResolversParentTypes['NoticeStatistics']> = {
  outcomes?: Resolver<Array<ResolversTypes['NoticeOutcome']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['NoticeStepTime']>, ParentType, ContextType>;
  onlyFirst?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CaseLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseLink'] = ResolversParentTypes['CaseLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseLinkKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['CaseRef'], ParentType, ContextType>;
  into?: Resolver<ResolversTypes['CaseRef'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  episodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exhibits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayTakeBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseLinksResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseLinks'] = ResolversParentTypes['CaseLinks']> = {
  links?: Resolver<Array<ResolversTypes['CaseLink']>, ParentType, ContextType>;
  joinedInto?: Resolver<Maybe<ResolversTypes['CaseRef']>, ParentType, ContextType>;
  mayLink?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayRelate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseOpeningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseOpening'] = ResolversParentTypes['CaseOpening']> = {
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlongChoiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlongChoice'] = ResolversParentTypes['AlongChoice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['CaseRole']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseColleagueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseColleague'] = ResolversParentTypes['CaseColleague']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  isMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SeveringChoicesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SeveringChoices'] = ResolversParentTypes['SeveringChoices']> = {
  people?: Resolver<Array<ResolversTypes['AlongChoice']>, ParentType, ContextType>;
  episodes?: Resolver<Array<ResolversTypes['AlongChoice']>, ParentType, ContextType>;
  exhibits?: Resolver<Array<ResolversTypes['AlongChoice']>, ParentType, ContextType>;
  colleagues?: Resolver<Array<ResolversTypes['CaseColleague']>, ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['CaseOpening'], ParentType, ContextType>;
  bodies?: Resolver<Array<ResolversTypes['CaseBody']>, ParentType, ContextType>;
};

export type CaseBodyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseBody'] = ResolversParentTypes['CaseBody']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type JoiningChoicesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JoiningChoices'] = ResolversParentTypes['JoiningChoices']> = {
  opens?: Resolver<ResolversTypes['CaseOpening'], ParentType, ContextType>;
  accounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opensBack?: Resolver<ResolversTypes['CaseOpening'], ParentType, ContextType>;
  colleagues?: Resolver<Array<ResolversTypes['CaseColleague']>, ParentType, ContextType>;
};

export type CaseLinkAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseLinkAnswer'] = ResolversParentTypes['CaseLinkAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['StageChange']>, ParentType, ContextType>;
  mainCountry?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['MembershipLevel'], ParentType, ContextType>;
  memberUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  severedFrom?: Resolver<Maybe<ResolversTypes['CaseRef']>, ParentType, ContextType>;
  severedTo?: Resolver<Array<ResolversTypes['CaseRef']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['CaseSummary'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['PersonInCase']>, ParentType, ContextType>;
  offences?: Resolver<Array<ResolversTypes['OffenceLine']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType>;
};

export type CaseRefResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseRef'] = ResolversParentTypes['CaseRef']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type StageChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageChange'] = ResolversParentTypes['StageChange']> = {
  stage?: Resolver<ResolversTypes['CaseStage'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type CaseSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseSummary'] = ResolversParentTypes['CaseSummary']> = {
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  victims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suspects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  convicted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  witnesses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonInCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonInCase'] = ResolversParentTypes['PersonInCase']> = {
  person?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleSince']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birth?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  isWanted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RoleSinceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleSince'] = ResolversParentTypes['RoleSince']> = {
  role?: Resolver<ResolversTypes['CaseRole'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CasePageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CasePage'] = ResolversParentTypes['CasePage']> = {
  cases?: Resolver<Array<ResolversTypes['Case']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CaseParticularsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseParticulars'] = ResolversParentTypes['CaseParticulars']> = {
  versionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseKind'], ParentType, ContextType>;
  titleAz?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type CaseRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseRecord'] = ResolversParentTypes['CaseRecord']> = {
  now?: Resolver<ResolversTypes['CaseParticulars'], ParentType, ContextType>;
  earlier?: Resolver<Array<ResolversTypes['CaseParticulars']>, ParentType, ContextType>;
  bodies?: Resolver<Array<ResolversTypes['CaseBody']>, ParentType, ContextType>;
  mayCorrect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseCorrectedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseCorrected'] = ResolversParentTypes['CaseCorrected']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['CaseParticulars']>, ParentType, ContextType>;
};

export type CaseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseResult'] = ResolversParentTypes['CaseResult']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ChartWorkerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChartWorker'] = ResolversParentTypes['ChartWorker']> = {
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  isReader?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tab?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
};

export type ChartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Chart'] = ResolversParentTypes['Chart']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['CaseRef']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ChartLevel'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  savedTab?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['ChartWorker']>, ParentType, ContextType>;
};

export type ChartPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChartPage'] = ResolversParentTypes['ChartPage']> = {
  charts?: Resolver<Array<ResolversTypes['Chart']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OpenedChartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenedChart'] = ResolversParentTypes['OpenedChart']> = {
  chart?: Resolver<ResolversTypes['Chart'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['NetworkColumns'], ParentType, ContextType>;
  superseded?: Resolver<ResolversTypes['NetworkColumns'], ParentType, ContextType>;
};

export type ChartDaysResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChartDays'] = ResolversParentTypes['ChartDays']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChartFiltersResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChartFilters'] = ResolversParentTypes['ChartFilters']> = {
  kinds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  certainties?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  range?: Resolver<Maybe<ResolversTypes['ChartDays']>, ParentType, ContextType>;
};

export type ChartVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChartVersion'] = ResolversParentTypes['ChartVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  isFrozen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filters?: Resolver<Maybe<ResolversTypes['ChartFilters']>, ParentType, ContextType>;
  hiddenElements?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hiddenLines?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChartColleagueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChartColleague'] = ResolversParentTypes['ChartColleague']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['ChartLevel']>, ParentType, ContextType>;
};

export type ComparedLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedLine'] = ResolversParentTypes['ComparedLine']> = {
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceName?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetName?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegradedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Regraded'] = ResolversParentTypes['Regraded']> = {
  line?: Resolver<ResolversTypes['ComparedLine'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  gradeBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gradeAfter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChartComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChartComparison'] = ResolversParentTypes['ChartComparison']> = {
  added?: Resolver<Array<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  gone?: Resolver<Array<ResolversTypes['ComparedElement']>, ParentType, ContextType>;
  addedLineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  addedLines?: Resolver<Array<ResolversTypes['ComparedLine']>, ParentType, ContextType>;
  goneLineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goneLines?: Resolver<Array<ResolversTypes['ComparedLine']>, ParentType, ContextType>;
  regraded?: Resolver<Array<ResolversTypes['Regraded']>, ParentType, ContextType>;
  newlyHiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newlyHidden?: Resolver<Array<ResolversTypes['ComparedElement']>, ParentType, ContextType>;
  shownAgainCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shownAgain?: Resolver<Array<ResolversTypes['ComparedElement']>, ParentType, ContextType>;
};

export type ComparedElementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedElement'] = ResolversParentTypes['ComparedElement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ChartAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChartAnswer'] = ResolversParentTypes['ChartAnswer']> = {
  chart?: Resolver<Maybe<ResolversTypes['Chart']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type VersionAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VersionAnswer'] = ResolversParentTypes['VersionAnswer']> = {
  version?: Resolver<Maybe<ResolversTypes['ChartVersion']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ChartVersionsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChartVersions'] = ResolversParentTypes['ChartVersions']> = {
  versions?: Resolver<Array<ResolversTypes['ChartVersion']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  elementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type CountryLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryLine'] = ResolversParentTypes['CountryLine']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  victims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fugitives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryRuleVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryRuleVersion'] = ResolversParentTypes['CountryRuleVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CountryRuleKind'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  surrendersNationals?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  papers?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  isWithdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type CountryRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryRule'] = ResolversParentTypes['CountryRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['CountryRuleVersion'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['CountryRuleVersion']>, ParentType, ContextType>;
  mayWrite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayUndo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CountryRuleAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryRuleAnswer'] = ResolversParentTypes['CountryRuleAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['CountryRuleVersion']>, ParentType, ContextType>;
};

export type DomesticSearchEndResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DomesticSearchEnd'] = ResolversParentTypes['DomesticSearchEnd']> = {
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DomesticSearchEnding']>, ParentType, ContextType>;
  caughtIn?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DomesticSearchChargeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DomesticSearchCharge'] = ResolversParentTypes['DomesticSearchCharge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DomesticSearchPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DomesticSearchPage'] = ResolversParentTypes['DomesticSearchPage']> = {
  searches?: Resolver<Array<ResolversTypes['DomesticSearch']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DomesticSearchAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DomesticSearchAnswer'] = ResolversParentTypes['DomesticSearchAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['DomesticSearch']>, ParentType, ContextType>;
};

export type DossierTemplateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DossierTemplate'] = ResolversParentTypes['DossierTemplate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DossierKind'], ParentType, ContextType>;
  isForBody?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DossierTemplateAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DossierTemplateAnswer'] = ResolversParentTypes['DossierTemplateAnswer']> = {
  template?: Resolver<Maybe<ResolversTypes['DossierTemplate']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  meanwhile?: Resolver<Maybe<ResolversTypes['DossierTemplate']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DossierChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DossierChange'] = ResolversParentTypes['DossierChange']> = {
  kind?: Resolver<ResolversTypes['DossierChangeKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standsAs?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DossierVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DossierVersion'] = ResolversParentTypes['DossierVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DossierKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['DossierLanguage'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['DossierNeed']>, ParentType, ContextType>;
  frozenAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  frozenBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DossierVersionState'], ParentType, ContextType>;
  askedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  approvers?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  leaves?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lapsed?: Resolver<Array<ResolversTypes['DossierChange']>, ParentType, ContextType>;
  mayAsk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DossierNamedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DossierNamed'] = ResolversParentTypes['DossierNamed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenedDossierVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenedDossierVersion'] = ResolversParentTypes['OpenedDossierVersion']> = {
  version?: Resolver<ResolversTypes['DossierVersion'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  naming?: Resolver<Array<ResolversTypes['DossierNamed']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['DossierChange']>, ParentType, ContextType>;
  copies?: Resolver<Array<ResolversTypes['DossierCopy']>, ParentType, ContextType>;
  signedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DossierCopyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DossierCopy'] = ResolversParentTypes['DossierCopy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  toWhom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['DossierCopyForm'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pdfSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDraft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type DossierVersionAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DossierVersionAnswer'] = ResolversParentTypes['DossierVersionAnswer']> = {
  version?: Resolver<Maybe<ResolversTypes['DossierVersion']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type DossierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['CaseRef'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DossierKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['DossierLanguage'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OpenedDossierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenedDossier'] = ResolversParentTypes['OpenedDossier']> = {
  dossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ledger?: Resolver<Array<ResolversTypes['LedgerLine']>, ParentType, ContextType>;
  nameable?: Resolver<Array<ResolversTypes['DossierNamed']>, ParentType, ContextType>;
};

export type LedgerLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerLine'] = ResolversParentTypes['LedgerLine']> = {
  kind?: Resolver<ResolversTypes['LedgerKind'], ParentType, ContextType>;
  blocks?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blockId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DossierFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DossierFact'] = ResolversParentTypes['DossierFact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['HandlingCode'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DossierAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DossierAnswer'] = ResolversParentTypes['DossierAnswer']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ProviderPermissionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProviderPermission'] = ResolversParentTypes['ProviderPermission']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allows?: Resolver<ResolversTypes['PermittedUse'], ParentType, ContextType>;
  grantedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PermissionAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PermissionAnswer'] = ResolversParentTypes['PermissionAnswer']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type FrozenChartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FrozenChart'] = ResolversParentTypes['FrozenChart']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type StruckSentenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StruckSentence'] = ResolversParentTypes['StruckSentence']> = {
  dossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StruckSentencesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StruckSentences'] = ResolversParentTypes['StruckSentences']> = {
  sentences?: Resolver<Array<ResolversTypes['StruckSentence']>, ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ToldDutyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ToldDuty'] = ResolversParentTypes['ToldDuty']> = {
  duty?: Resolver<ResolversTypes['WithdrawalDuty'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  maySettle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DutyAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DutyAnswer'] = ResolversParentTypes['DutyAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type EnquirySuggestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnquirySuggestion'] = ResolversParentTypes['EnquirySuggestion']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  about?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  elements?: Resolver<Array<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asked?: Resolver<Maybe<ResolversTypes['KeptEnquiry']>, ParentType, ContextType>;
};

export type EnquirySuggestionsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnquirySuggestions'] = ResolversParentTypes['EnquirySuggestions']> = {
  gaps?: Resolver<Array<ResolversTypes['EnquirySuggestion']>, ParentType, ContextType>;
  moreByRules?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  hasMoreAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SupersededAboutResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupersededAbout'] = ResolversParentTypes['SupersededAbout']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
};

export type KeptEnquiryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KeptEnquiry'] = ResolversParentTypes['KeptEnquiry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  about?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  superseded?: Resolver<Array<ResolversTypes['SupersededAbout']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalGround?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['EnquiryOutcome']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  mayClose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type KeptEnquiriesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KeptEnquiries'] = ResolversParentTypes['KeptEnquiries']> = {
  enquiries?: Resolver<Array<ResolversTypes['KeptEnquiry']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EnquiryAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnquiryAnswer'] = ResolversParentTypes['EnquiryAnswer']> = {
  enquiry?: Resolver<Maybe<ResolversTypes['KeptEnquiry']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type EpisodeActResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EpisodeAct'] = ResolversParentTypes['EpisodeAct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
};

export type EpisodeStopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EpisodeStop'] = ResolversParentTypes['EpisodeStop']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type EpisodeOffenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EpisodeOffence'] = ResolversParentTypes['EpisodeOffence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detectedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type EpisodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Episode'] = ResolversParentTypes['Episode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  victim?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  forms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  means?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  controls?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  debtAmount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  debtCurrency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recruitedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exploitedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exploitedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recruitedIn?: Resolver<Maybe<ResolversTypes['EpisodeStop']>, ParentType, ContextType>;
  transited?: Resolver<Array<ResolversTypes['EpisodeStop']>, ParentType, ContextType>;
  exploitedIn?: Resolver<Maybe<ResolversTypes['EpisodeStop']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  offences?: Resolver<Array<ResolversTypes['EpisodeOffence']>, ParentType, ContextType>;
  acts?: Resolver<Array<ResolversTypes['EpisodeAct']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['HandlingCode'], ParentType, ContextType>;
  sourceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mayCorrect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseEpisodesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseEpisodes'] = ResolversParentTypes['CaseEpisodes']> = {
  episodes?: Resolver<Array<ResolversTypes['Episode']>, ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  victims?: Resolver<Array<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  mayRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EpisodeAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EpisodeAnswer'] = ResolversParentTypes['EpisodeAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['Episode']>, ParentType, ContextType>;
};

export type EvidenceSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceSource'] = ResolversParentTypes['EvidenceSource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exhibitKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volume?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sheets?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lawfulBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  courtOrder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seizedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seizedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handling?: Resolver<Maybe<ResolversTypes['HandlingCode']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  takenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  admissibility?: Resolver<Maybe<ResolversTypes['Admissibility']>, ParentType, ContextType>;
  disclosedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  isSealed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['SourcePlace'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mayCorrect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['ExhibitEvent']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['SourceCitation']>, ParentType, ContextType>;
  earlier?: Resolver<Array<ResolversTypes['SourceVersion']>, ParentType, ContextType>;
  withdrawals?: Resolver<Array<ResolversTypes['SourceWithdrawal']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['ExhibitFile']>, ParentType, ContextType>;
};

export type SourceVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceVersion'] = ResolversParentTypes['SourceVersion']> = {
  versionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exhibitKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volume?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sheets?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lawfulBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  courtOrder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seizedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seizedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handling?: Resolver<Maybe<ResolversTypes['HandlingCode']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ExhibitEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExhibitEvent'] = ResolversParentTypes['ExhibitEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExhibitEventKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  fromWhom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toWhom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  earlierIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  earlier?: Resolver<Array<ResolversTypes['ExhibitEvent']>, ParentType, ContextType>;
  mayCorrect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseFact'] = ResolversParentTypes['CaseFact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sort?: Resolver<ResolversTypes['CaseFactSort'], ParentType, ContextType>;
  says?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  sourceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceCitationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceCitation'] = ResolversParentTypes['SourceCitation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['CaseFact']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  against?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithReason?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  sources?: Resolver<Array<ResolversTypes['EvidenceSource']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mayRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maySeal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayShield?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UnsupportedFactsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnsupportedFacts'] = ResolversParentTypes['UnsupportedFacts']> = {
  facts?: Resolver<Array<ResolversTypes['CaseFact']>, ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseFactsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseFacts'] = ResolversParentTypes['CaseFacts']> = {
  facts?: Resolver<Array<ResolversTypes['CaseFact']>, ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EvidenceAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceAnswer'] = ResolversParentTypes['EvidenceAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  meanwhile?: Resolver<Maybe<ResolversTypes['EvidenceSource']>, ParentType, ContextType>;
  newerEvent?: Resolver<Maybe<ResolversTypes['ExhibitEvent']>, ParentType, ContextType>;
};

export type CardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Card'] = ResolversParentTypes['Card']> = {
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  element?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['CardValue']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  hasMoreFacts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['CaseRef']>, ParentType, ContextType>;
  ownRecord?: Resolver<Maybe<ResolversTypes['OwnRecord']>, ParentType, ContextType>;
};

export type ElementWithoutResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ElementWithout'] = ResolversParentTypes['ElementWithout']> = {
  chargeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accused?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  element?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['ProofState'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['ProofState'], ParentType, ContextType>;
};

export type TieConsequencesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TieConsequences'] = ResolversParentTypes['TieConsequences']> = {
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  elements?: Resolver<Array<ResolversTypes['ElementWithout']>, ParentType, ContextType>;
};

export type SourceWithdrawalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceWithdrawal'] = ResolversParentTypes['SourceWithdrawal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['CaseFact']>, ParentType, ContextType>;
  eventKind?: Resolver<Maybe<ResolversTypes['ExhibitEventKind']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ExportMarkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExportMark'] = ResolversParentTypes['ExportMark']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  caseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['HandlingCode']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['NetworkColumns'], ParentType, ContextType>;
};

export type HiddenPlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HiddenPlace'] = ResolversParentTypes['HiddenPlace']> = {
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  x?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  y?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExhibitFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExhibitFile'] = ResolversParentTypes['ExhibitFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['FileType'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  redacts?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  marked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  markedPages?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  hidden?: Resolver<Array<ResolversTypes['HiddenPlace']>, ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  checkedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  mayCheck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FugitiveFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FugitiveFact'] = ResolversParentTypes['FugitiveFact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FugitiveFactKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['HandlingCode'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earlierIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchStandingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchStanding'] = ResolversParentTypes['SearchStanding']> = {
  kind?: Resolver<ResolversTypes['SearchStandingKind'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
};

export type FugitiveAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FugitiveAnswer'] = ResolversParentTypes['FugitiveAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['FugitiveFact']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  az?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export interface MomentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Moment'], any> {
  name: 'Moment';
}

export type PartialDateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  against?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  citationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handling?: Resolver<Maybe<ResolversTypes['HandlingCode']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  confirmation?: Resolver<Maybe<ResolversTypes['LinkConfirmation']>, ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correctedIn?: Resolver<Maybe<ResolversTypes['PlaceOfCorrection']>, ParentType, ContextType>;
};

export type ElementRefResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ElementRef'] = ResolversParentTypes['ElementRef']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  isProtected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isWanted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['GroupForm'], ParentType, ContextType>;
  activeFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dismantledOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['GroupMember']>, ParentType, ContextType>;
};

export type GroupMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupMember'] = ResolversParentTypes['GroupMember']> = {
  person?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HitReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HitReason'] = ResolversParentTypes['HitReason']> = {
  part?: Resolver<ResolversTypes['HitPart'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HitAsideResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HitAside'] = ResolversParentTypes['HitAside']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
};

export type HitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Hit'] = ResolversParentTypes['Hit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HitKind'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['HitReason']>, ParentType, ContextType>;
  isSought?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  aside?: Resolver<Maybe<ResolversTypes['HitAside']>, ParentType, ContextType>;
  mayDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
};

export type AskedAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AskedAnswer'] = ResolversParentTypes['AskedAnswer']> = {
  asked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type InquiryContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InquiryContact'] = ResolversParentTypes['InquiryContact']> = {
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type MyInquiryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MyInquiry'] = ResolversParentTypes['MyInquiry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AskedThing'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['InquiryContact']>, ParentType, ContextType>;
};

export type InquiryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Inquiry'] = ResolversParentTypes['Inquiry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AskedThing'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  asker?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['InquiryAnswer']>, ParentType, ContextType>;
};

export type HitAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HitAnswer'] = ResolversParentTypes['HitAnswer']> = {
  hit?: Resolver<ResolversTypes['Hit'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type LinkRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkRequest'] = ResolversParentTypes['LinkRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hypothesisId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['HandlingCode'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['LinkRequestOutcome']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  isPast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LinkRequestAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkRequestAnswer'] = ResolversParentTypes['LinkRequestAnswer']> = {
  request?: Resolver<Maybe<ResolversTypes['LinkRequest']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type LinkConfirmationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkConfirmation'] = ResolversParentTypes['LinkConfirmation']> = {
  askedBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  confirmedBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['ColumnMeaning'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportMappingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportMapping'] = ResolversParentTypes['ImportMapping']> = {
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['CaseRole']>, ParentType, ContextType>;
  own?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateOrder?: Resolver<ResolversTypes['DateOrder'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['HandlingCode'], ParentType, ContextType>;
};

export type ImportReadingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportReading'] = ResolversParentTypes['ImportReading']> = {
  container?: Resolver<ResolversTypes['ImportContainer'], ParentType, ContextType>;
  encoding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasBom?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  delimiter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sheets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportInspectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportInspection'] = ResolversParentTypes['ImportInspection']> = {
  reading?: Resolver<ResolversTypes['ImportReading'], ParentType, ContextType>;
  header?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  samples?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestion?: Resolver<ResolversTypes['ImportMapping'], ParentType, ContextType>;
  savedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportProgress'] = ResolversParentTypes['ImportProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  secondsLeft?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ImportCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doubtful?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportDrawingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportDrawing'] = ResolversParentTypes['ImportDrawing']> = {
  elements?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  x?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  y?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RowProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RowProblem'] = ResolversParentTypes['RowProblem']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isRefused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type RowProblemsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RowProblems'] = ResolversParentTypes['RowProblems']> = {
  problems?: Resolver<Array<ResolversTypes['RowProblem']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ImportExampleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportExample'] = ResolversParentTypes['ImportExample']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportJobResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportJob'] = ResolversParentTypes['ImportJob']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['CaseRef'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  mayRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  mapping?: Resolver<Maybe<ResolversTypes['ImportMapping']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['ImportProgress']>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['ImportCounts']>, ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['ImportExample']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportPage'] = ResolversParentTypes['ImportPage']> = {
  jobs?: Resolver<Array<ResolversTypes['ImportJob']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ImportAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportAnswer'] = ResolversParentTypes['ImportAnswer']> = {
  job?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type FactRowsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactRows'] = ResolversParentTypes['FactRows']> = {
  header?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['FactRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FactRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactRow'] = ResolversParentTypes['FactRow']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TravellerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Traveller'] = ResolversParentTypes['Traveller']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JourneyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Journey'] = ResolversParentTypes['Journey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['TravelMode'], ParentType, ContextType>;
  departedFrom?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  arrivedIn?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  travellers?: Resolver<Array<ResolversTypes['Traveller']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['HandlingCode'], ParentType, ContextType>;
  sourceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mayCorrect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseJourneysResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseJourneys'] = ResolversParentTypes['CaseJourneys']> = {
  journeys?: Resolver<Array<ResolversTypes['Journey']>, ParentType, ContextType>;
  travellers?: Resolver<Array<ResolversTypes['Traveller']>, ParentType, ContextType>;
  mayRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type JourneyAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JourneyAnswer'] = ResolversParentTypes['JourneyAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['Journey']>, ParentType, ContextType>;
};

export type SourceBehindResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceBehind'] = ResolversParentTypes['SourceBehind']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LineSourcesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineSources'] = ResolversParentTypes['LineSources']> = {
  sources?: Resolver<Array<ResolversTypes['SourceBehind']>, ParentType, ContextType>;
  source?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  restsOn?: Resolver<Array<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  isUnnamed?: Resolver<Array<ResolversTypes['Boolean']>, ParentType, ContextType>;
  grade?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type LinkVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkVersion'] = ResolversParentTypes['LinkVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  handling?: Resolver<Maybe<ResolversTypes['HandlingCode']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  confirmation?: Resolver<Maybe<ResolversTypes['LinkConfirmation']>, ParentType, ContextType>;
};

export type LinkCorrectionAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkCorrectionAnswer'] = ResolversParentTypes['LinkCorrectionAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['LinkVersion']>, ParentType, ContextType>;
};

export type LinkRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkRule'] = ResolversParentTypes['LinkRule']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LinkAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkAnswer'] = ResolversParentTypes['LinkAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type ComparedFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedField'] = ResolversParentTypes['ComparedField']> = {
  field?: Resolver<ResolversTypes['MatchField'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['FieldAgreement'], ParentType, ContextType>;
};

export type MatchReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchReason'] = ResolversParentTypes['MatchReason']> = {
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  favours?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type MatchIdentifierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchIdentifier'] = ResolversParentTypes['MatchIdentifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchSideResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchSide'] = ResolversParentTypes['MatchSide']> = {
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birth?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  citizenship?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['MatchIdentifier']>, ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['CaseRef']>, ParentType, ContextType>;
  mayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MatchState'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['MatchVerdict'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isAlert?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  newer?: Resolver<ResolversTypes['MatchSide'], ParentType, ContextType>;
  older?: Resolver<ResolversTypes['MatchSide'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['ComparedField']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['MatchReason']>, ParentType, ContextType>;
  isUnsure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsSecondPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayConfirm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MatchQueueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchQueue'] = ResolversParentTypes['MatchQueue']> = {
  matches?: Resolver<Array<ResolversTypes['Match']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MatchAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchAnswer'] = ResolversParentTypes['MatchAnswer']> = {
  match?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['MembershipLevel'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  seesIdentities?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seesSources?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  givenBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type ColleagueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Colleague'] = ResolversParentTypes['Colleague']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type CaseMembersResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseMembers'] = ResolversParentTypes['CaseMembers']> = {
  members?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  colleagues?: Resolver<Array<ResolversTypes['Colleague']>, ParentType, ContextType>;
  opens?: Resolver<Maybe<ResolversTypes['CaseOpening']>, ParentType, ContextType>;
  mayGive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayGiveIdentities?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayGiveSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MembershipAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MembershipAnswer'] = ResolversParentTypes['MembershipAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type MessageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['MessageDirection'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MessageKind'], ParentType, ContextType>;
  asks?: Resolver<Maybe<ResolversTypes['MessageAsk']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  bureau?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ourReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theirReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['MessageUrgency'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['HandlingCode'], ParentType, ContextType>;
  caveat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['MessageLanguage']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['CaseRef']>, ParentType, ContextType>;
  about?: Resolver<Array<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  answers?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isCompeting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waitingFor?: Resolver<Maybe<ResolversTypes['MessageWaiting']>, ParentType, ContextType>;
  thread?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['MessageGiven']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  mayWrite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MessageGivenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageGiven'] = ResolversParentTypes['MessageGiven']> = {
  toWhom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['GivenFact']>, ParentType, ContextType>;
};

export type GivenFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GivenFact'] = ResolversParentTypes['GivenFact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type FormFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormFact'] = ResolversParentTypes['FormFact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FilledFormResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FilledForm'] = ResolversParentTypes['FilledForm']> = {
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  given?: Resolver<Array<ResolversTypes['FormFact']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type MessageFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageFile'] = ResolversParentTypes['MessageFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MessagePageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessagePage'] = ResolversParentTypes['MessagePage']> = {
  messages?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MessageAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MessageAnswer'] = ResolversParentTypes['MessageAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
};

export type CompetingRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompetingRequest'] = ResolversParentTypes['CompetingRequest']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  asks?: Resolver<Maybe<ResolversTypes['MessageAsk']>, ParentType, ContextType>;
  messageId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  noticeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type CitedTitleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitedTitle'] = ResolversParentTypes['CitedTitle']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormSource'] = ResolversParentTypes['FormSource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['CitedTitle']>, ParentType, ContextType>;
};

export type NoticeFormLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeFormLine'] = ResolversParentTypes['NoticeFormLine']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  restsOn?: Resolver<Array<ResolversTypes['FormSource']>, ParentType, ContextType>;
};

export type NoticeFormSectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeFormSection'] = ResolversParentTypes['NoticeFormSection']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['NoticeFormLine']>, ParentType, ContextType>;
};

export type NoticeFormSheetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeFormSheet'] = ResolversParentTypes['NoticeFormSheet']> = {
  sections?: Resolver<Array<ResolversTypes['NoticeFormSection']>, ParentType, ContextType>;
  given?: Resolver<Array<ResolversTypes['FormFact']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PrintedFormResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PrintedForm'] = ResolversParentTypes['PrintedForm']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Array<ResolversTypes['FormFact']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export interface NetworkColumnsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NetworkColumns'], any> {
  name: 'NetworkColumns';
}

export type NeighbourCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighbourCount'] = ResolversParentTypes['NeighbourCount']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['Direction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CardValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CardValue'] = ResolversParentTypes['CardValue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handling?: Resolver<Maybe<ResolversTypes['HandlingCode']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['CaseRef']>, ParentType, ContextType>;
};

export type LineFactsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineFacts'] = ResolversParentTypes['LineFacts']> = {
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CrimeHistoryEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CrimeHistoryEntry'] = ResolversParentTypes['CrimeHistoryEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['CrimeSide'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  says?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  case?: Resolver<ResolversTypes['CaseRef'], ParentType, ContextType>;
  isMeanwhile?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProtectedRoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProtectedRole'] = ResolversParentTypes['ProtectedRole']> = {
  accused?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type BothHistoriesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BothHistories'] = ResolversParentTypes['BothHistories']> = {
  accused?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  victim?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['CrimeHistoryEntry']>, ParentType, ContextType>;
};

export type NonPunishmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NonPunishment'] = ResolversParentTypes['NonPunishment']> = {
  roles?: Resolver<Array<ResolversTypes['ProtectedRole']>, ParentType, ContextType>;
  histories?: Resolver<Array<ResolversTypes['BothHistories']>, ParentType, ContextType>;
};

export type CaseNoteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseNote'] = ResolversParentTypes['CaseNote']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  struck?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseNotesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseNotes'] = ResolversParentTypes['CaseNotes']> = {
  notes?: Resolver<Array<ResolversTypes['CaseNote']>, ParentType, ContextType>;
  mayAdd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseNoteAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseNoteAnswer'] = ResolversParentTypes['CaseNoteAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['CaseNote']>, ParentType, ContextType>;
};

export type NoticeContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeContent'] = ResolversParentTypes['NoticeContent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['NoticeColour'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caveat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['HandlingCode'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['CaseRef']>, ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['NoticeGround']>, ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type NoticeCorrectionAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeCorrectionAnswer'] = ResolversParentTypes['NoticeCorrectionAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['NoticeContent']>, ParentType, ContextType>;
};

export type ErasureCarrierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ErasureCarrier'] = ResolversParentTypes['ErasureCarrier']> = {
  kind?: Resolver<ResolversTypes['ErasureCarrierKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipients?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['CaseRef']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  mayErase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEarlier?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NoticeErasureContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeErasureContent'] = ResolversParentTypes['NoticeErasureContent']> = {
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staying?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherRecords?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carriers?: Resolver<Array<ResolversTypes['ErasureCarrier']>, ParentType, ContextType>;
};

export type ErasedNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ErasedNotice'] = ResolversParentTypes['ErasedNotice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['NoticeColour'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  erasedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  erasedBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  isPending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isFileKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayErase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NoticeOwnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeOwner'] = ResolversParentTypes['NoticeOwner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['CaseMember']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['NoticeOwner']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type NoticeOwnerAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeOwnerAnswer'] = ResolversParentTypes['NoticeOwnerAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['NoticeOwner']>, ParentType, ContextType>;
};

export type NoticeEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeEvent'] = ResolversParentTypes['NoticeEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NoticeState'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  onText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dualCriminality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earlierIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PresumedCountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PresumedCountry'] = ResolversParentTypes['PresumedCountry']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type NoticePageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticePage'] = ResolversParentTypes['NoticePage']> = {
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type NoticeGroundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeGround'] = ResolversParentTypes['NoticeGround']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeGroundKind'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NoticeAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticeAnswer'] = ResolversParentTypes['NoticeAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Array<ResolversTypes['NoticeEvent']>, ParentType, ContextType>;
};

export type PresumptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Presumption'] = ResolversParentTypes['Presumption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  earlierIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PresumptionAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PresumptionAnswer'] = ResolversParentTypes['PresumptionAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Array<ResolversTypes['Presumption']>, ParentType, ContextType>;
};

export type OffenceLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OffenceLine'] = ResolversParentTypes['OffenceLine']> = {
  article?: Resolver<ResolversTypes['LawArticle'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withIct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cleared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDetected?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  lastDetected?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type LawArticleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LawArticle'] = ResolversParentTypes['LawArticle']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type OffenceChargeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OffenceCharge'] = ResolversParentTypes['OffenceCharge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
};

export type OffenceEpisodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OffenceEpisode'] = ResolversParentTypes['OffenceEpisode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  victim?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  began?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OffenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Offence'] = ResolversParentTypes['Offence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['LawArticle'], ParentType, ContextType>;
  detectedOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  isAttempt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withIct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isCleared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  committedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  committedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['HandlingCode'], ParentType, ContextType>;
  sourceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  charges?: Resolver<Array<ResolversTypes['OffenceCharge']>, ParentType, ContextType>;
  episodes?: Resolver<Array<ResolversTypes['OffenceEpisode']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mayCorrect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OffencePageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OffencePage'] = ResolversParentTypes['OffencePage']> = {
  offences?: Resolver<Array<ResolversTypes['Offence']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  articles?: Resolver<Array<ResolversTypes['LawArticle']>, ParentType, ContextType>;
  mayRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OffenceAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OffenceAnswer'] = ResolversParentTypes['OffenceAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['Offence']>, ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  outcome?: Resolver<ResolversTypes['PathOutcome'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['NetworkColumns'], ParentType, ContextType>;
  paths?: Resolver<Array<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  hasUndatedLinks?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutAt?: Resolver<Array<ResolversTypes['ElementRef']>, ParentType, ContextType>;
};

export type ConnectingNetworkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectingNetwork'] = ResolversParentTypes['ConnectingNetwork']> = {
  outcome?: Resolver<ResolversTypes['PathOutcome'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['NetworkColumns'], ParentType, ContextType>;
  paths?: Resolver<Array<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  apart?: Resolver<Array<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  cutAt?: Resolver<Array<ResolversTypes['ElementRef']>, ParentType, ContextType>;
};

export type CommonNeighbourResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommonNeighbour'] = ResolversParentTypes['CommonNeighbour']> = {
  element?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  of?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CommonNeighboursResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommonNeighbours'] = ResolversParentTypes['CommonNeighbours']> = {
  neighbours?: Resolver<Array<ResolversTypes['CommonNeighbour']>, ParentType, ContextType>;
  network?: Resolver<ResolversTypes['NetworkColumns'], ParentType, ContextType>;
  isCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SharedThingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedThing'] = ResolversParentTypes['SharedThing']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  element?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['ElementRef']>, ParentType, ContextType>;
};

export type SharedThingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedThings'] = ResolversParentTypes['SharedThings']> = {
  things?: Resolver<Array<ResolversTypes['SharedThing']>, ParentType, ContextType>;
  network?: Resolver<ResolversTypes['NetworkColumns'], ParentType, ContextType>;
  isCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PatternResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Pattern'] = ResolversParentTypes['Pattern']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['PatternParameter']>, ParentType, ContextType>;
};

export type PatternParameterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatternParameter'] = ResolversParentTypes['PatternParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['PatternUnit'], ParentType, ContextType>;
  default?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PatternElementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatternElement'] = ResolversParentTypes['PatternElement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PatternLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatternLine'] = ResolversParentTypes['PatternLine']> = {
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PatternValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatternValue'] = ResolversParentTypes['PatternValue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PatternMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatternMatch'] = ResolversParentTypes['PatternMatch']> = {
  elements?: Resolver<Array<ResolversTypes['PatternElement']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PatternLine']>, ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['CaseRef']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['PatternValue']>, ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PatternResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PatternResult'] = ResolversParentTypes['PatternResult']> = {
  matches?: Resolver<Array<ResolversTypes['PatternMatch']>, ParentType, ContextType>;
  network?: Resolver<ResolversTypes['NetworkColumns'], ParentType, ContextType>;
  isCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timedOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type PersonRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonRecord'] = ResolversParentTypes['PersonRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['CaseRef']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['PersonName']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birth?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  birthPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citizenship?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  handling?: Resolver<Maybe<ResolversTypes['HandlingCode']>, ParentType, ContextType>;
  sourceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  earlierIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  earlier?: Resolver<Array<ResolversTypes['PersonRecord']>, ParentType, ContextType>;
  mayCorrect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type PersonNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonName'] = ResolversParentTypes['PersonName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isProtected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isWanted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['PersonRecord']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['PersonRole']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
};

export type PersonRoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonRole'] = ResolversParentTypes['PersonRole']> = {
  case?: Resolver<ResolversTypes['CaseRef'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CaseRole'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProceedingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Proceeding'] = ResolversParentTypes['Proceeding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProceedingKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['CaseStage']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  releasedOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['LawArticle']>, ParentType, ContextType>;
  participation?: Resolver<Maybe<ResolversTypes['Participation']>, ParentType, ContextType>;
  inAbsentia?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['ChargeApproval']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  broughtBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  offences?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  court?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  courtCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instance?: Resolver<Maybe<ResolversTypes['CourtInstance']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['DecisionResult']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['SentenceType']>, ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suspended?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  appellant?: Resolver<Maybe<ResolversTypes['Appellant']>, ParentType, ContextType>;
  follows?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  sourceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mayCorrect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  charge?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeadlineState'], ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  metOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  isChecked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProceedingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Proceedings'] = ResolversParentTypes['Proceedings']> = {
  facts?: Resolver<Array<ResolversTypes['Proceeding']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  nextStages?: Resolver<Array<ResolversTypes['CaseStage']>, ParentType, ContextType>;
  mayWrite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayBring?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  articles?: Resolver<Array<ResolversTypes['LawArticle']>, ParentType, ContextType>;
  courts?: Resolver<Array<ResolversTypes['Court']>, ParentType, ContextType>;
};

export type CourtResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Court'] = ResolversParentTypes['Court']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ProceedingAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProceedingAnswer'] = ResolversParentTypes['ProceedingAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['Proceeding']>, ParentType, ContextType>;
};

export type ElementDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ElementDecision'] = ResolversParentTypes['ElementDecision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ElementVerdict'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stateThen?: Resolver<Maybe<ResolversTypes['ProofState']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ElementDecisionAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ElementDecisionAnswer'] = ResolversParentTypes['ElementDecisionAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['ElementDecision']>, ParentType, ContextType>;
};

export type ProofResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Proof'] = ResolversParentTypes['Proof']> = {
  rows?: Resolver<Array<ResolversTypes['ProofRow']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['ProofSource']>, ParentType, ContextType>;
  otherSources?: Resolver<Array<ResolversTypes['ProofSource']>, ParentType, ContextType>;
  falls?: Resolver<ResolversTypes['ProofFalls'], ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProofFallsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProofFalls'] = ResolversParentTypes['ProofFalls']> = {
  facts?: Resolver<Array<ResolversTypes['CaseFact']>, ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProofRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProofRow'] = ResolversParentTypes['ProofRow']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accused?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['LawArticle'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  participation?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
  isChecked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  elements?: Resolver<Array<ResolversTypes['ProofElement']>, ParentType, ContextType>;
  mayDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOfOwnOffences?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aggravating?: Resolver<Array<ResolversTypes['ProofElement']>, ParentType, ContextType>;
};

export type ProofElementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProofElement'] = ResolversParentTypes['ProofElement']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProofState'], ParentType, ContextType>;
  isContested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['ProofFact']>, ParentType, ContextType>;
  couldShow?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['ElementDecision']>, ParentType, ContextType>;
};

export type ProofFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProofFact'] = ResolversParentTypes['ProofFact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  says?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  isAgainst?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['ProofCitation']>, ParentType, ContextType>;
};

export type ProofCitationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProofCitation'] = ResolversParentTypes['ProofCitation']> = {
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  against?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  citationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProofSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProofSource'] = ResolversParentTypes['ProofSource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  discounted?: Resolver<Maybe<ResolversTypes['DiscountReason']>, ParentType, ContextType>;
  isChallenged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReadinessFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadinessFact'] = ResolversParentTypes['ReadinessFact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReadinessCheckKind'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['ReadinessAnswer'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReadinessFactAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadinessFactAnswer'] = ResolversParentTypes['ReadinessFactAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['ReadinessFact']>, ParentType, ContextType>;
};

export type ReadinessCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadinessCheck'] = ResolversParentTypes['ReadinessCheck']> = {
  kind?: Resolver<ResolversTypes['ReadinessCheckKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadinessState'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  lapsesOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['ReadinessFact']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['CountryRuleVersion']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['ReadinessAnswer']>, ParentType, ContextType>;
  dependsOnCountry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReadinessPeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadinessPeriod'] = ResolversParentTypes['ReadinessPeriod']> = {
  kind?: Resolver<ResolversTypes['NoticeDeadlineKind'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArrestReadinessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArrestReadiness'] = ResolversParentTypes['ArrestReadiness']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['LikelyCountryReason']>, ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['ReadinessCheck']>, ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['ReadinessPeriod']>, ParentType, ContextType>;
};

export type ReadyRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadyRequest'] = ResolversParentTypes['ReadyRequest']> = {
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['DossierVersion']>, ParentType, ContextType>;
};

export type OpenCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenCheck'] = ResolversParentTypes['OpenCheck']> = {
  kind?: Resolver<ResolversTypes['ReadinessCheckKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReadinessState'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ArrestOutlookResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArrestOutlook'] = ResolversParentTypes['ArrestOutlook']> = {
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
  search?: Resolver<Maybe<ResolversTypes['DomesticSearch']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['LikelyCountryReason']>, ParentType, ContextType>;
  isReady?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  open?: Resolver<Array<ResolversTypes['OpenCheck']>, ParentType, ContextType>;
  lapsesFirst?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type ArrestOutlooksResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArrestOutlooks'] = ResolversParentTypes['ArrestOutlooks']> = {
  outlooks?: Resolver<Array<ResolversTypes['ArrestOutlook']>, ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecordCorrectionAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordCorrectionAnswer'] = ResolversParentTypes['RecordCorrectionAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['PersonRecord']>, ParentType, ContextType>;
};

export type ResemblingElementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResemblingElement'] = ResolversParentTypes['ResemblingElement']> = {
  element?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ElementCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ElementCheck'] = ResolversParentTypes['ElementCheck']> = {
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mended?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ResolversTypes['NameParts']>, ParentType, ContextType>;
  isSealed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  resembling?: Resolver<Array<ResolversTypes['ResemblingElement']>, ParentType, ContextType>;
};

export type NamePartsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NameParts'] = ResolversParentTypes['NameParts']> = {
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  father?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ElementAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ElementAnswer'] = ResolversParentTypes['ElementAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type OwnRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnRecord'] = ResolversParentTypes['OwnRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorridorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Corridor'] = ResolversParentTypes['Corridor']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  home?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recruitment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transit?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  destinations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorridorsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Corridors'] = ResolversParentTypes['Corridors']> = {
  roads?: Resolver<Array<ResolversTypes['Corridor']>, ParentType, ContextType>;
  wholeSince?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrozenReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FrozenReport'] = ResolversParentTypes['FrozenReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  frozenAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  frozenBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ReportDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportDifference'] = ResolversParentTypes['ReportDifference']> = {
  figure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frozen?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  asKnownThen?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['ReportDifferenceReason'], ParentType, ContextType>;
};

export type FrozenReportAgainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FrozenReportAgain'] = ResolversParentTypes['FrozenReportAgain']> = {
  version?: Resolver<ResolversTypes['FrozenReport'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['ReportDifference']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['FrozenReason']>, ParentType, ContextType>;
};

export type FrozenReportRecordsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FrozenReportRecords'] = ResolversParentTypes['FrozenReportRecords']> = {
  added?: Resolver<Array<ResolversTypes['FigureRecord']>, ParentType, ContextType>;
  gone?: Resolver<Array<ResolversTypes['FigureRecord']>, ParentType, ContextType>;
};

export type QuestionTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionTotal'] = ResolversParentTypes['QuestionTotal']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QuestionCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionCell'] = ResolversParentTypes['QuestionCell']> = {
  first?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  second?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QuestionAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionAnswer'] = ResolversParentTypes['QuestionAnswer']> = {
  firsts?: Resolver<Array<ResolversTypes['QuestionTotal']>, ParentType, ContextType>;
  seconds?: Resolver<Array<ResolversTypes['QuestionTotal']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['QuestionCell']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wholeSince?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type QuestionFilterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionFilter'] = ResolversParentTypes['QuestionFilter']> = {
  dimension?: Resolver<ResolversTypes['QuestionDimension'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AskedQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AskedQuestion'] = ResolversParentTypes['AskedQuestion']> = {
  subject?: Resolver<ResolversTypes['QuestionSubject'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['QuestionDimension'], ParentType, ContextType>;
  second?: Resolver<Maybe<ResolversTypes['QuestionDimension']>, ParentType, ContextType>;
  filters?: Resolver<Array<ResolversTypes['QuestionFilter']>, ParentType, ContextType>;
};

export type QuestionColleagueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionColleague'] = ResolversParentTypes['QuestionColleague']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type KeptQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KeptQuestion'] = ResolversParentTypes['KeptQuestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['AskedQuestion'], ParentType, ContextType>;
  keptAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sharedWith?: Resolver<Array<ResolversTypes['QuestionColleague']>, ParentType, ContextType>;
};

export type KeptQuestionAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KeptQuestionAnswer'] = ResolversParentTypes['KeptQuestionAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['KeptQuestion']>, ParentType, ContextType>;
};

export type ReportFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportFigure'] = ResolversParentTypes['ReportFigure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  chapter?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  publishedChange?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  computed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  computedChange?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  chart?: Resolver<Maybe<ResolversTypes['ReportChart']>, ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['SeriesValue']>, ParentType, ContextType>;
  quotation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasRecords?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishedBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  explained?: Resolver<Maybe<ResolversTypes['WrittenReason']>, ParentType, ContextType>;
};

export type SeriesValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SeriesValue'] = ResolversParentTypes['SeriesValue']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FigureRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureRecord'] = ResolversParentTypes['FigureRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['CaseRef']>, ParentType, ContextType>;
  elementId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FigureRecordsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureRecords'] = ResolversParentTypes['FigureRecords']> = {
  records?: Resolver<Array<ResolversTypes['FigureRecord']>, ParentType, ContextType>;
  visible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportClaim'] = ResolversParentTypes['ReportClaim']> = {
  left?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  is?: Resolver<ResolversTypes['ReportRelation'], ParentType, ContextType>;
  right?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ReportContradictionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportContradiction'] = ResolversParentTypes['ReportContradiction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['ReportClaim']>, ParentType, ContextType>;
};

export type PublishedValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishedValue'] = ResolversParentTypes['PublishedValue']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type PublishedTrendResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishedTrend'] = ResolversParentTypes['PublishedTrend']> = {
  chart?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['PublishedValue']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  totalSource?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type WrittenReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WrittenReason'] = ResolversParentTypes['WrittenReason']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type WrittenReasonAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WrittenReasonAnswer'] = ResolversParentTypes['WrittenReasonAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['WrittenReason']>, ParentType, ContextType>;
};

export type FrozenReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FrozenReason'] = ResolversParentTypes['FrozenReason']> = {
  figure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountryRequestEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryRequestEvent'] = ResolversParentTypes['CountryRequestEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CountryRequestState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GivenCopyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GivenCopy'] = ResolversParentTypes['GivenCopy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  versionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toWhom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['DossierCopyForm'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type CountryRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryRequest'] = ResolversParentTypes['CountryRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['CaseRef'], ParentType, ContextType>;
  dossierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dossierTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CountryRequestState'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['CountryRequestEvent']>, ParentType, ContextType>;
  next?: Resolver<Array<ResolversTypes['CountryRequestState']>, ParentType, ContextType>;
  given?: Resolver<Array<ResolversTypes['GivenCopy']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CountryRequestAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryRequestAnswer'] = ResolversParentTypes['CountryRequestAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['CountryRequest']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['CountryRequest']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RoleInCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleInCase'] = ResolversParentTypes['RoleInCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CaseRole'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['HandlingCode'], ParentType, ContextType>;
  sourceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mayCorrect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RoleChoiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleChoice'] = ResolversParentTypes['RoleChoice']> = {
  person?: Resolver<ResolversTypes['ElementRef'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['CaseRole']>, ParentType, ContextType>;
};

export type CaseRolesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseRoles'] = ResolversParentTypes['CaseRoles']> = {
  roles?: Resolver<Array<ResolversTypes['RoleInCase']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['RoleChoice']>, ParentType, ContextType>;
  mayRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RoleAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleAnswer'] = ResolversParentTypes['RoleAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['RoleInCase']>, ParentType, ContextType>;
};

export type RoutesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Routes'] = ResolversParentTypes['Routes']> = {
  who?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  fact?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  certainty?: Resolver<Array<Maybe<ResolversTypes['Certainty']>>, ParentType, ContextType>;
  from?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  to?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  element?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['CaseRef']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birth?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['CaseRef']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['CaseRole']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['ElementRef']>, ParentType, ContextType>;
};

export type SearchGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchGroup'] = ResolversParentTypes['SearchGroup']> = {
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hits?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchFacetValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchFacetValue'] = ResolversParentTypes['SearchFacetValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['CaseRef']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchFacet'] = ResolversParentTypes['SearchFacet']> = {
  name?: Resolver<ResolversTypes['SearchFilterName'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['SearchFacetValue']>, ParentType, ContextType>;
};

export type SearchAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchAnswer'] = ResolversParentTypes['SearchAnswer']> = {
  groups?: Resolver<Array<ResolversTypes['SearchGroup']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['SearchFacet']>, ParentType, ContextType>;
};

export type TaskVictimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskVictim'] = ResolversParentTypes['TaskVictim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pseudonym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freeFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type TaskConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskConflict'] = ResolversParentTypes['TaskConflict']> = {
  reason?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  freeFrom?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
};

export type CaseTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseTask'] = ResolversParentTypes['CaseTask']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['CaseRef'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['CaseMember'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TaskKind']>, ParentType, ContextType>;
  victim?: Resolver<Maybe<ResolversTypes['TaskVictim']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['TaskConflict']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayTick?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseMember'] = ResolversParentTypes['CaseMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type CaseTasksResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseTasks'] = ResolversParentTypes['CaseTasks']> = {
  tasks?: Resolver<Array<ResolversTypes['CaseTask']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['CaseMember']>, ParentType, ContextType>;
  victims?: Resolver<Array<ResolversTypes['TaskVictim']>, ParentType, ContextType>;
  mayAdd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TaskAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskAnswer'] = ResolversParentTypes['TaskAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['CaseTask']>, ParentType, ContextType>;
};

export type CaseEpisodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseEpisode'] = ResolversParentTypes['CaseEpisode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  victim?: Resolver<Maybe<ResolversTypes['ElementRef']>, ParentType, ContextType>;
  forms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnknownPeopleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnknownPeople'] = ResolversParentTypes['UnknownPeople']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  estimateFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  estimateTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['UnknownPeopleAs'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  episode?: Resolver<Maybe<ResolversTypes['CaseEpisode']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  credibility?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['HandlingCode'], ParentType, ContextType>;
  sourceText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mayCorrect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseUnknownPeopleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseUnknownPeople'] = ResolversParentTypes['CaseUnknownPeople']> = {
  groups?: Resolver<Array<ResolversTypes['UnknownPeople']>, ParentType, ContextType>;
  episodes?: Resolver<Array<ResolversTypes['CaseEpisode']>, ParentType, ContextType>;
  mayRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UnknownPeopleAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnknownPeopleAnswer'] = ResolversParentTypes['UnknownPeopleAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['UnknownPeople']>, ParentType, ContextType>;
};

export type VictimArrivalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VictimArrival'] = ResolversParentTypes['VictimArrival']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  cameBy?: Resolver<ResolversTypes['VictimCameBy'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agrees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTaken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSealed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bornIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citizenship?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takers?: Resolver<Array<ResolversTypes['CaseRef']>, ParentType, ContextType>;
};

export type VictimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Victim'] = ResolversParentTypes['Victim']> = {
  arrival?: Resolver<Maybe<ResolversTypes['VictimArrival']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pseudonym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isChild?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['VictimStatus']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['VictimStatusEntry']>, ParentType, ContextType>;
  reflection?: Resolver<ResolversTypes['ReflectionPeriod'], ParentType, ContextType>;
  help?: Resolver<Array<ResolversTypes['VictimHelp']>, ParentType, ContextType>;
  due?: Resolver<Array<ResolversTypes['VictimHelp']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['VictimChild']>, ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['VictimCase']>, ParentType, ContextType>;
  mayRecordHelp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VictimChildResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VictimChild'] = ResolversParentTypes['VictimChild']> = {
  bornFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bornTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tie?: Resolver<Maybe<ResolversTypes['ChildTie']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pseudonym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bornIn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VictimRegisteredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VictimRegistered'] = ResolversParentTypes['VictimRegistered']> = {
  victimId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type VictimStatusEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VictimStatusEntry'] = ResolversParentTypes['VictimStatusEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['CaseRef']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VictimStatus'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['VictimStatusBy']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReflectionPeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReflectionPeriod'] = ResolversParentTypes['ReflectionPeriod']> = {
  state?: Resolver<ResolversTypes['ReflectionState'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  freeFrom?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VictimHelpResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VictimHelp'] = ResolversParentTypes['VictimHelp']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  forId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VictimHelpKind'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  providerCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReferralOutcome']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['CaseRef']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  earlier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VictimCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VictimCase'] = ResolversParentTypes['VictimCase']> = {
  case?: Resolver<ResolversTypes['CaseRef'], ParentType, ContextType>;
  next?: Resolver<Array<ResolversTypes['VictimStatus']>, ParentType, ContextType>;
};

export type VictimDeadlineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VictimDeadline'] = ResolversParentTypes['VictimDeadline']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  victimId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VictimPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VictimPage'] = ResolversParentTypes['VictimPage']> = {
  victims?: Resolver<Array<ResolversTypes['Victim']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type HelpProviderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpProvider'] = ResolversParentTypes['HelpProvider']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HelpServiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpService'] = ResolversParentTypes['HelpService']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isForChild?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMoney?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isReferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HelpChoicesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpChoices'] = ResolversParentTypes['HelpChoices']> = {
  providers?: Resolver<Array<ResolversTypes['HelpProvider']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['HelpService']>, ParentType, ContextType>;
};

export type VictimAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VictimAnswer'] = ResolversParentTypes['VictimAnswer']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['Victim']>, ParentType, ContextType>;
};

export type SupportEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportEntry'] = ResolversParentTypes['SupportEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupportPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportPage'] = ResolversParentTypes['SupportPage']> = {
  entries?: Resolver<Array<ResolversTypes['SupportEntry']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Me?: MeResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  MyResult?: MyResultResolvers<ContextType>;
  AccountResult?: AccountResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  WaitingApprovals?: WaitingApprovalsResolvers<ContextType>;
  WaitingDossier?: WaitingDossierResolvers<ContextType>;
  WaitingCharge?: WaitingChargeResolvers<ContextType>;
  AuditLine?: AuditLineResolvers<ContextType>;
  AuditPage?: AuditPageResolvers<ContextType>;
  NoticeDeadline?: NoticeDeadlineResolvers<ContextType>;
  LapsingNotice?: LapsingNoticeResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  DomesticSearch?: DomesticSearchResolvers<ContextType>;
  NoticeOutcome?: NoticeOutcomeResolvers<ContextType>;
  NoticeStepTime?: NoticeStepTimeResolvers<ContextType>;
  NoticeStatistics?: NoticeStatisticsResolvers<ContextType>;
  CaseLink?: CaseLinkResolvers<ContextType>;
  CaseLinks?: CaseLinksResolvers<ContextType>;
  CaseOpening?: CaseOpeningResolvers<ContextType>;
  AlongChoice?: AlongChoiceResolvers<ContextType>;
  CaseColleague?: CaseColleagueResolvers<ContextType>;
  SeveringChoices?: SeveringChoicesResolvers<ContextType>;
  CaseBody?: CaseBodyResolvers<ContextType>;
  JoiningChoices?: JoiningChoicesResolvers<ContextType>;
  CaseLinkAnswer?: CaseLinkAnswerResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseRef?: CaseRefResolvers<ContextType>;
  StageChange?: StageChangeResolvers<ContextType>;
  CaseSummary?: CaseSummaryResolvers<ContextType>;
  PersonInCase?: PersonInCaseResolvers<ContextType>;
  RoleSince?: RoleSinceResolvers<ContextType>;
  CasePage?: CasePageResolvers<ContextType>;
  CaseParticulars?: CaseParticularsResolvers<ContextType>;
  CaseRecord?: CaseRecordResolvers<ContextType>;
  CaseCorrected?: CaseCorrectedResolvers<ContextType>;
  CaseResult?: CaseResultResolvers<ContextType>;
  ChartWorker?: ChartWorkerResolvers<ContextType>;
  Chart?: ChartResolvers<ContextType>;
  ChartPage?: ChartPageResolvers<ContextType>;
  OpenedChart?: OpenedChartResolvers<ContextType>;
  ChartDays?: ChartDaysResolvers<ContextType>;
  ChartFilters?: ChartFiltersResolvers<ContextType>;
  ChartVersion?: ChartVersionResolvers<ContextType>;
  ChartColleague?: ChartColleagueResolvers<ContextType>;
  ComparedLine?: ComparedLineResolvers<ContextType>;
  Regraded?: RegradedResolvers<ContextType>;
  ChartComparison?: ChartComparisonResolvers<ContextType>;
  ComparedElement?: ComparedElementResolvers<ContextType>;
  ChartAnswer?: ChartAnswerResolvers<ContextType>;
  VersionAnswer?: VersionAnswerResolvers<ContextType>;
  ChartVersions?: ChartVersionsResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  CountryLine?: CountryLineResolvers<ContextType>;
  CountryRuleVersion?: CountryRuleVersionResolvers<ContextType>;
  CountryRule?: CountryRuleResolvers<ContextType>;
  CountryRuleAnswer?: CountryRuleAnswerResolvers<ContextType>;
  DomesticSearchEnd?: DomesticSearchEndResolvers<ContextType>;
  DomesticSearchCharge?: DomesticSearchChargeResolvers<ContextType>;
  DomesticSearchPage?: DomesticSearchPageResolvers<ContextType>;
  DomesticSearchAnswer?: DomesticSearchAnswerResolvers<ContextType>;
  DossierTemplate?: DossierTemplateResolvers<ContextType>;
  DossierTemplateAnswer?: DossierTemplateAnswerResolvers<ContextType>;
  DossierChange?: DossierChangeResolvers<ContextType>;
  DossierVersion?: DossierVersionResolvers<ContextType>;
  DossierNamed?: DossierNamedResolvers<ContextType>;
  OpenedDossierVersion?: OpenedDossierVersionResolvers<ContextType>;
  DossierCopy?: DossierCopyResolvers<ContextType>;
  DossierVersionAnswer?: DossierVersionAnswerResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  OpenedDossier?: OpenedDossierResolvers<ContextType>;
  LedgerLine?: LedgerLineResolvers<ContextType>;
  DossierFact?: DossierFactResolvers<ContextType>;
  DossierAnswer?: DossierAnswerResolvers<ContextType>;
  ProviderPermission?: ProviderPermissionResolvers<ContextType>;
  PermissionAnswer?: PermissionAnswerResolvers<ContextType>;
  FrozenChart?: FrozenChartResolvers<ContextType>;
  StruckSentence?: StruckSentenceResolvers<ContextType>;
  StruckSentences?: StruckSentencesResolvers<ContextType>;
  ToldDuty?: ToldDutyResolvers<ContextType>;
  DutyAnswer?: DutyAnswerResolvers<ContextType>;
  EnquirySuggestion?: EnquirySuggestionResolvers<ContextType>;
  EnquirySuggestions?: EnquirySuggestionsResolvers<ContextType>;
  SupersededAbout?: SupersededAboutResolvers<ContextType>;
  KeptEnquiry?: KeptEnquiryResolvers<ContextType>;
  KeptEnquiries?: KeptEnquiriesResolvers<ContextType>;
  EnquiryAnswer?: EnquiryAnswerResolvers<ContextType>;
  EpisodeAct?: EpisodeActResolvers<ContextType>;
  EpisodeStop?: EpisodeStopResolvers<ContextType>;
  EpisodeOffence?: EpisodeOffenceResolvers<ContextType>;
  Episode?: EpisodeResolvers<ContextType>;
  CaseEpisodes?: CaseEpisodesResolvers<ContextType>;
  EpisodeAnswer?: EpisodeAnswerResolvers<ContextType>;
  EvidenceSource?: EvidenceSourceResolvers<ContextType>;
  SourceVersion?: SourceVersionResolvers<ContextType>;
  ExhibitEvent?: ExhibitEventResolvers<ContextType>;
  CaseFact?: CaseFactResolvers<ContextType>;
  SourceCitation?: SourceCitationResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  UnsupportedFacts?: UnsupportedFactsResolvers<ContextType>;
  CaseFacts?: CaseFactsResolvers<ContextType>;
  EvidenceAnswer?: EvidenceAnswerResolvers<ContextType>;
  Card?: CardResolvers<ContextType>;
  ElementWithout?: ElementWithoutResolvers<ContextType>;
  TieConsequences?: TieConsequencesResolvers<ContextType>;
  SourceWithdrawal?: SourceWithdrawalResolvers<ContextType>;
  ExportMark?: ExportMarkResolvers<ContextType>;
  HiddenPlace?: HiddenPlaceResolvers<ContextType>;
  ExhibitFile?: ExhibitFileResolvers<ContextType>;
  FugitiveFact?: FugitiveFactResolvers<ContextType>;
  SearchStanding?: SearchStandingResolvers<ContextType>;
  FugitiveAnswer?: FugitiveAnswerResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Day?: GraphQLScalarType;
  Moment?: GraphQLScalarType;
  PartialDate?: PartialDateResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  ElementRef?: ElementRefResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupMember?: GroupMemberResolvers<ContextType>;
  HitReason?: HitReasonResolvers<ContextType>;
  HitAside?: HitAsideResolvers<ContextType>;
  Hit?: HitResolvers<ContextType>;
  AskedAnswer?: AskedAnswerResolvers<ContextType>;
  InquiryContact?: InquiryContactResolvers<ContextType>;
  MyInquiry?: MyInquiryResolvers<ContextType>;
  Inquiry?: InquiryResolvers<ContextType>;
  HitAnswer?: HitAnswerResolvers<ContextType>;
  LinkRequest?: LinkRequestResolvers<ContextType>;
  LinkRequestAnswer?: LinkRequestAnswerResolvers<ContextType>;
  LinkConfirmation?: LinkConfirmationResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportMapping?: ImportMappingResolvers<ContextType>;
  ImportReading?: ImportReadingResolvers<ContextType>;
  ImportInspection?: ImportInspectionResolvers<ContextType>;
  ImportProgress?: ImportProgressResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportDrawing?: ImportDrawingResolvers<ContextType>;
  RowProblem?: RowProblemResolvers<ContextType>;
  RowProblems?: RowProblemsResolvers<ContextType>;
  ImportExample?: ImportExampleResolvers<ContextType>;
  ImportJob?: ImportJobResolvers<ContextType>;
  ImportPage?: ImportPageResolvers<ContextType>;
  ImportAnswer?: ImportAnswerResolvers<ContextType>;
  FactRows?: FactRowsResolvers<ContextType>;
  FactRow?: FactRowResolvers<ContextType>;
  Traveller?: TravellerResolvers<ContextType>;
  Journey?: JourneyResolvers<ContextType>;
  CaseJourneys?: CaseJourneysResolvers<ContextType>;
  JourneyAnswer?: JourneyAnswerResolvers<ContextType>;
  SourceBehind?: SourceBehindResolvers<ContextType>;
  LineSources?: LineSourcesResolvers<ContextType>;
  LinkVersion?: LinkVersionResolvers<ContextType>;
  LinkCorrectionAnswer?: LinkCorrectionAnswerResolvers<ContextType>;
  LinkRule?: LinkRuleResolvers<ContextType>;
  LinkAnswer?: LinkAnswerResolvers<ContextType>;
  ComparedField?: ComparedFieldResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  MatchIdentifier?: MatchIdentifierResolvers<ContextType>;
  MatchSide?: MatchSideResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  MatchQueue?: MatchQueueResolvers<ContextType>;
  MatchAnswer?: MatchAnswerResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Colleague?: ColleagueResolvers<ContextType>;
  CaseMembers?: CaseMembersResolvers<ContextType>;
  MembershipAnswer?: MembershipAnswerResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageGiven?: MessageGivenResolvers<ContextType>;
  GivenFact?: GivenFactResolvers<ContextType>;
  FormFact?: FormFactResolvers<ContextType>;
  FilledForm?: FilledFormResolvers<ContextType>;
  MessageFile?: MessageFileResolvers<ContextType>;
  MessagePage?: MessagePageResolvers<ContextType>;
  MessageAnswer?: MessageAnswerResolvers<ContextType>;
  CompetingRequest?: CompetingRequestResolvers<ContextType>;
  CitedTitle?: CitedTitleResolvers<ContextType>;
  FormSource?: FormSourceResolvers<ContextType>;
  NoticeFormLine?: NoticeFormLineResolvers<ContextType>;
  NoticeFormSection?: NoticeFormSectionResolvers<ContextType>;
  NoticeFormSheet?: NoticeFormSheetResolvers<ContextType>;
  PrintedForm?: PrintedFormResolvers<ContextType>;
  NetworkColumns?: GraphQLScalarType;
  NeighbourCount?: NeighbourCountResolvers<ContextType>;
  CardValue?: CardValueResolvers<ContextType>;
  LineFacts?: LineFactsResolvers<ContextType>;
  CrimeHistoryEntry?: CrimeHistoryEntryResolvers<ContextType>;
  ProtectedRole?: ProtectedRoleResolvers<ContextType>;
  BothHistories?: BothHistoriesResolvers<ContextType>;
  NonPunishment?: NonPunishmentResolvers<ContextType>;
  CaseNote?: CaseNoteResolvers<ContextType>;
  CaseNotes?: CaseNotesResolvers<ContextType>;
  CaseNoteAnswer?: CaseNoteAnswerResolvers<ContextType>;
  NoticeContent?: NoticeContentResolvers<ContextType>;
  NoticeCorrectionAnswer?: NoticeCorrectionAnswerResolvers<ContextType>;
  ErasureCarrier?: ErasureCarrierResolvers<ContextType>;
  NoticeErasureContent?: NoticeErasureContentResolvers<ContextType>;
  ErasedNotice?: ErasedNoticeResolvers<ContextType>;
  NoticeOwner?: NoticeOwnerResolvers<ContextType>;
  NoticeOwnerAnswer?: NoticeOwnerAnswerResolvers<ContextType>;
  NoticeEvent?: NoticeEventResolvers<ContextType>;
  PresumedCountry?: PresumedCountryResolvers<ContextType>;
  NoticePage?: NoticePageResolvers<ContextType>;
  NoticeGround?: NoticeGroundResolvers<ContextType>;
  NoticeAnswer?: NoticeAnswerResolvers<ContextType>;
  Presumption?: PresumptionResolvers<ContextType>;
  PresumptionAnswer?: PresumptionAnswerResolvers<ContextType>;
  OffenceLine?: OffenceLineResolvers<ContextType>;
  LawArticle?: LawArticleResolvers<ContextType>;
  OffenceCharge?: OffenceChargeResolvers<ContextType>;
  OffenceEpisode?: OffenceEpisodeResolvers<ContextType>;
  Offence?: OffenceResolvers<ContextType>;
  OffencePage?: OffencePageResolvers<ContextType>;
  OffenceAnswer?: OffenceAnswerResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  ConnectingNetwork?: ConnectingNetworkResolvers<ContextType>;
  CommonNeighbour?: CommonNeighbourResolvers<ContextType>;
  CommonNeighbours?: CommonNeighboursResolvers<ContextType>;
  SharedThing?: SharedThingResolvers<ContextType>;
  SharedThings?: SharedThingsResolvers<ContextType>;
  Pattern?: PatternResolvers<ContextType>;
  PatternParameter?: PatternParameterResolvers<ContextType>;
  PatternElement?: PatternElementResolvers<ContextType>;
  PatternLine?: PatternLineResolvers<ContextType>;
  PatternValue?: PatternValueResolvers<ContextType>;
  PatternMatch?: PatternMatchResolvers<ContextType>;
  PatternResult?: PatternResultResolvers<ContextType>;
  PersonRecord?: PersonRecordResolvers<ContextType>;
  PersonName?: PersonNameResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonRole?: PersonRoleResolvers<ContextType>;
  Proceeding?: ProceedingResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  Proceedings?: ProceedingsResolvers<ContextType>;
  Court?: CourtResolvers<ContextType>;
  ProceedingAnswer?: ProceedingAnswerResolvers<ContextType>;
  ElementDecision?: ElementDecisionResolvers<ContextType>;
  ElementDecisionAnswer?: ElementDecisionAnswerResolvers<ContextType>;
  Proof?: ProofResolvers<ContextType>;
  ProofFalls?: ProofFallsResolvers<ContextType>;
  ProofRow?: ProofRowResolvers<ContextType>;
  ProofElement?: ProofElementResolvers<ContextType>;
  ProofFact?: ProofFactResolvers<ContextType>;
  ProofCitation?: ProofCitationResolvers<ContextType>;
  ProofSource?: ProofSourceResolvers<ContextType>;
  ReadinessFact?: ReadinessFactResolvers<ContextType>;
  ReadinessFactAnswer?: ReadinessFactAnswerResolvers<ContextType>;
  ReadinessCheck?: ReadinessCheckResolvers<ContextType>;
  ReadinessPeriod?: ReadinessPeriodResolvers<ContextType>;
  ArrestReadiness?: ArrestReadinessResolvers<ContextType>;
  ReadyRequest?: ReadyRequestResolvers<ContextType>;
  OpenCheck?: OpenCheckResolvers<ContextType>;
  ArrestOutlook?: ArrestOutlookResolvers<ContextType>;
  ArrestOutlooks?: ArrestOutlooksResolvers<ContextType>;
  RecordCorrectionAnswer?: RecordCorrectionAnswerResolvers<ContextType>;
  ResemblingElement?: ResemblingElementResolvers<ContextType>;
  ElementCheck?: ElementCheckResolvers<ContextType>;
  NameParts?: NamePartsResolvers<ContextType>;
  ElementAnswer?: ElementAnswerResolvers<ContextType>;
  OwnRecord?: OwnRecordResolvers<ContextType>;
  Corridor?: CorridorResolvers<ContextType>;
  Corridors?: CorridorsResolvers<ContextType>;
  FrozenReport?: FrozenReportResolvers<ContextType>;
  ReportDifference?: ReportDifferenceResolvers<ContextType>;
  FrozenReportAgain?: FrozenReportAgainResolvers<ContextType>;
  FrozenReportRecords?: FrozenReportRecordsResolvers<ContextType>;
  QuestionTotal?: QuestionTotalResolvers<ContextType>;
  QuestionCell?: QuestionCellResolvers<ContextType>;
  QuestionAnswer?: QuestionAnswerResolvers<ContextType>;
  QuestionFilter?: QuestionFilterResolvers<ContextType>;
  AskedQuestion?: AskedQuestionResolvers<ContextType>;
  QuestionColleague?: QuestionColleagueResolvers<ContextType>;
  KeptQuestion?: KeptQuestionResolvers<ContextType>;
  KeptQuestionAnswer?: KeptQuestionAnswerResolvers<ContextType>;
  ReportFigure?: ReportFigureResolvers<ContextType>;
  SeriesValue?: SeriesValueResolvers<ContextType>;
  FigureRecord?: FigureRecordResolvers<ContextType>;
  FigureRecords?: FigureRecordsResolvers<ContextType>;
  ReportClaim?: ReportClaimResolvers<ContextType>;
  ReportContradiction?: ReportContradictionResolvers<ContextType>;
  PublishedValue?: PublishedValueResolvers<ContextType>;
  PublishedTrend?: PublishedTrendResolvers<ContextType>;
  WrittenReason?: WrittenReasonResolvers<ContextType>;
  WrittenReasonAnswer?: WrittenReasonAnswerResolvers<ContextType>;
  FrozenReason?: FrozenReasonResolvers<ContextType>;
  CountryRequestEvent?: CountryRequestEventResolvers<ContextType>;
  GivenCopy?: GivenCopyResolvers<ContextType>;
  CountryRequest?: CountryRequestResolvers<ContextType>;
  CountryRequestAnswer?: CountryRequestAnswerResolvers<ContextType>;
  RoleInCase?: RoleInCaseResolvers<ContextType>;
  RoleChoice?: RoleChoiceResolvers<ContextType>;
  CaseRoles?: CaseRolesResolvers<ContextType>;
  RoleAnswer?: RoleAnswerResolvers<ContextType>;
  Routes?: RoutesResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchGroup?: SearchGroupResolvers<ContextType>;
  SearchFacetValue?: SearchFacetValueResolvers<ContextType>;
  SearchFacet?: SearchFacetResolvers<ContextType>;
  SearchAnswer?: SearchAnswerResolvers<ContextType>;
  TaskVictim?: TaskVictimResolvers<ContextType>;
  TaskConflict?: TaskConflictResolvers<ContextType>;
  CaseTask?: CaseTaskResolvers<ContextType>;
  CaseMember?: CaseMemberResolvers<ContextType>;
  CaseTasks?: CaseTasksResolvers<ContextType>;
  TaskAnswer?: TaskAnswerResolvers<ContextType>;
  CaseEpisode?: CaseEpisodeResolvers<ContextType>;
  UnknownPeople?: UnknownPeopleResolvers<ContextType>;
  CaseUnknownPeople?: CaseUnknownPeopleResolvers<ContextType>;
  UnknownPeopleAnswer?: UnknownPeopleAnswerResolvers<ContextType>;
  VictimArrival?: VictimArrivalResolvers<ContextType>;
  Victim?: VictimResolvers<ContextType>;
  VictimChild?: VictimChildResolvers<ContextType>;
  VictimRegistered?: VictimRegisteredResolvers<ContextType>;
  VictimStatusEntry?: VictimStatusEntryResolvers<ContextType>;
  ReflectionPeriod?: ReflectionPeriodResolvers<ContextType>;
  VictimHelp?: VictimHelpResolvers<ContextType>;
  VictimCase?: VictimCaseResolvers<ContextType>;
  VictimDeadline?: VictimDeadlineResolvers<ContextType>;
  VictimPage?: VictimPageResolvers<ContextType>;
  HelpProvider?: HelpProviderResolvers<ContextType>;
  HelpService?: HelpServiceResolvers<ContextType>;
  HelpChoices?: HelpChoicesResolvers<ContextType>;
  VictimAnswer?: VictimAnswerResolvers<ContextType>;
  SupportEntry?: SupportEntryResolvers<ContextType>;
  SupportPage?: SupportPageResolvers<ContextType>;
};

