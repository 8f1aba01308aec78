import { useCallback, useMemo } from 'react';
import type { Emphasis } from '../graph/emphasis.ts';
import { drawnChart } from '../graph/drawn-chart.ts';
import { type RecordedLinks, stillSupposed } from '../graph/hypotheses.ts';
import { paleOf } from '../graph/pale.ts';
import { paletteOf } from '../graph/palette.ts';
import { styledOf } from '../graph/styles.ts';
import type { Scene } from '../graph/sync-canvas.ts';
import { visibleChart } from '../graph/visible-chart.ts';
import { chartOf, type Workspace } from '../graph/workspace.ts';
import { useLabel, useLanguage } from '../i18n/Language.tsx';

/** What the canvas and the list show of the workspace, in the reader's language and theme. */
export const useScene = (
  workspace: Workspace,
  theme: 'light' | 'dark',
  {
    emphasis,
    isHiddenShown,
    recorded,
  }: { emphasis: Emphasis | null; isHiddenShown: boolean; recorded: RecordedLinks },
): Scene => {
  const language = useLanguage();
  const label = useLabel();
  const whole = chartOf(workspace);
  const chart = useMemo(() => stillSupposed(whole, recorded), [whole, recorded]);
  const { selection } = workspace;
  const typeLabel = useCallback((type: string) => label('linkType', type), [label]);
  const { elements, lines, hidden, filters } = chart;
  // The same object while elements are moved about, so that what is computed of it is not computed anew.
  const visible = useMemo(
    () => visibleChart({ elements, lines, hidden, filters }),
    [elements, lines, hidden, filters],
  );
  const { folds, foldOf, isOnePerPair } = chart;
  const drawn = useMemo(
    () => drawnChart({ folds, foldOf, isOnePerPair }, visible),
    [folds, foldOf, isOnePerPair, visible],
  );
  const pale = useMemo(
    () => (isHiddenShown ? paleOf({ elements, lines }, visible) : null),
    [isHiddenShown, elements, lines, visible],
  );
  const { styles, styleOf, lineStyleOf } = chart;
  const styled = useMemo(() => styledOf({ styles, styleOf, lineStyleOf }), [styles, styleOf, lineStyleOf]);
  return useMemo<Scene>(
    () => ({
      chart,
      visible,
      drawn,
      pale,
      selection,
      look: {
        palette: paletteOf(theme),
        language,
        pinned: chart.pinned,
        barred: chart.barred,
        notDrawn: visible.notDrawn,
        emphasis,
        styled,
      },
      typeLabel,
    }),
    [chart, visible, drawn, pale, selection, theme, language, typeLabel, emphasis, styled],
  );
};
