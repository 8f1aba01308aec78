import { Router, json, type Request, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { z } from 'zod';
import type { AuditTrail } from '../audit/trail.ts';
import type { Run } from '../db/run.ts';
import { systemViewer, type Role } from '../db/viewer.ts';
import { isPassword } from './password.ts';
import { textOfRefusal } from './refusals.ts';

const credentials = z.strictObject({
  username: z.string().min(1).max(100),
  password: z.string().min(1).max(200),
});

/** One answer for an unknown user, a wrong password and a locked account. */
const SIGN_IN_FAILED = {
  error: {
    code: 'SIGN_IN_FAILED',
    message: 'The user name or the password is wrong, or the account is locked.',
  },
};
const badInput = { error: { code: 'BAD_INPUT', message: textOfRefusal('BAD_INPUT') } };

type AccountRow = { userId: string; passwordHash: string; role: Role; isOpen: boolean };

const begin = (request: Request, userId: string): Promise<void> =>
  new Promise((done, failed) => {
    request.session.regenerate((error: unknown) => {
      if (error) return failed(error instanceof Error ? error : new Error('no session', { cause: error }));
      request.session.userId = userId;
      return request.session.save((problem: unknown) =>
        problem ? failed(new Error('no session', { cause: problem })) : done(),
      );
    });
  });

const end = (request: Request): Promise<void> =>
  new Promise((done, failed) => {
    request.session.destroy((error: unknown) =>
      error ? failed(new Error('no session', { cause: error })) : done(),
    );
  });

/** Codes, not names: user names are ASCII. */
const folded = (username: string): string => username.trim().toLocaleLowerCase('en');

/** POST /sign-in and /sign-out. The audit line is on disk before the session exists. */
export const signInRoutes = ({
  run,
  trail,
  requestIdOf,
}: {
  run: Run;
  trail: AuditTrail;
  requestIdOf: (request: Request) => string;
}): Router => {
  const router = Router();
  const limit = rateLimit({
    windowMs: 60_000,
    limit: 30,
    // Who guesses fails. A unit behind one address that comes to work at nine does not.
    skipSuccessfulRequests: true,
    standardHeaders: true,
    legacyHeaders: false,
    message: { error: { code: 'TOO_MANY', message: textOfRefusal('TOO_MANY') } },
  });

  const audited = (
    request: Request,
    action: string,
    outcome: 'DONE' | 'REFUSED',
    account: { userId: string; role: Role } | null,
  ) =>
    trail.append([
      {
        who: account?.userId ?? null,
        role: account?.role ?? null,
        purpose: null,
        action,
        outcome,
        ids: account ? [account.userId] : [],
        requestId: requestIdOf(request),
      },
    ]);

  router.post('/sign-in', limit, json({ limit: '2kb' }), async (request: Request, response: Response) => {
    const read = credentials.safeParse(request.body);
    if (!read.success) {
      response.status(400).json(badInput);
      return;
    }
    const viewer = systemViewer('sign-in');
    const username = folded(read.data.username);
    const [account] = await run<AccountRow>(viewer, 'access/account-for-sign-in', { username });
    const isRight = await isPassword(account?.passwordHash ?? null, read.data.password);
    await run(viewer, 'access/note-sign-in', { username, isRight });
    if (!account || !isRight || !account.isOpen) {
      await audited(request, 'session:begin', 'REFUSED', account ?? null);
      response.status(401).json(SIGN_IN_FAILED);
      return;
    }
    await audited(request, 'session:begin', 'DONE', account);
    await begin(request, account.userId);
    response.status(204).end();
  });

  router.post('/sign-out', async (request: Request, response: Response) => {
    const { signedIn } = request.session;
    if (signedIn) await audited(request, 'session:end', 'DONE', signedIn);
    await end(request);
    response.clearCookie('alaqa.session').status(204).end();
  });
  return router;
};
