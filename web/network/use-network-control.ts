import { asOfDay } from '../api/as-of.ts';
import { type Dispatch, type RefObject, type SetStateAction, useState } from 'react';
import type { ChartCommand } from '../graph/chart-commands.ts';
import type { Emphasis } from '../graph/emphasis.ts';
import type { KeyAction } from '../graph/graph-keys.ts';
import type { CanvasHandle } from '../graph/NetworkCanvas.tsx';
import type { Point } from '../graph/network-state.ts';
import { selectedBy } from '../graph/selecting.ts';
import type { Scene } from '../graph/sync-canvas.ts';
import type { HowToSelect, Workspace, WorkspaceAction } from '../graph/workspace.ts';
import { useChoosing } from './choosing/use-choosing.ts';
import { usePatterns } from './patterns/use-patterns.ts';
import { useMeasures } from './measures/use-measures.ts';
import { createPointed } from './pointed.ts';
import { toldByCanvas } from './told-by-canvas.ts';
import { useFoldingAll } from './folds/use-folding-all.ts';
import { useAdditions } from './use-additions.ts';
import { useMenu } from './use-menu.ts';
import { useTableView } from './table/use-table-view.ts';
import { useChartDialog } from '../charts/use-chart-dialog.ts';
import type { KeptChart } from '../charts/use-kept-chart.ts';
import { askForDay } from '../ui/as-of-door.ts';
import { nextPagesOf } from './next-page.ts';
import type { useLinkRequests } from './hypotheses/use-link-requests.ts';
import { useLinkCorrections } from './links/use-link-corrections.ts';
import { useLinks } from './links/use-links.ts';
import { useReading, type WantedReading } from './reading/use-reading.ts';
import { useRecording } from './recording/use-recording.ts';
import { useLastRecorded } from './use-last-recorded.ts';
import { useTakingBack } from './use-taking-back.ts';
import { useNetworkKeys } from './use-network-keys.ts';
import { useNetworkWork } from './use-network-work.ts';
import type { OpenedPlace } from './network-requests.ts';
import type { Opening } from './use-opened-network.ts';
import { isPanelAction, usePanels } from './use-panels.ts';
import { useRestOfNetwork } from './use-rest-of-network.ts';

type Parts = {
  place: OpenedPlace;
  opening: Opening;
  /** The case whose network this is, or in which the chart was begun. Null behind a country. */
  caseId: string | null;
  /** The name of the chart. Null while the network is of none. */
  chartName: string | null;
  /** The chart that is worked on. Null for a network, a version, and who looks at the past. */
  kept: KeptChart | null;
  /** What is asked to be confirmed of its hypotheses. */
  requests: ReturnType<typeof useLinkRequests>;
  /** What is to be read beside it. Null where nothing is asked for. */
  wantedReading: WantedReading | null;
  workspace: Workspace;
  dispatch: Dispatch<WorkspaceAction>;
  scene: Scene;
  canvas: RefObject<CanvasHandle | null>;
  search: RefObject<HTMLInputElement | null>;
  /** The element of the workspace: keys pressed outside it are not ours. */
  root: RefObject<HTMLElement | null>;
  /** The analyst looks elsewhere. */
  onLook: () => void;
  setEmphasis: (emphasis: Emphasis | null) => void;
  /** Whether what is hidden is drawn pale: a way of looking, of which undo knows nothing. */
  showHidden: Dispatch<SetStateAction<boolean>>;
};

/**
 * Everything that can be done in the workspace, by whatever hand: canvas, list, menu, toolbar and keys all come here.
 * `act` works on the selection, or on the ids that it is given.
 */
