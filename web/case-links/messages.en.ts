import type { caseLinksAz } from './messages.az.ts';

export const caseLinksEn: Record<keyof typeof caseLinksAz, string> = {
  'caseLinks.title': 'Severed, joined and related',
  'caseLinks.empty':
    'Nothing was recorded here: no case was severed or joined, and none is said to have to do with this one. What the register says stands at the head of the page.',
  'caseLinks.closed':
    'This case was joined into {number}. Nothing new is recorded in it; deadlines and tasks stay in sight.',
  'caseLinks.related': 'Has to do with {other}',
  'caseLinks.relate': 'Tie a related case',
  'caseLinks.relating': 'A related case',
  'caseLinks.other': 'The other case',
  'caseLinks.other.none': 'You are in no other case.',
  'caseLinks.why': 'What they have to do with each other',
  'caseLinks.relates':
    'It opens nothing and lets nobody in: only whoever may see both cases sees that they are tied. Write a protected person by the pseudonym.',
  'caseLinks.sever': 'Sever a case',
  'caseLinks.severing': 'Severing a case',
  'caseLinks.join': 'Join another case',
  'caseLinks.joining': 'Joining another case into this one',
  'caseLinks.severed': '{into} was severed from {from}',
  'caseLinks.joined': '{from} was joined into {into}',
  'caseLinks.counts': 'episodes: {episodes}, exhibits: {exhibits}',
  'caseLinks.recorded': '{name}, {moment}',
  'caseLinks.takeBack': 'Take back',
  'caseLinks.number': 'Number of the new case',
  'caseLinks.titleAz': 'Title in Azerbaijani',
  'caseLinks.titleEn': 'Title in English',
  'caseLinks.body': 'Body',
  'caseLinks.on': 'Day',
  'caseLinks.ground': 'Legal ground',
  'caseLinks.document': 'Document',
  'caseLinks.people': 'People who are severed',
  'caseLinks.people.none': 'Nobody has a role or a charge in this case.',
  'caseLinks.episodes': 'Episodes that go along',
  'caseLinks.exhibits': 'Exhibits that go along',
  'caseLinks.episode': 'Episode: {name}',
  'caseLinks.unnamed': 'without a name',
  'caseLinks.members': 'Members of the new case (you lead it)',
  'caseLinks.outsider': 'not in this case',
  'caseLinks.opens':
    'Members of the new case read what is known in this one: people: {people}, facts: {facts}. Neither the identities of protected people nor informants are opened. They also read what is recorded in this one later: a correction or an exclusion has to reach whoever rests on it. What is recorded in the new case is its own.',
  'caseLinks.opens.new': 'It is new to {count} of the chosen colleagues, who are not in this case.',
  'caseLinks.from': 'Case that is joined (you lead it)',
  'caseLinks.from.none': 'You lead no other case. Whoever leads both may join them.',
  'caseLinks.joins':
    'Members of this case will read the joined one: people: {people}, facts: {facts}; it is new to {accounts} of them. Neither the identities of protected people nor informants are opened.',
  'caseLinks.joins.back':
    'The {count} chosen colleagues will see this case: people: {people}, facts: {facts}.',
  'caseLinks.goOn': 'Members of the joined case who go on',
  'caseLinks.closes':
    'Nothing new is recorded in the joined case, and nobody draws on its charts any more. What is in it is corrected from this one.',
  'caseLinks.sure': 'I have read who will see what, and want it',
  'caseLinks.sure.missing': 'Read who will see what, and tick this.',
};
