import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { namesCommand } from '../../../server/commands/names.ts';

const folder = mkdtempSync(join(tmpdir(), 'alaqa-names-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('the names command', () => {
  test('prints id, verdict, score and reasons of each pair', async () => {
    const path = fileURLToPath(new URL('pairs.tsv', import.meta.url));
    const printed: unknown = JSON.parse(await namesCommand(path, { json: true }));
    expect(printed).toHaveLength(90);
    expect(printed).toContainEqual({
      id: 'M06',
      verdict: 'match',
      score: expect.any(Number),
      reasons: ['family name: ALIYEV = Əliyev by a→ə', 'given name: GASIM = Qasım by g→q, i→ı', 'sex agrees'],
    });
  });

  test('takes the columns in any order, and prints a table without --json', async () => {
    const path = file('order.tsv', 'note\tb\tid\ta\r\nx\tKuliev Ilgar\t7\tQuliyev İlqar\r\n\r\n');
    expect(await namesCommand(path, {})).toContain('7  match 0.9');
  });

  test('says what is wrong and what to do', async () => {
    await expect(namesCommand(undefined, {})).rejects.toThrow('names wants a file');
    await expect(namesCommand(join(folder, 'none.tsv'), {})).rejects.toThrow('There is no file');
    await expect(namesCommand(file('column.tsv', 'id\ta\n1\tx\n'), {})).rejects.toThrow('has no column "b"');
    await expect(namesCommand(file('short.tsv', 'id\ta\tb\n1\tx\n'), {})).rejects.toThrow(
      /Row 2 of .* has 2 columns, no "b"/u,
    );
  });
});
