import type { ViewerRun } from '../db/run.ts';
import type { DossierKind, DossierLanguage, LocalizedText } from '../graphql/types.generated.ts';

export type DossierRow = {
  id: string;
  caseId: string;
  kind: DossierKind;
  language: DossierLanguage;
  title: string;
  revision: number;
  savedAt: string;
  byAz: string;
  byEn: string;
  mayEdit: boolean;
};

const some = async (rows: Promise<readonly unknown[]>): Promise<boolean> => (await rows).length > 0;

export const dossiersOf = (run: ViewerRun, caseId: string, isPutAway: boolean): Promise<DossierRow[]> =>
  run<DossierRow>('dossiers/dossiers', { caseId, isPutAway });

export type KeptDossier = DossierRow & { document: string };

export const dossierById = async (run: ViewerRun, id: string): Promise<KeptDossier | null> =>
  (await run<KeptDossier>('dossiers/dossier', { id }))[0] ?? null;

export type NewDossier = Pick<DossierRow, 'id' | 'caseId' | 'kind' | 'language' | 'title'> & {
  document: string;
};

export const addDossier = (run: ViewerRun, dossier: NewDossier): Promise<boolean> =>
  some(run('dossiers/add', dossier));

export const renameDossier = (run: ViewerRun, id: string, title: string): Promise<boolean> =>
  some(run('dossiers/rename', { id, title }));

export const withdrawDossier = (run: ViewerRun, id: string): Promise<boolean> =>
  some(run('dossiers/withdraw', { id }));

export const restoreDossier = (run: ViewerRun, id: string): Promise<boolean> =>
  some(run('dossiers/restore', { id }));

/** Null when somebody has saved it meanwhile, or the reader does not edit the case. */
export const saveDossier = async (
  run: ViewerRun,
  saving: { id: string; tab: string; revision: number; turn: number; document: string },
): Promise<{ revision: number; savedAt: string } | null> =>
  (await run<{ revision: number; savedAt: string }>('dossiers/save', saving))[0] ?? null;

export type FrozenChartRow = {
  id: string;
  name: string;
  chart: string;
  hash: string;
  at: string;
  by: LocalizedText;
};

export const frozenChartsOf = (run: ViewerRun, caseId: string): Promise<FrozenChartRow[]> =>
  run<FrozenChartRow>('charts/frozen-versions', { caseId });

/** `scope` is where the fact lies. */
export type NewPermission = {
  id: string;
  caseId: string;
  factId: string;
  scope: string;
  allows: 'COURT_FILE' | 'LEAVING';
  grantedBy: string;
  on: string;
};

export const permit = (run: ViewerRun, permission: NewPermission): Promise<boolean> =>
  some(run('dossiers/permit', permission));

export const withdrawPermission = (run: ViewerRun, caseId: string, id: string): Promise<boolean> =>
  some(run('dossiers/withdraw-permission', { caseId, id }));
