import type { CanvasEvents } from '../graph/canvas-events.ts';
import type { ChartCommand } from '../graph/chart-commands.ts';
import type { useLinks } from './links/use-links.ts';
import type { useAdditions } from './use-additions.ts';
import type { NetworkWork } from './use-network-work.ts';

type Parts = Pick<CanvasEvents, 'openMenu' | 'find' | 'look' | 'point' | 'selectElements' | 'selectLine'> &
  Pick<ReturnType<typeof useAdditions>, 'folds' | 'hypotheses' | 'notes'> & {
    command: (change: ChartCommand) => void;
    work: Pick<NetworkWork, 'expand'>;
    links: Pick<ReturnType<typeof useLinks>, 'begin'>;
  };

/** What the workspace does with what the canvas tells. */
export const toldByCanvas = ({
  folds,
  hypotheses,
  notes,
  command,
  work,
  links,
  ...own
}: Parts): CanvasEvents => ({
  ...own,
  move: (positions) => command({ name: 'move', positions }),
  expand: (id) => void work.expand([id]),
  drawLink: links.begin,
  openFold: folds.turn,
  editSupposed: hypotheses.edit,
  editNote: notes.edit,
  moveNote: notes.carry,
});
