import { isLeafType, getNamedType, type GraphQLField } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import { ROLES, type Role } from '../../server/db/viewer.ts';
import { createSchema } from '../../server/graphql/schema.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';

const UNIT: readonly Role[] = ['ANALYST', 'INVESTIGATOR', 'PROSECUTOR', 'LIAISON', 'SUPERVISOR'];
const QUESTION = '{ subject: CASES, from: "2025-01-01", to: "2025-12-31", first: YEAR, filters: [] }';
const REPORT_READERS: readonly Role[] = ['ANALYST', 'PROSECUTOR', 'LIAISON', 'SUPERVISOR'];
const WRITERS: readonly Role[] = ['ANALYST', 'INVESTIGATOR', 'PROSECUTOR', 'LIAISON'];
const APPROVERS: readonly Role[] = ['PROSECUTOR', 'SUPERVISOR'];
const ADMINISTRATOR: readonly Role[] = ['ADMINISTRATOR'];

/** Whoever may see victims under their pseudonyms: those of his compartments. */
const CARERS: readonly Role[] = [...UNIT, 'CENTRE'];

type Row = {
  /** The roles that may; every other one is refused. */
  roles: readonly Role[];
  /** Answered only in a working session whose purpose is stated. */
  needsPurpose: boolean;
  /** Arguments that bring the request as far as the guard and change nothing. */
  args?: string;
};

const nobody = newUlid();
const importer = (args = `id: "${nobody}"`): Row => ({ roles: WRITERS, needsPurpose: true, args });
const unit = (args?: string): Row => ({ roles: UNIT, needsPurpose: true, ...(args ? { args } : {}) });

const writer = (args: string): Row => ({ roles: WRITERS, needsPurpose: true, args });
const approver = (args: string): Row => ({ roles: APPROVERS, needsPurpose: true, args });

const liaison = (args: string): Row => ({ roles: ['LIAISON'], needsPurpose: true, args });

const carer = (args?: string): Row => ({ roles: CARERS, needsPurpose: true, ...(args ? { args } : {}) });

const NEW_PHONE = `element: { caseId: "${nobody}", kind: "Phone", value: "x", certainty: PRESUMED, reliability: "C", credibility: 3, handling: H0, sourceText: "x" }`;

const STEP = `fact: { caseId: "${nobody}", kind: COMMITTAL, on: "2025-03-01", sourceText: "x" }`;
const NEW_OFFENCE = `offence: { caseId: "${nobody}", article: "144-1", committedFrom: "2025", detectedOn: "2025-03-01", isAttempt: false, withIct: false, isCleared: false, certainty: PRESUMED, reliability: "C", credibility: 3, handling: H0, sourceText: "x" }`;
const NEW_EPISODE = `episode: { caseId: "${nobody}", victimId: "${nobody}", forms: [], means: [], controls: [], transited: [], exploitedIn: "TR", offenceIds: [], acts: [], certainty: PRESUMED, reliability: "C", credibility: 3, handling: H0, sourceText: "x" }`;
const NEW_MESSAGE = `message: { caseId: "${nobody}", direction: IN, kind: REQUEST, country: "TR", urgency: ROUTINE, on: "2025-03-01", handling: H0, subject: "abc", people: [], notices: [] }`;
const NEW_EXHIBIT = `exhibit: { caseId: "${nobody}", number: "1", exhibitKind: "DOCUMENT", handling: H0, isSealed: false }`;
const NEW_TOLD = `told: { caseId: "${nobody}", kind: REPORT, number: "1", on: "2025-01-01", given: "OPEN", text: "x", reliability: "C", credibility: 3, handling: H0, place: CASE }`;

