import { Refusal } from '../access/refusals.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { NoticeFileRow } from './board.queries.ts';

/** What stands behind a notice or a search. Throws NOT_FOUND for one that the reader may not see. */
export const noticeFileOf = async (
  { loaders }: Pick<RequestContext, 'loaders'>,
  { id }: { id: string },
): Promise<NoticeFileRow> => {
  const file = await loaders.noticeFiles.load(id);
  if (!file) throw new Refusal('NOT_FOUND');
  return file;
};
