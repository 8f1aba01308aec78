import { getNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import type { NetworkColumns } from '../../server/network/network-columns.ts';
import { createSchema } from '../../server/graphql/schema.ts';
import { compartment, holds } from '../../seed/builders/cases.ts';
import { exhibit } from '../../seed/builders/evidence.ts';
import { factNode, link, type Stamp } from '../../seed/builders/facts.ts';
import { joinRows, type Rows } from '../../seed/builders/rows.ts';
import { episode, offence, support } from '../../seed/builders/offences.ts';
import { detention } from '../../seed/builders/proceedings.ts';
import { thing } from '../../seed/builders/things.ts';
import { bodyId, countryId, lawArticleId } from '../../seed/plant-reference.ts';
import { codesOf, startApp, type Session, type TestApp } from '../support/app.ts';
import {
  groupIn,
  inScope,
  inventedName,
  newCase,
  noticeOn,
  personIn,
  searchFor,
  type TestCase,
} from '../support/builders.ts';

/** Everything that can be asked about by its id: in a case of others, and (`own`) in the reader's. */
type Planted = Record<
  | 'case'
  | 'person'
  | 'group'
  | 'notice'
  | 'search'
  | 'offence'
  | 'support'
  | 'victim'
  | 'phone'
  | 'import'
  | 'call'
  | 'exhibit'
  | 'chart'
  | 'version'
  | 'detention'
  | 'task'
  | 'dossier'
  | 'dossierVersion'
  | 'reportVersion'
  | 'message',
  string
> & {
  name: string;
};

const importJob = (
  { id, inCase, fileName }: { id: string; inCase: string; fileName: string },
  stamp: Stamp,
): Rows =>
  factNode(
    'ImportJob',
    id,
    stamp,
    { caseId: inCase, fileName, size: 1, sha256: '0'.repeat(64), state: 'UPLOADED', position: 0, refused: 0 },
    [['IN_CASE', inCase]],
  );

/** What somebody asked a register in a case. */
const enquiry = (about: string, inCase: string, stamp: Stamp): Rows =>
  factNode('Enquiry', newUlid(), stamp, {
    caseId: inCase,
    rule: 'phone-without-subscriber',
    about: [about],
    gap: `phone-without-subscriber ${about}`,
    text: 'V-hidden',
    legalGround: 'V-hidden',
  });

/** What somebody asks to be confirmed on a chart. */
const linkRequest = (chartId: string, ends: { source: string; target: string }, stamp: Stamp): Rows =>
  factNode('LinkRequest', newUlid(), stamp, {
    ...ends,
    chartId,
    linkId: newUlid(),
    hypothesisId: newUlid(),
    words: 'V-hidden',
    type: 'CONTACTED',
    sourceText: 'V-hidden',
  });

/** A chart that somebody else keeps in a case, with a version. */
const keptChart = (chart: string, version: string, about: string, inCase: string, stamp: Stamp): Rows => {
  const set = { [`e:${about}`]: [0, 0, 0] };
  const steps = [{ id: 0, parent: null, name: 'open', set, gone: [] }];
  const document = JSON.stringify({ format: 1, steps, current: 0, forward: [], view: null });
  return joinRows([
    factNode('Chart', chart, stamp, {
      caseId: inCase,
      name: 'V-hidden',
      document,
      revision: 1,
      savedAt: stamp.recordedAt,
    }),
    factNode('ChartVersion', version, stamp, {
      chartId: chart,
      name: 'V-hidden',
      document,
      isFrozen: false,
      hiddenElements: 0,
      hiddenLines: 0,
    }),
  ]);
};

/** What somebody else writes in a case. */
const keptDossier = (dossier: string, inCase: string, stamp: Stamp): Rows =>
  factNode('Dossier', dossier, stamp, {
    caseId: inCase,
    kind: 'INDICTMENT',
    language: 'EN',
    title: 'V-hidden',
    document: JSON.stringify({ format: 1, blocks: [], without: [] }),
    revision: 1,
    savedAt: stamp.recordedAt,
  });

/** A version of it: sealed, so that whoever could read it would fail at opening it. */
const keptVersion = (id: string, dossierId: string, inCase: string, stamp: Stamp): Rows =>
  factNode('DossierVersion', id, stamp, {
    dossierId,
    caseId: inCase,
    kind: 'INDICTMENT',
    language: 'EN',
    title: 'V-hidden',
    number: 1,
    needs: [stamp.scope],
    hash: '0'.repeat(64),
    tree: 'V-hidden',
    basis: 'V-hidden',
  });

/** A report frozen in a compartment of others, as none is yet: sealed, so that whoever could read it would fail at opening it. */
const keptReport = (id: string, stamp: Stamp): Rows =>
  factNode('ReportVersion', id, stamp, {
    year: 2025,
    day: '2025-12-31',
    countedAt: stamp.recordedAt,
    hash: '0'.repeat(64),
    content: 'V-hidden',
  });

/** What others exchanged with a bureau about somebody of their case. */
const keptMessage = (
  id: string,
  { about, notice, inCase }: { about: string; notice: string; inCase: string },
  stamp: Stamp,
): Rows =>
  factNode(
    'Message',
    id,
    stamp,
    { messageId: id, threadId: id, kind: 'REQUEST_IN', on: '2025-03-01', subject: 'V-hidden' },
    [
      ['CONCERNS', about],
      ['CONCERNS', notice],
      ['IN_CASE', inCase],
      ['EXCHANGED_WITH', countryId('OM')],
    ],
  );

const plantAll = async (file: TestCase): Promise<Planted> => {
  const name = inventedName();
  const [suspect, victim] = [
    personIn(file, { name }),
    personIn(file, { role: 'VICTIM_IN', pseudonym: 'V-hidden' }),
  ];
  const group = groupIn(file, [{ id: suspect.id, role: 'ORGANISER' }]);
  const search = searchFor(file, suspect.id, file.scope);
  const notice = noticeOn(file, suspect.id, file.scope, [['PUBLISHED', '2025-03-01']]);
  const [phone, offenceId, supportId, importId, call, chart, version, detained, task, dossier, exhibitId] = [
    newUlid(),
    newUlid(),
    newUlid(),
    newUlid(),
    newUlid(),
    newUlid(),
    newUlid(),
    newUlid(),
    newUlid(),
    newUlid(),
    newUlid(),
  ];
  const scope = `support:${file.id}:MAIN_DEPARTMENT`;
  const [dossierVersion, reportVersion, messageId] = [newUlid(), newUlid(), newUlid()];
  await file.plant(
    suspect,
    victim,
    group,
    notice,
    search,
    thing({ id: phone, kind: 'PHONE', value: `+994-${phone}` }),
    link('USES', newUlid(), suspect.id, phone, file.stamp),
    link('CONTACTED', call, suspect.id, victim.id, file.stamp),
    detention(
      { id: detained, against: suspect.id, inCase: file.id, on: '2025-03-01', until: '2025-05-01' },
      file.stamp,
    ),
    factNode(
      'CaseTask',
      task,
      file.stamp,
      { text: 'V-hidden', ownerId: newUlid(), dueOn: '2025-05-01', earlierIds: [] },
      [['IN_CASE', file.id]],
    ),
    keptChart(chart, version, suspect.id, file.id, file.stamp),
    keptDossier(dossier, file.id, file.stamp),
    keptVersion(dossierVersion, dossier, file.id, file.stamp),
    factNode('CountryRequest', newUlid(), file.stamp, {
      requestId: newUlid(),
      caseId: file.id,
      dossierId: dossier,
      country: 'TR',
      ground: 'V-hidden',
      dueOn: '2026-12-31',
      draftedOn: '2026-11-01',
    }),
    keptReport(reportVersion, file.stamp),
    keptMessage(messageId, { about: suspect.id, notice: notice.id, inCase: file.id }, file.stamp),
    enquiry(phone, file.id, file.stamp),
    linkRequest(chart, { source: suspect.id, target: victim.id }, file.stamp),
    exhibit({ id: exhibitId, inCases: [file.id], number: 'V-hidden', kind: 'OTHER' }, file.stamp),
    importJob({ id: importId, inCase: file.id, fileName: name }, file.stamp),
    link('OPERATES_IN', newUlid(), group.id, countryId('OM'), file.stamp),
    offence(
      { id: offenceId, inCase: file.id, article: lawArticleId('144-1.1'), detectedOn: '2025-02-04' },
      file.stamp,
    ),
    episode(
      { id: newUlid(), victim: victim.id, inCase: file.id, forms: ['LABOUR'], exploitedIn: countryId('OM') },
      file.stamp,
    ),
    compartment(scope, 'SUPPORT'),
    holds(file.id, scope),
    support(
      {
        id: supportId,
        to: victim.id,
        provider: 'MAIN_DEPARTMENT',
        providerId: bodyId('MAIN_DEPARTMENT'),
        service: 'LEGAL',
        event: 'SERVICE',
        on: '2025-02-04',
        pseudonym: 'V-hidden',
      },
      inScope(scope),
    ),
  );
  return {
    case: file.id,
    person: suspect.id,
    group: group.id,
    notice: notice.id,
    search: search.id,
    offence: offenceId,
    support: supportId,
    victim: victim.id,
    phone,
    import: importId,
    call,
    exhibit: exhibitId,
    chart,
    version,
    detention: detained,
    task,
    dossier,
    dossierVersion,
    reportVersion,
    message: messageId,
    name,
  };
};

type Row = {
  query: string;
  /** What is asked for: one that exists in a case of others, or none. */
  about: readonly Exclude<keyof Planted, 'name'>[];
  variables?: (own: Planted) => Record<string, unknown>;
  role?: 'CENTRE' | 'PROSECUTOR' | 'LIAISON';
};

const CARD = '{ element { id label } values { value } facts { id other { id label } } cases { number } }';
const PATH = '{ outcome network paths }';
const everything = ['person', 'group', 'phone', 'case', 'offence'] as const;

const ROWS: Record<string, Row | 'holds no secret'> = {
  'case.id': {
    query: 'query ($id: ID!) { case(id: $id) { id number people { person { label } } summary { people } } }',
    about: ['case', 'person'],
  },
  'cases.after': { query: 'query ($id: ID!) { cases(after: $id) { cases { id } after } }', about: ['case'] },
  'person.id': {
    query: 'query ($id: ID!) { person(id: $id) { id label records { names { text } } roles { role } } }',
    about: everything,
  },
  'group.id': {
    query: 'query ($id: ID!) { group(id: $id) { id title { en } members { person { label } } } }',
    about: everything,
  },
  'notice.id': {
    query: 'query ($id: ID!) { notice(id: $id) { id number person { label } } }',
    about: ['notice', 'person'],
  },
  'noticeErasure.noticeId': {
    query:
      'query ($id: ID!) { noticeErasure(noticeId: $id) { events answers records names staying otherRecords carriers { id title } } }',
    about: ['notice', 'person', 'case'],
    role: 'LIAISON',
  },
  'erasedNotice.id': {
    query: 'query ($id: ID!) { erasedNotice(id: $id) { id ground requestedBy { code } } }',
    about: ['notice', 'person'],
  },
  'message.id': {
    query: 'query ($id: ID!) { message(id: $id) { id subject about { label } thread { id } } }',
    about: ['message', 'notice', 'person', 'case'],
  },
  'messageForm.personId': {
    query:
      'query ($id: ID!) { messageForm(personId: $id, country: "TR", form: ARREST, language: EN) { text given { id words } withheld } }',
    about: ['person', 'case'],
    role: 'LIAISON',
  },
  'messageForm.caseId': {
    query:
      'query ($own: ID!, $id: ID!) { messageForm(personId: $own, caseId: $id, country: "TR", form: ARREST, language: EN) { text given { id words } withheld } }',
    about: ['case', 'person'],
    variables: (own) => ({ own: own.person }),
    role: 'LIAISON',
  },
  'messageForm.noticeId': {
    query:
      'query ($own: ID!, $id: ID!) { messageForm(personId: $own, noticeId: $id, country: "TR", form: NOTICE, language: EN) { text given { id words } withheld } }',
    about: ['notice', 'person', 'case'],
    variables: (own) => ({ own: own.person }),
    role: 'LIAISON',
  },
  'noticeForm.noticeId': {
    query: 'query ($id: ID!) { noticeForm(noticeId: $id, country: "TR", language: EN) { text } }',
    about: ['notice', 'case'],
    role: 'LIAISON',
  },
  'noticeForm.caseId': {
    query:
      'query ($own: ID!, $id: ID!) { noticeForm(noticeId: $own, caseId: $id, country: "TR", language: EN) { text } }',
    about: ['case', 'person'],
    variables: (own) => ({ own: own.notice }),
    role: 'LIAISON',
  },
  'messageFile.id': {
    query: 'query ($id: ID!) { messageFile(id: $id) { id text } }',
    about: ['message', 'case'],
    role: 'LIAISON',
  },
  'messages.after': {
    query: 'query ($id: ID!) { messages(after: $id) { messages { id } after } }',
    about: ['message'],
  },
  'messages.noticeId': {
    query: 'query ($id: ID!) { messages(noticeId: $id) { messages { id } after } }',
    about: ['notice', 'person'],
  },
  'messages.personId': {
    query: 'query ($id: ID!) { messages(personId: $id) { messages { id } after } }',
    about: ['person', 'case'],
  },
  'notices.after': {
    query: 'query ($id: ID!) { notices(after: $id) { notices { id } after } }',
    about: ['notice'],
  },
  'domesticSearches.after': {
    query: 'query ($id: ID!) { domesticSearches(after: $id) { searches { id } after } }',
    about: ['search'],
  },
  'domesticSearchVersions.id': {
    query: 'query ($id: ID!) { domesticSearchVersions(id: $id) { id number } }',
    about: ['search', 'case'],
  },
  'proof.caseId': {
    query: 'query ($id: ID!) { proof(caseId: $id) { rows { id } sources { id } } }',
    about: ['case', 'person'],
  },
  'evidence.caseId': {
    query: 'query ($id: ID!) { evidence(caseId: $id) { total mayRecord sources { id number } } }',
    about: ['case', 'exhibit'],
  },
  'evidenceSource.id': {
    query:
      'query ($id: ID!) { evidenceSource(id: $id) { id number events { id } files { id } citations { id fact { id } } } }',
    about: ['exhibit', 'case', 'import'],
  },
  'unsupportedFacts.caseId': {
    query: 'query ($id: ID!) { unsupportedFacts(caseId: $id) { isCut facts { id } } }',
    about: ['case', 'exhibit'],
  },
  'caseFacts.caseId': {
    query: 'query ($id: ID!) { caseFacts(caseId: $id) { isCut facts { id from { label } } } }',
    about: ['case', 'exhibit'],
  },
  'checkExhibit.id': {
    query:
      'query ($caseId: ID!, $id: ID!) { checkExhibit(id: $id, exhibit: { caseId: $caseId, number: "V-hidden", exhibitKind: "OTHER", handling: H0, isSealed: false }) { field } }',
    about: ['exhibit', 'case'],
    variables: (own) => ({ caseId: own.case }),
  },
  'unknownPeople.caseId': {
    query:
      'query ($id: ID!) { unknownPeople(caseId: $id) { mayRecord groups { id } episodes { id victim { label } } } }',
    about: ['case', 'person'],
  },
  'checkTold.id': {
    query:
      'query ($caseId: ID!, $id: ID!, $personId: ID!) { checkTold(id: $id, told: { caseId: $caseId, kind: STATEMENT, number: "V-hidden", on: "2025-02-03", given: "WITNESS", personId: $personId, text: "x", reliability: "B", credibility: 2, handling: H0, place: CASE }) { field } }',
    about: ['exhibit', 'case', 'person'],
    variables: (own) => ({ caseId: own.case, personId: own.person }),
  },
  'nonPunishment.caseId': {
    query:
      'query ($id: ID!) { nonPunishment(caseId: $id) { roles { contact { en } } histories { entries { id } } } }',
    about: ['case', 'person'],
    role: 'PROSECUTOR',
  },
  'proof.without': {
    query:
      'query ($caseId: ID!, $id: ID!) { proof(caseId: $caseId, without: [$id]) { rows { id } sources { id discounted } } }',
    about: ['person', 'case'],
    variables: (own) => ({ caseId: own.case }),
  },
  'proceedings.caseId': {
    query:
      'query ($id: ID!) { proceedings(caseId: $id) { facts { id person { label } ground } deadlines { due } nextStages mayWrite } }',
    about: ['case', 'person', 'detention'],
  },
  'proceedingVersions.caseId': {
    query:
      'query ($own: ID!, $id: ID!) { proceedingVersions(caseId: $id, id: $own) { id person { label } ground } }',
    about: ['case', 'person'],
    variables: (own) => ({ own: own.detention }),
  },
  'proceedingVersions.id': {
    query:
      'query ($own: ID!, $id: ID!) { proceedingVersions(caseId: $own, id: $id) { id person { label } ground } }',
    about: ['detention', 'case'],
    variables: (own) => ({ own: own.case }),
  },
  'checkProceeding.version': {
    query:
      'query ($own: ID!, $id: ID!) { checkProceeding(version: $id, fact: { caseId: $own, kind: STAGE, on: "2025-03-01", sourceText: "x" }) { field } }',
    about: ['detention', 'case'],
    variables: (own) => ({ own: own.case }),
  },
  'caseNotes.caseId': {
    query: 'query ($id: ID!) { caseNotes(caseId: $id) { notes { id text } mayAdd } }',
    about: ['case', 'person'],
  },
  'noticeEventVersions.noticeId': {
    query: 'query ($own: ID!, $id: ID!) { noticeEventVersions(noticeId: $id, id: $own) { id ground } }',
    about: ['notice', 'case'],
    variables: (own) => ({ own: own.person }),
  },
  'noticeEventVersions.id': {
    query: 'query ($own: ID!, $id: ID!) { noticeEventVersions(noticeId: $own, id: $id) { id ground } }',
    about: ['notice', 'case'],
    variables: (own) => ({ own: own.notice }),
  },
  'presumptionVersions.noticeId': {
    query: 'query ($own: ID!, $id: ID!) { presumptionVersions(noticeId: $id, id: $own) { id ground } }',
    about: ['notice', 'case'],
    variables: (own) => ({ own: own.person }),
  },
  'presumptionVersions.id': {
    query: 'query ($own: ID!, $id: ID!) { presumptionVersions(noticeId: $own, id: $id) { id ground } }',
    about: ['notice', 'case'],
    variables: (own) => ({ own: own.notice }),
  },
  'noticeOfficers.noticeId': {
    query: 'query ($id: ID!) { noticeOfficers(noticeId: $id) { id name { en } } }',
    about: ['notice', 'case'],
    role: 'LIAISON',
  },
  'noticeVersions.noticeId': {
    query: 'query ($id: ID!) { noticeVersions(noticeId: $id) { id number caveat } }',
    about: ['notice', 'case'],
  },
  'fugitiveFactVersions.noticeId': {
    query: 'query ($own: ID!, $id: ID!) { fugitiveFactVersions(noticeId: $id, id: $own) { id note } }',
    about: ['notice', 'case'],
    variables: (own) => ({ own: own.person }),
  },
  'fugitiveFactVersions.id': {
    query: 'query ($own: ID!, $id: ID!) { fugitiveFactVersions(noticeId: $own, id: $id) { id note } }',
    about: ['notice', 'case'],
    variables: (own) => ({ own: own.notice }),
  },
  'noticeGrounds.caseId': {
    query: 'query ($id: ID!) { noticeGrounds(caseId: $id) { id kind on person { id label } article } }',
    about: ['case', 'person'],
  },
  'caseLinks.caseId': {
    query:
      'query ($id: ID!) { caseLinks(caseId: $id) { links { id from { number } } joinedInto { id } mayLink } }',
    about: ['case', 'person'],
  },
  'severingChoices.caseId': {
    query: 'query ($id: ID!) { severingChoices(caseId: $id) { people { id } opens { facts people } } }',
    about: ['case', 'person'],
  },
  'joiningChoices.caseId': {
    query:
      'query ($own: ID!, $id: ID!) { joiningChoices(caseId: $id, from: $own) { accounts opens { facts people } } }',
    about: ['case', 'person'],
    variables: (own) => ({ own: own.case }),
  },
  'joiningChoices.from': {
    query:
      'query ($own: ID!, $id: ID!) { joiningChoices(caseId: $own, from: $id) { accounts opens { facts people } } }',
    about: ['case', 'person'],
    variables: (own) => ({ own: own.case }),
  },
  'caseMembers.caseId': {
    query: 'query ($id: ID!) { caseMembers(caseId: $id) { members { id } colleagues { id } mayGive } }',
    about: ['case', 'person'],
  },
  'caseTasks.caseId': {
    query: 'query ($id: ID!) { caseTasks(caseId: $id) { tasks { id text } members { id } mayAdd } }',
    about: ['case', 'person'],
  },
  'caseJourneys.caseId': {
    query: 'query ($id: ID!) { caseJourneys(caseId: $id) { journeys { id } travellers { id label } } }',
    about: ['case', 'person'],
  },
  'taskVersions.caseId': {
    query: 'query ($own: ID!, $id: ID!) { taskVersions(caseId: $id, id: $own) { id text } }',
    about: ['case', 'person'],
    variables: (own) => ({ own: own.task }),
  },
  'taskVersions.id': {
    query: 'query ($own: ID!, $id: ID!) { taskVersions(caseId: $own, id: $id) { id text } }',
    about: ['task', 'case'],
    variables: (own) => ({ own: own.case }),
  },
  'dossiers.caseId': {
    query: 'query ($id: ID!) { dossiers(caseId: $id) { id title } }',
    about: ['case'],
  },
  'dossier.id': {
    query: 'query ($id: ID!) { dossier(id: $id) { dossier { title } document content } }',
    about: ['dossier', 'case'],
  },
  'dossierPermissions.caseId': {
    query: 'query ($id: ID!) { dossierPermissions(caseId: $id, language: EN) { id text grantedBy } }',
    about: ['case'],
  },
  'countryRequests.caseId': {
    query: 'query ($id: ID!) { countryRequests(caseId: $id) { id ground given { toWhom } } }',
    about: ['case', 'dossier'],
  },
  'frozenCharts.caseId': {
    query: 'query ($id: ID!) { frozenCharts(caseId: $id) { id name hash } }',
    about: ['case', 'chart', 'version'],
  },
  'dossierVersions.dossierId': {
    query: 'query ($id: ID!) { dossierVersions(dossierId: $id) { id title hash } }',
    about: ['dossier', 'dossierVersion', 'case'],
  },
  'frozenReport.id': {
    query: 'query ($id: ID!) { frozenReport(id: $id) { version { id hash } } }',
    about: ['reportVersion', 'case', 'dossier'],
  },
  'dossierVersion.id': {
    query: 'query ($id: ID!) { dossierVersion(id: $id) { version { title } content changes { id } } }',
    about: ['dossierVersion', 'dossier', 'case'],
  },
  'struckSentences.without': {
    query:
      'query ($caseId: ID!, $id: ID!) { struckSentences(caseId: $caseId, without: [$id]) { sentences { text } isCut } }',
    about: ['exhibit', 'person'],
  },
  'struckSentences.caseId': {
    query: 'query ($id: ID!) { struckSentences(caseId: $id, without: []) { sentences { text } isCut } }',
    about: ['case', 'person'],
  },
  'dossierFacts.caseId': {
    query: 'query ($id: ID!) { dossierFacts(caseId: $id, text: "", language: EN) { id text } }',
    about: ['case', 'person'],
  },
  'offences.caseId': {
    query: 'query ($id: ID!) { offences(caseId: $id) { offences { id } } }',
    about: ['case', 'offence'],
  },
  'caseRecord.caseId': {
    query:
      'query ($id: ID!) { caseRecord(caseId: $id) { now { number titleAz } earlier { number titleAz } mayCorrect } }',
    about: ['case', 'person'],
  },
  'caseRoles.caseId': {
    query:
      'query ($id: ID!) { caseRoles(caseId: $id) { roles { id person { label } sources } people { person { label } roles } mayRecord } }',
    about: ['case', 'person'],
  },
  'roleVersions.caseId': {
    query: 'query ($own: ID!, $id: ID!) { roleVersions(caseId: $id, id: $own) { id person { label } } }',
    about: ['case', 'person'],
    variables: (own) => ({ own: own.offence }),
  },
  'roleVersions.id': {
    query: 'query ($own: ID!, $id: ID!) { roleVersions(caseId: $own, id: $id) { id person { label } } }',
    about: ['person', 'case'],
    variables: (own) => ({ own: own.case }),
  },
  'caseEpisodes.caseId': {
    query:
      'query ($id: ID!) { caseEpisodes(caseId: $id) { episodes { id victim { label } acts { by { label } } } victims { label } actors { label } places { label } mayRecord } }',
    about: ['case', 'person'],
  },
  'episodeVersions.caseId': {
    query: 'query ($own: ID!, $id: ID!) { episodeVersions(caseId: $id, id: $own) { id victim { label } } }',
    about: ['case', 'person'],
    variables: (own) => ({ own: own.offence }),
  },
  'episodeVersions.id': {
    query: 'query ($own: ID!, $id: ID!) { episodeVersions(caseId: $own, id: $id) { id victim { label } } }',
    about: ['offence', 'case'],
    variables: (own) => ({ own: own.case }),
  },
  'checkEpisode.version': {
    query:
      'query ($own: ID!, $id: ID!) { checkEpisode(version: $id, episode: { caseId: $own, victimId: $own, forms: [], means: [], controls: [], transited: [], exploitedIn: "TR", offenceIds: [], acts: [], certainty: PRESUMED, reliability: "C", credibility: 3, handling: H0, sourceText: "x" }) { field } }',
    about: everything,
    variables: (own) => ({ own: own.case }),
  },
  'offenceVersions.caseId': {
    query:
      'query ($own: ID!, $id: ID!) { offenceVersions(caseId: $id, id: $own) { id article { code } sourceText } }',
    about: ['case', 'person'],
    variables: (own) => ({ own: own.offence }),
  },
  'offenceVersions.id': {
    query:
      'query ($own: ID!, $id: ID!) { offenceVersions(caseId: $own, id: $id) { id article { code } sourceText } }',
    about: ['offence', 'case'],
    variables: (own) => ({ own: own.case }),
  },
  'offences.after': {
    query:
      'query ($caseId: ID!, $id: ID!) { offences(caseId: $caseId, after: $id) { offences { id } after } }',
    about: ['offence'],
    variables: (own) => ({ caseId: own.case }),
  },
  'support.after': {
    query: 'query ($id: ID!) { support(after: $id) { entries { id } after } }',
    about: ['support'],
    role: 'CENTRE',
  },
  'victim.id': {
    query:
      'query ($id: ID!) { victim(id: $id) { id pseudonym statuses { id } help { id } children { id } } }',
    about: ['victim', 'person', 'case', 'support'],
  },
  'victims.after': {
    query: 'query ($id: ID!) { victims(after: $id) { victims { id } after } }',
    about: ['victim', 'case'],
  },
  'helpVersions.victimId': {
    query: 'query ($own: ID!, $id: ID!) { helpVersions(victimId: $id, id: $own) { id note } }',
    about: ['victim', 'case'],
    variables: (own) => ({ own: own.support }),
  },
  'helpVersions.id': {
    query: 'query ($own: ID!, $id: ID!) { helpVersions(victimId: $own, id: $id) { id note } }',
    about: ['support', 'case'],
    variables: (own) => ({ own: own.victim }),
  },
  'victimArrivalVersions.victimId': {
    query: 'query ($own: ID!, $id: ID!) { victimArrivalVersions(victimId: $id, id: $own) { id ground } }',
    about: ['victim', 'case'],
    variables: (own) => ({ own: own.support }),
  },
  'victimArrivalVersions.id': {
    query: 'query ($own: ID!, $id: ID!) { victimArrivalVersions(victimId: $own, id: $id) { id ground } }',
    about: ['support', 'case'],
    variables: (own) => ({ own: own.victim }),
  },
  'victimStatusVersions.victimId': {
    query: 'query ($own: ID!, $id: ID!) { victimStatusVersions(victimId: $id, id: $own) { id ground } }',
    about: ['victim', 'case'],
    variables: (own) => ({ own: own.support }),
  },
  'victimStatusVersions.id': {
    query: 'query ($own: ID!, $id: ID!) { victimStatusVersions(victimId: $own, id: $id) { id ground } }',
    about: ['support', 'case'],
    variables: (own) => ({ own: own.victim }),
  },
  'caseNetwork.caseId': { query: 'query ($id: ID!) { caseNetwork(caseId: $id) }', about: ['case', 'person'] },
  'neighbourCounts.id': {
    query: 'query ($id: ID!) { neighbourCounts(id: $id) { type kind count } }',
    about: everything,
  },
  'expand.id': { query: 'query ($id: ID!) { expand(id: $id) }', about: everything },
  'lineSources.ids': {
    query: 'query ($own: ID!, $id: ID!) { lineSources(ids: [$own, $id]) { source restsOn } }',
    about: everything,
    variables: (own) => ({ own: own.person }),
  },
  'caseNetwork.known': {
    query: 'query ($own: ID!, $id: ID!) { caseNetwork(caseId: $own, known: [$id]) }',
    about: everything,
    variables: (own) => ({ own: own.case }),
  },
  'expand.known': {
    query: 'query ($own: ID!, $id: ID!) { expand(id: $own, known: [$id]) }',
    about: everything,
    variables: (own) => ({ own: own.person }),
  },
  'paths.from': {
    query: `query ($own: ID!, $id: ID!) { paths(from: $id, to: $own) ${PATH} }`,
    about: everything,
    variables: (own) => ({ own: own.person }),
  },
  'paths.to': {
    query: `query ($own: ID!, $id: ID!) { paths(from: $own, to: $id) ${PATH} }`,
    about: everything,
    variables: (own) => ({ own: own.person }),
  },
  'paths.known': {
    query: `query ($own: ID!, $phone: ID!, $id: ID!) { paths(from: $own, to: $phone, known: [$id]) ${PATH} }`,
    about: everything,
    variables: (own) => ({ own: own.person, phone: own.phone }),
  },
  'runPattern.caseId': {
    query:
      'query ($id: ID!) { runPattern(pattern: "phone-in-cases", caseId: $id) { matches { cases { id } } network isCapped } }',
    about: ['case', 'person'],
  },
  'runPattern.known': {
    query:
      'query ($case: ID!, $id: ID!) { runPattern(pattern: "phone-in-cases", caseId: $case, known: [$id]) { network } }',
    about: everything,
    variables: (own) => ({ case: own.case }),
  },
  'paths.barred': {
    query: `query ($own: ID!, $phone: ID!, $id: ID!) { paths(from: $own, to: $phone, barred: [$id]) ${PATH} }`,
    about: everything,
    variables: (own) => ({ own: own.person, phone: own.phone }),
  },
  'connectingNetwork.ids': {
    query:
      'query ($own: ID!, $id: ID!) { connectingNetwork(ids: [$own, $id]) { outcome network paths apart } }',
    about: everything,
    variables: (own) => ({ own: own.person }),
  },
  'connectingNetwork.barred': {
    query:
      'query ($own: ID!, $phone: ID!, $id: ID!) { connectingNetwork(ids: [$own, $phone], barred: [$id]) { outcome network paths apart } }',
    about: everything,
    variables: (own) => ({ own: own.person, phone: own.phone }),
  },
  'connectingNetwork.known': {
    query:
      'query ($own: ID!, $phone: ID!, $id: ID!) { connectingNetwork(ids: [$own, $phone], known: [$id]) { network } }',
    about: everything,
    variables: (own) => ({ own: own.person, phone: own.phone }),
  },
  'commonNeighbours.ids': {
    query:
      'query ($own: ID!, $id: ID!) { commonNeighbours(ids: [$own, $id]) { neighbours { element { id } of } network isCapped } }',
    about: everything,
    variables: (own) => ({ own: own.person }),
  },
  'commonNeighbours.known': {
    query:
      'query ($own: ID!, $phone: ID!, $id: ID!) { commonNeighbours(ids: [$own, $phone], known: [$id]) { network } }',
    about: everything,
    variables: (own) => ({ own: own.person, phone: own.phone }),
  },
  'sharedThings.ids': {
    query:
      'query ($own: ID!, $id: ID!) { sharedThings(ids: [$own, $id]) { things { kind on } network isCapped } }',
    about: everything,
    variables: (own) => ({ own: own.person }),
  },
  'sharedThings.caseId': {
    query: 'query ($id: ID!) { sharedThings(caseId: $id) { things { kind on } network isCapped } }',
    about: ['case', 'person'],
  },
  'sharedThings.known': {
    query:
      'query ($own: ID!, $phone: ID!, $id: ID!) { sharedThings(ids: [$own, $phone], known: [$id]) { network } }',
    about: everything,
    variables: (own) => ({ own: own.person, phone: own.phone }),
  },
  'enquiries.ids': {
    query:
      'query ($own: ID!, $id: ID!) { enquiries(ids: [$own, $id]) { gap { az en } about people asked { id } } }',
    about: everything,
    variables: (own) => ({ own: own.person }),
  },
  'keptEnquiries.caseId': {
    query: 'query ($id: ID!) { keptEnquiries(caseId: $id) { id text } }',
    about: ['case'],
  },
  'linkRequests.chartId': {
    query: 'query ($id: ID!) { linkRequests(chartId: $id) { id words source target } }',
    about: ['chart', 'case'],
  },
  'matches.caseId': {
    query:
      'query ($id: ID!) { matches(caseId: $id) { count after matches { id newer { names } older { names } } } }',
    about: ['case', 'person'],
  },
  'matches.after': {
    query: 'query ($id: ID!) { matches(after: $id) { count after matches { id } } }',
    about: everything,
  },
  'card.id': { query: `query ($id: ID!) { card(id: $id) ${CARD} }`, about: everything },
  'lineFacts.source': {
    query: 'query ($own: ID!, $id: ID!) { lineFacts(source: $id, target: $own) { id } }',
    about: everything,
    variables: (own) => ({ own: own.person }),
  },
  'lineFacts.target': {
    query: 'query ($own: ID!, $id: ID!) { lineFacts(source: $own, target: $id) { id } }',
    about: everything,
    variables: (own) => ({ own: own.person }),
  },
  'charts.caseId': {
    query: 'query ($id: ID!) { charts(caseId: $id) { charts { id name } after } }',
    about: ['case'],
  },
  'chart.id': {
    query: 'query ($id: ID!) { chart(id: $id) { chart { name } document network superseded } }',
    about: ['chart', 'case'],
  },
  'chartVersions.id': {
    query: 'query ($id: ID!) { chartVersions(id: $id) { id name } }',
    about: ['chart', 'case'],
  },
  'chartVersion.id': {
    query: 'query ($id: ID!) { chartVersion(id: $id) { chart { name } document network superseded } }',
    about: ['version', 'chart'],
  },
  'compareChart.version': {
    query: 'query ($id: ID!) { compareChart(version: $id) { gone { label } added { label } } }',
    about: ['version', 'chart'],
  },
  'compareChart.with': {
    query:
      'query ($id: ID!, $own: ID!) { compareChart(version: $own, with: $id) { gone { label } added { label } } }',
    variables: ({ version }) => ({ own: version }),
    about: ['version', 'chart'],
  },
  'chartColleagues.id': {
    query: 'query ($id: ID!) { chartColleagues(id: $id) { id name { en } } }',
    about: ['chart'],
  },
  'stillVisible.ids': {
    query: 'query ($id: ID!) { stillVisible(ids: [$id]) { id kind element { label } case { number } } }',
    about: [...everything, 'notice'],
  },
  'imports.caseId': {
    query: 'query ($id: ID!) { imports(caseId: $id) { jobs { id fileName } after } }',
    about: ['case', 'import'],
  },
  'imports.after': {
    query: 'query ($id: ID!) { imports(after: $id) { jobs { id } after } }',
    about: ['import'],
  },
  'import.id': { query: 'query ($id: ID!) { import(id: $id) { id fileName } }', about: ['import', 'case'] },
  'inspectImport.id': {
    query: 'query ($id: ID!) { inspectImport(id: $id) { header } }',
    about: ['import', 'case'],
  },
  'importDrawing.id': {
    query: 'query ($id: ID!) { importDrawing(id: $id) { elements x y } }',
    about: ['import', 'case'],
  },
  'importProblems.id': {
    query: 'query ($id: ID!) { importProblems(id: $id) { problems { value } after } }',
    about: ['import', 'case'],
  },
  'factRows.factId': {
    query: 'query ($id: ID!) { factRows(factId: $id) { header total } }',
    about: ['call', 'import'],
  },
  'countryNetwork.code': 'holds no secret',
  'figureRecords.figure': 'holds no secret',
};

let app: TestApp;
let analyst: Session;
let centre: Session;
let prosecutor: Session;
let liaison: Session;
let hidden: Planted;
let own: Planted;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
  centre = await app.signIn(await app.newUser('CENTRE', { bodyCode: 'MINISTRY_SHELTER' }));
  prosecutor = await app.signInAs('PROSECUTOR');
  liaison = await app.signInAs('LIAISON');
  hidden = await plantAll(await newCase(app.run));
  own = await plantAll(await newCase(app.run, [{ user: analyst }, { user: liaison }]));
});
afterAll(() => app.close());

