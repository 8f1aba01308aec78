// Writes the typed side of the contract: server/graphql/types.generated.ts and web/api/operations.generated.ts.
// With --check it writes nothing and fails when a file is out of date.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

type Output = { filename: string; text: string };

const HEADER = '// Made by `npm run generate` from the *.graphql files. Do not edit.\n';
const scalars = { ID: 'string', Day: 'string', Moment: 'string' };

const documentsUnder = async (
  folder: string,
): Promise<{ location: string; document: ReturnType<typeof parse> }[]> => {
  const names = await readdir(folder, { recursive: true });
  const paths = names
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => join(folder, name));
  return Promise.all(
    paths.map(async (location) => ({ location, document: parse(await readFile(location, 'utf8')) })),
  );
};

const generated = async (): Promise<Output[]> => {
  const contract = await documentsUnder('server');
  const operations = await documentsUnder('web');
  const schema = {
    kind: 'Document' as const,
    definitions: contract.flatMap(({ document }) => document.definitions),
  } as ReturnType<typeof parse>;

  const server = await codegen({
    filename: 'server/graphql/types.generated.ts',
    schema,
    documents: [],
    config: {},
    plugins: [
      {
        typescript: {
          scalars: { ...scalars, NetworkColumns: '../network/network-columns.ts#NetworkColumns' },
          enumsAsTypes: true,
          useTypeImports: true,
          skipTypename: true,
        },
      },
      {
        typescriptResolvers: {
          scalars: { ...scalars, NetworkColumns: '../network/network-columns.ts#NetworkColumns' },
          enumsAsTypes: true,
          contextType: './context.ts#RequestContext',
          defaultMapper: 'Shown<{T}>',
          resolverTypeWrapperSignature: 'T',
          useTypeImports: true,
          skipTypename: true,
        },
      },
    ],
    pluginMap: { typescript, typescriptResolvers },
  });
  const web = await codegen({
    filename: 'web/api/operations.generated.ts',
    schema,
    documents: operations,
    config: {
      scalars: { ...scalars, NetworkColumns: '../../server/network/network-columns.ts#NetworkColumns' },
      enumsAsTypes: true,
      useTypeImports: true,
      avoidOptionals: false,
    },
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    pluginMap: { typescriptOperations, typedDocumentNode },
  });
  return [
    {
      filename: 'server/graphql/types.generated.ts',
      text: `${HEADER}import type { Shown } from './shown.ts';\n${server}`,
    },
    { filename: 'web/api/operations.generated.ts', text: HEADER + web },
  ];
};

const stale: string[] = [];
for (const { filename, text } of await generated()) {
  const before = await readFile(filename, 'utf8').catch(() => '');
  if (before === text) continue;
  if (process.argv.includes('--check')) stale.push(filename);
  else await writeFile(filename, text);
}
if (stale.length > 0) {
  process.stderr.write(`Out of date: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.\n`);
  process.exitCode = 1;
}
