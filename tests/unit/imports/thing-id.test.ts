import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { isUlid } from '../../../server/access/ulid.ts';
import { thingDraft } from '../../../server/imports/mapping/things.ts';
import { recordRows, type Recording } from '../../../server/records/record-rows.ts';
import { createVault } from '../../../server/vault/vault.ts';

const vault = createVault(randomBytes(32));
const idFrom = (id: string, number: string, own = vault): unknown => {
  const recording: Recording = {
    id,
    caseId: id,
    vault: own,
    sourceOf: () => 'a test',
    isProtected: () => false,
    isSealed: () => false,
    describesNumbers: true,
  };
  const things = [thingDraft('Phone', number)];
  const [row] = recordRows(recording, [
    { row: 0, people: [], things, links: [], notices: [], remarks: [] },
  ]).things;
  return row?.['id'];
};

test('the id of a thing tells nobody who named it first', () => {
  const first = idFrom('01HZZZZZZZ0000000000000001', '+994557001001');
  expect(isUlid(String(first))).toBe(true);
  expect(idFrom('01KAAAAAAA0000000000000002', '+994557001001')).toBe(first);
  expect(idFrom('01HZZZZZZZ0000000000000001', '+994557001002')).not.toBe(first);
  expect(idFrom('01HZZZZZZZ0000000000000001', '+994557001001', createVault(randomBytes(32)))).not.toBe(first);
});
