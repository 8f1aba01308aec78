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
