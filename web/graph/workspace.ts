import { applyCommand, type ChartCommand } from './chart-commands.ts';
import { goTo, type History, record, redo, startHistory, stateOf, undo } from './history.ts';
import { type Chart, EMPTY_CHART, NOTHING_SELECTED, type Selection } from './network-state.ts';
import { isDrawn, isLineDrawn } from './visible-chart.ts';

/** `toggle` turns each round; `remove` lets go of those that are selected. */
export type HowToSelect = 'replace' | 'add' | 'toggle' | 'remove';

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
  | { do: 'select'; ids: readonly string[]; how: HowToSelect }
  | { do: 'selectLine'; line: string }
  | { do: 'clearSelection' };

export const openWorkspace = (chart: Chart = EMPTY_CHART): Workspace => ({
  history: startHistory(chart),
  selection: NOTHING_SELECTED,
});

export const chartOf = (workspace: Workspace): Chart => stateOf(workspace.history);

const isSeen = (chart: Chart, id: string): boolean => {
  const element = chart.elements.get(id);
  return element !== undefined && isDrawn(chart, element);
};

const isLineSeen = (chart: Chart, id: string): boolean => {
  const line = chart.lines.get(id);
  return line !== undefined && isLineDrawn(chart, line);
};

// What is hidden, switched off or gone is never selected: the next key would act on what nobody sees.
const stillThere = (chart: Chart, selection: Selection): Selection => {
  const elements = [...selection.elements].filter((id) => isSeen(chart, id));
  const { line } = selection;
  const keptLine = line !== null && isLineSeen(chart, line) ? line : null;
  return elements.length === selection.elements.size && keptLine === line
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

const selected = (selection: Selection, ids: readonly string[], how: HowToSelect): Selection => {
  const elements = new Set(how === 'replace' ? [] : selection.elements);
  for (const id of ids) {
    if (how === 'remove' || (how === 'toggle' && elements.has(id))) elements.delete(id);
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
      const chart = chartOf(workspace);
      const ids = action.ids.filter((id) => isSeen(chart, id));
      return { ...workspace, selection: selected(workspace.selection, ids, action.how) };
    }
    case 'selectLine':
      return isLineSeen(chartOf(workspace), action.line)
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
