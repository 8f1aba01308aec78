import type { offencesAz } from './messages.az.ts';

export const offencesEn: Record<keyof typeof offencesAz, string> = {
  'offences.title': 'Offences and episodes',
  'offences.explain':
    'Each offence with the article in force on the day it was committed, each episode with who did what. A correction erases nothing: the earlier version is kept.',
  'offences.open': 'Offences and episodes',
  'offences.openToWrite': 'Record and correct offences and episodes',
  'offences.openToRead': 'See each offence and episode',
  'offences.list': 'Offences',
  'offences.empty.record': 'No offence is recorded in this case. Write the first with “Record an offence”.',
  'offences.record': 'Record an offence',
  'offences.new': 'A new offence',
  'offences.correct': 'Correct an offence',
  'offences.committedFrom': 'Committed on, or since',
  'offences.committedTo': 'Until (if continued)',
  'offences.detectedOn': 'Detected on',
  'offences.article': 'Article',
  'offences.article.hint':
    'In force on the day it was committed; of a continued offence, on the day it ended.',
  'offences.committed': 'Committed or attempted',
  'offences.withIct': 'by means of ICT',
  'offences.isCleared': 'Solved',
  'offences.undated': 'day not recorded',
  'offences.detected': 'detected {date}',
  'offences.charge': 'Charge: {person}, {article}, {date}',
  'offences.episode': 'Episode: {victim}, {date}',
  'offences.conflict':
    'Somebody else corrected this while you were writing. Choose which one stands: nothing is lost, the other stays among the earlier versions.',
  'offences.withdraw': 'Withdraw the offence under article {article}',
  'offences.withdraw.nothing': 'No charge and no episode names it.',
  'offences.withdraw.named': 'These stay, and will no longer name this offence:',
};
