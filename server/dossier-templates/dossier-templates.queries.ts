import type { ViewerRun } from '../db/run.ts';
import type { DossierKind } from '../graphql/types.generated.ts';

export type TemplateRow = {
  id: string;
  version: string;
  name: string;
  kind: DossierKind;
  isForBody: boolean;
  document: string;
  savedAt: string;
  authorAz: string;
  authorEn: string;
  mayEdit: boolean;
};

const some = async (rows: Promise<readonly unknown[]>): Promise<boolean> => (await rows).length > 0;

export const templatesOf = (run: ViewerRun, isWithdrawn: boolean): Promise<TemplateRow[]> =>
  run<TemplateRow>('dossier-templates/list', { isWithdrawn });

/** Null when there is none, or it is neither the reader's nor for his body. */
export const templateById = async (run: ViewerRun, id: string): Promise<TemplateRow | null> =>
  (await run<TemplateRow>('dossier-templates/template', { id }))[0] ?? null;

export const keepTemplate = (
  run: ViewerRun,
  template: Pick<TemplateRow, 'id' | 'name' | 'kind' | 'isForBody' | 'document'>,
): Promise<boolean> => some(run('dossier-templates/keep', template));

/** False when it is not the reader's own, or what stands now is not `expected`. */
export const saveTemplate = (
  run: ViewerRun,
  saving: Pick<TemplateRow, 'id' | 'version' | 'name' | 'isForBody' | 'document'> & { expected: string },
): Promise<boolean> => some(run('dossier-templates/save', saving));

export const withdrawTemplate = (run: ViewerRun, id: string, isBack: boolean): Promise<boolean> =>
  some(run('dossier-templates/withdraw', { id, isBack }));

/** More than a dossier shows of a case. */
const MOST_PEOPLE = 5_000;

/** Every name of these people in records that the reader may see, those of a protected person too: for finding them in a text, never for showing. */
export const namesOfPeople = async (run: ViewerRun, ids: readonly string[]): Promise<string[]> =>
  ids.length === 0
    ? []
    : (await run<{ name: string }>('dossier-templates/names-of-people', { ids })).map(({ name }) => name);

/** Ids of the people whom a case is about. */
export const peopleOfCase = async (run: ViewerRun, caseId: string): Promise<string[]> =>
  (await run<{ id: string }>('dossier-templates/people-of-case', { caseId, most: MOST_PEOPLE })).map(
    ({ id }) => id,
  );
