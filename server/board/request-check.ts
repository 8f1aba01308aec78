import type { Notice, RequestCheckItem, WithdrawalDuty } from '../graphql/types.generated.ts';
import type { ToldRow } from '../duties/duties.queries.ts';
import { standingOf, type Happening } from '../fugitives/search-standing.ts';
import { isLive } from './notice-clocks.ts';
import requestChecks from './request-checks.json' with { type: 'json' };
import thresholds from './request-thresholds.json' with { type: 'json' };

/** Who the person of a notice is, as far as the reader may see it. */
export type Identity = {
  hasName: boolean;
  hasBirthDay: boolean;
  hasSex: boolean;
  hasCitizenship: boolean;
  /** The form asks for it too, where it is known: its lack is told and bars nothing. */
  hasBirthPlace: boolean;
  /** Codes of the countries whose citizen some record says the person is, in no order. */
  citizenships: string[];
  hasPhotograph: boolean;
  /** The longest imprisonment that was imposed on the person and that no higher court has overturned, in months. */
  sentenceMonths: number | null;
};

/** What a notice rests on and what became of it, as far as the reader may see it. */
export type Basis = {
  /** Kinds of what it rests on. */
  grounds: ('SEARCH' | 'CHARGE' | 'DECISION')[];
  /** The last day of a search on which it rests and which has ended. */
  searchEndedOn: string | null;
  /** The last day of the last of the person's searches, when there were some and none is in force any more. */
  notSoughtSince: string | null;
  /** The charges on which it rests, by itself or through the search. */
  charges: { maxYears: number | null; isRequalified: boolean; isEnded: boolean; isOverturned: boolean }[];
  isDecisionOverturned: boolean;
  /** What somebody told those who work it, of each duty the last. */
  told: ToldRow[];
};

/** What stands behind a notice. */
export type NoticeFile = Identity & Basis;

type Checked = Pick<Notice, 'isOurs' | 'colour' | 'purpose' | 'state'> & {
  /** As far as the reader sees it. */
  case: { id: string } | null;
  events: readonly { state: Notice['state']; on: string | null; dualCriminality?: string | null }[];
};

const isPenaltyEnough = ({ purpose }: Checked, { charges, sentenceMonths }: NoticeFile): boolean =>
  purpose === 'SENTENCE'
    ? (sentenceMonths ?? 0) >= thresholds.sentenceMonths
    : charges.some(({ maxYears }) => (maxYears ?? 0) >= thresholds.prosecutionYears);

/** What a request of a colour asks for. */
const asksFor = ({ colour }: Pick<Notice, 'colour'>, item: RequestCheckItem): boolean =>
  (requestChecks[colour] as readonly string[]).includes(item);

/** What is not found before a request of its colour, in the order in which it is asked for. A penalty that nobody has entered is not found. */
export const missingOf = (notice: Checked, file: NoticeFile): RequestCheckItem[] => {
  if (!notice.isOurs) return [];
  const there: Record<RequestCheckItem, boolean> = {
    PURPOSE: notice.purpose === 'PROSECUTION' || notice.purpose === 'SENTENCE',
    PENALTY: isPenaltyEnough(notice, file),
    // Days that were served are recorded nowhere: how much is left is looked at by a person.
    SENTENCE_LEFT: notice.purpose !== 'SENTENCE' || !isPenaltyEnough(notice, file),
    IDENTITY: file.hasName && file.hasBirthDay && file.hasSex && file.hasCitizenship,
    DUAL_CRIMINALITY: notice.events.some(({ dualCriminality }) => Boolean(dualCriminality)),
    PHOTOGRAPH: file.hasPhotograph,
    DECISION: file.grounds.length > 0,
  };
  return (Object.keys(there) as RequestCheckItem[]).filter((item) => asksFor(notice, item) && !there[item]);
};

/**
 * Whether nothing that stands is found on which a notice of ours in force rests. Only where its case is the reader's: of what lies in a case of others
 * he finds nothing, and would be told so of every notice there.
 */
