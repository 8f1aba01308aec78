import { newUlid } from '../../server/access/ulid.ts';
import type { Problem } from '../../server/graphql/types.generated.ts';
import { codesOf, type Answer, type Session, type TestApp } from './app.ts';

type Text = { az: string; en: string };
export type Kept = {
  id: string;
  rule: string;
  about: string[];
  superseded: { id: string; successor: { id: string; label: string } | null }[];
  text: string;
  legalGround: string;
  askedBy: Text;
  outcome: string | null;
  note: string | null;
  closedAt: string | null;
  mayClose: boolean;
};
export type Suggestion = {
  rule: string;
  gap: Text;
  about: string[];
  elements: { id: string }[];
  to: Text;
  request: Text;
  changes: Text;
  people: number;
  asked: Kept | null;
};

const TEXT = '{ az en }';
const KEPT = `{ id rule about superseded { id successor { id label } } text legalGround askedBy ${TEXT} outcome note closedAt mayClose }`;
const ANSWER = `{ enquiry ${KEPT} problems { field text ${TEXT} } }`;

export type Suggestions = { gaps: Suggestion[]; moreByRules: Text[]; hasMoreAsked: boolean };

export const gapsOn = async (app: TestApp, reader: Session, ids: readonly string[]): Promise<Suggestions> =>
  (
    await app.read<{ enquiries: Suggestions }>(
      reader,
      `query ($ids: [ID!]!) { enquiries(ids: $ids) {
        gaps { rule gap ${TEXT} about elements { id } to ${TEXT} request ${TEXT} changes ${TEXT} people asked ${KEPT} }
        moreByRules ${TEXT}
        hasMoreAsked
      } }`,
      { ids },
    )
  ).enquiries;

export const suggestionsOf = async (
  app: TestApp,
  reader: Session,
  ids: readonly string[],
): Promise<Suggestion[]> => (await gapsOn(app, reader, ids)).gaps;

export const keptOf = async (
  app: TestApp,
  reader: Session,
  caseId: string,
): Promise<{ enquiries: Kept[]; hasMore: boolean }> =>
  (
    await app.read<{ keptEnquiries: { enquiries: Kept[]; hasMore: boolean } }>(
      reader,
      `query ($caseId: ID!) { keptEnquiries(caseId: $caseId) { enquiries ${KEPT} hasMore } }`,
      { caseId },
    )
  ).keptEnquiries;

export const keptIn = async (app: TestApp, reader: Session, caseId: string): Promise<Kept[]> =>
  (await keptOf(app, reader, caseId)).enquiries;

type Asking = {
  id?: string;
  caseId: string;
  rule: string;
  about: string[];
  text?: string;
  legalGround?: string;
};
type Changed = { enquiry: Kept | null; problems: Problem[]; codes: string[] };

const changed = (answer: Answer, field: string): Changed => {
  const data = (answer.data as Record<string, Omit<Changed, 'codes'> | null> | null)?.[field];
  return { enquiry: data?.enquiry ?? null, problems: data?.problems ?? [], codes: codesOf(answer) };
};

export const askEnquiry = async (app: TestApp, reader: Session, asking: Asking): Promise<Changed> =>
  changed(
    await app.ask(
      reader,
      `mutation ($id: ID!, $caseId: ID!, $rule: String!, $about: [ID!]!, $text: String!, $legalGround: String!) {
        askEnquiry(id: $id, caseId: $caseId, rule: $rule, about: $about, text: $text, legalGround: $legalGround) ${ANSWER}
      }`,
      { id: newUlid(), text: 'Who is it?', legalGround: 'Article 1', ...asking },
    ),
    'askEnquiry',
  );

export const closeEnquiry = async (
  app: TestApp,
  reader: Session,
  closing: { id: string; outcome: 'ANSWERED' | 'REFUSED'; note?: string },
): Promise<Changed> =>
  changed(
    await app.ask(
      reader,
      `mutation ($id: ID!, $outcome: EnquiryOutcome!, $note: String) {
        closeEnquiry(id: $id, outcome: $outcome, note: $note) ${ANSWER}
      }`,
      closing,
    ),
    'closeEnquiry',
  );
