import type { HandlingCode } from '../graphql/types.generated.ts';
import type { ExportMark } from './exported-chart.ts';
import { markingOf, type Withheld } from './handling.ts';

export type Language = 'az' | 'en';

/** The number that stands in the file: the end of the id that the audit trail has, in two groups that can be read out. */
export const numberOf = (id: string): string => `${id.slice(-10, -5)}-${id.slice(-5)}`;

type Hidden = { elements: number; lines: number };

const leftOut = ({ elements, lines }: Hidden, language: Language): string => {
  if (elements === 0 && lines === 0)
    return language === 'az' ? 'Sxemdə heç nə gizlədilməyib.' : 'Nothing on the chart is hidden.';
  return language === 'az'
    ? `Süzgəclərlə və ya əl ilə gizlədilmiş ${elements} element və ${lines} əlaqə bu faylda yoxdur.`
    : `${elements} elements and ${lines} links hidden by filters or by hand are not in this file.`;
};

export const markOf = (parts: {
  id: string;
  title: string;
  author: string;
  at: Date;
  caseNumber: string | null;
  codes: HandlingCode[];
  withheld: Withheld;
  hidden: Hidden;
  language: Language;
}): ExportMark => ({
  title: parts.title,
  author: parts.author,
  exportedAt: parts.at.toISOString(),
  number: numberOf(parts.id),
  caseNumber: parts.caseNumber,
  codes: parts.codes,
  marking: markingOf(parts.codes, parts.withheld)[parts.language],
  left: leftOut(parts.hidden, parts.language),
});
