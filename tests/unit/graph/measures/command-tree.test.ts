import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMAND_RULES, commandTree, treePositions } from '../../../../web/graph/measures/command-tree.ts';
import { element, line } from '../charts.ts';

const FIRST = new Set(COMMAND_RULES.filter(({ isFirstChoice }) => isFirstChoice).map(({ type }) => type));
const ALL = new Set(COMMAND_RULES.map(({ type }) => type));
const member = (person: string, group: string, over = {}) =>
  line(person, group, { id: `${person}>${group}`, type: 'MEMBER_OF', directed: true, ...over });
const part = (group: string, whole: string) =>
  line(group, whole, { id: `${group}>${whole}`, type: 'SUBGROUP_OF', directed: true });
const elements = ['g', 'h', 'a', 'b', 'c'].map((id) => element(id));
const shown = ({ nodes }: ReturnType<typeof commandTree>): string[] =>
  nodes.map(({ id, depth }) => '.'.repeat(depth) + id);

describe('the command structure', () => {
  it('a member stands below the group and a part below the whole', () => {
    const lines = [part('h', 'g'), member('a', 'g'), member('b', 'h'), member('c', 'h')];
    expect(shown(commandTree({ elements, lines }, { root: null, types: FIRST }))).toEqual([
      'g',
      '.a',
      '.h',
      '..b',
      '..c',
    ]);
    expect(shown(commandTree({ elements, lines }, { root: 'h', types: FIRST }))).toEqual(['h', '.b', '.c']);
  });

  it('whoever has two above hangs by the surer line, and the other is told', () => {
    const lines = [member('a', 'g', { certainty: 'PRESUMED', count: 5 }), member('a', 'h')];
    const { nodes } = commandTree({ elements, lines }, { root: null, types: FIRST });
    expect(nodes.find(({ id }) => id === 'a')).toMatchObject({ line: { target: 'h' }, alsoUnder: ['g'] });
  });

  it('a payment and a refuted line give no order unless the payment is asked for', () => {
    const lines = [
      line('a', 'b', { type: 'PAID', directed: true }),
      member('c', 'g', { certainty: 'REFUTED' }),
    ];
    expect(commandTree({ elements, lines }, { root: null, types: FIRST }).nodes).toEqual([]);
    expect(shown(commandTree({ elements, lines }, { root: null, types: ALL }))).toEqual(['a', '.b']);
  });

  it('a protected person is not in the tree, and only their number is told', () => {
    const people = elements.map((one) => (one.id === 'b' ? { ...one, isProtected: true } : one));
    const lines = [
      member('a', 'g'),
      member('b', 'g'),
      line('a', 'b', { type: 'CONTROLLED', directed: true }),
    ];
    const tree = commandTree({ elements: people, lines }, { root: null, types: ALL });
    expect(shown(tree)).toEqual(['g', '.a']);
    expect(tree.protectedLeftOut).toBe(1);
  });

  it('of whatever lines it is made, it is a forest: each once, each by a line from the one above', () => {
    const anEnd = fc.constantFrom('g', 'h', 'a', 'b', 'c');
    const aLine = fc
      .tuple(anEnd, anEnd, fc.constantFrom(...ALL), fc.constantFrom('CONFIRMED', 'PRESUMED', null))
      .map(([source, target, type, certainty]) =>
        line(source, target, { id: `${source}:${type}:${target}`, type, certainty, directed: true }),
      );
    fc.assert(
      fc.property(
        fc.uniqueArray(aLine, { maxLength: 14, selector: ({ id }) => id }),
        fc.option(anEnd),
        (lines, root) => {
          const { nodes } = commandTree({ elements, lines }, { root, types: ALL });
          expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
          nodes.forEach(({ depth, line: by }, at) => {
            expect(by === null).toBe(depth === 0);
            if (!by) return;
            const above = nodes.slice(0, at).findLast((one) => one.depth === depth - 1);
            expect([by.source, by.target]).toContain(above?.id);
          });
          if (root !== null) return;
          const inOrders = lines.filter(({ source, target }) => source !== target);
          const ends = new Set(inOrders.flatMap(({ source, target }) => [source, target]));
          expect(nodes.length).toBe(ends.size);
        },
      ),
    );
  });

  it('drawn, no two lie on each other, and each lies below the one above', () => {
    const lines = [part('h', 'g'), member('a', 'g'), member('b', 'h'), member('c', 'h')];
    const { nodes } = commandTree({ elements, lines }, { root: null, types: FIRST });
    const positions = treePositions(nodes, { x: 100, y: 50 });
    expect(new Set([...positions.values()].map(({ x, y }) => `${x}:${y}`)).size).toBe(nodes.length);
    expect(positions.get('g')).toMatchObject({ y: 50 });
    expect(positions.get('h')?.y).toBe(180);
    expect(Math.min(...[...positions.values()].map(({ x }) => x))).toBe(100);
  });
});
