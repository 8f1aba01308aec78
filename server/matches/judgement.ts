import { Refusal } from '../access/refusals.ts';
import type { ViewerRun } from '../db/run.ts';
import type { MatchDecision, Problem } from '../graphql/types.generated.ts';
import {
  join,
  leaveOpen,
  matchById,
  setApart,
  tieProtected,
  undo,
  type JoinStep,
  type MatchRow,
  type SideRow,
} from './matches.queries.ts';

const problem = (az: string, en: string, field: string | null = null): Problem => ({
  field,
  text: { az, en },
});

const NOT_EDITOR = problem(
  'Qərar vermək üçün işlərdən birində redaktə hüququ lazımdır. İşin rəhbərinə müraciət edin.',
  'To judge this pair you need to edit one of its cases. Ask the lead of the case.',
);
const JUDGED = problem(
  'Bu cüt barəsində artıq qərar verilib. Siyahını yeniləyin.',
  'This pair has been judged already. Refresh the list.',
);
const SECOND_IS_FIRST = problem(
  'Təklifi başqa bir əməkdaş təsdiq etməlidir.',
  'Another officer than the one who proposed it must confirm.',
);
const NOT_PROPOSED = problem('Təsdiq gözləyən təklif yoxdur.', 'No proposal is waiting here.');
const NOT_UNDONE = problem(
  'Geri qaytarıla bilmədi: əvvəl sonrakı birləşdirməni geri qaytarın və ya bütün işlərdə redaktə hüququ olan əməkdaşa müraciət edin.',
  'It cannot be undone: undo the later join first, or ask someone who edits all cases of this join.',
);
const NEEDS_IDENTITY = problem(
  'Müdafiə olunan şəxs barəsində qərarı onun kimliyini bilmək səlahiyyəti olan verə bilər.',
  'Only someone who may know the identity of the protected person can judge this pair.',
);
export const NOTE_TOO_LONG = problem(
  'Qeyd 500 işarədən uzun ola bilməz.',
  'A note has at most 500 characters.',
  'note',
);

export const sideOf = ({ sides }: MatchRow, which: SideRow['side']): SideRow => {
  const side = sides.find(({ side: own }) => own === which);
  if (!side) throw new Error(`a candidate has no ${which} record`);
  return side;
};

export const mayDecide = ({ sides }: MatchRow): boolean => sides.some(({ mayEdit }) => mayEdit);
/** Protected people, and people with a search in force, are joined by two. */
export const needsSecondPerson = ({ sides }: MatchRow): boolean =>
  sides.some(({ isProtected, isWanted }) => isProtected || isWanted);

export type Judged = { row: MatchRow; problems: Problem[] };

const found = async (run: ViewerRun, id: string): Promise<MatchRow> => {
  const row = await matchById(run, id);
  if (!row) throw new Refusal('NOT_FOUND');
  return row;
};

/** The newer record goes to the older one's person, unless only the older may be moved. */
const joinPair = (run: ViewerRun, row: MatchRow, step: JoinStep): Promise<boolean> => {
  const [newer, older] = [sideOf(row, 'NEWER'), sideOf(row, 'OLDER')];
  if (newer.isSealed || older.isSealed) return tieProtected(run, step);
  const [from, into] = newer.mayEdit ? [newer, older] : [older, newer];
  return join(run, step, from.personId, into.personId);
};

/** How a pair stands after a change, and why it was not made; a change that was made by the same key before is no problem. */
const after = async (
  run: ViewerRun,
  id: string,
  { isDone, key, otherwise }: { isDone: boolean; key: string; otherwise: Problem },
): Promise<Judged> => {
  const row = await found(run, id);
  return { row, problems: isDone || row.decisionKey === key ? [] : [otherwise] };
};

const hindrance = (row: MatchRow, key: string, states: readonly MatchRow['state'][]): Judged | null => {
  if (row.decisionKey === key) return { row, problems: [] };
  if (!mayDecide(row)) return { row, problems: [NOT_EDITOR] };
  return states.includes(row.state) ? null : { row, problems: [JUDGED] };
};

export type Asked = { id: string; key: string; note: string | null };

export const decide = async (run: ViewerRun, asked: Asked, decision: MatchDecision): Promise<Judged> => {
  const row = await found(run, asked.id);
  const states = decision === 'DIFFERENT' ? (['OPEN', 'PROPOSED'] as const) : (['OPEN'] as const);
  const hindered = hindrance(row, asked.key, states);
  if (hindered) return hindered;
  const isSealed = row.sides.some((side) => side.isSealed);
  const done = async (isDone: Promise<boolean>): Promise<Judged> =>
    after(run, asked.id, {
      isDone: await isDone,
      key: asked.key,
      otherwise: isSealed ? NEEDS_IDENTITY : JUDGED,
    });
  switch (decision) {
    case 'UNSURE':
      return done(leaveOpen(run, asked, 'OPEN'));
    case 'DIFFERENT':
      return done(setApart(run, asked));
    case 'SAME':
      return needsSecondPerson(row)
        ? done(leaveOpen(run, asked, 'PROPOSED'))
        : done(joinPair(run, row, { ...asked, states: ['OPEN'], firstJudge: null }));
  }
};

export const confirm = async (run: ViewerRun, asked: Asked, viewerId: string | null): Promise<Judged> => {
  const row = await found(run, asked.id);
  if (row.decisionKey === asked.key && row.state === 'SAME') return { row, problems: [] };
  if (row.state !== 'PROPOSED' || row.proposedBy === null) return { row, problems: [NOT_PROPOSED] };
  if (row.proposedBy === viewerId) return { row, problems: [SECOND_IS_FIRST] };
  if (!mayDecide(row)) return { row, problems: [NOT_EDITOR] };
  const isDone = await joinPair(run, row, { ...asked, states: ['PROPOSED'], firstJudge: row.proposedBy });
  const otherwise = row.sides.some((side) => side.isSealed) ? NEEDS_IDENTITY : JUDGED;
  return after(run, asked.id, { isDone, key: asked.key, otherwise });
};

/** Undoing what is open already is done already. */
export const takeBack = async (run: ViewerRun, id: string, key: string): Promise<Judged> => {
  const row = await found(run, id);
  if (row.state === 'OPEN') return { row, problems: [] };
  const isDone = await undo(run, id, key, row.state);
  return after(run, id, { isDone, key, otherwise: NOT_UNDONE });
};
