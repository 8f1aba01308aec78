import { describe, expect, it } from 'vitest';
import { MEANINGS } from '../../../web/imports/column-meanings.ts';
import { dateExample, dayInOrder } from '../../../web/imports/date-example.ts';
import { fileProblem, formatSize } from '../../../web/imports/file-size.ts';
import {
  emptyImportForm,
  inputOf,
  meaningAt,
  reduceImportForm,
  type ImportForm,
  type ImportFormAction,
  type Mapping,
} from '../../../web/imports/import-form.ts';
import { mayMap, stepOf } from '../../../web/imports/import-step.ts';
import { mappingProblems } from '../../../web/imports/mapping-problems.ts';
import { samplesOf } from '../../../web/imports/samples.ts';
import { searchableOptions } from '../../../web/ui/searchable-options.ts';
import { timeLeft } from '../../../web/imports/time-left.ts';
import { codesOf } from '../../../web/i18n/labels.ts';

const HEADER = ['Ad', 'FİN', 'Doğum'];
const suggestion = (over: Partial<Mapping> = {}): Mapping => ({
  kind: 'PEOPLE',
  columns: [
    { position: 0, meaning: 'NAME', detail: null },
    { position: 2, meaning: 'BIRTH_DATE', detail: null },
  ],
  role: null,
  own: null,
  dateOrder: 'DAY_FIRST',
  source: 'siyahi.csv',
  grade: 'F6',
  certainty: 'PRESUMED',
  handling: 'H0',
  ...over,
});

const after = (form: ImportForm, ...actions: ImportFormAction[]): ImportForm =>
  actions.reduce(reduceImportForm, form);
const lookedAt = (over: Partial<Mapping> = {}, header: readonly string[] = HEADER): ImportFormAction => ({
  do: 'inspected',
  header,
  suggestion: suggestion(over),
});
const begun = after(emptyImportForm(null), lookedAt());
const mappingOf = ({ mapping }: ImportForm): Mapping => {
  if (mapping === null) throw new Error('the file has not been looked at');
  return mapping;
};

describe('the form of an import', () => {
  it('begins with what was found in the file', () => {
    expect(emptyImportForm(null).mapping).toBeNull();
    expect(begun.mapping).toEqual(suggestion());
  });

  it('keeps what a column was said to mean when the same heading is read again', () => {
    const said = after(begun, { do: 'mean', position: 1, meaning: 'FIN' }, lookedAt());
    expect(meaningAt(mappingOf(said), 1).meaning).toBe('FIN');
  });

  it('takes the new suggestion for another heading, and keeps what was written about the source', () => {
    const said = after(
      begun,
      { do: 'mean', position: 1, meaning: 'FIN' },
      { do: 'describe', as: { source: 'Bakı, sorğu 12', grade: 'B2' } },
      lookedAt({ columns: [], source: 'siyahi.csv' }, ['Ad;FİN;Doğum']),
    );
    expect(mappingOf(said)).toMatchObject({ columns: [], source: 'Bakı, sorğu 12', grade: 'B2', role: null });
  });

  it('takes the suggestion of another kind with the same heading', () => {
    const said = after(
      begun,
      { do: 'chooseKind', kind: 'EDGES' },
      lookedAt({ kind: 'EDGES', columns: [{ position: 0, meaning: 'FROM', detail: null }] }),
    );
    expect(said.kind).toBe('EDGES');
    expect(mappingOf(said).columns).toEqual([{ position: 0, meaning: 'FROM', detail: null }]);
  });

  it('comes back from the dry run as it was sent', () => {
    const sent = suggestion({ grade: 'A1', columns: [{ position: 1, meaning: 'FIN', detail: null }] });
    expect(after(emptyImportForm(sent), lookedAt()).mapping).toEqual(sent);
  });

  it('sends nothing of a column that is not in the file, and no more than the contract asks for', () => {
    const answered = { ...suggestion({ source: ' Sorğu ' }), __typename: 'ImportMapping' };
    expect(inputOf(answered, ['Ad'])).toEqual({
      ...suggestion({ source: 'Sorğu' }),
      columns: [{ position: 0, meaning: 'NAME', detail: null }],
    });
  });

  it('forgets the detail of a column that means something else, and the column that means nothing', () => {
    const document: ImportFormAction = { do: 'mean', position: 1, meaning: 'DOCUMENT' };
    const detailed = after(begun, document, { do: 'detail', position: 1, detail: 'PASSPORT' });
    expect(meaningAt(mappingOf(detailed), 1).detail).toBe('PASSPORT');
    const changed = after(detailed, { do: 'mean', position: 1, meaning: 'PHONE' });
    expect(meaningAt(mappingOf(changed), 1)).toEqual({ position: 1, meaning: 'PHONE', detail: null });
    const left = after(changed, { do: 'mean', position: 0, meaning: 'IGNORE' });
    expect(mappingOf(left).columns.map(({ position }) => position)).toEqual([1, 2]);
  });

  it('shows each problem at its field, the first one, until the field is changed', () => {
    const refused = after(begun, {
      do: 'refuse',
      problems: [
        { field: 'columns.1', text: 'importForm.problem.twice' },
        { field: 'source', text: 'importForm.problem.source' },
        { field: 'source', text: 'importForm.problem.name' },
        { field: null, text: { az: 'İş bağlanıb.', en: 'The case is closed.' } },
      ],
    });
    expect(refused.problems).toEqual({
      'columns.1': 'importForm.problem.twice',
      source: 'importForm.problem.source',
    });
    expect(refused.problem).toEqual({ az: 'İş bağlanıb.', en: 'The case is closed.' });
    const mended = after(refused, { do: 'mean', position: 1, meaning: 'PHONE' });
    expect(Object.keys(mended.problems)).toEqual(['source']);
    expect(Object.keys(after(mended, { do: 'describe', as: { source: 'Sorğu' } }).problems)).toEqual([]);
  });
});