/** Who may ask for what: written out by hand, so that a change of the permission table is seen here. */
const MATRIX: Record<string, Row> = {
  'Query.me': { roles: ROLES, needsPurpose: false },
  'Query.allCountries': { roles: ROLES, needsPurpose: false },
  'Query.accounts': { roles: ADMINISTRATOR, needsPurpose: false },
  'Query.auditLines': { roles: ['AUDITOR'], needsPurpose: false },
  'Query.cases': unit(),
  'Query.case': unit(`id: "${nobody}"`),
  'Query.person': unit(`id: "${nobody}"`),
  'Query.search': unit('text: "nobody at all"'),
  'Query.stillVisible': unit(`ids: ["${nobody}"]`),
  'Query.groups': unit(),
  'Query.group': unit(`id: "${nobody}"`),
  'Query.notices': unit('first: 1'),
  'Query.notice': unit(`id: "${nobody}"`),
  'Query.lapsingNotices': unit(),
  'Query.noticesToWithdraw': unit(),
  'Query.noticeCalendar': unit(),
  'Query.messages': unit('first: 1'),
  'Query.messagesUnder': unit('ourReference: "nobody"'),
  'Query.message': unit(`id: "${nobody}"`),
  'Query.messageForm': liaison(`personId: "${nobody}", country: "TR", form: ARREST, language: EN`),
  'Query.noticeFormSheet': liaison(`noticeId: "${nobody}", country: "TR", language: EN`),
  'Query.noticeForm': liaison(`noticeId: "${nobody}", country: "TR", language: EN`),
  'Query.messageFile': liaison(`id: "${nobody}"`),
  'Mutation.recordMessage': liaison(`id: "${nobody}", seen: [], ${NEW_MESSAGE}`),
  'Mutation.correctMessage': liaison(
    `id: "${nobody}", messageId: "${nobody}", version: "${nobody}", ${NEW_MESSAGE}`,
  ),
  'Mutation.withdrawMessage': liaison(`id: "${nobody}"`),
  'Query.noticeStatistics': unit(),
  'Query.noticeStatisticsFile': unit(),
  'Query.noticeEventVersions': unit(`noticeId: "${nobody}", id: "${nobody}"`),
  'Query.fugitiveFactVersions': unit(`soughtBy: "${nobody}", id: "${nobody}"`),
  'Query.noticeGrounds': unit(`caseId: "${nobody}"`),
  'Query.domesticSearches': unit('first: 1'),
  'Query.domesticSearch': unit(`id: "${nobody}"`),
  'Query.searchesToEnd': unit(),
  'Query.searchesAlone': unit(),
  'Query.arrestOutlooks': unit(),
  'Query.domesticSearchVersions': unit(`id: "${nobody}"`),
  'Mutation.recordDomesticSearch': liaison(
    `id: "${nobody}", search: { group: LINKED, number: "1", on: "2025-03-01", orderedBy: "abc", document: "abc", reliability: "A", credibility: 1 }`,
  ),
  'Mutation.endDomesticSearch': liaison(`id: "${nobody}", version: "${nobody}"`),
  'Mutation.restoreDomesticSearch': liaison(`id: "${nobody}"`),
  'Mutation.withdrawDomesticSearch': liaison(`id: "${nobody}"`),
  'Mutation.draftNotice': liaison(
    `id: "${nobody}", notice: { caseId: "${nobody}", people: ["${nobody}"], number: "x-1", colour: RED, purpose: "PROSECUTION", requestedBy: "AZ", on: "2025-03-01", ground: "abc", document: "abc" }`,
  ),
  'Mutation.recordNoticeEvent': liaison(
    `id: "${nobody}", noticeId: "${nobody}", seen: [], event: { state: REQUESTED, on: "2025-03-01", ground: "abc", document: "abc" }`,
  ),
  'Query.noticeVersions': unit(`noticeId: "${nobody}"`),
  'Mutation.correctNotice': liaison(
    `id: "${nobody}", noticeId: "${nobody}", version: "${nobody}", correction: { number: "x-1", colour: RED, handling: H0 }`,
  ),
  'Query.presumptionVersions': unit(`soughtBy: "${nobody}", id: "${nobody}"`),
  'Mutation.recordPresumedCountry': liaison(
    `id: "${nobody}", soughtBy: "${nobody}", seen: [], presumption: { country: "TR", certainty: PRESUMED, reliability: "B", credibility: 2, ground: "abc", document: "abc" }`,
  ),
  'Mutation.withdrawPresumedCountry': liaison(`soughtBy: "${nobody}", id: "${nobody}"`),
  'Mutation.tellDuty': unit(`id: "${nobody}", soughtBy: "${nobody}", duty: CHARGE_ENDED`),
  'Mutation.settleDuty': unit(`id: "${nobody}", soughtBy: "${nobody}", duty: CHARGE_ENDED`),
  'Query.noticeOfficers': liaison(`noticeId: "${nobody}"`),
  'Query.searchOfficers': liaison(`searchId: "${nobody}"`),
  'Mutation.assignSearch': liaison(
    `id: "${nobody}", searchId: "${nobody}", ownerId: "${nobody}", on: "2025-01-01"`,
  ),
  'Mutation.assignNotice': liaison(
    `id: "${nobody}", noticeId: "${nobody}", ownerId: "${nobody}", on: "2025-01-01"`,
  ),
  'Query.noticeErasure': liaison(`noticeId: "${nobody}"`),
  'Query.erasedNotice': unit(`id: "${nobody}"`),
  'Mutation.eraseNotice': liaison(
    `id: "${nobody}", noticeId: "${nobody}", erasure: { number: "x-1", on: "2025-03-01", ground: "abc", messages: [] }`,
  ),
  'Mutation.withdrawNoticeEvent': liaison(`noticeId: "${nobody}", id: "${nobody}"`),
  'Mutation.recordFugitiveFact': liaison(
    `id: "${nobody}", soughtBy: "${nobody}", fact: { kind: ARREST, on: "2025-03-01", country: "TR", document: "abc" }`,
  ),
  'Mutation.withdrawFugitiveFact': liaison(`soughtBy: "${nobody}", id: "${nobody}"`),
  'Mutation.recordReadinessFact': liaison(
    `id: "${nobody}", soughtBy: "${nobody}", fact: { kind: DNA, answer: HAVE, on: "2025-03-01", document: "abc" }`,
  ),
  'Mutation.withdrawReadinessFact': liaison(`soughtBy: "${nobody}", id: "${nobody}"`),
  'Query.countryRules': unit(),
  'Mutation.recordCountryRule': liaison(
    `id: "${nobody}", rule: { kind: DOCUMENTS, country: "XX", days: 18, validFrom: "2025-01-01", source: "abc", checkedOn: "2025-01-01" }`,
  ),
  'Mutation.undoCountryRule': liaison(`id: "${nobody}", version: "${nobody}"`),
  'Query.offences': unit(`caseId: "${nobody}"`),
  'Query.offenceVersions': unit(`caseId: "${nobody}", id: "${nobody}"`),
  'Query.caseRecord': unit(`caseId: "${nobody}"`),
  'Query.caseBodies': unit(),
  'Mutation.correctCase': unit(
    `caseId: "${nobody}", version: "${nobody}", expected: "${nobody}", case: { number: "xxx", kind: CRIMINAL, titleAz: "xxx", titleEn: "xxx", openedOn: "2025-01-01" }`,
  ),
  'Query.caseRoles': unit(`caseId: "${nobody}"`),
  'Query.roleVersions': unit(`caseId: "${nobody}", id: "${nobody}"`),
  'Mutation.recordRole': writer(
    `id: "${nobody}", role: { caseId: "${nobody}", personId: "${nobody}", role: SUSPECT, certainty: CONFIRMED, reliability: "A", credibility: 1, handling: H0, sourceText: "abc" }`,
  ),
  'Mutation.withdrawRole': writer(`caseId: "${nobody}", id: "${nobody}"`),
  'Mutation.correctRecord': writer(
    `id: "${nobody}", personId: "${nobody}", version: "${nobody}", record: { certainty: CONFIRMED, reliability: "A", credibility: 1, handling: H0, sourceText: "abc" }`,
  ),
  'Query.caseEpisodes': unit(`caseId: "${nobody}"`),
  'Query.episodeVersions': unit(`caseId: "${nobody}", id: "${nobody}"`),
  'Query.checkEpisode': writer(NEW_EPISODE),
  'Mutation.recordEpisode': writer(`id: "${nobody}", ${NEW_EPISODE}`),
  'Mutation.withdrawEpisode': writer(`caseId: "${nobody}", id: "${nobody}"`),
  'Mutation.restoreEpisode': writer(`caseId: "${nobody}", id: "${nobody}", version: "${nobody}"`),
  'Query.checkOffence': writer(NEW_OFFENCE),
  'Mutation.recordOffence': writer(`id: "${nobody}", ${NEW_OFFENCE}`),
  'Mutation.withdrawOffence': writer(`caseId: "${nobody}", id: "${nobody}", seen: []`),
  'Mutation.restoreOffence': writer(`caseId: "${nobody}", id: "${nobody}", version: "${nobody}"`),
  'Query.proof': unit(`caseId: "${nobody}"`),
  'Query.dossiers': unit(`caseId: "${nobody}"`),
  'Query.dossier': unit(`id: "${nobody}"`),
  'Query.countryRequests': unit(`caseId: "${nobody}"`),
  'Mutation.recordCountryRequest': writer(
    `id: "${nobody}", dossierId: "${nobody}", request: { country: "TR", ground: "x", dueOn: "2026-12-01" }`,
  ),
  'Query.countryRequestVersions': unit(`caseId: "${nobody}", id: "${nobody}"`),
  'Query.checkCountryRequest': writer(`request: { country: "TR", ground: "x", dueOn: "2026-12-01" }`),
  'Query.checkCountryRequestEvent': writer(
    `event: { caseId: "${nobody}", version: "${nobody}", state: SENT, on: "2026-11-01" }`,
  ),
  'Mutation.withdrawCountryRequest': writer(`caseId: "${nobody}", id: "${nobody}"`),
  'Mutation.restoreCountryRequest': writer(`caseId: "${nobody}", id: "${nobody}", version: "${nobody}"`),
  'Mutation.recordCountryRequestEvent': writer(
    `id: "${nobody}", event: { caseId: "${nobody}", version: "${nobody}", state: SENT, on: "2026-11-01" }`,
  ),
  'Mutation.withdrawCountryRequestEvent': writer(`caseId: "${nobody}", id: "${nobody}"`),
  'Query.struckSentences': unit(`caseId: "${nobody}", without: ["${nobody}"]`),
  'Query.dossierFacts': unit(`caseId: "${nobody}", text: "x", language: EN`),
  'Query.frozenCharts': unit(`caseId: "${nobody}"`),
  'Query.dossierVersions': unit(`dossierId: "${nobody}"`),
  'Query.dossierVersion': unit(`id: "${nobody}"`),
  'Mutation.freezeDossier': writer(`id: "${nobody}", dossierId: "${nobody}", hash: "x"`),
  'Mutation.requestDossierApproval': writer(`id: "${nobody}"`),
  'Mutation.approveDossier': approver(`id: "${nobody}", hash: "x"`),
  'Mutation.refuseDossier': approver(`id: "${nobody}", hash: "x", reason: "x"`),
  'Mutation.addDossier': writer(
    `id: "${nobody}", caseId: "${nobody}", kind: INDICTMENT, language: EN, title: "x"`,
  ),
  'Query.dossierTemplates': unit(),
  'Mutation.keepDossierTemplate': writer(
    `id: "${nobody}", dossierId: "${nobody}", name: "x", isForBody: false`,
  ),
  'Mutation.saveDossierTemplate': writer(
    `id: "${nobody}", version: "${nobody}", expected: "${nobody}", name: "x", isForBody: false, document: "x"`,
  ),
  'Mutation.withdrawDossierTemplate': writer(`id: "${nobody}"`),
  'Mutation.restoreDossierTemplate': writer(`id: "${nobody}"`),
  'Mutation.renameDossier': writer(`id: "${nobody}", title: "x"`),
  'Mutation.withdrawDossier': writer(`id: "${nobody}"`),
  'Mutation.restoreDossier': writer(`id: "${nobody}"`),
  'Mutation.withdrawPermission': writer(`caseId: "${nobody}", id: "${nobody}"`),
  'Query.dossierPermissions': unit(`caseId: "${nobody}", language: EN`),
  'Mutation.recordPermission': writer(
    `id: "${nobody}", caseId: "${nobody}", factId: "${nobody}", allows: LEAVING, grantedBy: "x", on: "2025-01-01"`,
  ),
  'Query.evidence': unit(`caseId: "${nobody}"`),
  'Query.evidenceSource': unit(`id: "${nobody}"`),
  'Query.unsupportedFacts': unit(`caseId: "${nobody}"`),
  'Query.caseFacts': unit(`caseId: "${nobody}"`),
  'Query.checkExhibit': writer(`id: "${nobody}", ${NEW_EXHIBIT}`),
  'Mutation.recordExhibit': writer(`id: "${nobody}", ${NEW_EXHIBIT}`),
  'Mutation.correctExhibit': writer(
    `id: "${nobody}", version: "${nobody}", expected: "${nobody}", ${NEW_EXHIBIT}`,
  ),
  'Query.unknownPeople': unit(`caseId: "${nobody}"`),
  'Mutation.recordUnknownPeople': writer(
    `id: "${nobody}", people: { caseId: "${nobody}", estimateFrom: 1, estimateTo: 2, what: OTHER, certainty: PRESUMED, reliability: "C", credibility: 3, handling: H0, sourceText: "x" }`,
  ),
  'Mutation.withdrawUnknownPeople': writer(`caseId: "${nobody}", id: "${nobody}"`),
  'Mutation.restoreUnknownPeople': writer(`caseId: "${nobody}", id: "${nobody}"`),
  'Query.checkTold': writer(`id: "${nobody}", ${NEW_TOLD}`),
  'Mutation.recordTold': writer(`id: "${nobody}", ${NEW_TOLD}`),
  'Mutation.correctTold': writer(`id: "${nobody}", version: "${nobody}", expected: "${nobody}", ${NEW_TOLD}`),
  'Mutation.withdrawSource': writer(`id: "${nobody}"`),
  'Mutation.recordExhibitEvent': writer(
    `id: "${nobody}", sourceId: "${nobody}", event: { kind: DISCLOSED, on: "2025-01-01", toWhom: "x" }`,
  ),
  'Mutation.withdrawExhibitEvent': writer(`id: "${nobody}"`),
  'Mutation.citeFact': writer(
    `id: "${nobody}", factId: "${nobody}", ends: ["${nobody}"], sourceId: "${nobody}", against: false`,
  ),
  'Mutation.withdrawExhibitFile': writer(`id: "${nobody}"`),
  'Mutation.checkRedaction': writer(`id: "${nobody}", sha256: "x"`),
  'Query.tieConsequences': writer(`id: "${nobody}"`),
  'Mutation.withdrawCitation': writer(`id: "${nobody}"`),
  'Mutation.restoreSource': writer(`id: "${nobody}"`),
  'Mutation.restoreExhibitEvent': writer(`id: "${nobody}"`),
  'Mutation.restoreExhibitFile': writer(`id: "${nobody}"`),
  'Mutation.restoreCitation': writer(`id: "${nobody}", ends: ["${nobody}"]`),
  'Query.countries': unit(),
  'Query.support': { roles: ['CENTRE', 'SUPERVISOR'], needsPurpose: true, args: 'first: 1' },
  'Query.victims': carer('first: 1'),
  'Query.victim': carer(`id: "${nobody}"`),
  'Query.helpVersions': carer(`victimId: "${nobody}", id: "${nobody}"`),
  'Query.victimArrivalVersions': carer(`victimId: "${nobody}", id: "${nobody}"`),
  'Query.victimStatusVersions': carer(`victimId: "${nobody}", id: "${nobody}"`),
  'Query.victimDeadlines': carer(),
  'Query.victimCalendar': carer(),
  'Query.helpChoices': carer(),
  'Mutation.recordVictimStatus': writer(
    `id: "${nobody}", victimId: "${nobody}", caseId: "${nobody}", seen: [], status: { status: PRESUMED, on: "2025-03-01", by: POLICE, ground: "abc" }`,
  ),
  'Mutation.withdrawVictimStatus': writer(`victimId: "${nobody}", id: "${nobody}"`),
  'Mutation.recordReflectionPeriod': writer(
    `id: "${nobody}", victimId: "${nobody}", caseId: "${nobody}", on: "2025-03-01"`,
  ),
  'Mutation.recordVictimHelp': {
    roles: [...WRITERS, 'CENTRE'],
    needsPurpose: true,
    args: `id: "${nobody}", victimId: "${nobody}", help: { kind: GIVEN, service: "LEGAL", provider: "POLICE", on: "2025-03-01" }`,
  },
  'Mutation.withdrawVictimHelp': {
    roles: [...WRITERS, 'CENTRE'],
    needsPurpose: true,
    args: `victimId: "${nobody}", id: "${nobody}"`,
  },
  'Mutation.registerVictim': {
    roles: ['CENTRE'],
    needsPurpose: true,
    args: `id: "${nobody}", arrival: { on: "2025-02-30", cameBy: SELF, ground: "abc", agrees: false }, person: { sex: "F" }, children: []`,
  },
  'Mutation.correctVictimArrival': {
    roles: ['CENTRE'],
    needsPurpose: true,
    args: `id: "${nobody}", victimId: "${nobody}", version: "${nobody}", arrival: { on: "2025-03-01", cameBy: SELF, ground: "abc", agrees: false }`,
  },
  'Mutation.withdrawVictimArrival': {
    roles: ['CENTRE'],
    needsPurpose: true,
    args: `id: "${nobody}", victimId: "${nobody}"`,
  },
  'Mutation.restoreVictimArrival': {
    roles: ['CENTRE'],
    needsPurpose: true,
    args: `id: "${nobody}", victimId: "${nobody}", version: "${nobody}"`,
  },
  'Mutation.addVictimChild': {
    roles: ['CENTRE'],
    needsPurpose: true,
    args: `id: "${nobody}", victimId: "${nobody}", child: { age: AGE_0_2, tie: OWN, sex: "F" }`,
  },
  'Mutation.takeVictimIntoCase': {
    roles: ['SUPERVISOR'],
    needsPurpose: true,
    args: `id: "${nobody}", victimId: "${nobody}", caseId: "${nobody}"`,
  },
  'Query.caseNetwork': unit(`caseId: "${nobody}"`),
  'Query.countryNetwork': unit('code: "IS"'),
  'Query.neighbourCounts': unit(`id: "${nobody}"`),
  'Query.expand': unit(`id: "${nobody}"`),
  'Query.lineSources': unit(`ids: ["${nobody}"]`),
  'Query.routes': unit(`ids: ["${nobody}"]`),
  'Query.paths': unit(`from: "${nobody}", to: "${newUlid()}"`),
  'Query.connectingNetwork': unit(`ids: ["${nobody}", "${newUlid()}"]`),
  'Query.commonNeighbours': unit(`ids: ["${nobody}", "${newUlid()}"]`),
  'Query.sharedThings': unit(`ids: ["${nobody}", "${newUlid()}"]`),
  'Query.patterns': unit(),
  'Query.runPattern': unit('pattern: "phone-in-cases"'),
  'Query.enquiries': unit(`ids: ["${nobody}"]`),
  'Query.keptEnquiries': unit(`caseId: "${nobody}"`),
  'Mutation.askEnquiry': writer(
    `id: "${nobody}", caseId: "${nobody}", rule: "phone-without-subscriber", about: ["${nobody}"], text: "x", legalGround: "x"`,
  ),
  'Mutation.closeEnquiry': writer(`id: "${nobody}", outcome: ANSWERED`),
  'Query.linkRules': unit(),
  'Mutation.recordLink': writer(
    `id: "${nobody}", link: { caseId: "${nobody}", source: "${nobody}", target: "${nobody}", type: "USES", certainty: PRESUMED, reliability: "C", credibility: 3, handling: H0, sourceText: "x" }`,
  ),
  'Query.linkVersions': unit(`id: "${nobody}", type: "USES", source: "${nobody}", target: "${nobody}"`),
  'Query.checkLinkCorrection': writer(
    `version: "${nobody}", type: "USES", source: "${nobody}", target: "${nobody}", link: { certainty: PRESUMED, reliability: "C", credibility: 3, handling: H0, sourceText: "x" }`,
  ),
  'Mutation.correctLink': writer(
    `id: "${newUlid()}", version: "${nobody}", type: "USES", source: "${nobody}", target: "${nobody}", link: { certainty: PRESUMED, reliability: "C", credibility: 3, handling: H0, sourceText: "x" }`,
  ),
  'Mutation.withdrawLink': writer(`id: "${nobody}", type: "USES", source: "${nobody}", target: "${nobody}"`),
  'Query.linkRequests': unit(`chartId: "${nobody}"`),
  'Mutation.askForLink': writer(
    `id: "${nobody}", chartId: "${nobody}", hypothesisId: "${nobody}", link: { caseId: "${nobody}", source: "${nobody}", target: "${nobody}", type: "USES", certainty: PRESUMED, reliability: "C", credibility: 3, handling: H0, sourceText: "x" }`,
  ),
  'Mutation.confirmLink': writer(`id: "${nobody}"`),
  'Mutation.declineLink': writer(`id: "${nobody}", reason: "x"`),
  'Mutation.withdrawLinkRequest': writer(`id: "${nobody}"`),
  'Query.proceedings': unit(`caseId: "${nobody}"`),
  'Query.proceedingVersions': unit(`caseId: "${nobody}", id: "${nobody}"`),
  'Query.checkProceeding': writer(STEP),
  'Mutation.recordProceeding': writer(`id: "${nobody}", ${STEP}`),
  'Mutation.bringCharge': {
    roles: ['INVESTIGATOR'],
    needsPurpose: true,
    args: `id: "${nobody}", ${STEP.replace('COMMITTAL', 'CHARGE')}`,
  },
  'Mutation.decideCharge': {
    roles: ['PROSECUTOR'],
    needsPurpose: true,
    args: `caseId: "${nobody}", id: "${nobody}", version: "${nobody}", approve: true`,
  },
  'Mutation.withdrawProceeding': writer(`caseId: "${nobody}", id: "${nobody}"`),
  'Mutation.decideElement': {
    roles: ['PROSECUTOR'],
    needsPurpose: true,
    args: `id: "${nobody}", decision: { caseId: "${nobody}", chargeId: "${nobody}", element: "ACT", verdict: PROVEN, reason: "xxx" }`,
  },
  'Mutation.withdrawElementDecision': {
    roles: ['PROSECUTOR'],
    needsPurpose: true,
    args: `caseId: "${nobody}", id: "${nobody}"`,
  },
  'Query.nonPunishment': {
    roles: ['INVESTIGATOR', 'PROSECUTOR'],
    needsPurpose: true,
    args: `caseId: "${nobody}"`,
  },
  'Query.caseNotes': unit(`caseId: "${nobody}"`),
  'Mutation.recordCaseNote': unit(`id: "${nobody}", note: { caseId: "${nobody}", text: "xxx", struck: [] }`),
  'Mutation.withdrawCaseNote': unit(`caseId: "${nobody}", id: "${nobody}"`),
  'Query.caseNoteVersions': unit(`caseId: "${nobody}", id: "${nobody}"`),
  'Query.checkCaseNote': unit(`note: { caseId: "${nobody}", text: "xxx", struck: [] }`),
  'Mutation.restoreCaseNote': unit(`caseId: "${nobody}", id: "${nobody}", version: "${nobody}"`),
  'Query.checkRelating': writer(
    `input: { id: "${nobody}", caseId: "${nobody}", other: "${nobody}", on: "2025-01-01", ground: "abc" }`,
  ),
  'Query.checkSevering': unit(
    `input: { id: "${nobody}", caseId: "${nobody}", newId: "${nobody}", number: "x", titleAz: "x", titleEn: "x", body: "x", on: "x", ground: "x", document: "x", personIds: [], episodeIds: [], exhibitIds: [], members: [] }`,
  ),
  'Query.checkJoining': unit(
    `input: { id: "${nobody}", caseId: "${nobody}", from: "${nobody}", on: "x", ground: "x", document: "x", members: [] }`,
  ),
  'Mutation.relateCases': writer(
    `input: { id: "${nobody}", caseId: "${nobody}", other: "${nobody}", on: "2025-01-01", ground: "abc" }`,
  ),
  'Query.caseLinks': unit(`caseId: "${nobody}"`),
  'Query.severingChoices': unit(`caseId: "${nobody}"`),
  'Query.joiningChoices': unit(`caseId: "${nobody}", from: "${nobody}"`),
  'Mutation.severCase': unit(
    `input: { id: "${nobody}", caseId: "${nobody}", newId: "${nobody}", number: "x", titleAz: "x", titleEn: "x", body: "x", on: "x", ground: "x", document: "x", personIds: [], episodeIds: [], exhibitIds: [], members: [] }`,
  ),
  'Mutation.joinCase': unit(
    `input: { id: "${nobody}", caseId: "${nobody}", from: "${nobody}", on: "x", ground: "x", document: "x", members: [] }`,
  ),
  'Mutation.takeBackCaseLink': unit(`caseId: "${nobody}", id: "${nobody}"`),
  'Query.caseMembers': unit(`caseId: "${nobody}"`),
  'Mutation.giveMembership': unit(
    `membership: { caseId: "${nobody}", userId: "${nobody}", level: READ, seesIdentities: false, seesSources: false }`,
  ),
  'Mutation.endMembership': unit(`caseId: "${nobody}", userId: "${nobody}", seenAt: ""`),
  'Query.caseTasks': unit(`caseId: "${nobody}"`),
  'Query.myTasks': unit(),
  'Query.waitingApprovals': unit(),
  'Query.taskVersions': unit(`caseId: "${nobody}", id: "${nobody}"`),
  'Mutation.recordTask': unit(
    `id: "${nobody}", task: { caseId: "${nobody}", text: "x", ownerId: "${nobody}", dueOn: "2025-03-01" }`,
  ),
  'Mutation.tickTask': unit(`caseId: "${nobody}", id: "${nobody}", version: "${nobody}", isDone: true`),
  'Mutation.withdrawTask': unit(`caseId: "${nobody}", id: "${nobody}"`),
  'Query.checkTask': unit(
    `task: { caseId: "${nobody}", text: "x", ownerId: "${nobody}", dueOn: "2025-03-01" }`,
  ),
  'Mutation.restoreTask': unit(`caseId: "${nobody}", id: "${nobody}", version: "${nobody}"`),
  'Mutation.restoreRole': writer(`caseId: "${nobody}", id: "${newUlid()}", version: "${nobody}"`),
  'Query.checkRole': writer(
    `role: { caseId: "${nobody}", personId: "${nobody}", role: WITNESS, certainty: PRESUMED, reliability: "C", credibility: 3, handling: H0, sourceText: "x" }`,
  ),
  'Query.caseJourneys': unit(`caseId: "${nobody}"`),
  'Mutation.recordJourney': writer(
    `id: "${nobody}", journey: { caseId: "${nobody}", on: "2025-01-01", mode: AIR, departedFrom: "AZ", arrivedIn: "TR", travellerIds: [], certainty: CONFIRMED, reliability: "B", credibility: 2, handling: H0, sourceText: "x" }`,
  ),
  'Mutation.withdrawJourney': writer(`caseId: "${nobody}", id: "${nobody}"`),
  'Query.journeyVersions': unit(`caseId: "${nobody}", id: "${nobody}"`),
  'Query.checkJourney': writer(
    `journey: { caseId: "${nobody}", on: "2025-01-01", mode: AIR, departedFrom: "AZ", arrivedIn: "TR", travellerIds: [], certainty: CONFIRMED, reliability: "B", credibility: 2, handling: H0, sourceText: "x" }`,
  ),
  'Mutation.restoreJourney': writer(`caseId: "${nobody}", id: "${nobody}", version: "${nobody}"`),
  'Query.checkElement': writer(NEW_PHONE),
  'Mutation.recordElement': writer(`id: "${nobody}", ${NEW_PHONE}`),
  'Mutation.withdrawElement': writer(`id: "${nobody}"`),
  'Query.matches': unit(),
  'Query.hits': unit(),
  'Query.inquiries': unit(),
  'Query.myInquiries': unit(),
  'Query.card': unit(`id: "${nobody}"`),
  'Query.lineFacts': unit(`source: "${nobody}", target: "${newUlid()}"`),
  'Query.report': { roles: REPORT_READERS, needsPurpose: true, args: 'year: 2025' },
  'Query.publishedTrends': { roles: REPORT_READERS, needsPurpose: true, args: 'year: 2025' },
  'Query.reportContradictions': { roles: REPORT_READERS, needsPurpose: true, args: 'year: 2025' },
  'Query.corridors': { roles: REPORT_READERS, needsPurpose: true },
  'Query.corridorRecords': { roles: REPORT_READERS, needsPurpose: true, args: 'road: "none"' },
  'Query.reportQuestion': { roles: REPORT_READERS, needsPurpose: true, args: `question: ${QUESTION}` },
  'Query.questionRecords': { roles: REPORT_READERS, needsPurpose: true, args: `question: ${QUESTION}` },
  'Query.keptQuestions': { roles: REPORT_READERS, needsPurpose: true },
  'Query.questionColleagues': { roles: REPORT_READERS, needsPurpose: true },
  'Mutation.keepQuestion': {
    roles: REPORT_READERS,
    needsPurpose: true,
    args: `id: "${nobody}", version: "${nobody}", title: "Test", question: ${QUESTION}, sharedIds: []`,
  },
  'Mutation.putAwayQuestion': { roles: REPORT_READERS, needsPurpose: true, args: `id: "${nobody}"` },
  'Query.frozenReports': { roles: REPORT_READERS, needsPurpose: true, args: 'year: 2025' },
  'Query.frozenReportRecords': {
    roles: REPORT_READERS,
    needsPurpose: true,
    args: `id: "${nobody}", figure: "A1"`,
  },
  'Query.frozenReport': { roles: REPORT_READERS, needsPurpose: true, args: `id: "${nobody}"` },
  'Mutation.explainDifference': {
    roles: REPORT_READERS,
    needsPurpose: true,
    args: `id: "${nobody}", year: 2025, figure: "no such", text: "because"`,
  },
  'Mutation.freezeReport': { roles: REPORT_READERS, needsPurpose: true, args: `id: "${nobody}", year: 2025` },
  'Query.figureRecords': { roles: REPORT_READERS, needsPurpose: true, args: 'figure: "A1", year: 2025' },
  'Query.imports': unit(),
  'Query.import': unit(`id: "${nobody}"`),
  'Query.charts': unit(),
  'Query.chart': unit(`id: "${nobody}"`),
  'Query.chartVersions': unit(`id: "${nobody}"`),
  'Query.chartVersion': unit(`id: "${nobody}"`),
  'Query.compareChart': unit(`version: "${nobody}"`),
  'Query.chartColleagues': unit(`id: "${nobody}"`),
  'Mutation.addChart': unit(`id: "${nobody}", caseId: "${nobody}", name: "x", tab: "${nobody}"`),
  'Mutation.enterChart': unit(`id: "${nobody}", tab: "${nobody}"`),
  'Mutation.leaveChart': unit(`id: "${nobody}", tab: "${nobody}"`),
  'Mutation.renameChart': unit(`id: "${nobody}", name: "x"`),
  'Mutation.shareChart': unit(`id: "${nobody}", userId: "${nobody}", level: VIEW`),
  'Mutation.withdrawChart': unit(`id: "${nobody}"`),
  'Mutation.addChartVersion': unit(
    `id: "${nobody}", chartId: "${nobody}", revision: 1, name: "x", isFrozen: false, hiddenElements: 0, hiddenLines: 0`,
  ),
  'Query.inspectImport': importer(),
  'Query.importDrawing': unit(`id: "${nobody}"`),
  'Query.importProblems': unit(`id: "${nobody}"`),
  'Query.factRows': unit(`factId: "${nobody}"`),
  'Mutation.checkImport': importer(
    `id: "${nobody}", mapping: { kind: PEOPLE, columns: [], dateOrder: DAY_FIRST, source: "x", grade: "x", certainty: PRESUMED, handling: H0 }`,
  ),
  'Mutation.runImport': importer(),
  'Mutation.cancelImport': importer(),
  'Mutation.undoImport': importer(),
  'Mutation.statePurpose': { roles: ROLES, needsPurpose: false, args: 'purpose: "x"' },
  'Mutation.decideMatch': writer(`id: "${nobody}", decision: SAME, key: "${nobody}"`),
  'Mutation.confirmMatch': writer(`id: "${nobody}", key: "${nobody}"`),
  'Mutation.undoMatch': writer(`id: "${nobody}", key: "${nobody}"`),
  'Mutation.recordExport': unit(`format: PNG, ids: ["${nobody}"]`),
  'Mutation.askForThing': unit(`id: "${nobody}", kind: PHONE, value: "x", why: "x"`),
  'Mutation.setHitAside': writer(`id: "${nobody}", hitId: "${nobody}", reason: "abc"`),
  'Mutation.restoreHit': writer(`id: "${nobody}"`),
  'Mutation.answerInquiry': unit(`id: "${nobody}", agrees: true`),
  'Mutation.unlockAccount': { roles: ADMINISTRATOR, needsPurpose: false, args: `id: "${nobody}"` },
  'Mutation.openCase': {
    roles: ['ANALYST', 'INVESTIGATOR', 'LIAISON'],
    needsPurpose: true,
    args: 'input: { id: "no id", number: "x", kind: CRIMINAL, titleAz: "x", titleEn: "x", openedOn: "2025-01-01" }',
  },
};

