import { Menu } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { KeyAction } from '../graph/graph-keys.ts';
import { FoldAllItems } from './folds/FoldAllItems.tsx';
import { FoldItems } from './folds/FoldItems.tsx';
import { SupposedItems } from './hypotheses/SupposedItems.tsx';
import { ArrangeItems, SelectItems } from './arrange/ArrangeItems.tsx';
import { LineStyleItems, StyleItems } from './styles/StyleItems.tsx';
import { useMenuItem } from './use-menu-item.tsx';
import type { NetworkControl } from './use-network-control.ts';
import { useText } from '../i18n/Language.tsx';

const CLOSED_BY = ['mousedown', 'touchstart'];

const ElementItems = ({ control }: { control: NetworkControl }) => {
  const item = useMenuItem();
  const navigate = useNavigate();
  const { selection, chart } = control.scene;
  const ids = [...selection.elements];
  const only = ids.length === 1 ? chart.elements.get(ids[0] ?? '') : undefined;
  const does = (action: KeyAction) => () => control.act(action, ids);
  const isBarred = ids.every((id) => chart.barred.has(id));
  const isPinned = ids.every((id) => chart.pinned.has(id));
  return (
    <>
      {ids.length > 1 &&
        item({
          id: 'network.menu.selection',
          values: { count: ids.length },
          isOff: true,
          onClick: () => undefined,
        })}
      {item({ id: 'network.menu.expand', keys: 'E', onClick: does({ do: 'expand' }) })}
      {only &&
        item({
          id: 'network.menu.choose',
          keys: 'Shift+E',
          onClick: () => void control.work.chooseNeighbours(only.id),
        })}
      {only &&
        chart.expansions.has(only.id) &&
        item({ id: 'network.menu.next', keys: '.', onClick: () => void control.work.expandOn([only.id]) })}
      {item({ id: 'network.menu.path', keys: 'W', isOff: ids.length !== 2, onClick: does({ do: 'path' }) })}
      {item({ id: 'finding.menu.find', keys: 'C', isOff: ids.length < 2, onClick: control.openFinding })}
      {item({ id: 'network.menu.neighbours', keys: 'R', onClick: does({ do: 'selectNeighbours' }) })}
      <SelectItems ids={ids} control={control} />
      <ArrangeItems ids={ids} control={control} />
      {only &&
        item({
          id: control.links.mayLink ? 'record.menu.beside' : 'record.menu.noCase',
          keys: 'A',
          isOff: !control.links.mayLink,
          onClick: does({ do: 'record' }),
        })}
      {item({
        id: control.links.mayLink ? 'link.menu' : 'link.menu.noCase',
        keys: 'T',
        isOff: ids.length !== 2 || !control.links.mayLink,
        onClick: does({ do: 'link' }),
      })}
      {item({
        id: 'supposed.menu.begin',
        keys: 'Y',
        isOff: ids.length !== 2,
        onClick: () => control.hypotheses.begin(ids),
      })}
      <FoldItems ids={ids} control={control} />
      <StyleItems ids={ids} control={control} />
      <Menu.Divider />
      {item({ id: 'network.menu.hide', keys: 'H', onClick: does({ do: 'hide' }) })}
      {item({ id: 'network.menu.hideOthers', keys: 'Ctrl+Shift+H', onClick: does({ do: 'hideOthers' }) })}
      {item({
        id: isPinned ? 'network.menu.unpin' : 'network.menu.pin',
        keys: 'P',
        onClick: does({ do: 'pin' }),
      })}
      {item({
        id: isBarred ? 'finding.menu.allow' : 'finding.menu.bar',
        keys: 'Z',
        onClick: does({ do: 'bar' }),
      })}
      {only && item({ id: 'notes.menu.addOn', keys: 'N', onClick: () => control.notes.addOn(only.id) })}
      {item({ id: 'network.menu.fitSelection', keys: 'Ctrl+9', onClick: does({ do: 'fitSelection' }) })}
      {only?.kind === 'Person' && (
        <>
          <Menu.Divider />
          {item({ id: 'network.menu.person', onClick: () => void navigate(`/people/${only.id}`) })}
        </>
      )}
    </>
  );
};

const LineItems = ({ control, id }: { control: NetworkControl; id: string }) => {
  const item = useMenuItem();
  const line = control.scene.chart.lines.get(id);
  if (!line) return null;
  return (
    <>
      {item({ id: 'network.menu.line', onClick: () => control.selectLine(id) })}
      {item({ id: 'network.menu.ends', onClick: () => control.select([line.source, line.target]) })}
      <LineStyleItems id={id} control={control} />
      <Menu.Divider />
      {item({
        id: 'network.menu.hideType',
        values: { type: control.scene.typeLabel(line.type) },
        onClick: () => control.command({ name: 'filter', group: 'types', keys: [line.type], off: true }),
      })}
    </>
  );
};

