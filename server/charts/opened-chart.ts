import type { RequestContext } from '../graphql/context.ts';
import { createLoaders } from '../elements/loaders.ts';
import { draw } from '../network/drawing.ts';
import { successorsOf } from '../matches/successors.ts';
import { asKnownAt, presently } from '../network/moments.ts';
import type { NetworkColumns } from '../network/network-columns.ts';
import { emptyPicture } from '../network/picture.ts';
import { visibleElements } from '../network/network.queries.ts';
import { elementsIn, readDocument, visiblePart, type ChartDocument } from './chart-document.ts';
import { withJoins } from './joined-chart.ts';
import { drawSuperseded, lineNamesIn } from './superseded.ts';

type Context = Pick<RequestContext, 'run' | 'loaders' | 'door' | 'viewer'>;

/** The same reader, with his rights of now, looking at the graph as it was known at that moment. */
export const asOf = ({ door, viewer }: Context, moment: string): Context => {
  const run = asKnownAt({ door, viewer }, moment);
  return { run, loaders: createLoaders(run), door, viewer: { ...viewer, asOf: moment } };
};

export const keptDocument = (text: string): ChartDocument => {
  const document = readDocument(text);
  if (!document) throw new Error('a kept chart is not one');
  return document;
};

const idsOf = async ({ run }: Context, ids: readonly string[]): Promise<Set<string>> =>
  new Set((await visibleElements(run, ids)).map(({ id }) => id));

/**
 * A kept chart with whoever was joined since under the id of whom he was joined with, and what of it the reader sees. A join moves what is known of
 * a person for all of time, so it is looked up as of now, whatever day is looked at.
 */
export const standing = async (
  context: Context,
  text: string,
): Promise<{ document: ChartDocument; seen: Set<string> }> => {
  const kept = keptDocument(text);
  const ids = elementsIn(kept);
  const seen = await idsOf(context, ids);
  const missing = ids.filter((id) => !seen.has(id));
  const successors =
    missing.length > 0 ? await successorsOf(presently(context), missing) : new Map<string, string>();
  if (successors.size === 0) return { document: kept, seen };
  const document = withJoins(kept, successors);
  return { document, seen: await idsOf(context, elementsIn(document)) };
};

export type Opened = { document: string; network: NetworkColumns; superseded: NetworkColumns };

/**
 * A chart for a reader, cut down to what he sees. An element that was no longer a fact when it was saved is not there either; one that ceased to be
 * one since is drawn as it was known then, apart, and so is a link; of what was never saved (`savedAt` null) nothing is.
 */
export const opened = async (context: Context, text: string, savedAt: string | null): Promise<Opened> => {
  const { document, seen: now } = await standing(context, text);
  const ids = elementsIn(document);
  const then = savedAt === null ? context : asOf(context, savedAt);
  // Who looks at the past sees what was known then, and nothing of what came to be no fact later.
  const isPresent = savedAt !== null && context.viewer.asOf === undefined;
  const missing = isPresent ? ids.filter((id) => !now.has(id)) : [];
  const past = missing.length > 0 ? await idsOf(then, missing) : new Set<string>();
  const there = ids.filter((id) => now.has(id));
  const network = await draw(context, { fresh: there });
  const superseded = isPresent
    ? await drawSuperseded(then, { gone: [...past], there, now: network })
    : emptyPicture();
  const lines = new Set([...lineNamesIn(network), ...lineNamesIn(superseded)]);
  const seen = { elements: new Set([...now, ...past]), lines };
  return { document: JSON.stringify(visiblePart(document, seen)), network, superseded };
};
