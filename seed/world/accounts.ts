import { BLUEPRINT } from '../blueprint/blueprint.ts';
import { account, caseMembership, type CaseMembership } from '../builders/cases.ts';
import { joinRows, type Rows } from '../builders/rows.ts';
import { demoId } from '../demo-id.ts';

export type DemoAccount = {
  username: string;
  password: string;
  role: string;
  nameAz: string;
  nameEn: string;
};

const USERNAMES: Record<string, string> = {
  'u-analyst-1': 'analyst-a',
  'u-analyst-2': 'analyst-b',
  'u-investigator': 'investigator',
  'u-prosecutor-1': 'prosecutor-a',
  'u-prosecutor-2': 'prosecutor-b',
  'u-liaison-1': 'liaison-a',
  'u-liaison-2': 'liaison-b',
  'u-supervisor': 'supervisor',
  'u-auditor': 'auditor',
  'u-admin': 'administrator',
  'u-centre': 'centre',
};

const BODIES: Record<string, string> = {
  ANALYST: 'MAIN_DEPARTMENT',
  INVESTIGATOR: 'MAIN_DEPARTMENT',
  SUPERVISOR: 'MAIN_DEPARTMENT',
  PROSECUTOR: 'PROSECUTOR_GENERAL',
  LIAISON: 'NCB',
  CENTRE: 'ASSISTANCE_CENTRE',
};

const LEVELS: Record<string, CaseMembership['level']> = { read: 'READ', edit: 'EDIT', lead: 'LEAD' };

const roleOf = (role: string): string =>
  role === 'assistance centre' ? 'CENTRE' : role.toLocaleUpperCase('en');

export const demoUsers = (): {
  id: string;
  key: string;
  username: string;
  role: string;
  nameAz: string;
  nameEn: string;
}[] =>
  BLUEPRINT.users.map(({ id, role, az, en }) => ({
    id: demoId(id),
    key: id,
    username: USERNAMES[id] ?? id,
    role: roleOf(role),
    nameAz: az,
    nameEn: en,
  }));

/** Accounts and their memberships; `hashes` has the hash of each one's password by user name. */
export const accounts = (today: string, hashes: ReadonlyMap<string, string>): Rows => {
  const at = `${today}T00:00:00.000Z`;
  return joinRows([
    ...demoUsers().map(({ id, username, role, nameAz, nameEn }) =>
      account({
        id,
        username,
        role,
        nameAz,
        nameEn,
        passwordHash: hashes.get(username) ?? '',
        bodyCode: BODIES[role],
        createdAt: at,
      }),
    ),
    ...BLUEPRINT.users.flatMap((user) =>
      user.memberships.map(({ case: caseKey, level, until, identity, source }) =>
        caseMembership({
          user: demoId(user.id),
          inCase: demoId(caseKey),
          level: LEVELS[level] ?? 'READ',
          until,
          identity,
          source,
          grantedBy: demoId('u-supervisor'),
          grantedAt: at,
        }),
      ),
    ),
  ]);
};
