import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { dayInBaku } from '../calendar.ts';
import { caseById, peopleOf } from '../cases/cases.queries.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { NoticeCorrectionInput, NoticeInput, Problem } from '../graphql/types.generated.ts';
import { recordsOf } from '../people/people.queries.ts';
import { contentProblems, groundProblems, noticeProblems, peopleProblems } from './notice-problems.ts';
import { groundsIn, noticesOfNumber, type NoticeRow } from './notices.queries.ts';

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
  const [inCase, grounds, records, country, ofNumber] = await Promise.all([
    peopleOf(run, caseId),
    groundsIn(run, caseId),
    recordsOf(run, personId),
    loaders.countries.load(requestedBy),
    noticesOfNumber(run, number.trim()),
  ]);
  if (!inCase.some((person) => person.id === personId)) throw new Refusal('NOT_FOUND');
  return noticeProblems(notice, {
    isOurs: requestedBy === 'AZ',
    from: notice.on,
    today: dayInBaku(new Date()),
    bornFrom: records.flatMap(({ birth }) => birth?.from ?? []).toSorted()[0] ?? null,
    // Sent twice, its number is taken by itself.
    isNumberTaken: ofNumber.some((one) => one !== id),
    isCountryKnown: country !== null,
    isGroundFitting:
      !basedOn || grounds.some((ground) => ground.id === basedOn && ground.personId === personId),
  });
};

/** The same for what a notice is to say. Throws NOT_FOUND unless the reader sees the case that is chosen and the person in it. */
export const judgedCorrection = async (
  { run }: RequestContext,
  notice: NoticeRow,
  correction: NoticeCorrectionInput,
): Promise<Problem[]> => {
  const { caseId, basedOn, number } = correction;
  if (![...(caseId ? [caseId] : []), ...(basedOn ?? [])].every((one) => isUlid(one)))
    throw new Refusal('BAD_INPUT', { argument: 'correction' });
  const { person } = notice;
  if (caseId && caseId !== notice.case?.id) {
    const people = (await caseById(run, caseId)) ? await peopleOf(run, caseId) : [];
    if (!people.some(({ id }) => id === person.id)) throw new Refusal('NOT_FOUND');
  }
  const within = caseId ?? notice.case?.id;
  const [ofNumber, grounds] = await Promise.all([
    noticesOfNumber(run, number.trim()),
    within ? groundsIn(run, within) : [],
  ]);
  // What it rests on already stays, be it of another case or ended since.
  const fitting = [
    ...notice.basis.map(({ id }) => id),
    ...grounds.flatMap(({ id, personId }) => (personId === person.id ? id : [])),
  ];
  return [
    ...contentProblems(correction, {
      isNumberTaken: ofNumber.some((one) => one !== notice.id),
      from: notice.events.find(({ state }) => state === 'PUBLISHED')?.on ?? null,
      isOurs: notice.isOurs,
    }),
    ...groundProblems((basedOn ?? []).length <= 1 && (basedOn ?? []).every((one) => fitting.includes(one))),
  ];
};
