import { type ComponentType, lazy } from 'react';
import type { MessageId } from '../../i18n/messages.az.ts';
import { MatrixPanel } from '../matrix/MatrixPanel.tsx';
import { TablePanel } from '../table/TablePanel.tsx';
import { TimelinePanel } from '../timeline/TimelinePanel.tsx';
import type { NetworkControl } from '../use-network-control.ts';
import { PatternsPanel } from '../patterns/PatternsPanel.tsx';
import { MeasuresPanel } from '../measures/MeasuresPanel.tsx';
import { EnquiriesPanel } from '../enquiries/EnquiriesPanel.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';

/** One way to look at the network, or to work on it, below the canvas. It shows the chart and the selection of the workspace, and has none of its own. */
export type DrawerTab = {
  key: string;
  label: MessageId;
  Panel: ComponentType<{ control: NetworkControl }>;
};

// The shapes of the countries are larger than all the rest: they come when the map is opened.
const MapPanel = lazy(async () => ({ default: (await import('../map/MapPanel.tsx')).MapPanel }));

/** In the order of the tabs. */
export const DRAWER_TABS: readonly DrawerTab[] = [
  { key: 'table', label: 'network.drawer.table', Panel: TablePanel },
  { key: 'timeline', label: 'network.drawer.timeline', Panel: TimelinePanel },
  { key: 'map', label: 'network.drawer.map', Panel: MapPanel },
  { key: 'matrix', label: 'network.drawer.matrix', Panel: MatrixPanel },
  { key: 'measures', label: 'network.drawer.measures', Panel: MeasuresPanel },
  { key: 'patterns', label: 'network.drawer.patterns', Panel: PatternsPanel },
  { key: 'enquiries', label: 'network.drawer.enquiries', Panel: EnquiriesPanel },
  { key: 'history', label: 'network.drawer.history', Panel: HistoryPanel },
];
