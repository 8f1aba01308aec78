import { mayDo } from '../access/permissions.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { ProceedingInput } from '../graphql/types.generated.ts';
import type { ProceedingRow } from './proceeding-row.ts';

/** A fact as the reader sees it, and what he may do with it. `facts` are those among which something may follow it. */
export const shownProceeding = (
  row: ProceedingRow,
  facts: readonly ProceedingRow[],
  { viewer }: Pick<RequestContext, 'viewer'>,
) => {
  const { personId, recordedById, broughtById, earlierIds, mayEdit, ...own } = row;
  const isAllowed = (permission: Parameters<typeof mayDo>[1]): boolean =>
    mayEdit && viewer.asOf === undefined && viewer.role !== null && mayDo(viewer.role, permission);
  const isFollowed = facts.some(
    ({ follows, counts }) => follows.includes(row.id) || counts.some(({ charge }) => charge === row.id),
  );
  const waits = row.approval === 'WAITING';
  return {
    ...own,
    person: personId === null ? null : { id: personId },
    earlier: earlierIds.length,
    mayCorrect: row.kind === 'CHARGE' ? waits && isAllowed('charge:bring') : isAllowed('proceeding:write'),
    mayWithdraw:
      isAllowed('proceeding:write') &&
      recordedById === viewer.userId &&
      !isFollowed &&
      (row.kind !== 'CHARGE' || waits),
    mayDecide: waits && isAllowed('charge:approve') && broughtById !== viewer.userId,
  };
};

/** A fact as it would be recorded again. */
export const inputOf = (row: ProceedingRow, caseId: string): ProceedingInput => {
  const { kind, on, sourceText, personId, stage, until, releasedOn, ground, article } = row;
  const { participation, inAbsentia, offences, courtCode, instance, result, counts } = row;
  const { sentence, years, months, suspended, appellant, follows } = row;
  return {
    caseId,
    kind,
    on,
    sourceText: sourceText ?? '',
    personId,
    stage,
    until,
    releasedOn,
    ground,
    article: article?.code ?? null,
    participation,
    inAbsentia,
    offences,
    court: courtCode,
    instance,
    result,
    counts,
    sentence,
    years,
    months,
    suspended,
    appellant,
    follows,
  };
};
