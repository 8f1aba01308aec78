import type { DateDraft, LinkDraft, RowDraft, RowRemark, ThingDraft } from '../draft.ts';
import type { Table } from '../reading/table.ts';
import { columnsOf, type Mapping } from './mapping.ts';
import { amountText } from './read-amount.ts';
import { partialOf } from './read-date.ts';
import { refusedDraft } from './row-draft.ts';
import { type TrafficRow, trafficRow } from './traffic-row.ts';

type Sum = {
  first: number;
  last: number;
  count: number;
  seconds: number;
  amount: bigint;
  /** The date that begins first and the one that ends last; null while no row says one. */
  earliest: DateDraft | null;
  latest: DateDraft | null;
};

type Pair = { ends: [ThingDraft, ThingDraft]; sums: Map<string, Sum>; remarks: RowRemark[] };

const KEPT = 20;

/** A table that is wrong the same way in every row says so once for each pair. */
const keepRemark = ({ remarks }: Pair, remark: RowRemark): void => {
  if (remarks.length < KEPT && !remarks.some(({ text }) => text.en === remark.text.en)) remarks.push(remark);
};

/** A call has no direction in the graph: one link for two numbers. A payment has one. */
export const endsOf = ({ from, to }: TrafficRow, kind: Mapping['kind']): [ThingDraft, ThingDraft] =>
  kind === 'CALLS' && from.key > to.key ? [to, from] : [from, to];

const addTo = (pair: Pair, row: number, found: TrafficRow): void => {
  const sum = pair.sums.get(found.currency);
  const { on } = found;
  if (sum === undefined) {
    pair.sums.set(found.currency, {
      first: row,
      last: row,
      count: 1,
      seconds: found.seconds,
      amount: found.amount,
      earliest: on,
      latest: on,
    });
    return;
  }
  sum.last = row;
  sum.count += 1;
  sum.seconds += found.seconds;
  sum.amount += found.amount;
  if (on === null) return;
  if (sum.earliest === null || on.from < sum.earliest.from) sum.earliest = on;
  if (sum.latest === null || on.to > sum.latest.to) sum.latest = on;
};

const linkOf = (
  { ends: [from, to] }: Pair,
  currency: string,
  sum: Sum,
  kind: Mapping['kind'],
): LinkDraft => ({
  type: kind === 'CALLS' ? 'CONTACTED' : 'PAID',
  from: from.key,
  to: to.key,
  count: sum.count,
  ...(sum.earliest && { validFrom: partialOf(sum.earliest, 'from') }),
  ...(sum.latest && { validTo: partialOf(sum.latest, 'to') }),
  ...(kind === 'CALLS' ? { seconds: sum.seconds } : { amount: amountText(sum.amount), currency }),
  rows: { first: sum.first, last: sum.last, count: sum.count },
});

const firstRowOf = ({ sums }: Pair): number => Math.min(...[...sums.values()].map(({ first }) => first));

/**
 * Calls or payments: traffic stays in the exhibit, so the graph gets one link for a pair, with number, first and last day and the sum of seconds
 * or, for each currency, of money. Refused rows come first in the order of the file, then the pairs in the order of their keys.
 */
export async function* trafficUnits(table: Table, mapping: Mapping): AsyncGenerator<RowDraft> {
  const columns = columnsOf(table.header, mapping);
  const pairs = new Map<string, Pair>();
  for await (const source of table.rows()) {
    const { found, remarks } = trafficRow(source, columns, mapping, table.header.length);
    if (found === null) {
      yield refusedDraft(source, remarks);
      continue;
    }
    const ends = endsOf(found, mapping.kind);
    const key = `${ends[0].key}\n${ends[1].key}`;
    const pair = pairs.get(key) ?? { ends, sums: new Map<string, Sum>(), remarks: [] };
    pairs.set(key, pair);
    addTo(pair, source.row, found);
    for (const remark of remarks.list) keepRemark(pair, remark);
  }
  for (const key of [...pairs.keys()].sort()) {
    const pair = pairs.get(key);
    if (pair === undefined) continue;
    yield {
      row: firstRowOf(pair),
      people: [],
      things: pair.ends,
      links: [...pair.sums]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([currency, sum]) => linkOf(pair, currency, sum, mapping.kind)),
      notices: [],
      remarks: pair.remarks,
    };
    pairs.delete(key);
  }
}
