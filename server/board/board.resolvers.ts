import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { calendarFile } from '../calendar-file.ts';
import { dayLookedAt } from '../calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { NoticeDeadlineKind, Resolvers } from '../graphql/types.generated.ts';
import { dueOf, numberOf } from '../messages/message-due.ts';
import { messagesDue, type MessageRow } from '../messages/messages.queries.ts';
import { shownMessage } from '../messages/shown-message.ts';
import type { SearchRow } from '../domestic-searches/domestic-searches.queries.ts';
import { judgedOf, shownSearch, shownSearchOf } from '../domestic-searches/shown-search.ts';
import type { NoticeRow } from '../notices/notices.queries.ts';
import { noticeRowOf } from '../notices/shown-notice.ts';
import { answersLapsing } from './answer-clocks.ts';
import { bySoonest, clocksOfArrests, deadlinesOf, isLapsing, type DueDay } from './notice-clocks.ts';
import { noticeFileOf } from './notice-file.ts';
import { endingDuties, mayAskForWithdrawal, missingOf, withdrawalDuties } from './request-check.ts';
import { boardOf, loaded, searchesInForce, soughtAtHomeAlone } from './whole-board.ts';

const part = { action: 'notice:read', audit: false } as const;

/** In both languages: whoever reads the calendar may have chosen neither here. */
const CALENDAR_WORDS: Record<NoticeDeadlineKind, string> = {
  VALIDITY: 'etibarlılığın sonu / end of validity',
  DOCUMENTS: 'sənədlərin son günü / documents due',
  PROVISIONAL_ARREST: 'müvəqqəti həbsin son günü / end of the provisional arrest',
  ANSWER_TO_CHECK: 'yoxlamanın cavabının son günü / an answer to a check lapses',
  ANSWER_OWED: 'cavabımızın son günü / our answer due',
  ANSWER_AWAITED: 'onların cavabının son günü / their answer due',
};

const WITHDRAW_WORDS = 'bildiriş geri götürülməlidir / to be withdrawn';
const END_WORDS = 'axtarış bitirilməlidir / the search is to be ended';

/** What runs out after what happened to a person, and of what was answered of a notice or a search; the clocks by the rules of the countries. */
const daysOf = async (
  { id, personId }: { id: string; personId: string },
  { loaders, viewer }: RequestContext,
) => {
  const [facts, answers] = await Promise.all([
    loaders.fugitiveFacts.load(personId),
    loaders.readinessFacts.load(id),
  ]);
  const law = await Promise.all(
    [...new Set(facts.map(({ country }) => country.code))].map((code) => loaders.countryLaw.load(code)),
  );
  return { facts, answers, law: law.flat(), today: dayLookedAt(viewer) };
};

const dueDays = async (notice: NoticeRow, context: RequestContext): Promise<DueDay[]> => {
  const asked = { id: notice.id, personId: notice.person.id };
  const { facts, answers, law, today } = await daysOf(asked, context);
  return [...deadlinesOf(notice, facts, today, law), ...answersLapsing(notice, answers, today)].toSorted(
    bySoonest,
  );
};

type Searched = Pick<SearchRow, 'id' | 'personId' | 'from' | 'endedOn'>;

const dueDaysOfSearch = async (search: Searched, context: RequestContext): Promise<DueDay[]> => {
  if (search.endedOn !== null) return [];
  const { facts, answers, law, today } = await daysOf(search, context);
  return [
    ...clocksOfArrests(facts, today, law),
    // While it is in force its answers are watched as those of a notice that runs.
    ...answersLapsing({ state: 'DRAFT' }, answers, today),
  ].toSorted(bySoonest);
};

type Lapse = {
  notice: NoticeRow | null;
  search: SearchRow | null;
  message: MessageRow | null;
  deadline: DueDay;
};

const NOTHING = { notice: null, search: null, message: null };

