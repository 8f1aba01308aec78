import type { enquiriesAz } from './messages.az.ts';

export const enquiriesEn: Record<keyof typeof enquiriesAz, string> = {
  'network.drawer.enquiries': 'Next enquiry',
  'enquiry.list': 'Whom to ask for what',
  'enquiry.loading': 'Looking for the gaps in the chain',
  'enquiry.emptyChart': 'The chart is empty. Put elements on it first: the gaps are looked for among them.',
  'enquiry.none':
    'By the known rules there is no gap on this chart. Expand it: with more elements more gaps can be seen.',
  'enquiry.tooMany':
    'The first {count} elements of the chart were looked at. Take some off the chart to have the others looked at.',
  'enquiry.more':
    '{count} gaps to ask about are shown, and there are more by {rules}. Ask about the first ones, or take elements off the chart, and the next come forward.',
  'enquiry.moreAsked':
    'Of the gaps that were asked about {count} are shown; there are more. Take elements off the chart to see them.',
  'enquiry.people': '{count, plural, one {touches # person} other {touches # people}}',
  'enquiry.asked': 'asked',
  'enquiry.answered': 'answered',
  'enquiry.choose':
    'Choose a gap at the left to see the draft of the request. Those that touch more people come first.',
  'enquiry.select': 'Select on the chart',
  'enquiry.to': 'To: {to}',
  'enquiry.changes': 'What it would change: {changes}',
  'enquiry.request': 'Text of the request',
  'enquiry.legalGround': 'Legal ground',
  'enquiry.legalGround.explain':
    'The article of a law, or a court decision. You write it: none is suggested.',
  'enquiry.ask': 'Mark as asked',
  'enquiry.noCase': 'Open the chart in a case to keep the enquiry.',
  'enquiry.kept': 'Enquiries that were asked',
  'enquiry.kept.none': 'Nothing was asked in this case so far.',
  'enquiry.kept.more':
    'The first {count} are shown, those without an answer first; there are more. Close those that are answered, and the older open ones come forward.',
  'enquiry.kept.asked': '{who}, {when}. Legal ground: {ground}',
  'enquiry.kept.open': 'waiting for the answer',
  'enquiry.kept.ANSWERED': 'answered: {when}',
  'enquiry.kept.REFUSED': 'refused: {when}',
  'enquiry.kept.superseded': 'What it is about is no fact any more: it was corrected or taken back.',
  'enquiry.kept.joined': 'Whom it is about was joined with another: now {name}.',
  'enquiry.kept.note': 'Note',
  'enquiry.close.ANSWERED': 'Answered',
  'enquiry.close.REFUSED': 'Refused',
};
