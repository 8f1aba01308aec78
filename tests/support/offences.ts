import { newUlid } from '../../server/access/ulid.ts';
import type { Session, TestApp } from './app.ts';
import type { TestCase } from './builders.ts';

const OFFENCE = `id article { code } detectedOn isAttempt withIct isCleared committedFrom committedTo certainty reliability credibility sourceText earlier
  recordedBy { en } mayCorrect mayWithdraw charges { id article person { id } } episodes { id victim { id } began }`;
const ANSWER = `id problems { field text { en } } newer { ${OFFENCE} }`;
export const RECORD_OFFENCE = `mutation ($id: ID!, $version: ID, $offence: OffenceInput!) { recordOffence(id: $id, version: $version, offence: $offence) { ${ANSWER} } }`;
const WITHDRAW = `mutation ($caseId: ID!, $id: ID!, $seen: [ID!]!) { withdrawOffence(caseId: $caseId, id: $id, seen: $seen) { ${ANSWER} } }`;
const RESTORE = `mutation ($caseId: ID!, $id: ID!, $version: ID!) { restoreOffence(caseId: $caseId, id: $id, version: $version) { ${ANSWER} } }`;
const LIST = `query ($caseId: ID!) { offences(caseId: $caseId) { mayRecord articles { code } offences { ${OFFENCE} } } }`;
const VERSIONS = `query ($caseId: ID!, $id: ID!) { offenceVersions(caseId: $caseId, id: $id) { ${OFFENCE} } }`;
const CHECK = `query ($offence: OffenceInput!) { checkOffence(offence: $offence) { field text { en } } }`;

export type ShownOffence = {
  id: string;
  article: { code: string };
  detectedOn: string;
  earlier: number;
  mayCorrect: boolean;
  mayWithdraw: boolean;
  recordedBy: { en: string } | null;
  charges: { id: string; article: string | null; person: { id: string } | null }[];
  episodes: { id: string }[];
};
export type OffenceAnswer = {
  id: string | null;
  problems: { field: string | null; text: { en: string } }[];
  newer: ShownOffence | null;
};
type Sent = { id?: string; version?: string | null };

/** Offences as somebody records them by the front door. */
export const offencesOf = (app: TestApp, file: TestCase) => {
  const whole = (own: Record<string, unknown>) => ({
    caseId: file.id,
    article: '144-1.1',
    committedFrom: '2025-01-14',
    detectedOn: '2025-02-04',
    isAttempt: false,
    withIct: false,
    isCleared: true,
    certainty: 'CONFIRMED',
    reliability: 'A',
    credibility: 1,
    handling: 'H0',
    sourceText: 'raport, cild 1, v. 3',
    ...own,
  });
  const answer = async (by: Session, query: string, variables: Record<string, unknown>) => {
    const [first] = Object.values(await app.read<Record<string, OffenceAnswer>>(by, query, variables));
    if (!first) throw new Error('no answer');
    return first;
  };
  return {
    whole,
    record: (by: Session, own: Record<string, unknown> = {}, { id = newUlid(), version = null }: Sent = {}) =>
      answer(by, RECORD_OFFENCE, { id, version, offence: whole(own) }),
    withdraw: (by: Session, id: string, seen: string[] = []) =>
      answer(by, WITHDRAW, { caseId: file.id, id, seen }),
    restore: (by: Session, version: string, id = newUlid()) =>
      answer(by, RESTORE, { caseId: file.id, id, version }),
    list: async (by: Session): Promise<{ offences: ShownOffence[]; mayRecord: boolean }> =>
      (
        await app.read<{ offences: { offences: ShownOffence[]; mayRecord: boolean } }>(by, LIST, {
          caseId: file.id,
        })
      ).offences,
    versions: async (by: Session, id: string): Promise<ShownOffence[]> =>
      (await app.read<{ offenceVersions: ShownOffence[] }>(by, VERSIONS, { caseId: file.id, id }))
        .offenceVersions,
    check: async (by: Session, own: Record<string, unknown> = {}): Promise<OffenceAnswer['problems']> =>
      (await app.read<{ checkOffence: OffenceAnswer['problems'] }>(by, CHECK, { offence: whole(own) }))
        .checkOffence,
  };
};
