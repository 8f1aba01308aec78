import { mayDo } from '../access/permissions.ts';
import { Refusal } from '../access/refusals.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { HitReason, Problem } from '../graphql/types.generated.ts';
import { pairIdOf } from '../matches/pair-id.ts';
import { wordsProblems } from '../notices/notice-problems.ts';
import {
  asidesOf,
  boardSides,
  hitsOf,
  ownSides,
  type AsideRow,
  type BoardSide,
  type HitRow,
  type OwnSide,
} from './hits.queries.ts';

/** The compartment of the board of the unit. */
const BOARD = 'notices';

/** A hit as the reader's side knows it. What he is told of it comes from `own` and `aside`, which are read as far as he sees. */
type ToldHit = {
  row: HitRow;
  pairKey: string;
  own: OwnSide | null;
  aside: AsideRow | null;
  /** Ids of all that his side has said of it. */
  asides: string[];
};

/** By which a side remembers two people, without an id of the other's. */
const pairKeyOf = ({ id, personId, otherId }: HitRow): string =>
  personId === null || otherId === null ? id : pairIdOf('hit', personId, otherId);

/** On the board nobody is described: what the reader is told of is the notice. */
const ofBoard = ({ personId, ...seen }: BoardSide): OwnSide => ({
  ...seen,
  recordId: personId,
  scope: BOARD,
  names: [],
  birthText: null,
  citizenship: null,
  identifiers: [],
});

/** His record where he sees it; else, on the board, what seeks the person. */
const ownSideOf = (
  { sideId, scope, personId }: HitRow,
  sides: readonly OwnSide[],
  boards: readonly BoardSide[],
): OwnSide | null => {
  const board = scope === BOARD ? boards.find((one) => one.personId === personId) : undefined;
  return sides.find(({ recordId }) => recordId === sideId) ?? (board ? ofBoard(board) : null);
};

/** On the board two people are one hit: how often the person is described in compartments that the reader does not hold, he is not told. */
const withoutEchoes = (rows: readonly HitRow[]): HitRow[] =>
  rows.filter(
    (row, at) =>
      row.scope !== BOARD ||
      !rows.some(
        (other, place) =>
          place !== at &&
          other.kind === 'PERSON' &&
          other.personId === row.personId &&
          other.otherId === row.otherId &&
          (other.scope !== BOARD || place < at),
      ),
  );

/** The hits of the reader, or one of them, with his own side of each. */
export const readHits = async ({ run }: RequestContext, hitId: string | null = null): Promise<ToldHit[]> => {
  const rows = withoutEchoes(await hitsOf(run, hitId));
  if (rows.length === 0) return [];
  const people = rows.filter(({ kind }) => kind === 'PERSON');
  const sought = people.filter(({ scope }) => scope === BOARD);
  const [sides, boards, said] = await Promise.all([
    ownSides(run, [...new Set(people.flatMap(({ sideId }) => sideId ?? []))]),
    sought.length === 0
      ? []
      : boardSides(run, [...new Set(sought.flatMap(({ personId }) => personId ?? []))]),
    asidesOf(
      run,
      people.map(({ id }) => id),
      people.map((row) => pairKeyOf(row)),
    ),
  ]);
  return rows.map((row) => {
    const pairKey = pairKeyOf(row);
    const own = said.filter(
      (one) => one.scope === row.scope && (one.hitId === row.id || one.pairKey === pairKey),
    );
    return {
      row,
      pairKey,
      own: row.kind === 'PERSON' ? ownSideOf(row, sides, boards) : null,
      aside: own.at(-1) ?? null,
      asides: own.map(({ id }) => id),
    };
  });
};

const reasonsOf = ({ names, birthText, citizenship, identifiers }: OwnSide): HitReason[] => [
  ...names.map((value) => ({ part: 'NAME' as const, value })),
  ...(birthText === null ? [] : [{ part: 'BIRTH' as const, value: birthText }]),
  ...(citizenship === null ? [] : [{ part: 'CITIZENSHIP' as const, value: citizenship }]),
  ...identifiers.map((value) => ({ part: 'NUMBER' as const, value })),
];

const mayDecide = ({ row, own }: ToldHit, { viewer }: RequestContext): boolean =>
  row.kind === 'PERSON' &&
  (own?.mayEdit ?? false) &&
  viewer.asOf === undefined &&
  viewer.role !== null &&
  mayDo(viewer.role, 'match:decide');

/** As the contract has them: nothing of the other side but a body and a contact. */
export const shownHits = async (hits: readonly ToldHit[], context: RequestContext) => {
  const noticeIds = [...new Set(hits.flatMap(({ own }) => own?.noticeIds ?? []))];
  const notices = await context.loaders.notices.loadMany(noticeIds);
  const noticeOf = new Map(noticeIds.map((id, at) => [id, notices[at]]));
  return hits.map((hit) => {
    const { id, kind, personId, thingId, unit, contact, at } = hit.row;
    return {
      id,
      kind,
      person: personId === null ? null : { id: personId },
      thing: thingId === null ? null : { id: thingId },
      reasons: hit.own ? reasonsOf(hit.own) : [],
      isSought: hit.own?.isSought ?? false,
      notices: (hit.own?.noticeIds ?? []).flatMap((noticeId) => {
        const notice = noticeOf.get(noticeId);
        if (notice instanceof Error) throw notice;
        return notice ?? [];
      }),
      aside: hit.aside && { reason: hit.aside.reason, by: hit.aside.by, at: hit.aside.at },
      mayDecide: mayDecide(hit, context),
      unit,
      contact,
      at,
    };
  });
};

/** Throws NOT_FOUND unless it is a hit of the reader of which he may say something. */
export const hitToDecide = async (context: RequestContext, id: string): Promise<ToldHit> => {
  const hit = (await readHits(context, id)).find(({ row }) => row.id === id);
  if (!hit || !mayDecide(hit, context)) throw new Refusal('NOT_FOUND');
  return hit;
};

export const hitAnswer = async (hit: ToldHit, problems: readonly Problem[], context: RequestContext) => {
  const [shown] = await shownHits([hit], context);
  if (!shown) throw new Refusal('NOT_FOUND');
  return { hit: shown, problems: [...problems] };
};

/** What is wrong with the words of whoever sets a hit aside. */
export const reasonProblems = (reason: string): Problem[] => wordsProblems('reason', reason);
