import type { CollectionReturnValue, Core, ElementDefinition } from 'cytoscape';
import { lineData, type Look, nodeData } from './canvas-elements.ts';
import { supposedElements } from './canvas-hypotheses.ts';
import { foldData } from './canvas-folds.ts';
import { noteElements, noteNode } from './canvas-notes.ts';
import type { Chart, NetworkElement, NetworkLine, Point, Selection } from './network-state.ts';
import type { DrawnChart } from './drawn-chart.ts';
import { supposedLines } from './hypotheses.ts';
import { type Move, moveInSteps, type Moving } from './move-in-steps.ts';
import { type PlacedNote, placedNotes } from './notes.ts';
import type { Pale } from './pale.ts';
import type { VisibleChart } from './visible-chart.ts';

export type Scene = {
  chart: Chart;
  visible: VisibleChart;
  /** What the canvas draws of it, with groups and parallel lines folded. */
  drawn: DrawnChart;
  /** What is hidden and drawn pale all the same; null while it is not shown. */
  pale: Pale | null;
  selection: Selection;
  look: Look;
  typeLabel: (type: string) => string;
};

/** What the canvas shows: the scene drawn last, and each element as it was drawn, so that only what differs is touched. */
export type Drawn = {
  scene: Scene | null;
  elements: Map<string, ElementDefinition>;
  /** Nodes on their way to where the scene has them. */
  moving: Moving | null;
};
export const nothingDrawn = (): Drawn => ({ scene: null, elements: new Map(), moving: null });

const looksTheSame = (before: Scene | null, now: Scene): boolean =>
  before !== null &&
  before.drawn === now.drawn &&
  before.look.notDrawn === now.look.notDrawn &&
  before.pale === now.pale &&
  before.chart.notes === now.chart.notes &&
  before.chart.hypotheses === now.chart.hypotheses &&
  before.typeLabel === now.typeLabel &&
  before.look.palette === now.look.palette &&
  before.look.language === now.look.language &&
  before.look.pinned === now.look.pinned &&
  before.look.barred === now.look.barred &&
  before.look.emphasis === now.look.emphasis &&
  before.look.styled === now.look.styled;

const positioned = (places: ReadonlyMap<string, Point>, id: string): Point => {
  const { x, y } = places.get(id) ?? { x: 0, y: 0 };
  return { x, y };
};

const wantedElements = (scene: Scene, notes: readonly PlacedNote[]): ElementDefinition[] => {
  const { drawn, pale, chart, look, typeLabel } = scene;
  const node = (element: NetworkElement, isPale: boolean): ElementDefinition => ({
    group: 'nodes',
    classes: isPale ? 'pale' : 'element',
    selectable: !isPale,
    grabbable: !isPale,
    data: nodeData(element, look),
    position: positioned(chart.positions, element.id),
  });
  const edge = (line: NetworkLine, isPale: boolean): ElementDefinition => ({
    group: 'edges',
    ...(isPale ? { classes: 'pale' } : {}),
    data: lineData(line, look, typeLabel),
    selectable: false,
  });
  // A line to what lies in a folded group has no end to be drawn to.
  const ends = new Set([...drawn.elements, ...(pale?.elements ?? [])].map(({ id }) => id));
  const hasEnds = ({ source, target }: NetworkLine): boolean => ends.has(source) && ends.has(target);
  return [
    ...drawn.elements.map((element) => node(element, false)),
    ...(pale?.elements ?? []).map((element) => node(element, true)),
    ...drawn.folds.map((fold): ElementDefinition => ({
      group: 'nodes',
      classes: 'fold',
      data: foldData(fold, look),
      position: positioned(chart.folds, fold.id),
    })),
    ...drawn.lines.map((line) => edge(line, false)),
    ...(pale?.lines ?? []).filter(hasEnds).map((line) => edge(line, true)),
    ...supposedElements(supposedLines(chart, drawn)),
    ...noteElements(notes),
  ];
};

/** What was hidden and is shown, or the other way round, stays the same element and changes its class. */
const redraw = (element: CollectionReturnValue, { data, classes, group }: ElementDefinition): void => {
  const isPale = classes === 'pale';
  element.data(data);
  if (element.hasClass('pale') !== isPale) element.toggleClass('pale', isPale);
  if (group !== 'nodes' || classes === 'note' || classes === 'fold') return;
  element.toggleClass('element', !isPale);
  if (isPale) element.unselect().unselectify().ungrabify();
  else element.selectify().grabify();
};

/** Values are words, numbers, or lists of them. Compared as they are: as texts they would hold every icon once more for each element, 10 MB at 5,000. */
const isAlike = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? one.length === other.length && one.every((value, at) => value === other[at])
    : one === other;

