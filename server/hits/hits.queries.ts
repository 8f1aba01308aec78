import type { ViewerRun } from '../db/run.ts';
import type { AskedThing, Hit, HitAside, Inquiry, MyInquiry } from '../graphql/types.generated.ts';

const MOST = 200;

export type HitRow = Pick<Hit, 'id' | 'kind' | 'unit' | 'contact' | 'at'> & {
  personId: string | null;
  thingId: string | null;
  /** The reader's own record, or on the board what seeks the person there, and the compartment in which it lies. */
  sideId: string | null;
  scope: string;
  /** The person of the other side: only for the key of the pair, and shown to nobody. */
  otherId: string | null;
};

export type OwnSide = {
  recordId: string;
  scope: string;
  names: string[];
  birthText: string | null;
  citizenship: string | null;
  identifiers: string[];
  isSought: boolean;
  noticeIds: string[];
  mayEdit: boolean;
};

/** The reader's own records as far as he sees them himself, in no order. */
export const ownSides = (run: ViewerRun, ids: readonly string[]): Promise<OwnSide[]> =>
  run<OwnSide>('hits/own-sides', { ids });

export type AsideRow = HitAside & { id: string; hitId: string; pairKey: string; scope: string };

/** What the reader's own side has said of those hits or pairs, the earliest first. */
export const asidesOf = (
  run: ViewerRun,
  ids: readonly string[],
  keys: readonly string[],
): Promise<AsideRow[]> => run<AsideRow>('hits/asides', { ids, keys });

export type NewAside = { id: string; hitId: string; pairKey: string; sideId: string; reason: string };

/** False when the side has said so already, or the reader does not write where his record lies. */
export const setAside = async (run: ViewerRun, aside: NewAside): Promise<boolean> => {
  const record = async () => (await run('hits/set-aside', aside)).length > 0;
  // The first may have looked as of a moment before the one at which another recorded; the second looks later.
  return (await record()) || (await record());
};

export const restore = async (run: ViewerRun, ids: readonly string[]): Promise<void> => {
  await run('hits/restore', { ids });
};

export type BoardSide = Pick<OwnSide, 'isSought' | 'noticeIds' | 'mayEdit'> & { personId: string };

/** Whom the board seeks, as far as the reader sees it, in no order. */
export const boardSides = (run: ViewerRun, ids: readonly string[]): Promise<BoardSide[]> =>
  run<BoardSide>('hits/board-sides', { ids });

/** What the reader's side meets elsewhere, or one of them, however many there are; nothing of the other side but a body and a contact. */
export const hitsOf = (run: ViewerRun, hitId: string | null): Promise<HitRow[]> =>
  run<HitRow>('hits/of-reader', { most: MOST, hitId });

export const inquiriesTo = (run: ViewerRun): Promise<Inquiry[]> =>
  run<Inquiry>('hits/inquiries', { most: MOST });

export const inquiriesOf = (run: ViewerRun): Promise<MyInquiry[]> =>
  run<MyInquiry>('hits/my-inquiries', { most: MOST });

export type Question = { id: string; kind: AskedThing; value: string; keys: string[]; why: string };

/** Notes the question. Nothing is looked up, so the answer and its time tell nothing. */
export const ask = async (run: ViewerRun, question: Question): Promise<void> => {
  await run('hits/ask', question);
};

/** False when there is no such question to this owner. */
export const answer = async (run: ViewerRun, id: string, isAgreed: boolean): Promise<boolean> =>
  (await run('hits/answer', { id, isAgreed })).length > 0;
