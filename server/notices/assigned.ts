import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { dayInBaku } from '../calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Problem } from '../graphql/types.generated.ts';
import {
  assignOwner,
  officersFor,
  type NewOwner,
  type OfficerRow,
  type OwnerRow,
} from './notice-owners.queries.ts';
import { dayProblems, NOTICE_GONE, problem } from './notice-problems.ts';

const refused = (...problems: Problem[]) => ({ id: null, problems, newer: null });
const done = (id: string) => ({ id, problems: [], newer: null });

export const shownOfficer = ({ id, nameAz, nameEn }: OfficerRow) => ({
  id,
  name: { az: nameAz, en: nameEn },
});

/** Who works something as its reader sees it; `until` is the day from which the next does. */
export const shownOwner = ({ recordedById: _by, ...owner }: OwnerRow, until: string | null = null) => ({
  ...owner,
  earlier: owner.earlierIds.length,
  until,
});

const NO_OFFICER = problem(
  'ownerId',
  'Bunu apara bilən zabiti siyahıdan seçin.',
  'Choose an officer who may work this from the list.',
);

/** What is given to an officer: a notice, or the version of a domestic search that stands. */
export type Worked = { id: string; owner: OwnerRow | null };

/**
 * Gives it to an officer, or back when none is named. `find` reads it as it stands at that moment and throws NOT_FOUND where the reader does not write. Of
 * two who give it at once the slower is told what the other recorded.
 */
export const assigned = async (
  context: RequestContext,
  find: () => Promise<Worked>,
  asked: Omit<NewOwner, 'aboutId'>,
) => {
  const { id, version, ownerId, on } = asked;
  if (!isUlid(id)) throw new Refusal('BAD_INPUT', { argument: 'id' });
  /** Nothing was written: sent twice, it is there; otherwise what a colleague recorded meanwhile, or that it is gone. */
  const unwritten = async () => {
    const { owner } = await find();
    if (owner?.id === id && owner.recordedById === context.viewer.userId) return done(id);
    return owner ? { ...refused(), newer: shownOwner(owner) } : refused(NOTICE_GONE);
  };
  const { id: aboutId, owner } = await find();
  if (owner?.id === id || (owner?.id ?? null) !== version) return unwritten();
  const officers = ownerId === null ? [] : await officersFor(context.run, aboutId);
  const problems = [
    ...dayProblems('on', on, { today: dayInBaku(new Date()), bornFrom: null }),
    ...(ownerId === null || officers.some((officer) => officer.id === ownerId) ? [] : [NO_OFFICER]),
  ];
  if (problems.length > 0) return refused(...problems);
  return (await assignOwner(context.run, { ...asked, aboutId })) ? done(id) : unwritten();
};
