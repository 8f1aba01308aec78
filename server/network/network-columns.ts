/** The kinds of element that a picture shows, as the legend names them. */
export const ELEMENT_KINDS = [
  'Person',
  'Group',
  'Organisation',
  'Place',
  'Phone',
  'Handset',
  'Email',
  'Account',
  'BankAccount',
  'Vehicle',
  'Document',
  'Identifier',
  'Advert',
  'Country',
  'District',
] as const;
export type ElementKind = (typeof ELEMENT_KINDS)[number];

export type SeenRole = 'CONVICTED' | 'ACCUSED' | 'SUSPECT' | 'VICTIM' | 'INJURED_PARTY' | 'WITNESS';
export type LineCertainty = 'CONFIRMED' | 'PROBABLE' | 'PRESUMED' | 'REFUTED';

/**
 * A picture as columns: every array of `nodes` has one length, every array of `edges` another.
 * It costs a tenth of the same picture as objects. The contract is described at the scalar in `network.graphql`.
 */
export type NetworkColumns = {
  nodes: {
    id: string[];
    kind: ElementKind[];
    label: string[];
    /** The English name where it differs: countries, districts, groups. */
    labelEn: (string | null)[];
    role: (SeenRole | null)[];
    isProtected: boolean[];
    isWanted: boolean[];
    detail: (string | null)[];
    /** Visible neighbours outside this picture, capped at 101. */
    more: (number | null)[];
  };
  /** A line has no id of its own: its ends and its type tell it from every other, and an id would double the answer. */
  edges: {
    /** Positions in `nodes`. */
    source: number[];
    target: number[];
    type: string[];
    certainty: (LineCertainty | null)[];
    /** Facts folded into the line. */
    count: number[];
    from: (string | null)[];
    to: (string | null)[];
    directed: boolean[];
  };
  hasMore: boolean;
  next: string | null;
  /** So many links of each type of a hub were looked at for what a narrowing wants, and there are more; left out in any other picture. */
  lookedAt?: number;
};
