import type { Rows } from './row.ts';

export const rowsOfNotices: Rows = {
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
  'noticeFormSheet.noticeId': {
    query:
      'query ($id: ID!) { noticeFormSheet(noticeId: $id, country: "TR", language: EN) { given { id } sections { lines { value } } } }',
    about: ['notice', 'case'],
    role: 'LIAISON',
  },
  'noticeFormSheet.caseId': {
    query:
      'query ($own: ID!, $id: ID!) { noticeFormSheet(noticeId: $own, caseId: $id, country: "TR", language: EN) { given { id } sections { lines { value } } } }',
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
  'messages.factId': {
    query: 'query ($id: ID!) { messages(factId: $id) { messages { id } after } }',
    about: ['person', 'case'],
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
  'domesticSearch.id': {
    query: 'query ($id: ID!) { domesticSearch(id: $id) { id number } }',
    about: ['search', 'case'],
  },
  'domesticSearchVersions.id': {
    query: 'query ($id: ID!) { domesticSearchVersions(id: $id) { id number } }',
    about: ['search', 'case'],
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
  'presumptionVersions.soughtBy': {
    query: 'query ($own: ID!, $id: ID!) { presumptionVersions(soughtBy: $id, id: $own) { id ground } }',
    about: ['notice', 'case'],
    variables: (own) => ({ own: own.person }),
  },
  'presumptionVersions.id': {
    query: 'query ($own: ID!, $id: ID!) { presumptionVersions(soughtBy: $own, id: $id) { id ground } }',
    about: ['notice', 'case'],
    variables: (own) => ({ own: own.notice }),
  },
  'noticeOfficers.noticeId': {
    query: 'query ($id: ID!) { noticeOfficers(noticeId: $id) { id name { en } } }',
    about: ['notice', 'case'],
    role: 'LIAISON',
  },
  'searchOfficers.searchId': {
    query: 'query ($id: ID!) { searchOfficers(searchId: $id) { id name { en } } }',
    about: ['search', 'case'],
    role: 'LIAISON',
  },
  'noticeVersions.noticeId': {
    query: 'query ($id: ID!) { noticeVersions(noticeId: $id) { id number caveat } }',
    about: ['notice', 'case'],
  },
  'fugitiveFactVersions.soughtBy': {
    query: 'query ($own: ID!, $id: ID!) { fugitiveFactVersions(soughtBy: $id, id: $own) { id note } }',
    about: ['notice', 'case'],
    variables: (own) => ({ own: own.person }),
  },
  'fugitiveFactVersions.id': {
    query: 'query ($own: ID!, $id: ID!) { fugitiveFactVersions(soughtBy: $own, id: $id) { id note } }',
    about: ['notice', 'case'],
    variables: (own) => ({ own: own.notice }),
  },
  'noticeGrounds.caseId': {
    query: 'query ($id: ID!) { noticeGrounds(caseId: $id) { id kind on person { id label } article } }',
    about: ['case', 'person'],
  },
};
