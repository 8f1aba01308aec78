import type {
  ElementKind,
  LineCertainty,
  NetworkColumns,
  SeenRole,
} from '../../../server/network/network-columns.ts';
import { seededRandom } from '../../../web/graph/seeded-random.ts';

const KINDS: readonly ElementKind[] = [
  ...Array.from({ length: 12 }, (): ElementKind => 'Person'),
  'Phone',
  'Phone',
  'Phone',
  'BankAccount',
  'Vehicle',
  'Place',
  'Document',
  'Group',
];
const ROLES: readonly (SeenRole | null)[] = ['SUSPECT', 'ACCUSED', 'VICTIM', 'VICTIM', 'WITNESS', null, null];
const TYPES = ['CONTACTED', 'USES', 'PAID', 'ASSOCIATE_OF', 'OWNS'] as const;
const CERTAINTIES: readonly (LineCertainty | null)[] = [
  'CONFIRMED',
  'CONFIRMED',
  'PROBABLE',
  'PRESUMED',
  null,
];

/** Elements of a cell, which folds into one. */
export const CELL = 50;
const LINES_FOR_EACH = 2;

const pick = <Value>(list: readonly Value[], random: () => number): Value =>
  list[Math.floor(random() * list.length)] as Value;

const idOf = (at: number): string => `n${String(at).padStart(6, '0')}`;

/** Elements `from` to `to` of a network of any size as the server answers them, and the lines that link each to those before it: a hub for each ten, and chords. */
export const benchPicture = (from: number, to: number): NetworkColumns => {
  const random = seededRandom(from + 1);
  const first = from === 0 ? 0 : 1;
  // What comes later hangs on one element that is there.
  const at = [...(from === 0 ? [] : [0]), ...Array.from({ length: to - from }, (_, index) => from + index)];
  const columns: NetworkColumns = {
    nodes: {
      id: [],
      kind: [],
      label: [],
      labelEn: [],
      role: [],
      isProtected: [],
      isWanted: [],
      detail: [],
      more: [],
    },
    edges: { source: [], target: [], type: [], certainty: [], count: [], from: [], to: [], directed: [] },
    hasMore: false,
    next: null,
  };
  const { nodes, edges } = columns;
  for (const number of at) {
    const kind = number === 0 ? 'Person' : pick(KINDS, random);
    const role = kind === 'Person' ? pick(ROLES, random) : null;
    nodes.id.push(idOf(number));
    nodes.kind.push(kind);
    nodes.label.push(role === 'VICTIM' ? `Q-${1000 + number}` : `Sınaqova Nümunə ${number}`);
    nodes.labelEn.push(null);
    nodes.role.push(role);
    nodes.isProtected.push(role === 'VICTIM');
    nodes.isWanted.push(number % 40 === 7);
    nodes.detail.push(null);
    nodes.more.push(number % 4 === 0 ? number % 90 : null);
  }
  const linked = new Set<number>();
  const link = (source: number, target: number): void => {
    const pair = source * at.length + target;
    if (source === target || linked.has(pair)) return;
    linked.add(pair);
    edges.source.push(source);
    edges.target.push(target);
    edges.type.push(pick(TYPES, random));
    edges.certainty.push(pick(CERTAINTIES, random));
    edges.count.push(1 + Math.floor(random() ** 4 * 40));
    edges.from.push('2025-02-03');
    edges.to.push(null);
    edges.directed.push(random() < 0.5);
  };
  for (let one = first; one < at.length; one += 1) {
    link(one, from === 0 ? one - (one % 10) : 0);
    const isFar = random() < 0.15;
    const reach = isFar ? one : Math.min(one, CELL);
    for (let more = 1; more < LINES_FOR_EACH; more += 1) link(one, one - Math.floor(random() * reach));
  }
  return columns;
};