test('every argument of a query that is an id has a row here', () => {
  const fields = Object.values(createSchema().getQueryType()?.getFields() ?? {});
  const ids = fields.flatMap((field) =>
    field.args
      .filter(({ type }) => getNamedType(type).name === 'ID')
      .map((arg) => `${field.name}.${arg.name}`),
  );
  expect(Object.keys(ROWS).toSorted()).toEqual(ids.toSorted());
});

describe.each(
  Object.entries(ROWS).flatMap(([name, row]) => (row === 'holds no secret' ? [] : [[name, row] as const])),
)('%s', (_name, row) => {
  test.each(row.about)('%s of others and none at all get the same answer', async (about) => {
    const session = { CENTRE: centre, PROSECUTOR: prosecutor, LIAISON: liaison, none: analyst }[
      row.role ?? 'none'
    ];
    const ask = (id: string) => app.ask(session, row.query, { ...row.variables?.(own), id });
    const [ofOthers, missing] = [await ask(hidden[about]), await ask(newUlid())];
    expect(ofOthers.status).toBe(missing.status);
    expect(ofOthers.text).toBe(missing.text);
    expect(codesOf(ofOthers)).not.toContain('INTERNAL');
    for (const secret of [hidden.name, hidden[about], 'V-hidden', '+994-'])
      if (!own[about].includes(secret)) expect(stripOwn(ofOthers.text)).not.toContain(secret);
  });
});

