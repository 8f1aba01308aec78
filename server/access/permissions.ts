import { ROLES, type Role } from '../db/viewer.ts';

type Rule = {
  roles: readonly Role[];
  /** Whoever reads a case says why, once per working session. */
  needsPurpose: boolean;
};

const ALL = ROLES;
const UNIT = ['ANALYST', 'INVESTIGATOR', 'PROSECUTOR', 'LIAISON', 'SUPERVISOR'] as const satisfies Role[];
/** Who brings facts in. Where, is said by the level of the membership: `$editScopes`. */
const WRITERS = ['ANALYST', 'INVESTIGATOR', 'PROSECUTOR', 'LIAISON'] as const satisfies Role[];

/**
 * What a role may do. What a reader may see is another matter: that is said by compartments, in the database.
 * Every guarded field names one of these lines; a role that is not listed is refused before anything is looked up.
 */
export const PERMISSIONS = {
  'me:read': { roles: ALL, needsPurpose: false },
  'purpose:state': { roles: ALL, needsPurpose: false },
  'reference:read': { roles: ALL, needsPurpose: false },
  'case:read': { roles: UNIT, needsPurpose: true },
  'case:open': { roles: ['ANALYST', 'INVESTIGATOR', 'LIAISON'], needsPurpose: true },
  /** Number, kind, title, body and day. In which case, is said by the level of the membership: whoever leads it. */
  'case:correct': { roles: UNIT, needsPurpose: true },
  /** In which case, is said by the level of the membership: whoever leads it. */
  'membership:give': { roles: UNIT, needsPurpose: true },
  /** Severing and joining. In which case, is said by the level of the membership: whoever leads it. */
  'case:link': { roles: UNIT, needsPurpose: true },
  /** That cases have to do with each other. In which case, is said by the level of the membership. */
  'case:relate': { roles: WRITERS, needsPurpose: true },
  'person:read': { roles: UNIT, needsPurpose: true },
  'import:read': { roles: UNIT, needsPurpose: true },
  'import:run': { roles: WRITERS, needsPurpose: true },
  'match:read': { roles: UNIT, needsPurpose: true },
  'match:decide': { roles: WRITERS, needsPurpose: true },
  'hit:ask': { roles: UNIT, needsPurpose: true },
  'search:read': { roles: UNIT, needsPurpose: true },
  'group:read': { roles: UNIT, needsPurpose: true },
  'offence:read': { roles: UNIT, needsPurpose: true },
  /** Offences and episodes. In which case, is said by the level of the membership. */
  'offence:write': { roles: WRITERS, needsPurpose: true },
  'notice:read': { roles: UNIT, needsPurpose: true },
  /** On the board of the unit, or where the case may be edited. */
  'notice:write': { roles: ['LIAISON'], needsPurpose: true },
  /** The content of another country's notice, on the board of the unit or where the case may be edited. */
  'notice:erase': { roles: ['LIAISON'], needsPurpose: true },
  /** That a notice or a search is to be withdrawn or ended, to those who work it: what follows from the case, and nothing in words. */
  'notice:tell': { roles: UNIT, needsPurpose: true },
  'message:read': { roles: UNIT, needsPurpose: true },
  /** Of the bureau's own, or where the case may be edited. */
  'message:write': { roles: ['LIAISON'], needsPurpose: true },
  /** The text of what goes out, for the secure channel. */
  'message:export': { roles: ['LIAISON'], needsPurpose: true },
  'country:read': { roles: UNIT, needsPurpose: true },
  /** What other countries ask for after an arrest. */
  'country-rule:write': { roles: ['LIAISON'], needsPurpose: true },
  'network:read': { roles: UNIT, needsPurpose: true },
  'chart:read': { roles: UNIT, needsPurpose: true },
  'chart:write': { roles: UNIT, needsPurpose: true },
  'chart:export': { roles: UNIT, needsPurpose: true },
  'pattern:run': { roles: UNIT, needsPurpose: true },
  'enquiry:read': { roles: UNIT, needsPurpose: true },
  /** In which case, is said by the level of the membership. */
  'enquiry:write': { roles: WRITERS, needsPurpose: true },
  /** In which case, is said by the level of the membership. */
  'link:write': { roles: WRITERS, needsPurpose: true },
  'proof:read': { roles: UNIT, needsPurpose: true },
  /** What is decided on an element of a charge. In which case, is said by the level of the membership. */
  'proof:decide': { roles: ['PROSECUTOR'], needsPurpose: true },
  /** That an accused has a protected role, and whom to ask. */
  'protected-role:read': { roles: ['INVESTIGATOR', 'PROSECUTOR'], needsPurpose: true },
  'dossier:read': { roles: UNIT, needsPurpose: true },
  /** In which case, is said by the level of the membership. */
  'dossier:write': { roles: WRITERS, needsPurpose: true },
  /** A second person: of the office that the kind asks for, and neither who froze it nor who asked. */
  'dossier:approve': { roles: ['PROSECUTOR', 'SUPERVISOR'], needsPurpose: true },
  'dossier:export': { roles: UNIT, needsPurpose: true },
  'evidence:read': { roles: UNIT, needsPurpose: true },
  /** Exhibits, what happens to them, and what they show. In which case, is said by the level of the membership. */
  'evidence:write': { roles: WRITERS, needsPurpose: true },
  /** A record and its facts, as an import writes them. In which case, is said by the level of the membership. */
  'element:write': { roles: WRITERS, needsPurpose: true },
  /** Steps of the proceedings. In which case, is said by the level of the membership. */
  'proceeding:write': { roles: WRITERS, needsPurpose: true },
  'charge:bring': { roles: ['INVESTIGATOR'], needsPurpose: true },
  /** A second person: whoever brought a charge does not decide on it. */
  'charge:approve': { roles: ['PROSECUTOR'], needsPurpose: true },
  /** Tasks of a case. In which case, is said by the level of the membership; one's own are ticked by whoever reads it. */
  'task:write': { roles: UNIT, needsPurpose: true },
  /** Notes of a case. In which case, is said by the level of the membership. */
  'note:write': { roles: UNIT, needsPurpose: true },
  'support:read': { roles: ['CENTRE', 'SUPERVISOR'], needsPurpose: true },
  /** Victims under their pseudonyms: whoever holds a compartment of them. A centre sees those in its care. */
  'victim:read': { roles: [...UNIT, 'CENTRE'], needsPurpose: true },
  /** Decisions and help. In which case, is said by the level of the membership; a centre writes help in its own compartments. */
  'victim:write': { roles: [...WRITERS, 'CENTRE'], needsPurpose: true },
  /** Somebody who came to the centre first, and her children, in a compartment of her and the centre. */
  'victim:register': { roles: ['CENTRE'], needsPurpose: true },
  /** Into a case in which the reader writes: only who sees her and the case can. */
  'victim:take-in': { roles: ['SUPERVISOR'], needsPurpose: true },
  /** What is decided on a victim: no centre does. */
  'victim:decide': { roles: WRITERS, needsPurpose: true },
  'report:read': { roles: ['ANALYST', 'PROSECUTOR', 'LIAISON', 'SUPERVISOR'], needsPurpose: true },
  /** Keeps and shares questions about its numbers. */
  'report:ask': { roles: ['ANALYST', 'PROSECUTOR', 'LIAISON', 'SUPERVISOR'], needsPurpose: true },
  'report:freeze': { roles: ['ANALYST', 'PROSECUTOR', 'LIAISON', 'SUPERVISOR'], needsPurpose: true },
  /** What leaves has its small cells hidden. */
  'report:export': { roles: ['ANALYST', 'PROSECUTOR', 'LIAISON', 'SUPERVISOR'], needsPurpose: true },
  'account:list': { roles: ['ADMINISTRATOR'], needsPurpose: false },
  'account:unlock': { roles: ['ADMINISTRATOR'], needsPurpose: false },
  'audit:read': { roles: ['AUDITOR'], needsPurpose: false },
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof PERMISSIONS;

export const mayDo = (role: Role, permission: Permission): boolean =>
  (PERMISSIONS[permission].roles as readonly Role[]).includes(role);

export const permissionsOf = (role: Role): Permission[] =>
  (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => mayDo(role, permission));
