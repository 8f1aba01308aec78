import { useEffect, useMemo, useRef, useState } from 'react';
import type { Emphasis } from '../../graph/emphasis.ts';
import { runMeasures } from '../../graph/measures-client.ts';
import type { MeasureId } from '../../graph/measures/measure.ts';
import { measuredGraph } from '../../graph/measures/measured-graph.ts';
import {
  emphasisOf,
  type Measured,
  type Population,
  rankedPlaces,
} from '../../graph/measures/measured-rows.ts';
import type { Regrouping } from '../../graph/measures/regrouping.ts';
import type { Ranked } from '../../graph/measures/ranking.ts';
import type { RankMove } from '../../graph/measures/weakest-link.ts';
import type { Scene } from '../../graph/sync-canvas.ts';
import { useLineSources } from './use-line-sources.ts';

export type MeasureLook = 'plain' | 'size' | 'colour';
export type MeasuresProgress = { doing: 'values' | 'moves'; share: number };

/** How far one request is, and how it ended; `stopped` keeps what had been found. */
type Run = { request: unknown; progress: MeasuresProgress | null; ended: 'whole' | 'stopped' | 'failed' };

const BEGINNING: Omit<Run, 'request'> = { progress: { doing: 'values', share: 0 }, ended: 'whole' };
const NOBODY_ASKED: ReadonlyMap<number, 'asked' | 'failed'> = new Map();
const NO_MOVES: ReadonlyMap<number, RankMove> = new Map();
const NO_REGROUPINGS: ReadonlyMap<number, Regrouping> = new Map();

/**
 * The measure that the analyst has chosen, computed in a worker whenever what is drawn changes, as long as the panel is open or the picture shows it.
 * What was found before stays until the next is there, so that nothing blinks.
 */
export const useMeasures = (
  { chart, visible }: Pick<Scene, 'chart' | 'visible'>,
  isOpen: boolean,
  setEmphasis: (emphasis: Emphasis | null) => void,
) => {
  const [measure, setMeasure] = useState<MeasureId>('betweenness');
  const [population, setPopulation] = useState<Population>('people');
  const [look, setLook] = useState<MeasureLook>('plain');
  const [measured, setMeasured] = useState<Measured | null>(null);
  const [moves, setMoves] = useState(NO_MOVES);
  const [regroupings, setRegroupings] = useState(NO_REGROUPINGS);
  const [run, setRun] = useState<Run | null>(null);
  const [attempt, setAttempt] = useState(0);
  /** Of whom it is asked beside the first, and what came to nothing. */
  const [asked, setAsked] = useState<ReadonlyMap<number, 'asked' | 'failed'>>(NOBODY_ASKED);
  const asking = useRef(new AbortController());
  const controller = useRef<AbortController | null>(null);
  const sources = useLineSources(chart, isOpen);

  const isWanted = isOpen || look !== 'plain';
  const graph = useMemo(() => (isWanted ? measuredGraph(visible) : null), [isWanted, visible]);
  const { elements } = chart;
  const request = useMemo(
    () =>
      graph && {
        ask: 'measure' as const,
        graph,
        measure,
        population,
        places: rankedPlaces(graph, elements, population),
        attempt,
      },
    [graph, elements, measure, population, attempt],
  );

  useEffect(() => {
    if (!request) return;
    const own = new AbortController();
    let isLeft = false;
    controller.current = own;
    const tell = (change: Omit<Run, 'request'>): void => {
      if (!isLeft) setRun({ request, ...change });
    };
    runMeasures(request, {
      signal: own.signal,
      onNews: (news) => {
        if (news.say === 'progress')
          tell({ progress: { doing: news.doing, share: news.share }, ended: 'whole' });
        else if (news.say === 'moved') setMoves((before) => new Map(before).set(news.move.at, news.move));
        else if (news.say === 'regrouped')
          setRegroupings((before) => new Map(before).set(news.regrouping.community, news.regrouping));
        else if (news.say === 'measured') {
          setMoves(NO_MOVES);
          setRegroupings(NO_REGROUPINGS);
          setAsked(NOBODY_ASKED);
          asking.current.abort();
          asking.current = new AbortController();
          setMeasured({ ...request, values: news.values, modularity: news.modularity });
        }
      },
    }).then(
      () => tell({ progress: null, ended: 'whole' }),
      () => tell({ progress: null, ended: own.signal.aborted ? 'stopped' : 'failed' }),
    );
    return () => {
      isLeft = true;
      own.abort();
    };
  }, [request]);
  useEffect(
    () => () => {
      asking.current.abort();
    },
    [],
  );
  /** How the rank of somebody moves who is not among the first; in a worker of its own, so that several may be asked of. */
  const tryMove = ({ at, rank }: Pick<Ranked, 'at' | 'rank'>): void => {
    if (!measured) return;
    const { signal } = asking.current;
    const say = (state: 'asked' | 'failed'): void => setAsked((before) => new Map(before).set(at, state));
    say('asked');
    const places = rankedPlaces(measured.graph, elements, measured.population);
    const { graph: of, measure: by } = measured;
    runMeasures(
      { ask: 'move', graph: of, measure: by, places, tried: { at, rank } },
      {
        signal,
        onNews: (news) => {
          if (news.say === 'moved' && !signal.aborted)
            setMoves((before) => new Map(before).set(at, news.move));
        },
      },
    ).catch(() => {
      if (!signal.aborted) say('failed');
    });
  };

  const { progress, ended } = run && run.request === request ? run : BEGINNING;

  const emphasis = useMemo(
    () =>
      measured && look !== 'plain'
        ? emphasisOf(measured, rankedPlaces(measured.graph, elements, measured.population), look)
        : null,
    [measured, elements, look],
  );
  useEffect(() => setEmphasis(emphasis), [emphasis, setEmphasis]);

  return {
    measure,
    population,
    look,
    measured,
    moves,
    regroupings,
    progress,
    ended,
    sources,
    setMeasure,
    setPopulation,
    setLook,
    stop: () => controller.current?.abort(),
    asked,
    tryMove,
    again: () => setAttempt((before) => before + 1),
  };
};

export type Measures = ReturnType<typeof useMeasures>;
