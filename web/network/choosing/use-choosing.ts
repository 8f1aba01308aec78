import { type RefObject, useState } from 'react';
import type { CanvasHandle } from '../../graph/NetworkCanvas.tsx';
import type { Point } from '../../graph/network-state.ts';
import type { HowToSelect } from '../../graph/workspace.ts';

type Parts = {
  canvas: RefObject<CanvasHandle | null>;
  select: (ids: readonly string[], how: HowToSelect) => void;
};

/** Selecting with a lasso and by conditions. */
export const useChoosing = ({ canvas, select }: Parts) => {
  const [isLassoing, setLassoing] = useState(false);
  const [isAsking, setAsking] = useState(false);
  return {
    isLassoing,
    isAsking,
    turnLasso: (): void => setLassoing((before) => !before),
    openQuery: (): void => setAsking(true),
    closeQuery: (): void => setAsking(false),
    /** Selects what lies inside a closed line of the canvas, and gives the canvas back. */
    selectInside: (outline: readonly Point[], how: HowToSelect): void => {
      select(canvas.current?.inside(outline) ?? [], how);
      setLassoing(false);
      canvas.current?.focus();
    },
    giveUpLasso: (): void => {
      setLassoing(false);
      canvas.current?.focus();
    },
  };
};
