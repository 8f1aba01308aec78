import { modularityOf } from './community.ts';
import type { MeasureId, Values } from './measure.ts';
import { measureOf } from './measure-list.ts';
import type { VisibleChart } from '../visible-chart.ts';
import { measuredGraph, type MeasuredGraph } from './measured-graph.ts';
import { type Ranked, ranking } from './ranking.ts';
import { communityCount, type Regrouping, regroupingOf, TRIED_COMMUNITIES } from './regrouping.ts';
import { type Removal, removalOf } from './removal.ts';
import { type RankMove, rankMoves, TRIED } from './weakest-link.ts';

/** `places` are those to be ranked, by position; whoever may not be ranked is left out of them in any case. */
export type MeasuresRequest =
  | { ask: 'measure'; graph: MeasuredGraph; measure: MeasureId; places: readonly number[] }
  /** How the rank of one moves that is not among the first. */
  | {
      ask: 'move';
      graph: MeasuredGraph;
      measure: MeasureId;
      places: readonly number[];
      tried: Pick<Ranked, 'at' | 'rank'>;
    }
  | { ask: 'removal'; graph: MeasuredGraph; gone: number };

/** The values come as soon as they are there; then, one by one, how the first ranks move without their weakest link. */
export type MeasuresNews =
  | { say: 'progress'; doing: 'values' | 'moves'; share: number }
  | { say: 'measured'; values: Values; modularity: number | null }
  | { say: 'moved'; move: RankMove }
  | { say: 'regrouped'; regrouping: Regrouping }
  | { say: 'removed'; removal: Removal };

/** What to ask about one element: null when it is not drawn, not part of the measured graph, or may not be ranked. */
export const removalRequest = (
  visible: Pick<VisibleChart, 'elements' | 'lines'>,
  id: string | null,
): Extract<MeasuresRequest, { ask: 'removal' }> | null => {
  const graph = measuredGraph(visible);
  const gone = id === null ? -1 : graph.ids.indexOf(id);
  return gone === -1 || graph.isUnranked[gone] === true ? null : { ask: 'removal', graph, gone };
};

/** Answers a request, telling what is known as it comes to be known. */
export const workOnMeasures = (request: MeasuresRequest, tell: (news: MeasuresNews) => void): void => {
  const onShare = (share: number): void => tell({ say: 'progress', doing: 'values', share });
  const { graph } = request;
  if (request.ask === 'removal') {
    tell({ say: 'removed', removal: removalOf(graph, request.gone, onShare) });
    return;
  }
  const measure = measureOf(request.measure);
  const places = request.places.filter((at) => graph.isUnranked[at] === false);
  if (request.ask === 'move') {
    if (graph.isUnranked[request.tried.at] !== false) return;
    rankMoves(graph, measure, { tried: [request.tried], places }, (move) => tell({ say: 'moved', move }));
    return;
  }
  const values = measure.compute(graph, onShare);
  const modularity = measure.gives === 'class' ? modularityOf(graph, values) : null;
  tell({ say: 'measured', values, modularity });
  if (measure.gives === 'class') {
    const tried = Math.min(communityCount(values), TRIED_COMMUNITIES);
    for (let of = 0; of < tried; of += 1) {
      const regrouping = regroupingOf(graph, values, of);
      if (regrouping) tell({ say: 'regrouped', regrouping });
      tell({ say: 'progress', doing: 'moves', share: (of + 1) / tried });
    }
  }
  if (measure.gives !== 'amount') return;
  const tried = ranking(values, places)
    .filter(({ value }) => value > 0)
    .slice(0, TRIED);
  rankMoves(graph, measure, { tried, places }, (move, share) => {
    tell({ say: 'moved', move });
    tell({ say: 'progress', doing: 'moves', share });
  });
};
