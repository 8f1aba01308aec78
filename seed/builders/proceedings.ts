import { factNode, type Stamp } from './facts.ts';
import { joinRows, type Rows } from './rows.ts';

type Against = { id: string; against: string; inCase: string; on: string };

const tiesOf = ({ against, inCase }: Against) =>
  [
    ['AGAINST', against],
    ['IN_CASE', inCase],
  ] as const;

export const detention = (row: Against & { until?: string | undefined }, stamp: Stamp): Rows =>
  factNode('Detention', row.id, stamp, { on: row.on, until: row.until }, tiesOf(row));

export type Charge = Against & {
  /** Id of the law article. */
  article: string;
  participation: 'PERPETRATOR' | 'ORGANISER' | 'ACCESSORY';
  inAbsentia?: boolean;
  status: 'OPEN' | 'PROVEN' | 'DROPPED' | 'ACQUITTED' | 'REQUALIFIED';
  requalifiedOn?: string | undefined;
  offences?: readonly string[];
  follows?: string | undefined;
};

export const charge = (row: Charge, stamp: Stamp): Rows => {
  const { on, participation, inAbsentia = false, status, requalifiedOn, offences = [], follows } = row;
  return factNode('Charge', row.id, stamp, { on, participation, inAbsentia, status, requalifiedOn }, [
    ...tiesOf(row),
    ['QUALIFIED_AS', row.article],
    ...offences.map((offence) => ['ON', offence] as const),
    ...(follows ? ([['FOLLOWS', follows]] as const) : []),
  ]);
};

export const committal = (row: Against & { charge: string }, stamp: Stamp): Rows =>
  factNode('Committal', row.id, stamp, { on: row.on }, [...tiesOf(row), ['FOLLOWS', row.charge]]);

export type Decision = Against & {
  /** Code of the court. */
  court: string;
  instance: 'FIRST' | 'APPEAL' | 'CASSATION';
  result: string;
  /** The committal or the decision below. */
  follows?: string | undefined;
  sentence?: { id: string; type: string; years: number; months: number; suspended: boolean };
};

/** A decision and the sentence that it imposes or upholds. */
export const decision = (row: Decision, stamp: Stamp): Rows => {
  const { id, against, on, court, instance, result, follows, sentence } = row;
  const own = factNode('Decision', id, stamp, { on, court, instance, result }, [
    ...tiesOf(row),
    ...(follows ? ([['FOLLOWS', follows]] as const) : []),
  ]);
  if (!sentence) return own;
  const { type, years, months, suspended } = sentence;
  return joinRows([
    own,
    factNode('Sentence', sentence.id, stamp, { type, years, months, suspended }, [
      ['AGAINST', against],
      ['FOLLOWS', id],
    ]),
  ]);
};
