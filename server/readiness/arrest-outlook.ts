import type { SearchRow } from '../domestic-searches/domestic-searches.queries.ts';
import type { LikelyCountryReason, ReadinessState } from '../graphql/types.generated.ts';
import type { NoticeRow } from '../notices/notices.queries.ts';
import type { JudgedCountry } from './arrest-file.ts';
import type { JudgedCheck } from './arrest-readiness.ts';

/** One person who is sought, by a notice or by a search, and one likely country; null when none is recorded. */
export type Outlook = {
  personId: string;
  notice: NoticeRow | null;
  search: SearchRow | null;
  country: string | null;
  reasons: LikelyCountryReason[];
  open: JudgedCheck[];
  lapsesFirst: string | null;
};

const WORST_FIRST: readonly ReadinessState[] = ['BAR', 'MISSING', 'UNKNOWN'];

/** The first day from tonight on which what is ready lapses; what has lapsed is open. */
const firstLapse = (checks: readonly JudgedCheck[], tonight: string): string | null =>
  checks
    .flatMap(({ lapsesOn }) => (lapsesOn !== null && lapsesOn >= tonight ? [lapsesOn] : []))
    .toSorted((a, b) => (a < b ? -1 : 1))[0] ?? null;

export const outlookOf = ({ checks }: Pick<JudgedCountry, 'checks'>, tonight: string) => ({
  open: checks
    .filter(({ state }) => state !== 'READY')
    .toSorted((a, b) => WORST_FIRST.indexOf(a.state) - WORST_FIRST.indexOf(b.state)),
  lapsesFirst: firstLapse(checks, tonight),
});

const count = ({ open }: Outlook, state: ReadinessState): number =>
  open.filter((check) => check.state === state).length;

/** How bad it stands. Where no country is known nobody can judge: that is worse than anything that is merely not known. */
const badness = (outlook: Outlook): readonly number[] => [
  count(outlook, 'BAR'),
  count(outlook, 'MISSING'),
  outlook.country === null ? 1 : 0,
  count(outlook, 'UNKNOWN'),
];

/** What is worst first; of two that stand alike the one that lapses sooner. */
export const worstFirst = (a: Outlook, b: Outlook): number => {
  const other = badness(b);
  const [difference] = badness(a)
    .map((own, at) => (other[at] ?? 0) - own)
    .filter((one) => one !== 0);
  if (difference !== undefined) return difference;
  const key = ({ lapsesFirst, personId, country }: Outlook) =>
    `${lapsesFirst ?? '9999-99-99'} ${personId} ${country ?? ''}`;
  return key(a) < key(b) ? -1 : 1;
};
