import { guard } from '../access/guard.ts';
import { pageAsked } from '../access/page.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { comparedFields } from './differing-fields.ts';
import {
  NOTE_TOO_LONG,
  confirm,
  decide,
  mayDecide,
  needsSecondPerson,
  sideOf,
  takeBack,
  type Judged,
} from './judgement.ts';
import {
  MOST_COUNTED,
  matchById,
  matchesByIds,
  queueIds,
  type MatchRow,
  type SideRow,
} from './matches.queries.ts';

const MOST_MATCHES = 100;
const LONGEST_NOTE = 500;

const shownSide = ({ personId, citizenship, district, ...side }: SideRow) => ({
  ...side,
  person: { id: personId },
  citizenship: citizenship === null ? null : { code: citizenship },
  district: district === null ? null : { code: district },
});

const shown = (row: MatchRow, viewerId: string | null) => {
  const [newer, older] = [sideOf(row, 'NEWER'), sideOf(row, 'OLDER')];
  return {
    id: row.id,
    state: row.state,
    verdict: row.verdict,
    score: row.score,
    isAlert: row.alert !== null,
    newer: shownSide(newer),
    older: shownSide(older),
    fields: comparedFields(newer, older),
    reasons: row.reasonsAz.map((az, i) => ({
      text: { az, en: row.reasonsEn[i] ?? az },
      favours: row.reasonsFavour[i] === 'FOR' ? true : row.reasonsFavour[i] === 'AGAINST' ? false : null,
    })),
    isUnsure: row.isUnsure,
    needsSecondPerson: needsSecondPerson(row),
    mayDecide: mayDecide(row),
    mayConfirm: row.state === 'PROPOSED' && row.proposedBy !== viewerId && mayDecide(row),
    proposedBy: row.proposedByName,
    decidedBy: row.decidedByName,
    decidedAt: row.decidedAt,
    note: row.note,
  };
};

type Seen = { id?: string; newer?: { person?: { id?: string } }; older?: { person?: { id?: string } } };
const idsOf = ({ id, newer, older }: Seen): string[] =>
  [id, newer?.person?.id, older?.person?.id].flatMap((seen) => seen ?? []);

const answerOf = ({ row, problems }: Judged, viewerId: string | null) => ({
  match: shown(row, viewerId),
  problems,
});

const checkKey = (key: string): void => {
  if (!isUlid(key)) throw new Refusal('BAD_INPUT', { argument: 'key' });
};

const judged = {
  action: 'match:decide',
  audit: ({ match }: { match?: Seen }) => (match ? idsOf(match) : []),
} as const;

export const matchesResolvers: Resolvers = {
  Query: {
    matches: guard(
      { action: 'match:read', audit: ({ matches = [] }) => matches.flatMap((match) => idsOf(match)) },
      async (_parent, { caseId, state, ...page }, { run, viewer }) => {
        const { size, after } = pageAsked(page, 50, MOST_MATCHES);
        const ids = await queueIds(run, state ?? 'OPEN', caseId ?? null);
        const from = after === null ? 0 : ids.indexOf(after) + 1;
        const rows = await matchesByIds(run, ids.slice(from, from + size));
        return {
          matches: rows.map((row) => shown(row, viewer.userId)),
          count: Math.min(ids.length, MOST_COUNTED),
          after: from + size < ids.length ? (ids[from + size - 1] ?? null) : null,
        };
      },
    ),
  },
  Mutation: {
    decideMatch: guard(judged, async (_parent, { id, decision, note, key }, { run, viewer }) => {
      checkKey(key);
      const words = note?.trim() || null;
      if (words !== null && words.length > LONGEST_NOTE) {
        const row = await matchById(run, id);
        if (!row) throw new Refusal('NOT_FOUND');
        return answerOf({ row, problems: [NOTE_TOO_LONG] }, viewer.userId);
      }
      return answerOf(await decide(run, { id, key, note: words }, decision), viewer.userId);
    }),
    confirmMatch: guard(judged, async (_parent, { id, key }, { run, viewer }) => {
      checkKey(key);
      return answerOf(await confirm(run, { id, key, note: null }, viewer.userId), viewer.userId);
    }),
    undoMatch: guard(judged, async (_parent, { id, key }, { run, viewer }) => {
      checkKey(key);
      return answerOf(await takeBack(run, id, key), viewer.userId);
    }),
  },
};
