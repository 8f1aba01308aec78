import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NEO4J_VERSION } from '../../server/db/embedded-server/neo4j-version.mjs';
import { EVERYWHERE } from '../../server/db/embedded-server/settings.ts';

const project = new URL('../../', import.meta.url);
const compose = readFileSync(new URL('docker-compose.yml', project), 'utf8');

/** How the official image takes a setting. */
const variableOf = (name: string): string => `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}`;

test('the database container is of the version that the embedded server has', () => {
  expect(compose).toContain(`image: neo4j:${NEO4J_VERSION}-community\n`);
});

test('the database container has the settings that hold everywhere', () => {
  for (const [name, value] of Object.entries(EVERYWHERE)) {
    expect(compose.replaceAll("'", ''), name).toContain(`${variableOf(name)}: ${value}\n`);
  }
});

test('only the app has a port open, and no secret is in the file', () => {
  expect(compose.match(/^\s+ports:/gm)).toHaveLength(1);
  expect(compose.slice(compose.indexOf('\n  app:'))).toContain('ports:');
  expect(compose).not.toMatch(/PASSWORD: |NEO4J_AUTH: /);
});

test('the checks of a change are those of a developer', () => {
  const script = readFileSync(new URL('.ci/run', project), 'utf8');
  expect(script.match(/^npm .*$/gm)).toEqual(['npm test']);
  expect(statSync(new URL('.ci/run', project)).mode & 0o111).not.toBe(0);
});
