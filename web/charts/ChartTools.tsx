import { Button, Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconCopy,
  IconDeviceFloppy,
  IconHistoryToggle,
  IconShare2,
} from '@tabler/icons-react';
import type { Filters } from '../graph/network-state.ts';
import { useText } from '../i18n/Language.tsx';
import css from './charts.module.css';
import { KeepDialog } from './KeepDialog.tsx';
import { SavedMark } from './SavedMark.tsx';
import { ShareDialog } from './ShareDialog.tsx';
import type { ChartDialogs } from './use-chart-dialog.ts';
import type { KeptChart } from './use-kept-chart.ts';
import { VersionsPanel } from './VersionsPanel.tsx';

type ChartToolsProps = {
  /** Null while the network is of no chart. */
  kept: KeptChart | null;
  /** The case in which a chart would be kept. Null behind a country. */
  caseId: string | null;
  content: () => string;
  /** The filters in force, and what they hide in the picture now. */
  filters: Filters;
  hidden: () => { elements: number; lines: number };
  /** The network is kept as a chart now. */
  onKept: () => void;
  dialogs: ChartDialogs;
};

/** The name of the chart, whether it is saved, and what can be done with it as a whole. */
export const ChartTools = ({ kept, caseId, content, filters, hidden, onKept, dialogs }: ChartToolsProps) => {
  const text = useText();
  const { open, show: setOpen } = dialogs;
  const close = (): void => setOpen(null);
  const inCase = kept?.chart.case?.id ?? caseId;
  const dialog = inCase !== null && (
    <KeepDialog
      isOpen={open === 'keep'}
      onClose={close}
      caseId={inCase}
      copyOf={kept?.chart.name ?? null}
      content={content}
      onKept={kept?.letGo ?? onKept}
    />
  );
  if (!kept)
    return (
      inCase !== null && (
        <>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconDeviceFloppy size={16} stroke={1.6} aria-hidden />}
            aria-keyshortcuts="Control+S"
            title="Ctrl+S"
            onClick={() => setOpen('keep')}
          >
            {text('charts.keep')}
          </Button>
          {dialog}
        </>
      )
    );
  const { chart } = kept;
  return (
    <>
      <Menu transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            className={css.name}
            title={chart.name}
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            {chart.name}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconHistoryToggle size={16} aria-hidden />}
            rightSection={<small aria-hidden>V</small>}
            onClick={() => setOpen('versions')}
          >
            {text('charts.versions')}
          </Menu.Item>
          {chart.level === 'OWN' && (
            <Menu.Item leftSection={<IconShare2 size={16} aria-hidden />} onClick={() => setOpen('share')}>
              {text('charts.share')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={() => setOpen('keep')}>
            {text('charts.copy')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SavedMark kept={kept} onCopy={() => setOpen('keep')} />
      {dialog}
      <ShareDialog id={chart.id} isOpen={open === 'share'} onClose={close} />
      <VersionsPanel
        kept={kept}
        isOpen={open === 'versions'}
        onClose={close}
        filters={filters}
        hidden={hidden}
      />
    </>
  );
};
