import { importsEn } from '../imports/messages.en.ts';
import { matchesEn } from '../matches/messages.en.ts';
import { proceedingsEn } from '../proceedings/messages.en.ts';
import { templatesEn } from '../dossier-templates/messages.en.ts';
import { dossiersEn } from '../dossiers/messages.en.ts';
import { filesEn } from '../evidence/files-messages.en.ts';
import { redactionEn } from '../redaction/messages.en.ts';
import { evidenceEn } from '../evidence/messages.en.ts';
import { rolesEn } from '../roles/messages.en.ts';
import { proofEn } from '../proof/messages.en.ts';
import { chartsEn } from '../charts/messages.en.ts';
import { exportsEn } from '../network/exports/messages.en.ts';
import { findingEn } from '../network/finding/messages.en.ts';
import { measuresEn } from '../network/measures/messages.en.ts';
import { arrangeEn } from '../network/arrange/messages.en.ts';
import { foldsEn } from '../network/folds/messages.en.ts';
import { choosingEn } from '../network/choosing/messages.en.ts';
import { styleEn } from '../network/styles/messages.en.ts';
import { supposedEn } from '../network/hypotheses/messages.en.ts';
import { linkEn } from '../network/links/messages.en.ts';
import { recordEn } from '../network/recording/messages.en.ts';
import { networkReadingEn } from '../network/reading/messages.en.ts';
import { notesEn } from '../network/notes/messages.en.ts';
import { patternsEn } from '../network/patterns/messages.en.ts';
import { enquiriesEn } from '../network/enquiries/messages.en.ts';
import { explainEn } from '../network/explain/messages.en.ts';
import { networkMapEn } from '../network/map/messages.en.ts';
import { networkMatrixEn } from '../network/matrix/messages.en.ts';
import { networkEn } from '../network/messages.en.ts';
import { networkTableEn } from '../network/table/messages.en.ts';
import { networkTimelineEn } from '../network/timeline/messages.en.ts';
import { caseNotesEn } from '../notes/messages.en.ts';
import { messagesEn } from '../messages/messages.en.ts';
import { countryRulesEn } from '../countries/messages.en.ts';
import { readinessEn } from '../readiness/messages.en.ts';
import { domesticSearchesEn } from '../domestic-searches/messages.en.ts';
import { fugitivesEn } from '../fugitives/messages.en.ts';
import { dutiesEn } from '../duties/messages.en.ts';
import { noticesEn } from '../notices/messages.en.ts';
import { caseLinksEn } from '../case-links/messages.en.ts';
import { membersEn } from '../members/messages.en.ts';
import { requestsEn } from '../requests/messages.en.ts';
import { journeysEn } from '../journeys/messages.en.ts';
import { unknownPeopleEn } from '../unknown-people/messages.en.ts';
import { episodesEn } from '../offences/episode-messages.en.ts';
import { offencesEn } from '../offences/messages.en.ts';
import { reportEn } from '../report/messages.en.ts';
import { tasksEn } from '../tasks/messages.en.ts';
import { approvalsEn } from '../approvals/messages.en.ts';
import { victimsEn } from '../victims/messages.en.ts';
import { searchEn } from '../search/messages.en.ts';
import type { MessageId } from './messages.az.ts';
import { officeEn } from './office-messages.en.ts';

