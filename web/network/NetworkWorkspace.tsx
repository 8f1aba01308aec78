import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useMemo, useReducer, useRef, useState } from 'react';
import { asOfDay } from '../api/as-of.ts';
import { ChartTools } from '../charts/ChartTools.tsx';
import { ShownVersion } from '../charts/ShownVersion.tsx';
import { type ChartState, useKeptChart } from '../charts/use-kept-chart.ts';
import { textOf } from '../graph/chart-file.ts';
import type { Emphasis } from '../graph/emphasis.ts';
import { type CanvasHandle, NetworkCanvas } from '../graph/NetworkCanvas.tsx';
import { isLargePicture } from '../graph/drawn-chart.ts';
import type { History } from '../graph/history.ts';
import type { Chart } from '../graph/network-state.ts';
import { hiddenByFilters } from '../graph/visible-chart.ts';
import { openWorkspace, reduceWorkspace } from '../graph/workspace.ts';
import { LeaveGuard } from '../ui/LeaveGuard.tsx';
import { EmptyState, FailurePanel, NothingYet } from '../ui/States.tsx';
import { Lasso } from './choosing/Lasso.tsx';
import { QueryDialog } from './choosing/QueryDialog.tsx';
import { NetworkDrawer } from './drawer/NetworkDrawer.tsx';
import { ExpandDialog } from './ExpandDialog.tsx';
import { FindDialog } from './finding/FindDialog.tsx';
import { FoldDialog } from './folds/FoldDialog.tsx';
import { HypothesisDialog } from './hypotheses/HypothesisDialog.tsx';
import { useLinkRequests } from './hypotheses/use-link-requests.ts';
import { KeysOverlay } from './KeysOverlay.tsx';
import css from './network.module.css';
import type { OpenedPlace } from './network-requests.ts';
import { NetworkLegend } from './NetworkLegend.tsx';
import { NetworkList } from './NetworkList.tsx';
import { NetworkMenu } from './NetworkMenu.tsx';
import { NetworkSide } from './NetworkSide.tsx';
import { NetworkStatus } from './NetworkStatus.tsx';
import { NetworkToolbar } from './NetworkToolbar.tsx';
import { LinkDialog } from './links/LinkDialog.tsx';
import { LinkHistoryDialog } from './links/LinkHistoryDialog.tsx';
import { WithdrawLinkDialog } from './links/WithdrawLinkDialog.tsx';
import type { Covered } from '../graph/viewport.ts';
import { Minimap, MINIMAP_CORNER } from './Minimap.tsx';
import { ReadingPanel } from './reading/ReadingPanel.tsx';
import type { WantedReading } from './reading/use-reading.ts';
import { RecordDialog } from './recording/RecordDialog.tsx';
import { WithdrawDialog } from './recording/WithdrawDialog.tsx';
import { NoteDialog } from './notes/NoteDialog.tsx';
import { StyleDialog } from './styles/StyleDialog.tsx';
import type { Notice } from './notice.ts';
import { NoticeBar } from './NoticeBar.tsx';
import { OpeningProgress } from './OpeningProgress.tsx';
import { PointedElement } from './PointedElement.tsx';
import { useChartDraft } from './use-chart-draft.ts';
import { useNetworkControl } from './use-network-control.ts';
import { keyOf, type Opening, useOpenedNetwork } from './use-opened-network.ts';
import { useRestoredVersion } from './use-restored-version.ts';
import { useScene } from './use-scene.ts';
import { useLookedAt, useTouched } from './use-kept-work.ts';
import { useUnkeptWork } from './use-unkept-work.ts';
import { useWantedElement } from './use-wanted-element.ts';
import { useText } from '../i18n/Language.tsx';

/** As in network.module.css. */
const LEGEND_WIDTH = 232;

/** A narrower stage has no room for an open legend, unless the analyst opens it. */
const ROOM_FOR_LEGEND = 720;

type NetworkWorkspaceProps = {
  place: OpenedPlace;
  /** The element to select and to bring to the middle, on the chart or not. Null when none is named. */
  wanted: string | null;
  /** The exhibit to be read beside the chart. Null where none is named. */
  wantedReading: WantedReading | null;
  onRetry: () => void;
};

