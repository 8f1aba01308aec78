import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import type { Resolvers } from '../graphql/types.generated.ts';
import { chargesOf } from '../proof/proof.queries.ts';
import { isWithin } from './meanwhile.ts';
import { historiesOf, protectedRolesOf, type HistoryRow } from './non-punishment.queries.ts';

const shownEntry = ({ caseId, ...row }: HistoryRow, all: readonly HistoryRow[]) => ({
  id: row.id,
  side: row.side,
  from: row.from,
  to: row.to,
  says: row.says,
  case: { id: caseId },
  isMeanwhile: row.side === 'ACCUSED' && all.some((other) => other.side === 'VICTIM' && isWithin(row, other)),
});

const bothOf = (rows: readonly HistoryRow[]) => {
  const byPair = new Map<string, HistoryRow[]>();
  for (const row of rows) {
    const key = `${row.personId} ${row.protectedId}`;
    byPair.set(key, [...(byPair.get(key) ?? []), row]);
  }
  return [...byPair.values()].flatMap((entries) => {
    const [first] = entries;
    return first
      ? [
          {
            accused: { id: first.personId },
            victim: { id: first.protectedId },
            entries: entries.map((row) => shownEntry(row, entries)),
          },
        ]
      : [];
  });
};

export const nonPunishmentResolvers: Resolvers = {
  Query: {
    nonPunishment: guard(
      {
        action: 'protected-role:read',
        audit: ({ roles = [], histories = [] }, { caseId }) => [
          caseId,
          ...roles.flatMap(({ accused }) => accused?.id ?? []),
          ...histories.flatMap(({ victim }) => victim?.id ?? []),
        ],
      },
      async (_parent, { caseId }, { run, loaders }) => {
        if (!(await loaders.cases.load(caseId))) throw new Refusal('NOT_FOUND');
        const accused = [...new Set((await chargesOf(run, caseId)).map(({ accusedId }) => accusedId))];
        const [roles, histories] = await Promise.all([
          protectedRolesOf(run, accused),
          historiesOf(run, accused),
        ]);
        return {
          roles: roles.map(({ personId, unit, contact }) => ({ accused: { id: personId }, unit, contact })),
          histories: bothOf(histories),
        };
      },
    ),
  },
};
