import type { DrawnChart } from './drawn-chart.ts';
import type { Chart, Hypothesis } from './network-state.ts';

export type HypothesisCommand =
  /** Supposes a link between two elements, or changes what is supposed. */
  | { name: 'suppose'; id: string; source: string; target: string; text: string; layer: string }
  | { name: 'unsuppose'; ids: readonly string[] }
  /** Shows or does not show all that is supposed in a layer. */
  | { name: 'layer'; layer: string; isOff: boolean };

export const LONGEST_SUPPOSED = 300;
export const LONGEST_LAYER = 40;

type Hypotheses = Chart['hypotheses'];

const supposed = (chart: Chart, command: Extract<HypothesisCommand, { name: 'suppose' }>): Chart => {
  const { id, source, target } = command;
  const text = command.text.trim().slice(0, LONGEST_SUPPOSED);
  const layer = command.layer.trim().slice(0, LONGEST_LAYER);
  const isBetween = source !== target && chart.elements.has(source) && chart.elements.has(target);
  if (!isBetween || text === '' || layer === '') return chart;
  return {
    ...chart,
    hypotheses: new Map(chart.hypotheses).set(id, { source, target, text, layer, isOff: false }),
  };
};

const isAlike = (before: Hypotheses, after: Hypotheses): boolean =>
  before.size === after.size && [...after].every(([id, one]) => before.get(id) === one);

export const applyHypothesis = (chart: Chart, command: HypothesisCommand): Chart => {
  if (command.name === 'suppose') return supposed(chart, command);
  const entries = [...chart.hypotheses];
  const hypotheses: Hypotheses = new Map(
    command.name === 'unsuppose'
      ? entries.filter(([id]) => !command.ids.includes(id))
      : entries.map(([id, one]) =>
          one.layer === command.layer && one.isOff !== command.isOff
            ? [id, { ...one, isOff: command.isOff }]
            : [id, one],
        ),
  );
  return isAlike(chart.hypotheses, hypotheses) ? chart : { ...chart, hypotheses };
};

/** By the id of the hypothesis, the links that second persons have confirmed. */
export type RecordedLinks = ReadonlyMap<string, { source: string; target: string; type: string }>;

/** The chart without the hypotheses whose place a line on it has taken: what is recorded is supposed no more. The same chart when there are none. */
export const stillSupposed = (chart: Chart, recorded: RecordedLinks): Chart => {
  if (recorded.size === 0) return chart;
  const drawn = new Set(
    [...chart.lines.values()].flatMap(({ source, target, type, isSuperseded }) =>
      isSuperseded ? [] : [`${source} ${type} ${target}`, `${target} ${type} ${source}`],
    ),
  );
  const isDrawn = (id: string): boolean => {
    const link = recorded.get(id);
    return link !== undefined && drawn.has(`${link.source} ${link.type} ${link.target}`);
  };
  const entries = [...chart.hypotheses].filter(([id]) => !isDrawn(id));
  return entries.length === chart.hypotheses.size ? chart : { ...chart, hypotheses: new Map(entries) };
};

/** A layer and how much is supposed in it. It is off when all of it is. */
export type Layer = { name: string; count: number; isOff: boolean };

export const layersOf = (hypotheses: Hypotheses): Layer[] => {
  const layers = new Map<string, Layer>();
  for (const { layer, isOff } of hypotheses.values()) {
    const known = layers.get(layer) ?? { name: layer, count: 0, isOff: true };
    layers.set(layer, { ...known, count: known.count + 1, isOff: known.isOff && isOff });
  }
  return [...layers.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** What is supposed of an element. */
export const supposedOf = (hypotheses: Hypotheses, element: string): [string, Hypothesis][] =>
  [...hypotheses].filter(([, { source, target }]) => source === element || target === element);

/** What is supposed as it is drawn, from node to node of the canvas. */
export type SupposedLine = { id: string; source: string; target: string; text: string };

/** Drawn while its layer is on and both its ends are, a folded set standing for its members. It is no line of the network: nothing counts it. */
export const supposedLines = (
  { hypotheses }: Pick<Chart, 'hypotheses'>,
  { elements, folds }: DrawnChart,
): SupposedLine[] => {
  if (hypotheses.size === 0) return [];
  const nodeOf = new Map(elements.map(({ id }) => [id, id]));
  for (const { id, members } of folds) for (const member of members) nodeOf.set(member, id);
  return [...hypotheses].flatMap(([id, one]) => {
    const [source, target] = [nodeOf.get(one.source), nodeOf.get(one.target)];
    return one.isOff || source === undefined || target === undefined || source === target
      ? []
      : [{ id, source, target, text: one.text }];
  });
};

/** Reads what is supposed as it is kept; null when it is nothing, or is of what the reader does not see. */
export const hypothesisFrom = (value: unknown, elements: Chart['elements']): Hypothesis | null => {
  const { source, target, text, layer, isOff } = (value ?? {}) as Record<string, unknown>;
  const isSeen = (id: unknown): id is string => typeof id === 'string' && elements.has(id);
  return isSeen(source) && isSeen(target) && typeof text === 'string' && typeof layer === 'string'
    ? { source, target, text, layer, isOff: isOff === true }
    : null;
};
