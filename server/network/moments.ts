import type { ViewerRun } from '../db/run.ts';
import type { RequestContext } from '../graphql/context.ts';

type Reader = Pick<RequestContext, 'door' | 'viewer'>;

/** The same reader looking at the present: kept work is there for whoever looks at the past through it. */
export const presently = ({ door, viewer }: Reader): ViewerRun => {
  const { asOf: _past, ...now } = viewer;
  return (statement, params, options) => door(now, statement, params, options);
};

/** The same reader, with his rights of now, looking at the graph as it was known at that moment. */
export const asKnownAt = ({ door, viewer }: Reader, moment: string): ViewerRun => {
  const then = { ...viewer, asOf: moment };
  return (statement, params, options) => door(then, statement, params, options);
};

/** The last moment before. */
export const momentBefore = (moment: string): string =>
  new Date(new Date(moment).getTime() - 1).toISOString();

const MOST_VERSIONS = 50;

type Version = {
  recordedAt: string;
  earlierIds: readonly string[];
  /** Until when the version before it stood, where nothing stood in between. */
  resumedFrom?: string | null;
};

/** What was said before `current`, the latest first: each version as it was known the moment before the one that took its place was recorded. */
export const versionsBefore = async <V extends Version>(
  reader: Reader,
  current: Version,
  versionOf: (run: ViewerRun, id: string) => Promise<readonly V[]>,
): Promise<V[]> => {
  const versions: V[] = [];
  let later: Version = current;
  for (const id of current.earlierIds.toReversed().slice(0, MOST_VERSIONS)) {
    const moment = momentBefore(later.resumedFrom ?? later.recordedAt);
    const [earlier] = await versionOf(asKnownAt(reader, moment), id);
    if (!earlier) break;
    versions.push(earlier);
    later = earlier;
  }
  return versions;
};
