import type { networkMatrixAz } from './messages.az.ts';

export const networkMatrixEn: Record<keyof typeof networkMatrixAz, string> = {
  'network.drawer.matrix': 'Matrix',
  'network.matrix.label': 'Who has a link with whom',
  'network.matrix.rule':
    'Order: component, then number of links; protected people last, by name. The row to the column.',
  'network.matrix.unlinked':
    '{count, plural, one {# element without a link} other {# elements without a link}} left out',
  'network.matrix.beyond': 'the {most} most connected are shown, there are {count} more',
  'network.matrix.onlySelection': 'Only the {count} selected',
  'network.matrix.all': 'All elements',
  'network.matrix.cell':
    '{row} → {column}: {types}; {facts, plural, one {# fact} other {# facts}}, {certainty}{more, plural, =0 {} one {. Choose again: # more link} other {. Choose again: # more links}}',
  'network.matrix.noLink': '{row} → {column}: no link',
  'network.matrix.row': '{number}. {name}: {count, plural, one {# link} other {# links}}',
  'network.matrix.keys': 'Arrows move, Enter selects the link, Home goes to the name of the row.',
  'network.matrix.none.title': 'No links for a matrix',
  'network.matrix.none.text': 'There is no link among the elements that are drawn: expand one.',
};
