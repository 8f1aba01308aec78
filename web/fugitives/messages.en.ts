import type { fugitivesAz } from './messages.az.ts';

export const fugitivesEn: Record<keyof typeof fugitivesAz, string> = {
  'fugitives.title': 'What happened to the person',
  'fugitives.empty': 'No sighting, arrest or surrender is recorded.',
  'fugitives.record': 'Record what happened',
  'fugitives.kind': 'What happened',
  'fugitives.country': 'Country',
  'fugitives.place': 'Place',
  'fugitives.time': 'Time in Bakı, if known',
  'fugitives.timeline': 'Sightings in time: {count}; {from} – {to}',
  'fugitives.note': 'Note',
  'fugitives.document': 'Document or source',
  'fugitives.standing': 'Where the search stands',
  'fugitives.standing.since': '{country}, {date}',
  'fugitives.correct': 'Correct what happened',
};
