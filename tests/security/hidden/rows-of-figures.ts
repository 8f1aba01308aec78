import { everything, type Rows } from './row.ts';

export const rowsOfFigures: Rows = {
  'frozenReport.id': {
    query: 'query ($id: ID!) { frozenReport(id: $id) { version { id hash } } }',
    about: ['reportVersion', 'case', 'dossier'],
  },
  'frozenReportRecords.id': {
    query: 'query ($id: ID!) { frozenReportRecords(id: $id, figure: "A1") { added { id } gone { id } } }',
    about: ['reportVersion', 'case', 'dossier'],
  },
  'frozenReportRecords.figure': 'holds no secret',
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
  'matches.caseId': {
    query:
      'query ($id: ID!) { matches(caseId: $id) { count after matches { id newer { names } older { names } } } }',
    about: ['case', 'person'],
  },
  'matches.after': {
    query: 'query ($id: ID!) { matches(after: $id) { count after matches { id } } }',
    about: everything,
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
  'figureRecords.figure': 'holds no secret',
};
