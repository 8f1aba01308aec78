import { demoId } from '../demo-id.ts';
import { known, type Properties, type Rows } from './rows.ts';

export type Certainty = 'CONFIRMED' | 'PROBABLE' | 'PRESUMED' | 'REFUTED';

/** What every fact carries: where it lies, since when it is known, how sure it is. */
export type Stamp = {
  scope: string;
  recordedAt: string;
  recordedBy?: string | undefined;
  supersededAt?: string | undefined;
  /** Admiralty grade, `B2`. */
  grade?: string | undefined;
  certainty?: Certainty | undefined;
  handling?: string | undefined;
  validFrom?: string | null | undefined;
  validTo?: string | null | undefined;
  recordId?: string | undefined;
  sourceText?: string | undefined;
};

export type Tie = readonly [type: string, other: string, direction?: 'OUT' | 'IN'];

const timesOf = (stamp: Stamp): Properties => ({
  scope: stamp.scope,
  recordedAt: stamp.recordedAt,
  recordedBy: stamp.recordedBy ?? 'registry',
  supersededAt: stamp.supersededAt,
});

const factProperties = (id: string, stamp: Stamp, own: Properties): Properties =>
  known({
    ...own,
    id,
    ...timesOf(stamp),
    reliability: stamp.grade?.[0] ?? 'B',
    credibility: Number(stamp.grade?.[1] ?? '2'),
    certainty: stamp.certainty ?? 'CONFIRMED',
    handling: stamp.handling ?? 'H0',
    validFrom: stamp.validFrom,
    validTo: stamp.validTo,
    recordId: stamp.recordId,
    sourceText: stamp.sourceText,
  });

/** A fact that is a node, with its ties; each tie has the compartment and the times of the fact. */
export const factNode = (
  label: string,
  id: string,
  stamp: Stamp,
  own: Properties,
  ties: readonly Tie[] = [],
): Rows => ({
  nodes: [{ labels: [label, 'Fact'], properties: factProperties(id, stamp, own) }],
  ties: ties.map(([type, other, direction = 'OUT']) => ({
    type,
    from: direction === 'OUT' ? id : other,
    to: direction === 'OUT' ? other : id,
    properties: known({ id: demoId(`tie:${id}:${type}:${other}`), ...timesOf(stamp) }),
  })),
});

/** A fact that is a relationship between two elements. */
export const link = (
  type: string,
  id: string,
  from: string,
  to: string,
  stamp: Stamp,
  own: Properties = {},
): Rows => ({
  nodes: [],
  ties: [{ type, from, to, properties: factProperties(id, stamp, own) }],
});
