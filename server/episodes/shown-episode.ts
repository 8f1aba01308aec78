import type { RequestContext } from '../graphql/context.ts';
import type { EpisodeInput } from '../graphql/types.generated.ts';
import type { EpisodeRow } from './episodes.queries.ts';

const stopsOf = ({ road }: EpisodeRow, type: EpisodeRow['road'][number]['type']) =>
  road.flatMap(({ type: at, code, name }) => (at === type ? [{ code, name }] : []));

/** An episode as the reader sees it, and what he may do with it. */
export const shownEpisode = (row: EpisodeRow, { viewer }: Pick<RequestContext, 'viewer'>) => {
  const {
    victimId,
    road: _road,
    placeId,
    acts,
    recordedById,
    earlierIds,
    resumedFrom: _until,
    mayEdit,
    ...own
  } = row;
  const isPresent = viewer.asOf === undefined;
  return {
    ...own,
    victim: victimId === null ? null : { id: victimId },
    recruitedIn: stopsOf(row, 'RECRUITED_IN')[0] ?? null,
    transited: stopsOf(row, 'TRANSITED'),
    exploitedIn: stopsOf(row, 'EXPLOITED_IN')[0] ?? null,
    place: placeId === null ? null : { id: placeId },
    acts: acts.map(({ id, type, byId, certainty }) => ({ id, type, by: { id: byId }, certainty })),
    earlier: earlierIds.length,
    mayCorrect: isPresent && mayEdit,
    mayWithdraw: isPresent && mayEdit && recordedById === viewer.userId,
  };
};

/** An episode as it would be recorded again. */
export const episodeInputOf = (row: EpisodeRow, caseId: string): EpisodeInput => {
  const { victimId, forms, means, controls, method, platform, sector, debtAmount, debtCurrency } = row;
  const { recruitedOn, exploitedFrom, exploitedTo, placeId, offences, acts } = row;
  return {
    caseId,
    victimId: victimId ?? '',
    forms,
    means,
    controls,
    method,
    platform,
    sector,
    debtAmount,
    debtCurrency,
    recruitedOn,
    exploitedFrom,
    exploitedTo,
    recruitedIn: stopsOf(row, 'RECRUITED_IN')[0]?.code ?? null,
    transited: stopsOf(row, 'TRANSITED').map(({ code }) => code),
    exploitedIn: stopsOf(row, 'EXPLOITED_IN')[0]?.code ?? '',
    placeId,
    offenceIds: offences.map(({ id }) => id),
    acts: acts.map(({ type, byId }) => ({ type, by: byId })),
    certainty: row.certainty,
    reliability: row.reliability ?? '',
    credibility: row.credibility ?? 0,
    handling: row.handling,
    sourceText: row.sourceText ?? '',
  };
};
