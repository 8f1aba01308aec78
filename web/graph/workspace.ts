import { applyCommand, type ChartCommand } from './chart-commands.ts';
import { goTo, type History, record, redo, startHistory, stateOf, undo } from './history.ts';
import { type Chart, EMPTY_CHART, NOTHING_SELECTED, type Selection } from './network-state.ts';

/** The chart with its history, and what is selected in it. */
export type Workspace = { history: History<Chart>; selection: Selection };

export type WorkspaceAction =
  | { do: 'open'; chart: Chart }
  /** Work that was kept, with its history. */
  | { do: 'resume'; history: History<Chart> }
  | { do: 'command'; command: ChartCommand }
  | { do: 'undo' }
  | { do: 'redo' }
  | { do: 'goTo'; step: number }
  | { do: 'select'; ids: readonly string[]; how: 'replace' | 'add' | 'toggle' }
  | { do: 'selectLine'; line: string }
  | { do: 'clearSelection' };

export const openWorkspace = (chart: Chart = EMPTY_CHART): Workspace => ({
  history: startHistory(chart),
  selection: NOTHING_SELECTED,
});

export const chartOf = (workspace: Workspace): Chart => stateOf(workspace.history);

// A hidden or vanished element must not stay selected: the next key would act on what nobody sees.
const stillThere = (chart: Chart, selection: Selection): Selection => {
  const isThere = (id: string): boolean => chart.elements.has(id) && !chart.hidden.has(id);
  const elements = [...selection.elements].filter(isThere);
  const line = selection.line === null ? undefined : chart.lines.get(selection.line);
  const keptLine = line && isThere(line.source) && isThere(line.target) ? line.id : null;
  return elements.length === selection.elements.size && keptLine === selection.line
    ? selection
    : { elements: new Set(elements), line: keptLine };
};

const withHistory = (workspace: Workspace, history: History<Chart>): Workspace =>
  history === workspace.history
    ? workspace
    : { history, selection: stillThere(stateOf(history), workspace.selection) };

// A row of arrow keys on the same elements is one step back, and so is a range of days while it is dragged or played.
const mergeKeyOf = (command: ChartCommand): string | null => {
  if (command.name === 'nudge') return `nudge ${[...command.ids].sort().join(' ')}`;
  return command.name === 'range' && command.gesture !== null ? `range ${command.gesture}` : null;
};

const selected = (selection: Selection, ids: readonly string[], how: 'add' | 'toggle'): Selection => {
  const elements = new Set(selection.elements);
  for (const id of ids) {
    if (how === 'toggle' && elements.has(id)) elements.delete(id);
    else elements.add(id);
  }
  return { elements, line: null };
};

export const reduceWorkspace = (workspace: Workspace, action: WorkspaceAction): Workspace => {
  switch (action.do) {
    case 'open':
      return openWorkspace(action.chart);
    case 'resume':
      return { history: action.history, selection: NOTHING_SELECTED };
    case 'command': {
      const chart = applyCommand(chartOf(workspace), action.command);
      return withHistory(
        workspace,
        record(workspace.history, action.command.name, chart, mergeKeyOf(action.command)),
      );
    }
    case 'undo':
      return withHistory(workspace, undo(workspace.history));
    case 'redo':
      return withHistory(workspace, redo(workspace.history));
    case 'goTo':
      return withHistory(workspace, goTo(workspace.history, action.step));
    case 'select': {
      const ids = action.ids.filter((id) => chartOf(workspace).elements.has(id));
      const selection =
        action.how === 'replace'
          ? { elements: new Set(ids), line: null }
          : selected(workspace.selection, ids, action.how);
      return { ...workspace, selection };
    }
    case 'selectLine':
      return chartOf(workspace).lines.has(action.line)
        ? { ...workspace, selection: { elements: new Set(), line: action.line } }
        : workspace;
    case 'clearSelection':
      return { ...workspace, selection: NOTHING_SELECTED };
    default:
      return assertNever(action);
  }
};

const assertNever = (action: never): never => {
  throw new Error(`Unknown action ${JSON.stringify(action)}.`);
};