describe('what can be seen wrong in a mapping before it is sent', () => {
  const fieldsOf = (over: Partial<Mapping>) =>
    mappingProblems(suggestion(over), false).map(({ field }) => field);
  const column = (
    position: number,
    meaning: Mapping['columns'][number]['meaning'],
    detail: string | null = null,
  ) => ({
    position,
    meaning,
    detail,
  });

  it('is nothing when the name is there', () => {
    expect(fieldsOf({})).toEqual([]);
    expect(fieldsOf({ columns: [column(0, 'FAMILY_NAME')] })).toEqual([]);
  });

  it('is a register without names, a call without its second party, a payment without an amount', () => {
    expect(fieldsOf({ columns: [column(1, 'FIN')] })).toEqual(['columns']);
    expect(fieldsOf({ kind: 'CALLS', columns: [column(0, 'FROM')] })).toEqual(['columns']);
    expect(fieldsOf({ kind: 'PAYMENTS', columns: [column(0, 'FROM'), column(1, 'TO')] })).toEqual([
      'columns',
    ]);
    expect(fieldsOf({ kind: 'ENTITIES', columns: [] })).toEqual([]);
    expect(fieldsOf({ kind: 'NOTICES', columns: [] })).toEqual(['columns']);
    expect(mappingProblems(suggestion({ kind: 'NOTICES', columns: [] }), true)).toEqual([]);
  });

  it('is the second column with a meaning that can stand once; phones may be several', () => {
    expect(fieldsOf({ columns: [column(0, 'NAME'), column(3, 'NAME')] })).toEqual(['columns.3']);
    expect(fieldsOf({ columns: [column(0, 'NAME'), column(1, 'PHONE'), column(2, 'PHONE')] })).toEqual([]);
  });

  it('is a number or document of no kind, and a link to rows that have no id', () => {
    expect(fieldsOf({ columns: [column(0, 'NAME'), column(1, 'IDENTIFIER')] })).toEqual(['columns.1.detail']);
    expect(fieldsOf({ columns: [column(0, 'NAME'), column(1, 'DOCUMENT', ' ')] })).toEqual([
      'columns.1.detail',
    ]);
    expect(fieldsOf({ columns: [column(0, 'NAME'), column(1, 'LINK_TO')] })).toEqual(['columns']);
  });

  it('is a source that is not named', () => {
    expect(fieldsOf({ source: '  ' })).toEqual(['source']);
    expect(fieldsOf({ source: 'x'.repeat(201) })).toEqual(['source']);
  });
});

describe('a date in digits', () => {
  it('is read both ways, and is no day where the calendar has none', () => {
    expect(dayInOrder('03.05.1987', 'DAY_FIRST')).toBe('1987-05-03');
    expect(dayInOrder('03.05.1987', 'MONTH_FIRST')).toBe('1987-03-05');
    expect(dayInOrder('03.05.1987', 'YEAR_FIRST')).toBeNull();
    expect(dayInOrder('1987-05-03', 'YEAR_FIRST')).toBe('1987-05-03');
    expect(dayInOrder('31.02.1990', 'DAY_FIRST')).toBeNull();
    expect(dayInOrder('25/12/1990 10:00', 'DAY_FIRST')).toBe('1990-12-25');
    expect(dayInOrder('mart 1987', 'DAY_FIRST')).toBeNull();
  });

  it('is shown by the one that differs most between the orders', () => {
    const rows = [
      ['x', 'mart'],
      ['x', '25.12.1990'],
      ['x', '03.05.1987'],
      ['x', '04.04.1980'],
    ];
    expect(dateExample(rows, [1])).toBe('03.05.1987');
    expect(dateExample(rows.slice(0, 2), [1])).toBe('25.12.1990');
    expect(dateExample(rows, [0])).toBeNull();
    expect(dateExample([], [0])).toBeNull();
  });
});

