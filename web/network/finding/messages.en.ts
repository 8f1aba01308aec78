import type { findingAz } from './messages.az.ts';

export const findingEn: Record<keyof typeof findingAz, string> = {
  'network.command.bar': 'never over this',
  'network.command.allow': 'allow again',
  'finding.title': 'Find among the selected or in the case',
  'finding.tool': 'Find among the selected',
  'finding.menu.find': 'Find among the selected…',
  'finding.menu.bar': 'Never a path over this',
  'finding.menu.allow': 'A path may run over this',
  'finding.list.barred': 'no path over it',
  'finding.status.barred': '{count} that no path may cross',
  'finding.what': 'What is to be found? {count, plural, one {# element is} other {# elements are}} selected',
  'finding.search.paths': 'Paths',
  'finding.search.connecting': 'The connecting network',
  'finding.search.common': 'Common neighbours',
  'finding.search.shared': 'What they share',
  'finding.search.sharedInCase': 'What any of the case share',
  'finding.explain.paths': 'Between two elements. Select exactly two.',
  'finding.explain.connecting': 'The shortest paths between each two, together. Select 2 to {most}.',
  'finding.explain.common': 'What is next to at least two of the selected. Select 2 to {most}.',
  'finding.explain.sharedInCase':
    'Which phones, addresses, accounts, vehicles, documents and journeys tie two or more people of the whole case, whoever is selected.',
  'finding.explain.shared':
    'Who shares a phone, an address, an account, a vehicle, a document or a journey. Select 2 to {most} people.',
  'finding.how': 'How many',
  'finding.how.ONE': 'One',
  'finding.how.SEVERAL': 'All shortest',
  'finding.how.ALL': 'All up to the bound',
  'finding.length': 'Over at most so many links',
  'finding.inTimeOrder': 'In the order of time',
  'finding.inTimeOrder.explain':
    'The dates of the links never go back, from the first selected to the second. A link without a date is allowed, and said.',
  'finding.never': 'No path runs over a country, a district, a case, law or a source.',
  'finding.barred': 'Nor over the {count, plural, one {# element} other {# elements}} that you barred.',
  'finding.allowAll': 'Allow all again',
  'finding.journey': 'Journey together',
  'finding.submit': 'Find',
  'finding.notice.path':
    '{from} and {to}: a path of {length, plural, one {# link} other {# links}} found ({ways, plural, one {# way} other {# ways}}).',
  'finding.notice.more': 'There are more: set the bounds closer.',
  'finding.notice.cutAt':
    'Not all links of {names} were read, only the first 200 of a type: over the others there may be more. To look past it, choose “Never a path over this” on it or select elements nearer to each other.',
  'finding.notice.undated': 'Some links have no date: for them the order was not tested.',
  'finding.notice.pathTimedOut':
    '{from} and {to}: the search met its limit of time, memory or links read and was stopped. Whether there is a path is not known. Lower the bound or bar some elements.',
  'finding.notice.pathsTimedOut':
    '{from} and {to}: {ways, plural, one {# path was} other {# paths were}} found before the search met its limit of time, memory or links read. Nothing is known of longer ones.',
  'finding.notice.noPath':
    'There is no path of at most {most} links between {from} and {to} that you may see. Paths never run over countries, districts or cases.',
  'finding.notice.barred':
    'No path was looked for over the {count, plural, one {# element} other {# elements}} that you barred.',
  'finding.notice.connected': 'The shortest paths between {people} elements are shown.',
  'finding.notice.apart': '{count, plural, one {# pair has} other {# pairs have}} no path within the bound.',
  'finding.notice.notConnected':
    'No two of the {people} elements are connected by a path of at most {most} links.',
  'finding.notice.connectingTimedOut':
    'The search met its limit of time, memory or links read and was stopped: how they hang together is not known. Lower the bound or select fewer.',
  'finding.notice.common':
    '{count, plural, one {# common neighbour} other {# common neighbours}}, selected on the chart.',
  'finding.notice.noneCommon': 'The selected have no neighbour in common that you may see.',
  'finding.notice.shared': 'Shared: {kinds}. Selected on the chart.',
  'finding.notice.noneShared': 'The selected share no phone, address, account or journey that you may see.',
  'finding.notice.chooseSeveral': 'Select 2 to {most} elements for this (with Ctrl or Shift).',
};
