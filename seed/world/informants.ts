/** Informants speak in the source compartment, and only there can it be read who stands behind a report. */
export const INFORMANTS = [
  { informant: 'P058', report: 'RP-S1', case: 'i23-01' },
  { informant: 'P059', report: 'RP-F6', case: 'i23-01' },
] as const;
