import { useState } from 'react';
import { newUlid } from '../../api/ulid.ts';
import type { ChartCommand } from '../../graph/chart-commands.ts';
import { foldOfAll, membersOf } from '../../graph/folds.ts';
import type { Chart } from '../../graph/network-state.ts';

/** A group in the dialog; its name is empty while it is new. */
export type EditedFold = { id: string; title: string; members: readonly string[] };

type Parts = { chart: Chart; command: (change: ChartCommand) => void };

/** Making, naming, opening, closing and giving up groups, and drawing parallel lines as one. */
export const useFolds = ({ chart, command }: Parts) => {
  const [edited, setEdited] = useState<EditedFold | null>(null);
  const begin = (members: readonly string[]): void => {
    if (members.length > 1) setEdited({ id: newUlid(), title: '', members });
  };
  const turn = (id: string): void =>
    command({ name: chart.folds.get(id)?.isClosed === true ? 'openFold' : 'closeFold', id });
  const foldOf = (ids: readonly string[]): string | undefined =>
    foldOfAll(chart, ids) ?? (ids.length === 1 ? chart.foldOf.get(ids[0] ?? '') : undefined);
  const rename = (id: string): void =>
    setEdited({ id, title: chart.folds.get(id)?.name ?? '', members: membersOf(chart, id) });
  const giveUp = (id: string): void => command({ name: 'unfold', ids: [id] });
  return {
    edited,
    begin,
    turn,
    /** Opens or closes the group that is selected; makes one of what is none yet. */
    foldSelected: (ids: readonly string[]): void => {
      const fold = foldOf(ids);
      if (fold === undefined) begin(ids);
      else turn(fold);
    },
    /** True when what is selected is a folded group, which is then unfolded. */
    opened: (ids: readonly string[]): boolean => {
      const fold = foldOfAll(chart, ids);
      const isClosed = fold !== null && chart.folds.get(fold)?.isClosed === true;
      if (isClosed) command({ name: 'openFold', id: fold });
      return isClosed;
    },
    rename,
    /** Names anew, or gives up, the group that is selected or that the selected element is in. */
    renameSelected: (ids: readonly string[]): void => {
      const fold = foldOf(ids);
      if (fold !== undefined) rename(fold);
    },
    giveUpSelected: (ids: readonly string[]): void => {
      const fold = foldOf(ids);
      if (fold !== undefined) giveUp(fold);
    },
    close: (): void => setEdited(null),
    write: (title: string): void => {
      if (edited) command({ name: 'fold', id: edited.id, title, members: edited.members });
      setEdited(null);
    },
    giveUp,
    turnLines: (): void => command({ name: 'lines', isOnePerPair: !chart.isOnePerPair }),
  };
};