const idOf = ({ notice, search, message }: Pick<Lapse, 'notice' | 'search' | 'message'>): string =>
  (notice ?? search ?? message)?.id ?? '';

/** By their day; what has no day comes first, because nobody knows how soon it is. */
const byDay = (a: Lapse, b: Lapse): number => {
  const [left, right] = [a, b].map((lapse) => `${lapse.deadline.due ?? ''} ${idOf(lapse)}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
};

const messageLapses = async ({ run, loaders, viewer }: RequestContext): Promise<Lapse[]> => {
  const messages = loaded(await loaders.messages.loadMany(await messagesDue(run)));
  return messages.flatMap((message) => {
    const deadline = dueOf(message, dayLookedAt(viewer));
    return deadline ? [{ ...NOTHING, message, deadline }] : [];
  });
};

const dutiesOf = async (notice: NoticeRow, context: RequestContext) => {
  if (!mayAskForWithdrawal(notice)) return [];
  const facts = await context.loaders.fugitiveFacts.load(notice.person.id);
  return withdrawalDuties(notice, await noticeFileOf(context, notice), facts);
};

/** By their numbers: of which it would be known how soon there is none. */
const toWithdraw = async (context: RequestContext, notices: readonly NoticeRow[]): Promise<NoticeRow[]> => {
  const asked = await Promise.all(
    notices.map(async (notice) => ((await dutiesOf(notice, context)).length > 0 ? [notice] : [])),
  );
  return asked.flat().toSorted((a, b) => (`${a.number} ${a.id}` < `${b.number} ${b.id}` ? -1 : 1));
};

const endingOf = async (search: Searched, context: RequestContext) =>
  search.endedOn === null
    ? endingDuties(
        search,
        await noticeFileOf(context, search),
        await context.loaders.fugitiveFacts.load(search.personId),
      )
    : [];

/** The latest first, as they come. */
const toEnd = async (context: RequestContext, searches: readonly SearchRow[]): Promise<SearchRow[]> => {
  const asked = await Promise.all(
    searches.map(async (search) => ((await endingOf(search, context)).length > 0 ? [search] : [])),
  );
  return asked.flat();
};

const noticeLapses = async (notices: readonly NoticeRow[], context: RequestContext): Promise<Lapse[]> => {
  const lapses = await Promise.all(
    notices.map(async (notice): Promise<Lapse[]> => {
      const days = await dueDays(notice, context);
      return days.filter((day) => isLapsing(day)).map((deadline) => ({ ...NOTHING, notice, deadline }));
    }),
  );
  return lapses.flat();
};

type Board = { notices: readonly NoticeRow[]; searches: readonly SearchRow[] };

const searchLapses = async ({ searches, notices }: Board, context: RequestContext): Promise<Lapse[]> => {
  const alone = new Set(soughtAtHomeAlone(searches, notices).map(({ id }) => id));
  const lapses = await Promise.all(
    searches.map(async (search): Promise<Lapse[]> => {
      const due = await dueDaysOfSearch(search, context);
      // What runs after an arrest stands on the notice where one runs; what was answered on the search stands there alone.
      const days = alone.has(search.id) ? due : due.filter(({ kind }) => kind === 'ANSWER_TO_CHECK');
      return days.filter((day) => isLapsing(day)).map((deadline) => ({ ...NOTHING, search, deadline }));
    }),
  );
  return lapses.flat();
};

const wholeBoard = async (context: RequestContext): Promise<Board> => {
  const [notices, searches] = await Promise.all([boardOf(context), searchesInForce(context)]);
  return { notices, searches };
};

const lapsesOf = async (context: RequestContext, board: Board): Promise<Lapse[]> => {
  const lapses = await Promise.all([
    noticeLapses(board.notices, context),
    searchLapses(board, context),
    messageLapses(context),
  ]);
  return lapses.flat().toSorted(byDay);
};

/** Nothing for what has no day. A search of a register has no number: its id stands in the place of one. */
const calendarDay = (lapse: Lapse) => {
  const { notice, search, message, deadline } = lapse;
  const { kind, check, due, country } = deadline;
  if (due === null) return [];
  const number = notice?.number ?? (search ? (search.number ?? search.id) : message && numberOf(message));
  return [
    {
      key: [idOf(lapse), check ?? kind, country?.code ?? '', due].join('-'),
      summary: `${number ?? ''}: ${CALENDAR_WORDS[kind]}`,
      due,
    },
  ];
};

export const boardResolvers: Resolvers = {
  Query: {
    lapsingNotices: guard(
      {
        action: 'notice:read',
        audit: (lapses) => [
          ...new Set(
            lapses.flatMap(({ notice, search, message }) => (notice ?? search ?? message)?.id ?? []),
          ),
        ],
      },
      async (_parent, _args, context) =>
        (await lapsesOf(context, await wholeBoard(context))).map(({ search, message, ...lapse }) => ({
          ...lapse,
          search: search && shownSearch(search, context),
          message: message && shownMessage(message, context),
        })),
    ),
    noticesToWithdraw: guard(
      { action: 'notice:read', audit: (notices) => notices.map(({ id = '' }) => id) },
      async (_parent, _args, context) => toWithdraw(context, await boardOf(context)),
    ),
    searchesAlone: guard(
      {
        action: 'notice:read',
        audit: (searches) => searches.flatMap(({ id, person }) => [id ?? [], person?.id ?? []].flat()),
      },
      async (_parent, _args, context) => {
        const { notices, searches } = await wholeBoard(context);
        return soughtAtHomeAlone(searches, notices).map((search) => shownSearch(search, context));
      },
    ),
    searchesToEnd: guard(
      { action: 'notice:read', audit: (searches) => searches.map(({ id = '' }) => id) },
      async (_parent, _args, context) =>
        (await toEnd(context, await searchesInForce(context))).map((search) => shownSearch(search, context)),
    ),
    noticeCalendar: guard(
      {
        action: 'notice:read',
        audit: (file) => [
          ...new Set([...file.matchAll(/^UID:(?<id>[0-9A-Z]{26})/gmu)].map(([, id = '']) => id)),
        ],
      },
      async (_parent, _args, context) => {
        // Nothing leaves from the past.
        if (context.viewer.asOf !== undefined) throw new Refusal('BAD_INPUT', { argument: 'asOf' });
        const board = await wholeBoard(context);
        const [lapses, withdrawing, ending] = await Promise.all([
          lapsesOf(context, board),
          toWithdraw(context, board.notices),
          toEnd(context, board.searches),
        ]);
        const due = dayLookedAt(context.viewer);
        const duties = [
          ...withdrawing.map(({ id, number }) => ({
            key: `${id}-WITHDRAW`,
            summary: `${number}: ${WITHDRAW_WORDS}`,
            due,
          })),
          ...ending.map(({ id, number }) => ({
            key: `${id}-END`,
            summary: `${number ?? id}: ${END_WORDS}`,
            due,
          })),
        ];
        const days = lapses.flatMap((lapse) => calendarDay(lapse));
        return calendarFile([...duties, ...days], new Date().toISOString());
      },
    ),
  },
  DomesticSearch: {
    deadlines: guard(part, (search, _args, context) =>
      dueDaysOfSearch(judgedOf(shownSearchOf(search)), context),
    ),
    endFor: guard(part, (search, _args, context) => endingOf(judgedOf(shownSearchOf(search)), context)),
  },
  Notice: {
    deadlines: guard(part, (notice, _args, context) => dueDays(noticeRowOf(notice), context)),
    missing: guard(part, async (shown, _args, context) => {
      const notice = noticeRowOf(shown);
      return missingOf(notice, await noticeFileOf(context, notice));
    }),
    withdrawFor: guard(part, (notice, _args, context) => dutiesOf(noticeRowOf(notice), context)),
  },
};
