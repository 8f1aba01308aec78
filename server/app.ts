import { randomBytes } from 'node:crypto';
import { expressMiddleware } from '@as-integrations/express5';
import type { ApolloServer } from '@apollo/server';
import compression from 'compression';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import session from 'express-session';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { textOfRefusal } from './access/refusals.ts';
import { GraphSessionStore } from './access/sessions.ts';
import { signInRoutes } from './access/sign-in.ts';
import { newUlid } from './access/ulid.ts';
import { createRequestAudit } from './audit/request-audit.ts';
import type { AuditTrail } from './audit/trail.ts';
import type { Database } from './db/database.ts';
import { AS_OF_HEADER, momentOfDay } from './access/as-of.ts';
import { createLoaders } from './elements/loaders.ts';
import type { Viewer } from './db/viewer.ts';
import type { ViewerRun } from './db/run.ts';
import { exportDoors } from './exports/doors.ts';
import type { RequestContext } from './graphql/context.ts';
import type { ImportDesk } from './imports/desk.ts';
import { chartDoors } from './charts/doors.ts';
import type { Signer } from './dossiers/bundle/signer.ts';
import { dossierDoors } from './dossiers/doors.ts';
import { fileDoors } from './files/doors.ts';
import type { FileStore } from './files/file-store.ts';
import { questionDoors } from './reports/question-doors.ts';
import { reportDoors } from './reports/doors.ts';
import { versionDoors } from './dossiers/version-doors.ts';
import { importDoors } from './imports/doors.ts';
import { webPage } from './web-page.ts';

const WORKING_DAY_MS = 10 * 60 * 60 * 1000;

export type AppParts = {
  database: Database;
  trail: AuditTrail;
  apollo: ApolloServer<RequestContext>;
  imports: ImportDesk;
  /** The files of exhibits, apart from what was imported. */
  exhibitFiles: FileStore;
  /** Signs the bundles that leave. */
  signer: Signer;
  log: Logger;
  sessionSecret: string;
  isSecure: boolean;
  isDemo: boolean;
  /** Folder of the built web page; null to serve the API alone. */
  webFolder: string | null;
};

const requestIds = new WeakMap<Request, string>();
const requestIdOf = (request: Request): string => {
  const id = requestIds.get(request) ?? newUlid();
  requestIds.set(request, id);
  return id;
};

const nonces = new WeakMap<object, string>();
const nonceOf = (response: object): string => {
  const nonce = nonces.get(response) ?? randomBytes(16).toString('base64');
  nonces.set(response, nonce);
  return nonce;
};

const contextOf =
  ({ database, trail, imports, signer, isDemo }: AppParts) =>
  async ({ req }: { req: Request }): Promise<RequestContext> => {
    const requestId = requestIdOf(req);
    const signedIn = req.session.signedIn ?? null;
    const asOf = momentOfDay(req.get(AS_OF_HEADER), new Date());
    const viewer: Viewer = {
      kind: 'user',
      userId: signedIn?.userId ?? null,
      role: signedIn?.role ?? null,
      purpose: signedIn?.purpose ?? null,
      requestId,
      ...(asOf === undefined ? {} : { asOf }),
    };
    const { userId: who, role, purpose } = viewer;
    const run: ViewerRun = (statement, params, options) => database.run(viewer, statement, params, options);
    return {
      requestId,
      signedIn,
      viewer,
      run,
      loaders: createLoaders(run),
      door: database.run,
      trail,
      audit: createRequestAudit({ who, role, purpose, requestId, ...(asOf === undefined ? {} : { asOf }) }),
      imports,
      signer,
      isDemo,
    };
  };

const failure =
  (log: Logger) =>
  (error: unknown, _request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status: unknown = error instanceof Error && 'status' in error ? error.status : undefined;
    if (typeof status === 'number' && status >= 400 && status < 500) {
      response.status(status).json({ error: { code: 'BAD_INPUT', message: textOfRefusal('BAD_INPUT') } });
      return;
    }
    log.error({ err: error }, 'a request failed');
    response.status(503).json({ error: { code: 'UNAVAILABLE', message: textOfRefusal('UNAVAILABLE') } });
  };

/** Everything between the socket and the graph, in the order that a request meets it. */
export const createApp = (parts: AppParts): Express => {
  const { database, trail, apollo, log } = parts;
  const app = express();
  app.disable('x-powered-by');
  if (parts.isSecure) app.set('trust proxy', 1);

  app.get('/livez', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.get('/readyz', async (_request, response) => {
    try {
      await database.ping();
      response.json({ status: 'ok' });
    } catch {
      response.status(503).json({ status: 'the database does not answer' });
    }
  });

  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          workerSrc: ["'self'"],
          styleSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
          styleSrcAttr: ["'unsafe-inline'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          mediaSrc: ['blob:'],
          fontSrc: ["'self'"],
          connectSrc: ["'self'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      strictTransportSecurity: parts.isSecure,
    }),
  );
  app.use(compression());
  const signedSession = session({
    name: 'alaqa.session',
    secret: parts.sessionSecret,
    store: new GraphSessionStore(database.run),
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: 'strict', secure: parts.isSecure, maxAge: WORKING_DAY_MS },
  });
  const doors = { run: database.run, trail, requestIdOf };
  app.use(
    '/api',
    signedSession,
    signInRoutes(doors),
    importDoors(doors, parts.imports),
    fileDoors(doors, parts.exhibitFiles, parts.imports.reader),
    chartDoors(doors),
    exportDoors(doors),
    reportDoors(doors),
    questionDoors(doors),
    dossierDoors(doors),
    versionDoors(doors, parts),
  );
  app.use(
    '/graphql',
    signedSession,
    express.json({ limit: '200kb' }),
    expressMiddleware(apollo, { context: contextOf(parts) }),
  );
  if (parts.webFolder !== null) app.use(webPage(parts.webFolder, nonceOf));
  app.use(failure(log));
  return app;
};
