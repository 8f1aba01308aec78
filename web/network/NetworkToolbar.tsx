import { asOfDay } from '../api/as-of.ts';
import type { MessageId } from '../i18n/messages.az.ts';
import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowsMaximize,
  IconBinaryTree2,
  IconBook2,
  IconFileExport,
  IconFilterSearch,
  IconHistory,
  IconCirclePlus,
  IconKeyboard,
  IconLasso,
  IconLayoutBottombar,
  IconLayoutSidebar,
  IconLayoutSidebarRight,
  IconPresentation,
  IconRoute,
  IconZoomQuestion,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode, RefObject } from 'react';
import type { KeyAction } from '../graph/graph-keys.ts';
import { branches, redoName, undoName } from '../graph/history.ts';
import { ExportDialog } from './exports/ExportDialog.tsx';
import css from './network.module.css';
import { PictureSearch } from './PictureSearch.tsx';
import type { NetworkControl } from './use-network-control.ts';
import { useText } from '../i18n/Language.tsx';

type ToolProps = {
  label: string;
  keys?: string;
  icon: TablerIcon;
  onClick: () => void;
  isOff?: boolean;
  isPressed?: boolean;
};

const Tool = ({ label, keys, icon: Icon, onClick, isOff = false, isPressed }: ToolProps) => (
  <Tooltip label={keys === undefined ? label : `${label} (${keys})`}>
    <ActionIcon
      aria-label={label}
      aria-keyshortcuts={keys}
      aria-pressed={isPressed}
      data-disabled={isOff || undefined}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onClick}
    >
      <Icon size={18} stroke={1.6} aria-hidden />
    </ActionIcon>
  </Tooltip>
);

/** Undo, redo, the work set aside, fit, layout, path, the panels and the keys. */
export const NetworkToolbar = ({
  control,
  search,
  children,
}: {
  control: NetworkControl;
  search: RefObject<HTMLInputElement | null>;
  /** What is done with the chart as a whole. */
  children: ReactNode;
}) => {
  const text = useText();
  const { history } = control.workspace;
  const isPast = asOfDay() !== null;
  const does = (action: KeyAction) => () => control.act(action);
  const commandText = (name: string): string => text(`network.command.${name}` as MessageId);
  const [undone, redone] = [undoName(history), redoName(history)];
  const aside = branches(history);
  const hasPair = control.scene.selection.elements.size === 2;
  return (
    <div className={css.toolbar} role="toolbar" aria-label={text('network.toolbar')}>
      <Tool
        label={text('network.tool.list')}
        keys="["
        icon={IconLayoutSidebar}
        onClick={does({ do: 'leftPanel' })}
        isPressed={control.panels.list}
      />
      <PictureSearch control={control} input={search} />
      <span className={css.gap} />
      <Tool
        label={
          undone === null
            ? text('network.tool.undo')
            : text('network.tool.undoOf', { command: commandText(undone) })
        }
        keys="Ctrl+Z"
        icon={IconArrowBackUp}
        isOff={undone === null}
        onClick={does({ do: 'undo' })}
      />
      <Tool
        label={
          redone === null
            ? text('network.tool.redo')
            : text('network.tool.redoOf', { command: commandText(redone) })
        }
        keys="Ctrl+Y"
        icon={IconArrowForwardUp}
        isOff={redone === null}
        onClick={does({ do: 'redo' })}
      />
      {aside.length > 0 && (
        <Menu transitionProps={{ duration: 0 }}>
          <Menu.Target>
            <ActionIcon aria-label={text('network.tool.aside')} title={text('network.tool.aside')}>
              <IconHistory size={18} stroke={1.6} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{text('network.tool.aside')}</Menu.Label>
            {aside.slice(0, 10).map(({ end, steps, lastName }) => (
              <Menu.Item key={end} onClick={() => control.goTo(end)}>
                {text('network.tool.asideItem', { steps, command: commandText(lastName) })}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <span className={css.gap} />
      <Tool
        label={text(control.links.mayLink ? 'record.menu' : 'record.menu.noCase')}
        keys="A"
        icon={IconCirclePlus}
        isOff={!control.links.mayLink}
        onClick={does({ do: 'record' })}
      />
      <Tool
        label={text('network.tool.fit')}
        keys="Ctrl+0"
        icon={IconArrowsMaximize}
        onClick={does({ do: 'fit' })}
      />
      <Tool
        label={text('network.tool.layout')}
        keys="Shift+L"
        icon={IconBinaryTree2}
        onClick={does({ do: 'layout' })}
      />
      <Button
        size="compact-sm"
        variant={hasPair ? 'filled' : 'default'}
        leftSection={<IconRoute size={16} stroke={1.6} aria-hidden />}
        onClick={does({ do: 'path' })}
      >
        {text('network.tool.path')}
      </Button>
      <Tool
        label={text('finding.tool')}
        keys="C"
        icon={IconZoomQuestion}
        isOff={!control.mayShare}
        onClick={does({ do: 'share' })}
      />
      <span className={css.gap} />
      <Tool
        label={text('choosing.lasso')}
        keys="O"
        icon={IconLasso}
        onClick={does({ do: 'lasso' })}
        isPressed={control.choosing.isLassoing}
      />
      <Tool label={text('choosing.title')} keys="Q" icon={IconFilterSearch} onClick={does({ do: 'query' })} />
      <span className={css.gap} />
      {children}
      <span className={css.push} data-gives-way />
      <Tool
        label={text(isPast ? 'export.notPast' : 'export.tool')}
        icon={IconFileExport}
        isOff={isPast}
        keys="X"
        onClick={does({ do: 'export' })}
      />
      <Tool
        label={text('network.tool.present')}
        keys="Shift+F"
        icon={IconPresentation}
        onClick={does({ do: 'present' })}
      />
      <ExportDialog isOpen={control.isExporting} control={control} onClose={control.closeExport} />
      <Tool
        label={text(control.caseId === null ? 'reading.noCase' : 'reading.tool')}
        keys="B"
        icon={IconBook2}
        isOff={control.caseId === null}
        onClick={does({ do: 'read' })}
        isPressed={control.reading.isOpen}
      />
      <Tool
        label={text('network.drawer')}
        keys="D"
        icon={IconLayoutBottombar}
        onClick={does({ do: 'drawer' })}
        isPressed={control.panels.drawer !== null}
      />
      <Tool label={text('network.tool.keys')} keys="?" icon={IconKeyboard} onClick={does({ do: 'help' })} />
      <Tool
        label={text('network.tool.card')}
        keys="]"
        icon={IconLayoutSidebarRight}
        onClick={does({ do: 'rightPanel' })}
        isPressed={control.panels.side}
      />
    </div>
  );
};
