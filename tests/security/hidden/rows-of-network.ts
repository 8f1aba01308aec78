import { everything, type Rows } from './row.ts';

const CARD = '{ element { id label } values { value } facts { id other { id label } } cases { number } }';
const PATH = '{ outcome network paths }';

export const rowsOfNetwork: Rows = {
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
  'routes.ids': {
    query: 'query ($own: ID!, $id: ID!) { routes(ids: [$own, $id]) { who fact type place from } }',
    about: everything,
    variables: (own) => ({ own: own.person }),
  },
  'caseNetwork.known': {
    query: 'query ($own: ID!, $id: ID!) { caseNetwork(caseId: $own, known: [$id]) }',
    about: everything,
    variables: (own) => ({ own: own.case }),
  },
  'countryNetwork.known': {
    query: 'query ($id: ID!) { countryNetwork(code: "QA", known: [$id]) }',
    about: everything,
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
      'query ($own: ID!, $id: ID!) { enquiries(ids: [$own, $id]) { gaps { gap { az en } about people asked { id } } moreByRules { en } hasMoreAsked } }',
    about: everything,
    variables: (own) => ({ own: own.person }),
  },
  'keptEnquiries.caseId': {
    query: 'query ($id: ID!) { keptEnquiries(caseId: $id) { enquiries { id text } hasMore } }',
    about: ['case'],
  },
  'linkRequests.chartId': {
    query: 'query ($id: ID!) { linkRequests(chartId: $id) { id words source target } }',
    about: ['chart', 'case'],
  },
  'card.id': { query: `query ($id: ID!) { card(id: $id) ${CARD} }`, about: everything },
  'lineFacts.source': {
    query: 'query ($own: ID!, $id: ID!) { lineFacts(source: $id, target: $own) { facts { id } } }',
    about: everything,
    variables: (own) => ({ own: own.person }),
  },
  'lineFacts.target': {
    query: 'query ($own: ID!, $id: ID!) { lineFacts(source: $own, target: $id) { facts { id } } }',
    about: everything,
    variables: (own) => ({ own: own.person }),
  },
  'linkVersions.id': {
    query:
      'query ($own: ID!, $id: ID!) { linkVersions(type: "USES", id: $id, source: $own, target: $own) { id } }',
    about: everything,
    variables: (own) => ({ own: own.person }),
  },
  'linkVersions.source': {
    query:
      'query ($own: ID!, $id: ID!) { linkVersions(type: "USES", id: $own, source: $id, target: $own) { id } }',
    about: everything,
    variables: (own) => ({ own: own.person }),
  },
  'linkVersions.target': {
    query:
      'query ($own: ID!, $id: ID!) { linkVersions(type: "USES", id: $own, source: $own, target: $id) { id } }',
    about: everything,
    variables: (own) => ({ own: own.person }),
  },
  'checkLinkCorrection.version': {
    query:
      'query ($own: ID!, $id: ID!) { checkLinkCorrection(type: "USES", version: $id, source: $own, target: $own, link: { certainty: PRESUMED, reliability: "C", credibility: 3, handling: H0, sourceText: "x" }) { field } }',
    about: everything,
    variables: (own) => ({ own: own.person }),
  },
  'checkLinkCorrection.source': {
    query:
      'query ($own: ID!, $id: ID!) { checkLinkCorrection(type: "USES", version: $own, source: $id, target: $own, link: { certainty: PRESUMED, reliability: "C", credibility: 3, handling: H0, sourceText: "x" }) { field } }',
    about: everything,
    variables: (own) => ({ own: own.person }),
  },
  'checkLinkCorrection.target': {
    query:
      'query ($own: ID!, $id: ID!) { checkLinkCorrection(type: "USES", version: $own, source: $own, target: $id, link: { certainty: PRESUMED, reliability: "C", credibility: 3, handling: H0, sourceText: "x" }) { field } }',
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
    query: 'query ($id: ID!) { chartVersions(id: $id) { versions { id name } after } }',
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
  'factRows.factId': {
    query: 'query ($id: ID!) { factRows(factId: $id) { header total } }',
    about: ['call', 'import'],
  },
  'countryNetwork.code': 'holds no secret',
};