/** The reader's own phone and victim are no secret to him. */
const stripOwn = (text: string): string =>
  text.replaceAll(`+994-${own.phone}`, '').replaceAll('V-hidden', '');

describe('a country that only others know', () => {
  test('stands alone in its network, as one that nobody knows', async () => {
    const stranger = await app.signInAs('ANALYST');
    const networkOf = async (code: string) =>
      (
        await app.read<{ countryNetwork: NetworkColumns }>(
          stranger,
          'query ($code: ID!) { countryNetwork(code: $code) }',
          { code },
        )
      ).countryNetwork;
    const [known, unknown] = [await networkOf('OM'), await networkOf('QA')];
    const shape = ({ nodes, edges, hasMore, next }: NetworkColumns) => [
      nodes.kind,
      nodes.more,
      edges.type,
      hasMore,
      next,
    ];
    expect(shape(known)).toEqual([['Country'], unknown.nodes.more, [], false, null]);
    expect(shape(unknown)).toEqual(shape(known));
  });
});

describe('a search for what others hold', () => {
  test.each<[string, (planted: Planted) => string]>([
    ['a name', ({ name }) => name],
    ['the beginning of a name', ({ name }) => name.slice(0, 8)],
    ['a phone', ({ phone }) => `+994-${phone}`],
    ['the number of a case', (planted) => `TEST-${planted.case}`],
    ['the number of a notice', ({ notice }) => `N-${notice}`],
    ['the title of a group', ({ group }) => group],
  ])('%s brings what a search for nothing brings', async (_what, textOf) => {
    const query =
      'query ($text: String!, $filter: SearchFilterInput) { search(text: $text, filter: $filter) { groups { kind count hits { id } } facets { name values { value count } } } }';
    const ask = async (text: string, caseId: string) =>
      app.ask(analyst, query, { text, filter: { caseIds: [caseId] } });
    const [ofOthers, missing] = [await ask(textOf(hidden), hidden.case), await ask(newUlid(), newUlid())];
    expect(ofOthers.text).toBe(missing.text);
    expect(ofOthers.status).toBe(missing.status);
    expect((await ask(textOf(own), own.case)).text).not.toBe(missing.text);
  });
});

