import type { approvalsAz } from './messages.az.ts';

export const approvalsEn: Record<keyof typeof approvalsAz, string> = {
  'approvals.title': 'Waiting for your approval',
  'approvals.version': '{title}, version {number}',
  'approvals.charge': 'Charge, article {article}',
  'approvals.asked': 'asked for by {name}, {moment}',
};
