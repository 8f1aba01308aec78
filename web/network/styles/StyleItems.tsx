import { useMenuItem } from '../use-menu-item.tsx';
import type { NetworkControl } from '../use-network-control.ts';

/** The look of the selected elements, and of the drawn links between them. */
export const StyleItems = ({ ids, control }: { ids: readonly string[]; control: NetworkControl }) => {
  const item = useMenuItem();
  const { chart, visible } = control.scene;
  const chosen = new Set(ids);
  const between = visible.lines.flatMap(({ id, source, target }) =>
    chosen.has(source) && chosen.has(target) ? [id] : [],
  );
  const all = [...ids, ...between];
  return (
    <>
      {item({ id: 'style.menu', keys: 'S', onClick: () => control.styles.begin('ELEMENTS', ids) })}
      {between.length > 0 &&
        item({
          id: 'style.menu.between',
          values: { count: between.length },
          onClick: () => control.styles.begin('LINES', between),
        })}
      {item({
        id: 'style.menu.plain',
        keys: 'Shift+S',
        isOff: !all.some((id) => chart.styleOf.has(id) || chart.lineStyleOf.has(id)),
        onClick: () => control.styles.takeAway(all),
      })}
    </>
  );
};

/** The look of one link. */
export const LineStyleItems = ({ id, control }: { id: string; control: NetworkControl }) => {
  const item = useMenuItem();
  return (
    <>
      {item({ id: 'style.menu', keys: 'S', onClick: () => control.styles.begin('LINES', [id]) })}
      {item({
        id: 'style.menu.plain',
        keys: 'Shift+S',
        isOff: !control.scene.chart.lineStyleOf.has(id),
        onClick: () => control.styles.takeAway([id]),
      })}
    </>
  );
};
