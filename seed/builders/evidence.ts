import { factNode, type Stamp } from './facts.ts';
import type { Rows } from './rows.ts';

export type Exhibit = {
  id: string;
  /** A wiretap may belong to several. */
  inCases: readonly string[];
  number: string;
  kind: string;
  volume?: number | undefined;
  sheets?: string | undefined;
  lawfulBasis?: string | undefined;
  admissibility?: string;
  rows?: number | undefined;
  courtOrder?: string | undefined;
  seizedAt?: string | undefined;
  title?: string | undefined;
};

export const exhibit = (
  { id, inCases, admissibility = 'UNCHALLENGED', ...own }: Exhibit,
  stamp: Stamp,
): Rows =>
  factNode(
    'Exhibit',
    id,
    stamp,
    { ...own, admissibility },
    inCases.map((inCase) => ['IN_CASE', inCase] as const),
  );

export type Report = { id: string; inCase: string; on: string; sourceKind: string; reference: string };

export const report = ({ id, inCase, ...own }: Report, stamp: Stamp): Rows =>
  factNode('Report', id, stamp, own, [['IN_CASE', inCase]]);

export type Statement = {
  id: string;
  by: string;
  inCase: string;
  on: string;
  as: 'WITNESS' | 'VICTIM' | 'SUSPECT';
  text: string;
  retractedOn?: string | null | undefined;
};

export const statement = ({ id, by, inCase, ...own }: Statement, stamp: Stamp): Rows =>
  factNode('Statement', id, stamp, own, [
    ['STATED_BY', by],
    ['IN_CASE', inCase],
  ]);

export type Message = {
  id: string;
  inCase: string;
  kind: string;
  on: string;
  reference: string;
  deadline?: string | undefined;
  caveat?: string | undefined;
  threadId?: string | undefined;
  /** Ids of elements. */
  concerns: readonly string[];
  /** Id of a country. */
  country?: string | undefined;
};

export const message = ({ id, inCase, concerns, country, threadId, ...own }: Message, stamp: Stamp): Rows =>
  factNode('Message', id, stamp, { ...own, messageId: id, threadId: threadId ?? id, answersId: threadId }, [
    ['IN_CASE', inCase],
    ...concerns.map((element) => ['CONCERNS', element] as const),
    ...(country ? ([['EXCHANGED_WITH', country]] as const) : []),
  ]);

export type Citation = {
  id: string;
  /** The fact that is shown, and the exhibit, report or statement that shows it. */
  factId: string;
  sourceId: string;
  locator?: string | undefined;
  against?: boolean;
};

export const citation = ({ id, against = false, ...own }: Citation, stamp: Stamp): Rows =>
  factNode('Citation', id, stamp, { ...own, against });
