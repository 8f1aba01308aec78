import type { networkMapAz } from './messages.az.ts';

export const networkMapEn: Record<keyof typeof networkMapAz, string> = {
  'network.drawer.map': 'Map',
  'network.map.label': 'Map of the countries',
  'network.map.view': 'On the map',
  'network.map.chart': 'Countries on the chart',
  'network.map.world': 'World',
  'network.map.home': 'Azerbaijan',
  'network.map.districts.label': 'Map of Azerbaijan with cities and districts, and ways to other countries',
  'network.map.lands': 'Countries',
  'network.map.flows': 'Flows',
  'network.map.districts': 'Cities and districts',
  'network.map.districts.note': 'Each at its place under “Azerbaijan”; the map has no borders of districts.',
  'network.map.flow': '{from} → {to}',
  'network.map.people': '{count, plural, one {# person} other {# people}}',
  'network.map.ids': '{count, plural, one {# element} other {# elements}}',
  'network.map.noShape': 'not on the map',
  'network.map.noFlows':
    'A flow is drawn only where it is known both where one came from and where one went.',
  'network.map.withoutOrigin': '{count, plural, one {# person} other {# people}} of unknown origin.',
  'network.map.withoutOrder':
    '{count, plural, one {# person} other {# people}} of whom nothing says in which order they were taken through several countries, or to which: each is drawn by itself.',
  'network.map.notDrawn':
    '{count, plural, one {# place} other {# places}} on the map not drawn on the chart: facts name them.',
  'network.map.drawnOnly': 'Only what the chart draws',
  'network.map.notAsked': 'Only what the chart draws is on the map: asking for the rest failed.',
  'network.map.cut':
    'Not all is shown: the chart has more people, or more is known of them, than is asked for at once.',
  'network.map.none.title': 'There is no country on the chart',
  'network.map.none.text':
    'Expand a person: the country, district or place appears here once it is on the chart.',
};
