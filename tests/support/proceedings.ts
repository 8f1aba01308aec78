import { expect } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import type { Answer, Session, TestApp } from './app.ts';
import { inventedName, newCase, personIn, type TestCase } from './builders.ts';

const ANSWER = `id problems { field text { en } } newer { id on ground recordedBy { en } }`;
export const RECORD = `mutation ($id: ID!, $version: ID, $fact: ProceedingInput!) { recordProceeding(id: $id, version: $version, fact: $fact) { ${ANSWER} } }`;
export const BRING = `mutation ($id: ID!, $version: ID, $fact: ProceedingInput!) { bringCharge(id: $id, version: $version, fact: $fact) { ${ANSWER} } }`;
export const DECIDE = `mutation ($caseId: ID!, $id: ID!, $version: ID!, $approve: Boolean!, $reason: String) {
  decideCharge(caseId: $caseId, id: $id, version: $version, approve: $approve, reason: $reason) { ${ANSWER} } }`;
export const WITHDRAW = `mutation ($caseId: ID!, $id: ID!) { withdrawProceeding(caseId: $caseId, id: $id) { ${ANSWER} } }`;
const FACT = `id kind on person { id label } stage until releasedOn ground article { code } participation approval reason broughtBy { en }
  offences result instance court { en } counts { charge result } sentence years months follows recordedBy { en } earlier mayCorrect mayWithdraw mayDecide`;
export const PROCEEDINGS = `query ($caseId: ID!) { proceedings(caseId: $caseId) { facts { ${FACT} }
  deadlines { key due state daysLeft isChecked person { id } } nextStages mayWrite mayBring articles { code } courts { code } } }`;
export const VERSIONS = `query ($caseId: ID!, $id: ID!) { proceedingVersions(caseId: $caseId, id: $id) { ${FACT} } }`;
export const CHECK = `query ($version: ID, $fact: ProceedingInput!) { checkProceeding(version: $version, fact: $fact) { field } }`;

export type Shown = {
  id: string;
  kind: string;
  on: string;
  stage: string | null;
  releasedOn: string | null;
  ground: string | null;
  approval: string | null;
  reason: string | null;
  result: string | null;
  counts: { charge: string; result: string }[];
  follows: string[];
  earlier: number;
  mayCorrect: boolean;
  mayWithdraw: boolean;
  mayDecide: boolean;
  recordedBy: { en: string } | null;
};
export type Answered = {
  id: string | null;
  problems: { field: string | null; text: { en: string } }[];
  newer: Shown | null;
};

/** Steps of the proceedings as somebody takes them by the front door. */
export const proceedingsOf = (app: TestApp, file: TestCase) => {
  const answer = async (
    by: Session,
    query: string,
    variables: Record<string, unknown>,
  ): Promise<Answered> => {
    const data = await app.read<Record<string, Answered>>(by, query, variables);
    const [first] = Object.values(data);
    if (!first) throw new Error('no answer');
    return first;
  };
  const whole = (fact: Record<string, unknown>) => ({
    caseId: file.id,
    on: '2025-03-01',
    sourceText: 'qərar, cild 1, v. 3',
    ...fact,
  });
  return {
    ask: (by: Session, query: string, fact: Record<string, unknown>): Promise<Answer> =>
      app.ask(by, query, { id: newUlid(), fact: whole(fact) }),
    record: (by: Session, fact: Record<string, unknown>, { id = newUlid(), version }: Sent = {}) =>
      answer(by, RECORD, { id, version, fact: whole(fact) }),
    bring: (by: Session, fact: Record<string, unknown>, { id = newUlid(), version }: Sent = {}) =>
      answer(by, BRING, {
        id,
        version,
        fact: whole({ kind: 'CHARGE', article: '144-1.1', participation: 'PERPETRATOR', ...fact }),
      }),
    decide: (
      by: Session,
      version: string,
      {
        id = newUlid(),
        approve = true,
        reason = '',
      }: { id?: string; approve?: boolean; reason?: string } = {},
    ) => answer(by, DECIDE, { caseId: file.id, id, version, approve, reason }),
    withdraw: (by: Session, id: string) => answer(by, WITHDRAW, { caseId: file.id, id }),
    facts: async (by: Session): Promise<Shown[]> =>
      (await app.read<{ proceedings: { facts: Shown[] } }>(by, PROCEEDINGS, { caseId: file.id })).proceedings
        .facts,
    versions: async (by: Session, id: string): Promise<Shown[]> =>
      (await app.read<{ proceedingVersions: Shown[] }>(by, VERSIONS, { caseId: file.id, id }))
        .proceedingVersions,
  };
};

type Sent = { id?: string; version?: string };

/** A case with a suspect, in which each of these writes. */
export const openedFor = async (app: TestApp, writers: readonly Session[]) => {
  const file = await newCase(
    app.run,
    writers.map((user) => ({ user, level: 'EDIT' as const })),
  );
  const suspect = personIn(file, { name: inventedName() });
  await file.plant(suspect);
  return { file, suspect: suspect.id, steps: proceedingsOf(app, file) };
};

export const doneId = ({ id, problems }: Answered): string => {
  expect(problems).toEqual([]);
  if (id === null) throw new Error('it was not done');
  return id;
};
export const fieldsOf = ({ problems }: Answered) => problems.map(({ field }) => field);

export const rolesOf = async (app: TestApp, caseId: string, by: Session): Promise<string[]> => {
  const query = `query ($id: ID!) { case(id: $id) { people { roles { role } } summary { accused convicted } } }`;
  type Data = { case: { people: { roles: { role: string }[] }[]; summary: Record<string, number> } };
  const { people, summary } = (await app.read<Data>(by, query, { id: caseId })).case;
  const roles = people.flatMap((person) => person.roles.map(({ role }) => role));
  expect(summary).toEqual({
    accused: roles.includes('ACCUSED') ? 1 : 0,
    convicted: roles.includes('CONVICTED') ? 1 : 0,
  });
  return roles;
};
export const rowsOfProof = async (app: TestApp, prosecutor: Session, caseId: string): Promise<string[]> => {
  const query = `query ($caseId: ID!) { proof(caseId: $caseId) { rows { id } } }`;
  const { proof } = await app.read<{ proof: { rows: { id: string }[] } }>(prosecutor, query, { caseId });
  return proof.rows.map(({ id }) => id);
};

/** What a dossier of the case may state. */
export const citableIn = async (app: TestApp, prosecutor: Session, caseId: string): Promise<string[]> => {
  const query = `query ($caseId: ID!) { dossierFacts(caseId: $caseId, text: "", language: EN) { id } }`;
  const { dossierFacts } = await app.read<{ dossierFacts: { id: string }[] }>(prosecutor, query, { caseId });
  return dossierFacts.map(({ id }) => id);
};
