import { newUlid } from '../../server/access/ulid.ts';
import type { Run } from '../../server/db/run.ts';
import {
  caseMembership,
  caseWithCompartment,
  compartment,
  holds,
  type CaseFile,
} from '../../seed/builders/cases.ts';
import type { Stamp } from '../../seed/builders/facts.ts';
import { caseRole, type CaseRoleType } from '../../seed/builders/offences.ts';
import { group, groupRecord, membership, type GroupRecord } from '../../seed/builders/organisations.ts';
import { person, personRecord, type NameForm, type PersonRecord } from '../../seed/builders/people.ts';
import { joinRows, type Rows } from '../../seed/builders/rows.ts';
import { domesticSearch, notice, noticeEvent, type Notice } from '../../seed/builders/wanted.ts';
import { plant } from '../../seed/planting.ts';
import type { TestUser } from './app.ts';

export const RECORDED_AT = '2025-02-03T09:00:00.000Z';

export const inScope = (scope: string, more: Partial<Stamp> = {}): Stamp => ({
  scope,
  recordedAt: RECORDED_AT,
  grade: 'B2',
  certainty: 'CONFIRMED',
  ...more,
});

export type Member = {
  user: TestUser;
  level?: 'READ' | 'EDIT' | 'LEAD';
  until?: string;
  identity?: boolean;
  source?: boolean;
};

/** A case of a test: its own compartment, its own members, whatever the test plants in it. */
export type TestCase = {
  id: string;
  number: string;
  scope: string;
  stamp: Stamp;
  /** Lets somebody in, by the rules of the register. */
  letIn(member: Member): Promise<void>;
  plant(...rows: Rows[]): Promise<void>;
};

const membershipRows = (inCase: string, { user, level = 'READ', until, identity, source }: Member): Rows =>
  caseMembership({
    user: user.id,
    inCase,
    level,
    until,
    identity: identity ?? false,
    source: source ?? false,
    grantedBy: user.id,
    grantedAt: RECORDED_AT,
  });

export const newCase = async (
  run: Run,
  members: Member[] = [],
  file: Partial<CaseFile> = {},
): Promise<TestCase> => {
  const id = newUlid();
  const scope = `case:${id}`;
  const number = `TEST-${id}`;
  const stamp = inScope(scope);
  const own: CaseFile = {
    id,
    number,
    kind: 'CRIMINAL',
    titleAz: `Sınaq işi ${id}`,
    titleEn: `Test case ${id}`,
    openedOn: '2025-02-03',
    mainCountry: 'TR',
    body: 'MAIN_DEPARTMENT',
    ...file,
  };
  await plant(
    run,
    joinRows([
      caseWithCompartment(own, stamp, newUlid()),
      compartment(`${scope}:identity`, 'IDENTITY'),
      holds(id, `${scope}:identity`),
      ...(members.some(({ source }) => source)
        ? [compartment(`${scope}:source`, 'SOURCE'), holds(id, `${scope}:source`)]
        : []),
      ...members.map((member) => membershipRows(id, member)),
    ]),
  );
  return {
    id,
    number,
    scope,
    stamp,
    letIn: async (member) => {
      await plant(run, membershipRows(id, member));
    },
    plant: async (...rows) => {
      await plant(run, joinRows(rows));
    },
  };
};

/** An invented name that no other test has: made of letters, so that the index takes it for one word. */
export const inventedName = (): string =>
  `X${newUlid()
    .toLocaleLowerCase('en')
    .replaceAll(/\d/gu, (digit) => 'abcdefghij'[Number(digit)] ?? 'x')
    .slice(12)}ov`;

export const legalName = (text: string): NameForm => ({ text, script: 'Latn', kind: 'LEGAL' });

/** A new person with one record of what a source says, and a role in the case. */
export const personIn = (
  { id: inCase, stamp }: TestCase,
  {
    name,
    role = 'SUSPECT_IN',
    id = newUlid(),
    ...own
  }: Partial<PersonRecord> & { name?: string; role?: CaseRoleType } = {},
): Rows & { id: string; recordId: string } => {
  const recordId = newUlid();
  const names = name === undefined ? [] : [legalName(name)];
  return {
    id,
    recordId,
    ...joinRows([
      person(id),
      personRecord(
        {
          sex: 'M',
          birth: '1987-05',
          citizenship: 'AZ',
          district: 'AZ-GA',
          names,
          ...own,
          id: recordId,
          of: id,
        },
        stamp,
      ),
      caseRole(role, newUlid(), id, inCase, { ...stamp, validFrom: '2025-02-10' }),
    ]),
  };
};

export const groupIn = (
  { stamp }: TestCase,
  members: { id: string; role: string }[],
  own: Partial<GroupRecord> = {},
): Rows & { id: string } => {
  const id = newUlid();
  return {
    id,
    ...joinRows([
      group(id),
      groupRecord(
        {
          titleAz: `Dəstə ${id}`,
          titleEn: `Group ${id}`,
          form: 'ORGANISED_GROUP',
          activeFrom: '2022-03',
          ...own,
          id: newUlid(),
          of: id,
        },
        stamp,
      ),
      ...members.map((member) => membership(newUlid(), member.id, id, member.role, stamp)),
    ]),
  };
};

/** A search in force for a person of a case, on the board that the whole unit reads or in the case alone. */
export const searchFor = (
  inCase: TestCase,
  personId: string,
  scope: string,
  more: { from?: string; to?: string } = {},
): Rows & { id: string } => {
  const id = newUlid();
  return {
    id,
    ...domesticSearch(
      { id, person: personId, inCase: inCase.id, group: 'TRAFFICKING', from: '2025-02-20', ...more },
      inScope(scope),
    ),
  };
};

export const noticeOn = (
  inCase: TestCase,
  personId: string,
  scope: string,
  events: [state: string, on: string][],
  own: Partial<Notice> = {},
): Rows & { id: string } => {
  const id = newUlid();
  return {
    id,
    ...joinRows([
      notice(
        {
          number: `N-${id}`,
          colour: 'RED',
          requestedBy: 'AZ',
          ours: true,
          purpose: 'PROSECUTION',
          validTo: '2030-02-14',
          ...own,
          id,
          person: personId,
          inCase: inCase.id,
        },
        inScope(scope),
      ),
      ...events.map(([state, on]) => noticeEvent(newUlid(), id, state, on, inScope(scope))),
    ]),
  };
};
