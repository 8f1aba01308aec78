import { newUlid } from '../../server/access/ulid.ts';
import type { Block, DossierDocument } from '../../server/dossiers/dossier-document.ts';
import type { Session, TestApp } from './app.ts';

const ADD = `mutation ($id: ID!, $caseId: ID!, $kind: DossierKind!, $title: String!, $language: DossierLanguage!, $from: ID) {
  addDossier(id: $id, caseId: $caseId, kind: $kind, language: $language, title: $title, from: $from) { dossier { id } problems { field } } }`;
const HASH = 'query ($id: ID!) { dossier(id: $id) { hash dossier { revision } } }';

const STANDS = `id number hash state needs reason validUntil mayAsk mayDecide approvers lapsed { kind id before now }`;
const ANSWER = `{ version { ${STANDS} } problems { field text { en } } }`;
const FREEZE = `mutation ($id: ID!, $dossierId: ID!, $hash: String!, $naming: [ID!]) {
  answer: freezeDossier(id: $id, dossierId: $dossierId, hash: $hash, naming: $naming) ${ANSWER} }`;
const ASK = `mutation ($id: ID!) { answer: requestDossierApproval(id: $id) ${ANSWER} }`;
const APPROVE = `mutation ($id: ID!, $hash: String!, $naming: [ID!]) { answer: approveDossier(id: $id, hash: $hash, naming: $naming) ${ANSWER} }`;
const REFUSE = `mutation ($id: ID!, $hash: String!, $reason: String!) { answer: refuseDossier(id: $id, hash: $hash, reason: $reason) ${ANSWER} }`;
const LIST = `query ($dossierId: ID!) { dossierVersions(dossierId: $dossierId) { ${STANDS} } }`;

/** The whole of a version: what it shows and what has changed since. */
export const OPEN_VERSION = `query ($id: ID!) { dossierVersion(id: $id) { version { ${STANDS} } content naming { id pseudonym } changes { kind id before now } copies { id toWhom ground form sha256 pdfSha256 isDraft } signedBy } }`;

export type TestChange = { kind: string; id: string; before: string | null; now: string | null };
export type TestVersion = {
  id: string;
  number: number;
  hash: string;
  state: string;
  needs: string[];
  reason: string | null;
  validUntil: string | null;
  mayAsk: boolean;
  mayDecide: boolean;
  lapsed: TestChange[];
};
export type VersionAnswer = {
  version: TestVersion | null;
  problems: { field: string | null; text: { en: string } }[];
};

/** What people do with the versions of a dossier, through the contract. */
export const dossierDesk = (app: TestApp) => {
  const answerOf = async (session: Session, query: string, variables: Record<string, unknown>) =>
    (await app.read<{ answer: VersionAnswer }>(session, query, variables)).answer;
  const hashFor = async (session: Session, id: string) => {
    const { dossier } = await app.read<{ dossier: { hash: string; dossier: { revision: number } } }>(
      session,
      HASH,
      { id },
    );
    return { hash: dossier.hash, revision: dossier.dossier.revision };
  };
  const save = async (session: Session, id: string, blocks: Block[]): Promise<void> => {
    const { revision } = await hashFor(session, id);
    const document: DossierDocument = { format: 1, blocks, without: [] };
    const response = await fetch(
      `${app.url}/api/dossiers/${id}/document?tab=${newUlid()}&revision=${revision}&turn=1`,
      {
        method: 'PUT',
        headers: { cookie: session.cookie, 'apollo-require-preflight': '1' },
        body: JSON.stringify(document),
      },
    );
    if (response.status !== 200) throw new Error(`the dossier was not saved: ${response.status}`);
  };
  return {
    save,
    hashFor,
    /** A dossier with these blocks. */
    begin: async (
      session: Session,
      caseId: string,
      blocks: Block[],
      { kind = 'INDICTMENT', language = 'EN', title = 'Sınaq' } = {},
    ): Promise<string> => {
      const id = newUlid();
      await app.read(session, ADD, { id, caseId, kind, language, title });
      await save(session, id, blocks);
      return id;
    },
    /** A copy for the defence with the blocks of another dossier. */
    beginFrom: async (session: Session, caseId: string, from: string): Promise<string> => {
      const id = newUlid();
      const variables = { id, caseId, kind: 'DEFENCE_COPY', title: 'Sınaq', language: 'EN', from };
      await app.read(session, ADD, variables);
      return id;
    },
    freeze: async (
      session: Session,
      dossierId: string,
      own: { id?: string; hash?: string; naming?: string[] } = {},
    ) => {
      const hash = own.hash ?? (await hashFor(session, dossierId)).hash;
      const naming = own.naming ?? null;
      return answerOf(session, FREEZE, { id: own.id ?? newUlid(), dossierId, hash, naming });
    },
    ask: (session: Session, id: string) => answerOf(session, ASK, { id }),
    approve: (session: Session, { id, hash }: { id: string; hash: string }, naming: string[] | null = null) =>
      answerOf(session, APPROVE, { id, hash, naming }),
    refuse: (session: Session, { id, hash }: { id: string; hash: string }, reason: string) =>
      answerOf(session, REFUSE, { id, hash, reason }),
    take: (
      session: Session,
      versionId: string,
      {
        as = 'pdf',
        ...own
      }: { as?: 'pdf' | 'docx' | 'bundle'; id?: string; toWhom?: string; ground?: string } = {},
    ) =>
      fetch(`${app.url}/api/dossiers/versions/${versionId}/${as}`, {
        method: 'POST',
        headers: {
          cookie: session.cookie,
          'apollo-require-preflight': '1',
          'content-type': 'application/json',
        },
        body: JSON.stringify({ id: newUlid(), toWhom: '', ground: '', ...own }),
      }),
    versions: async (session: Session, dossierId: string) =>
      (await app.read<{ dossierVersions: TestVersion[] }>(session, LIST, { dossierId })).dossierVersions,
    open: async (session: Session, id: string) =>
      (
        await app.read<{
          dossierVersion: {
            version: TestVersion;
            content: string | null;
            naming: { id: string; pseudonym: string }[];
            changes: TestChange[];
            copies: {
              id: string;
              toWhom: string | null;
              ground: string | null;
              form: string;
              sha256: string;
              pdfSha256: string | null;
              isDraft: boolean;
            }[];
            signedBy: string;
          };
        }>(session, OPEN_VERSION, { id })
      ).dossierVersion,
  };
};

export const writtenBlock = (restsOn: string[], text = 'He recruited her.'): Block => ({
  id: newUlid(),
  kind: 'TEXT',
  heading: null,
  sentences: [{ id: newUlid(), text, restsOn }],
});
