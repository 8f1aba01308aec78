import { newUlid } from '../../server/access/ulid.ts';
import type { ViewerRun } from '../../server/db/run.ts';
import type { MatchDecision, MatchState } from '../../server/graphql/types.generated.ts';
import type { Session, TestApp, TestUser } from './app.ts';

export const MATCH_FIELDS = `id state verdict score isAlert needsSecondPerson mayDecide mayConfirm isUnsure note
  newer { recordId names person { id label } cases { id } identifiers { value } mayEdit }
  older { recordId names person { id label } cases { id } identifiers { value } mayEdit }
  fields { field agreement } reasons { text { az en } favours }
  proposedBy { en } decidedBy { en }`;

export type SeenSide = {
  recordId: string;
  names: string[];
  person: { id: string; label: string };
  cases: { id: string }[];
  identifiers: { value: string }[];
  mayEdit: boolean;
};
export type SeenMatch = {
  id: string;
  state: MatchState;
  verdict: string;
  score: number;
  isAlert: boolean;
  needsSecondPerson: boolean;
  mayDecide: boolean;
  mayConfirm: boolean;
  isUnsure: boolean;
  note: string | null;
  newer: SeenSide;
  older: SeenSide;
  fields: { field: string; agreement: string }[];
  reasons: { text: { az: string; en: string }; favours: boolean | null }[];
};
export type Judged = { match: SeenMatch; problems: { field: string | null; text: { en: string } }[] };
export type Queue = { matches: SeenMatch[]; count: number; after: string | null };

const QUEUE = `query ($caseId: ID, $state: MatchState, $first: Int, $after: ID) {
  matches(caseId: $caseId, state: $state, first: $first, after: $after) { count after matches { ${MATCH_FIELDS} } } }`;

export const queueOf = async (
  app: TestApp,
  session: Session,
  variables: Record<string, unknown> = {},
): Promise<Queue> => (await app.read<{ matches: Queue }>(session, QUEUE, variables)).matches;

const DECIDE = `mutation ($id: ID!, $decision: MatchDecision!, $note: String, $key: ID!) {
  decideMatch(id: $id, decision: $decision, note: $note, key: $key) { problems { field text { en } } match { ${MATCH_FIELDS} } } }`;

export const decide = async (
  app: TestApp,
  session: Session,
  id: string,
  decision: MatchDecision,
  { note, key = newUlid() }: { note?: string; key?: string } = {},
): Promise<Judged> =>
  (await app.read<{ decideMatch: Judged }>(session, DECIDE, { id, decision, note, key })).decideMatch;

export const confirm = async (app: TestApp, session: Session, id: string): Promise<Judged> =>
  (
    await app.read<{ confirmMatch: Judged }>(
      session,
      `mutation ($id: ID!, $key: ID!) { confirmMatch(id: $id, key: $key) { problems { field text { en } } match { ${MATCH_FIELDS} } } }`,
      { id, key: newUlid() },
    )
  ).confirmMatch;

export const undo = async (app: TestApp, session: Session, id: string): Promise<Judged> =>
  (
    await app.read<{ undoMatch: Judged }>(
      session,
      `mutation ($id: ID!, $key: ID!) { undoMatch(id: $id, key: $key) { problems { field text { en } } match { ${MATCH_FIELDS} } } }`,
      { id, key: newUlid() },
    )
  ).undoMatch;

/** As a form or an import writes on behalf of a user, after its audit line. */
export const writerOf = (app: TestApp, { id, role }: TestUser): ViewerRun => {
  const viewer = {
    kind: 'user',
    userId: id,
    role,
    purpose: 'test',
    requestId: newUlid(),
    auditHash: newUlid(),
  } as const;
  return (statement, params, options) => app.run(viewer, statement, params, options);
};

/** Everything that stands about these people, but for what says how it came to stand so. */
export const digestOf = async (app: TestApp, people: readonly string[]): Promise<string> => {
  const rows = await app.rows(
    `MATCH (p:Person)-[r]-(x)
     WHERE p.id IN $people AND NOT x:Merge AND NOT type(r) IN ['SAME_AS', 'NOT_SAME_AS']
     RETURN type(r) AS type, startNode(r).id AS start, endNode(r).id AS end, [k IN keys(r) | k + '=' + toString(r[k])] AS properties, properties(p) AS own`,
    { people },
  );
  return rows
    .map((row) =>
      JSON.stringify([
        row['type'],
        row['start'],
        row['end'],
        (row['properties'] as string[]).sort(),
        row['own'],
      ]),
    )
    .sort()
    .join('\n');
};
