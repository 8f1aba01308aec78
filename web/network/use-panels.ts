import { useFullscreenDocument } from '@mantine/hooks';
import { useState } from 'react';
import type { KeyAction, PanelAction } from '../graph/graph-keys.ts';
import { DRAWER_VIEWS } from './drawer/drawer-views.ts';

const PANEL_ACTIONS = new Set<KeyAction['do']>([
  'leftPanel',
  'rightPanel',
  'drawer',
  'view',
  'minimap',
  'present',
] satisfies PanelAction['do'][]);

export const isPanelAction = (action: KeyAction): action is PanelAction => PANEL_ACTIONS.has(action.do);

/** Which panels lie around the canvas. The drawer opens again with the tab that it was closed with. */
export const usePanels = () => {
  const [panels, setPanels] = useState<{ list: boolean; side: boolean; drawer: string | null }>({
    list: false,
    side: true,
    drawer: null,
  });
  const [hasMinimap, setMinimap] = useState(true);
  const [lastDrawer, setLastDrawer] = useState('history');
  const { fullscreen: isPresenting, toggle: togglePresenting } = useFullscreenDocument();
  const openDrawer = (tab: string | null): void => {
    if (tab !== null) setLastDrawer(tab);
    setPanels((before) => ({ ...before, drawer: tab }));
  };
  const toggle = (name: 'list' | 'side'): void =>
    setPanels((before) => ({ ...before, [name]: !before[name] }));

  const actOnPanels = (action: PanelAction): void => {
    switch (action.do) {
      case 'leftPanel':
        return toggle('list');
      case 'rightPanel':
        return toggle('side');
      case 'drawer':
        return openDrawer(panels.drawer === null ? lastDrawer : null);
      case 'view':
        return openDrawer(DRAWER_VIEWS[action.at] ?? null);
      case 'minimap':
        return setMinimap((before) => !before);
      case 'present':
        void togglePresenting();
        return;
    }
  };

  return { panels, hasMinimap, isPresenting, openDrawer, actOnPanels };
};
