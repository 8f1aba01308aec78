import type { AuditTrailQuery } from '../api/operations.generated.ts';
import { searchable } from '../i18n/letters.ts';

export type AuditRow = AuditTrailQuery['auditLines']['lines'][number];
type AuditFilter = { text: string; outcome: string | null };

export const NO_AUDIT_FILTER: AuditFilter = { text: '', outcome: null };

/** Every word must stand somewhere in the line: user, action, purpose, request or an id. */
export const filteredLines = (lines: readonly AuditRow[], { text, outcome }: AuditFilter): AuditRow[] => {
  const words = searchable(text).split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    if (outcome !== null && line.outcome !== outcome) return false;
    const all = [line.username, line.who, line.action, line.purpose, line.requestId, ...line.ids];
    const haystack = searchable(all.filter((part) => part !== null).join(' '));
    return words.every((word) => haystack.includes(word));
  });
};
