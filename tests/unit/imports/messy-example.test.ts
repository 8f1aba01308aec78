import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { draftsOfFile, inspectionOf, isRefused, saidOf } from './a-file.ts';

const MESSY = new Uint8Array(readFileSync(new URL('../../../docs/examples/messy.csv', import.meta.url)));

test('the columns of the messy example are found', async () => {
  const { suggestion, rows } = await inspectionOf(MESSY);
  expect(rows).toBe(14);
  expect(suggestion).toMatchObject({ kind: 'PEOPLE', dateOrder: 'DAY_FIRST' });
  expect(suggestion.columns.map(({ meaning }) => meaning)).toEqual([
    'SOURCE_ID', 'NAME', 'BIRTH_DATE', 'FIN', 'PHONE', 'CITIZENSHIP', 'DISTRICT', 'ROLE', 'LINK_TO', 'LINK_KIND', 'NOTE',
  ]); // prettier-ignore
});

test('its rows go in, are mended or are refused, each with what was done', async () => {
  const drafts = await draftsOfFile(MESSY);
  const outcomes = drafts.map((draft) => [
    draft.row,
    isRefused(draft) ? 'refused' : draft.remarks.length > 0 ? 'mended' : 'clean',
  ]);
  expect(outcomes).toEqual([
    [4, 'clean'], [5, 'mended'], [6, 'clean'], [7, 'refused'], [8, 'refused'], [9, 'mended'], [10, 'mended'], [11, 'refused'],
    [12, 'refused'], [13, 'refused'], [14, 'mended'], [15, 'refused'], [16, 'clean'], [17, 'mended'],
  ]); // prettier-ignore
  expect(saidOf(drafts[5])[0]).toContain('Row 4 has this number under another name');
  expect(drafts[6]?.people[0]?.names[0]?.text).toBe('<b>Əli Sınaqov</b>');
});
