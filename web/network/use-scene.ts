import { useCallback, useMemo } from 'react';
import { paletteOf } from '../graph/palette.ts';
import type { Scene } from '../graph/sync-canvas.ts';
import { visibleChart } from '../graph/visible-chart.ts';
import { chartOf, type Workspace } from '../graph/workspace.ts';
import { useLabel, useLanguage } from '../i18n/Language.tsx';

/** What the canvas and the list show of the workspace, in the reader's language and theme. */
export const useScene = (workspace: Workspace, theme: 'light' | 'dark'): Scene => {
  const language = useLanguage();
  const label = useLabel();
  const chart = chartOf(workspace);
  const { selection } = workspace;
  const typeLabel = useCallback((type: string) => label('linkType', type), [label]);
  const visible = useMemo(() => visibleChart(chart), [chart]);
  return useMemo<Scene>(
    () => ({
      chart,
      visible,
      selection,
      look: {
        palette: paletteOf(theme),
        language,
        pinned: chart.pinned,
        barred: chart.barred,
        notDrawn: visible.notDrawn,
      },
      typeLabel,
    }),
    [chart, visible, selection, theme, language, typeLabel],
  );
};
