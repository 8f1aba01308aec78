import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { dayInBaku } from '../calendar.ts';
import { caseById, peopleOf } from '../cases/cases.queries.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { NoticeInput, Problem } from '../graphql/types.generated.ts';
import { recordsOf } from '../people/people.queries.ts';
import { noticeProblems, peopleProblems } from './notice-problems.ts';
import { groundsIn, isNumberTaken, noticesByIds } from './notices.queries.ts';

/** Reads what a new notice is measured by and says what is wrong with it. Throws NOT_FOUND unless the reader sees the case and the person in it. */
export const judgedNotice = async (
  { run, loaders }: RequestContext,
  id: string,
  notice: NoticeInput,
): Promise<Problem[]> => {
  const { caseId, people, basedOn, number, requestedBy } = notice;
  if (![caseId, ...people, ...(basedOn ? [basedOn] : [])].every((one) => isUlid(one)))
    throw new Refusal('BAD_INPUT', { argument: 'notice' });
  if (!(await caseById(run, caseId))) throw new Refusal('NOT_FOUND');
  const wrong = peopleProblems(notice);
  const [personId] = people;
  if (wrong.length > 0 || personId === undefined) return wrong;
  const [inCase, grounds, records, country, isTaken, [again]] = await Promise.all([
    peopleOf(run, caseId),
    groundsIn(run, caseId),
    recordsOf(run, personId),
    loaders.countries.load(requestedBy),
    isNumberTaken(run, number.trim()),
    noticesByIds(run, [id]),
  ]);
  if (!inCase.some((person) => person.id === personId)) throw new Refusal('NOT_FOUND');
  return noticeProblems(notice, {
    today: dayInBaku(new Date()),
    bornFrom: records.flatMap(({ birth }) => birth?.from ?? []).toSorted()[0] ?? null,
    // Sent twice, its number is taken by itself.
    isNumberTaken: isTaken && again?.number !== number.trim(),
    isCountryKnown: country !== null,
    isGroundFitting:
      !basedOn || grounds.some((ground) => ground.id === basedOn && ground.personId === personId),
  });
};
