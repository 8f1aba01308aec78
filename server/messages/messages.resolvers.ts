import { guard } from '../access/guard.ts';
import { pageAsked, pageOf } from '../access/page.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Shown } from '../graphql/shown.ts';
import type { Message, MessageInput, Problem, Resolvers } from '../graphql/types.generated.ts';
import { noticeRowOf } from '../notices/shown-notice.ts';
import { givenFacts } from './given-facts.ts';
import { competing } from './competing-requests.ts';
import { judgedMessage } from './judged-message.ts';
import { ANSWERED_ALREADY, MESSAGE_GONE, STAYS } from './message-problems.ts';
import {
  correctMessage,
  messagesByIds,
  messagesPage,
  messagesUnder,
  NOTHING_GIVEN,
  recordMessage,
  threadOf,
  withdrawMessage,
  type Giving,
  type MessageRow,
} from './messages.queries.ts';
import { givenRowOf, messageRowOf, shownMessage } from './shown-message.ts';

const MOST_MESSAGES = 100;
const LONGEST_REFERENCE = 100;
const LONGEST_WORDS = 200;

const part = { action: 'message:read', audit: false } as const;

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: [] });
const done = (id: string) => ({ id, problems: [], newer: [] });

/** As they stand at this moment, past what the request has read already. */
const fresh = async ({ run }: RequestContext, id: string): Promise<MessageRow | null> =>
  (await messagesByIds(run, [id]))[0] ?? null;

/** Throws NOT_FOUND unless there is such a message and the reader writes where it lies. */
const writtenMessage = async (context: RequestContext, id: string): Promise<MessageRow> => {
  const message = await fresh(context, id);
  if (!message?.mayEdit) throw new Refusal('NOT_FOUND');
  return message;
};

const listed = async (context: RequestContext, ids: readonly string[]) => {
  const rows = await context.loaders.messages.loadMany([...ids]);
  return rows.flatMap((row) => {
    if (row instanceof Error) throw row;
    return row ? [shownMessage(row, context)] : [];
  });
};

/** Null for no words at all. */
const wordsAsked = (argument: 'givenTo' | 'phrase', words: string | null | undefined): string | null => {
  const said = words?.trim() ?? '';
  if (said.length > LONGEST_WORDS) throw new Refusal('BAD_INPUT', { argument });
  return said || null;
};

const givingOf = ({ given }: MessageInput): Giving =>
  given
    ? { recipient: given.toWhom.trim(), ground: given.ground.trim(), givenIds: [...new Set(given.facts)] }
    : NOTHING_GIVEN;

const isOwn = (row: MessageRow | null, version: string, { viewer }: RequestContext): boolean =>
  row?.version === version && row.recordedById === viewer.userId;

/** Nothing was written: what answers the same message and the writer has not seen, or that it is gone. */
const unrecorded = async (
  context: RequestContext,
  answersId: string | null | undefined,
  seen: readonly string[],
) => {
  if (!answersId) return refused(MESSAGE_GONE);
  const answered = await fresh(context, answersId);
  const ids = answered ? await threadOf(context.run, answered.threadId) : [];
  const newer = (await messagesByIds(context.run, ids)).filter(
    (row) => row.answersId === answersId && !seen.includes(row.id),
  );
  return newer.length > 0
    ? { ...refused(), newer: newer.map((row) => shownMessage(row, context)) }
    : refused(MESSAGE_GONE);
};

type Touched = Shown<{ id: string | null; newer: Message[] }>;
const touched = ({ id, newer = [] }: Touched, ...others: string[]): string[] => [
  ...new Set([...others, ...[id, ...newer.map((one) => one.id)].flatMap((one) => one ?? [])]),
];

const pointedAt = ({ people, notices, caseId, answers, given }: MessageInput): string[] =>
  [...people, ...notices, ...(given?.facts ?? []), caseId, answers].flatMap((id) => id ?? []);

const idsIn = (messages: readonly Shown<Message>[]): string[] => [
  ...new Set(
    messages.flatMap(({ id, about = [] }) => [id, ...about.map((one) => one.id)].flatMap((one) => one ?? [])),
  ),
];

