import { everything, type Rows } from './row.ts';

export const rowsOfCases: Rows = {
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
  'caseNoteVersions.caseId': {
    query: 'query ($own: ID!, $id: ID!) { caseNoteVersions(caseId: $id, id: $own) { id text } }',
    about: ['case', 'person'],
    variables: (own) => ({ own: own.note }),
  },
  'caseNoteVersions.id': {
    query: 'query ($own: ID!, $id: ID!) { caseNoteVersions(caseId: $own, id: $id) { id text } }',
    about: ['note', 'case'],
    variables: (own) => ({ own: own.case }),
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
  'journeyVersions.caseId': {
    query:
      'query ($own: ID!, $id: ID!) { journeyVersions(caseId: $id, id: $own) { id travellers { label } } }',
    about: ['case', 'person'],
    variables: (own) => ({ own: own.journey }),
  },
  'journeyVersions.id': {
    query:
      'query ($own: ID!, $id: ID!) { journeyVersions(caseId: $own, id: $id) { id travellers { label } } }',
    about: ['journey', 'case'],
    variables: (own) => ({ own: own.case }),
  },
  'checkJourney.version': {
    query:
      'query ($own: ID!, $id: ID!) { checkJourney(version: $id, journey: { caseId: $own, on: "2025-01-01", mode: AIR, departedFrom: "AZ", arrivedIn: "TR", travellerIds: [], certainty: CONFIRMED, reliability: "B", credibility: 2, handling: H0, sourceText: "x" }) { field } }',
    about: ['journey', 'case'],
    variables: (own) => ({ own: own.case }),
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
  'checkRole.version': {
    query:
      'query ($own: ID!, $id: ID!) { checkRole(version: $id, role: { caseId: $own, personId: $id, role: WITNESS, certainty: PRESUMED, reliability: "C", credibility: 3, handling: H0, sourceText: "x" }) { field } }',
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
};
