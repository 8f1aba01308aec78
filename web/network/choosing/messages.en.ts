import type { choosingAz } from './messages.az.ts';

export const choosingEn: Record<keyof typeof choosingAz, string> = {
  'network.key.lasso': 'select with a lasso',
  'network.key.query': 'select by conditions',
  'choosing.menu.lasso': 'With a lasso',
  'choosing.menu.query': 'By conditions…',
  'choosing.lasso': 'Selecting with a lasso',
  'choosing.lasso.how':
    'Draw around it, or click its corners and close with Enter. Shift adds, Ctrl takes away, Esc gives up.',
  'choosing.title': 'Select by conditions',
  'choosing.name': 'Name contains',
  'choosing.name.hint': 'In any script; a part of the name is enough. All conditions must hold.',
  'choosing.traits': 'Only those',
  'choosing.trait.wanted': 'who are sought',
  'choosing.trait.protected': 'who are protected',
  'choosing.trait.note': 'with a note',
  'choosing.trait.supposed': 'with a hypothesis',
  'choosing.trait.more': 'with neighbours not drawn',
  'choosing.trait.pinned': 'that are pinned',
  'choosing.country': 'Country',
  'choosing.lines': 'Links shown',
  'choosing.lines.hint':
    'Links of the chosen certainty and time are counted. When a time is given, a link without a date does not count.',
  'choosing.least': 'At least',
  'choosing.most': 'At most',
  'choosing.count': '{count} of {all} visible elements fit',
  'choosing.select': 'Select',
  'choosing.add': 'Add',
  'choosing.remove': 'Take away',
};
