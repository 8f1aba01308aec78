import { readFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import type { ViewerRun } from '../db/run.ts';
import { guardCell } from '../imports/reading/guarded-cell.ts';
import { firstWholeYear, periodOf, type CountedRow } from './figures.ts';
import { markOf, said, type ReportFile } from './file-words.ts';
import type { OutgoingValue } from './outgoing.ts';
import type { LookedAt } from './report-day.ts';
import { cellOf, SMALL, tablesOf } from './report-tables.ts';
import { reportOf, type Figure } from './reports.queries.ts';
import { suppressed, type Cell, type Sum, type Tables } from './suppression.ts';

type Checked = 'NAME_AND_VALUES' | 'NAME' | 'NOTHING' | 'OURS';

/** As a file says it. */
const CHECKED_WORDS: Record<Checked, string> = {
  NAME_AND_VALUES: 'name and values',
  NAME: 'name only',
  NOTHING: 'not checked',
  OURS: 'not of the standard',
};

type Field = {
  /** In `reports/htcds-victims`. */
  field: string;
  /** In the standard; without a prefix the standard has none such. Of a place the type of the event says which. */
  name: string;
  /** What of it was compared with the published text of the standard (`checkedAgainst`). */
  checked: Checked;
  /** Our values and those of the standard, where they differ. */
  values?: Record<string, string>;
  /** Figures of the report that count some of the same people, by value. */
  report?: Record<string, string>;
  /** A distribution of the report over the same values. */
  distribution?: string;
};

const { standard, fields, notRecorded } = JSON.parse(
  readFileSync(new URL('htcds.json', import.meta.url), 'utf8'),
) as { standard: string; fields: Field[]; notRecorded: string[] };

const STATEMENT = 'reports/htcds-victims';
/** It counts the people of this one, whatever form of exploitation they met. */
const WHOLE_AS = 'reports/victims';
const ALL = 'ALL';
const NOT_KNOWN = '?';

/** Of what nobody records there are no values to check; that everybody is counted is no field of the standard. */
const checkedOf = (name: string): Checked =>
  fields.find((field) => field.name === name)?.checked ?? (notRecorded.includes(name) ? 'NAME' : 'OURS');

const translations = fields.flatMap(({ field, values = {} }) =>
  Object.entries(values).map(([ours, theirs]) => [field, ours, theirs]),
);

export type StandardRow = { field: string; value: string; victims: OutgoingValue };

const nameOf = (field: string, key: string | null): string => `HTCDS ${field} ${key ?? ''}`;

/** The cell of the report that counts some of the people of a value; undefined when it has none. */
const inReport = (one: Field, key: string): string | undefined =>
  one.report?.[key] ?? (one.distribution === undefined ? undefined : cellOf(one.distribution, key));

type OneYear = { year: number; figures: readonly Figure[] };

const ofField = (counted: readonly CountedRow[], field: string): CountedRow[] =>
  counted.filter(({ figure }) => figure === field);

/**
 * The counts by field and value as one system with the report of the year, which somebody may have: what it shows is known to him, and neither what
 * it hides nor how many more are counted here may follow when it is small.
 */
export const standardTables = (counted: readonly CountedRow[], { year, figures }: OneYear): Tables => {
  const report = tablesOf(figures, year);
  const hiddenThere = suppressed(report, SMALL.threshold);
  const cells = new Map<string, Cell>(
    report.cells.map((cell) => [
      cell.id,
      cell.isShown && !hiddenThere.has(cell.id)
        ? { ...cell, isFixed: true as const }
        : { ...cell, isShown: false },
    ]),
  );
  const sums: Sum[] = [...report.sums];
  const put = (id: string, value: number, of: string | undefined): void => {
    cells.set(id, { id, value, isShown: true });
    const there = of === undefined ? undefined : cells.get(report.cellFor(of));
    if (!there || there.value > value) return;
    const more = `${id} beyond ${there.id}`;
    cells.set(more, { id: more, value: value - there.value, isShown: false });
    sums.push({ total: id, parts: [there.id, more] });
  };
  const all = nameOf(ALL, null);
  const total = ofField(counted, ALL)[0]?.count ?? 0;
  put(all, total, 'C1');
  for (const one of fields) {
    const rows = ofField(counted, one.field);
    for (const { key, count } of rows) put(nameOf(one.field, key), count, inReport(one, key ?? NOT_KNOWN));
    // Where nobody has two values they add up, whatever the field: then each follows from the others.
    const addUp = rows.reduce((sum, { count }) => sum + count, 0) === total;
    if (addUp && rows.length > 0)
      sums.push({ total: all, parts: rows.map(({ key }) => nameOf(one.field, key)) });
  }
  return { cells: [...cells.values()], sums };
};

/** Counts by field and value as they may leave, and after them the fields of which nobody records anything. */
export const standardRows = (counted: readonly CountedRow[], report: OneYear): StandardRow[] => {
  const hidden = suppressed(standardTables(counted, report), SMALL.threshold);
  const shown = (field: string, key: string | null, count: number): OutgoingValue =>
    hidden.has(nameOf(field, key)) ? 'HIDDEN' : count;
  return [
    { field: 'AllVictims', value: '', victims: shown(ALL, null, ofField(counted, ALL)[0]?.count ?? 0) },
    ...fields.flatMap(({ field, name }) =>
      ofField(counted, field).map(({ key, count }) => ({
        field: name,
        value: key === NOT_KNOWN || key === null ? 'Unknown' : key,
        victims: shown(field, key, count),
      })),
    ),
    ...notRecorded.map((name) => ({ field: name, value: '', victims: null })),
  ];
};

/** Counts of people first identified as victims in a year, by field and value. */
export const standardCounts = (run: ViewerRun, year: number, lookedAt: LookedAt): Promise<CountedRow[]> =>
  run<CountedRow>(
    STATEMENT,
    { ...periodOf({ period: 'YEAR' }, year, lookedAt.day), translations },
    { aggregate: true },
  );

/** What of them may leave. Null when not all of the year is recorded. */
export const standardReport = async (
  run: ViewerRun,
  year: number,
  lookedAt: LookedAt,
): Promise<StandardRow[] | null> =>
  year < firstWholeYear(WHOLE_AS)
    ? null
    : standardRows(await standardCounts(run, year, lookedAt), {
        year,
        figures: await reportOf(run, year, lookedAt),
      });

/** A row for each field and value; a field of which nobody recorded anything says that it is not known. */
export const standardCsv = (
  rows: readonly StandardRow[] | null,
  file: Omit<ReportFile, 'figures'>,
): Uint8Array => {
  const { year, upTo, number, language } = file;
  const names = [...fields.map(({ name }) => name), ...notRecorded];
  const all = rows ?? names.map((field): StandardRow => ({ field, value: '', victims: null }));
  const lines = all.map(({ field, value, victims }) => [
    standard,
    field,
    value,
    said(victims, language),
    year,
    upTo,
    number,
    markOf(file),
    CHECKED_WORDS[checkedOf(field)],
  ]);
  const head = ['Standard', 'Field', 'Value', 'Victims', 'Year', 'UpTo', 'Export', 'Marking', 'Checked'];
  const text = [head, ...lines].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? guardCell(cell) : String(cell))),
  );
  return Buffer.from(stringify(text, { bom: true }), 'utf8');
};
