import { newUlid } from '../../server/access/ulid.ts';
import { citation, exhibit, statement } from '../../seed/builders/evidence.ts';
import { type Act, act, episode } from '../../seed/builders/offences.ts';
import { person, personRecord } from '../../seed/builders/people.ts';
import { charge } from '../../seed/builders/proceedings.ts';
import { countryId, lawArticleId } from '../../seed/plant-reference.ts';
import type { Session, TestApp } from './app.ts';
import { newCase, type TestCase } from './builders.ts';

const CELL = `{ key state isContested couldShow facts { id says about { id label } certainty isAgainst citations { sourceId locator against } } }`;
const DECISION = `decisions { id verdict reason stateThen recordedBy { en } mayWithdraw }`;
export const DECIDED = `query ($caseId: ID!) { proof(caseId: $caseId) { rows { id mayDecide elements { key state ${DECISION} } } } }`;
export const DECIDE = `mutation ($id: ID!, $seen: ID, $decision: ElementDecisionInput!) {
  decideElement(id: $id, seen: $seen, decision: $decision) { id problems { field text { en } } newer { id verdict } } }`;
export const WITHDRAW = `mutation ($caseId: ID!, $id: ID!) { withdrawElementDecision(caseId: $caseId, id: $id) { id problems { field } } }`;

const SOURCE = 'id kind title statedBy { id label } discounted isChallenged facts';
export const PROOF = `query ($caseId: ID!, $without: [ID!]) { proof(caseId: $caseId, without: $without) {
  rows { id accused { id label } article { code } on participation isChecked isOfOwnOffences elements ${CELL} aggravating ${CELL} }
  sources { ${SOURCE} } otherSources { ${SOURCE} } falls { isCut facts { id sort } } } }`;
export const RETRACT = `mutation ($id: ID!, $sourceId: ID!, $event: ExhibitEventInput!) {
  recordExhibitEvent(id: $id, sourceId: $sourceId, event: $event) { id problems { field } } }`;

type Cell = {
  key: string;
  state: string;
  isContested: boolean;
  couldShow: string[];
  facts: {
    id: string;
    says: string[];
    isAgainst: boolean;
    about: { id: string; label: string } | null;
    citations: { sourceId: string }[];
  }[];
};
export type Row = {
  id: string;
  accused: { id: string; label: string };
  article: { code: string };
  isChecked: boolean;
  isOfOwnOffences: boolean;
  elements: Cell[];
  aggravating: Cell[];
};
type Source = { id: string; statedBy: { label: string } | null; discounted: string | null; facts: number };
export type Proof = {
  rows: Row[];
  sources: Source[];
  otherSources: Source[];
  falls: { facts: { id: string; sort: string }[] };
};

export const states = (row: Row | undefined): Record<string, string> =>
  Object.fromEntries(
    [...(row?.elements ?? []), ...(row?.aggravating ?? [])].map(({ key, state }) => [key, state]),
  );

/** Cases whose elements are looked at, through the contract. */
export const provenCases = (parts: () => { app: TestApp; prosecutor: Session }) => {
  const proofOf = async (file: TestCase, without: string[] = [], by = parts().prosecutor): Promise<Proof> =>
    (await parts().app.read<{ proof: Proof }>(by, PROOF, { caseId: file.id, without })).proof;

  /** A case with one accused and one victim, who is born in the given year. */
  const trafficking = async ({ article = '144-1.1', born = '1999' } = {}) => {
    const file = await newCase(parts().app.run, [{ user: parts().prosecutor, level: 'EDIT' }]);
    const [accused, victim, chargeId, victimRecord] = [newUlid(), newUlid(), newUlid(), newUlid()];
    await file.plant(
      person(accused),
      personRecord(
        { id: newUlid(), of: accused, names: [{ text: 'Sınaqov Elçin', script: 'Latn', kind: 'LEGAL' }] },
        file.stamp,
      ),
      person(victim),
      personRecord({ id: victimRecord, of: victim, birth: born, pseudonym: 'Q-7' }, file.stamp),
      charge(
        {
          id: chargeId,
          against: accused,
          inCase: file.id,
          on: '2025-03-01',
          article: lawArticleId(article),
          participation: 'ORGANISER',
          status: 'OPEN',
        },
        file.stamp,
      ),
    );
    const plantEpisode = async (
      types: Act[],
      { of = victim, means = ['DECEPTION'], by = accused, stamp = file.stamp } = {},
    ): Promise<{ id: string; acts: string[] }> => {
      const id = newUlid();
      const acts = types.map(() => newUlid());
      await file.plant(
        episode(
          {
            id,
            victim: of,
            inCase: file.id,
            forms: ['SEXUAL'],
            means,
            recruitedOn: '2024-05-02',
            recruitedIn: countryId('AZ'),
            exploitedIn: countryId('TR'),
          },
          stamp,
        ),
        ...types.map((type, i) => act(type, acts[i] ?? '', by, id, stamp)),
      );
      return { id, acts };
    };
    const cite = async (factId: string, sourceId: string, more = {}): Promise<void> =>
      file.plant(citation({ id: newUlid(), factId, sourceId, ...more }, file.stamp));
    const plantExhibit = async (more = {}): Promise<string> => {
      const id = newUlid();
      await file.plant(
        exhibit({ id, inCases: [file.id], number: '7', kind: 'CALL_RECORDS', ...more }, file.stamp),
      );
      return id;
    };
    const plantStatement = async (by: string, more = {}): Promise<string> => {
      const id = newUlid();
      await file.plant(
        statement(
          { id, by, inCase: file.id, on: '2025-02-10', as: 'VICTIM', text: 'x', ...more },
          file.stamp,
        ),
      );
      return id;
    };
    return {
      file,
      accused,
      victim,
      victimRecord,
      chargeId,
      plantEpisode,
      cite,
      plantExhibit,
      plantStatement,
    };
  };

  return { proofOf, trafficking };
};
