export const approvalsAz = {
  'approvals.title': 'Təsdiqinizi gözləyir',
  'approvals.version': '{title}, versiya {number}',
  'approvals.charge': 'İttiham, maddə {article}',
  'approvals.asked': '{name} istəyib, {moment}',
} as const;
