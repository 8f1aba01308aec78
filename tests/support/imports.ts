import type { ImportJob, ImportKind, ImportMappingInput } from '../../server/graphql/types.generated.ts';
import type { Session, TestApp } from './app.ts';

export const JOB =
  '{ id state sha256 mayRun counts { created joined doubtful refused mended links placed } examples { row outcome text } problem { az en } refused progress { done total } }';

export type Job = ImportJob;

export const mappingOf = (kind: ImportKind, more: Partial<ImportMappingInput> = {}): ImportMappingInput => ({
  kind,
  columns: [],
  dateOrder: 'DAY_FIRST',
  source: 'Sınaq reyestri',
  grade: 'B2',
  certainty: 'PROBABLE',
  handling: 'H1',
  ...more,
});

export type SentFile = { csv: string | Uint8Array<ArrayBuffer>; fileName?: string };

/** Sends a file as the page does. */
export const send = (
  app: TestApp,
  session: Session | null,
  caseId: string,
  { csv, fileName = 'reyestr.csv' }: SentFile,
  headers: Record<string, string> = { 'apollo-require-preflight': 'true' },
): Promise<Response> => {
  const form = new FormData();
  form.append('file', new Blob([csv]), fileName);
  return fetch(`${app.url}/api/imports?caseId=${caseId}`, {
    method: 'POST',
    headers: { ...headers, ...(session ? { cookie: session.cookie } : {}) },
    body: form,
  });
};

/** Uploads a file and gives the id of its import. */
export const upload = async (
  app: TestApp,
  session: Session,
  caseId: string,
  file: SentFile,
): Promise<string> => {
  const response = await send(app, session, caseId, file);
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  return ((await response.json()) as { id: string }).id;
};

type Answer = { job: Job | null; problems: { field: string | null; text: { en: string } }[] };

/** One of the changes to an import, with what it answers. */
export const change = async (
  app: TestApp,
  session: Session,
  field: 'checkImport' | 'runImport' | 'cancelImport' | 'undoImport',
  id: string,
  mapping?: ImportMappingInput,
): Promise<Answer> => {
  const [declared, given] = mapping ? [', $mapping: ImportMappingInput!', ', mapping: $mapping'] : ['', ''];
  const data = await app.read<Record<string, Answer>>(
    session,
    `mutation ($id: ID!${declared}) { ${field}(id: $id${given}) { job ${JOB} problems { field text { en } } } }`,
    { id, ...(mapping ? { mapping } : {}) },
  );
  const answer = data[field];
  if (!answer) throw new Error(`${field} answered nothing`);
  return answer;
};

export const jobOf = async (app: TestApp, session: Session, id: string): Promise<Job> =>
  (await app.read<{ import: Job }>(session, `query ($id: ID!) { import(id: $id) ${JOB} }`, { id })).import;

/** The import when the process has done with it. */
export const finished = async (app: TestApp, session: Session, id: string): Promise<Job> => {
  await app.imports.runner.idle();
  return jobOf(app, session, id);
};

/** Uploads, checks and, unless there is a problem, lets in. */
export const importFile = async (
  app: TestApp,
  session: Session,
  caseId: string,
  { mapping, ...file }: SentFile & { mapping: ImportMappingInput },
): Promise<Job> => {
  const id = await upload(app, session, caseId, file);
  await change(app, session, 'checkImport', id, mapping);
  const checked = await finished(app, session, id);
  if (checked.state !== 'CHECKED') throw new Error(`${checked.state}: ${checked.problem?.en}`);
  const { problems } = await change(app, session, 'runImport', id);
  if (problems.length > 0) throw new Error(problems.map(({ text }) => text.en).join(' '));
  return finished(app, session, id);
};

export const REGISTER: Partial<ImportMappingInput> = {
  role: 'SUSPECT',
  columns: [
    { position: 0, meaning: 'NAME' },
    { position: 1, meaning: 'BIRTH_DATE' },
    { position: 2, meaning: 'PHONE' },
  ],
};
export const HEADING = 'Ad,Doğum,Telefon';
export const register = (more: Partial<ImportMappingInput> = {}) =>
  mappingOf('PEOPLE', { ...REGISTER, ...more });

export const aNumber = (): string => `+99450${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`;

export const refusedCsv = (app: TestApp, session: Session, id: string, lang = 'en'): Promise<Response> =>
  fetch(`${app.url}/api/imports/${id}/refused.csv?lang=${lang}`, { headers: { cookie: session.cookie } });
