/** As what somebody states something. */
export const STATED_AS: readonly string[] = ['WITNESS', 'VICTIM', 'SUSPECT'];

/** What sort of source an information report has. */
export const REPORT_SOURCES: readonly string[] = [
  'HUMINT',
  'TECHNICAL',
  'OPEN',
  'OFFICIAL',
  'FOREIGN',
  'VICTIM_STATEMENT',
];
