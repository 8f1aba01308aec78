import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { caseById } from '../cases/cases.queries.ts';
import { dayInBaku } from '../calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { MessageInput, Problem } from '../graphql/types.generated.ts';
import { isPersonSeen } from '../people/people.queries.ts';
import { mayBeGiven } from './givable.ts';
import {
  BEFORE_REQUEST,
  givingProblems,
  messageProblems,
  OTHER_CASE,
  STAYS_IN_UNIT,
  WRONG_WAY,
} from './message-problems.ts';
import { givableOf, OWN_SCOPE, type MessageRow } from './messages.queries.ts';

const checkIds = ({ caseId, people, notices, answers, given }: MessageInput): void => {
  const ids = [...people, ...notices, ...(given?.facts ?? []), caseId, answers].flatMap((id) => id ?? []);
  if (!ids.every((id) => isUlid(id))) throw new Refusal('BAD_INPUT', { argument: 'message' });
};

/** Whom the message is about: those whom its notices seek among them. Throws NOT_FOUND unless all are the reader's. */
const peopleOf = async (
  { run, loaders }: RequestContext,
  { people, notices }: MessageInput,
): Promise<string[]> => {
  const found = await loaders.notices.loadMany([...notices]);
  const sought = found.map((notice) => {
    if (notice instanceof Error) throw notice;
    if (notice === null) throw new Refusal('NOT_FOUND');
    return notice.person.id;
  });
  const seen = await Promise.all(people.map((id) => isPersonSeen(run, id)));
  if (seen.includes(false)) throw new Refusal('NOT_FOUND');
  return [...new Set([...people, ...sought])];
};

/** What is answered. Null when nothing is. Throws NOT_FOUND when it is not there or not the reader's. */
const answeredBy = async (
  { loaders }: RequestContext,
  { answers }: MessageInput,
): Promise<MessageRow | null> => {
  if (!answers) return null;
  const answered = await loaders.messages.load(answers);
  if (!answered) throw new Refusal('NOT_FOUND');
  return answered;
};

const answerProblems = (message: MessageInput, answered: MessageRow, scope: string): Problem[] => [
  ...(answered.scope === scope ? [] : [OTHER_CASE]),
  ...(message.kind === 'ANSWER' && answered.kind === 'REQUEST' && answered.direction === message.direction
    ? [WRONG_WAY]
    : []),
  ...(message.on < answered.on ? [BEFORE_REQUEST] : []),
];

/** Where what is given with a message may lie: where the message lies, and what the unit reads. */
export const withinOf = (caseId: string | null | undefined): string[] => [
  'open',
  OWN_SCOPE,
  ...(caseId ? [`case:${caseId}`] : []),
];

const judgedGiving = async (
  { run, loaders }: RequestContext,
  message: MessageInput,
  personIds: readonly string[],
): Promise<Problem[]> => {
  if (!message.given) return [];
  const caseId = message.caseId ?? null;
  const elements = await loaders.elements.loadMany([...personIds]);
  // Nothing is given of whoever is protected.
  const ids = elements.flatMap((one) =>
    one instanceof Error || one === null || one.isProtected ? [] : [one.id],
  );
  const { facts } = await givableOf(run, ids, {
    within: withinOf(caseId),
    caseId,
    noticeIds: message.notices,
  });
  return givingProblems(message, new Set(facts.filter((fact) => mayBeGiven(fact)).map(({ id }) => id)));
};

export type JudgedMessage = { problems: Problem[]; personIds: string[]; scope: string };

/** Reads what a message is measured by and says what is wrong with it. Throws NOT_FOUND for what it points at and the reader may not see. */
export const judgedMessage = async (
  context: RequestContext,
  message: MessageInput,
): Promise<JudgedMessage> => {
  checkIds(message);
  const { caseId } = message;
  if (caseId && !(await caseById(context.run, caseId))) throw new Refusal('NOT_FOUND');
  const scope = caseId ? `case:${caseId}` : OWN_SCOPE;
  const wrong = messageProblems(message, {
    today: dayInBaku(new Date()),
    isCountryKnown: (await context.loaders.countries.load(message.country)) !== null,
  });
  // Of too many people none is looked up.
  if (wrong.some(({ field }) => field === 'people')) return { problems: wrong, personIds: [], scope };
  const [personIds, answered] = await Promise.all([peopleOf(context, message), answeredBy(context, message)]);
  return {
    problems: [
      ...wrong,
      ...(message.direction === 'OUT' && message.handling === 'H2' ? [STAYS_IN_UNIT] : []),
      ...(answered ? answerProblems(message, answered, scope) : []),
      ...(await judgedGiving(context, message, personIds)),
    ],
    personIds,
    scope,
  };
};
