import { describe, expect, test } from 'vitest';
import type { AskedThing } from '../../../server/graphql/types.generated.ts';
import { keysOfThing } from '../../../server/hits/asked-thing.ts';
import { draftsOfFile } from '../imports/a-file.ts';

/** The same thing as a register has it in a column, and as somebody types it. */
const CASES: [kind: AskedThing, heading: string, inFile: string, typed: string][] = [
  ['PHONE', 'Telefon', '+994501000001', '050 100 00 01'],
  ['EMAIL', 'E-poçt', 'Test@sinaq.example', ' test@sinaq.example '],
  ['VEHICLE', 'Dövlət nömrə nişanı', '99-XX-999', '99xx999'],
  ['DOCUMENT', 'Pasport', 'TEST 000001', 'test000001'],
  ['IDENTIFIER', 'FİN', 'TEST0O1', 'test001'],
  ['IDENTIFIER', 'TC kimlik no', '10000000146', '100 000 001 46'],
  ['PLACE', 'Ünvan', 'Sınaq küçəsi 1', 'sınaq küçəsi, 1'],
];

describe('a thing is asked for under the key that files give it', () => {
  test.each(CASES)('%s of the column %s: %s is found by "%s"', async (kind, heading, inFile, typed) => {
    const [draft] = await draftsOfFile(`Ad Soyad;${heading}\nRəşad Sınaqov;${inFile}\n`);
    const keys = draft?.things.map(({ key }) => key) ?? [];
    expect(keys).toHaveLength(1);
    expect(keysOfThing(kind, typed)).toContain(keys[0]);
  });
});
