import type { ViewerRun } from '../db/run.ts';
import type { AskedThing, Hit, Inquiry, MyInquiry } from '../graphql/types.generated.ts';

const MOST = 200;

type HitRow = Omit<Hit, 'person' | 'thing'> & { personId: string | null; thingId: string | null };

/** What the reader's own records meet elsewhere; nothing of the other side but a body and a contact. */
export const hitsOf = (run: ViewerRun): Promise<HitRow[]> => run<HitRow>('hits/of-reader', { most: MOST });

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
