import type { ViewerRun } from '../db/run.ts';
import type {
  DossierCopyForm,
  DossierKind,
  DossierLanguage,
  FileType,
  HandlingCode,
  LocalizedText,
} from '../graphql/types.generated.ts';

/** `needs` are compartments; `basis` is sealed. */
export type VersionRow = {
  id: string;
  dossierId: string;
  caseId: string;
  number: number;
  kind: DossierKind;
  language: DossierLanguage;
  title: string;
  handling: HandlingCode;
  hash: string;
  needs: string[];
  basis: string;
  frozenAt: string;
  frozenById: string;
  frozenBy: LocalizedText;
  askedAt: string | null;
  askedById: string | null;
  askedBy: LocalizedText | null;
  outcome: 'APPROVED' | 'REFUSED' | null;
  reason: string | null;
  decidedAt: string | null;
  decidedById: string | null;
  decidedBy: LocalizedText | null;
  validUntil: string | null;
  mayEdit: boolean;
};

/** `tree` is sealed. */
export type WholeVersion = VersionRow & { tree: string };

const some = async (rows: Promise<readonly unknown[]>): Promise<boolean> => (await rows).length > 0;

export const versionsOf = (run: ViewerRun, dossierId: string): Promise<VersionRow[]> =>
  run<VersionRow>('dossiers/versions', { dossierId });

export const dossierVersionById = async (run: ViewerRun, id: string): Promise<WholeVersion | null> =>
  (await run<WholeVersion>('dossiers/version', { id }))[0] ?? null;

export type NewDossierVersion = {
  id: string;
  dossierId: string;
  /** Of the dossier that was read. */
  revision: number;
  needs: readonly string[];
  scope: string;
  hash: string;
  title: string;
  handling: HandlingCode;
  tree: string;
  basis: string;
};

/** False when the dossier was saved or frozen meanwhile, or the reader does not edit its case. */
export const freezeDossier = (run: ViewerRun, version: NewDossierVersion): Promise<boolean> =>
  some(run('dossiers/freeze', version));

export const askApproval = (run: ViewerRun, id: string): Promise<boolean> =>
  some(run('dossiers/ask-approval', { id }));

export type Decision = {
  id: string;
  hash: string;
  outcome: 'APPROVED' | 'REFUSED';
  reason: string | null;
  validUntil: string | null;
};

export const decideVersion = (run: ViewerRun, decision: Decision): Promise<boolean> =>
  some(run('dossiers/decide', decision));

export type NewCopy = {
  id: string;
  versionId: string;
  toWhom: string | null;
  ground: string | null;
  form: DossierCopyForm;
  sha256: string;
  /** Of the PDF in a bundle. */
  pdfSha256: string | null;
  isDraft: boolean;
};

export const recordCopy = (run: ViewerRun, copy: NewCopy): Promise<boolean> =>
  some(run('dossiers/record-copy', copy));

export type CopyRow = Omit<NewCopy, 'versionId'> & { at: string; by: LocalizedText };

export const copiesOf = (run: ViewerRun, versionId: string): Promise<CopyRow[]> =>
  run<CopyRow>('dossiers/copies', { versionId });

export type GivenFile = {
  id: string;
  exhibitId: string;
  name: string;
  type: FileType;
  sha256: string;
  bytes: number;
  /** The file of which it is a redacted rendition. */
  redacts: string | null;
  /** Of a rendition: whether another has compared it with its original. */
  isChecked: boolean;
};

/** The files of these exhibits in the order in which they came, at most so many. */
export const filesOfExhibits = (
  run: ViewerRun,
  exhibitIds: readonly string[],
  most: number,
): Promise<GivenFile[]> => run<GivenFile>('dossiers/exhibit-files', { ids: exhibitIds, most });
