import { readFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { guardCell } from '../imports/reading/guarded-cell.ts';
import { markOf, said, type ReportFile } from './file-words.ts';
import type { StandardRow } from './htcds.ts';
import type { OutgoingFigure, OutgoingValue } from './outgoing.ts';

type Named = { element: string; characteristic: string };

const { standard, victims, figures, notRecorded } = JSON.parse(
  readFileSync(new URL('ictip.json', import.meta.url), 'utf8'),
) as {
  standard: string;
  /** A field of HTCDS, as the classification speaks of it. */
  victims: Record<string, string>;
  /** Figures of the report that tell of events and of perpetrators. */
  figures: (Named & { value: string; figure: string })[];
  /** Of which nobody records anything. */
  notRecorded: Named[];
};

export type ClassifiedRow = Named & { value: string; count: OutgoingValue };

/**
 * What is known by the four elements of the International Classification for Administrative Data on Trafficking in Persons: event, victim, perpetrator and
 * reporting entity. It says nothing that the report and the counts by the fields of HTCDS, as they leave, do not say; hidden there is hidden here.
 */
export const classifiedRows = (
  counted: readonly StandardRow[] | null,
  report: readonly Pick<OutgoingFigure, 'id' | 'value'>[],
): ClassifiedRow[] => {
  const values = new Map(report.map(({ id, value }) => [id, value]));
  const known = counted ?? Object.keys(victims).map((field) => ({ field, value: '', victims: null }));
  return [
    ...figures
      .filter(({ element }) => element === 'EVENT')
      .map(({ figure, ...named }) => ({ ...named, count: values.get(figure) ?? null })),
    ...known.flatMap(({ field, value, victims: count }) => {
      const characteristic = victims[field];
      return characteristic === undefined ? [] : [{ element: 'VICTIM', characteristic, value, count }];
    }),
    ...figures
      .filter(({ element }) => element === 'PERPETRATOR')
      .map(({ figure, ...named }) => ({ ...named, count: values.get(figure) ?? null })),
    ...notRecorded.map((named) => ({ ...named, value: '', count: null })),
  ];
};

export const classifiedCsv = (
  rows: readonly ClassifiedRow[],
  file: Omit<ReportFile, 'figures'>,
): Uint8Array => {
  const { year, upTo, number, language } = file;
  const lines = rows.map(({ element, characteristic, value, count }) => [
    standard,
    element,
    characteristic,
    value,
    said(count, language),
    year,
    upTo,
    number,
    markOf(file),
    // The four elements are those of the classification; nobody has compared the rest with its text.
    'element only',
  ]);
  const head = [
    'Standard',
    'Element',
    'Characteristic',
    'Value',
    'Count',
    'Year',
    'UpTo',
    'Export',
    'Marking',
    'Checked',
  ];
  const text = [head, ...lines].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? guardCell(cell) : String(cell))),
  );
  return Buffer.from(stringify(text, { bom: true }), 'utf8');
};
