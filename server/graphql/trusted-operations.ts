import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Kind, parse, print, separateOperations, visit, type DocumentNode } from 'graphql';
import { Refusal } from '../access/refusals.ts';

export type TrustedOperations = {
  /** Throws a Refusal when the document is none of those that the web build contains. */
  check(document: DocumentNode): void;
};

/** The web client adds `__typename` everywhere; it says nothing about which operation it is. */
const shapeOf = (document: DocumentNode): string =>
  print(
    visit(document, {
      Field: (node) => (node.name.value === '__typename' ? null : undefined),
      Document: {
        leave: (node) => ({
          ...node,
          definitions: node.definitions.toSorted((a, b) => (print(a) < print(b) ? -1 : 1)),
        }),
      },
    }),
  );

const documentsUnder = async (folder: string): Promise<DocumentNode[]> => {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.graphql'));
  return Promise.all(
    files.map(async (file) => parse(await readFile(join(folder, file), 'utf8'), { noLocation: true })),
  );
};

/** The operations written in `web/`, each with the fragments it uses. */
export const trustedOperationsOf = async (folder: string): Promise<TrustedOperations> => {
  const definitions = (await documentsUnder(folder)).flatMap((document) => document.definitions);
  const shapes = new Set(
    Object.values(separateOperations({ kind: Kind.DOCUMENT, definitions })).map((document) =>
      shapeOf(document),
    ),
  );
  return {
    check: (document) => {
      if (!shapes.has(shapeOf(document))) throw new Refusal('BAD_INPUT');
    },
  };
};
