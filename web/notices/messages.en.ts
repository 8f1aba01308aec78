import type { noticesAz } from './messages.az.ts';

export const noticesEn: Record<keyof typeof noticesAz, string> = {
  'notices.life': 'Life of the notice',
  'notices.life.empty': 'No state is recorded yet: the notice is a draft.',
  'notices.about': 'About the notice',
  'notices.purpose': 'Purpose',
  'notices.caveat': 'Restriction',
  'notices.change': 'Change the state',
  'notices.renewed': 'Renewed',
  'notices.on': 'Day',
  'notices.ground': 'Ground',
  'notices.document': 'Document',
  'notices.dualCriminality': 'Note on dual criminality',
  'notices.validUntil': 'valid until {date}',
  'notices.record': 'Record',
  'notices.recordAnyway': 'Record all the same',
  'notices.recorded': 'Recorded.',
  'notices.conflict':
    'The state of this notice was changed while you were writing. Look at what follows: yours is not recorded yet.',
  'notices.new': 'New notice',
  'notices.new.case': 'Case',
  'notices.new.person': 'Person sought',
  'notices.new.number': 'Number',
  'notices.new.basedOn': 'The decision it rests on',
  'notices.new.noBasis': 'None yet',
  'notices.new.submit': 'Save the draft',
  'notices.new.published': 'Day of publication',
};
