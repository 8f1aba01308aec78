import { type ComponentType, lazy } from 'react';
import type { MessageId } from '../../i18n/messages.az.ts';
import { MatrixPanel } from '../matrix/MatrixPanel.tsx';
import { TablePanel } from '../table/TablePanel.tsx';
import { TimelinePanel } from '../timeline/TimelinePanel.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import { PatternsPanel } from '../patterns/PatternsPanel.tsx';
import { MeasuresPanel } from '../measures/MeasuresPanel.tsx';
import { EnquiriesPanel } from '../enquiries/EnquiriesPanel.tsx';
import { DRAWER_VIEWS, type DrawerView } from './drawer-views.ts';
import { HistoryPanel } from './HistoryPanel.tsx';

/** One way to look at the network, or to work on it, below the canvas. It shows the chart and the selection of the workspace, and has none of its own. */
export type DrawerTab = {
  key: DrawerView;
  label: MessageId;
  Panel: ComponentType<{ control: NetworkControl }>;
};

// The shapes of the countries are larger than all the rest: they come when the map is opened.
const MapPanel = lazy(async () => ({ default: (await import('../map/MapPanel.tsx')).MapPanel }));

const PANELS: Record<DrawerView, DrawerTab['Panel']> = {
  table: TablePanel,
  timeline: TimelinePanel,
  map: MapPanel,
  matrix: MatrixPanel,
  measures: MeasuresPanel,
  patterns: PatternsPanel,
  enquiries: EnquiriesPanel,
  history: HistoryPanel,
};

export const DRAWER_TABS: readonly DrawerTab[] = DRAWER_VIEWS.map((key) => ({
  key,
  label: `network.drawer.${key}`,
  Panel: PANELS[key],
}));
