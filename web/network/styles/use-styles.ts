import { useState } from 'react';
import { newUlid } from '../../api/ulid.ts';
import type { ChartCommand } from '../../graph/chart-commands.ts';
import type { Chart } from '../../graph/network-state.ts';
import { type ChartStyle, plainStyle } from '../../graph/styles.ts';

/** A style in the dialog, and what it is given to; to nothing more when it is only changed. */
export type EditedStyle = { id: string; style: ChartStyle; ids: readonly string[] };

type Parts = { chart: Chart; command: (change: ChartCommand) => void };

/** Giving a look to elements and lines, changing and taking it away. */
export const useStyles = ({ chart, command }: Parts) => {
  const [edited, setEdited] = useState<EditedStyle | null>(null);
  return {
    edited,
    /** Begins with what all of them have already, else with none. */
    begin: (of: ChartStyle['of'], ids: readonly string[]): void => {
      if (ids.length === 0) return;
      const has = of === 'ELEMENTS' ? chart.styleOf : chart.lineStyleOf;
      const [first] = ids.map((id) => has.get(id));
      const known = first !== undefined && ids.every((id) => has.get(id) === first) ? first : undefined;
      const style = known === undefined ? undefined : chart.styles.get(known);
      setEdited({ id: known ?? newUlid(), style: style ?? plainStyle(of), ids });
    },
    change: (id: string): void => {
      const style = chart.styles.get(id);
      if (style) setEdited({ id, style, ids: [] });
    },
    close: (): void => setEdited(null),
    write: (id: string, style: ChartStyle): void => {
      if (edited) command({ name: 'style', id, style, ids: edited.ids });
      setEdited(null);
    },
    takeAway: (ids: readonly string[]): void => command({ name: 'unstyle', ids }),
  };
};
