import { CloseButton, Tabs } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { Suspense } from 'react';
import { useText } from '../../i18n/Language.tsx';
import { DRAWER, withinRoom } from '../panel-size.ts';
import { PanelEdge } from '../PanelEdge.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import { DRAWER_TABS } from './drawer-tabs.tsx';
import css from './drawer.module.css';

/** Below the canvas: other views of the same chart and selection, and what can be asked of it. */
export const NetworkDrawer = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const { drawer } = control.panels;
  // Kept for the next time: how high it is good depends on the screen, not on the case.
  const [kept, setHeight] = useLocalStorage({
    key: 'alaqa.drawerHeight',
    defaultValue: DRAWER.usual,
    getInitialValueInEffect: false,
  });
  const height = withinRoom(DRAWER, kept, window.innerHeight);
  return (
    <section className={css.drawer} style={{ height }} aria-label={text('network.drawer')}>
      <PanelEdge bounds={DRAWER} size={height} label={text('network.drawer.edge')} onChange={setHeight} />
      <Tabs
        value={drawer}
        onChange={(tab) => tab !== null && control.openDrawer(tab)}
        keepMounted={false}
        className={css.tabs}
      >
        <div className={css.head}>
          <Tabs.List>
            {DRAWER_TABS.map(({ key, label }, at) => (
              <Tabs.Tab key={key} value={key} aria-keyshortcuts={String(at + 1)}>
                {text(label)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <CloseButton
            size="sm"
            aria-label={text('network.drawer.close')}
            onClick={() => control.openDrawer(null)}
          />
        </div>
        {DRAWER_TABS.map(({ key, Panel }) => (
          <Tabs.Panel key={key} value={key} className={css.panel}>
            <Suspense fallback={null}>
              <Panel control={control} />
            </Suspense>
          </Tabs.Panel>
        ))}
      </Tabs>
    </section>
  );
};
