import { newUlid } from '../../server/access/ulid.ts';
import { spansOf, type Tree } from '../../server/dossiers/document-tree.ts';
import type { Block, DossierDocument } from '../../server/dossiers/dossier-document.ts';
import { citation, exhibit } from '../../seed/builders/evidence.ts';
import { link, type Stamp } from '../../seed/builders/facts.ts';
import type { Session, TestApp } from './app.ts';
import { inventedName, newCase, personIn, type TestCase } from './builders.ts';

export const ADD = `mutation ($id: ID!, $caseId: ID!, $kind: DossierKind!, $title: String!) {
  addDossier(id: $id, caseId: $caseId, kind: $kind, language: EN, title: $title) { dossier { id revision mayEdit } problems { field } } }`;
export const OPEN = `query ($id: ID!) { dossier(id: $id) { dossier { title revision mayEdit } document content
  ledger { kind blocks blockId factId text } } }`;
export const LIST = 'query ($caseId: ID!) { dossiers(caseId: $caseId) { id title kind } }';
export const FIND = `query ($caseId: ID!, $text: String!) { dossierFacts(caseId: $caseId, text: $text, language: EN) { id text handling sources } }`;
export const PERMIT = `mutation ($id: ID!, $caseId: ID!, $factId: ID!, $allows: PermittedUse!, $grantedBy: String!, $on: Day = "2025-06-01") {
  recordPermission(id: $id, caseId: $caseId, factId: $factId, allows: $allows, grantedBy: $grantedBy, on: $on) { problems { field } } }`;

type Line = { kind: string; blocks: boolean; blockId: string; factId: string | null; text: string };
type Opened = {
  dossier: { revision: number; mayEdit: boolean };
  document: DossierDocument;
  tree: Tree;
  ledger: Line[];
};

export const textsOf = ({ parts }: Tree): string =>
  parts.flatMap((part) => spansOf(part).map(({ text }) => text)).join('\n');
export const written = (restsOn: string[], text = 'He recruited her.'): Block => ({
  id: newUlid(),
  kind: 'TEXT',
  heading: null,
  sentences: [{ id: newUlid(), text, restsOn }],
});
export const documentOf = (...blocks: Block[]): DossierDocument => ({ format: 1, blocks, without: [] });
export const timeline = (): Block => ({ id: newUlid(), kind: 'TIMELINE', heading: null });

type Wish = { kind?: string; stamp?: Partial<Stamp>; identity?: boolean };

export const kinds = (ledger: readonly Line[]): string[] => ledger.map(({ kind }) => kind);

/** Dossiers as somebody drafts them, through the contract. */
export const draftedDossiers = (parts: () => { app: TestApp; writer: Session; reader: Session }) => {
  const openAs = async (session: Session, id: string): Promise<Opened> => {
    const { dossier } = await parts().app.read<{
      dossier: { dossier: Opened['dossier']; document: string; content: string; ledger: Line[] };
    }>(session, OPEN, { id });
    return {
      ...dossier,
      document: JSON.parse(dossier.document) as DossierDocument,
      tree: JSON.parse(dossier.content) as Tree,
    };
  };

  /** By a window of its own, unless another is named. */
  const save = (
    session: Session,
    id: string,
    revision: number,
    document: unknown,
    { tab = newUlid(), turn = 1 } = {},
  ) =>
    fetch(`${parts().app.url}/api/dossiers/${id}/document?tab=${tab}&revision=${revision}&turn=${turn}`, {
      method: 'PUT',
      headers: {
        cookie: session.cookie,
        'apollo-require-preflight': '1',
        'content-type': 'application/json',
      },
      body: JSON.stringify(document),
    });

  /** A case of a parts().writer and a parts().reader, two people who know each other by a fact, and a dossier of the parts().writer's. */
  const begun = async ({ kind = 'INDICTMENT', stamp, identity = false }: Wish = {}) => {
    const file = await newCase(parts().app.run, [
      { user: parts().writer, level: 'EDIT', identity },
      { user: parts().reader, level: 'READ' },
    ]);
    const names = [inventedName(), inventedName()];
    const [one, other] = [personIn(file, { name: names[0] ?? '' }), personIn(file, { name: names[1] ?? '' })];
    const [fact, id] = [newUlid(), newUlid()];
    await file.plant(one, other, link('ASSOCIATE_OF', fact, one.id, other.id, { ...file.stamp, ...stamp }));
    await parts().app.read(parts().writer, ADD, { id, caseId: file.id, kind, title: 'Sınaq' });
    return { file, id, fact, names, people: [one.id, other.id] };
  };

  const cite = async (file: TestCase, factId: string, more = {}, stamp = file.stamp): Promise<string> => {
    const id = newUlid();
    await file.plant(
      exhibit(
        { id, inCases: [file.id], number: '7', kind: 'CALL_RECORDS', volume: 2, sheets: '14-15' },
        stamp,
      ),
      citation({ id: newUlid(), factId, sourceId: id, ...more }, file.stamp),
    );
    return id;
  };

  return { openAs, save, begun, cite };
};
