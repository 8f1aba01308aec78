import type { ViewerRun } from '../db/run.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { DossierKind } from '../graphql/types.generated.ts';
import { contentOf, type CaseContent } from './case-content.ts';
import { disclosed } from './for-defence.ts';
import { isForDefence } from './templates.ts';

/** Somebody who reads, from all compartments that he holds or within some of them. */
export type Who = Pick<RequestContext, 'door' | 'viewer'>;

export const runOf =
  ({ door, viewer }: Who): ViewerRun =>
  (statement, params, options) =>
    door(viewer, statement, params, options);

/** The same, looking at the present. */
export const atPresent = ({ door, viewer }: Who): Who => {
  const { asOf: _past, ...present } = viewer;
  return { door, viewer: present };
};

/** The same, looking at what was known at a moment. */
export const at = ({ door, viewer }: Who, asOf: string): Who => ({ door, viewer: { ...viewer, asOf } });

/** The same, with what lies in these compartments of his and no others. */
export const within = ({ door, viewer }: Who, scopes: readonly string[]): Who => {
  const held = viewer.within;
  return { door, viewer: { ...viewer, within: held ? scopes.filter((one) => held.includes(one)) : scopes } };
};

/** All of a case that a dossier of this kind may state to its reader. The only way by which dossiers read a case. */
export const readCase = async (
  who: Who,
  { kind, caseId }: { kind: DossierKind; caseId: string },
): Promise<CaseContent> => {
  if (!isForDefence(kind)) return contentOf(runOf(who), caseId);
  // Whoever composes it: as somebody who holds neither identities nor informants, nor what belongs to other cases.
  return disclosed(await contentOf(runOf(within(who, [`case:${caseId}`])), caseId));
};
