import type { RequestContext } from '../graphql/context.ts';
import type { OffenceInput } from '../graphql/types.generated.ts';
import type { OffenceRow } from './offences.queries.ts';

/** An offence as the reader sees it, and what he may do with it. */
export const shownOffence = (row: OffenceRow, { viewer }: Pick<RequestContext, 'viewer'>) => {
  const { charges, episodes, recordedById, earlierIds, resumedFrom: _until, mayEdit, ...own } = row;
  const isPresent = viewer.asOf === undefined;
  return {
    ...own,
    charges: charges.map(({ personId, ...charge }) => ({
      ...charge,
      person: personId === null ? null : { id: personId },
    })),
    episodes: episodes.map(({ victimId, ...episode }) => ({
      ...episode,
      victim: victimId === null ? null : { id: victimId },
    })),
    earlier: earlierIds.length,
    mayCorrect: isPresent && mayEdit,
    mayWithdraw: isPresent && mayEdit && recordedById === viewer.userId,
  };
};

/** An offence as it would be recorded again. */
export const offenceInputOf = (row: OffenceRow, caseId: string): OffenceInput => ({
  caseId,
  article: row.article.code,
  committedFrom: row.committedFrom ?? '',
  committedTo: row.committedTo,
  detectedOn: row.detectedOn,
  isAttempt: row.isAttempt,
  withIct: row.withIct,
  isCleared: row.isCleared,
  certainty: row.certainty,
  reliability: row.reliability ?? '',
  credibility: row.credibility ?? 0,
  handling: row.handling,
  sourceText: row.sourceText ?? '',
});
