import { Menu } from '@mantine/core';
import { type Alignment, ALIGNMENTS, type Direction, DIRECTIONS } from '../../graph/arrange.ts';
import { useLabel, useText } from '../../i18n/Language.tsx';
import { useMenuItem } from '../use-menu-item.tsx';
import type { NetworkControl } from '../use-network-control.ts';

const ALIGN_KEYS: Record<Alignment, string> = {
  left: 'Ctrl+Shift+←',
  top: 'Ctrl+Shift+↑',
  centre: 'Shift+J',
  middle: 'J',
};
const DISTRIBUTE_KEYS: Record<Direction, string> = {
  horizontally: 'Ctrl+Shift+→',
  vertically: 'Ctrl+Shift+↓',
};

/** Brings several selected elements into line. */
export const ArrangeItems = ({ ids, control }: { ids: readonly string[]; control: NetworkControl }) => {
  const text = useText();
  const item = useMenuItem();
  return (
    <Menu.Sub>
      <Menu.Sub.Target>
        <Menu.Sub.Item disabled={ids.length < 2}>{text('arrange.menu')}</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        {ALIGNMENTS.map((to) =>
          item({
            id: `arrange.align.${to}`,
            keys: ALIGN_KEYS[to],
            onClick: () => control.act({ do: 'align', to }, ids),
          }),
        )}
        <Menu.Divider />
        {DIRECTIONS.map((along) =>
          item({
            id: `arrange.distribute.${along}`,
            keys: DISTRIBUTE_KEYS[along],
            isOff: ids.length < 3,
            onClick: () => control.act({ do: 'distribute', along }, ids),
          }),
        )}
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  );
};

/** Selects from what is selected: the others, all of the same kind, the elements of the drawn path. */
export const SelectItems = ({ ids, control }: { ids: readonly string[]; control: NetworkControl }) => {
  const text = useText();
  const label = useLabel();
  const item = useMenuItem();
  const { chart } = control.scene;
  const kinds = [...new Set(ids.flatMap((id) => chart.elements.get(id)?.kind ?? []))];
  return (
    <Menu.Sub>
      <Menu.Sub.Target>
        <Menu.Sub.Item>{text('arrange.select')}</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        {kinds.length > 0 &&
          item({
            id: 'arrange.select.kind',
            keys: 'K',
            values: { kind: kinds.map((kind) => label('elementKind', kind)).join(', ') },
            onClick: () => control.act({ do: 'selectKind' }, ids),
          })}
        {item({
          id: 'arrange.select.inverse',
          keys: 'I',
          onClick: () => control.act({ do: 'selectInverse' }, ids),
        })}
        {item({
          id: 'arrange.select.path',
          keys: 'Shift+W',
          isOff: chart.path === null,
          onClick: () => control.act({ do: 'selectPath' }),
        })}
        {item({ id: 'choosing.menu.lasso', keys: 'O', onClick: () => control.act({ do: 'lasso' }) })}
        {item({ id: 'choosing.menu.query', keys: 'Q', onClick: () => control.act({ do: 'query' }) })}
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  );
};
