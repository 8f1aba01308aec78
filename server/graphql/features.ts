import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { accountsResolvers } from '../accounts/accounts.resolvers.ts';
import { approvalsResolvers } from '../approvals/approvals.resolvers.ts';
import { auditResolvers } from '../audit/audit.resolvers.ts';
import { boardResolvers } from '../board/board.resolvers.ts';
import { dutiesResolvers } from '../duties/duties.resolvers.ts';
import { statisticsResolvers } from '../board/statistics.resolvers.ts';
import { casesResolvers } from '../cases/cases.resolvers.ts';
import { chartsResolvers } from '../charts/charts.resolvers.ts';
import { countriesResolvers } from '../countries/countries.resolvers.ts';
import { countryRulesResolvers } from '../countries/country-rules.resolvers.ts';
import { domesticSearchesResolvers } from '../domestic-searches/domestic-searches.resolvers.ts';
import { searchOwnersResolvers } from '../domestic-searches/search-owners.resolvers.ts';
import { dossierTemplatesResolvers } from '../dossier-templates/dossier-templates.resolvers.ts';
import { dossierVersionsResolvers } from '../dossiers/dossier-versions.resolvers.ts';
import { dossiersResolvers } from '../dossiers/dossiers.resolvers.ts';
import { struckSentencesResolvers } from '../dossiers/struck-sentences.resolvers.ts';
import { elementsResolvers } from '../elements/elements.resolvers.ts';
import { enquiriesResolvers } from '../enquiries/enquiries.resolvers.ts';
import { broughtBackResolvers } from '../evidence/brought-back.resolvers.ts';
import { withdrawalsResolvers } from '../evidence/withdrawals.resolvers.ts';
import { evidenceResolvers } from '../evidence/evidence.resolvers.ts';
import { toldResolvers } from '../evidence/told.resolvers.ts';
import { fugitivesResolvers } from '../fugitives/fugitives.resolvers.ts';
import { episodesResolvers } from '../episodes/episodes.resolvers.ts';
import { journeysResolvers } from '../journeys/journeys.resolvers.ts';
import { lineSourcesResolvers } from '../line-sources/line-sources.resolvers.ts';
import { linkCorrectionsResolvers } from '../links/link-corrections.resolvers.ts';
import { routesResolvers } from '../routes/routes.resolvers.ts';
import { linksResolvers } from '../links/links.resolvers.ts';
import { exportsResolvers } from '../exports/exports.resolvers.ts';
import { filesResolvers } from '../files/files.resolvers.ts';
import { groupsResolvers } from '../groups/groups.resolvers.ts';
import { hypothesesResolvers } from '../hypotheses/hypotheses.resolvers.ts';
import { importsResolvers } from '../imports/imports.resolvers.ts';
import { hitsResolvers } from '../hits/hits.resolvers.ts';
import { matchesResolvers } from '../matches/matches.resolvers.ts';
import { messageFormsResolvers } from '../messages/message-forms.resolvers.ts';
import { noticeFormResolvers } from '../messages/notice-form.resolvers.ts';
import { messagesResolvers } from '../messages/messages.resolvers.ts';
import { networkResolvers } from '../network/network.resolvers.ts';
import { notesResolvers } from '../notes/notes.resolvers.ts';
import { noticeContentResolvers } from '../notices/notice-content.resolvers.ts';
import { noticeErasureResolvers } from '../notices/notice-erasure.resolvers.ts';
import { noticeOwnersResolvers } from '../notices/notice-owners.resolvers.ts';
import { writtenReasonsResolvers } from '../reports/written-reasons.resolvers.ts';
import { presumedCountriesResolvers } from '../notices/presumed-countries.resolvers.ts';
import { noticesResolvers } from '../notices/notices.resolvers.ts';
import { offencesResolvers } from '../offences/offences.resolvers.ts';
import { pathsResolvers } from '../paths/paths.resolvers.ts';
import { patternsResolvers } from '../patterns/patterns.resolvers.ts';
import { peopleResolvers } from '../people/people.resolvers.ts';
import { proceedingsResolvers } from '../proceedings/proceedings.resolvers.ts';
import { rolesResolvers } from '../roles/roles.resolvers.ts';
import { proofResolvers } from '../proof/proof.resolvers.ts';
import { nonPunishmentResolvers } from '../non-punishment/non-punishment.resolvers.ts';
import { arrestOutlooksResolvers } from '../readiness/arrest-outlooks.resolvers.ts';
import { readinessResolvers } from '../readiness/readiness.resolvers.ts';
import { recordCorrectionsResolvers } from '../records/record-corrections.resolvers.ts';
import { recordsResolvers } from '../records/records.resolvers.ts';
import { corridorsResolvers } from '../reports/corridors.resolvers.ts';
import { frozenReportsResolvers } from '../reports/frozen-reports.resolvers.ts';
import { requestsResolvers } from '../requests/requests.resolvers.ts';
import { reportQuestionsResolvers } from '../reports/report-questions.resolvers.ts';
import { reportsResolvers } from '../reports/reports.resolvers.ts';
import { searchResolvers } from '../search/search.resolvers.ts';
import { caseLinksResolvers } from '../case-links/case-links.resolvers.ts';
import { membersResolvers } from '../members/members.resolvers.ts';
import { tasksResolvers } from '../tasks/tasks.resolvers.ts';
import { arrivalsResolvers } from '../victims/arrivals.resolvers.ts';
import { unknownPeopleResolvers } from '../unknown-people/unknown-people.resolvers.ts';
import { victimListResolvers } from '../victims/victim-list.resolvers.ts';
import { victimsResolvers } from '../victims/victims.resolvers.ts';

