import type { GraphQLResolveInfo } from 'graphql';
import type { AuditEntry, AuditOutcome } from './line.ts';

type Noted = { action: string; outcome: AuditOutcome; ids: Set<string> };

/** Gathers what a request has shown: one line for each of its root fields, with the ids of everything under it. */
export type RequestAudit = {
  note(
    info: GraphQLResolveInfo,
    noted: { action: string; outcome: AuditOutcome; ids: readonly string[] },
  ): void;
  /** The lines that still have to be written before the answer may leave. */
  entries(): AuditEntry[];
};

const WEIGHT: Record<AuditOutcome, number> = { DONE: 0, STARTED: 0, REFUSED: 1, FAILED: 2 };

const rootKeyOf = (info: GraphQLResolveInfo): string => {
  let path = info.path;
  while (path.prev) path = path.prev;
  return String(path.key);
};

export const createRequestAudit = (
  author: Pick<AuditEntry, 'who' | 'role' | 'purpose' | 'requestId' | 'asOf'>,
): RequestAudit => {
  const roots = new Map<string, Noted>();
  return {
    note(info, { action, outcome, ids }) {
      const key = rootKeyOf(info);
      const noted = roots.get(key);
      if (!noted) {
        roots.set(key, { action, outcome, ids: new Set(ids) });
        return;
      }
      if (!info.path.prev) noted.action = action;
      if (WEIGHT[outcome] > WEIGHT[noted.outcome]) noted.outcome = outcome;
      for (const id of ids) noted.ids.add(id);
    },
    entries: () =>
      [...roots.values()].map(({ action, outcome, ids }) => ({ ...author, action, outcome, ids: [...ids] })),
  };
};