const isDrawnAlike = (one: ElementDefinition, other: ElementDefinition): boolean => {
  const keys = Object.keys(one.data);
  return (
    one.classes === other.classes &&
    keys.length === Object.keys(other.data).length &&
    keys.every((key) => isAlike(one.data[key], other.data[key]))
  );
};

const syncElements = (
  cy: Core,
  scene: Scene,
  notes: readonly PlacedNote[],
  drawn: Drawn['elements'],
): void => {
  const wanted = wantedElements(scene, notes);
  const ids = new Set(wanted.map(({ data }) => data.id));
  const gone = [...drawn.keys()].filter((id) => !ids.has(id));
  if (gone.length > 0)
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
  for (const id of gone) drawn.delete(id);

  const added: ElementDefinition[] = [];
  for (const definition of wanted) {
    const id = definition.data.id ?? '';
    const before = drawn.get(id);
    if (before && isDrawnAlike(before, definition)) continue;
    drawn.set(id, definition);
    if (before === undefined) added.push(definition);
    else redraw(cy.getElementById(id), definition);
  }
  // Nodes come first in the list, so that every line finds its ends.
  if (added.length > 0) cy.add(added);
};

const movesTo = (cy: Core, { positions, folds }: Chart, notes: readonly PlacedNote[]): Move[] => {
  const noteAt = new Map(notes.map(({ id, at }) => [noteNode(id), at]));
  return cy
    .nodes()
    .toArray()
    .flatMap((node) => {
      const to = positions.get(node.id()) ?? folds.get(node.id()) ?? noteAt.get(node.id());
      const { x, y } = node.position();
      return to && (to.x !== x || to.y !== y) ? [{ node, to: { x: to.x, y: to.y } }] : [];
    });
};

/** What stands on the canvas for these elements: a fold only when all that it stands for are meant. */
const shownFor = ({ folds }: DrawnChart, ids: ReadonlySet<string>): Set<string> => {
  const wholly = folds.filter(({ members }) => members.every((id) => ids.has(id)));
  return new Set([...ids, ...wholly.map(({ id }) => id)]);
};

const pathMarks = ({ chart, drawn }: Scene): Set<string> => {
  const onPath = new Set([...(chart.path?.elements ?? []), ...(chart.path?.lines ?? [])]);
  if (onPath.size === 0) return onPath;
  const isOn = (id: string): boolean => onPath.has(id);
  const lines = drawn.lines.filter(({ standsFor }) => standsFor.some(isOn));
  const folds = drawn.folds.filter(({ members }) => members.some(isOn));
  return new Set([...onPath, ...lines.map(({ id }) => id), ...folds.map(({ id }) => id)]);
};

const syncMarks = (cy: Core, scene: Scene): void => {
  const { selection, drawn } = scene;
  const selected = shownFor(drawn, selection.elements);
  cy.nodes(':selected').forEach((node) => {
    if (!selected.has(node.id())) node.unselect();
  });
  for (const id of selected) {
    const node = cy.getElementById(id);
    if (node.nonempty() && !node.selected()) node.select();
  }
  const kept = pathMarks(scene);
  cy.elements('.path').forEach((element) => {
    if (!kept.has(element.id())) element.removeClass('path');
  });
  for (const id of kept) cy.getElementById(id).addClass('path');
  cy.edges('.chosen').removeClass('chosen');
  const { line } = selection;
  if (line === null) return;
  for (const { id, standsFor } of drawn.lines)
    if (standsFor.includes(line)) cy.getElementById(id).addClass('chosen');
};

/** Brings the canvas to what the state says, touching only what differs. Where nothing but places differ, many come there one after another: `drawn.moving`. */
export const syncCanvas = (cy: Core, scene: Scene, drawn: Drawn): void => {
  const before = drawn.scene;
  const notes = placedNotes(scene.chart, scene.drawn);
  const looksAlike = looksTheSame(before, scene);
  const isPlacedAlike =
    before?.chart.positions === scene.chart.positions &&
    before.chart.folds === scene.chart.folds &&
    before.chart.notes === scene.chart.notes;
  if (!looksAlike || !isPlacedAlike) drawn.moving?.finish();
  cy.batch(() => {
    if (!looksAlike) syncElements(cy, scene, notes, drawn.elements);
    if (!looksAlike && !isPlacedAlike)
      for (const { node, to } of movesTo(cy, scene.chart, notes)) node.position(to);
    syncMarks(cy, scene);
  });
  if (looksAlike && !isPlacedAlike) drawn.moving = moveInSteps(cy, movesTo(cy, scene.chart, notes));
  drawn.scene = scene;
};
