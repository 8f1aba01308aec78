import type { journeysAz } from './messages.az.ts';

export const journeysEn: Record<keyof typeof journeysAz, string> = {
  'journeys.title': 'Journeys',
  'journeys.empty': 'No journey is recorded in this case.',
  'journeys.add': 'Add a journey',
  'journeys.correct': 'Correct the journey',
  'journeys.correct.short': 'Correct',
  'journeys.correct.of': 'Correct: {journey}',
  'journeys.on': 'Day',
  'journeys.mode': 'By',
  'journeys.from': 'From',
  'journeys.to': 'To',
  'journeys.travellers': 'Who travelled',
  'journeys.travellers.hint': 'People with a role in the case.',
  'journeys.certainty': 'How sure it is',
  'journeys.reliability': 'Source',
  'journeys.credibility': 'Information',
  'journeys.handling': 'Handling',
  'journeys.source': 'The source in words',
  'journeys.source.hint': 'Which register, exhibit, report or statement says so.',
  'journeys.record': 'Record',
  'journeys.withdraw': 'Withdraw',
  'journeys.earlier': 'Earlier versions: {count}',
  'journeys.conflict':
    'This journey was corrected meanwhile by {name}: {journey}. Yours is in the form; recorded again, it takes its place.',
};
