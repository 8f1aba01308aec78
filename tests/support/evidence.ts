import { expect } from 'vitest';
import { newUlid } from '../../server/access/ulid.ts';
import type { Session, TestApp } from './app.ts';
import { newCase, type TestCase } from './builders.ts';

const SOURCE = `id kind number exhibitKind volume sheets description courtOrder admissibility disclosedOn retractedOn
  statedBy { label } versionId facts mayCorrect mayWithdraw isSealed`;
const ANSWER = `{ id problems { field text { en } } meanwhile { ${SOURCE} } }`;
const LIST = `query ($caseId: ID!, $text: String, $kind: SourceKind, $admissibility: Admissibility) {
  evidence(caseId: $caseId, text: $text, kind: $kind, admissibility: $admissibility) { total mayRecord maySeal sources { ${SOURCE} } } }`;
export const ONE = `query ($id: ID!) { evidenceSource(id: $id) { ${SOURCE}
  events { id kind on fromWhom toWhom ground by mayWithdraw recordedBy { en } }
  citations { id locator quote fileId against mayWithdraw fact { id says from { id } to { id } } about { id label } } } }`;
export const RECORD = `mutation ($id: ID!, $exhibit: ExhibitInput!) { recordExhibit(id: $id, exhibit: $exhibit) ${ANSWER} }`;
export const CORRECT = `mutation ($id: ID!, $version: ID!, $expected: ID!, $exhibit: ExhibitInput!) {
  correctExhibit(id: $id, version: $version, expected: $expected, exhibit: $exhibit) ${ANSWER} }`;
export const EVENT = `mutation ($id: ID!, $sourceId: ID!, $event: ExhibitEventInput!) { recordExhibitEvent(id: $id, sourceId: $sourceId, event: $event) ${ANSWER} }`;
export const CITE = `mutation ($id: ID!, $factId: ID!, $ends: [ID!]!, $sourceId: ID!, $locator: String, $quote: String, $fileId: ID, $against: Boolean!) {
  citeFact(id: $id, factId: $factId, ends: $ends, sourceId: $sourceId, locator: $locator, quote: $quote, fileId: $fileId, against: $against) ${ANSWER} }`;
export const withdrawing = (field: string): string => `mutation ($id: ID!) { ${field}(id: $id) ${ANSWER} }`;
export const UNSUPPORTED = `query ($caseId: ID!) { unsupportedFacts(caseId: $caseId) { isCut facts { id sort says from { id } to { id } } } }`;

type Source = {
  id: string;
  number: string | null;
  versionId: string;
  facts: number;
  admissibility: string | null;
};
type Result = { id: string | null; problems: { field: string | null }[]; meanwhile: Source | null };

export const exhibitIn = (file: TestCase, more = {}) => ({
  caseId: file.id,
  number: '12',
  exhibitKind: 'DOCUMENT',
  volume: 2,
  sheets: '14-18',
  description: 'Müqavilə',
  handling: 'H0',
  isSealed: false,
  ...more,
});

/** Evidence as somebody records and reads it, through the contract. */
export const evidenceDesk = (parts: () => { app: TestApp; writer: Session }) => {
  const list = async (file: TestCase, filter = {}, by = parts().writer) =>
    (
      await parts().app.read<{ evidence: { total: number; mayRecord: boolean; sources: Source[] } }>(
        by,
        LIST,
        {
          caseId: file.id,
          ...filter,
        },
      )
    ).evidence;
  const one = async (id: string, by = parts().writer) =>
    (
      await parts().app.read<{
        evidenceSource: Source & {
          events: { id: string }[];
          citations: { id: string; fact: { id: string } | null }[];
        };
      }>(by, ONE, { id })
    ).evidenceSource;
  const change = async (
    query: string,
    variables: Record<string, unknown>,
    by = parts().writer,
  ): Promise<Result> => {
    const data = await parts().app.read<Record<string, Result>>(by, query, variables);
    const [answer] = Object.values(data);
    if (!answer) throw new Error('no answer');
    return answer;
  };
  const recorded = async (file: TestCase, more = {}, by = parts().writer): Promise<string> => {
    const id = newUlid();
    expect(await change(RECORD, { id, exhibit: exhibitIn(file, more) }, by)).toMatchObject({
      id,
      problems: [],
    });
    return id;
  };
  const fileOf = (user: Session = parts().writer): Promise<TestCase> =>
    newCase(parts().app.run, [{ user, level: 'EDIT' }]);

  return { list, one, change, recorded, fileOf };
};