export const en: Record<MessageId, string> = {
  'app.name': 'Əlaqə',
  'app.tagline': 'Case network analysis for the fight against human trafficking',
  'app.skip': 'Skip to the main content',
  'app.loading': 'Loading',
  'app.menu': 'Sections',
  'app.demo': 'Demo: every person is invented',
  'nav.cases': 'Cases',
  'nav.countries': 'Countries',
  'nav.notices': 'Notices',
  'nav.messages': 'Messages',
  'nav.imports': 'Import',
  'nav.support': 'Help to victims',
  'nav.report': 'Report',
  'nav.audit': 'Audit',
  'nav.accounts': 'Accounts',
  'bar.noCase': 'No case open',
  'bar.case': 'Case',
  'bar.purpose': 'Purpose',
  'bar.purpose.none': 'not stated',
  'bar.purpose.change': 'Change the purpose of access: {purpose}',
  'bar.asOf': 'As of',
  'asOf.change': 'As of {day}. Change',
  'asOf.explain':
    'Everything is shown as it was known at the end of the chosen day. Your rights are those of today; changes are always made now.',
  'asOf.day': 'Day',
  'asOf.show': 'Show',
  'asOf.present': 'Back to the present',
  'asOf.noDay': 'Write the day as DD.MM.YYYY, for example 30.06.2025.',
  'asOf.toCome': 'That day is still to come. Write today or an earlier day.',
  'asOf.nothingYet.title': 'Nothing of this was known on that day',
  'asOf.nothingYet.text': 'Choose a later day, or go back to the present.',
  'bar.language': 'Language',
  'bar.theme.dark': 'Switch to the dark theme',
  'bar.theme.light': 'Switch to the light theme',
  'bar.account': 'Account: {name}, {role}',
  'bar.signOut': 'Sign out',
  'leaving.title': 'Not everything is saved',
  'leaving.explain':
    'What you did last is in this window only: the server did not take it. Stay, and it is tried again; or leave, and it is lost.',
  'leaving.stay': 'Stay',
  'leaving.go': 'Leave and lose it',
  'common.retry': 'Try again',
  'common.cancel': 'Cancel',
  'common.close': 'Close',
  'common.clear': 'Clear the filters',
  'common.all': 'All',
  'common.more': 'Show more',
  'common.protected': 'Protected person',
  'common.protected.hint': 'Shown by a pseudonym: the identity is sealed.',
  'common.wanted': 'Wanted',
  'common.grade.hint': 'Source: {source}; information: {information}',
  'common.shown': '{shown} of {total} shown',
  'common.openNetwork': 'Open the network',
  'common.showInNetwork': 'Show in the network',
  'common.since': 'since {date}',
  'common.nameless': 'Name not open to you',
  'common.until': 'until {date}',
  'table.sort': 'Sort by {column}',

  'failure.UNAUTHENTICATED.title': 'The session has ended',
  'failure.UNAUTHENTICATED.text': 'Sign in again: you will come back to the page where you were.',
  'failure.FORBIDDEN.title': 'Your role does not allow this',
  'failure.FORBIDDEN.text': 'If you need this section for your work, ask your supervisor.',
  'failure.NOT_FOUND.title': 'Not found',
  'failure.NOT_FOUND.text':
    'There is nothing here that you may see. Check the address or go back to the list of cases.',
  'failure.CASE_CLOSED.title': 'The case was joined into another',
  'failure.CASE_CLOSED.text':
    'What is in it can be read; nothing new is recorded in it. Go on in the case that remains, or ask whoever leads this one.',
  'failure.PURPOSE_REQUIRED.title': 'State the purpose of access',
  'failure.PURPOSE_REQUIRED.text': 'The workspace opens once the purpose of this working session is stated.',
  'failure.BAD_INPUT.title': 'The request was not understood',
  'failure.BAD_INPUT.text': 'Check the address or what you have entered.',
  'failure.TOO_MANY.title': 'Too much at once',
  'failure.TOO_MANY.text': 'Wait a minute, or ask for less.',
  'failure.DAMAGED.title': 'The file was changed where it is kept',
  'failure.DAMAGED.text': 'It is not given. Tell the administrator, or upload the original again.',
  'failure.UNAVAILABLE.title': 'The service cannot answer now',
  'failure.UNAVAILABLE.text': 'Nothing was changed. Try again in a moment.',
  'failure.OFFLINE.title': 'No connection to the server',
  'failure.OFFLINE.text': 'Check the network connection and try again.',
  'failure.INTERNAL.title': 'Something went wrong on our side',
  'failure.INTERNAL.text': 'Try again. If it happens again, give the reference number to the administrator.',
  'failure.reference': 'Reference number: {reference}',
  'failure.toStart': 'Back to the start',
  'failure.toCases': 'Back to the list of cases',
  'failure.nothingForRole.title': 'There is no section for your role yet',
  'failure.nothingForRole.text':
    'Your account works, but this version has no page for your role. Ask your supervisor.',

  'signIn.title': 'Sign in',
  'signIn.username': 'User name',
  'signIn.password': 'Password',
  'signIn.submit': 'Sign in',
  'signIn.missing': 'Enter the user name and the password.',
  'signIn.failed':
    'Signing in failed. Check the user name and the password; after five wrong passwords an administrator opens the account.',
  'signIn.tooMany': 'Too many attempts. Try again in a few minutes.',
  'signIn.ended': 'The session has ended. Sign in again to come back to the page where you were.',
  'signIn.note': 'Every sign-in and every case read is written to the audit trail.',
  'purpose.title': 'Purpose of access',
  'purpose.explain':
    'Say why you will read the records. The purpose stands on every line of the audit trail in this session; it can be changed from the top bar.',
  'purpose.suggestions': 'Purposes often stated',
  'purpose.own': 'In your own words',
  'purpose.hint': '3 to 200 characters. Write no person’s name.',
  'purpose.submit': 'Confirm and continue',
  'purpose.suggestion.group': 'Analysis of the structure of a criminal group',
  'purpose.suggestion.dossier': 'Preparing the dossier of a criminal case',
  'purpose.suggestion.fugitive': 'International request on wanted persons',
  'purpose.suggestion.rehabilitation': 'Social rehabilitation of victims',
  'purpose.suggestion.victims': 'Identification and protection of victims',
  'purpose.suggestion.oversight': 'Supervision of the work',

  'cases.title': 'Cases',
  'cases.new': 'New case',
  'cases.filter.text': 'Number or title',
  'cases.filter.stage': 'Stage',
  'cases.filter.kind': 'Kind',
  'cases.column.number': 'Number',
  'cases.column.title': 'Title',
  'cases.column.kind': 'Kind',
  'cases.column.stage': 'Stage',
  'cases.column.country': 'Main country',
  'cases.column.opened': 'Opened',
  'cases.column.level': 'Your level',
  'cases.caption': 'Cases that you are a member of',
  'cases.empty.title': 'You have no cases yet',
  'cases.empty.text':
    'A supervisor or the case lead adds you to a case. If one is to be opened, press “New case”.',
  'cases.empty.textReader': 'A supervisor or the case lead adds you to a case: ask them.',
  'cases.noMatch.title': 'No case fits the filter',
  'cases.noMatch.text': 'Shorten the word or clear the filters.',
  'caseForm.title': 'New case',
  'caseForm.number': 'Number',
  'caseForm.kind': 'Kind',
  'caseForm.titleAz': 'Title (Azerbaijani)',
  'caseForm.titleEn': 'Title (English)',
  'caseForm.openedOn': 'Opened on',
  'caseForm.body': 'Body that keeps it',
  'caseForm.body.none': 'not known yet',
  'caseRecord.open': 'Correct, earlier versions',
  'caseRecord.title': 'What is said of the case',
  'caseForm.submit': 'Open the case',
  'caseForm.lead': 'Whoever opens a case leads it.',
  'caseForm.problem.number': 'Enter 3 to 40 characters.',
  'caseForm.problem.title': 'Enter 3 to 200 characters.',
  'caseForm.dayForm': 'DD.MM.YYYY',
  'caseForm.problem.day': 'Enter a date as DD.MM.YYYY that is not in the future.',
  'case.stage': 'Stage',
  'case.kind': 'Kind',
  'case.body': 'Body',
  'case.opened': 'Opened',
  'case.country': 'Main country',
  'case.level': 'Your level',
  'case.severedFrom': 'Severed from',
  'case.severedTo': 'Severed from it',
  'case.summary': 'Summary of the case',
  'case.count.people': 'People',
  'case.count.convicted': 'Convicted',
  'case.count.accused': 'Accused',
  'case.count.suspects': 'Suspects',
  'case.count.victims': 'Victims',
  'case.count.witnesses': 'Witnesses',
  'case.count.offences': 'Offences',
  'case.count.notices': 'Notices',
  'case.count.groups': 'Groups',
  'case.people': 'People by role',
  'case.people.empty': 'No person is recorded in this case yet.',
  'case.people.name': 'Name',
  'case.people.roles': 'Roles in the case',
  'case.people.sex': 'Sex',
  'case.parts': 'Parts of the case',
  'case.people.birth': 'Date of birth',
  'case.offences': 'Offences by article',
  'case.offences.empty': 'No offence is recorded in this case.',
  'case.offences.article': 'Article',
  'case.offences.count': 'Count',
  'case.offences.ict': 'With IT',
  'case.offences.cleared': 'Solved',
  'case.offences.period': 'Detected',
  'case.offences.total': 'Total',
  'case.notices': 'Notices',
  'case.notices.empty': 'There is no notice in this case.',
  'case.groups': 'Criminal groups',
  'case.groups.empty': 'This case describes no group.',
  'case.stages': 'Stages',
  'case.stages.empty': 'No change of stage is recorded.',
  'case.members': '{count, plural, one {1 member} other {{count} members}}',

  'person.kind': 'Person',
  'person.records': 'What the sources say',
  'person.recordList': 'The records and their sources',
  'person.record.correct': 'Correcting the record',
  'person.record.source.hint': 'Which document, statement or report says so.',
  'person.value': 'Value',
  'person.said': 'As given',
  'person.source': 'Source and time of recording',
  'person.board': 'Board of searches',
  'person.roles': 'Roles in cases',
  'person.roles.empty': 'No role in your cases.',
  'person.notices': 'Searches and notices',
  'person.notices.empty': 'There is no search or notice that you may see.',
  'person.role': 'Role',
  'person.grade': 'Grade',
  'person.differs': 'the sources differ',
  'group.form': 'Form',
  'group.active': 'Active',
  'group.dismantled': 'Dismantled',
  'group.stillActive': 'Active now',
  'group.countries': 'Countries of operation',
  'group.members': 'Members',
  'group.members.empty': 'There is no member that you may see.',
  'group.member.certainty': 'Certainty',

  'countries.title': 'Countries',
  'countries.explain':
    'Countries of exploitation and hiding in your cases. A row opens the network behind the country.',
  'countries.caption': 'Victims, fugitives and groups by country',
  'countries.column.country': 'Country',
  'countries.column.victims': 'Victims',
  'countries.column.fugitives': 'Fugitives',
  'countries.column.groups': 'Groups',
  'countries.openNetwork': '{country}: open the network',
  'countries.empty.title': 'No country yet',
  'countries.empty.text':
    'A country appears here when a place of exploitation or hiding is recorded in your cases.',

  'notices.title': 'Notices',
  'notices.caption': 'Notices and diffusions through Interpol channels',
  'notices.column.colour': 'Kind',
  'notices.column.state': 'State',
  'notices.column.person': 'Person',
  'notices.column.country': 'Presumed hiding place',
  'notices.column.validTo': 'Valid until',
  'notices.column.requestedBy': 'Requesting country',
  'notices.column.case': 'Case',
  'notices.filter.colour': 'Kind',
  'notices.filter.state': 'State',
  'notices.filter.country': 'Hiding country',
  'notices.lapsesToday': 'lapses today',
  'notices.lapsesIn': '{days, plural, one {1 day left} other {{days} days left}}',
  'notices.noCountry': 'no presumption',
  'notices.explain': 'A red notice is not an arrest warrant: each country decides by its own law.',
  'notices.empty.title': 'No notices',
  'notices.empty.text': 'A notice appears here once one that you may see is recorded.',
  'notices.noMatch.title': 'No notice fits the filter',
  'notices.noMatch.text': 'Remove one filter or clear them all.',

  ...officeEn,
  ...matchesEn,
  ...chartsEn,
  ...proceedingsEn,
  ...dossiersEn,
  ...templatesEn,
  ...proofEn,
  ...rolesEn,
  ...caseNotesEn,
  ...caseLinksEn,
  ...membersEn,
  ...requestsEn,
  ...victimsEn,
  ...journeysEn,
  ...unknownPeopleEn,
  ...offencesEn,
  ...episodesEn,
  ...reportEn,
  ...tasksEn,
  ...approvalsEn,
  ...dutiesEn,
  ...noticesEn,
  ...fugitivesEn,
  ...domesticSearchesEn,
  ...messagesEn,
  ...countryRulesEn,
  ...readinessEn,
  ...evidenceEn,
  ...redactionEn,
  ...filesEn,
  ...networkEn,
  ...exportsEn,
  ...findingEn,
  ...arrangeEn,
  ...foldsEn,
  ...choosingEn,
  ...styleEn,
  ...supposedEn,
  ...linkEn,
  ...recordEn,
  ...networkReadingEn,
  ...notesEn,
  ...patternsEn,
  ...enquiriesEn,
  ...explainEn,
  ...measuresEn,
  ...networkTableEn,
  ...networkTimelineEn,
  ...networkMapEn,
  ...networkMatrixEn,
  ...importsEn,
  ...searchEn,
};
