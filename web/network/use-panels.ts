import { useState } from 'react';

/** Which panels lie around the canvas. The drawer opens again with the tab that it was closed with. */
export const usePanels = () => {
  const [panels, setPanels] = useState<{ list: boolean; side: boolean; drawer: string | null }>({
    list: false,
    side: true,
    drawer: null,
  });
  const [hasMinimap, setMinimap] = useState(true);
  const [lastDrawer, setLastDrawer] = useState('history');
  const openDrawer = (tab: string | null): void => {
    if (tab !== null) setLastDrawer(tab);
    setPanels((before) => ({ ...before, drawer: tab }));
  };
  return {
    panels,
    hasMinimap,
    toggleMinimap: (): void => setMinimap((before) => !before),
    openDrawer,
    toggle: (name: 'list' | 'side'): void => setPanels((before) => ({ ...before, [name]: !before[name] })),
    toggleDrawer: (): void => openDrawer(panels.drawer === null ? lastDrawer : null),
  };
};
