import type { ViewerRun } from '../db/run.ts';
import type { AuditLine } from '../graphql/types.generated.ts';

/** Lines before a position, newest first. */
export const auditLines = (run: ViewerRun, first: number, before: number | null): Promise<AuditLine[]> =>
  run<AuditLine>('audit/lines', { first, before });
