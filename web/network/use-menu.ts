import { type Dispatch, type RefObject, useState } from 'react';
import type { MenuTarget } from '../graph/canvas-events.ts';
import type { CanvasHandle } from '../graph/NetworkCanvas.tsx';
import type { Point } from '../graph/network-state.ts';
import { endsOf } from '../graph/selecting.ts';
import type { Scene } from '../graph/sync-canvas.ts';
import type { WorkspaceAction } from '../graph/workspace.ts';

export type OpenMenu = { target: MenuTarget; at: Point };

type Parts = {
  scene: Scene;
  dispatch: Dispatch<WorkspaceAction>;
  canvas: RefObject<CanvasHandle | null>;
};

/** The menu at a place of the page. What it is opened on is selected first, so that it says what it works on. */
export const useMenu = ({ scene, dispatch, canvas }: Parts) => {
  const [menu, setMenu] = useState<OpenMenu | null>(null);

  const { chart, drawn, selection } = scene;

  /** Selects a line that is drawn. One that stands for several has no card: its ends are selected, and the answer is null. */
  const pickLine = (id: string): string | null => {
    const standsFor = drawn.lines.find((line) => line.id === id)?.standsFor ?? [id];
    const [line] = standsFor;
    if (line === undefined || standsFor.length > 1) {
      dispatch({ do: 'select', ids: endsOf(chart, standsFor), how: 'replace' });
      return null;
    }
    dispatch({ do: 'selectLine', line });
    return line;
  };

  const openMenu = (target: MenuTarget, at: Point): void => {
    if (target.on === 'element' && !selection.elements.has(target.id))
      dispatch({ do: 'select', ids: [target.id], how: 'replace' });
    if (target.on !== 'line') return setMenu({ target, at });
    const line = pickLine(target.id);
    setMenu({ target: line === null ? { on: 'fold', id: target.id } : { on: 'line', id: line }, at });
  };

  const openMenuFor = (id: string | undefined, at?: Point): void => {
    const target: MenuTarget =
      id !== undefined
        ? { on: 'element', id }
        : selection.line !== null
          ? { on: 'line', id: selection.line }
          : { on: 'canvas' };
    openMenu(target, at ?? canvas.current?.pointOf(id ?? null) ?? { x: 0, y: 0 });
  };

  return { menu, openMenu, openMenuFor, closeMenu: (): void => setMenu(null), pickLine };
};
