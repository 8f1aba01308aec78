import { Refusal } from '../access/refusals.ts';
import type { ViewerRun } from '../db/run.ts';
import { searchesByIds, versionAfter } from '../domestic-searches/domestic-searches.queries.ts';
import { noticesByIds } from './notices.queries.ts';

/** By what a person is sought: a notice, or the version of a domestic search that stands. */
export type Sought = {
  id: string;
  person: { id: string };
  /** The first day on which the person may have been born. Null when it is not known. */
  bornFrom: string | null;
  mayEdit: boolean;
};

/** The notice, or the domestic search by the id of any of its versions; null for one that the reader may not see. */
export const soughtBy = async (run: ViewerRun, id: string): Promise<Sought | null> => {
  const [notice] = await noticesByIds(run, [id]);
  if (notice) return notice;
  const search = (await searchesByIds(run, [id]))[0] ?? (await versionAfter(run, id));
  return search && { ...search, person: { id: search.personId } };
};

/** Throws NOT_FOUND unless there is such a notice or search and the reader writes where it lies. */
export const writtenSought = async (run: ViewerRun, id: string): Promise<Sought> => {
  const sought = await soughtBy(run, id);
  if (!sought?.mayEdit) throw new Refusal('NOT_FOUND');
  return sought;
};
