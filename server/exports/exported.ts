import { plainLine } from '../../typesetting/plain-line.ts';
import type { DrawnNow } from './drawn-now.ts';
import type { Language } from './export-mark.ts';
import type { ExportedChart, ExportedElement, ExportedLine, ExportMark } from './exported-chart.ts';
import { strictest } from './handling.ts';

type Places = ReadonlyMap<string, { x: number; y: number }>;

/** What was drawn, as every format takes it: with places from the chart, and names in the language of the file. */
export const exportedChart = (
  mark: ExportMark,
  drawn: DrawnNow,
  { places, language }: { places: Places; language: Language },
): ExportedChart => ({
  mark: { ...mark, title: plainLine(mark.title), caseNumber: mark.caseNumber && plainLine(mark.caseNumber) },
  elements: drawn.elements.map(
    ({ id, kind, label, title, role, detail, isProtected, isWanted }): ExportedElement => ({
      id,
      kind,
      label: plainLine((language === 'en' ? title?.en : null) ?? label),
      role,
      detail: detail && plainLine(detail),
      isProtected,
      isWanted,
      handling: strictest(drawn.codesOf(id)),
      at: places.get(id) ?? null,
    }),
  ),
  lines: drawn.lines.map(
    ({ source, target, type, certainty, grade, codes, count, from, to, directed }): ExportedLine => ({
      source,
      target,
      type,
      certainty,
      grade,
      handling: strictest(codes),
      count,
      from,
      to,
      directed,
    }),
  ),
});
