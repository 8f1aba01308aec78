import type { membersAz } from './messages.az.ts';

export const membersEn: Record<keyof typeof membersAz, string> = {
  'members.title': 'Members',
  'members.add': 'Let a colleague in',
  'members.change': 'Change',
  'members.changing': 'Change how somebody is in the case',
  'members.who.none': 'Choose the colleague whom you let in.',
  'members.who': 'Who',
  'members.level': 'How far',
  'members.level.READ': 'Reads the case',
  'members.level.EDIT': 'Reads and writes',
  'members.level.LEAD': 'Leads: also lets others in and takes them out',
  'members.until': 'Last day (empty: it does not end)',
  'members.identities': 'Sees who the protected people are',
  'members.sources': 'Sees the informants',
  'members.until.mark': 'until {date}',
  'members.given': 'let in by {name}, {moment}',
  'members.given.before': 'let in by the operator',
  'members.opens':
    'This case reads in those from which it was severed or which were joined into it: the colleague whom you let in will see there, too, people: {people}, facts: {facts}. Neither the identities of protected people nor informants are opened.',
  'members.end': 'Take out',
  'members.end.explain':
    '{name} sees nothing more of this case from the next request on. What was recorded stays.',
};
