import type { Run, ViewerRun } from '../db/run.ts';
import type { Viewer } from '../db/viewer.ts';
import type { AuditTrail } from '../audit/trail.ts';
import type { RequestAudit } from '../audit/request-audit.ts';
import type { SignedIn } from '../access/sessions.ts';
import type { Signer } from '../dossiers/bundle/signer.ts';
import type { ImportDesk } from '../imports/desk.ts';
import type { Loaders } from '../elements/loaders.ts';

/** What a resolver has at hand. It is made anew for every request. */
export type RequestContext = {
  requestId: string;
  /** The account and working session. Null when nobody is signed in: `guard` refuses before a resolver sees it. */
  signedIn: SignedIn | null;
  viewer: Viewer;
  run: ViewerRun;
  /** The door itself, for `guard` to bind a viewer whose change is announced. */
  door: Run;
  loaders: Loaders;
  trail: AuditTrail;
  audit: RequestAudit;
  imports: ImportDesk;
  /** Whose signature stands under bundles. */
  signer: Signer;
  isDemo: boolean;
};
