import type { DossierRow } from './dossiers.queries.ts';

/** A dossier as the lists show it. */
export const shownDossier = ({ caseId, byAz, byEn, ...row }: DossierRow) => ({
  id: row.id,
  case: { id: caseId },
  kind: row.kind,
  language: row.language,
  title: row.title,
  revision: row.revision,
  savedAt: row.savedAt,
  savedBy: { az: byAz, en: byEn },
  mayEdit: row.mayEdit,
});
