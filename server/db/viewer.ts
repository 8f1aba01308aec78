export const ROLES = [
  'ANALYST',
  'INVESTIGATOR',
  'PROSECUTOR',
  'LIAISON',
  'SUPERVISOR',
  'CENTRE',
  'AUDITOR',
  'ADMINISTRATOR',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * On whose behalf a statement runs. A `user` sees what the database says at that moment; the `operator` at the command line and
 * the `system` itself hold no compartment: they reach statements that are unscoped by their header, and reference data.
 */
export type Viewer = {
  kind: 'user' | 'operator' | 'system';
  userId: string | null;
  role: Role | null;
  purpose: string | null;
  requestId: string;
  /** UTC moment; the graph is read as it was known then. Absent: now. */
  asOf?: string;
  /** The only compartments of his from which anything is read for him. Absent: all that he holds. */
  within?: readonly string[];
  /** Hash of the audit line that is already on disk. No change is made on a person's behalf without it. */
  auditHash?: string;
};

export const systemViewer = (task: string): Viewer => ({
  kind: 'system',
  userId: null,
  role: null,
  purpose: null,
  requestId: `system:${task}`,
});
