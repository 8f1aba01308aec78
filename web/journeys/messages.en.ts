import type { journeysAz } from './messages.az.ts';

export const journeysEn: Record<keyof typeof journeysAz, string> = {
  'journeys.title': 'Journeys',
  'journeys.empty': 'No journey is recorded in this case.',
  'journeys.add': 'Add a journey',
  'journeys.correct': 'Correct the journey',
  'journeys.on': 'Day',
  'journeys.mode': 'By',
  'journeys.from': 'From',
  'journeys.to': 'To',
  'journeys.travellers': 'Who travelled',
  'journeys.travellers.hint': 'People with a role in the case.',
  'journeys.source.hint': 'Which register, exhibit, report or statement says so.',
};
