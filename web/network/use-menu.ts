import { type Dispatch, type RefObject, useState } from 'react';
import type { MenuTarget } from '../graph/canvas-events.ts';
import type { CanvasHandle } from '../graph/NetworkCanvas.tsx';
import type { Point, Selection } from '../graph/network-state.ts';
import type { WorkspaceAction } from '../graph/workspace.ts';

export type OpenMenu = { target: MenuTarget; at: Point };

type Parts = {
  selection: Selection;
  dispatch: Dispatch<WorkspaceAction>;
  canvas: RefObject<CanvasHandle | null>;
};

/** The menu at a place of the page. What it is opened on is selected first, so that it says what it works on. */
export const useMenu = ({ selection, dispatch, canvas }: Parts) => {
  const [menu, setMenu] = useState<OpenMenu | null>(null);

  const openMenu = (target: MenuTarget, at: Point): void => {
    if (target.on === 'element' && !selection.elements.has(target.id))
      dispatch({ do: 'select', ids: [target.id], how: 'replace' });
    if (target.on === 'line') dispatch({ do: 'selectLine', line: target.id });
    setMenu({ target, at });
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

  return { menu, openMenu, openMenuFor, closeMenu: (): void => setMenu(null) };
};
