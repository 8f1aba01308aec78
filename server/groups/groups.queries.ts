import type { ViewerRun } from '../db/run.ts';
import type { Group, GroupMember } from '../graphql/types.generated.ts';

/** A group as its best record describes it; countries and people by code or id alone. */
export type GroupRow = Pick<Group, 'id' | 'title' | 'form' | 'activeFrom' | 'dismantledOn'> & {
  countries: { code: string }[];
  members: (Omit<GroupMember, 'person'> & { person: { id: string } })[];
};

/** Ids of the groups that the reader may see, by title. */
export const groupIds = async (run: ViewerRun): Promise<string[]> =>
  (await run<{ id: string }>('groups/ids')).map(({ id }) => id);

/** The groups among `ids` that the reader may see, in no order. */
export const groupsByIds = (run: ViewerRun, ids: readonly string[]): Promise<GroupRow[]> =>
  run<GroupRow>('groups/by-ids', { ids });
