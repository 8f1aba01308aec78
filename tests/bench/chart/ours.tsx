import { type Dispatch, type RefObject, useEffect, useReducer, useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { CanvasEvents } from '../../../web/graph/canvas-events.ts';
import { applyCommand } from '../../../web/graph/chart-commands.ts';
import { drawnRequest, layoutRequest, runLayout } from '../../../web/graph/layout-client.ts';
import type { LayoutRequest } from '../../../web/graph/layout.ts';
import { mergePicture } from '../../../web/graph/merge-picture.ts';
import { type CanvasHandle, NetworkCanvas } from '../../../web/graph/NetworkCanvas.tsx';
import { type Chart, EMPTY_CHART } from '../../../web/graph/network-state.ts';
import type { Scene } from '../../../web/graph/sync-canvas.ts';
import { isLargePicture } from '../../../web/graph/drawn-chart.ts';
import type { Covered } from '../../../web/graph/viewport.ts';
import { openWorkspace, reduceWorkspace, type WorkspaceAction } from '../../../web/graph/workspace.ts';
import { LanguageProvider } from '../../../web/i18n/Language.tsx';
import { Minimap, MINIMAP_CORNER } from '../../../web/network/Minimap.tsx';
import { useScene } from '../../../web/network/use-scene.ts';
import { CELL } from './bench-picture.ts';
import { painted, type Subject } from './subject.ts';

const nothing = (): void => {};
const DEAF: CanvasEvents = {
  selectElements: nothing,
  selectLine: nothing,
  move: nothing,
  expand: nothing,
  drawLink: nothing,
  openFold: nothing,
  editSupposed: nothing,
  editNote: nothing,
  moveNote: nothing,
  openMenu: nothing,
  find: nothing,
  point: nothing,
  look: nothing,
};

const NONE_RECORDED = new Map();
const COVERED: Covered = { left: 0, corner: MINIMAP_CORNER };

type Shown = { dispatch: Dispatch<WorkspaceAction>; scene: Scene; canvas: RefObject<CanvasHandle | null> };

/** Canvas, small map and state, put together as the workspace puts them together. */
const Workspace = ({ tell }: { tell: (shown: Shown) => void }) => {
  const [workspace, dispatch] = useReducer(reduceWorkspace, undefined, () => openWorkspace());
  const scene = useScene(workspace, 'light', {
    emphasis: null,
    isHiddenShown: false,
    recorded: NONE_RECORDED,
  });
  const canvas = useRef<CanvasHandle>(null);
  useEffect(() => tell({ dispatch, scene, canvas }), [tell, scene]);
  if (scene.chart.elements.size === 0) return null;
  const isLarge = isLargePicture(scene.drawn);
  const key = isLarge ? 'large' : 'small';
  return (
    <>
      <NetworkCanvas
        key={key}
        ref={canvas}
        scene={scene}
        isLarge={isLarge}
        events={DEAF}
        label="bench"
        describedBy="bench"
        covered={COVERED}
      />
      <Minimap canvas={canvas} palette={scene.look.palette} key={`map ${key}`} />
    </>
  );
};

/** What is laid out comes to its place in steps: it is at rest when nothing has moved for so long, which the clock counts too. */
const QUIET_MS = 250;
const atRest = (canvas: CanvasHandle): Promise<void> =>
  new Promise((done) => {
    let timer = 0;
    const wait = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        stop();
        done();
      }, QUIET_MS);
    };
    const stop = canvas.watch(wait);
    wait();
  });

const places = (request: LayoutRequest): ReturnType<typeof runLayout> =>
  runLayout(request, { signal: new AbortController().signal, onProgress: nothing });
const allOf = (chart: Chart): LayoutRequest =>
  layoutRequest(chart, [...chart.elements.values()], [...chart.lines.values()]);

const folded = (chart: Chart): Chart => {
  const ids = [...chart.elements.keys()];
  let now = chart;
  for (let from = CELL; from < ids.length; from += CELL) {
    const members = ids.slice(from, from + CELL);
    now = applyCommand(now, { name: 'fold', id: `f${from}`, title: `Cell ${from / CELL}`, members });
  }
  return now;
};

export const ours = (stage: HTMLElement, isFolded: boolean): Subject => {
  let shown: Shown | null = null;
  const chartNow = (): Shown => {
    if (!shown) throw new Error('Nothing is drawn yet.');
    return shown;
  };
  const mounted = new Promise<void>((done) => {
    const tell = (now: Shown): void => {
      shown = now;
      done();
    };
    createRoot(stage).render(
      <LanguageProvider initial="en">
        <Workspace tell={tell} />
      </LanguageProvider>,
    );
  });
  // At once, so that the frames that are waited for are those that draw it.
  const dispatch = (action: WorkspaceAction): void => flushSync(() => chartNow().dispatch(action));
  return {
    open: async (picture) => {
      await mounted;
      const chart = mergePicture(EMPTY_CHART, picture);
      const placed = { ...chart, positions: await places(allOf(chart)) };
      dispatch({ do: 'open', chart: isFolded ? folded(placed) : placed });
      await painted();
    },
    expand: async (picture, origin) => {
      dispatch({ do: 'command', command: { name: 'expand', origin, picture, open: null } });
      await painted();
    },
    layout: async () => {
      const { scene } = chartNow();
      const positions = await places(drawnRequest(scene.chart));
      dispatch({ do: 'command', command: { name: 'layout', positions } });
      const { current } = chartNow().canvas;
      if (current) await atRest(current);
      await painted();
    },
  };
};
