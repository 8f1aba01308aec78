/** What an exhibit that is recorded by hand can be. */
export const EXHIBIT_KINDS: readonly string[] = [
  'DOCUMENT',
  'PHOTOGRAPH',
  'RECORDING',
  'OBJECT',
  'EXPERT_OPINION',
  'WIRETAP',
  'PHONE_EXTRACTION',
  'CALL_RECORDS',
  'BANK_STATEMENT',
  'BORDER_REGISTER',
  'GUEST_REGISTER',
  'OTHER',
];