const isWithoutBasis = (
  notice: Pick<Checked, 'isOurs' | 'colour' | 'state' | 'case'>,
  { grounds }: Basis,
): boolean =>
  notice.isOurs &&
  notice.case !== null &&
  (notice.state === 'PUBLISHED' || notice.state === 'SUSPENDED') &&
  asksFor(notice, 'DECISION') &&
  grounds.length === 0;

/** Where whoever is arrested is not sought abroad any more. */
const HOME = 'AZ';

/** Since a day: surrendered, or arrested at home and not released since. */
const backSince = (
  facts: readonly Happening[],
  since: string,
): Pick<Record<WithdrawalDuty, boolean>, 'SURRENDERED' | 'ARRESTED_HERE'> => {
  const now = standingOf(facts);
  const isSince = (now.on ?? '') >= since;
  return {
    SURRENDERED: now.kind === 'SURRENDERED' && isSince,
    ARRESTED_HERE: now.kind === 'HELD' && now.country?.code === HOME && isSince,
  };
};

const asked = (duties: Partial<Record<WithdrawalDuty, boolean>>): WithdrawalDuty[] =>
  (Object.keys(duties) as WithdrawalDuty[]).filter((duty) => duties[duty]);

const withTold = (seen: readonly WithdrawalDuty[], { told }: Pick<Basis, 'told'>): WithdrawalDuty[] => [
  ...new Set([...seen, ...told.flatMap(({ duty, isSettled }) => (isSettled ? [] : duty))]),
];

type Ending = { from: string; endedOn: string | null };

/** Why a domestic search in force is to be ended, by what the reader sees himself: the person is back, or the charge on which it rests fell away. */
export const seenToEnd = (
  { from, endedOn }: Ending,
  { charges }: Basis,
  facts: readonly Happening[],
): WithdrawalDuty[] =>
  endedOn !== null
    ? []
    : asked({
        ...backSince(facts, from),
        CHARGE_REQUALIFIED: charges.some(({ isRequalified }) => isRequalified),
        CHARGE_ENDED: charges.some(({ isEnded }) => isEnded),
      });

/** The same, and what he was told. */
export const endingDuties = (search: Ending, basis: Basis, facts: readonly Happening[]): WithdrawalDuty[] =>
  search.endedOn === null ? withTold(seenToEnd(search, basis, facts), basis) : [];

/** Only of a notice of ours that still runs is a withdrawal asked. */
export const mayAskForWithdrawal = ({ isOurs, state }: Pick<Checked, 'isOurs' | 'state'>): boolean =>
  isOurs && isLive(state);

/** Why a notice of ours that still runs is to be withdrawn, by what the reader sees himself: its purpose is achieved or its basis fell away. */
export const seenToWithdraw = (
  notice: Checked,
  file: NoticeFile,
  facts: readonly Happening[],
): WithdrawalDuty[] => {
  if (!mayAskForWithdrawal(notice)) return [];
  const since = notice.events[0]?.on ?? '';
  return asked({
    ...backSince(facts, since),
    SEARCH_ENDED: file.searchEndedOn !== null,
    // What seeks no arrest, a missing person or a question about somebody, stands without a search.
    NOT_SOUGHT:
      file.searchEndedOn === null && asksFor(notice, 'DECISION') && (file.notSoughtSince ?? '') > since,
    CHARGE_REQUALIFIED: file.charges.some(({ isRequalified }) => isRequalified),
    CHARGE_ENDED: file.charges.some(({ isEnded }) => isEnded),
    DECISION_OVERTURNED:
      file.isDecisionOverturned ||
      // It rests on the search or the charge, and seeks somebody to serve what no court imposes on him any more.
      (notice.purpose === 'SENTENCE' &&
        file.sentenceMonths === null &&
        file.charges.some(({ isOverturned }) => isOverturned)),
    NO_BASIS: isWithoutBasis(notice, file),
  });
};

/** The same, and what he was told. */
export const withdrawalDuties = (
  notice: Checked,
  file: NoticeFile,
  facts: readonly Happening[],
): WithdrawalDuty[] =>
  mayAskForWithdrawal(notice) ? withTold(seenToWithdraw(notice, file, facts), file) : [];
