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

export const RECORD_GONE = problem(
  'Bu qeyd bu arada geri götürülüb. Səhifəni yeniləyin.',
  'This record was withdrawn meanwhile. Load the page anew.',
);

export const NO_COUNTRY: Problem = {
  field: 'citizenship',
  text: { az: 'Ölkəni siyahıdan seçin.', en: 'Choose a country from the list.' },
};