export const useNetworkControl = ({
  place,
  opening,
  caseId,
  chartName,
  kept,
  requests,
  wantedReading,
  workspace,
  dispatch,
  scene,
  canvas,
  search,
  root,
  onLook,
  setEmphasis,
  showHidden,
}: Parts) => {
  const work = useNetworkWork(workspace, dispatch);
  const rest = useRestOfNetwork({ opening, place, chart: scene.chart, dispatch, work });
  const [pointed] = useState(createPointed);
  const { panels, hasMinimap, isPresenting, openDrawer, actOnPanels } = usePanels();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isFinding, setFinding] = useState(false);
  const [isExporting, setExporting] = useState(false);
  const chartDialog = useChartDialog(kept);
  const measures = useMeasures(scene, panels.drawer === 'measures', setEmphasis);
  const { chart, selection } = scene;
  const patterns = usePatterns({ chart, dispatch, run: work.run });

  const command = (change: ChartCommand): void => dispatch({ do: 'command', command: change });
  const select = (ids: readonly string[], how: HowToSelect = 'replace'): void =>
    dispatch({ do: 'select', ids, how });

  const choosing = useChoosing({ canvas, select });
  const additions = useAdditions({ chart, command, canvas });
  const { notes, folds, hypotheses, styles } = additions;
  const foldingAll = useFoldingAll({ chart, command, work });

  const tableView = useTableView();
  const reading = useReading(caseId, wantedReading);
  const recorded = useLastRecorded(workspace);
  const links = useLinks({
    caseId,
    kept,
    onAsked: requests.refresh,
    chart,
    dispatch,
    run: work.run,
    setNotice: work.setNotice,
    nameOf: work.nameOf,
    recorded,
  });

  const recorder = useRecording({ caseId, chart, command, canvas, work, links, recorded });
  const corrections = useLinkCorrections({ chart, work, links, recorded });
  const takingBack = useTakingBack({ workspace, dispatch, work, recorded, links, recorder, corrections });

  const { menu, openMenu, openMenuFor, closeMenu, pickLine } = useMenu({ scene, dispatch, canvas });

  /** Whether there are several of whom to ask what they share; of a case, any two. */
  const mayShare = (ids: readonly string[]): boolean => ids.length > 1 || caseId !== null;
  const find = (): void => search.current?.focus();

  const act = (action: KeyAction, ids: readonly string[] = [...selection.elements]): void => {
    if (isPanelAction(action)) return actOnPanels(action);
    switch (action.do) {
      case 'expand':
        if (!folds.opened(ids)) void work.expand(ids);
        return;
      case 'choose':
        if (ids.length === 1 && ids[0] !== undefined) void work.chooseNeighbours(ids[0]);
        return;
      case 'fold':
        return folds.foldSelected(ids);
      case 'foldAll':
        void foldingAll.by('closeness');
        return;
      case 'foldByGroup':
        void foldingAll.by('group');
        return;
      case 'foldByKind':
        void foldingAll.by('kind');
        return;
      case 'suppose':
        return hypotheses.begin(ids);
      case 'lines':
        return folds.turnLines();
      case 'hide':
        return command({ name: 'hide', ids });
      case 'hideOthers':
        return ids.length > 0 ? command({ name: 'hideOthers', ids }) : undefined;
      case 'pin':
        return command({ name: ids.every((id) => chart.pinned.has(id)) ? 'unpin' : 'pin', ids });
      case 'link':
        return links.beginWith(ids);
      case 'record':
        return recorder.begin(ids);
      case 'note':
        return ids.length === 1 && ids[0] !== undefined ? notes.addOn(ids[0]) : notes.addAt(null);
      case 'selectNeighbours':
        return select(selectedBy(action.do, scene, ids), 'add');
      case 'selectAll':
      case 'selectInverse':
      case 'selectKind':
      case 'selectPath':
        return select(selectedBy(action.do, scene, ids));
      case 'style':
        return selection.line === null
          ? styles.begin('ELEMENTS', ids)
          : styles.begin('LINES', [selection.line]);
      case 'unstyle':
        return styles.takeAway(selection.line === null ? ids : [selection.line]);
      case 'lasso':
        return choosing.turnLasso();
      case 'query':
        return choosing.openQuery();
      case 'grey':
        return showHidden((before) => !before);
      case 'selectNone':
        return dispatch({ do: 'clearSelection' });
      case 'undo':
        if (!takingBack.takeLast()) dispatch({ do: 'undo' });
        return;
      case 'redo':
        return dispatch({ do: 'redo' });
      case 'fit':
        return canvas.current?.fit();
      case 'fitSelection':
        return canvas.current?.fit(ids);
      case 'find':
        return find();
      case 'path':
        void work.finding.paths(ids);
        return;
      case 'escape':
        if (work.task) work.task.stop();
        else if (work.notice) work.setNotice(null);
        else if (chart.path && selection.elements.size === 0) command({ name: 'clearPath' });
        else if (reading.isOpen && selection.elements.size === 0 && selection.line === null) reading.close();
        else dispatch({ do: 'clearSelection' });
        return;
      case 'help':
        return setHelpOpen((before) => !before);
      case 'menu':
        return openMenuFor(ids[0]);
      case 'read':
        return caseId === null ? work.setNotice({ says: 'noCaseToRead' }) : reading.toggle();
      case 'layout':
        void work.layout();
        return;
      case 'export':
        // What leaves is marked with the present: a picture of the past has no place in it.
        if (asOfDay() === null) setExporting(true);
        return;
      case 'keep':
        return chartDialog.save();
      case 'versions':
        return chartDialog.show('versions');
      case 'asOf':
        return askForDay();
      case 'bar':
        return ids.length > 0
          ? command({ name: ids.every((id) => chart.barred.has(id)) ? 'allow' : 'bar', ids })
          : undefined;
      case 'nextPage': {
        const open = nextPagesOf(chart.expansions, ids);
        if (open.length === 0) return work.setNotice({ says: 'noNextPage' });
        void work.expandOn(open);
        return;
      }
      case 'showAll':
        return command({ name: 'showAll' });
      case 'renameFold':
        return folds.renameSelected(ids);
      case 'giveUpFold':
        return folds.giveUpSelected(ids);
      case 'share':
        if (mayShare(ids)) setFinding(true);
        return;
      case 'align':
        return ids.length > 1 ? command({ name: 'align', ids, to: action.to }) : undefined;
      case 'distribute':
        return ids.length > 2 ? command({ name: 'distribute', ids, along: action.along }) : undefined;
      case 'zoom':
        return canvas.current?.zoomBy(action.factor);
      case 'nudge':
        return command({ name: 'nudge', ids, by: action.by });
    }
  };

  useNetworkKeys(root, act);

  const canvasEvents = toldByCanvas({
    folds,
    hypotheses,
    notes,
    selectElements: (ids) => select(ids),
    selectLine: (id) => void pickLine(id),
    openMenu,
    find,
    point: pointed.set,
    look: onLook,
    command,
    work,
    links,
  });

  return {
    workspace,
    scene,
    work,
    rest,
    caseId,
    chartName,
    patterns,
    ...additions,
    foldingAll,
    requests,
    choosing,
    links,
    corrections,
    recorder,
    reading,
    takingBack,
    tableView,
    panels,
    hasMinimap,
    isPresenting,
    measures,
    menu,
    pointed,
    pointOf: (id: string): Point | undefined => canvas.current?.pointOf(id),
    isHelpOpen,
    isFinding,
    mayShare: mayShare([...selection.elements]),
    openFinding: () => setFinding(true),
    closeFinding: () => setFinding(false),
    chartDialog,
    isExporting,
    closeExport: () => setExporting(false),
    canvasEvents,
    command,
    select,
    act,
    openMenuFor,
    openDrawer,
    selectLine: canvasEvents.selectLine,
    closeMenu,
    goTo: (step: number) => dispatch({ do: 'goTo', step }),
    reveal: (id: string) => canvas.current?.reveal(id),
    centre: (id: string) => canvas.current?.centre(id),
    focusCanvas: () => canvas.current?.focus(),
  };
};

export type NetworkControl = ReturnType<typeof useNetworkControl>;
