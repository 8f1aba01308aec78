import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { canvasStyle } from '../../../web/graph/canvas-style.ts';
import { applyCommand } from '../../../web/graph/chart-commands.ts';
import type { Chart } from '../../../web/graph/network-state.ts';
import { paleOf } from '../../../web/graph/pale.ts';
import { paletteOf } from '../../../web/graph/palette.ts';
import { nothingDrawn, syncCanvas } from '../../../web/graph/sync-canvas.ts';
import { star } from './charts.ts';
import { chartWith, sceneOf } from './scenes.ts';

const opened = chartWith(star('a', ['b', 'c']));

const canvas = () => {
  const cy = cytoscape({ headless: true, styleEnabled: true, style: canvasStyle(paletteOf('light'), false) });
  const drawn = nothingDrawn();
  const show = (chart: Chart, isHiddenShown = false): void => {
    const scene = sceneOf(chart);
    syncCanvas(cy, { ...scene, pale: isHiddenShown ? paleOf(chart, scene.visible) : null }, drawn);
  };
  const ids = (selector: string): string[] => cy.elements(selector).map((one) => one.id());
  return { cy, show, ids };
};

describe('the canvas', () => {
  it('draws what is hidden pale, out of reach of the selection, and whole again when it is shown', () => {
    const { cy, show, ids } = canvas();
    const hidden = applyCommand(opened, { name: 'hide', ids: ['b'] });
    show(hidden);
    expect(ids('node')).toEqual(['a', 'c']);
    show(hidden, true);
    expect(ids('node.pale')).toEqual(['b']);
    expect(ids('edge.pale')).toEqual(['a:CONTACTED:b']);
    expect(cy.getElementById('b').selectable() || cy.getElementById('b').grabbable()).toBe(false);
    show(opened, true);
    expect(ids('.pale')).toEqual([]);
    expect(ids('node.element').sort()).toEqual(['a', 'b', 'c']);
    expect(cy.getElementById('b').selectable() && cy.getElementById('b').grabbable()).toBe(true);
    expect(cy.getElementById('b').style('opacity')).toBe('1');
  });

  it('draws a folded group as one node, selected when all its members are, and each member again when it is opened', () => {
    const { cy, show, ids } = canvas();
    const members = ['b', 'c'];
    const folded = applyCommand(opened, { name: 'fold', id: 'f1', title: 'Qonşular', members });
    show(opened);
    show(folded, true);
    expect(ids('node').sort()).toEqual(['a', 'f1']);
    expect(cy.edges().map((edge) => [edge.source().id(), edge.target().id()].sort())).toEqual([['a', 'f1']]);
    syncCanvas(
      cy,
      { ...sceneOf(folded), selection: { elements: new Set(members), line: null } },
      nothingDrawn(),
    );
    expect(cy.getElementById('f1').selected()).toBe(true);
    show(applyCommand(folded, { name: 'openFold', id: 'f1' }));
    expect(ids('node').sort()).toEqual(['a', 'b', 'c']);
    expect(ids('edge')).toHaveLength(2);
  });

  it('draws what is supposed as a line of a class of its own, from the set that stands for its end', () => {
    const { cy, show, ids } = canvas();
    const between = { source: 'b', target: 'c', text: 'Eyni ünvan', layer: 'Versiya' };
    const supposed = applyCommand(opened, { name: 'suppose', id: '1', ...between });
    show(supposed);
    expect(ids('edge.supposed')).toEqual(['h:1:b:c']);
    const folded = applyCommand(supposed, { name: 'fold', id: 'f1', title: 'Dəstə', members: ['a', 'b'] });
    show(folded);
    expect(cy.edges('.supposed').map((edge) => edge.source().id())).toEqual(['f1']);
    show(applyCommand(folded, { name: 'layer', layer: 'Versiya', isOff: true }));
    expect(ids('edge.supposed')).toEqual([]);
  });

  it('keeps a note beside its element wherever that is moved, and lets go of it with the element', () => {
    const { cy, show, ids } = canvas();
    const note = { text: 'Kimin nömrəsidir?', on: 'b', x: 50, y: 0 };
    const noted = applyCommand(opened, { name: 'note', id: '1', note });
    show(noted);
    const moved = applyCommand(noted, { name: 'move', positions: new Map([['b', { x: 10, y: 20 }]]) });
    show(moved);
    expect(cy.getElementById('n:1').position()).toEqual({ x: 60, y: 20 });
    show(applyCommand(moved, { name: 'hide', ids: ['b'] }));
    expect(ids('node.note, edge.thread')).toEqual([]);
  });
});
