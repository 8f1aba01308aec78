import { expect, it } from 'vitest';
import { filtersFrom, filtersOf, filtersText } from '../../../server/charts/kept-filters.ts';

const NONE = { kinds: [], roles: [], types: [], certainties: [], range: null };

it.each([undefined, null, 7, 'kinds', [], {}, NONE, { ...NONE, range: { from: null, to: null } }])(
  'where %j is kept, no filter is in force',
  (entry) => {
    expect(filtersOf(entry)).toEqual(NONE);
    expect(filtersText(entry)).toBeNull();
  },
);

it('filters are the same when they are kept and read again', () => {
  const filters = {
    kinds: ['Phone'],
    roles: ['VICTIM'],
    types: ['PAID'],
    certainties: ['NOT_STATED'],
    range: { from: '2024-01-01', to: null },
  };
  expect(filtersFrom(filtersText(filters))).toEqual(filters);
  expect(filtersFrom(null)).toBeNull();
  expect(filtersFrom('no JSON')).toBeNull();
});

it('what is neither a code nor a day is none', () => {
  const written = { kinds: ['Phone', 'Ad Soyad', 7], roles: 'VICTIM', range: { from: 'dünən', to: '2024' } };
  expect(filtersOf(written)).toEqual({ ...NONE, kinds: ['Phone'], range: { from: null, to: '2024' } });
});