/** Whether the work is kept nowhere but here for longer than it takes to send it. */
const isOnlyInWindow = ({ is }: ChartState): boolean =>
  !['entering', 'saved', 'pending', 'saving'].includes(is);

const nothingToSave = (): Promise<void> => Promise.resolve();

/** Until something is done: that it lies as it was left, or that it was too large to be drawn whole. */
const noticeOfOpening = (
  { left, sets, kept }: Extract<Opening, { is: 'ready' }>,
  history: History<Chart>,
): Notice | null => {
  if (kept?.brought && kept.history === history) return { says: 'broughtBack' };
  if (left?.history === history) return { says: 'resumed' };
  return sets > 0 && history.steps.size === 1 ? { says: 'foldedAll', sets, by: 'closeness' } : null;
};

export const NetworkWorkspace = ({ place, wanted, wantedReading, onRetry }: NetworkWorkspaceProps) => {
  const text = useText();
  const [workspace, dispatch] = useReducer(reduceWorkspace, undefined, () => openWorkspace());
  const opening = useOpenedNetwork(place, dispatch);
  const theme = useComputedColorScheme('light');
  const [emphasis, setEmphasis] = useState<Emphasis | null>(null);
  const [isHiddenShown, showHidden] = useState(false);
  const isWorkedOn = place.of === 'chart' && place.version === null;
  const isPast = asOfDay() !== null;
  const requests = useLinkRequests(isWorkedOn && !isPast ? place.id : null);
  const { recorded } = requests;
  const scene = useScene(workspace, theme, { emphasis, isHiddenShown, recorded });
  const canvas = useRef<CanvasHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLElement>(null);
  const opened = opening.is === 'ready' ? opening.kept : null;
  const [stepsLeft, setStepsLeft] = useState(0);
  const content = (): string => {
    const file = textOf(workspace.history, canvas.current?.view() ?? opened?.view ?? null);
    setStepsLeft(file.left);
    return file.text;
  };
  const draft = useChartDraft({ id: isWorkedOn ? place.id : null, history: workspace.history, canvas });
  const kept = useKeptChart(isWorkedOn ? opened : null, {
    content,
    draft,
    onChanged: onRetry,
    onReapplied: () => control.work.setNotice({ says: 'reapplied' }),
  });
  const caseId = place.of === 'case' ? place.id : (opened?.chart.case?.id ?? null);
  const control = useNetworkControl({
    place,
    opening,
    caseId,
    chartName: opened?.chart.name ?? null,
    kept: isPast ? null : kept,
    requests,
    wantedReading,
    workspace,
    dispatch,
    scene,
    canvas,
    search,
    root,
    setEmphasis,
    showHidden,
    onLook: () => {
      kept?.look();
      unkept.touch();
    },
  });
  useTouched(workspace.history, opened?.history ?? null, () => kept?.touch());
  const left = opening.is === 'ready' ? opening.left : null;
  useRestoredVersion(
    kept && !isPast && kept.state.is === 'saved' ? kept.chart : null,
    dispatch,
    control.work.run,
  );
  useLookedAt(canvas, opened?.view ?? left?.view ?? null);
  const unkept = useUnkeptWork({
    key: place.of === 'chart' ? null : keyOf(place),
    history: workspace.history,
    rest: control.rest,
    canvas,
  });
  const { ref: stage, width } = useElementSize();
  const [legendChoice, setLegendOpen] = useState<boolean | null>(null);
  const isLegendOpen = legendChoice ?? (width === 0 || width >= ROOM_FOR_LEGEND);
  const { hasMinimap } = control;
  const covered = useMemo<Covered>(
    () => ({ left: isLegendOpen ? LEGEND_WIDTH : 0, corner: hasMinimap ? MINIMAP_CORNER : null }),
    [isLegendOpen, hasMinimap],
  );
  const keeping = unkept.keeping ?? (kept && isOnlyInWindow(kept.state) ? draft.keeping : null);
  useWantedElement(opening.is === 'ready' ? wanted : null, control);

  if (opening.is === 'failed') return <FailurePanel failure={opening.failure} onRetry={onRetry} />;
  if (opening.is !== 'ready') return <OpeningProgress opening={opening} />;

  const hidden = () => hiddenByFilters(scene.chart);
  const isEmpty = scene.chart.elements.size === 0;
  const isLarge = isLargePicture(scene.drawn);
  // Brothers never share a key: React would leave the canvas of before in the page.
  const size = isLarge ? 'large' : 'small';
  return (
    <section
      ref={root}
      className={css.workspace}
      aria-label={text('network.title')}
      data-list={control.panels.list || undefined}
      data-side={control.panels.side || undefined}
      data-presenting={control.isPresenting || undefined}
    >
      <h1 className="visually-hidden">{text('network.title')}</h1>
      <NetworkToolbar control={control} search={search}>
        {place.of === 'chart' && place.version !== null && opened ? (
          <ShownVersion
            chart={opened.chart}
            version={place.version}
            content={content}
            filters={scene.visible.filters > 0 ? scene.chart.filters : null}
            hidden={hidden}
            dialogs={control.chartDialog}
          />
        ) : (
          <ChartTools
            kept={kept}
            caseId={caseId}
            content={content}
            filters={scene.chart.filters}
            hidden={hidden}
            onKept={unkept.letGo}
            dialogs={control.chartDialog}
          />
        )}
        {kept && <LeaveGuard isUnsaved={kept.isUnsaved} save={kept.flush} onLost={kept.letGo} />}
        {place.of !== 'chart' && <LeaveGuard isUnsaved={unkept.isWithoutRoom} save={nothingToSave} />}
      </NetworkToolbar>
      {control.panels.list && <NetworkList control={control} />}
      <div ref={stage} className={css.stage} data-legend={isLegendOpen || undefined}>
        <NetworkCanvas
          key={`canvas ${size}`}
          ref={canvas}
          scene={scene}
          isLarge={isLarge}
          events={control.canvasEvents}
          label={text('network.canvas.label', {
            elements: scene.visible.elements.length,
            lines: scene.visible.lines.length,
          })}
          describedBy="network-canvas-hint"
          covered={covered}
        />
        <p id="network-canvas-hint" className="visually-hidden">
          {text('network.canvas.hint')}
        </p>
        {isEmpty && (
          <div className={css.over}>
            {isPast ? (
              <NothingYet />
            ) : (
              <EmptyState title={text('network.empty.title')} text={text('network.empty.text')} />
            )}
          </div>
        )}
        {!isEmpty && scene.visible.elements.length === 0 && (
          <div className={css.over}>
            <EmptyState title={text('network.allHidden.title')} text={text('network.allHidden.text')} />
          </div>
        )}
        {control.choosing.isLassoing && !isEmpty && <Lasso control={control} />}
        <PointedElement control={control} />
        <NetworkLegend
          control={control}
          isOpen={isLegendOpen}
          onToggle={() => setLegendOpen(!isLegendOpen)}
        />
        {hasMinimap && !isEmpty && (
          <Minimap canvas={canvas} palette={scene.look.palette} key={`map ${size}`} />
        )}
        <NoticeBar
          control={control}
          ofOpening={noticeOfOpening(opening, workspace.history)}
          onAnew={() => {
            unkept.letGo();
            onRetry();
          }}
        />
      </div>
      {control.reading.isOpen && caseId !== null && <ReadingPanel control={control} caseId={caseId} />}
      {control.panels.side && <NetworkSide control={control} />}
      {control.panels.drawer !== null && <NetworkDrawer control={control} />}
      <NetworkStatus
        control={control}
        stepsLeft={keeping?.is === 'kept' ? keeping.stepsLeft : stepsLeft}
        isLostByReload={keeping?.is === 'refused'}
      />
      <NetworkMenu control={control} />
      <ExpandDialog work={control.work} />
      <FindDialog control={control} />
      <FoldDialog control={control} />
      <HypothesisDialog control={control} />
      <LinkDialog control={control} />
      <WithdrawLinkDialog control={control} />
      <LinkHistoryDialog of={control.corrections} />
      <QueryDialog control={control} />
      <StyleDialog control={control} />
      <RecordDialog control={control} />
      <WithdrawDialog control={control} />
      <NoteDialog control={control} />
      <KeysOverlay isOpen={control.isHelpOpen} onClose={() => control.act({ do: 'help' })} />
    </section>
  );
};