describe('the step on screen', () => {
  const counts = { created: 1, joined: 0, doubtful: 0, refused: 0, mended: 0, links: 0, placed: 0 };
  const own = { mayRun: true, counts } as const;

  it('follows from where the import stands', () => {
    expect(stepOf({ ...own, state: 'UPLOADED' }, null)).toBe('file');
    expect(stepOf({ ...own, state: 'CHECKED' }, null)).toBe('check');
    expect(stepOf({ ...own, state: 'MATCHING' }, null)).toBe('run');
    expect(stepOf({ ...own, state: 'UNDONE' }, null)).toBe('report');
  });

  it('leads back to the mapping until rows go in', () => {
    expect(stepOf({ ...own, state: 'CHECKED' }, 'columns')).toBe('columns');
    expect(stepOf({ ...own, state: 'RUNNING' }, 'columns')).toBe('run');
    expect(stepOf({ ...own, state: 'DONE' }, 'file')).toBe('report');
    expect(stepOf({ ...own, state: 'UPLOADED' }, 'report')).toBe('file');
  });

  it('leads back to the mapping when nothing went in or all of it was taken back', () => {
    expect(stepOf({ mayRun: true, counts: null, state: 'CANCELLED' }, 'columns')).toBe('columns');
    expect(stepOf({ ...own, state: 'CANCELLED' }, 'columns')).toBe('report');
    expect(stepOf({ ...own, state: 'UNDONE' }, 'columns')).toBe('columns');
    expect(stepOf({ ...own, state: 'UNDONE' }, null)).toBe('report');
  });

  it('shows the mapping to nobody but its owner', () => {
    expect(stepOf({ mayRun: false, counts, state: 'UPLOADED' }, 'columns')).toBe('report');
    expect(stepOf({ mayRun: false, counts, state: 'CHECKED' }, 'file')).toBe('check');
    expect(mayMap({ mayRun: false, counts, state: 'CHECKED' })).toBe(false);
  });
});

describe('figures of a file', () => {
  it('give its size in the way of the language', () => {
    expect(formatSize(512, 'az')).toBe('512 B');
    expect(formatSize(2048, 'az')).toBe('2 kB');
    expect(formatSize(12_988_416, 'az')).toBe('12,39 MB');
    expect(formatSize(12_988_416, 'en')).toBe('12.39 MB');
  });

  it('refuse what is empty and what is over 100 MB, before it is sent', () => {
    expect(fileProblem(0)).toBe('EMPTY');
    expect(fileProblem(100 * 1024 * 1024)).toBeNull();
    expect(fileProblem(100 * 1024 * 1024 + 1)).toBe('TOO_BIG');
  });

  it('say the time that remains as a person would', () => {
    expect(timeLeft(0)).toEqual({ unit: 'seconds', count: 1 });
    expect(timeLeft(42.2)).toEqual({ unit: 'seconds', count: 43 });
    expect(timeLeft(200)).toEqual({ unit: 'minutes', count: 3 });
    expect(timeLeft(3 * 3600)).toEqual({ unit: 'hours', count: 3 });
  });

  it('show three different values of a column and no blanks', () => {
    const rows = [['a'], [' '], ['a'], ['b'], [], ['c'], ['d']];
    expect(samplesOf(rows, 0)).toEqual(['a', 'b', 'c']);
  });
});

describe('the meanings of a column', () => {
  it('are all offered, each once', () => {
    expect([...MEANINGS].sort()).toEqual(codesOf('columnMeaning').sort());
  });

  it('are found without their Azerbaijani letters, alone or by their group', () => {
    const options = [
      {
        group: 'Şəxs',
        items: [
          { value: 'FAMILY_NAME', label: 'Soyadı' },
          { value: 'BIRTH_DATE', label: 'Doğum tarixi' },
        ],
      },
      { group: 'Qalanı', items: [{ value: 'NOTE', label: 'Qeyd' }] },
    ];
    const found = (search: string) =>
      searchableOptions({ options, search, limit: Infinity }).flatMap((option) =>
        'items' in option ? option.items.map(({ value }) => value) : [option.value],
      );
    expect(found('dogum')).toEqual(['BIRTH_DATE']);
    expect(found('SEXS')).toEqual(['FAMILY_NAME', 'BIRTH_DATE']);
    expect(found('telefon')).toEqual([]);
  });
});
