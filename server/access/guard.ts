import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../graphql/context.ts';
import { DatabaseError, gaveUp, ViewerGone } from '../db/errors.ts';
import { isUlid } from './ulid.ts';
import { PERMISSIONS, mayDo, type Permission } from './permissions.ts';
import { Refusal } from './refusals.ts';

export type GuardRule<A, R> = {
  /** A line of the permission table. */
  action: Permission;
  /** Ids of what the answer shows or the change touches; `false`, in plain sight, for what shows nothing about anybody. */
  audit: false | ((result: R, args: A) => readonly string[]);
};

type Resolve<P, A, R> = (
  parent: P,
  args: A,
  context: RequestContext,
  info: GraphQLResolveInfo,
) => R | Promise<R>;

const GUARDED = Symbol('guarded');

/** Arguments that hold ids, by name. A malformed one is refused before anything is looked up, the same whether or not it exists. */
const ID_ARGUMENTS = new Set([
  'about',
  'barred',
  'caseId',
  'chargeId',
  'chartId',
  'dossierId',
  'ends',
  'expected',
  'factId',
  'fileId',
  'from',
  'hitId',
  'hypothesisId',
  'id',
  'known',
  'messageId',
  'naming',
  'noticeId',
  'ownerId',
  'personId',
  'searchId',
  'seen',
  'sharedIds',
  'soughtBy',
  'source',
  'sourceId',
  'tab',
  'target',
  'templateId',
  'to',
  'userId',
  'version',
  'victimId',
  'with',
]);

/** What the chart or the writer has already and what no path may cross is not what the request is about. */
const NOT_ASKED_ABOUT = new Set(['known', 'barred', 'seen']);

const checkIds = (args: object): string[] => {
  const ids: string[] = [];
  for (const [name, value] of Object.entries(args)) {
    if (!ID_ARGUMENTS.has(name) || value === null || value === undefined) continue;
    for (const id of [value].flat()) {
      if (typeof id !== 'string' || !isUlid(id)) throw new Refusal('BAD_INPUT', { argument: name });
      if (!NOT_ASKED_ABOUT.has(name)) ids.push(id);
    }
  }
  return ids;
};

const refused = (error: unknown): Refusal | null => {
  if (error instanceof Refusal) return error;
  if (error instanceof ViewerGone) return new Refusal('UNAUTHENTICATED');
  if (error instanceof DatabaseError && error.kind === 'UNAVAILABLE') return new Refusal('UNAVAILABLE');
  if (gaveUp(error)) return new Refusal('TOO_MANY');
  return null;
};

const checkMay = (context: RequestContext, action: Permission): void => {
  const { signedIn } = context;
  if (!signedIn) throw new Refusal('UNAUTHENTICATED');
  if (!mayDo(signedIn.role, action)) throw new Refusal('FORBIDDEN');
  if (PERMISSIONS[action].needsPurpose && !signedIn.purpose) throw new Refusal('PURPOSE_REQUIRED');
};

/** A change is announced in the trail before it is made; its hash goes into the transaction of the change. */
const announced = async (
  context: RequestContext,
  action: Permission,
  ids: readonly string[],
): Promise<RequestContext> => {
  const { userId, role, purpose } = context.viewer;
  const [line] = await context.trail.append([
    { who: userId, role, purpose, action, outcome: 'STARTED', ids, requestId: context.requestId },
  ]);
  // A change is made now, also by a reader who looks at the past.
  const { asOf: _past, ...now } = context.viewer;
  const viewer = { ...now, ...(line ? { auditHash: line.hash } : {}) };
  return {
    ...context,
    viewer,
    run: (statement, params, options) => context.door(viewer, statement, params, options),
  };
};

/** The case in which something new was to be recorded, where the arguments name one. */
const caseAsked = (args: object): string | null => {
  const all = [args, ...Object.values(args).filter((one) => typeof one === 'object' && one !== null)];
  const named = all.map((one: object) => ('caseId' in one ? one.caseId : null));
  return named.find((one): one is string => typeof one === 'string' && isUlid(one)) ?? null;
};

/** Whoever reads a case in which nothing new is recorded is told so, and what to do: to him it is neither hidden nor missing. */
const whyNot = async (refusal: Refusal, { run }: RequestContext, args: object): Promise<Refusal> => {
  const caseId = refusal.code === 'NOT_FOUND' ? caseAsked(args) : null;
  if (caseId === null) return refusal;
  const closed = await run('cases/closed', { caseId }).catch(() => []);
  return closed.length > 0 ? new Refusal('CASE_CLOSED') : refusal;
};

/**
 * The only way to give a field a resolver: who may, what is recorded, and then the answer.
 * Throws Refusal (UNAUTHENTICATED, FORBIDDEN, PURPOSE_REQUIRED, BAD_INPUT, NOT_FOUND …); every outcome is a line of the audit trail.
 */
export const guard = <P, A extends object, R>(
  rule: GuardRule<A, R>,
  resolve: Resolve<P, A, R>,
): Resolve<P, A, R> => {
  const guarded: Resolve<P, A, R> = async (parent, args, context, info) => {
    let asked: readonly string[] = [];
    const isChange = info.parentType.name === 'Mutation';
    try {
      checkMay(context, rule.action);
      asked = checkIds(args);
      const own = isChange ? await announced(context, rule.action, asked) : context;
      const result = await resolve(parent, args, own, info);
      if (rule.audit !== false)
        context.audit.note(info, { action: rule.action, outcome: 'DONE', ids: rule.audit(result, args) });
      return result;
    } catch (error) {
      const refusal = refused(error);
      context.audit.note(info, { action: rule.action, outcome: refusal ? 'REFUSED' : 'FAILED', ids: asked });
      if (!refusal) throw error;
      throw isChange ? await whyNot(refusal, context, args) : refusal;
    }
  };
  return Object.assign(guarded, { [GUARDED]: rule.action });
};

/** The line of the permission table that guards a resolver; undefined for one that nothing guards. */
export const guardOf = (resolver: unknown): Permission | undefined =>
  typeof resolver === 'function' ? (resolver as { [GUARDED]?: Permission })[GUARDED] : undefined;
