import type { dutiesAz } from './messages.az.ts';

export const dutiesEn: Record<keyof typeof dutiesAz, string> = {
  'duties.tell': 'Tell whoever works it',
  'duties.told': 'Told: it stands with whoever works it until it is settled.',
  'duties.toldBy': '{name} told on {date}:',
  'duties.somebody': 'Somebody',
  'duties.settle': 'Settled',
  'duties.settled': 'Settled.',
};
