import type { Core, ElementDefinition } from 'cytoscape';
import { lineData, type Look, nodeData } from './canvas-elements.ts';
import { noteElements, noteNode } from './canvas-notes.ts';
import type { Chart, Selection } from './network-state.ts';
import { type PlacedNote, placedNotes } from './notes.ts';
import type { VisibleChart } from './visible-chart.ts';

export type Scene = {
  chart: Chart;
  visible: VisibleChart;
  selection: Selection;
  look: Look;
  typeLabel: (type: string) => string;
};

/** What the canvas shows: the scene drawn last, and each element as text, so that only what differs is touched. */
export type Drawn = { scene: Scene | null; elements: Map<string, string> };
export const nothingDrawn = (): Drawn => ({ scene: null, elements: new Map() });

const looksTheSame = (before: Scene | null, now: Scene): boolean =>
  before !== null &&
  before.visible === now.visible &&
  before.chart.notes === now.chart.notes &&
  before.typeLabel === now.typeLabel &&
  before.look.palette === now.look.palette &&
  before.look.language === now.look.language &&
  before.look.pinned === now.look.pinned &&
  before.look.barred === now.look.barred &&
  before.look.emphasis === now.look.emphasis;

const wantedElements = (
  { visible, chart, look, typeLabel }: Scene,
  notes: readonly PlacedNote[],
): ElementDefinition[] => [
  ...visible.elements.map((element): ElementDefinition => ({
    group: 'nodes',
    classes: 'element',
    data: nodeData(element, look),
    position: { ...(chart.positions.get(element.id) ?? { x: 0, y: 0 }) },
  })),
  ...visible.lines.map((line): ElementDefinition => ({
    group: 'edges',
    data: lineData(line, look, typeLabel),
    selectable: false,
  })),
  ...noteElements(notes),
];

const syncElements = (
  cy: Core,
  scene: Scene,
  notes: readonly PlacedNote[],
  drawn: Map<string, string>,
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
    const { data } = definition;
    const id = data.id ?? '';
    const text = JSON.stringify(data);
    const before = drawn.get(id);
    if (before === text) continue;
    drawn.set(id, text);
    if (before === undefined) added.push(definition);
    else cy.getElementById(id).data(data);
  }
  // Nodes come first in the list, so that every line finds its ends.
  if (added.length > 0) cy.add(added);
};

const syncPositions = (cy: Core, { positions }: Chart, notes: readonly PlacedNote[]): void => {
  const noteAt = new Map(notes.map(({ id, at }) => [noteNode(id), at]));
  cy.nodes().forEach((node) => {
    const wanted = positions.get(node.id()) ?? noteAt.get(node.id());
    const { x, y } = node.position();
    if (wanted && (wanted.x !== x || wanted.y !== y)) node.position({ x: wanted.x, y: wanted.y });
  });
};

const syncMarks = (cy: Core, { chart, selection }: Scene): void => {
  cy.nodes(':selected').forEach((node) => {
    if (!selection.elements.has(node.id())) node.unselect();
  });
  for (const id of selection.elements) {
    const node = cy.getElementById(id);
    if (node.nonempty() && !node.selected()) node.select();
  }
  const onPath = [...(chart.path?.elements ?? []), ...(chart.path?.lines ?? [])];
  const kept = new Set(onPath);
  cy.elements('.path').forEach((element) => {
    if (!kept.has(element.id())) element.removeClass('path');
  });
  for (const id of onPath) cy.getElementById(id).addClass('path');
  cy.edges('.chosen').removeClass('chosen');
  if (selection.line !== null) cy.getElementById(selection.line).addClass('chosen');
};

/** Brings the canvas to what the state says, touching only what differs. */
export const syncCanvas = (cy: Core, scene: Scene, drawn: Drawn): void => {
  const before = drawn.scene;
  const notes = placedNotes(scene.chart, scene.visible);
  const isPlacedAlike =
    before?.chart.positions === scene.chart.positions && before.chart.notes === scene.chart.notes;
  cy.batch(() => {
    if (!looksTheSame(before, scene)) syncElements(cy, scene, notes, drawn.elements);
    if (!isPlacedAlike) syncPositions(cy, scene.chart, notes);
    syncMarks(cy, scene);
  });
  drawn.scene = scene;
};
