import { type Chart, type Point } from './network-state.ts';

// Places lie on a honeycomb, so that a fan of new elements does not read as a table.
const CELL = 92;
const ROW = 80;

const shiftOf = (row: number): number => (row % 2 === 0 ? 0 : CELL / 2);
const placeOf = (column: number, row: number): Point => ({ x: column * CELL + shiftOf(row), y: row * ROW });
const columnAndRow = (point: Point): [number, number] => {
  const row = Math.round(point.y / ROW);
  return [Math.round((point.x - shiftOf(row)) / CELL), row];
};
const cellOf = (point: Point): string => columnAndRow(point).join(':');

/** Two elements nearer than this in both directions would lie on each other or on each other's label. */
const APART = { x: 78, y: 62 };

/** The points that are taken, by cell. */
type Taken = Map<string, Point[]>;

const take = (taken: Taken, point: Point): void => {
  const cell = cellOf(point);
  const points = taken.get(cell);
  if (points) points.push(point);
  else taken.set(cell, [point]);
};

const isFree = (taken: Taken, { x, y }: Point): boolean => {
  const [column, row] = columnAndRow({ x, y });
  for (let dy = -1; dy <= 1; dy += 1) {
    for (let dx = -2; dx <= 2; dx += 1) {
      const near = taken.get(`${column + dx}:${row + dy}`);
      if (near?.some((point) => Math.abs(point.x - x) < APART.x && Math.abs(point.y - y) < APART.y))
        return false;
    }
  }
  return true;
};

const average = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, point) => sum + point.x, 0) / points.length,
  y: points.reduce((sum, point) => sum + point.y, 0) / points.length,
});

// Cells of the ring at `radius` around a cell, clockwise from the top.
const ring = (column: number, row: number, radius: number): Point[] => {
  if (radius === 0) return [{ x: column, y: row }];
  const cells: Point[] = [];
  for (let at = -radius; at < radius; at += 1) cells.push({ x: column + at, y: row - radius });
  for (let at = -radius; at < radius; at += 1) cells.push({ x: column + radius, y: row + at });
  for (let at = radius; at > -radius; at -= 1) cells.push({ x: column + at, y: row + radius });
  for (let at = radius; at > -radius; at -= 1) cells.push({ x: column - radius, y: row + at });
  return cells;
};

/**
 * Positions for the whole chart: what has one keeps it to the pixel, what is new gets a free place as near as can be
 * to the neighbours it hangs on, pushed a little away from the middle of the picture; without any, at the place that is given. Deterministic.
 */
export const placeAround = (
  chart: Pick<Chart, 'elements' | 'lines' | 'positions'>,
  origin: string | Point,
): ReadonlyMap<string, Point> => {
  const fresh = [...chart.elements.keys()].filter((id) => !chart.positions.has(id));
  if (fresh.length === 0) return chart.positions;

  const positions = new Map(chart.positions);
  const taken: Taken = new Map();
  for (const point of positions.values()) take(taken, point);
  const centre = positions.size > 0 ? average([...positions.values()]) : { x: 0, y: 0 };
  const start = typeof origin === 'string' ? (positions.get(origin) ?? centre) : origin;

  const neighbours = new Map<string, string[]>();
  const link = (from: string, to: string): void => {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  };
  const isFresh = new Set(fresh);
  for (const line of chart.lines.values()) {
    if (isFresh.has(line.source)) link(line.source, line.target);
    if (isFresh.has(line.target)) link(line.target, line.source);
  }

  // Those tied to more of what is already drawn choose first; order within is that of the answer.
  const placedNeighbours = (id: string): Point[] =>
    (neighbours.get(id) ?? []).flatMap((other) => positions.get(other) ?? []);
  const anchored = new Map(fresh.map((id) => [id, placedNeighbours(id).length]));
  const order = [...fresh].sort((a, b) => (anchored.get(b) ?? 0) - (anchored.get(a) ?? 0));

  for (const id of order) {
    const near = placedNeighbours(id);
    const hub = near.length > 0 ? average(near) : start;
    const away = { x: hub.x - centre.x, y: hub.y - centre.y };
    const distance = Math.hypot(away.x, away.y);
    const isPlaced = near.length === 0 && typeof origin !== 'string';
    const push = !isPlaced && near.length <= 1 && distance > 1 ? (CELL * 1.5) / distance : 0;
    const wish = { x: hub.x + away.x * push, y: hub.y + away.y * push };
    const place = nearestFree(wish, taken);
    take(taken, place);
    positions.set(id, place);
  }
  return positions;
};

const nearestFree = (wish: Point, taken: Taken): Point => {
  const [column, row] = columnAndRow(wish);
  for (let radius = 0; ; radius += 1) {
    const free = ring(column, row, radius)
      .map((cell) => placeOf(cell.x, cell.y))
      .filter((point) => isFree(taken, point))
      .map((point) => ({ point, far: Math.hypot(point.x - wish.x, point.y - wish.y) }))
      .sort((a, b) => a.far - b.far)[0];
    if (free) return free.point;
  }
};