describe('an ex-member', () => {
  const everyQuestion = (planted: Planted): [string, Record<string, unknown>][] => [
    ['query ($id: ID!) { case(id: $id) { id } }', { id: planted.case }],
    ['query ($id: ID!) { person(id: $id) { id } }', { id: planted.person }],
    ['query ($id: ID!) { group(id: $id) { id } }', { id: planted.group }],
    ['query ($id: ID!) { notice(id: $id) { id } }', { id: planted.notice }],
    ['query ($id: ID!) { offences(caseId: $id) { after } }', { id: planted.case }],
    ['query ($id: ID!) { caseNetwork(caseId: $id) }', { id: planted.case }],
    ['query ($id: ID!) { expand(id: $id) }', { id: planted.phone }],
    ['query ($id: ID!) { neighbourCounts(id: $id) { count } }', { id: planted.person }],
    ['query ($id: ID!) { card(id: $id) { element { id } } }', { id: planted.phone }],
    [
      'query ($id: ID!, $to: ID!) { paths(from: $id, to: $to) { outcome } }',
      { id: planted.person, to: planted.phone },
    ],
    [
      'query ($id: ID!, $to: ID!) { lineFacts(source: $id, target: $to) { id } }',
      { id: planted.person, to: planted.phone },
    ],
  ];

  test.each([
    ['taken out', 'MATCH (:User {id: $user})-[m:MEMBER]->(:Case {id: $id}) DELETE m'],
    [
      'at the end of his days in the case',
      "MATCH (:User {id: $user})-[m:MEMBER]->(:Case {id: $id}) SET m.until = '2025-01-01'",
    ],
  ])('%s sees nothing at the very next request', async (_how, cypher) => {
    const member = await app.signInAs('INVESTIGATOR');
    const file = await newCase(app.run, [{ user: member, level: 'LEAD', identity: true }]);
    const planted = await plantAll(file);
    for (const [query, variables] of everyQuestion(planted))
      expect([query, codesOf(await app.ask(member, query, variables))]).toEqual([query, []]);
    await app.change(cypher, { user: member.id, id: file.id });
    for (const [query, variables] of everyQuestion(planted))
      expect([query, codesOf(await app.ask(member, query, variables))]).toEqual([query, ['NOT_FOUND']]);
    const lists =
      '{ cases { cases { id } } groups { id } countries { victims } search(text: "NAME") { groups { kind } } }'.replace(
        'NAME',
        planted.name,
      );
    expect(await app.read(member, lists)).toEqual({
      cases: { cases: [] },
      groups: [],
      countries: [],
      search: { groups: [] },
    });
  });
});
