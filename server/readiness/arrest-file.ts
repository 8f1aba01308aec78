import { isLive } from '../board/notice-clocks.ts';
import { noticeFileOf } from '../board/notice-file.ts';
import { endingDuties, withdrawalDuties } from '../board/request-check.ts';
import { dayLookedAt } from '../calendar.ts';
import type { SearchRow } from '../domestic-searches/domestic-searches.queries.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { LikelyCountryReason } from '../graphql/types.generated.ts';
import type { NoticeRow } from '../notices/notices.queries.ts';
import { readinessChecks, type CheckedFile, type JudgedCheck } from './arrest-readiness.ts';
import { likelyCountries, type LikelyCountry } from './likely-countries.ts';

type Loading = Pick<RequestContext, 'loaders' | 'viewer'>;

/** What is checked of somebody who is sought, and where he may be arrested. */
export type ArrestFile = {
  checked: CheckedFile;
  countriesWith: (chosen: readonly string[]) => LikelyCountry[];
};

/** Only these ask other countries to arrest somebody for us. */
const asksForArrest = ({ isOurs, colour, state }: NoticeRow): boolean =>
  isOurs && isLive(state) && (colour === 'RED' || colour === 'DIFFUSION');

const rank = ({ state, colour }: NoticeRow): number =>
  (state === 'PUBLISHED' ? 0 : 2) + (colour === 'RED' ? 0 : 1);

/** Of the notices of ours that ask for the arrest of one person the one that reaches furthest: published before what is not, red before a diffusion. */
export const furthest = (notices: readonly NoticeRow[]): NoticeRow | null =>
  notices
    .filter((notice) => asksForArrest(notice))
    .toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))[0] ?? null;

const parts = async (context: Loading, id: string, personId: string) => {
  const { loaders } = context;
  const [happened, file, facts] = await Promise.all([
    loaders.fugitiveFacts.load(personId),
    noticeFileOf(context, { id }),
    loaders.readinessFacts.load(id),
  ]);
  return { happened, file, facts };
};

/** Null once the notice has ended. */
export const fileOfNotice = async (notice: NoticeRow, context: Loading): Promise<ArrestFile | null> => {
  if (!isLive(notice.state)) return null;
  const { happened, file, facts } = await parts(context, notice.id, notice.person.id);
  // That nothing is found on which it rests is told as missing.
  const hasToEnd = withdrawalDuties(notice, file, happened).some((duty) => duty !== 'NO_BASIS');
  return {
    checked: { isSearch: false, notice, file, facts, hasToEnd },
    countriesWith: (chosen) => likelyCountries(notice, happened, chosen),
  };
};

type Searched = Pick<SearchRow, 'id' | 'personId' | 'from' | 'endedOn' | 'presumedCountries'>;

/** Null once the search has ended. `notice` is the one of ours that runs on the person, when one does. */
export const fileOfSearch = async (
  search: Searched,
  notice: NoticeRow | null,
  context: Loading,
): Promise<ArrestFile | null> => {
  if (search.endedOn !== null) return null;
  const { happened, file, facts } = await parts(context, search.id, search.personId);
  const hasToEnd = endingDuties(search, file, happened).length > 0;
  const sought = { presumedCountries: search.presumedCountries, requestedBy: null };
  return {
    checked: { isSearch: true, notice, file, facts, hasToEnd },
    countriesWith: (chosen) => likelyCountries(sought, happened, chosen),
  };
};

export type JudgedCountry = {
  code: string;
  reasons: LikelyCountryReason[];
  checks: JudgedCheck[];
};

/** The file judged for each likely country, and for those that were chosen, as of the day looked at. */
export const judgedFile = (
  { checked, countriesWith }: ArrestFile,
  chosen: readonly string[],
  { loaders, viewer }: Loading,
): Promise<JudgedCountry[]> =>
  Promise.all(
    countriesWith(chosen).map(async ({ code, reasons }) => ({
      code,
      reasons,
      checks: readinessChecks(checked, code, dayLookedAt(viewer), await loaders.countryLaw.load(code)),
    })),
  );
