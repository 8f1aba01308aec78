import type { HandlingCode } from '../graphql/types.generated.ts';
import type { ElementKind, LineCertainty, SeenRole } from '../network/network-columns.ts';

export type ExportedElement = {
  id: string;
  kind: ElementKind;
  label: string;
  /** The weightiest role that the author sees; null for things and for people without one. */
  role: SeenRole | null;
  /** ISO code of a country, country of a place, form of a group. */
  detail: string | null;
  isProtected: boolean;
  isWanted: boolean;
  /** Of the strictest of the facts that describe it. Null when none says. */
  handling: HandlingCode | null;
  /** Where it lay on the chart; null when it had no place there. */
  at: { x: number; y: number } | null;
};

export type ExportedLine = {
  /** Ids of elements of the same chart. */
  source: string;
  target: string;
  type: string;
  certainty: LineCertainty | null;
  /** Admiralty grade of the surest fact: `B2`. */
  grade: string | null;
  handling: HandlingCode | null;
  /** Facts folded into the line. */
  count: number;
  from: string | null;
  to: string | null;
  directed: boolean;
};

/** What every file says of itself, in the reader's language. */
export type ExportMark = {
  title: string;
  author: string;
  exportedAt: string;
  /** Short form of the id under which the audit trail has the export. */
  number: string;
  /** Number of the case; null for a chart of no single case. */
  caseNumber: string | null;
  /** Every handling code that the facts carry, the strictest first; H0 alone when none carries another. */
  codes: HandlingCode[];
  /** What the codes forbid, in words. */
  marking: string;
  /** What lay on the chart and is not in the file, in words. */
  left: string;
};

/** A chart as plain data: the input of every format. */
export type ExportedChart = { mark: ExportMark; elements: ExportedElement[]; lines: ExportedLine[] };
