import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteElements, noteSize, noteText } from '../../../web/graph/canvas-notes.ts';
import { applyCommand } from '../../../web/graph/chart-commands.ts';
import { EMPTY_CHART } from '../../../web/graph/network-state.ts';
import { carriedTo, LONGEST_NOTE, placedNotes } from '../../../web/graph/notes.ts';
import { visibleChart } from '../../../web/graph/visible-chart.ts';
import { aCommand, star } from './charts.ts';
import { chartWith } from './scenes.ts';

const opened = chartWith(star('a', ['b', 'c']));
const onB = applyCommand(opened, {
  name: 'note',
  id: 'n1',
  note: { text: 'Nömrə yoxlanmalıdır', on: 'b', x: 40, y: -20 },
});
const drawn = (chart: typeof opened) => placedNotes(chart, visibleChart(chart));

describe('a note on the canvas', () => {
  it('lies beside its element and goes where that goes', () => {
    const moved = applyCommand(onB, { name: 'move', positions: new Map([['b', { x: 500, y: 300 }]]) });
    expect(drawn(moved)[0]?.at).toEqual({ x: 540, y: 280 });
  });

  it('is drawn only while its element is', () => {
    expect(drawn(applyCommand(onB, { name: 'hide', ids: ['b'] }))).toEqual([]);
    expect(drawn(onB)).toHaveLength(1);
  });

  it('stays with its element when it is carried away from it', () => {
    const note = onB.notes.get('n1');
    if (!note) throw new Error('There is no note.');
    const carried = carriedTo(onB, note, { x: 900, y: 900 });
    expect(carried.on).toBe('b');
    const after = applyCommand(onB, { name: 'note', id: 'n1', note: carried });
    expect(drawn(after)[0]?.at).toEqual({ x: 900, y: 900 });
  });

  it('without text, or on what is not on the chart, is none', () => {
    const at = { x: 0, y: 0 };
    for (const note of [
      { text: '  ', on: null, ...at },
      { text: 'Boş yer', on: 'nobody', ...at },
    ])
      expect(applyCommand(opened, { name: 'note', id: 'n2', note })).toBe(opened);
  });

  it('is broken between words, and within a word only when it fits in no line', () => {
    expect(noteText('Bakıdakı görüş yoxlanmalıdır')).toBe('Bakıdakı görüş\nyoxlanmalıdır');
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const bare = (one: string): string => one.replaceAll(/\s/gu, '');
        expect(bare(noteText(text))).toBe(bare(text));
      }),
    );
  });

  it('is cut at its longest, and has room for its text', () => {
    const text = 'ə'.repeat(LONGEST_NOTE + 50);
    const { notes } = applyCommand(opened, { name: 'note', id: 'n', note: { text, on: null, x: 0, y: 0 } });
    expect(notes.get('n')?.text).toHaveLength(LONGEST_NOTE);
    expect(noteSize('a\nb\nc').height).toBeGreaterThan(noteSize('a').height);
  });

  it('is of a class of its own, tied to its element by a thread that is no line', () => {
    const [rectangle, thread] = noteElements(drawn(onB));
    expect(rectangle).toMatchObject({ group: 'nodes', classes: 'note', selectable: false });
    expect(thread).toMatchObject({ group: 'edges', classes: 'thread', data: { source: 'b' } });
  });

  it('changes nothing of what is counted', () => {
    fc.assert(
      fc.property(fc.array(aCommand, { maxLength: 15 }), (commands) => {
        const chart = commands.reduce(applyCommand, EMPTY_CHART);
        const unnoted = commands.filter(({ name }) => name !== 'note').reduce(applyCommand, EMPTY_CHART);
        expect(visibleChart(chart)).toEqual(visibleChart(unnoted));
      }),
    );
  });
});
