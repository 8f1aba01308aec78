import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportMappingInput } from '../../server/graphql/types.generated.ts';
import { startApp, type Session, type TestApp } from '../support/app.ts';
import { inventedName, newCase } from '../support/builders.ts';
import { finished, importFile, JOB, mappingOf, upload } from '../support/imports.ts';

let app: TestApp;
let analyst: Session;
beforeAll(async () => {
  app = await startApp();
  analyst = await app.signInAs('ANALYST');
});
afterAll(() => app.close());

const REGISTER: Partial<ImportMappingInput> = {
  role: 'SUSPECT',
  columns: [
    { position: 0, meaning: 'NAME' },
    { position: 1, meaning: 'BIRTH_DATE' },
    { position: 2, meaning: 'PHONE' },
  ],
};

describe('an import works', () => {
  test('rows of a register become people, names, roles and phones of the case', async () => {
    const file = await newCase(app.run, [{ user: analyst, level: 'EDIT' }]);
    const name = inventedName();
    const csv = `Ad,Doğum,Telefon\nRəşad ${name},03.05.1987,+994501234567\nLeyla ${name},1990,\n`;
    const job = await importFile(app, analyst, file.id, { csv, mapping: mappingOf('PEOPLE', REGISTER) });
    expect(job.state).toBe('DONE');
    expect(job.counts).toMatchObject({ created: 2, refused: 0 });
    const rows = await app.rows(
      'MATCH (r:Record {importId: $id})-[:NAMED]->(n:Name) RETURN n.text AS text, r.scope AS scope ORDER BY text',
      { id: job.id },
    );
    expect(rows.map(({ scope }) => scope)).toEqual([file.scope, file.scope]);
  });
});
