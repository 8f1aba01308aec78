import { describe, expect, it } from 'vitest';
import type { NetworkColumns } from '../../../server/network/network-columns.ts';
import { readColumns } from '../../../web/graph/columns-to-elements.ts';

const columns = (): NetworkColumns => ({
  nodes: {
    id: ['a', 'b'],
    kind: ['Person', 'Country'],
    label: ['Aytən Uydurma', 'Türkiyə'],
    labelEn: [null, 'Türkiye'],
    role: ['SUSPECT', null],
    isProtected: [false, false],
    isWanted: [true, false],
    detail: [null, 'TR'],
    more: [12, null],
  },
  edges: {
    source: [0],
    target: [1],
    type: ['BELIEVED_HIDING_IN'],
    certainty: ['PRESUMED'],
    count: [2],
    from: ['2024'],
    to: [null],
    directed: [true],
  },
  hasMore: false,
  next: null,
});

describe('reading columns', () => {
  it('gives each element its own values and each line the ids of its ends', () => {
    const { elements, lines } = readColumns(columns());
    expect(elements[0]).toMatchObject({ id: 'a', role: 'SUSPECT', isWanted: true, more: 12 });
    expect(elements[1]).toMatchObject({ kind: 'Country', labelEn: 'Türkiye', detail: 'TR', more: null });
    expect(lines[0]).toMatchObject({
      id: 'a:BELIEVED_HIDING_IN:b',
      source: 'a',
      target: 'b',
      certainty: 'PRESUMED',
      count: 2,
      directed: true,
    });
  });

  it('refuses columns of different lengths, so that no value is shown with another element', () => {
    const broken = columns();
    broken.nodes.label.pop();
    expect(() => readColumns(broken)).toThrow('different lengths');
  });

  it('refuses a line whose end is not in the picture', () => {
    const broken = columns();
    broken.edges.target[0] = 7;
    expect(() => readColumns(broken)).toThrow('not in it');
  });
});
