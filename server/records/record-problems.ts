import type { Problem } from '../graphql/types.generated.ts';

const problem = (az: string, en: string): Problem => ({ field: null, text: { az, en } });

export const RESTING = problem(
  'Bu elementə işin başqa faktları söykənir. Əvvəlcə onlar geri götürülməlidir.',
  'Other facts of the case rest on this element. They must be withdrawn first.',
);

export const DECIDED = problem(
  'Kimsə bu qeydi başqa qeydlə eyni şəxs saymağa qərar verib. Əvvəlcə o qərar geri qaytarılmalıdır.',
  'Somebody has judged this record to be of a person that others describe. That decision must be undone first.',
);
