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

const ARRIVED = 'arrival { id on cameBy ground agrees isTaken isSealed mayChange takers { id } }';
export const REGISTER = `mutation ($id: ID!, $arrival: VictimArrivalInput!, $person: NewVictimInput!, $children: [VictimChildInput!]!) {
  answer: registerVictim(id: $id, arrival: $arrival, person: $person, children: $children) { victimId problems { field text { az en } } } }`;
const ARRIVAL_ANSWER = `id problems { field text { az en } } newer { id ${ARRIVED} }`;
export const CORRECT_ARRIVAL = `mutation ($id: ID!, $victimId: ID!, $version: ID!, $arrival: VictimArrivalInput!) {
  answer: correctVictimArrival(id: $id, victimId: $victimId, version: $version, arrival: $arrival) { ${ARRIVAL_ANSWER} } }`;
const ADD_CHILD = `mutation ($id: ID!, $victimId: ID!, $child: VictimChildInput!) {
  answer: addVictimChild(id: $id, victimId: $victimId, child: $child) { ${ARRIVAL_ANSWER} } }`;
export const TAKE_IN = `mutation ($id: ID!, $victimId: ID!, $caseId: ID!) {
  answer: takeVictimIntoCase(id: $id, victimId: $victimId, caseId: $caseId) { ${ARRIVAL_ANSWER} } }`;
const ARRIVED_VICTIM = `query ($id: ID!) { victim(id: $id) { id pseudonym status since statuses { id } help { id service } mayRecordHelp
  children { id pseudonym bornIn bornFrom bornTo tie } ${ARRIVED} } }`;

type Arrival = { id: string; agrees: boolean; takers: { id: string }[] };
type ArrivalAnswer = {
  id: string | null;
  problems: { field: string | null }[];
  newer: { arrival: Arrival | null } | null;
};
type ArrivedVictim = Pick<ShownVictim, 'id' | 'pseudonym' | 'status' | 'mayRecordHelp'> & {
  statuses: { id: string }[];
  help: { service: string }[];
  children: { id: string; pseudonym: string | null; bornFrom: number | null }[];
  arrival: Arrival | null;
};

/** What a centre does with whoever comes to it first, and the unit with whoever agrees, through the front door. */
export const arrivalDesk = (app: TestApp) => {
  const ask = async <Answer>(
    by: Session,
    query: string,
    variables: Record<string, unknown>,
  ): Promise<Answer> =>
    (await app.read<{ answer: Answer }>(by, query, { id: newUlid(), ...variables })).answer;
  const arrivalOf = (arrival: object): object => ({
    on: daysAgo(1),
    cameBy: 'SELF',
    ground: 'She says so herself',
    agrees: false,
    ...arrival,
  });
  return {
    see: async (by: Session, id: string): Promise<ArrivedVictim> =>
      (await app.read<{ victim: ArrivedVictim }>(by, ARRIVED_VICTIM, { id })).victim,
    register: (by: Session, arrival: object, more: object = {}) =>
      ask<{ victimId: string | null; problems: { field: string | null }[] }>(by, REGISTER, {
        arrival: arrivalOf(arrival),
        person: { sex: 'F' },
        children: [],
        ...more,
      }),
    correct: (by: Session, victimId: string, version: string, arrival: object) =>
      ask<ArrivalAnswer>(by, CORRECT_ARRIVAL, { victimId, version, arrival: arrivalOf(arrival) }),
    addChild: (by: Session, victimId: string, child: object) =>
      ask<ArrivalAnswer>(by, ADD_CHILD, { victimId, child }),
    takeIn: (by: Session, victimId: string, caseId: string) =>
      ask<ArrivalAnswer>(by, TAKE_IN, { victimId, caseId }),
  };
};
