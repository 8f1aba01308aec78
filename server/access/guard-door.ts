import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { MOST_IDS, type AuditOutcome } from '../audit/line.ts';
import type { AuditTrail } from '../audit/trail.ts';
import { ViewerGone } from '../db/errors.ts';
import type { Run, ViewerRun } from '../db/run.ts';
import type { Viewer } from '../db/viewer.ts';
import { AS_OF_HEADER, momentOfDay } from './as-of.ts';
import { PERMISSIONS, mayDo, type Permission } from './permissions.ts';
import { Refusal, type RefusalCode } from './refusals.ts';

const STATUS: Record<RefusalCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  PURPOSE_REQUIRED: 403,
  NOT_FOUND: 404,
  CASE_CLOSED: 409,
  BAD_INPUT: 400,
  TOO_MANY: 413,
  DAMAGED: 500,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** A form of another site cannot send it, and a script of another site may not. */
const OWN_HEADER = 'apollo-require-preflight';

export type DoorParts = { run: Run; trail: AuditTrail; requestIdOf: (request: Request) => string };
export type AtDoor = { viewer: Viewer; run: ViewerRun };

export type DoorHandler = (
  request: Request,
  response: Response,
  at: AtDoor,
) => Promise<{
  ids: readonly string[];
  /** What leaves with the answer, where every piece has to be named in the trail: in as many lines as that takes. */
  given?: readonly string[];
  /** What was opened for the answer, of which each has a line of its own. */
  opened?: readonly string[];
  answer: () => void;
}>;

const viewerOf = (request: Request, requestId: string, action: Permission): Viewer => {
  const { signedIn } = request.session;
  if (!signedIn) throw new Refusal('UNAUTHENTICATED');
  if (!mayDo(signedIn.role, action)) throw new Refusal('FORBIDDEN');
  if (PERMISSIONS[action].needsPurpose && !signedIn.purpose) throw new Refusal('PURPOSE_REQUIRED');
  const { userId, role, purpose } = signedIn;
  return { kind: 'user', userId, role, purpose, requestId };
};

const inLines = (ids: readonly string[]): (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_line, at) =>
    ids.slice(at * MOST_IDS, (at + 1) * MOST_IDS),
  );

/**
 * What `guard` is for a field, for a door beside GraphQL: who may, what is recorded, and then the answer. A change is announced in the trail
 * before it is made. `answer` is called when the line is on disk.
 */
export const guardDoor = (
  { run, trail, requestIdOf }: DoorParts,
  { action, isChange, ids }: { action: Permission; isChange: boolean; ids: (request: Request) => string[] },
  handle: DoorHandler,
): RequestHandler => {
  const noted = (
    request: Request,
    outcome: AuditOutcome,
    about: readonly string[],
    {
      asOf,
      given = [],
      opened = [],
    }: {
      asOf?: string | undefined;
      given?: readonly string[] | undefined;
      opened?: readonly string[] | undefined;
    } = {},
  ) => {
    const { signedIn } = request.session;
    const [who, role, purpose] = [signedIn?.userId, signedIn?.role, signedIn?.purpose];
    return trail.append(
      [about, ...inLines(given), ...opened.map((id) => [id, ...about].slice(0, MOST_IDS))].map((ids) => ({
        who: who ?? null,
        role: role ?? null,
        purpose: purpose ?? null,
        action,
        outcome,
        ids,
        requestId: requestIdOf(request),
        ...(asOf === undefined ? {} : { asOf }),
      })),
    );
  };
  const guarded = async (request: Request, response: Response): Promise<void> => {
    try {
      const viewer = viewerOf(request, requestIdOf(request), action);
      if (isChange && request.get(OWN_HEADER) === undefined) throw new Refusal('BAD_INPUT');
      const [line] = isChange ? await noted(request, 'STARTED', ids(request)) : [];
      // A change is made now, also by a reader who looks at the past.
      const asOf = isChange ? undefined : momentOfDay(request.get(AS_OF_HEADER), new Date());
      const own = {
        ...viewer,
        ...(asOf === undefined ? {} : { asOf }),
        ...(line ? { auditHash: line.hash } : {}),
      };
      const bound: ViewerRun = (statement, params, options) => run(own, statement, params, options);
      const {
        ids: shown,
        given,
        opened,
        answer,
      } = await handle(request, response, { viewer: own, run: bound });
      await noted(request, 'DONE', shown, { asOf, given, opened });
      answer();
    } catch (error) {
      const refusal =
        error instanceof Refusal
          ? error
          : error instanceof ViewerGone
            ? new Refusal('UNAUTHENTICATED')
            : null;
      await noted(request, refusal ? 'REFUSED' : 'FAILED', ids(request));
      if (!refusal) throw error;
      response.status(STATUS[refusal.code]).json({ error: { code: refusal.code, message: refusal.message } });
    }
  };
  return (request: Request, response: Response, next: NextFunction) => {
    guarded(request, response).catch(next);
  };
};