const NoteItems = ({ control, id }: { control: NetworkControl; id: string }) => {
  const item = useMenuItem();
  return (
    <>
      {item({ id: 'notes.menu.edit', onClick: () => control.notes.edit(id) })}
      {item({ id: 'notes.remove', onClick: () => control.notes.remove(id) })}
    </>
  );
};

const HiddenItems = ({ control, id }: { control: NetworkControl; id: string }) => {
  const item = useMenuItem();
  // What the legend hides comes back by its switch, not one by one.
  const isByHand = control.scene.chart.hidden.has(id);
  return item({
    id: 'arrange.grey.show',
    isOff: !isByHand,
    onClick: () => control.command({ name: 'show', ids: [id] }),
  });
};

const CanvasItems = ({ control }: { control: NetworkControl }) => {
  const item = useMenuItem();
  const { chart, visible, pale, selection } = control.scene;
  return (
    <>
      {item({ id: 'network.menu.find', keys: '/', onClick: () => control.act({ do: 'find' }) })}
      {item({
        id: 'network.menu.selectAll',
        keys: 'Ctrl+A',
        onClick: () => control.act({ do: 'selectAll' }),
      })}
      {item({
        id: 'network.menu.showHidden',
        values: { count: visible.hiddenElements },
        isOff: visible.hiddenElements + visible.filters === 0,
        keys: 'Shift+G',
        onClick: () => control.act({ do: 'showAll' }),
      })}
      {item({
        id: pale ? 'arrange.grey.off' : 'arrange.grey.menu',
        keys: 'G',
        isOff: visible.hiddenElements + visible.hiddenLines === 0,
        onClick: () => control.act({ do: 'grey' }),
      })}
      {item({
        id: chart.isOnePerPair ? 'folds.menu.allLines' : 'folds.menu.oneLine',
        keys: 'L',
        onClick: control.folds.turnLines,
      })}
      <FoldAllItems control={control} />
      <SelectItems ids={[...selection.elements]} control={control} />
      {item({
        id: control.links.mayLink ? 'record.menu' : 'record.menu.noCase',
        keys: 'A',
        isOff: !control.links.mayLink,
        onClick: () => control.recorder.begin([], control.menu?.at ?? null),
      })}
      {item({
        id: 'notes.menu.addHere',
        keys: 'N',
        onClick: () => control.notes.addAt(control.menu?.at ?? null),
      })}
      {item({
        id: control.caseId === null ? 'reading.noCase' : 'reading.tool',
        keys: 'B',
        isOff: control.caseId === null,
        onClick: () => control.act({ do: 'read' }),
      })}
      <Menu.Divider />
      {item({ id: 'network.menu.fit', keys: 'Ctrl+0', onClick: () => control.act({ do: 'fit' }) })}
      {item({ id: 'network.menu.layout', keys: 'Shift+L', onClick: () => control.act({ do: 'layout' }) })}
    </>
  );
};

/** The menu of an element, a line, a selection or the ground, at the pointer or, by key, at what is selected. */
export const NetworkMenu = ({ control }: { control: NetworkControl }) => {
  const text = useText();
  const { menu } = control;
  return (
    <Menu
      opened={menu !== null}
      onClose={control.closeMenu}
      position="bottom-start"
      offset={2}
      shadow="md"
      returnFocus
      // Not keydown, as a menu has it otherwise: the key that opens it would close it at once.
      clickOutsideEvents={CLOSED_BY}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <span
          aria-hidden
          style={{
            position: 'fixed',
            left: menu?.at.x ?? 0,
            top: menu?.at.y ?? 0,
            width: 1,
            height: 1,
            pointerEvents: 'none',
          }}
        />
      </Menu.Target>
      <Menu.Dropdown aria-label={text('network.menu.label')} aria-labelledby={undefined}>
        {(menu?.target.on === 'element' || menu?.target.on === 'fold') && <ElementItems control={control} />}
        {menu?.target.on === 'line' && <LineItems control={control} id={menu.target.id} />}
        {menu?.target.on === 'note' && <NoteItems control={control} id={menu.target.id} />}
        {menu?.target.on === 'supposed' && <SupposedItems control={control} id={menu.target.id} />}
        {menu?.target.on === 'hidden' && <HiddenItems control={control} id={menu.target.id} />}
        {menu?.target.on === 'canvas' && <CanvasItems control={control} />}
      </Menu.Dropdown>
    </Menu>
  );
};