const schema = createSchema();
const fieldsOf = (
  type: ReturnType<typeof schema.getQueryType>,
): [string, GraphQLField<unknown, unknown>][] =>
  type ? Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field]) : [];
const fields = [...fieldsOf(schema.getQueryType()), ...fieldsOf(schema.getMutationType())];

const queryOf = (name: string, field: GraphQLField<unknown, unknown>): string => {
  const args = MATRIX[name]?.args;
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${name.startsWith('Mutation') ? 'mutation' : 'query'} { ${field.name}${args ? `(${args})` : ''}${selection} }`;
};

/** What a guard says; what comes after it (no such case, a field to mend) is not its business. */
const refusalOf = (codes: readonly string[]): string =>
  codes.find((code) =>
    ['UNAUTHENTICATED', 'FORBIDDEN', 'PURPOSE_REQUIRED', 'INTERNAL', 'UNAVAILABLE'].includes(code),
  ) ?? 'allowed';

let app: TestApp;
let withPurpose: Session[];
let silent: Session[];
beforeAll(async () => {
  app = await startApp();
  withPurpose = await Promise.all(ROLES.map((role) => app.signInAs(role)));
  silent = await Promise.all(ROLES.map((role) => app.signInAs(role, null)));
});
afterAll(() => app.close());

test('every root field has a row in the matrix, and every row a field', () => {
  expect(Object.keys(MATRIX).toSorted()).toEqual(fields.map(([name]) => name).toSorted());
});

describe.each(fields)('%s', (name, field) => {
  const row = MATRIX[name];
  const query = queryOf(name, field);

  test('answers the roles that may, and refuses every other', async () => {
    for (const session of withPurpose) {
      const expected = row?.roles.includes(session.role) ? 'allowed' : 'FORBIDDEN';
      expect([session.role, refusalOf(codesOf(await app.ask(session, query)))]).toEqual([
        session.role,
        expected,
      ]);
    }
  });

  test('answers nobody who is not signed in', async () => {
    expect(codesOf(await app.ask(null, query))).toEqual(['UNAUTHENTICATED']);
  });

  test('asks for the purpose of those who may, where a purpose is needed', async () => {
    for (const session of silent.filter(({ role }) => row?.roles.includes(role))) {
      const expected = row?.needsPurpose ? 'PURPOSE_REQUIRED' : 'allowed';
      expect([session.role, refusalOf(codesOf(await app.ask(session, query)))]).toEqual([
        session.role,
        expected,
      ]);
    }
  });
});
