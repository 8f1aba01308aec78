import type {
  LocalizedText,
  ReadinessAnswer,
  ReadinessCheckKind,
  ReadinessState,
} from '../graphql/types.generated.ts';
import type { ReasonKey } from './readiness-words.ts';

/** An answer to a check, as an officer recorded it. The country is null where the answer is the same for all. */
export type ReadinessFactRow = {
  id: string;
  kind: ReadinessCheckKind;
  countryCode: string | null;
  answer: ReadinessAnswer;
  on: string;
  /** The last day on which it holds. Null when none is known. */
  validTo: string | null;
  document: string;
  note: string | null;
  at: string;
  recordedById: string;
  by: LocalizedText;
};

type Recordable = { dependsOnCountry: boolean; answers: readonly ReadinessAnswer[] };

const OF_LAW: Recordable = { dependsOnCountry: true, answers: ['NO_BAR', 'BARS'] };
const OF_PERSON: Recordable = { dependsOnCountry: false, answers: ['HAVE', 'MISSING'] };

/** The checks that nothing else in the graph answers; the others follow from the notice and the file. */
const RECORDABLE: Partial<Record<ReadinessCheckKind, Recordable>> = {
  FINGERPRINTS: OF_PERSON,
  DNA: OF_PERSON,
  PAPERS: { dependsOnCountry: true, answers: ['HAVE', 'MISSING', 'NOT_NEEDED'] },
  NATIONALITY: OF_LAW,
  DUAL_CRIMINALITY: OF_LAW,
  LIMITATION: OF_LAW,
  ASYLUM: OF_LAW,
};

/** Undefined for a check that nobody answers by hand. */
export const recordable = (kind: ReadinessCheckKind): Recordable | undefined => RECORDABLE[kind];

type Asked = Pick<ReadinessFactRow, 'kind' | 'countryCode'>;

/** The answer that stands to a check for a country. */
export const factFor = <F extends Asked>(
  facts: readonly F[],
  kind: ReadinessCheckKind,
  country: string | null,
): F | undefined =>
  facts.find(
    (fact) =>
      fact.kind === kind && fact.countryCode === (recordable(kind)?.dependsOnCountry ? country : null),
  );

/** How a check stands by what was recorded, and which words say so. */
export const BY_ANSWER: Record<ReadinessAnswer, { state: ReadinessState; reason: ReasonKey }> = {
  HAVE: { state: 'READY', reason: 'RECORDED_HAVE' },
  MISSING: { state: 'MISSING', reason: 'RECORDED_MISSING' },
  NOT_NEEDED: { state: 'READY', reason: 'RECORDED_NOT_NEEDED' },
  NO_BAR: { state: 'READY', reason: 'RECORDED_NO_BAR' },
  BARS: { state: 'BAR', reason: 'RECORDED_BARS' },
};
