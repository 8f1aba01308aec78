import { UnstyledButton } from '@mantine/core';
import { formatNumber } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/Language.tsx';
import { compareText } from '../../i18n/letters.ts';
import type { Column } from '../../ui/DataTable.tsx';
import report from '../report.module.css';
import type { Road } from './flows.ts';

const PLACES = ['home', 'recruitment', 'transit', 'destination'] as const;

/** The roads as a list: what the drawing says, and each number opens its records. */
export const useRoadColumns = (
  namesOf: (road: Road) => string[],
  onOpen: (road: Road) => void,
): Column<Road>[] => {
  const text = useText();
  const language = useLanguage();
  return [
    {
      id: 'year',
      header: text('corridors.year'),
      order: (a, b) => (a.year ?? 0) - (b.year ?? 0),
      cell: ({ year }) => (year === null ? text('report.unknown') : String(year)),
    },
    ...PLACES.map((id, at): Column<Road> => ({
      id,
      header: text(`corridors.${id}`),
      order: (a, b) => compareText(namesOf(a)[at] ?? '', namesOf(b)[at] ?? ''),
      cell: (road) => namesOf(road)[at],
    })),
    {
      id: 'count',
      header: text('corridors.count'),
      isNumber: true,
      order: (a, b) => a.value - b.value,
      cell: (road) => (
        <UnstyledButton
          className={report.open}
          aria-label={text('corridors.open', { count: road.value, road: namesOf(road).join(' → ') })}
          onClick={() => onOpen(road)}
        >
          {formatNumber(road.value, language)}
        </UnstyledButton>
      ),
    },
  ];
};
