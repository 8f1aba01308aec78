import type { supposedAz } from './messages.az.ts';

export const supposedEn: Record<keyof typeof supposedAz, string> = {
  'network.command.suppose': 'hypothesis',
  'network.command.unsuppose': 'give up a hypothesis',
  'network.command.layer': 'layer of hypotheses',
  'network.key.suppose': 'suppose a link between the two selected elements',
  'supposed.title': 'Hypothesis: {source} — {target}',
  'supposed.text': 'What is supposed',
  'supposed.hint':
    'A hypothesis is no fact: it is not counted, not measured, on no path and in no file of data. In a picture it has its question mark.',
  'supposed.layer': 'Layer',
  'supposed.layer.first': 'Main version',
  'supposed.write': 'Write',
  'supposed.giveUp': 'Give up the hypothesis',
  'supposed.one': 'Hypothesis',
  'supposed.list': 'Hypotheses',
  'supposed.menu.begin': 'Suppose a link',
  'supposed.menu.edit': 'Open the hypothesis',
  'supposed.menu.hideLayer': 'Do not show this layer: {layer}',
};
