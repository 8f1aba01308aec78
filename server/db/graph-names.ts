/** Labels and relationship types of the graph: docs/data-model.md. A statement that uses another name is not loaded. */

export const ANCHOR_LABELS = [
  'Anchor',
  'Person',
  'Organisation',
  'Group',
  'Place',
  'Phone',
  'Handset',
  'Email',
  'Account',
  'BankAccount',
  'Vehicle',
  'Document',
  'Identifier',
  'Advert',
] as const;

export const REFERENCE_LABELS = [
  'Reference',
  'Country',
  'District',
  'LawArticle',
  'Body',
  'PublishedFigure',
] as const;

export const FACT_LABELS = [
  'Fact',
  'Record',
  'Name',
  'Case',
  'CaseLink',
  'StageChange',
  'Offence',
  'Episode',
  'Detention',
  'Charge',
  'ElementDecision',
  'Committal',
  'Decision',
  'Sentence',
  'Appeal',
  'DomesticSearch',
  'Notice',
  'NoticeEvent',
  'NoticeVersion',
  'ErasedNotice',
  'Arrest',
  'Release',
  'Surrender',
  'Sighting',
  'Message',
  'VictimStatus',
  'SealedIdentity',
  'Support',
  'Trip',
  'Meeting',
  'Exhibit',
  'ExhibitVersion',
  'ExhibitEvent',
  'ExhibitFile',
  'Report',
  'Statement',
  'UnknownPersons',
  'Citation',
  'Withdrawal',
  'ImportJob',
  'ImportRefusal',
  'MatchCandidate',
  'Merge',
  'HitAside',
  'Inquiry',
  'Chart',
  'ChartVersion',
  'Enquiry',
  'LinkRequest',
  'CaseTask',
  'CaseNote',
  'CaseVersion',
  'CountryRequest',
  'CountryRequestEvent',
  'ReadinessFact',
  'NoticeOwner',
  'ToldDuty',
  'CountryRule',
  'Dossier',
  'DossierVersion',
  'DossierCopy',
  'ReportVersion',
  'ReportQuestion',
  'ReportReason',
  'Permission',
] as const;

/** What regulates the graph and is no fact about anybody. */
export const STRUCTURE_LABELS = [
  'User',
  'Session',
  'Compartment',
  'AuditMark',
  'AuditLine',
  'ImportMapping',
  'DossierTemplate',
  'SchemaVersion',
  'SchemaLock',
  'NameKeys',
  'World',
] as const;

export const STRUCTURE_TYPES = ['MEMBER', 'HOLDS', 'SHARES'] as const;

/** Ties: they touch a fact node and have its compartment and times. */
export const TIE_TYPES = [
  'DESCRIBES',
  'NAMED',
  'COVERS',
  'SEVERED_FROM',
  'IN_CASE',
  'QUALIFIED_AS',
  'OF_VICTIM',
  'RECRUITED_IN',
  'TRANSITED',
  'EXPLOITED_IN',
  'AT_PLACE',
  'PART_OF',
  'AGAINST',
  'ON',
  'FOLLOWS',
  'SEEKS',
  'BASED_ON',
  'OF_NOTICE',
  'OF',
  'UNDER',
  'IN',
  'CONCERNS',
  'EXCHANGED_WITH',
  'STATUS_OF',
  'IDENTIFIES',
  'GIVEN_TO',
  'PROVIDED_BY',
  'TOOK',
  'DEPARTED_FROM',
  'ARRIVED_AT',
  'ATTENDED',
  'STATED_BY',
  'OF_IMPORT',
  'OF_EXHIBIT',
  'COMPARES',
  'MERGED',
  'WORKS_ON',
] as const;

/** What ties two elements to each other. Each carries the ids of its ends, so that a hub is read by an index and not by what hangs on it. */
export const LINK_TYPES = [
  'SUBGROUP_OF',
  'MEMBER_OF',
  'RELATED_TO',
  'ASSOCIATE_OF',
  'LIVES_WITH',
  'CONTACTED',
  'EMPLOYED_BY',
  'BOUGHT_TICKET_FROM',
  'PAID',
  'USES',
  'OWNS',
  'HOLDS_DOCUMENT',
  'HAS_IDENTIFIER',
  'POSTED',
  'MADE',
  'FORGED_DOCUMENT_FOR',
  'SAME_AS',
  'NOT_SAME_AS',
  'NO_LINK_FOUND',
  'OPERATES_IN',
  'BELIEVED_HIDING_IN',
  'CITIZEN_OF',
  'RESIDES_IN',
] as const;

/** Links that say who does it to whom; the others hold both ways. */
export const DIRECTED_LINK_TYPES = [
  'MEMBER_OF',
  'SUBGROUP_OF',
  'PAID',
  'FORGED_DOCUMENT_FOR',
  'MADE',
  'EMPLOYED_BY',
] as const satisfies readonly (typeof LINK_TYPES)[number][];

/** What somebody did in an episode. */
export const ACT_TYPES = [
  'RECRUITED',
  'TRANSPORTED',
  'TRANSFERRED',
  'HARBOURED',
  'RECEIVED',
  'CONTROLLED',
  'EXPLOITED',
  'FINANCED',
] as const;

export const RELATIONSHIP_FACT_TYPES = [
  'SUSPECT_IN',
  'VICTIM_IN',
  'INJURED_PARTY_IN',
  'WITNESS_IN',
  ...ACT_TYPES,
  ...LINK_TYPES,
  'CONTRADICTS',
] as const;

const labels = new Set<string>([...ANCHOR_LABELS, ...REFERENCE_LABELS, ...FACT_LABELS, ...STRUCTURE_LABELS]);
const types = new Set<string>([...STRUCTURE_TYPES, ...TIE_TYPES, ...RELATIONSHIP_FACT_TYPES]);
const links = new Set<string>(LINK_TYPES);
const facts = new Set<string>(FACT_LABELS);
const structureTypes = new Set<string>(STRUCTURE_TYPES);

export const isKnownLabel = (name: string): boolean => labels.has(name);
export const isKnownType = (name: string): boolean => types.has(name);
export const isFactLabel = (name: string): boolean => facts.has(name);
export const isLinkType = (name: string): boolean => links.has(name);
export const isStructureType = (name: string): boolean => structureTypes.has(name);
