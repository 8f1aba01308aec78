import { newUlid } from '../../server/access/ulid.ts';
import { addDays, dayInBaku } from '../../server/calendar.ts';
import type { Session, TestApp } from './app.ts';
import { personIn, type TestCase } from './builders.ts';

export type VictimAnswer = {
  id: string | null;
  problems: { field: string | null }[];
  newer: {
    status: string | null;
    statuses: { id: string }[];
    help: { id: string; service: string }[];
  } | null;
};

const ANSWER =
  'id problems { field text { az en } } newer { id status statuses { id status } help { id service } due { id } }';
const STATUS = `mutation ($id: ID!, $victimId: ID!, $caseId: ID!, $version: ID, $seen: [ID!]!, $status: VictimStatusInput!) {
  answer: recordVictimStatus(id: $id, victimId: $victimId, caseId: $caseId, version: $version, seen: $seen, status: $status) { ${ANSWER} } }`;
const PERIOD = `mutation ($id: ID!, $victimId: ID!, $caseId: ID!, $version: ID, $on: String!) {
  answer: recordReflectionPeriod(id: $id, victimId: $victimId, caseId: $caseId, version: $version, on: $on) { ${ANSWER} } }`;
export const HELP = `mutation ($id: ID!, $victimId: ID!, $caseId: ID, $version: ID, $help: VictimHelpInput!) {
  answer: recordVictimHelp(id: $id, victimId: $victimId, caseId: $caseId, version: $version, help: $help) { ${ANSWER} } }`;
const WITHDRAW_HELP = `mutation ($victimId: ID!, $id: ID!) { answer: withdrawVictimHelp(victimId: $victimId, id: $id) { ${ANSWER} } }`;
const WITHDRAW_STATUS = `mutation ($victimId: ID!, $id: ID!) { answer: withdrawVictimStatus(victimId: $victimId, id: $id) { ${ANSWER} } }`;
export const VICTIM = `query ($id: ID!) { victim(id: $id) { id pseudonym isChild status since
  statuses { id status on by ground case { id } recordedBy { en } earlier mayChange mayWithdraw }
  reflection { state id from until day days freeFrom mayChange }
  help { id forId kind service providerCode on until dueOn amount outcome note case { id } earlier mayChange mayWithdraw }
  due { id service dueOn daysLeft }
  children { id pseudonym bornIn } cases { case { id } next } mayRecordHelp } }`;

export type ShownVictim = {
  id: string;
  pseudonym: string | null;
  status: string | null;
  statuses: { id: string; status: string; ground: string | null; case: { id: string } | null }[];
  reflection: { state: string; id: string | null; day: number | null; until: string | null };
  help: { id: string; kind: string; service: string; providerCode: string }[];
  due: { id: string; daysLeft: number }[];
  cases: { next: string[] }[];
  mayRecordHelp: boolean;
};

export const today = (): string => dayInBaku(new Date());
export const daysAgo = (days: number): string => addDays(today(), -days);

/** A protected victim of a case, known there by a pseudonym of her own. */
export const victimIn = async (
  file: TestCase,
  pseudonym = `V-${newUlid().slice(-6)}`,
  birth = '1999-05-03',
) => {
  const victim = personIn(file, { role: 'VICTIM_IN', pseudonym, birth });
  await file.plant(victim);
  return { id: victim.id, recordId: victim.recordId, pseudonym };
};

/** What people do with victims, through the front door. */
export const victimDesk = (app: TestApp) => {
  const ask = async (by: Session, query: string, variables: Record<string, unknown>): Promise<VictimAnswer> =>
    (await app.read<{ answer: VictimAnswer }>(by, query, { id: newUlid(), ...variables })).answer;
  const see = async (by: Session, id: string): Promise<ShownVictim> =>
    (await app.read<{ victim: ShownVictim }>(by, VICTIM, { id })).victim;
  return {
    see,
    decide: (by: Session, place: { victimId: string; caseId: string }, status: object, more: object = {}) =>
      ask(by, STATUS, {
        ...place,
        seen: [],
        status: { on: daysAgo(20), by: 'POLICE', ground: 'Protokol 12', ...status },
        ...more,
      }),
    begin: (by: Session, place: { victimId: string; caseId: string }, on: string, more: object = {}) =>
      ask(by, PERIOD, { ...place, on, ...more }),
    give: (by: Session, place: { victimId: string; caseId?: string }, help: object, more: object = {}) =>
      ask(by, HELP, {
        ...place,
        help: {
          kind: 'GIVEN',
          service: 'PSYCHOLOGICAL',
          provider: 'ASSISTANCE_CENTRE',
          on: daysAgo(2),
          ...help,
        },
        ...more,
      }),
    withdrawHelp: (by: Session, victimId: string, id: string) => ask(by, WITHDRAW_HELP, { victimId, id }),
    withdrawStatus: (by: Session, victimId: string, id: string) => ask(by, WITHDRAW_STATUS, { victimId, id }),
  };
};
