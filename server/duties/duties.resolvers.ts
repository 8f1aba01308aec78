import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { noticeFileOf } from '../board/notice-file.ts';
import { mayAskForWithdrawal, seenToEnd, seenToWithdraw } from '../board/request-check.ts';
import { searchesByIds, versionAfter } from '../domestic-searches/domestic-searches.queries.ts';
import { judgedOf, shownSearch, shownSearchOf } from '../domestic-searches/shown-search.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers, WithdrawalDuty } from '../graphql/types.generated.ts';
import { problem } from '../notices/notice-problems.ts';
import { noticesByIds, type NoticeRow } from '../notices/notices.queries.ts';
import { mayWriteIn, noticeRowOf } from '../notices/shown-notice.ts';
import { tell, type ToldRow } from './duties.queries.ts';

const part = { action: 'notice:read', audit: false } as const;

type Searched = ReturnType<typeof judgedOf>;

/** What of a notice or a search the reader sees himself, and what was told of it. Both empty once it has ended. */
type Duties = { seen: WithdrawalDuty[]; told: ToldRow[] };

const NONE: Duties = { seen: [], told: [] };

const ofNotice = async (notice: NoticeRow, context: RequestContext): Promise<Duties> => {
  if (!mayAskForWithdrawal(notice)) return NONE;
  const file = await noticeFileOf(context, notice);
  const facts = await context.loaders.fugitiveFacts.load(notice.person.id);
  return { seen: seenToWithdraw(notice, file, facts), told: file.told };
};

const ofSearch = async (search: Searched, context: RequestContext): Promise<Duties> => {
  if (search.endedOn !== null) return NONE;
  const file = await noticeFileOf(context, search);
  const facts = await context.loaders.fugitiveFacts.load(search.personId);
  return { seen: seenToEnd(search, file, facts), told: file.told };
};

const open = ({ told }: Duties): ToldRow[] => told.filter(({ isSettled }) => !isSettled);

type Worked = { owner: { officer: { id: string } | null } | null };

/** Whoever works it, or may while nobody does, has it in his own list, and nobody to tell it to. */
const tellable = (
  duties: Duties,
  { owner }: Worked,
  isWriter: boolean,
  { viewer }: RequestContext,
): WithdrawalDuty[] => {
  const isOwn = owner?.officer ? owner.officer.id === viewer.userId : isWriter;
  return isOwn || viewer.asOf !== undefined
    ? []
    : duties.seen.filter((duty) => !open(duties).some((one) => one.duty === duty));
};

const shownTold = (duties: Duties, isWriter: boolean, { viewer }: RequestContext) =>
  open(duties).map(({ duty, on, toldBy, toldById }) => ({
    duty,
    on,
    by: toldBy,
    maySettle: viewer.asOf === undefined && (isWriter || toldById === viewer.userId),
  }));

const NOT_SEEN = problem(
  null,
  'Gördüklərinizdən bu artıq çıxmır. Səhifəni yeniləyin.',
  'It does not follow any more from what you see. Load the page anew.',
);

const CHANGED = problem(
  null,
  'Bunu yalnız deyən və ya aparan bağlayır, yaxud bu arada dəyişib. Səhifəni yeniləyin.',
  'Only who told it or works it settles it, or it has changed meanwhile. Load the page anew.',
);

const refused = (...problems: ReturnType<typeof problem>[]) => ({ id: null, problems });

/** The notice, or the search by the id of any of its versions. Throws NOT_FOUND for one that the reader may not see. */
const soughtWith = async (context: RequestContext, soughtBy: string): Promise<Duties & { id: string }> => {
  const { run } = context;
  const [notice] = await noticesByIds(run, [soughtBy]);
  if (notice) return { id: notice.id, ...(await ofNotice(notice, context)) };
  const search = (await searchesByIds(run, [soughtBy]))[0] ?? (await versionAfter(run, soughtBy));
  if (!search) throw new Refusal('NOT_FOUND');
  return { id: search.id, ...(await ofSearch(judgedOf(shownSearch(search, context)), context)) };
};

type Asked = { id: string; soughtBy: string; duty: WithdrawalDuty; isSettled: boolean };

const told = async (context: RequestContext, { id, soughtBy, duty, isSettled }: Asked) => {
  if (!isUlid(id)) throw new Refusal('BAD_INPUT', { argument: 'id' });
  const { id: aboutId, seen, told: rows } = await soughtWith(context, soughtBy);
  const standing = rows.find((one) => one.duty === duty);
  const isByReader = standing?.recordedById === context.viewer.userId;
  // Said already, by whomever: nothing is added.
  if (standing ? standing.isSettled === isSettled : isSettled)
    return { id: standing?.id ?? null, problems: [] };
  // What he settled himself is brought back as it was told, be it that he sees nothing of it.
  if (!isSettled && !seen.includes(duty) && !isByReader) return refused(NOT_SEEN);
  const version = standing?.id ?? null;
  return (await tell(context.run, { id, aboutId, version, duty, isSettled }))
    ? { id, problems: [] }
    : refused(CHANGED);
};

type Sent = Omit<Asked, 'isSettled'>;
const touched = ({ id }: { id?: string | null }, { soughtBy }: Sent): string[] =>
  id ? [soughtBy, id] : [soughtBy];

export const dutiesResolvers: Resolvers = {
  Mutation: {
    tellDuty: guard({ action: 'notice:tell', audit: touched }, (_parent, { id, soughtBy, duty }, context) =>
      told(context, { id, soughtBy, duty, isSettled: false }),
    ),
    settleDuty: guard({ action: 'notice:tell', audit: touched }, (_parent, { id, soughtBy, duty }, context) =>
      told(context, { id, soughtBy, duty, isSettled: true }),
    ),
  },
  Notice: {
    toldDuties: guard(part, async (shown, _args, context) => {
      const notice = noticeRowOf(shown);
      return shownTold(await ofNotice(notice, context), mayWriteIn(notice, context), context);
    }),
    mayTell: guard(part, async (shown, _args, context) => {
      const notice = noticeRowOf(shown);
      return tellable(await ofNotice(notice, context), notice, mayWriteIn(notice, context), context);
    }),
  },
  DomesticSearch: {
    toldDuties: guard(part, async (shown, _args, context) => {
      const search = shownSearchOf(shown);
      return shownTold(await ofSearch(judgedOf(search), context), search.mayChange, context);
    }),
    mayTell: guard(part, async (shown, _args, context) => {
      const search = shownSearchOf(shown);
      return tellable(await ofSearch(judgedOf(search), context), search, search.mayChange, context);
    }),
  },
};
