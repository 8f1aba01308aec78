import type { rolesAz } from './messages.az.ts';

export const rolesEn: Record<keyof typeof rolesAz, string> = {
  'roles.open': 'Roles',
  'roles.open.of': 'Roles of {name}',
  'roles.of': 'Roles over time: {name}',
  'roles.give': 'Give a role',
  'roles.none': 'No role is recorded: what stands in the list follows from charges and decisions.',
  'roles.back': 'Back to the roles',
  'roles.person': 'Who',
  'roles.person.hint': 'People of this case, with a role or without.',
  'roles.role': 'As what',
  'roles.from': 'Since',
  'roles.to': 'Last day, if it has ended',
  'roles.ground': 'Ground',
  'roles.source.hint': 'Which decision, protocol or letter says so.',
  'roles.vault':
    'A victim or an injured party is given this role only where the person goes by a pseudonym already: a name would have to be sealed. Record such a person anew in the network.',
};