export const messagesResolvers: Resolvers = {
  Query: {
    messages: guard(
      { action: 'message:read', audit: ({ messages = [] }) => idsIn(messages) },
      async (_parent, { first, after, ...asked }, context) => {
        const page = pageAsked({ first, after }, MOST_MESSAGES, MOST_MESSAGES);
        const filter = {
          country: asked.country ?? null,
          urgency: asked.urgency ?? null,
          waitsFor: asked.waitingFor ?? null,
          noticeId: asked.noticeId ?? null,
          personId: asked.personId ?? null,
          isOverdue: asked.isOverdue ?? false,
          givenTo: wordsAsked('givenTo', asked.givenTo),
          factId: asked.factId ?? null,
          onlyGiven: asked.onlyGiven ?? false,
          phrase: wordsAsked('phrase', asked.phrase),
        };
        const ids = await messagesPage(context.run, { first: page.size, after: page.after }, filter);
        const { page: shown, after: next } = pageOf(ids, page.size);
        return {
          messages: await listed(
            context,
            shown.map(({ id }) => id),
          ),
          after: next,
        };
      },
    ),
    message: guard(
      { action: 'message:read', audit: (message) => idsIn([message]) },
      async (_parent, { id }, context) => {
        const [message] = await listed(context, [id]);
        if (!message) throw new Refusal('NOT_FOUND');
        return message;
      },
    ),
    messagesUnder: guard(
      { action: 'message:read', audit: (messages) => idsIn(messages) },
      async (_parent, { ourReference }, context) => {
        const reference = ourReference.trim();
        if (reference.length > LONGEST_REFERENCE)
          throw new Refusal('BAD_INPUT', { argument: 'ourReference' });
        return reference === '' ? [] : listed(context, await messagesUnder(context.run, reference));
      },
    ),
  },
  Mutation: {
    recordMessage: guard(
      {
        action: 'message:write',
        audit: (answer, { id, message }) => touched(answer, id, ...pointedAt(message)),
      },
      async (_parent, { id, seen, message }, context) => {
        if (!isUlid(id)) throw new Refusal('BAD_INPUT', { argument: 'id' });
        const { problems, personIds, scope } = await judgedMessage(context, message);
        if (problems.length > 0) return refused(...problems);
        if (isOwn(await fresh(context, id), id, context)) return done(id);
        const writing = { message, personIds, giving: givingOf(message) };
        if (await recordMessage(context.run, { id, scope, seen }, writing)) return done(id);
        // The same form may have been sent twice at once.
        if (isOwn(await fresh(context, id), id, context)) return done(id);
        return unrecorded(context, message.answers, seen);
      },
    ),
    correctMessage: guard(
      {
        action: 'message:write',
        audit: (answer, { messageId, message }) => touched(answer, messageId, ...pointedAt(message)),
      },
      async (_parent, { id, messageId, version, message }, context) => {
        const before = await writtenMessage(context, messageId);
        if (isOwn(before, id, context)) return done(messageId);
        const { problems, personIds, scope } = await judgedMessage(context, message);
        const isMoved = scope !== before.scope || (message.answers ?? null) !== before.answersId;
        const wrong = isMoved ? [...problems, STAYS] : problems;
        if (wrong.length > 0) return refused(...wrong);
        // What left has left: a correction of the words does not take it back.
        const giving = message.given ? givingOf(message) : before;
        const writing = { message, personIds, giving };
        if (before.version === version && (await correctMessage(context.run, { id, version }, writing)))
          return done(messageId);
        const now = await fresh(context, messageId);
        if (isOwn(now, id, context)) return done(messageId);
        return now && now.version !== version
          ? { ...refused(), newer: [shownMessage(now, context)] }
          : refused(MESSAGE_GONE);
      },
    ),
    withdrawMessage: guard(
      { action: 'message:write', audit: (answer, { id }) => touched(answer, id) },
      async (_parent, { id }, context) => {
        const message = await writtenMessage(context, id);
        if (message.isFollowed) return refused(ANSWERED_ALREADY);
        return (await withdrawMessage(context.run, id)) ? done(id) : refused(MESSAGE_GONE);
      },
    ),
  },
  MessageGiven: {
    facts: guard(part, (given, _args, context) => givenFacts(givenRowOf(given), context)),
  },
  Message: {
    // Of whom the reader sees nothing the id says too much: that there is somebody.
    about: guard(part, async (message, _args, { loaders }) => {
      const elements = await loaders.elements.loadMany(messageRowOf(message).elementIds);
      return elements.flatMap((element) => {
        if (element instanceof Error) throw element;
        return element && element.label !== '' ? [{ id: element.id }] : [];
      });
    }),
    isCompeting: guard(part, async (message, _args, { loaders }) => {
      const { id, elementIds } = messageRowOf(message);
      const claims = await loaders.claims.loadMany(elementIds);
      return claims.some((own) => {
        if (own instanceof Error) throw own;
        return competing(own).some(({ messageId, answeredOn }) => messageId === id && answeredOn === null);
      });
    }),
    notices: guard(part, async (message, _args, { loaders }) => {
      const rows = await loaders.notices.loadMany(messageRowOf(message).noticeIds);
      return rows.flatMap((row) => {
        if (row instanceof Error) throw row;
        return row ?? [];
      });
    }),
    thread: guard(part, async (message, _args, context) =>
      listed(context, await threadOf(context.run, messageRowOf(message).threadId)),
    ),
  },
  Notice: {
    competingRequests: guard(part, async (notice, _args, { loaders }) =>
      competing(await loaders.claims.load(noticeRowOf(notice).person.id)).map(({ country, ...claim }) => ({
        ...claim,
        country: { code: country },
      })),
    ),
    messages: guard(part, async (notice, _args, context) =>
      listed(context, await context.loaders.messagesOfNotices.load(noticeRowOf(notice).id)),
    ),
  },
};
