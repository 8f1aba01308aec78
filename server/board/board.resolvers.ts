import { guard } from '../access/guard.ts';
import { Refusal } from '../access/refusals.ts';
import { calendarFile } from '../calendar-file.ts';
import { dayLookedAt } from '../calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { NoticeDeadlineKind, Resolvers } from '../graphql/types.generated.ts';
import { dueOf, numberOf } from '../messages/message-due.ts';
import { messagesDue, type MessageRow } from '../messages/messages.queries.ts';
import { shownMessage } from '../messages/shown-message.ts';
import { noticesPage, type NoticeRow } from '../notices/notices.queries.ts';
import { noticeRowOf } from '../notices/shown-notice.ts';
import { answersLapsing } from './answer-clocks.ts';
import { bySoonest, deadlinesOf, isLapsing, type DueDay } from './notice-clocks.ts';
import { isWithoutBasis, mayAskForWithdrawal, missingOf, withdrawalDuties } from './request-check.ts';

const part = { action: 'notice:read', audit: false } as const;

const MOST_NOTICES = 2000;
const MOST_LINES = 200;

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

const dueDays = async (notice: NoticeRow, { loaders, viewer }: RequestContext): Promise<DueDay[]> => {
  const facts = await loaders.fugitiveFacts.load(notice.person.id);
  const law = await Promise.all(
    [...new Set(facts.map(({ country }) => country.code))].map((code) => loaders.countryLaw.load(code)),
  );
  const today = dayLookedAt(viewer);
  const answers = await loaders.readinessFacts.load(notice.id);
  return [
    ...deadlinesOf(notice, facts, today, law.flat()),
    ...answersLapsing(notice, answers, today),
  ].toSorted(bySoonest);
};

const fileOf = async ({ id }: NoticeRow, { loaders }: RequestContext) => {
  const file = await loaders.noticeFiles.load(id);
  if (!file) throw new Refusal('NOT_FOUND');
  return file;
};

type Lapse = { notice: NoticeRow | null; message: MessageRow | null; deadline: DueDay };

/** By their day; what has no day comes first, because nobody knows how soon it is. */
const byDay = (a: Lapse, b: Lapse): number => {
  const [left, right] = [a, b].map(
    ({ notice, message, deadline }) => `${deadline.due ?? ''} ${notice?.id ?? message?.id ?? ''}`,
  );
  return (left ?? '') < (right ?? '') ? -1 : 1;
};

const found = <R>(rows: readonly (R | Error | null)[]): R[] =>
  rows.flatMap((row) => {
    if (row instanceof Error) throw row;
    return row ?? [];
  });

const messageLapses = async ({ run, loaders, viewer }: RequestContext): Promise<Lapse[]> => {
  const messages = found(await loaders.messages.loadMany(await messagesDue(run)));
  return messages.flatMap((message) => {
    const deadline = dueOf(message, dayLookedAt(viewer));
    return deadline ? [{ notice: null, message, deadline }] : [];
  });
};

const boardOf = async ({ run, loaders }: RequestContext): Promise<NoticeRow[]> => {
  const page = await noticesPage(run, MOST_NOTICES, null);
  return found(await loaders.notices.loadMany(page.map(({ id }) => id)));
};

const dutiesOf = async (notice: NoticeRow, context: RequestContext) => {
  if (!mayAskForWithdrawal(notice)) return [];
  const facts = await context.loaders.fugitiveFacts.load(notice.person.id);
  return withdrawalDuties(notice, await fileOf(notice, context), facts);
};

/** By their numbers: of which it would be known how soon there is none. */
const toWithdraw = async (context: RequestContext, notices: readonly NoticeRow[]): Promise<NoticeRow[]> => {
  const asked = await Promise.all(
    notices.map(async (notice) => ((await dutiesOf(notice, context)).length > 0 ? [notice] : [])),
  );
  return asked
    .flat()
    .toSorted((a, b) => (`${a.number} ${a.id}` < `${b.number} ${b.id}` ? -1 : 1))
    .slice(0, MOST_LINES);
};

const noticeLapses = async (notices: readonly NoticeRow[], context: RequestContext): Promise<Lapse[]> => {
  const lapses = await Promise.all(
    notices.map(async (notice): Promise<Lapse[]> => {
      const days = await dueDays(notice, context);
      return days.filter((day) => isLapsing(day)).map((deadline) => ({ notice, message: null, deadline }));
    }),
  );
  return lapses.flat();
};

const lapsesOf = async (context: RequestContext, notices: readonly NoticeRow[]): Promise<Lapse[]> => {
  const lapses = await Promise.all([noticeLapses(notices, context), messageLapses(context)]);
  return lapses.flat().toSorted(byDay).slice(0, MOST_LINES);
};

export const boardResolvers: Resolvers = {
  Query: {
    lapsingNotices: guard(
      {
        action: 'notice:read',
        audit: (lapses) => [
          ...new Set(lapses.flatMap(({ notice, message }) => notice?.id ?? message?.id ?? [])),
        ],
      },
      async (_parent, _args, context) =>
        (await lapsesOf(context, await boardOf(context))).map(({ message, ...lapse }) => ({
          ...lapse,
          message: message && shownMessage(message, context),
        })),
    ),
    noticesToWithdraw: guard(
      { action: 'notice:read', audit: (notices) => notices.map(({ id = '' }) => id) },
      async (_parent, _args, context) => toWithdraw(context, await boardOf(context)),
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
        const board = await boardOf(context);
        const [lapses, withdrawing] = [await lapsesOf(context, board), await toWithdraw(context, board)];
        const duties = withdrawing.map(({ id, number }) => ({
          key: `${id}-WITHDRAW`,
          summary: `${number}: ${WITHDRAW_WORDS}`,
          due: dayLookedAt(context.viewer),
        }));
        const days = lapses.flatMap(({ notice, message, deadline: { kind, check, due, country } }) =>
          due === null
            ? []
            : [
                {
                  key: [notice?.id ?? message?.id ?? '', check ?? kind, country?.code ?? '', due].join('-'),
                  summary: `${notice?.number ?? (message ? numberOf(message) : '')}: ${CALENDAR_WORDS[kind]}`,
                  due,
                },
              ],
        );
        return calendarFile([...duties, ...days], new Date().toISOString());
      },
    ),
  },
  Notice: {
    deadlines: guard(part, (notice, _args, context) => dueDays(noticeRowOf(notice), context)),
    missing: guard(part, async (shown, _args, context) => {
      const notice = noticeRowOf(shown);
      return missingOf(notice, await fileOf(notice, context));
    }),
    withdrawFor: guard(part, (notice, _args, context) => dutiesOf(noticeRowOf(notice), context)),
    isWithoutBasis: guard(part, async (shown, _args, context) => {
      const notice = noticeRowOf(shown);
      return isWithoutBasis(notice, await fileOf(notice, context));
    }),
  },
};