/** Every feature that has a contract. A resolver reaches the schema from here and from nowhere else. */
export const resolversOfFeatures = [
  accountsResolvers,
  approvalsResolvers,
  auditResolvers,
  boardResolvers,
  dutiesResolvers,
  statisticsResolvers,
  casesResolvers,
  caseLinksResolvers,
  chartsResolvers,
  countriesResolvers,
  countryRulesResolvers,
  dossiersResolvers,
  domesticSearchesResolvers,
  searchOwnersResolvers,
  dossierTemplatesResolvers,
  dossierVersionsResolvers,
  struckSentencesResolvers,
  elementsResolvers,
  enquiriesResolvers,
  broughtBackResolvers,
  evidenceResolvers,
  withdrawalsResolvers,
  toldResolvers,
  fugitivesResolvers,
  episodesResolvers,
  journeysResolvers,
  unknownPeopleResolvers,
  lineSourcesResolvers,
  linkCorrectionsResolvers,
  routesResolvers,
  linksResolvers,
  exportsResolvers,
  filesResolvers,
  groupsResolvers,
  importsResolvers,
  hitsResolvers,
  hypothesesResolvers,
  matchesResolvers,
  messagesResolvers,
  messageFormsResolvers,
  noticeFormResolvers,
  networkResolvers,
  notesResolvers,
  noticesResolvers,
  noticeContentResolvers,
  noticeOwnersResolvers,
  presumedCountriesResolvers,
  writtenReasonsResolvers,
  noticeErasureResolvers,
  offencesResolvers,
  pathsResolvers,
  patternsResolvers,
  peopleResolvers,
  proceedingsResolvers,
  rolesResolvers,
  proofResolvers,
  nonPunishmentResolvers,
  arrestOutlooksResolvers,
  readinessResolvers,
  recordCorrectionsResolvers,
  recordsResolvers,
  reportsResolvers,
  reportQuestionsResolvers,
  corridorsResolvers,
  requestsResolvers,
  frozenReportsResolvers,
  searchResolvers,
  membersResolvers,
  tasksResolvers,
  arrivalsResolvers,
  victimListResolvers,
  victimsResolvers,
];

const server = fileURLToPath(new URL('..', import.meta.url));

/** The SDL of every feature folder, in the order of their names. */
export const contractTexts = (): string[] =>
  readdirSync(server, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(`${server}/${file}`, 'utf8'));
