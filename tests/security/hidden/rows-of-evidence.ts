import type { Rows } from './row.ts';

export const rowsOfEvidence: Rows = {
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
  'tieConsequences.id': {
    query: 'query ($id: ID!) { tieConsequences(id: $id) { remaining elements { chargeId } } }',
    about: ['exhibit', 'case'],
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
  'countryRequestVersions.caseId': {
    query: 'query ($own: ID!, $id: ID!) { countryRequestVersions(caseId: $id, id: $own) { id ground } }',
    about: ['case', 'dossier'],
    variables: (own) => ({ own: own.request }),
  },
  'countryRequestVersions.id': {
    query: 'query ($own: ID!, $id: ID!) { countryRequestVersions(caseId: $own, id: $id) { id ground } }',
    about: ['request', 'case'],
    variables: (own) => ({ own: own.case }),
  },
  'frozenCharts.caseId': {
    query: 'query ($id: ID!) { frozenCharts(caseId: $id) { id name hash } }',
    about: ['case', 'chart', 'version'],
  },
  'dossierVersions.dossierId': {
    query: 'query ($id: ID!) { dossierVersions(dossierId: $id) { id title hash } }',
    about: ['dossier', 'dossierVersion', 'case'],
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
};
